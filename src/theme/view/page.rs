//! One view per page kind. Each has `site` and `page` (the frame) beside its own parts.

use serde::Serialize;

use super::{
    ActivityView, BodyView, CardView, ContactView, DistrictOfferRow, DoorView, Frame, LanguageView, LetterView, LinkView, MonthView,
    PlaceLetterView, RowView, SiteView, StatementView, TermView, TextView,
};

/// Declares view types that begin with `site` and `page`.
macro_rules! views {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize)]
        pub struct $name {
            /// What holds for every page of the locale.
            pub site: super::Shared<SiteView>,
            /// What stands round the content.
            pub page: Frame,
            $($(#[$field_doc])* pub $field: $type,)*
        }
    )*};
}

views! {
    /// Start.
    StartView {
        /// Situations in the visitor's words.
        situations: Vec<DoorView>,
        /// The page with all situations.
        all_situations: Option<String>,
        /// Districts.
        districts: Vec<LinkView>,
        /// The page for finding one's district.
        find_district: Option<String>,
        /// The base offer.
        offers: Vec<CardView>,
        /// Target groups.
        groups: Vec<LinkView>,
        /// All ways to reach the citywide contact.
        contact_href: Option<String>,
        /// A–Ö.
        index_href: Option<String>,
    }
    /// Find support by situation.
    FindSupportView {
        /// All situations, by the page they lead to.
        situations: Vec<DoorView>,
        /// Target groups.
        groups: Vec<LinkView>,
        /// "Not sure".
        not_sure: Option<LinkView>,
    }
    /// All districts.
    DistrictsView {
        /// The districts.
        districts: Vec<LinkView>,
        /// The page for finding one's district.
        find_district: Option<String>,
    }
    /// A district.
    DistrictView {
        /// What it offers.
        offers: Vec<CardView>,
        /// Coming activities, at most three.
        activities: Vec<ActivityView>,
        /// The calendar at this district.
        calendar: Option<String>,
        /// Target groups with who answers.
        groups: Vec<DoorView>,
        /// Citywide units, as "besides".
        units: Vec<LinkView>,
        /// Names it had.
        former: Option<TextView>,
    }
    /// A target group: citywide, in a district, or for children.
    GroupView {
        /// The district's own words.
        local: Option<BodyView>,
        /// What the district offers; empty on citywide pages.
        offers: Vec<CardView>,
        /// Coming activities for this group.
        activities: Vec<ActivityView>,
        /// Citywide units that serve the group.
        units: Vec<LinkView>,
        /// The group's page in each district, on citywide pages.
        districts: Vec<LinkView>,
        /// The citywide page, on a district's.
        citywide: Option<LinkView>,
        /// Examples that the record gives.
        examples: Vec<TextView>,
        /// In the words of the programme.
        official: Option<TextView>,
    }
    /// The base offer.
    OffersView {
        /// Its items.
        offers: Vec<CardView>,
        /// Districts.
        districts: Vec<LinkView>,
    }
    /// An item of the base offer in the whole city.
    OfferView {
        /// What each district says of it.
        districts: Vec<DistrictOfferRow>,
    }
    /// An item of the base offer in a district.
    DistrictOfferView {
        /// The district's card.
        offer: CardView,
        /// All coming activities of the district, where they belong to this offer.
        activities: Vec<ActivityView>,
        /// The citywide page.
        citywide: Option<LinkView>,
        /// The district's page.
        district: LinkView,
    }
    /// All citywide units.
    UnitsView {
        /// The units.
        units: Vec<LinkView>,
    }
    /// A citywide unit.
    UnitView {
        /// Target groups it serves.
        groups: Vec<LinkView>,
        /// How it complements the district.
        complements: Option<TextView>,
    }
    /// Find your district.
    FindDistrictView {
        /// Place names in order of letter.
        letters: Vec<PlaceLetterView>,
    }
    /// Activities of all districts.
    CalendarView {
        /// Districts, as a choice.
        districts: Vec<LinkView>,
        /// By month, nearest first.
        months: Vec<MonthView>,
    }
    /// All contacts.
    ContactsView {
        /// Districts' contacts.
        districts: Vec<RowView>,
        /// Citywide units' contacts.
        units: Vec<RowView>,
    }
    /// A–Ö.
    IndexView {
        /// Letters that exist.
        letters: Vec<LetterView>,
        /// The districts that a link to the search may come from: `#search-<id>`.
        districts: Vec<String>,
    }
    /// Glossary.
    GlossaryView {
        /// Terms in order.
        terms: Vec<TermView>,
    }
    /// A page that is mainly its own text: rights, not sure, article, privacy, about …
    ArticleView {
        /// A form elsewhere that the page is about (reporting an error).
        form_href: Option<String>,
        /// Districts, where the page helps to choose one.
        districts: Vec<LinkView>,
        /// Target groups, where the page helps to choose one.
        groups: Vec<LinkView>,
    }
    /// Accessibility.
    AccessibilityView {
        /// The statement that the law asks for, where the site has the facts for one.
        statement: Option<StatementView>,
    }
    /// No page at this address; or none that is kept on the reader's device, while there is no network.
    NotFoundView {
        /// Four ways on.
        ways: Vec<LinkView>,
    }
}

