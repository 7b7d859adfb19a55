//! The words about commands and arguments, put in place of clap's own.

use clap::{Arg, Command, CommandFactory};

use crate::diag::Message;

use super::arguments::Arguments;
use super::speech::Speech;

/// The whole command line, described in the communicator's language.
pub fn command(speech: &Speech) -> Command {
    worded(Arguments::command(), speech, &[])
}

/// Describes a command and those under it; `above` are the names that lead to it.
fn worded(mut command: Command, speech: &Speech, above: &[&str]) -> Command {
    let name = command.get_name().to_owned();
    let names: Vec<&str> = above.iter().copied().chain([&*name]).collect();
    let arguments: Vec<clap::Id> = command.get_arguments().map(|argument| argument.get_id().clone()).collect();
    for argument in arguments {
        command = command.mut_arg(argument, |argument| described(argument, speech));
    }
    let commands: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for below in &commands {
        command = command.mut_subcommand(below, |command| worded(command, speech, &names));
    }
    let id = format!("cli-command-{}", if names.len() > 1 { names[1..].join("-") } else { name.clone() });
    let usage = usage(&command, &names, speech);
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", speech.say("cli-usage"));
    let more = speech.tell_if_known(&Message::new(format!("{id}.more")));
    command
        .about(speech.say(&id))
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(speech.say("cli-heading-commands"))
        .disable_help_subcommand(true)
        .after_help(more.unwrap_or_default())
}

/// `ingang new page [options] <KEY>`.
fn usage(command: &Command, names: &[&str], speech: &Speech) -> String {
    let mut parts = vec![names.join(" "), format!("[{}]", speech.say("cli-usage-options"))];
    for argument in command.get_positionals() {
        let name = argument.get_value_names().and_then(<[_]>::first).map_or_else(|| argument.get_id().as_str(), |name| name.as_str());
        parts.push(if argument.is_required_set() { format!("<{name}>") } else { format!("[{name}]") });
    }
    if command.has_subcommands() {
        parts.push(format!("<{}>", speech.say("cli-usage-command")));
    }
    parts.join(" ")
}

/// Describes one argument: the message `cli-arg-<name>`, whose attribute `value` is what stands for
/// the value, and which sees the default and the possible values.
fn described(argument: Arg, speech: &Speech) -> Arg {
    let id = format!("cli-arg-{}", argument.get_id().as_str().replace('_', "-"));
    let defaults: Vec<String> = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let text = Message::new(&id).with("default", defaults.join(", ")).with("values", values.join(", "));
    let heading = speech.say(if argument.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" });
    let takes_value = argument.get_action().takes_values();
    let argument = argument.help(speech.tell(&text)).help_heading(heading);
    if !takes_value {
        return argument;
    }
    let argument = argument.hide_default_value(true).hide_possible_values(true);
    match speech.tell_if_known(&Message::new(format!("{id}.value"))) {
        Some(value) => argument.value_name(value),
        None => argument,
    }
}

#[cfg(test)]
mod tests {
    use clap::Command;

    use super::super::language::Language;
    use super::super::speech::Speech;
    use crate::diag::Sources;
    use crate::load;

    fn every(command: &Command, see: &mut dyn FnMut(&str)) {
        see(&command.get_about().map(ToString::to_string).unwrap_or_default());
        for argument in command.get_arguments() {
            see(&argument.get_help().map(ToString::to_string).unwrap_or_default());
        }
        command.get_subcommands().for_each(|command| every(command, see));
    }

    #[test]
    fn every_command_and_argument_is_described_in_both_languages() {
        for language in [Language::Swedish, Language::English] {
            let speech = Speech::new(&Sources::new(load::builtin()), language);
            let command = super::command(&speech);
            command.clone().debug_assert();
            every(&command, &mut |text| assert!(!text.is_empty() && !text.starts_with("cli-"), "{language:?}: {text}"));
        }
    }
}
