//! What the machine cannot do, or must not be asked to: told with the path and what to do.

use std::io;
use std::path::Path;

use crate::diag::{Message, Severity};
use crate::write;

use super::Exit;
use super::speech::Speech;

/// Why a command stopped.
#[derive(Debug)]
pub struct Trouble {
    /// How the command ends.
    pub exit: Exit,
    message: Message,
    /// What the system said, as it said it.
    detail: Option<String>,
    hint: Option<Message>,
}

impl Trouble {
    /// Something that must not be done, with its hint: the attribute `hint` of the same message.
    pub fn refused(message: Message) -> Self {
        let hint = Message { id: format!("{}.hint", message.id), arguments: message.arguments.clone() };
        Self { exit: Exit::Usage, message, detail: None, hint: Some(hint) }
    }

    /// Something that the system could not do with `path`; what to do follows from why.
    pub fn machine(id: &str, path: &Path, error: &io::Error) -> Self {
        let path = path.display().to_string();
        let hint = match error.kind() {
            io::ErrorKind::PermissionDenied => "cli-hint-permission",
            io::ErrorKind::ReadOnlyFilesystem => "cli-hint-read-only",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "cli-hint-full-disk",
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "cli-hint-file-in-the-way",
            io::ErrorKind::IsADirectory => "cli-hint-folder-in-the-way",
            io::ErrorKind::NotFound => "cli-hint-not-found",
            io::ErrorKind::AddrInUse => "cli-hint-port",
            io::ErrorKind::AddrNotAvailable => "cli-hint-host",
            _ => "cli-hint-machine",
        };
        Self {
            exit: Exit::Machine,
            message: Message::new(id).with("path", path.clone()),
            detail: Some(error.to_string()),
            hint: Some(Message::new(hint).with("path", path)),
        }
    }

    /// The whole text, as a finding is shown.
    pub fn text(&self, speech: &Speech) -> String {
        let mut text = format!("{}: {}\n", speech.severity(Severity::Error), speech.tell(&self.message));
        if let Some(detail) = &self.detail {
            text.push_str(&format!("  = {}: {detail}\n", speech.say("cli-system-says")));
        }
        if let Some(hint) = &self.hint {
            text.push_str(&format!("  = {}: {}\n", speech.say("word-hint"), speech.tell(hint)));
        }
        text
    }
}

impl From<write::Failure> for Trouble {
    fn from(failure: write::Failure) -> Self {
        match failure {
            write::Failure::NotOurs(path) => {
                Self { exit: Exit::Machine, ..Self::refused(Message::new("cli-output-not-ours").with("path", path.display().to_string())) }
            }
            write::Failure::Machine(path, error) => Self::machine("cli-cannot-write", &path, &error),
        }
    }
}
