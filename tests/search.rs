//! What search is made of: which pages, in which locales, and what must never be in its files.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk, and say what recall they saw")]

mod harness;

use std::collections::BTreeMap;
use std::sync::Arc;

use harness::{Looked, SiteTest, root};
use ingang::memo::Memo;
use ingang::model::Date;
use ingang::{Options, diag::Profile};
use rquickjs::{Context, Function, Module, Promise, Runtime};
use search_index::{Built, Corpus, Limits, Oracle};

/// Every published file of search with its text.
fn files(built: &Looked) -> Vec<(String, String)> {
    let paths = built.output().artifacts.keys().filter(|path| path.as_str().starts_with("search/"));
    let text = |path: &str| String::from_utf8(built.staging.get(path).expect("its bytes").to_vec()).expect("text");
    paths.map(|path| (path.as_str().to_owned(), text(path.as_str()))).collect()
}

/// The first file of a locale.
fn first(built: &Looked, locale: &str) -> serde_json::Value {
    let files = files(built);
    let name = format!("search/{locale}.json");
    let (_, text) = files.iter().find(|(path, _)| *path == name).expect("a first file");
    serde_json::from_str(text).expect("JSON")
}

/// Addresses of the pages that a locale's search finds.
fn addresses(built: &Looked, locale: &str) -> Vec<String> {
    let pages = &first(built, locale)["pages"];
    let base = pages["base"].as_str().expect("a base").to_owned();
    let rest = pages["address"].as_array().expect("addresses").iter();
    rest.map(|rest| format!("{base}{}", rest.as_str().expect("text"))).collect()
}

#[test]
fn the_flagships_pages_are_found_once_each_and_in_their_own_language() {
    let site = SiteTest::flagship();
    let built = site.build();
    for (locale, without) in [("sv", "sv"), ("fa", "fa"), ("en.easy", "en/easy-read")] {
        let mut all = addresses(&built, locale);
        assert!(all.len() > 100, "{locale}: {}", all.len());
        assert!(all.iter().all(|address| address.starts_with(&format!("/{without}/"))), "{locale}");
        assert!(!all.iter().any(|address| address.contains("404")), "{locale}");
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "{locale}: a page stands twice");
    }
    // Shown there in another language, and not found there.
    let without = site.remove("content/citywide/tolk-och-sprak/fa.md").build();
    assert_eq!(addresses(&without, "fa").len() + 1, addresses(&built, "fa").len());
}

#[test]
fn a_page_and_a_site_may_stay_out() {
    let record = "content/citywide/tolk-och-sprak/page.yaml";
    let site = SiteTest::flagship();
    let before = site.text(record);
    let is_there = |built: &Looked| addresses(built, "sv").iter().any(|address| address.contains("tolk"));
    assert!(is_there(&site.build()));
    let without = site.clone().write(record, &format!("{before}search: no\n"));
    assert!(!is_there(&without.build()));

    let yaml = site.text("content/site.yaml");
    let silent = site.write("content/site.yaml", &format!("{yaml}\nsearch: no\n")).build();
    assert!(files(&silent).is_empty());
    assert!(silent.findings.is_empty(), "{:?}", silent.findings);
}

/// How many of the first results count, of the engine and of the oracle.
const FIRST: usize = 10;

/// The corpora of these locales of the flagship.
fn corpora(tags: &[&str]) -> Vec<Corpus> {
    let sources = SiteTest::flagship().sources();
    let options = Options { profile: Profile::Release, today: None, clock: Date::new(2026, 11, 22).expect("a day") };
    let (site, found) = ingang::site(&sources, options, &Memo::default());
    let site = site.unwrap_or_else(|| panic!("a site: {found:?}"));
    let (plan, words) = (ingang::plan::routes(&site).0, ingang::i18n::compile(&sources, &site.locales).0);
    let locale = |tag: &&str| site.locales.find(tag).expect("a locale of the flagship");
    tags.iter().map(locale).map(|locale| ingang::search::corpus(&site, &plan, locale, &*words.speaker(locale))).collect()
}

