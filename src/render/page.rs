//! One route: view → HTML → its own audit → bytes into the staging place.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, rule};
use crate::model::{Artifact, Audit, Fingerprint, LocaleId, PageText, Rendered, Route, Staging, TermId};
use crate::theme::view::{BodyView, TermView};

use super::body::{Place, Writer};
use super::scene::{Reader, Scene};
use super::view::{Texts, view};

/// The theme could not print a page.
pub static UNPRINTABLE_PAGE: Rule = rule!("unprintable-page", Error, "rules/unprintable_page");

/// Makes the page of a route, has it audited, and puts its bytes into the staging place.
pub fn page(scene: &Scene<'_>, route: &Route, audit: impl Fn(&Route, &str) -> Audit, staging: &dyn Staging) -> Found<Rendered> {
    let mut found = Diagnostics::default();
    let html = html(scene, route, &mut found);
    // A page that could not be printed is told; there is nothing in it to doubt.
    let Audit { ids, links, order, findings } = if html.is_empty() { Audit::default() } else { audit(route, &html) };
    let path = route.path();
    let artifact = Artifact { fingerprint: Fingerprint::of(html.as_bytes()), size: html.len() as u64 };
    staging.put(&path, html.as_bytes(), artifact.fingerprint);
    (Rendered { address: route.address.clone(), path, artifact, ids, links, order, findings }, found)
}

fn html(scene: &Scene<'_>, route: &Route, found: &mut Diagnostics) -> String {
    let reader = scene.reader(route);
    let voice = scene.voice(route.locale);
    let mut frame = reader.frame(route);
    let mut failures = Vec::new();
    let mut explained = BTreeSet::new();
    let main = reader.main_text(route);
    let locale = main.map_or(route.locale, |text| locale_of(&reader, route, text));
    // The district's own words stand first on the page, so that is where a hard word is explained.
    let local = reader.local_text(route).map(|(locale, text)| {
        let mut local = body(scene, &reader, route, text, locale, "local-", &mut explained, &mut failures);
        local.heading = reader.local_heading(route);
        local
    });
    frame.body = main.map(|text| body(scene, &reader, route, text, locale, "", &mut explained, &mut failures));
    if reader.is_easy() {
        frame.words = explained.iter().filter_map(|id| word(&reader, id)).collect();
    }
    let texts = Texts { frame, local, site: voice.site.clone() };
    let html = voice.theme.page(&view(&reader, route, texts)).unwrap_or_else(|reason| {
        failures.push(reason);
        String::new()
    });
    for reason in failures {
        found.push(Diagnostic::in_file(&UNPRINTABLE_PAGE, route.address.clone()).with("reason", reason).hint("hint"));
    }
    html
}

#[expect(clippy::too_many_arguments, reason = "two texts of one page share what they explain")]
fn body(
    scene: &Scene<'_>,
    reader: &Reader<'_>,
    route: &Route,
    text: &PageText,
    locale: LocaleId,
    id_prefix: &'static str,
    explained: &mut BTreeSet<TermId>,
    failures: &mut Vec<String>,
) -> BodyView {
    let mut writer = Writer {
        reader: *reader,
        theme: &scene.voice(route.locale).theme,
        place: Place::of(route),
        document: &text.document,
        locale,
        id_prefix,
        explained: std::mem::take(explained),
        waiting: Vec::new(),
        heading: None,
        failures: Vec::new(),
    };
    let body = writer.body();
    *explained = writer.explained;
    failures.append(&mut writer.failures);
    body
}

/// An entry of the word list at the end of easy read; the term is explained in place too, so its
/// id there is another one.
fn word(reader: &Reader<'_>, id: &TermId) -> Option<TermView> {
    let term = reader.site.facts.glossary.get(id)?;
    Some(TermView { id: format!("word-{id}"), ..reader.term_view(id, term) })
}

/// The locale a text of a route is in.
fn locale_of(reader: &Reader<'_>, route: &Route, text: &PageText) -> LocaleId {
    let key = reader.site.main_key(&route.subject);
    let bundle = key.and_then(|key| reader.site.bundles.get(&key));
    bundle.and_then(|bundle| bundle.texts.iter().find(|(_, known)| known.source == text.source)).map_or(route.locale, |(locale, _)| *locale)
}
