//! The theme that comes with the program: it has no faults, prints every kind of page with and
//! without its optional parts, keeps its promises about weight and contrast, and every example of
//! every component renders.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk and tell developers what they measured")]

#[path = "theme/colour.rs"]
mod colour;
#[path = "theme/harness.rs"]
mod harness;
#[path = "theme/look.rs"]
mod look;
#[path = "theme/speed.rs"]
mod speed;

use std::collections::BTreeSet;

use harness::{base, bound, page, sources, weight, words};
use ingang::theme::view::{CLOSED_ID, sample};
use serde_json::Value;

#[test]
fn the_base_theme_has_no_faults() {
    let (_, found) = ingang::theme::compile(&sources(), "base");
    let found: Vec<String> = found.iter().map(|finding| format!("{:?} {:?}", finding.message, finding.place)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_kind_of_page_renders_with_and_without_its_optional_parts() {
    let theme = bound("sv");
    for view in sample::full().iter().chain(&sample::bare()) {
        let html = theme.page(view).unwrap_or_else(|error| panic!("{}: {error}", view.template()));
        assert!(html.starts_with("<!doctype html>\n<html lang=\"sv\" dir=\"ltr\">"), "{}", view.template());
        assert_eq!(html.matches("<main id=\"main\"").count(), 1, "{}", view.template());
        assert_eq!(html.matches("<h1").count(), 1, "{}", view.template());
        let module = |name: &str| html.matches(&format!("<script type=\"module\" src=\"/{name}.")).count();
        let modules = ["assets/search", "assets/listen", "assets/exit-bar", "search/keep"].map(module);
        assert_eq!(html.matches("<script").count(), modules.iter().sum::<usize>(), "{}: script stands in files", view.template());
        assert!(modules.iter().all(|count| *count <= 1) && !html.contains(" style="), "{}", view.template());
        assert_eq!(
            module("assets/exit-bar"),
            html.matches("class=\"in-exit\"").count(),
            "{}: the exit has its script, and no other page",
            view.template()
        );
        assert_eq!(ids_twice(&html), Vec::<&str>::new(), "{}", view.template());
    }
}

#[test]
fn every_block_of_prose_renders() {
    let theme = bound("sv");
    for (name, data) in sample::blocks() {
        let html = theme.component(name, &data, Some("<p>Text</p>")).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!html.trim().is_empty(), "{name}");
    }
    assert!(theme.component("callout", &(), Some("<p>Text</p>")).is_ok());
}

#[test]
fn every_message_exists_in_swedish_and_english() {
    let (theme, _) = base();
    for locale in ["sv", "en"] {
        let known = words(locale);
        let missing: BTreeSet<_> = theme.messages_used.iter().filter(|used| !known.contains_key(&used.id)).map(|used| &used.id).collect();
        assert!(missing.is_empty(), "{locale}: {missing:?}");
        let used: BTreeSet<_> = theme.messages_used.iter().map(|used| used.id.as_str()).collect();
        let unused: Vec<_> = known.keys().filter(|id| !used.contains(id.as_str())).collect();
        assert!(unused.is_empty(), "{locale}: {unused:?}");
    }
}

#[test]
fn the_contact_is_the_second_heading_and_closed_hours_stand_under_the_call_button() {
    let html = page("pages/district.html");
    let headings: Vec<usize> =
        html.match_indices("<h").filter(|(at, _)| html.as_bytes()[at + 2].is_ascii_digit()).map(|(at, _)| at).collect();
    let contact = html.find("id=\"ring-h\"").expect("a contact block");
    assert!(headings[0] < contact && contact < headings[2]);
    let after_call = html.split_once("class=\"in-call\"").and_then(|(_, rest)| rest.split_once("</a>")).expect("a call button").1;
    let next: String = after_call.trim_start().chars().take(400).collect();
    assert!(next.starts_with("<p class=\"in-hours\">"), "{next}");
    assert!(next.split("</p>").next().is_some_and(|line| line.contains(&format!("href=\"#{CLOSED_ID}\""))), "{next}");
    assert!(html.contains(&format!("id=\"{CLOSED_ID}\"")));
}

#[test]
fn a_way_out_is_the_second_link_of_a_sensitive_page() {
    let html = page("pages/group.html");
    let links: Vec<&str> = html.split("<a ").skip(1).take(2).collect();
    assert!(links[0].contains("href=\"#main\""));
    assert!(links[1].contains("rel=\"noreferrer\""));
}

#[test]
fn a_district_page_with_its_style_fits_into_the_first_round_trip() {
    let (theme, _) = base();
    let style = theme.assets.iter().find(|(path, _)| path.as_str().ends_with(".css")).expect("a style sheet");
    let weights = ["pages/district.html", "pages/start.html", "pages/group.html"].map(|template| weight(page(template).as_bytes()));
    let heaviest = weights.iter().max().expect("three pages") + weight(&style.1);
    assert!(heaviest <= 14_336, "pages {weights:?} and style {} are {heaviest} bytes", weight(&style.1));
}

#[test]
fn what_stands_in_a_district_pages_main() {
    let html = page("pages/district.html");
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("a main").0;
    insta::assert_snapshot!("district_main", format!("<main{main}</main>"));
}

#[test]
fn every_example_of_every_component_renders() {
    let theme = bound("sv");
    let mut rendered = 0;
    for (folder, file) in harness::examples() {
        for example in file.as_array().expect("a list of examples") {
            let name = example["component"].as_str().unwrap_or_else(|| panic!("{folder}: an example names its component"));
            let arguments = example.get("arguments").cloned().unwrap_or_else(|| Value::Object(serde_json::Map::new()));
            let body = example.get("body").and_then(Value::as_str);
            let html = theme.example(name, &ready(&arguments), body).unwrap_or_else(|error| panic!("{folder}: {error}"));
            assert!(!html.trim().is_empty(), "{folder}");
            rendered += 1;
        }
    }
    assert!(rendered >= 40, "{rendered}");
}

#[test]
fn every_component_has_its_four_files() {
    for folder in harness::folders() {
        let name = folder.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        for file in [format!("{name}.html"), "examples.yaml".to_owned(), "README.md".to_owned()] {
            assert!(folder.join(&file).exists(), "{name}/{file}");
        }
    }
}

/// Texts of examples as they arrive in a view: ready to be printed.
fn ready(value: &Value) -> tera::Value {
    match value {
        Value::String(text) => tera::Value::safe_string(text),
        Value::Array(items) => items.iter().map(ready).collect::<Vec<_>>().into(),
        Value::Object(fields) => {
            let fields: tera::Map = fields.iter().map(|(name, value)| (name.clone().into(), ready(value))).collect();
            fields.into()
        }
        other => tera::Value::from_serializable(other),
    }
}

fn ids_twice(html: &str) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let ids = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next());
    ids.filter(|id| !seen.insert(*id)).collect()
}
