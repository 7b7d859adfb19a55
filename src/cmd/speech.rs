//! The sentences that commands say, in the communicator's language.

use crate::diag::{Message, Phrases, Severity, Sources};
use crate::i18n;

use super::language::Language;

/// One language's sentences: those of commands and those of findings.
pub struct Speech {
    /// The language.
    pub language: Language,
    /// The sentences.
    pub phrases: Box<dyn Phrases + Send + Sync>,
}

impl Speech {
    /// The sentences of a language, from the files inside the program: a site may change what its
    /// visitors read, not what the program says about it.
    pub fn new(builtin: &Sources, language: Language) -> Self {
        Self { language, phrases: Box::new(i18n::phrases(builtin, language.tag())) }
    }

    /// The sentence `id`, without arguments.
    pub fn say(&self, id: &str) -> String {
        self.tell(&Message::new(id))
    }

    /// The sentence for a message.
    pub fn tell(&self, message: &Message) -> String {
        self.phrases.phrase(message)
    }

    /// The sentence for a message, where there may be none.
    pub fn tell_if_known(&self, message: &Message) -> Option<String> {
        let text = self.tell(message);
        (text != message.id).then_some(text)
    }

    /// The word for a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.say(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
        })
    }
}
