//! The base offer, and what each district says of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{AgeId, Interpreter, Localized, Provenance};
use crate::diag::{Span, Spanned};

/// Whom something is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Audience {
    Adult,
    Child,
}

/// What it costs; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// There is a fee.
    Fee,
    /// It differs: ask.
    Ask,
}

/// Whether a decision on assistance is needed; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// No application and no decision.
    None,
    /// Application, assessment and decision.
    Needed,
}

/// What is written down; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// Ask what is written down.
    Ask,
    /// In a file of the carer's own.
    OwnFile,
    /// Nothing.
    Nothing,
}

/// How to sign up; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUp {
    /// Just come, or just ask.
    None,
    /// By telephone.
    Call,
    /// With a form.
    Form,
    /// Either.
    CallOrForm,
}

/// How something is given; worded in Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum OfferForm {
    Individual,
    Group,
    Phone,
    Home,
    Visit,
    Digital,
}

/// How many talks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talks {
    /// At most this many.
    AtMost(u32),
    /// Without a limit.
    NoLimit,
}

/// How long one usually waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Days.
    Days(u32),
    /// Weeks.
    Weeks(u32),
    /// Months.
    Months(u32),
}

/// The comparable fields of an offer (R4): the same in every district.
#[derive(Clone, Debug, Default)]
pub struct OfferTerms {
    /// One or two sentences of the district's own.
    pub text: Option<Localized>,
    /// Number of talks.
    pub talks: Option<Talks>,
    /// Number of groups.
    pub groups: Option<u32>,
    /// How it is given.
    pub form: Vec<OfferForm>,
    /// How to sign up.
    pub sign_up: Option<SignUp>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Whether a decision is needed.
    pub decision: Option<Decision>,
    /// What is written down.
    pub recorded: Option<Recorded>,
    /// How long one waits.
    pub waiting: Option<Waiting>,
    /// Languages of the service, BCP 47.
    pub languages: Vec<Arc<str>>,
    /// Interpreter.
    pub interpreter: Option<Interpreter>,
    /// What is missing for the offer to be whole.
    pub partial: Option<Localized>,
}

/// Who gives it instead.
#[derive(Clone, Debug)]
pub struct NotHere {
    /// Where instead: a district, a unit or a contact.
    pub instead: Option<Spanned<Arc<str>>>,
    /// One sentence about it.
    pub text: Option<Localized>,
}

/// What a district says of one item of the base offer.
#[derive(Clone, Debug)]
pub struct DistrictOffer {
    /// Whose facts, and since when.
    pub provenance: Provenance,
    /// Not given here.
    pub not_here: Option<NotHere>,
    /// Its terms; per age where the offer has ages.
    pub terms: OfferTerms,
    /// Its terms by age.
    pub ages: BTreeMap<AgeId, (OfferTerms, Span)>,
}

/// One item of the base offer, as the whole city defines it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Whose definition, and since when.
    pub provenance: Provenance,
    /// Its name.
    pub name: Localized,
    /// One or two sentences.
    pub summary: Option<Localized>,
    /// Name of an icon of the theme.
    pub icon: Option<Arc<str>>,
    /// Ages that each district must answer for; none where the offer is for all.
    pub ages: Vec<Spanned<AgeId>>,
    /// Whether the calendar's activities belong to it: its page in a district then has them in full.
    pub activities: bool,
    /// Terms that hold in the whole city unless a district says otherwise.
    pub terms: OfferTerms,
}
