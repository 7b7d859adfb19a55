//! Records that the whole site shares.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    AfterHoursId, Audience, BodyId, ContactId, Date, GroupId, Hours, IssueId, KnownIssue, Localized, Offer, OfferId, PageKey, Phone,
    Provenance, RegionId, RightId, SituationId, Statement, TermId, UnitId,
};
use crate::diag::{Span, Spanned};

/// A body's place in society (R28); worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum BodyKind {
    Municipality,
    Region,
    State,
    Association,
}

/// A service that answers when contacts are closed.
#[derive(Clone, Debug)]
pub struct AfterHours {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// What it is called.
    pub name: Localized,
    /// Its number.
    pub phone: Phone,
    /// When to call it, one line.
    pub purpose: Localized,
    /// Whose it is.
    pub kind: BodyKind,
    /// The body that runs it.
    pub body: Option<Spanned<BodyId>>,
    /// When it answers, where we can vouch for that.
    pub hours: Option<Hours>,
    /// Its chat.
    pub chat: Option<Spanned<Arc<str>>>,
    /// Its pages.
    pub url: Option<Spanned<Arc<str>>>,
}

/// Somebody else that pages link to.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Its name.
    pub name: Localized,
    /// Whose it is.
    pub kind: BodyKind,
    /// Its pages.
    pub url: Spanned<Arc<str>>,
    /// What it gives, one sentence.
    pub text: Option<Localized>,
}

/// A unit that serves the whole city, beside the districts.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Its name.
    pub name: Localized,
    /// What it gives.
    pub summary: Option<Localized>,
    /// Target groups it serves.
    pub serves: Vec<Spanned<GroupId>>,
    /// How to reach it.
    pub contact: Option<Spanned<ContactId>>,
    /// How it complements the district.
    pub complements: Option<Localized>,
    /// Whether its page is sensitive.
    pub sensitive: bool,
}

/// A wording that a programme or a law gives, for a time.
#[derive(Clone, Debug)]
pub struct Official {
    /// The words.
    pub text: Localized,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Where it stands.
    pub source: Option<Arc<str>>,
}

/// A target group.
#[derive(Clone, Debug)]
pub struct TargetGroup {
    /// Whose definition, and since when.
    pub provenance: Provenance,
    /// In the visitor's words: what pages and links use.
    pub public: Localized,
    /// In the words of programmes, with their time.
    pub official: Vec<Official>,
    /// Adults, or children.
    pub audience: Audience,
    /// Whether its pages are sensitive.
    pub sensitive: bool,
    /// Numbers that its pages show before the lead.
    pub now: Vec<Spanned<AfterHoursId>>,
    /// Examples, by locale; always shown as examples.
    pub examples: Vec<Localized>,
}

/// Whether a rule of law is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RightStatus {
    /// In force.
    InForce,
    /// Proposed, or not confirmed: never on a release page.
    Unconfirmed,
}

/// One sentence about rights.
#[derive(Clone, Debug)]
pub struct Right {
    /// Whose words, and since when.
    pub provenance: Provenance,
    /// Place in the order of printing.
    pub order: usize,
    /// The sentence.
    pub text: Localized,
    /// Whom it is written for.
    pub audience: Vec<Audience>,
    /// In force or not.
    pub status: RightStatus,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl Right {
    /// Whether it may be shown on `today`.
    pub fn holds(&self, today: Date) -> bool {
        self.status == RightStatus::InForce && self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }
}

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct GlossaryTerm {
    /// Whose words, and since when.
    pub provenance: Provenance,
    /// The preferred term.
    pub term: Localized,
    /// What it means.
    pub explanation: Localized,
    /// What an abbreviation stands for.
    pub expansion: Option<Localized>,
    /// Whether the term is an abbreviation.
    pub abbreviation: bool,
    /// Words that must not be used for it, by locale (each a list, one word a line of the text).
    pub avoid: Vec<Localized>,
    /// A term that it is easily taken for.
    pub confused_with: Option<Spanned<TermId>>,
}

/// An entry in the visitor's own words.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Whose words, and since when.
    pub provenance: Provenance,
    /// Place in the order of printing.
    pub order: usize,
    /// The words.
    pub words: Localized,
    /// The page it leads to.
    pub page: Spanned<PageKey>,
    /// Whether it stands on the start page too.
    pub start: bool,
}

/// Districts that work together.
#[derive(Clone, Debug)]
pub struct Region {
    /// Its name.
    pub name: Localized,
    /// Where it stands.
    pub span: Span,
}

/// All shared records.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the types say it")]
pub struct Facts {
    pub after_hours: BTreeMap<AfterHoursId, AfterHours>,
    pub bodies: BTreeMap<BodyId, Body>,
    pub units: BTreeMap<UnitId, Unit>,
    pub offers: BTreeMap<OfferId, Offer>,
    /// Offers in the order of the record file.
    pub offer_order: Vec<OfferId>,
    pub target_groups: BTreeMap<GroupId, TargetGroup>,
    /// Target groups in the order of the record file.
    pub group_order: Vec<GroupId>,
    pub rights: BTreeMap<RightId, Right>,
    pub glossary: BTreeMap<TermId, GlossaryTerm>,
    pub situations: BTreeMap<SituationId, Situation>,
    pub regions: BTreeMap<RegionId, Region>,
    pub statement: Option<Statement>,
    pub known_issues: BTreeMap<IssueId, KnownIssue>,
}

impl Facts {
    /// Rights for an audience that hold on `today`, in order of printing.
    pub fn rights_for(&self, audience: Audience, today: Date) -> Vec<(&RightId, &Right)> {
        let mut rights: Vec<_> = self.rights.iter().filter(|(_, right)| right.audience.contains(&audience) && right.holds(today)).collect();
        rights.sort_by_key(|(_, right)| right.order);
        rights
    }

    /// Known issues in order of printing.
    pub fn issues_in_order(&self) -> Vec<&KnownIssue> {
        let mut issues: Vec<_> = self.known_issues.values().collect();
        issues.sort_by_key(|issue| (issue.kind, issue.order));
        issues
    }

    /// Situations in order of printing.
    pub fn situations_in_order(&self) -> Vec<&Situation> {
        let mut situations: Vec<_> = self.situations.values().collect();
        situations.sort_by_key(|situation| situation.order);
        situations
    }
}
