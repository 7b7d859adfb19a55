//! Which language the communicator is spoken to in: asked for, else the system's, else English.

#![expect(clippy::disallowed_methods, reason = "the environment is read in this room")]

use std::ffi::OsString;

use clap::ValueEnum;

/// A language that the program speaks to communicators in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    #[value(name = "sv")]
    Swedish,
    #[value(name = "en")]
    English,
}

impl Language {
    /// Its folder under `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }
}

/// The value of an environment variable.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The language to speak. It is looked for before the arguments are read, since even what is said
/// about wrong arguments is said in it.
pub fn choose(arguments: &[OsString], environment: impl Fn(&str) -> Option<String>) -> Language {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.iter().skip_while(|text| **text != "--ui-lang").nth(1).copied();
    let asked = after.or_else(|| texts.iter().find_map(|text| text.strip_prefix("--ui-lang=")));
    if let Some(asked) = asked.and_then(|asked| Language::from_str(asked, true).ok()) {
        return asked;
    }
    // The order of POSIX: the first that is set and not empty decides.
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| environment(name).filter(|value| !value.is_empty()));
    match system.as_deref().map(|system| system.split(['_', '.', '-', '@']).next().unwrap_or_default()) {
        Some("sv") => Language::Swedish,
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, choose};

    #[track_caller]
    fn check(arguments: &str, variables: &[(&str, &str)], expected: Language) {
        let arguments: Vec<std::ffi::OsString> = arguments.split(' ').map(Into::into).collect();
        let environment = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(choose(&arguments, environment), expected);
    }

    #[test]
    fn what_is_asked_for_comes_before_the_system() {
        check("ingang build", &[], Language::English);
        check("ingang build", &[("LANG", "sv_SE.UTF-8")], Language::Swedish);
        check("ingang build", &[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "C.UTF-8")], Language::English);
        check("ingang build", &[("LANG", "en_GB"), ("LC_MESSAGES", "sv")], Language::Swedish);
        check("ingang build", &[("LANG", "sv_SE"), ("LC_ALL", "")], Language::Swedish);
        check("ingang build --ui-lang sv", &[("LANG", "en_GB")], Language::Swedish);
        check("ingang --ui-lang=en build", &[("LANG", "sv_SE")], Language::English);
        check("ingang --ui-lang=xx build", &[("LANG", "sv_SE")], Language::Swedish);
    }
}
