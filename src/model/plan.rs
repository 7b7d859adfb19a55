//! Every address, decided before anything is rendered.

use std::collections::HashMap;
use std::sync::Arc;

use super::{DistrictId, GroupId, LocaleId, Locales, NameNumber, NameNumbers, OfferId, OutPath, PageKey, PageKind, UnitId, Variant};

/// What a page is about. Most subjects have no Markdown of their own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A page that somebody wrote.
    Authored(PageKey),
    /// A target group in the whole city.
    Group(GroupId),
    /// An item of the base offer in the whole city.
    Offer(OfferId),
    /// A citywide unit.
    Unit(UnitId),
    /// A district.
    District(DistrictId),
    /// A target group in a district.
    Pair(DistrictId, GroupId),
    /// An item of the base offer in a district.
    DistrictOffer(DistrictId, OfferId),
    /// The page for addresses that lead nowhere.
    NotFound,
    /// What is shown instead of a page that is not kept on the reader's device, while there is no network.
    Offline,
    /// The site's root, in every language at once.
    Root,
    /// The page for addresses that lead nowhere outside every language.
    RootNotFound,
}

impl Subject {
    /// The district that it belongs to.
    pub fn district(&self) -> Option<&DistrictId> {
        match self {
            Self::District(district) | Self::Pair(district, _) | Self::DistrictOffer(district, _) => Some(district),
            _ => None,
        }
    }
}

/// Whose text a page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// The locale of its main text.
    pub locale: LocaleId,
    /// Whether that is another language or variant than the reader asked for.
    pub fallback: bool,
}

/// An address and what stands there.
#[derive(Clone, Debug)]
pub struct Route {
    /// What it is about.
    pub subject: Subject,
    /// For whom.
    pub locale: LocaleId,
    /// What kind of page.
    pub kind: PageKind,
    /// From the site's root, begins and ends with `/` (but for files such as `/404.html`).
    pub address: Arc<str>,
    /// Whose text it is made of.
    pub content: Content,
    /// The page above it.
    pub parent: Option<Subject>,
    /// Neutral title and address, a way to leave at once.
    pub sensitive: bool,
}

impl Route {
    /// The file that is published.
    pub fn path(&self) -> OutPath {
        let inside = self.address.trim_start_matches('/');
        if inside.is_empty() || inside.ends_with('/') { OutPath(format!("{inside}index.html").into()) } else { OutPath(inside.into()) }
    }
}

/// All addresses of a site.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// By subject, then locale.
    routes: Vec<Route>,
    /// Where the routes of a subject begin: every link and every menu asks for one.
    places: HashMap<Subject, usize>,
    /// Every link of every page asks whether it leads to one of them.
    addresses: NameNumbers,
    /// Old addresses, each with the route that took its place.
    pub redirects: Vec<(Arc<str>, Subject, LocaleId)>,
}

impl Plan {
    /// The plan of these routes and redirects; of two routes to one page the first is kept.
    pub fn new(routes: impl IntoIterator<Item = Route>, redirects: Vec<(Arc<str>, Subject, LocaleId)>) -> Self {
        let mut routes: Vec<Route> = routes.into_iter().collect();
        let addresses = routes.iter().map(|route| NameNumber::of(&route.address)).collect();
        routes.sort_by(|one, other| (&one.subject, one.locale).cmp(&(&other.subject, other.locale)));
        routes.dedup_by(|later, first| (&later.subject, later.locale) == (&first.subject, first.locale));
        let mut places = HashMap::new();
        for (place, route) in routes.iter().enumerate() {
            if place == 0 || routes[place - 1].subject != route.subject {
                places.insert(route.subject.clone(), place);
            }
        }
        Self { routes, places, addresses, redirects }
    }

    /// The route of a subject in a locale.
    pub fn get(&self, subject: &Subject, locale: LocaleId) -> Option<&Route> {
        let routes = &self.routes[self.place(subject)..];
        routes.iter().take_while(|route| route.subject == *subject).find(|route| route.locale == locale)
    }

    /// All routes, by subject, then locale.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.routes.iter()
    }

    /// The routes of one subject in all locales.
    pub fn of<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Route> {
        self.routes[self.place(subject)..].iter().take_while(|route| route.subject == *subject)
    }

    /// Where the routes of a subject begin; behind all where it has none.
    fn place(&self, subject: &Subject) -> usize {
        self.places.get(subject).copied().unwrap_or(self.routes.len())
    }

    /// The routes of a subject that search engines are told of: one per language, each in its own
    /// text; easy read is for readers to find, by the switch.
    pub fn announced<'a>(&'a self, subject: &'a Subject, locales: &Locales) -> Vec<&'a Route> {
        self.of(subject).filter(|route| !route.content.fallback && locales.get(route.locale).variant == Variant::Standard).collect()
    }

    /// Whether a page stands at this address (from the site's root).
    pub fn has_address(&self, address: &str) -> bool {
        self.addresses.contains(&NameNumber::of(address))
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.routes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.routes.is_empty()
    }
}
