//! From tantivy's postings to files.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::Limits;
use crate::document::{Corpus, SearchDocument};
use crate::facet;
use crate::fold::fold;
use crate::format::{Body, Described, Descriptions, FORMAT, Files, First, Pages, Postings, SegmentColumns, Words};
use crate::index::{LongPosting, ShortPosting};
use crate::material::Material;
use crate::segment::{Kind, Segments};
use crate::vocabulary::Vocabulary;

/// A file for the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Its name, with the fingerprint of its bytes.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Digits of a fingerprint in a name: 64 bits, so that a collision is not to be expected, and the
/// generator calls it an error all the same.
const FINGERPRINT: usize = 16;

fn bytes(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("strings and numbers are JSON")
}

fn shard(locale: &str, name: &str, value: &impl Serialize) -> Shard {
    let bytes = bytes(value);
    let fingerprint = &blake3::hash(&bytes).to_hex()[..FINGERPRINT];
    Shard { path: format!("{locale}.{name}.{fingerprint}.json"), bytes }
}

fn deltas(sorted: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut before = 0;
    sorted.into_iter().map(|number| number - std::mem::replace(&mut before, number)).collect()
}

/// Forms in order, each without what it shares with the one before.
fn front_coded<'f>(forms: impl Iterator<Item = &'f str>) -> String {
    let (mut coded, mut before) = (String::new(), "");
    for form in forms {
        let (mut units, mut bytes) = (0_u8, 0);
        for (one, other) in form.chars().zip(before.chars()) {
            // The letters of the units end with Z; only the marks beyond the first plane take two.
            if one != other || units > 23 {
                break;
            }
            units += if one.len_utf16() == 1 { 1 } else { 2 };
            bytes += one.len_utf8();
        }
        coded.push(char::from(b'A' + units));
        coded.push_str(&form[bytes..]);
        before = form;
    }
    coded
}

/// The words of a file, and the number of each form in it.
fn words(forms: &BTreeSet<&str>, vocabulary: &Vocabulary) -> (Words, BTreeMap<String, usize>) {
    let mut all: BTreeSet<&str> = forms.clone();
    let parts = |form: &&str| vocabulary.entries.get(*form).map(|entry| entry.parts.as_slice()).unwrap_or_default();
    all.extend(forms.iter().flat_map(parts).map(String::as_str));
    let mut sorted: Vec<(String, &str)> = all.into_iter().map(|form| (fold(form), form)).collect();
    sorted.sort_unstable();
    let number: BTreeMap<String, usize> = sorted.iter().enumerate().map(|(place, (_, form))| ((*form).to_owned(), place)).collect();
    let mut columns = Words { form: front_coded(sorted.iter().map(|(_, form)| *form)), ..Words::default() };
    let mut first_of: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut optional, mut compound) = (Vec::new(), Vec::new());
    for (place, (_, form)) in sorted.iter().enumerate() {
        let Some(entry) = vocabulary.entries.get(*form) else { continue };
        columns.back.push(place - *first_of.entry(&entry.term).or_insert(place));
        if entry.optional {
            optional.push(place);
        }
        let parts: Vec<usize> = entry.parts.iter().rev().filter_map(|part| number.get(part)).copied().collect();
        if !parts.is_empty() && forms.contains(form) {
            compound.push(place);
            columns.parts.push(parts);
        }
    }
    columns.optional = deltas(optional);
    columns.compound = deltas(compound);
    (columns, number)
}

/// All files of a corpus; the first of them is the one that the page names.
pub fn write(material: &Material, short: &[(String, Vec<ShortPosting>)], long: &[(String, Vec<LongPosting>)]) -> Vec<Shard> {
    let (corpus, documents, limits, known) = (material.corpus, &material.pages, material.limits, material.known());
    let (body, mut shards) = bodies(corpus, &material.vocabulary, long, limits);
    let size = if documents.len() <= limits.single_file_pages { documents.len().max(1) } else { limits.block_pages };
    let summaries = |block: &[&SearchDocument]| -> Vec<String> {
        block.iter().map(|document| document.excerpt.as_ref().unwrap_or(&document.summary).clone()).collect()
    };
    // A small site's descriptions come with its first file: a search asks for one file fewer, and
    // nobody can tell a press of the button from mere typing.
    let is_small = documents.len() <= limits.single_file_pages && documents.len() == known;
    let apart = if is_small { 0 } else { documents.len() };
    let blocks = (0..apart).step_by(size).enumerate().map(|(number, from)| {
        let block = &documents[from..documents.len().min(from + size)];
        let unknown = &block[known.saturating_sub(from).min(block.len())..];
        let summary = summaries(block);
        let pages = facet::pages(corpus, documents, unknown);
        let value = Descriptions { format: FORMAT, kind: "pages", locale: corpus.locale.clone(), from, summary, pages };
        shard(&corpus.locale, &format!("pages-{number}"), &value)
    });
    let blocks: Vec<Shard> = blocks.collect();
    let summary = if is_small { summaries(documents) } else { Vec::new() };
    let described = Described { size, file: blocks.iter().map(|block| block.path.clone()).collect(), summary };
    shards.extend(blocks);
    let first = first(material, short, body, described);
    shards.insert(0, Shard { path: format!("{}.json", corpus.locale), bytes: bytes(&first) });
    shards
}

