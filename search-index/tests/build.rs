//! What callers may rely on: same bytes for the same corpus, names with fingerprints, findings
//! instead of failures, and pages in any language.

use search_index::{Corpus, Facet, FacetValue, Finding, Limits, Oracle, SearchDocument, Synonym, Target, build, bundle, fold};

fn page(id: &str, title: &str, body: &str) -> SearchDocument {
    SearchDocument {
        id: id.into(),
        address: format!("/{id}/"),
        title: title.into(),
        body: body.into(),
        weight: 5,
        ..SearchDocument::default()
    }
}

fn corpus(language: &str, documents: Vec<SearchDocument>) -> Corpus {
    Corpus { locale: language.into(), language: language.into(), documents, ..Corpus::default() }
}

#[test]
fn the_same_corpus_gives_the_same_files() {
    let corpus = corpus("sv", vec![page("a", "Avlösning", "Någon tar över en stund."), page("b", "Anhörigstöd", "Samtal och grupper.")]);
    let (one, other) = (build(&corpus, Limits::default()).expect("files"), build(&corpus, Limits::default()).expect("files"));
    assert_eq!(one.shards, other.shards);
    assert_eq!(one.entry, one.shards[0].path);
    assert_eq!(one.entry, "sv.json");
}

#[test]
fn mistakes_are_findings() {
    let mut wrong = corpus("sv", vec![page("a", "A", ""), page("a", "A", "")]);
    wrong.documents[1].copy_of = Some("nowhere".into());
    wrong.synonyms = vec![Synonym { phrases: vec!["x".into()], targets: vec![Target::Document("gone".into())] }];
    let built = build(&wrong, Limits::default()).expect("files");
    assert!(built.findings.contains(&Finding::DuplicateId("a".into())), "{:?}", built.findings);
    assert_eq!(built.findings.len(), 3);
}

#[test]
fn every_language_is_searchable() {
    for (language, title) in [
        ("ar", "مساعدة الأسرة"),
        ("fa", "می‌خواهم کمک"),
        ("so", "Taageerada qoyska"),
        ("fi", "Omaishoito"),
        ("uk", "Підтримка родини"),
        ("pl", "Wsparcie rodziny"),
        ("xx", "Anything"),
    ] {
        let corpus = corpus(language, vec![page("a", title, title)]);
        assert!(build(&corpus, Limits::default()).is_ok());
        assert_eq!(Oracle::new(&corpus).expect("an index").find(title, 1).expect("an answer"), ["a"], "{language}");
    }
}

#[test]
fn nothing_and_strange_text_are_taken() {
    assert!(build(&corpus("sv", Vec::new()), Limits::default()).is_ok());
    let strange = page("a", "\u{0}\u{202E}ـ", &"å\u{030A}".repeat(500));
    assert!(build(&corpus("sv", vec![strange]), Limits::default()).is_ok());
}

/// A number generator of our own (Lehmer's), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        u32::try_from(self.0 % u64::from(end)).expect("less than `end`")
    }

    fn text(&mut self, longest: u32) -> String {
        let length = self.below(longest);
        let letter = |random: &mut Self| match random.below(5) {
            0 => random.below(0x250),
            1 => 0x600 + random.below(0x100),
            2 => random.below(0x11_0000),
            3 => 0x20,
            _ => 0x61 + random.below(26),
        };
        (0..length).filter_map(|_| char::from_u32(letter(self))).collect()
    }
}

#[test]
fn random_text_is_cut_and_folded_without_surprise() {
    let mut random = Random(7);
    for _ in 0..3_000 {
        let text = random.text(40);
        let once = fold::normalise(&text);
        assert_eq!(fold::normalise(&once), once, "{text:?}");
        for form in fold::forms(&text) {
            assert!(once.contains(&form), "{text:?}");
            assert_eq!(fold::fold(&fold::fold(&form)), fold::fold(&form), "{text:?}");
        }
    }
}

#[test]
fn random_pages_are_indexed_in_every_language() {
    let mut random = Random(11);
    for language in search_index::stemmed_languages().into_iter().chain(["so", "pl", "uk", "fa"]) {
        let documents: Vec<SearchDocument> = (0..6)
            .map(|number| SearchDocument {
                summary: random.text(80),
                words: vec![random.text(20)],
                ..page(&number.to_string(), &random.text(30), &random.text(400))
            })
            .collect();
        let corpus = Corpus { optional: vec![random.text(8)], ..corpus(language, documents) };
        let built = build(&corpus, Limits::default()).expect("files");
        assert!(built.shards.iter().all(|shard| serde_json::from_slice::<serde_json::Value>(&shard.bytes).is_ok()), "{language}");
    }
}

#[test]
fn a_large_site_has_many_files() {
    let values = vec![FacetValue { id: "x".into(), label: "X".into(), words: vec!["X-stad".into()] }];
    let documents =
        (0..60).map(|number| page(&number.to_string(), &format!("Sida {number}"), &format!("ord{number} samma text"))).collect();
    let corpus = Corpus { facets: vec![Facet { name: "district".into(), values }], ..corpus("sv", documents) };
    let small = Limits { first_pages: 20, lead_pages: 10, single_file_pages: 10, block_pages: 10, body_postings: 20 };
    let built = build(&corpus, small).expect("files");
    assert!(built.shards.iter().filter(|shard| shard.path.contains(".body-")).count() > 1);
    assert_eq!(built.shards.iter().filter(|shard| shard.path.contains(".pages-")).count(), 6);
}

#[test]
fn the_bundle_imports_nothing() {
    let bundle = bundle();
    assert!(!bundle.contains("import ") && !bundle.contains(" from \"./"), "an import is left");
    assert!(bundle.contains("export async function open"));
}
