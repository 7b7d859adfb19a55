//! Floor 1: the nouns. Plain data, complete when it is made; no reading, no outside parser's types.

mod activity;
mod asset;
mod calendar;
mod config;
mod contact;
mod criterion;
mod district;
mod document;
mod document_text;
mod easy_read;
mod facts;
mod fingerprint;
mod id;
mod locale;
mod localized;
mod media;
mod message;
mod offer;
mod output;
mod page;
mod plan;
mod record;
mod record_text;
mod search;
mod site;
mod speak;
mod statement;

pub use activity::{Activity, OpenTo, Repeats};
pub use asset::{Asset, AssetPath};
pub use calendar::{Clock, Closure, Date, Hours, Range, WEEK, Weekday, Weekly};
pub use config::{Config, Offline, Redirect};
pub use contact::{Accessibility, Answer, Channel, Contact, ContactRole, Form, Interpreter, OnCall, Phone, Vacancy, Visit};
pub use criterion::Criterion;
pub use district::{District, FirstContact, FormerName};
pub use document::{
    Argument, Block, Directive, DirectiveName, Document, FootnoteReference, Inline, InlineLink, LinkTarget, Paragraph, Text,
};
pub use document_text::words_of;
pub use easy_read::{Limits, PhraseList, RulePack, Suggestion};
pub use facts::{AfterHours, Body, BodyKind, Facts, GlossaryTerm, Official, Region, Right, RightStatus, Situation, TargetGroup, Unit};
pub use fingerprint::{Fingerprint, NameNumber, NameNumbers};
pub use id::{
    ActivityId, AfterHoursId, AgeId, BodyId, ContactId, DistrictId, GroupId, IssueId, OfferId, RegionId, RightId, SituationId, TermId,
    UnitId,
};
pub use locale::{Direction, Locale, LocaleId, Locales, Variant, WantedLanguage};
pub use localized::Localized;
pub use media::{MEDIA_FILES, Media, MediaKind, Transcript};
pub use message::{Catalogue, CatalogueEntry, MessageUse};
pub use offer::{Audience, Cost, Decision, DistrictOffer, NotHere, Offer, OfferForm, OfferTerms, Recorded, SignUp, Talks, Waiting};
pub use output::{Artifact, Audit, ContactOrder, OutPath, Output, Rendered, RenderedLink, Staging};
pub use page::{Bundle, FrontMatter, PageKey, PageKind, PageRecord, PageText, ReaderTest, TranslationState};
pub use plan::{Content, Plan, Route, Subject};
pub use record::{Checked, Provenance};
pub use record_text::{RecordFile, RecordText};
pub use search::{Lead, LeadTarget, OFFLINE_WORKER, SEARCH_FOLDER, SearchScripts, SearchWords, offline_list, search_entry};
pub use site::Site;
pub use speak::{DateStyle, Speak, Value};
pub use statement::{Assessor, Authority, Conformance, IssueKind, KnownIssue, Shortcoming, Statement, Use};
