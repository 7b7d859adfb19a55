//! Makes the flagship's search files straight from its Markdown and records, roughly as the
//! generator does, so that the golden queries run against real text:
//! `cargo run -p search-index --example from_content -- ROOT OUT [LOCALE…]`.
#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a program of its own, that reads, writes and prints")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use search_index::{Corpus, Facet, FacetValue, Limits, SearchDocument, Synonym, Target, build, bundle};
use serde_json::{Value, json};

type Failure = Box<dyn std::error::Error>;

fn yaml(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The locale itself, then what stands in for it.
fn chain(locale: &str) -> Vec<&str> {
    match locale {
        "sv.easy" => vec!["sv.easy", "sv"],
        "en" => vec!["en", "sv"],
        "en.easy" => vec!["en.easy", "en", "sv.easy", "sv"],
        _ => vec!["sv"],
    }
}

struct Content {
    root: PathBuf,
    locale: String,
}

impl Content {
    fn text(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Object(texts) => {
                chain(&self.locale).iter().find_map(|locale| texts.get(*locale)).and_then(Value::as_str).unwrap_or_default().to_owned()
            }
            _ => String::new(),
        }
    }

    fn list(&self, value: &Value) -> Vec<String> {
        let list = match value {
            Value::Object(lists) => chain(&self.locale).iter().find_map(|locale| lists.get(*locale)).cloned().unwrap_or_default(),
            other => other.clone(),
        };
        list.as_array().into_iter().flatten().map(|item| self.text(item)).collect()
    }

    fn facts(&self, file: &str, collection: &str) -> BTreeMap<String, Value> {
        let value = yaml(&self.root.join(format!("content/facts/{file}.yaml")));
        value[collection].as_object().cloned().unwrap_or_default().into_iter().collect()
    }

    /// Title, summary, headings, body and so on of a folder's text.
    fn page(&self, folder: &Path) -> Option<SearchDocument> {
        let path = chain(&self.locale).iter().map(|locale| folder.join(format!("{locale}.md"))).find(|path| path.exists())?;
        let text = fs::read_to_string(path).ok()?;
        let (_, rest) = text.split_once("---\n")?;
        let (head, body) = rest.split_once("\n---")?;
        let head: Value = serde_saphyr::from_str(head).ok()?;
        let text = |key: &str| head[key].as_str().unwrap_or_default().replace('\n', " ").trim().to_owned();
        let mut document = SearchDocument {
            title: text("title"),
            short: text("short"),
            summary: text("summary"),
            words: self.list(&head["also"]),
            address: text("slug"),
            weight: 5,
            ..Default::default()
        };
        for line in body.lines() {
            let line = plain(line);
            if let Some(heading) = line.strip_prefix('#') {
                document.headings.push(heading.trim_start_matches('#').trim().to_owned());
            } else if !line.starts_with(":::") {
                document.body.push_str(line.trim());
                document.body.push('\n');
            }
        }
        Some(document)
    }
}

/// A line without the marks of links, emphasis and anchors.
fn plain(line: &str) -> String {
    let line = line.split(" {#").next().unwrap_or_default();
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace(['[', '*', '`'], "")
}

