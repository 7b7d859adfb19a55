//! The text of a new file: lines, and comments that say what belongs there.

use crate::cmd::speech::Speech;
use crate::diag::Message;

/// A file that is being written.
pub struct Template<'a> {
    speech: &'a Speech,
    text: String,
}

impl<'a> Template<'a> {
    /// An empty file, whose comments are in this language.
    pub fn new(speech: &'a Speech) -> Self {
        Self { speech, text: String::new() }
    }

    /// A line as it stands.
    pub fn line(mut self, line: &str) -> Self {
        self.text.push_str(line);
        self.text.push('\n');
        self
    }

    /// A comment before what it is about.
    pub fn comment(self, id: &str) -> Self {
        self.comment_with(&Message::new(id))
    }

    /// A comment with something filled in.
    pub fn comment_with(self, message: &Message) -> Self {
        let text = self.speech.tell(message);
        text.lines().fold(self, |template, line| template.line(format!("# {line}").trim_end()))
    }

    /// Lines that hold as soon as somebody takes away their `#`.
    pub fn waiting(self, lines: &str) -> Self {
        lines.lines().fold(self, |template, line| template.line(format!("# {line}").trim_end()))
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// A text as a YAML value, in quotes only where it must be.
pub fn yaml(text: &str) -> String {
    let first = text.chars().next();
    let plain = first.is_some_and(|first| first.is_alphanumeric())
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !text.chars().any(|character| character.is_control() || "{}[],\"\\".contains(character));
    if plain {
        return text.to_owned();
    }
    let escaped: String = text
        .chars()
        .flat_map(|character| match character {
            '"' | '\\' => vec!['\\', character],
            character if character.is_control() => vec![' '],
            character => vec![character],
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::yaml;

    #[test]
    fn only_what_yaml_would_misread_is_quoted() {
        assert_eq!(yaml("Södermalm"), "Södermalm");
        assert_eq!(yaml("Stöd: så här"), "\"Stöd: så här\"");
        assert_eq!(yaml("#1"), "\"#1\"");
        assert_eq!(yaml("\"Hej\""), "\"\\\"Hej\\\"\"");
        assert_eq!(yaml(""), "\"\"");
        assert_eq!(yaml("a\nb"), "\"a b\"");
    }
}
