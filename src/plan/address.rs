//! The address of one subject in one locale, and whose text stands there.

use std::sync::Arc;

use crate::model::{Content, LocaleId, PageKey, PageKind, Route, Site, Subject};

use super::subjects::{Listings, is_sensitive, kind, parent};

/// The route of a subject in a locale; none where the subject has one page for all locales and
/// this is not the default one, or where no text of it exists along the locale's chain.
pub fn route(site: &Site, listings: &Listings, subject: &Subject, locale: LocaleId) -> Option<Route> {
    if matches!(subject, Subject::Root | Subject::RootNotFound) && locale != site.locales.default() {
        return None;
    }
    Some(Route {
        address: address(site, listings, subject, locale).into(),
        content: content(site, subject, locale)?,
        kind: kind(site, subject),
        parent: parent(site, listings, subject),
        sensitive: is_sensitive(site, subject),
        subject: subject.clone(),
        locale,
    })
}

/// Whose text the page is mainly made of. Pages of records are in every locale; a page that
/// somebody wrote is in the nearest locale that has it.
fn content(site: &Site, subject: &Subject, locale: LocaleId) -> Option<Content> {
    let own = Content { locale, fallback: false };
    let written = site.main_key(subject).filter(|key| site.bundles.contains_key(key));
    match (subject, written) {
        (Subject::District(_) | Subject::NotFound | Subject::Offline | Subject::Root | Subject::RootNotFound, _) | (_, None) => Some(own),
        (_, Some(key)) => {
            let (nearest, _) = site.page_text(&key, locale)?;
            Some(Content { locale: nearest, fallback: nearest != locale })
        }
    }
}

/// `/sv/`, `/sv/lattlast/`.
fn prefix(site: &Site, locale: LocaleId) -> String {
    let locale = site.locales.get(locale);
    match &locale.segment {
        Some(segment) => format!("/{}/{segment}/", locale.language.to_lowercase()),
        None => format!("/{}/", locale.language.to_lowercase()),
    }
}

fn address(site: &Site, listings: &Listings, subject: &Subject, locale: LocaleId) -> String {
    let under = |above: Option<Subject>, slug: Arc<str>| {
        let above = above.map_or_else(|| prefix(site, locale), |above| address(site, listings, &above, locale));
        format!("{above}{slug}/")
    };
    match subject {
        Subject::Root => "/".to_owned(),
        Subject::RootNotFound => "/404.html".to_owned(),
        Subject::NotFound => format!("{}404.html", prefix(site, locale)),
        Subject::Offline => format!("{}offline.html", prefix(site, locale)),
        Subject::Authored(_) if kind(site, subject) == PageKind::Start => prefix(site, locale),
        Subject::Pair(district, group) => {
            let local = slug(site, &Site::pair_key(district, group), locale);
            let slug = local.or_else(|| slug(site, &PageKey(group.0.clone()), locale)).unwrap_or_else(|| group.0.clone());
            under(Some(Subject::District(district.clone())), slug)
        }
        _ => {
            let key = site.main_key(subject).expect("subjects without a text have an address of their own");
            let own = slug(site, &key, locale).unwrap_or_else(|| key.as_str().rsplit('/').next().unwrap_or_default().into());
            under(parent(site, listings, subject), own)
        }
    }
}

/// The slug that the text of a page has in a locale, or in the nearest that has one.
fn slug(site: &Site, key: &PageKey, locale: LocaleId) -> Option<Arc<str>> {
    let (_, text) = site.page_text(key, locale)?;
    text.front.slug.as_ref().map(|slug| slug.value.clone())
}
