//! What callers may rely on: same bytes for the same corpus, names with fingerprints, findings
//! instead of failures, and pages in any language.

use search_index::{Corpus, Facet, FacetValue, Finding, Limits, Oracle, SearchDocument, Synonym, Target, build, bundle};

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
    assert!(one.entry.starts_with("sv.first.") && one.entry.ends_with(".json"), "{}", one.entry);
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
