//! Floor 2: the only writer of the disk. It touches only what changed, and publishes nothing
//! half-made: a failed or interrupted build leaves the previous output as it was.

mod folder;
mod fresh;
mod manifest;
mod memory;
mod replace;

pub use folder::{Failure, Folder, Published};
pub use fresh::fresh;
pub use memory::Memory;
pub use replace::replace;
