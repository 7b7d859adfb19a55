//! Contrast of every pair of colours that meets on a page, in all four sets.
