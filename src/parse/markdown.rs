use crate::diag::*; use crate::model::*;
pub enum SplitKind { Whole, None, Unclosed }
pub struct Split { pub kind: SplitKind, pub yaml: std::ops::Range<usize>, pub body_start: usize }
pub fn split(_t: &str) -> Split { todo!() }
pub fn markdown(_s: SourceId, _t: &str, _b: usize) -> Found<Document> { todo!() }