fn corpus(content: &Content) -> Corpus {
    let base = match content.locale.as_str() {
        "sv.easy" => "/sv/lattlast/".to_owned(),
        "en.easy" => "/en/easy-read/".to_owned(),
        other => format!("/{other}/"),
    };
    let groups = content.facts("target-groups", "target_groups");
    let offers = content.facts("offers", "offers");
    let units = content.facts("units", "units");
    let mut documents = Vec::new();
    let mut folders: Vec<PathBuf> =
        fs::read_dir(content.root.join("content/citywide")).expect("content").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in &folders {
        let Some(mut document) = content.page(folder) else { continue };
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let record = yaml(&folder.join("page.yaml"));
        let kind = record["kind"].as_str().unwrap_or("article").to_owned();
        document.address = format!("{base}{}/", document.address);
        document.weight = match kind.as_str() {
            "group" | "offer" | "rights" => 8,
            "unit" | "article" | "what-happens" | "not-sure" => 6,
            "start" | "index" | "about" | "report-error" => 2,
            _ => 4,
        };
        if let Some(group) = groups.get(&id) {
            document.words.push(content.text(&group["public"]));
            document.words.extend(content.list(&group["examples"]));
            document.words.extend(group["official"][0]["text"].as_object().map(|_| content.text(&group["official"][0]["text"])));
            document.facets.insert("group".into(), vec![id.clone()]);
        }
        if let Some(offer) = offers.get(&id) {
            document.words.push(content.text(&offer["name"]));
            document.body += &content.text(&offer["summary"]);
            document.facets.insert("offer".into(), vec![id.clone()]);
        }
        if let Some(unit) = units.get(&id) {
            document.words.push(content.text(&unit["name"]));
            document.body += &content.text(&unit["summary"]);
        }
        if kind == "glossary" {
            document.glossary = content.facts("glossary", "glossary").values().map(|entry| content.text(&entry["term"])).collect();
        }
        document.id = id;
        documents.push(document);
    }
    for situation in content.facts("situations", "situations").values() {
        let words = content.text(&situation["words"]);
        let page = situation["page"].as_str().unwrap_or_default();
        documents.iter_mut().filter(|document| document.id == page).for_each(|document| document.words.push(words.clone()));
    }
    let districts = districts(content, &base, &groups, &offers, &mut documents);
    let value = |id: &String, label: String| FacetValue { id: id.clone(), label, words: Vec::new() };
    let facets = vec![
        Facet { name: "district".into(), values: districts },
        Facet { name: "group".into(), values: groups.iter().map(|(id, group)| value(id, content.text(&group["public"]))).collect() },
        Facet { name: "offer".into(), values: offers.iter().map(|(id, offer)| value(id, content.text(&offer["name"]))).collect() },
    ];
    let language = content.locale.split('.').next().unwrap_or_default().to_owned();
    let (synonyms, optional) = synonyms(content, &language);
    Corpus { locale: content.locale.clone(), language, documents, facets, synonyms, optional, parts: Vec::new() }
}

/// Adds the districts' pages and gives the districts as places.
fn districts(
    content: &Content,
    base: &str,
    groups: &BTreeMap<String, Value>,
    offers: &BTreeMap<String, Value>,
    documents: &mut Vec<SearchDocument>,
) -> Vec<FacetValue> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(content.root.join("content/districts")).expect("content").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let english = content.locale.starts_with("en");
    let districts_slug = if english { "districts" } else { "stadsdelar" };
    let mut values = Vec::new();
    for folder in &folders {
        let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let record = yaml(&folder.join("district.yaml"));
        let name = content.text(&record["name"]);
        let place = content.text(&record["where"]);
        let mut words: Vec<String> = vec![name.clone()];
        words.extend(name.split('-').filter(|part| name.contains('-') && part.len() > 3).map(str::to_owned));
        words.extend(content.list(&record["neighbourhoods"]));
        words.extend(record["former"].as_array().into_iter().flatten().map(|former| content.text(&former["name"])));
        let contacts: Vec<String> = record["contacts"]
            .as_object()
            .into_iter()
            .flat_map(|contacts| contacts.values())
            .map(|contact| format!("{} {}", content.text(&contact["name"]), content.text(&contact["visit"]["address"])))
            .collect();
        let mut own = content.page(folder).unwrap_or_default();
        let activities = yaml(&folder.join("activities.yaml"));
        for activity in activities["activities"].as_object().into_iter().flat_map(|all| all.values()) {
            own.body += &format!(
                "{}\n{}\n{}\n",
                content.text(&activity["title"]),
                content.text(&activity["text"]),
                content.text(&activity["place"])
            );
        }
        own.id = format!("districts/{id}");
        own.title = content.text(&record["title"]);
        own.short.clone_from(&name);
        own.summary = content.text(&record["area"]).replace('\n', " ");
        own.address = format!("{base}{districts_slug}/{id}/");
        own.contact = contacts.join("\n");
        own.weight = 5;
        own.facets = BTreeMap::from([("district".to_owned(), vec![id.clone()])]);
        documents.push(own);
        let facets = |facet: &str, value: &String| {
            BTreeMap::from([("district".to_owned(), vec![id.clone()]), (facet.to_owned(), vec![value.clone()])])
        };
        for (group, of) in groups {
            let local = content.page(&folder.join(group));
            let mut page = local.unwrap_or_default();
            page.title = format!("{}, {place}", content.text(&of["public"]));
            page.id = format!("districts/{id}/{group}");
            page.address = format!("{base}{districts_slug}/{id}/{group}/");
            page.copy_of = Some(group.clone());
            page.facets = facets("group", group);
            page.weight = 5;
            documents.push(page);
        }
        for (offer, of) in offers {
            let mut page = SearchDocument { id: format!("districts/{id}/{offer}"), weight: 5, ..Default::default() };
            page.title = format!("{} {place}", content.text(&of["name"]));
            page.summary = content.text(&record["offers"][offer]["text"]).replace('\n', " ");
            page.address = format!("{base}{districts_slug}/{id}/{offer}/");
            page.copy_of = Some(offer.clone());
            page.facets = facets("offer", offer);
            documents.push(page);
        }
        values.push(FacetValue { id, label: name, words });
    }
    values
}

