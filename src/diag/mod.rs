//! Floor 0: sources, places in them, and findings about them. Knows nothing of sites.
//!
//! Absent on purpose: no words. A finding names a message and its arguments; whoever shows it
//! asks [`Phrases`] for the sentence in the communicator's own language.

mod diagnostic;
pub mod render;
mod rule;
mod sink;
mod source;
mod span;

pub use diagnostic::{Diagnostic, Label, Message, Place};
pub(crate) use rule::rule;
pub use rule::{Level, Profile, Rule, Severity};
pub use sink::{Diagnostics, Found};
pub use source::{Line, Source, SourceId, Sources};
pub use span::{Span, Spanned};

/// The sentences of findings in one language.
pub trait Phrases {
    /// The sentence for `message`, with its arguments filled in. A message without a sentence is
    /// a mistake of ours and is shown by its id, never dropped.
    fn phrase(&self, message: &Message) -> String;
}
