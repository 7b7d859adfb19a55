//! Words: reads what translators write in Fluent and makes of it one voice per locale, which also
//! knows how that locale writes dates, numbers and lists.
//!
//! Absent on purpose: a `FluentBundle`. It keeps a lock, and a page asks for hundreds of messages
//! on every thread; so messages are expanded into plain pieces when they are compiled, and a voice
//! is a value that any number of threads read. Fluent's own program is the oracle of the tests.

mod catalogue;
mod cldr;
mod compile;
mod expand;
mod fluent;
mod format;
mod grammar;
mod phrase;
mod phrases;
mod pseudo;
mod rule;
mod vocabulary;
mod voice;

pub use compile::{Words, compile};
pub use phrases::{Sentences, phrases};
pub use pseudo::{PSEUDO_TAG, pseudo};
pub use rule::RULES;
pub use voice::messages_used;

#[cfg(test)]
mod tests;