fn synonyms(content: &Content, language: &str) -> (Vec<Synonym>, Vec<String>) {
    let mut synonyms = Vec::new();
    let file = yaml(&content.root.join(format!("locales/{language}/synonyms.yaml")));
    for (target, phrases) in file["leads"].as_object().into_iter().flatten() {
        let target = match target.split_once(':') {
            Some(("word", words)) => Target::Words(words.to_owned()),
            Some(("district", value)) => Target::Facet { facet: "district".into(), value: value.to_owned() },
            Some((_, id)) => Target::Document(id.to_owned()),
            None => continue,
        };
        synonyms.push(Synonym { phrases: content.list(phrases), targets: vec![target] });
    }
    for entry in content.facts("glossary", "glossary").values() {
        let avoided = if entry["avoid"].is_object() { content.list(&entry["avoid"]) } else { Vec::new() };
        if !avoided.is_empty() {
            synonyms.push(Synonym { phrases: avoided, targets: vec![Target::Words(content.text(&entry["term"]))] });
        }
    }
    (synonyms, content.list(&file["optional"]))
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [root, out, locales @ ..] = arguments.as_slice() else { return Err("ROOT OUT [LOCALE…]".into()) };
    let all = ["sv", "en", "sv.easy", "en.easy"].map(str::to_owned);
    let locales = if locales.is_empty() { all.as_slice() } else { locales };
    let out = Path::new(out);
    fs::create_dir_all(out)?;
    fs::write(out.join("engine.js"), bundle())?;
    for locale in locales {
        let content = Content { root: PathBuf::from(root), locale: locale.clone() };
        let corpus = corpus(&content);
        let started = Instant::now();
        let built = build(&corpus, Limits::default())?;
        let taken = started.elapsed();
        let folder = out.join(locale);
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder)?;
        for shard in &built.shards {
            fs::write(folder.join(&shard.path), &shard.bytes)?;
        }
        // The same queries, as tantivy answers them.
        let queries = fs::read_to_string(Path::new(root).join(format!("search-index/queries/flagship/{locale}.json")))
            .unwrap_or_else(|_| "{}".into());
        let queries: Value = serde_json::from_str(&queries)?;
        let mut oracle = BTreeMap::new();
        for query in
            queries.as_object().into_iter().flat_map(|groups| groups.values()).flat_map(|list| list.as_array().into_iter().flatten())
        {
            let text = query[0].as_str().unwrap_or_default();
            oracle.insert(text.to_owned(), built.oracle(text, 10)?);
        }
        fs::write(folder.join("built.json"), json!({"entry": built.entry, "order": built.order, "oracle": oracle}).to_string())?;
        println!(
            "{locale}: {} pages, {} files, {} findings, {taken:.0?}",
            corpus.documents.len(),
            built.shards.len(),
            built.findings.len()
        );
        for finding in &built.findings {
            println!("  {finding:?}");
        }
    }
    Ok(())
}
