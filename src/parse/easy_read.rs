//! `locales/<language>/easy-read.yaml`: the rule packs of the languages that a site has.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reader::{Context, Fields};
use super::value::{number, plain};
use super::yaml::{self, Node};
use crate::diag::{Diagnostics, Found, SourceId, Sources, Span};
use crate::model::{Limits, Locales, PhraseList, RulePack, Suggestion};

/// The rule packs by language; a language without a file has none.
pub fn rule_packs(sources: &Sources, locales: &Locales) -> Found<BTreeMap<Arc<str>, RulePack>> {
    let mut found = Diagnostics::default();
    let mut packs = BTreeMap::new();
    for (_, locale) in locales.iter() {
        if packs.contains_key(&locale.language) {
            continue;
        }
        if let Some(id) = sources.at(&format!("locales/{}/easy-read.yaml", locale.language)) {
            packs.insert(locale.language.clone(), found.keep(rule_pack(id, &sources.get(id).text, locales)));
        }
    }
    (packs, found)
}

fn rule_pack(id: SourceId, text: &str, locales: &Locales) -> Found<RulePack> {
    let (tree, mut found) = yaml::tree(id, text, 0..text.len());
    let Some(tree) = tree else { return (RulePack::default(), found) };
    let context = Context { locales, country_code: None, head: None, interval_days: 0, found: Diagnostics::default().into() };
    let pack = Fields::new(&context, &tree, Span::new(id, 0, 0)).map(|mut fields| {
        let pack = RulePack {
            easy: fields.optional("easy", limits).unwrap_or_default(),
            standard: fields.optional("standard", limits).unwrap_or_default(),
            lists: PhraseList::ALL.into_iter().map(|(list, key)| (list, suggestions(&mut fields, &context, key))).collect(),
            negations: fields.list("negations", plain),
            known: fields.list("known", plain),
            defines: fields.list("defines", plain),
            everyday: fields.list("everyday", plain),
        };
        fields.finish();
        pack
    });
    found.extend(context.found.into_inner());
    (pack.unwrap_or_default(), found)
}

fn limits(context: &Context<'_>, node: &Node) -> Option<Limits> {
    let mut fields = Fields::new(context, node, node.span())?;
    let limits = Limits {
        sentence_words: fields.optional("sentence_words", number),
        line_characters: fields.optional("line_characters", number),
        line_words: fields.optional("line_words", number),
        paragraph_lines: fields.optional("paragraph_lines", number),
        heading_lines: fields.optional("heading_lines", number),
        word_letters: fields.optional("word_letters", number),
        number_digits: fields.optional("number_digits", number),
        index: fields.optional("index", number),
    };
    fields.finish();
    Some(limits)
}

/// A map from phrases to a better way.
fn suggestions(fields: &mut Fields<'_, '_>, context: &Context<'_>, key: &'static str) -> Vec<Suggestion> {
    let entries = fields.records_with_any_key(key).into_iter();
    let suggestion = |(phrase, better): (&crate::diag::Spanned<Arc<str>>, &Node)| {
        Some(Suggestion { phrase: phrase.value.clone(), better: plain(context, better)? })
    };
    entries.filter_map(suggestion).collect()
}