fn first(material: &Material, short: &[(String, Vec<ShortPosting>)], body: Files, described: Described) -> First {
    let (corpus, documents, vocabulary, known) = (material.corpus, &material.pages, &*material.vocabulary, material.known());
    let segments = Segments::new(material);
    let mut columns = SegmentColumns { length: segments.all.iter().map(|segment| segment.length).collect(), ..SegmentColumns::default() };
    // Where a page's segments of a kind begin.
    let mut begins: BTreeMap<(usize, Kind), usize> = BTreeMap::new();
    let mut counts: BTreeMap<(usize, Kind), usize> = BTreeMap::new();
    for (place, segment) in segments.all.iter().enumerate() {
        begins.entry((segment.owner, segment.kind)).or_insert(place);
        *counts.entry((segment.owner, segment.kind)).or_default() += 1;
    }
    let count = |owner: usize, kind: Kind| counts.get(&(owner, kind)).copied().unwrap_or_default();
    let last = (0..known).rev().find(|page| Kind::OF_PAGES.iter().any(|kind| count(*page, *kind) > 0)).map_or(0, |page| page + 1);
    columns.pages = (0..last).map(|page| Kind::OF_PAGES.iter().map(|kind| count(page, *kind)).collect()).collect();
    let values = corpus.facets.iter().map(|facet| facet.values.len()).sum();
    columns.places = (0..values).map(|value| count(value, Kind::Place)).collect();
    columns.phrases = (0..segments.expansions.len()).map(|number| count(number, Kind::Expansion)).collect();

    let mut at: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (form, postings) in short {
        let optional = vocabulary.is_optional(form);
        for posting in postings {
            // An optional word says little about a page in its running text; in a name or a phrase it may.
            if optional && matches!(posting.kind, Kind::Heading | Kind::Summary) {
                continue;
            }
            if let Some(begin) = begins.get(&(posting.page, posting.kind)) {
                at.entry(form).or_default().insert(begin + posting.nth);
            }
        }
    }
    let other: Vec<(usize, Vec<String>)> = segments
        .all
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.kind >= Kind::Place)
        .map(|(place, segment)| (place, crate::fold::forms(&segment.text)))
        .collect();
    for (place, forms) in &other {
        for form in forms {
            at.entry(form).or_default().insert(*place);
        }
    }
    let mut forms: BTreeSet<&str> = at.keys().copied().collect();
    // Other inflections of the same terms, seen in long texts only: so that they are looked up here.
    let terms: BTreeSet<&str> = forms.iter().filter_map(|form| vocabulary.entries.get(*form)).map(|entry| entry.term.as_str()).collect();
    forms.extend(terms.iter().filter_map(|term| vocabulary.terms.get(*term)).flatten().map(String::as_str));
    forms.extend(vocabulary.entries.iter().filter(|(_, entry)| entry.optional).map(|(form, _)| form.as_str()));
    forms.extend(segments.expansions.iter().flat_map(|words| words.split(' ')));
    forms.retain(|form| vocabulary.entries.contains_key(*form));
    let (words, number) = words(&forms, vocabulary);
    let mut postings = Postings { count: vec![0; number.len()], at: Vec::new() };
    let mut by_number: Vec<(usize, &BTreeSet<usize>)> = at.iter().filter_map(|(form, at)| Some((*number.get(*form)?, at))).collect();
    by_number.sort_unstable_by_key(|(number, _)| *number);
    for (number, at) in by_number {
        postings.count[number] = at.len();
        postings.at.extend(deltas(at.iter().copied()));
    }
    First {
        format: FORMAT,
        kind: "first",
        locale: corpus.locale.clone(),
        joints: crate::analyze::joints(&corpus.language).to_vec(),
        count: documents.len(),
        pages: facet::pages(corpus, documents, &documents[..known]),
        facets: facet::columns(corpus),
        segments: columns,
        words,
        postings,
        expansions: segments.expansions,
        body,
        described,
        others: corpus.others.clone(),
    }
}

