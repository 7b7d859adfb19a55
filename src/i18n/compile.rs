//! From the files of `locales/` to the words of a site.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::diag::{Diagnostics, Found, Sources};
use crate::model::{Catalogue, CatalogueEntry, Fingerprint, LocaleId, Locales, Speak};

use super::catalogue::{self, is_message};
use super::cldr;
use super::expand::Expander;
use super::format::Formats;
use super::grammar::Grammar;
use super::phrase::Phrase;
use super::pseudo::{is_pseudo, pseudo_phrase};
use super::rule::missing_locale_data;
use super::vocabulary::{Audience, File, Vocabulary, files, parse};
use super::voice::Voice;

/// The words of a site.
pub struct Words {
    /// The messages as plain data, by the locale they were written for; the pseudo-locale has those
    /// of the default locale.
    pub catalogue: Catalogue,
    voices: BTreeMap<LocaleId, Arc<Voice>>,
}

impl Words {
    /// The voice of a locale.
    pub fn speaker(&self, locale: LocaleId) -> Arc<dyn Speak> {
        self.voice(locale).clone()
    }

    /// The plural categories (`one`, `few`, `other` …) that messages of a locale may distinguish.
    pub fn plural_categories(&self, locale: LocaleId) -> BTreeSet<&'static str> {
        self.voice(locale).formats.grammar.categories().collect()
    }

    fn voice(&self, locale: LocaleId) -> &Arc<Voice> {
        self.voices.get(&locale).expect("every locale of the site was given to `compile`")
    }
}

/// Reads the visitors' words of every locale: all of `locales/<tag>/` that ends in `.ftl`, but for
/// the words of findings and commands. Files that cannot be read in part lose only that part.
pub fn compile(sources: &Sources, locales: &Locales) -> Found<Words> {
    let mut found = Diagnostics::default();
    let files = files(sources, locales, Audience::Visitors);
    let resources = parse(&files, &mut found);
    let vocabulary = Vocabulary::new(locales, &resources, &mut found);
    let formats = all_formats(locales, &mut found);
    let grammars = formats.iter().map(|(locale, formats)| (*locale, formats.grammar.clone())).collect();
    let mut words = Words { catalogue: Catalogue::default(), voices: BTreeMap::new() };
    for ((locale, record), formats) in locales.iter().zip(formats.into_values()) {
        let pseudo = is_pseudo(record);
        let speaking = if pseudo { locales.default() } else { locale };
        let expander = Expander { vocabulary: &vocabulary, grammars: &grammars, locale: speaking };
        let own = own_entries(&expander, &mut found);
        words.catalogue.entries.insert(locale, own);
        let mut phrases = all_phrases(&expander, locales);
        if pseudo {
            phrases.values_mut().for_each(|phrase| *phrase = pseudo_phrase(phrase));
        }
        let fingerprint = fingerprint(&files, locales, locale, speaking);
        words.voices.insert(locale, Arc::new(Voice { phrases, formats, fingerprint }));
    }
    (words, found.finish())
}

/// How every locale writes dates and numbers.
fn all_formats(locales: &Locales, found: &mut Diagnostics) -> BTreeMap<LocaleId, Formats> {
    missing_locale_data::look(locales, found);
    let formats = |id| {
        let source = cldr::formatting(locales, id).or_else(|| cldr::formatting(locales, locales.default()));
        Formats::new(&source.map_or(icu_locale::Locale::UNKNOWN, |source| cldr::icu_locale(&locales.get(source).language)))
    };
    locales.iter().map(|(id, _)| (id, formats(id))).collect()
}

/// The catalogue of the texts written for exactly this locale; tells the faults in them, in terms
/// that nothing uses, too.
fn own_entries(expander: &Expander<'_>, found: &mut Diagnostics) -> BTreeMap<String, CatalogueEntry> {
    let own = expander.vocabulary.of(expander.locale);
    let entries = own.map(|(id, entry)| (id, catalogue::entry(entry, &expander.phrase(id, expander.locale, entry, found))));
    entries.filter(|(id, _)| is_message(id)).map(|(id, entry)| (id.to_owned(), entry)).collect()
}

/// The phrases that a reader of the locale meets: of every message in its chain, the nearest.
pub(super) fn all_phrases(expander: &Expander<'_>, locales: &Locales) -> HashMap<String, Phrase> {
    let ids: BTreeSet<&str> = locales.chain(expander.locale).flat_map(|at| expander.vocabulary.of(at)).map(|(id, _)| id).collect();
    let nearest = |id: &str| {
        let (home, entry) = expander.vocabulary.find(id, expander.locale)?;
        // The faults of other locales' texts are told when those are looked at.
        Some((id.to_owned(), expander.phrase(id, home, entry, &mut Diagnostics::default())))
    };
    ids.into_iter().filter(|id| is_message(id)).filter_map(nearest).collect()
}

/// How every locale counts.
pub(super) type Grammars = BTreeMap<LocaleId, Arc<Grammar>>;

/// The fingerprint of everything a voice is made of: which locales it falls back to, what language
/// they are in, and every file of theirs.
fn fingerprint(files: &[File<'_>], locales: &Locales, locale: LocaleId, speaking: LocaleId) -> Fingerprint {
    let mut everything = locales.get(locale).tag.to_string();
    for at in locales.chain(locale).chain(locales.chain(speaking)) {
        everything.push_str(&format!("\n{} {}", locales.get(at).tag, locales.get(at).language));
        for file in files.iter().filter(|file| file.locale == at) {
            everything.push_str(&format!("\n{} {}", Fingerprint::of(file.source.text.as_bytes()), file.source.path));
        }
    }
    Fingerprint::of(everything.as_bytes())
}
