//! Search words: `content/search/<locale>.yaml`, the site's own, and `locales/<locale>/search.yaml`,
//! those of the language. Both are read in the same way.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Found, Rule, SourceId, Sources, Span, Spanned, rule};
use crate::model::{DistrictId, Lead, LeadTarget, Locales, PageKey, SearchWords};

use super::EMPTY_FILE;
use super::reader::{Context, Fields, INVALID_VALUE};
use super::yaml::{self, Node};

/// A phrase that stands twice.
pub static REPEATED_PHRASE: Rule = rule!("repeated-search-phrase", Warning, "rules/repeated_search_phrase");

/// Reads a file of search words.
pub fn search_words(source: SourceId, sources: &Sources, locales: &Locales) -> Found<SearchWords> {
    let text = &sources.get(source).text;
    let start = Span::new(source, 0, 0);
    let (tree, mut found) = yaml::tree(source, text, 0..text.len());
    let Some(tree) = tree else {
        if found.is_empty() {
            found.push(Diagnostic::at(&EMPTY_FILE, start).hint("hint"));
        }
        return (SearchWords::default(), found);
    };
    let context = Context { locales, country_code: None, head: None, interval_days: 0, found: Diagnostics::default().into() };
    let words = Fields::new(&context, &tree, start).map(|mut fields| {
        let optional = fields.list("optional", phrase);
        let leads = fields.records_with_any_key("leads");
        fields.finish();
        let leads: Vec<Lead> = leads.into_iter().filter_map(|(target, node)| lead(&context, target, node)).collect();
        SearchWords { optional, leads }
    });
    found.extend(context.found.into_inner());
    let words = words.unwrap_or_default();
    found.extend(repeated(&words));
    (words, found)
}

/// A word or phrase: something that can be looked for.
fn phrase(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    match node {
        Node::Scalar { text, span } if text.chars().any(char::is_alphanumeric) => Some(Spanned::new(text.trim().into(), *span)),
        node => context.wrong_type(node, "phrase"),
    }
}

fn lead(context: &Context<'_>, target: &Spanned<Arc<str>>, node: &Node) -> Option<Lead> {
    let items = match node {
        Node::List { items, .. } => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let phrases = items.iter().filter_map(|item| phrase(context, item)).collect();
    let to = match target.split_once(':').filter(|(_, id)| !id.trim().is_empty()) {
        Some(("page", key)) => LeadTarget::Page(PageKey::from(key)),
        Some(("district", id)) => LeadTarget::District(DistrictId::from(id)),
        Some(("word", words)) => LeadTarget::Words(words.trim().into()),
        _ => {
            context.report(Diagnostic::at(&INVALID_VALUE, target.span).with("value", &*target.value).variant("lead").hint("lead-hint"));
            return None;
        }
    };
    Some(Lead { target: Spanned::new(to, target.span), phrases })
}

/// Phrases that lead to two places, or to one place twice: a reader gets one answer of them.
fn repeated(words: &SearchWords) -> Diagnostics {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut found = Diagnostics::default();
    for phrase in words.leads.iter().flat_map(|lead| &lead.phrases) {
        let same = phrase.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        match first.get(&same) {
            Some(before) => {
                let finding = Diagnostic::at(&REPEATED_PHRASE, phrase.span).with("phrase", &*phrase.value);
                found.push(finding.label(*before, "label").hint("hint"));
            }
            None => drop(first.insert(same, phrase.span)),
        }
    }
    found
}