/// The site's root and the root's "not found": every language at once.
#[derive(Clone, Debug, Serialize)]
pub struct RootView {
    /// BCP 47 tag of the site's main language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Name of the site in the main language.
    pub name: TextView,
    /// Whole address.
    pub canonical: String,
    /// The start page in each language, with the heading in that language.
    pub languages: Vec<LanguageView>,
    /// One line per language: `title` of the page in it.
    pub lines: Vec<TextView>,
    /// Whether it is the page for addresses that lead nowhere.
    pub not_found: bool,
    /// The citywide contact.
    pub contact: Option<ContactView>,
    /// The line that says that the site is a demonstration.
    pub demonstration: Option<TextView>,
}

/// Any page's view; the name of its template is the kind of page.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the types say it")]
pub enum PageView {
    Start(StartView),
    FindSupport(FindSupportView),
    Districts(DistrictsView),
    District(DistrictView),
    Group(GroupView),
    Offers(OffersView),
    Offer(OfferView),
    DistrictOffer(DistrictOfferView),
    Units(UnitsView),
    Unit(UnitView),
    FindDistrict(FindDistrictView),
    Calendar(CalendarView),
    Contacts(ContactsView),
    Index(IndexView),
    Glossary(GlossaryView),
    Article(ArticleView),
    Accessibility(AccessibilityView),
    NotFound(NotFoundView),
    Root(RootView),
}

impl PageView {
    /// The template that prints it, under `pages/`.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Start(_) => "pages/start.html",
            Self::FindSupport(_) => "pages/find-support.html",
            Self::Districts(_) => "pages/districts.html",
            Self::District(_) => "pages/district.html",
            Self::Group(_) => "pages/group.html",
            Self::Offers(_) => "pages/offers.html",
            Self::Offer(_) => "pages/offer.html",
            Self::DistrictOffer(_) => "pages/district-offer.html",
            Self::Units(_) => "pages/units.html",
            Self::Unit(_) => "pages/unit.html",
            Self::FindDistrict(_) => "pages/find-district.html",
            Self::Calendar(_) => "pages/calendar.html",
            Self::Contacts(_) => "pages/contacts.html",
            Self::Index(_) => "pages/index.html",
            Self::Glossary(_) => "pages/glossary.html",
            Self::Article(_) => "pages/article.html",
            Self::Accessibility(_) => "pages/accessibility.html",
            Self::NotFound(_) => "pages/not-found.html",
            Self::Root(_) => "pages/root.html",
        }
    }
}
