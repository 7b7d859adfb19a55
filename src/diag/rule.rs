//! What we look for, and how grave it is.

/// How a finding counts in a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops the build.
    Error,
    /// Is shown; the site is built.
    Warning,
}

/// What the build is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Profile {
    /// For working on: gaps are shown to the reader as not yet stated, and warn.
    Draft,
    /// For the public: gaps stop the build.
    #[default]
    Release,
}

/// How grave what a rule finds is in each profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// An error in both profiles.
    Error,
    /// A gap: a warning in draft, an error in release.
    Gap,
    /// A warning in both profiles.
    Warning,
}

impl Level {
    /// The severity of a finding in `profile`.
    pub fn severity(self, profile: Profile) -> Severity {
        match (self, profile) {
            (Level::Error, _) | (Level::Gap, Profile::Release) => Severity::Error,
            (Level::Warning, _) | (Level::Gap, Profile::Draft) => Severity::Warning,
        }
    }
}

/// One thing we look for. Its name reads well after "allow" and never contains the cure.
#[derive(Debug)]
pub struct Rule {
    /// Stable kebab-case name, also the id of its message in `diagnostics.ftl`.
    pub name: &'static str,
    /// How grave.
    pub level: Level,
    /// What it looks for, why, an example and what to do instead, in English.
    pub english: &'static str,
    /// The same in Swedish.
    pub swedish: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

/// Declares a rule from the two Markdown files that stand beside it: `rule!("broken-link", Error, "broken_link")`.
macro_rules! rule {
    ($name:literal, $level:ident, $file:literal) => {
        $crate::diag::Rule {
            name: $name,
            level: $crate::diag::Level::$level,
            english: include_str!(concat!($file, ".en.md")),
            swedish: include_str!(concat!($file, ".sv.md")),
        }
    };
}
pub(crate) use rule;
