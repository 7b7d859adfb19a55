//! The accessibility statement that the law asks of public bodies, as data: who answers for it,
//! what falls short, and who sees that the law is kept.

use std::sync::Arc;

use super::{Criterion, Date, Localized, Provenance};
use crate::diag::Spanned;

/// How far a site keeps the law; the three degrees of the European model statement
/// (Implementing Decision (EU) 2018/1523).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Conformance {
    Full,
    Partial,
    None,
}

/// Who assessed the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assessor {
    /// The body itself.
    Own,
    /// Somebody else.
    Other,
}

/// Who sees that the law is kept. Data, since names and addresses of authorities change.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its name.
    pub name: Localized,
    /// Where people complain.
    pub complaints: Spanned<Arc<str>>,
}

/// The statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Whose facts; the day they were checked is the statement's own.
    pub provenance: Provenance,
    /// The public body.
    pub body: Localized,
    /// The law, as it is named inside a sentence.
    pub law: Localized,
    /// How far the site keeps it.
    pub conformance: Spanned<Conformance>,
    /// Who assessed the site.
    pub assessor: Assessor,
    /// When.
    pub assessed: Spanned<Date>,
    /// Who sees that the law is kept.
    pub authority: Authority,
    /// Where people say what does not work, as it is written; the site's own form where it is not.
    pub form: Option<Spanned<Arc<str>>>,
}

/// Why something is on the list of what falls short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IssueKind {
    /// It does not keep the law, and is to be mended.
    Fault,
    /// It would be a disproportionate burden to mend it.
    Burden,
    /// The law does not cover it.
    Outside,
    /// Nobody knows yet.
    Untested,
}

impl IssueKind {
    /// Every kind, in the order of printing, with its name in records and messages.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Fault, "fault"), (Self::Burden, "burden"), (Self::Outside, "outside"), (Self::Untested, "untested")];
}

/// A way of using a site that something may stand in the way of: the functional performance
/// statements 4.2.1 to 4.2.10 of EN 301 549 V3.2.1, by which the Swedish model statement groups
/// what falls short.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Use {
    NoVision,
    LimitedVision,
    NoColour,
    NoHearing,
    LimitedHearing,
    NoVoice,
    LimitedStrength,
    LimitedReach,
    Flicker,
    LimitedCognition,
}

impl Use {
    /// Every use, in the order of the standard, with its name in records and messages.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::NoVision, "no-vision"),
        (Self::LimitedVision, "limited-vision"),
        (Self::NoColour, "no-colour"),
        (Self::NoHearing, "no-hearing"),
        (Self::LimitedHearing, "limited-hearing"),
        (Self::NoVoice, "no-voice"),
        (Self::LimitedStrength, "limited-strength"),
        (Self::LimitedReach, "limited-reach"),
        (Self::Flicker, "flicker"),
        (Self::LimitedCognition, "limited-cognition"),
    ];

    /// Its name in records and messages.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(known, _)| *known == self).expect("every use is in the list").1
    }
}

/// Something that the checks of a build have found, and that may be published all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortcoming {
    /// The rule that found it, which is also the end of its message: `statement-found-…`.
    pub rule: &'static str,
    /// In how many places.
    pub count: u32,
    /// Criteria of WCAG 2.2 that are not met.
    pub criteria: Vec<Criterion>,
    /// Whom it concerns.
    pub affects: Vec<Use>,
}

/// Something that is known to fall short.
#[derive(Clone, Debug)]
pub struct KnownIssue {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Place in the order of printing.
    pub order: usize,
    /// Why it is on the list.
    pub kind: IssueKind,
    /// What falls short, and what to do instead.
    pub text: Localized,
    /// Criteria of WCAG 2.2 that are not met.
    pub criteria: Vec<Criterion>,
    /// Whom it concerns.
    pub affects: Vec<Use>,
    /// The day by which it is to be mended.
    pub planned: Option<Spanned<Date>>,
}