/// Tier 2: one file for a small site, else files of about the same size in ranges of folded terms.
fn bodies(corpus: &Corpus, vocabulary: &Vocabulary, long: &[(String, Vec<LongPosting>)], limits: Limits) -> (Files, Vec<Shard>) {
    let says_something = |term: &str| {
        let forms = vocabulary.terms.get(term);
        let number = term.len() > 4 && term.chars().all(|letter| letter.is_ascii_digit());
        !number && forms.is_some_and(|forms| forms.iter().any(|form| !vocabulary.is_optional(form)))
    };
    let long: Vec<&(String, Vec<LongPosting>)> = long.iter().filter(|(term, _)| says_something(term)).collect();
    let cuts = cuts(&long, limits.body_postings);
    let postings_of: BTreeMap<&str, &[LongPosting]> = long.iter().map(|(term, postings)| (term.as_str(), postings.as_slice())).collect();
    // Compounds by the terms of their parts.
    let mut made_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (form, entry) in &vocabulary.entries {
        for part in entry.parts.iter().filter_map(|part| vocabulary.entries.get(part)) {
            made_of.entry(&part.term).or_default().insert(form);
        }
    }
    let folded: BTreeMap<&str, String> = vocabulary.entries.keys().map(|form| (form.as_str(), fold(form))).collect();
    let mut shards = Vec::new();
    for (place, cut) in cuts.iter().enumerate() {
        let next = cuts.get(place + 1);
        let is_inside = |form: &str| folded.get(form).is_some_and(|folded| folded >= cut && next.is_none_or(|next| folded < next));
        // A term stands in every file in which one of its forms or its parts would be looked for.
        let mut forms: BTreeSet<&str> = BTreeSet::new();
        for (term, all) in &vocabulary.terms {
            if !all.iter().any(|form| is_inside(form)) {
                continue;
            }
            let compounds = made_of.get(term.as_str());
            let has_postings = postings_of.contains_key(term.as_str());
            let compounds: Vec<&str> = compounds
                .into_iter()
                .flatten()
                .copied()
                .filter(|form| vocabulary.entries.get(*form).is_some_and(|entry| postings_of.contains_key(entry.term.as_str())))
                .collect();
            if has_postings || !compounds.is_empty() {
                forms.extend(all.iter().map(String::as_str));
            }
            forms.extend(compounds);
        }
        let (words, number) = words(&forms, vocabulary);
        let mut at: BTreeMap<usize, &[LongPosting]> = BTreeMap::new();
        for (form, place) in &number {
            let Some(entry) = vocabulary.entries.get(form) else { continue };
            if words.back[*place] == 0 && forms.contains(form.as_str()) {
                at.extend(postings_of.get(entry.term.as_str()).map(|postings| (*place, *postings)));
            }
        }
        let mut postings = Postings { count: vec![0; number.len()], at: Vec::new() };
        let mut impact = String::new();
        for (place, list) in at {
            postings.count[place] = list.len();
            postings.at.extend(deltas(list.iter().map(|posting| posting.page)));
            impact.extend(list.iter().map(|posting| char::from(b'0' + posting.impact.min(9))));
        }
        let value = Body { format: FORMAT, kind: "body", locale: corpus.locale.clone(), words, postings, impact };
        shards.push(shard(&corpus.locale, &format!("body-{place}"), &value));
    }
    let files = Files { from: cuts.into_iter().skip(1).collect(), file: shards.iter().map(|shard| shard.path.clone()).collect() };
    (files, shards)
}

/// Where files begin: at two or three folded letters, after so many postings.
fn cuts(long: &[&(String, Vec<LongPosting>)], most: usize) -> Vec<String> {
    let mut cuts = vec![String::new()];
    let (mut held, mut before) = (0, String::new());
    for (term, postings) in long {
        let beginning: String = fold(term).chars().take(3).collect();
        if held >= most && beginning > before {
            cuts.push(beginning.clone());
            held = 0;
        }
        if beginning > before {
            before = beginning;
        }
        held += postings.len();
    }
    cuts
}

/// Numbers and addresses need no part of their own.
pub(crate) fn base_of(addresses: &[&str]) -> String {
    let Some(first) = addresses.first() else { return String::new() };
    let shared = addresses
        .iter()
        .map(|address| first.bytes().zip(address.bytes()).take_while(|(one, other)| one == other).count())
        .min()
        .unwrap_or_default();
    first[..first.floor_char_boundary(shared)].rsplit_once('/').map_or_else(String::new, |(base, _)| format!("{base}/"))
}

/// Addresses without what they share.
pub(crate) fn addresses(documents: &[&SearchDocument]) -> Pages {
    let all: Vec<&str> = documents.iter().map(|document| document.address.as_str()).collect();
    let base = base_of(&all);
    Pages { address: all.iter().map(|address| address[base.len()..].to_owned()).collect(), base, ..Pages::default() }
}
