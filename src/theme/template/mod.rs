//! What a template says, beside the template engine: its pieces and its tree, with places.

mod expression;
mod look_up;
mod parse;
mod scan;
mod shape;
mod tree;

pub use look_up::{Fault, Faults, LookUp, Template};
pub use parse::parse;
pub use scan::{Piece, PieceKind, TokenKind, scan};
pub use shape::Shape;
pub use tree::{Call, Component, Expression, Node, Path, Step, Tree};
