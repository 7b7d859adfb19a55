//! Floor 4: what a person types, and what they are told. Besides `load` and `write` the only room
//! that prints, and the only one that reads the clock and the environment.
//!
//! Absent on purpose: a second pipeline. Every command that needs a site reads it in `site` and
//! calls [`crate::build`]. No words either: they are in `locales/<language>/cli.ftl`.

mod arguments;
mod audit;
mod build;
mod check;
mod clock;
mod explain;
mod gaps;
mod help;
mod language;
mod new;
mod overview;
mod place;
mod progress;
mod readability;
mod search;
mod serve;
mod show;
mod site;
mod speech;
mod status;
mod translate;
mod trouble;
mod usage;

use std::ffi::OsString;

use crate::diag::{Source, Sources};
use crate::load;

use arguments::Command;
use speech::Speech;
use trouble::Trouble;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// The sources have errors; nothing was published.
    Findings,
    /// What was asked cannot be understood or must not be done.
    Usage,
    /// The machine could not do it: a file that cannot be read, a full disk.
    Machine,
}

impl Exit {
    /// The exit code that scripts see.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::Machine => 3,
        }
    }
}

/// What every command is given.
struct Context {
    /// The language that the communicator is spoken to in.
    speech: Speech,
    /// The files inside the program.
    builtin: Vec<Source>,
}

/// Runs the command that the arguments ask for; the first argument is the program's own name.
pub fn run(arguments: Vec<OsString>) -> Exit {
    let builtin = load::builtin();
    let speech = Speech::new(&Sources::new(builtin.clone()), language::choose(&arguments, language::environment));
    let command = match usage::parse(&arguments, &speech) {
        Ok(arguments) => arguments.command,
        Err(answer) => return answer.show(),
    };
    let context = Context { speech, builtin };
    match obey(&context, command) {
        Ok(exit) => exit,
        Err(trouble) => {
            show::to_stderr(&trouble.text(&context.speech));
            trouble.exit
        }
    }
}

fn obey(context: &Context, command: Command) -> Result<Exit, Trouble> {
    match command {
        Command::Build(arguments) => build::run(context, &arguments),
        Command::Check(arguments) => check::run(context, &arguments),
        Command::Serve(arguments) => serve::run(context, &arguments),
        Command::Audit(arguments) => audit::run(context, &arguments),
        Command::New(arguments) => new::run(context, arguments),
        Command::Status(arguments) => status::run(context, &arguments),
        Command::Translate(arguments) => translate::run(context, &arguments),
        Command::Search(arguments) => search::run(context, &arguments),
        Command::Explain(arguments) => explain::run(context, &arguments),
        Command::Readability(arguments) => readability::run(context, &arguments),
        Command::Completions(arguments) => {
            let mut script = Vec::new();
            clap_complete::generate(arguments.shell, &mut help::command(&context.speech), "ingang", &mut script);
            show::to_stdout(&String::from_utf8_lossy(&script));
            Ok(Exit::Done)
        }
    }
}
