//! Reading the arguments, and saying what is wrong with them in the communicator's language.

use std::ffi::OsString;

use clap::FromArgMatches;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::diag::{Message, Severity};

use super::arguments::Arguments;
use super::speech::Speech;
use super::{Exit, help, show};

/// What is said instead of running a command.
#[derive(Debug)]
pub struct Answer {
    text: String,
    exit: Exit,
}

impl Answer {
    /// Says it: what was asked for on the standard output, what is wrong on the other.
    pub fn show(&self) -> Exit {
        if self.exit == Exit::Done {
            show::to_stdout(&self.text)
        } else {
            show::to_stderr(&self.text)
        }
        self.exit
    }
}

/// Reads the arguments.
///
/// # Errors
/// When they ask for help or the version, or are not understood.
pub fn parse(arguments: &[OsString], speech: &Speech) -> Result<Arguments, Answer> {
    let matches = help::command(speech).try_get_matches_from(arguments);
    matches.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(|error| answer(&error, speech))
}

fn answer(error: &Error, speech: &Speech) -> Answer {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Answer { text: error.render().to_string(), exit: Exit::Done },
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Answer { text: error.render().to_string(), exit: Exit::Usage },
        kind => {
            let (message, hint) = sentences(kind, error);
            let mut text = format!("{}: {}\n", speech.severity(Severity::Error), speech.tell(&message));
            for hint in hint.into_iter().chain([Message::new("cli-hint-help")]) {
                text.push_str(&format!("  = {}: {}\n", speech.say("word-hint"), speech.tell(&hint)));
            }
            Answer { text, exit: Exit::Usage }
        }
    }
}

/// What is wrong, and what to do about it where that is known.
fn sentences(kind: ErrorKind, error: &Error) -> (Message, Option<Message>) {
    let told = |kind: ContextKind| error.get(kind).map(plain).filter(|text| !text.is_empty());
    let argument = || told(ContextKind::InvalidArg).unwrap_or_default();
    let nearest = |kind: ContextKind| told(kind).map(|nearest| Message::new("cli-hint-nearest").with("nearest", nearest));
    match kind {
        ErrorKind::InvalidSubcommand => {
            let command = told(ContextKind::InvalidSubcommand).unwrap_or_default();
            (Message::new("cli-unknown-command").with("command", command), nearest(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::UnknownArgument => {
            (Message::new("cli-unknown-argument").with("argument", argument()), nearest(ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match told(ContextKind::InvalidValue) {
            Some(value) => {
                let known = told(ContextKind::ValidValue).map(|known| Message::new("cli-hint-values").with("values", known));
                let message = Message::new("cli-wrong-value").with("value", value).with("argument", argument());
                (message, nearest(ContextKind::SuggestedValue).or(known))
            }
            None => (Message::new("cli-missing-value").with("argument", argument()), None),
        },
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            (Message::new("cli-missing-value").with("argument", argument()), None)
        }
        ErrorKind::TooManyValues => (Message::new("cli-too-many-values").with("argument", argument()), None),
        ErrorKind::ArgumentConflict => {
            let other = told(ContextKind::PriorArg).unwrap_or_default();
            (Message::new("cli-conflict").with("argument", argument()).with("other", other), None)
        }
        ErrorKind::MissingRequiredArgument => (Message::new("cli-missing-argument").with("argument", argument()), None),
        ErrorKind::MissingSubcommand => (Message::new("cli-missing-command"), None),
        _ => (Message::new("cli-unreadable-arguments"), None),
    }
}

/// A piece of what clap knows about an error, without its colours.
fn plain(value: &ContextValue) -> String {
    value.to_string()
}
