//! Floor 2: templates, what they may see, styles and fingerprinted assets.

pub mod view;