/// The golden queries of a locale that expect a page: what is asked, and the pages of which one must
/// be found. Those that were held back stay unseen.
fn golden(locale: &str) -> Vec<(String, Vec<String>)> {
    let file = root().join(format!("search-index/queries/flagship/{locale}.json"));
    let text = std::fs::read_to_string(file).expect("golden queries");
    let categories: BTreeMap<String, Vec<(String, Vec<String>)>> = serde_json::from_str(&text).expect("queries and pages");
    let seen = categories.into_iter().filter(|(category, _)| category != "held").flat_map(|(_, queries)| queries);
    let pages = |expected: &[String]| expected.iter().flat_map(|any| any.split('|')).map(str::to_owned).collect();
    seen.filter(|(_, expected)| !expected.is_empty()).map(|(text, expected)| (text, pages(&expected))).collect()
}

/// Asks all queries as a reader would: tier 2 only where tier 1 is weak. Gives the numbers of pages.
const ASK: &str = r#"
import { open } from "engine";
export async function ask(entry, queries, first, read) {
  const load = async (name) => read(name);
  const [small, whole] = [await open(entry, load), await open(entry, load)];
  const answers = [];
  for (const text of queries) {
    const quick = small.find(text, { typing: false, limit: first });
    const answer = quick.weak ? await whole.search(text, { more: true, limit: first }) : quick;
    answers.push(answer.results.map(({ page }) => page));
  }
  return answers;
}
"#;

/// What the engine finds for each query: ids of pages, best first.
fn engine(built: &Built, queries: &[String]) -> Vec<Vec<String>> {
    let context = Context::full(&Runtime::new().expect("memory")).expect("memory");
    let files: BTreeMap<String, String> =
        built.shards.iter().map(|shard| (shard.path.clone(), String::from_utf8(shard.bytes.clone()).expect("text"))).collect();
    let files = Arc::new(files);
    let numbers: Vec<Vec<usize>> = context.with(|ctx| {
        let declare = |name: &str, text: &str| {
            let (module, done) = Module::declare(ctx.clone(), name, text).expect("a module").eval().expect("a module that runs");
            done.finish::<()>().expect("a module that runs");
            module
        };
        declare("engine", &search_index::bundle());
        let read = Function::new(ctx.clone(), move |name: String| files.get(&name).cloned()).expect("a function");
        let ask: Function<'_> = declare("ask", ASK).get("ask").expect("a function");
        let promise: Promise<'_> = ask.call((built.entry.as_str(), queries.to_vec(), FIRST, read)).expect("a promise");
        promise.finish().expect("answers")
    });
    numbers.into_iter().map(|pages| pages.into_iter().map(|page| built.order[page].clone()).collect()).collect()
}

/// What the engine's shortcuts cost is seen beside tantivy's own ranking of the same pages: `cargo test
/// --test search oracle -- --nocapture` prints the recall of both.
#[test]
fn what_the_oracle_finds_the_engine_finds() {
    let mut lost = Vec::new();
    for corpus in corpora(&["sv", "en", "fi", "ar"]) {
        let (texts, expected): (Vec<String>, Vec<Vec<String>>) = golden(&corpus.locale).into_iter().unzip();
        let oracle = Oracle::new(&corpus).expect("an index");
        let built = search_index::build(&corpus, Limits::default()).expect("files");
        let (mut of_oracle, mut of_engine) = (0_usize, 0_usize);
        for ((text, wanted), found) in texts.iter().zip(&expected).zip(engine(&built, &texts)) {
            let has = |ids: &[String]| ids.iter().any(|id| wanted.contains(id));
            let (theirs, ours) = (has(&oracle.find(text, FIRST).expect("an answer")), has(&found));
            of_oracle += usize::from(theirs);
            of_engine += usize::from(ours);
            if theirs && !ours {
                lost.push(format!("{}: {text} → {wanted:?}, not {found:?}", corpus.locale));
            }
        }
        println!(
            "{}: of {} queries, tantivy finds {of_oracle} among its first {FIRST}, the engine {of_engine}",
            corpus.locale,
            texts.len()
        );
        assert!(of_oracle * 2 > texts.len(), "{}: the oracle finds hardly anything", corpus.locale);
        assert!(of_engine >= of_oracle, "{}: {of_engine} of {of_oracle}", corpus.locale);
    }
    assert!(lost.is_empty(), "tantivy finds and the engine does not:\n{}", lost.join("\n"));
}
