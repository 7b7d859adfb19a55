//! Names of records: one type per kind, so that a district is never taken for a target group.

use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Arc<str>);

        impl $name {
            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        // Text is enough to look a record up by: nothing is made only to be compared.
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A district (an area with a board of its own).
    DistrictId,
    /// A target group.
    GroupId,
    /// An item of the base offer.
    OfferId,
    /// A contact: `id` for a citywide one, `district/id` for a district's own.
    ContactId,
    /// A unit that serves the whole city.
    UnitId,
    /// An activity: `district/id`, or `id` for a citywide one.
    ActivityId,
    /// A sentence about rights.
    RightId,
    /// A term of the glossary.
    TermId,
    /// A service that answers when contacts are closed.
    AfterHoursId,
    /// An external body.
    BodyId,
    /// An entry in the visitor's own words.
    SituationId,
    /// A region of districts that work together.
    RegionId,
    /// Something that is known to fall short of what the law asks.
    IssueId,
    /// An age axis that an offer may be stated for.
    AgeId,
}
