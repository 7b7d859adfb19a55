//! Whatever comes in, every fault is told with its place; nothing stops the program, and a site
//! with errors is never half written.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "tests look at the disk and tell developers what they measured")]

mod harness;

#[path = "bad_input/disk.rs"]
mod disk;

use harness::SiteTest;

const SITE: &str = "content/site.yaml";
const FACTS: &str = "content/facts/kommunen.yaml";
const START: &str = "content/citywide/start/sv.md";
const AREAS: &str = "content/citywide/omraden/sv.md";
const ARTICLE: &str = "content/citywide/ny/sv.md";

/// What is changed in the smallest site, and what is found then.
struct Case {
    name: &'static str,
    change: fn(SiteTest) -> SiteTest,
}

/// An article with this text.
fn article(site: SiteTest, text: &str) -> SiteTest {
    site.write(ARTICLE, &format!("---\ntitle: Ny\nsummary: En ny sida.\n---\n\n{text}\n"))
}

/// The smallest site with another head on its start page.
fn head(site: SiteTest, head: &str) -> SiteTest {
    site.write(START, &format!("{head}\n[Ring oss](contact:kommunen).\n"))
}

const CASES: &[Case] = &[
    // Text from a word processor.
    Case { name: "curly quotes round a directive's argument", change: |site| article(site, ":::right id=”frivilligt”\n:::") },
    Case {
        name: "curly quotes in YAML", change: |site| site.edit(START, "title: Anhörigstöd i Exempelköping", "title: ”Anhörigstöd”")
    },
    Case {
        name: "soft hyphens, zero-width spaces and byte order marks",
        change: |site| article(site, "Anhörig\u{ad}stöd, sam\u{200b}tal och \u{feff}grupper."),
    },
    Case { name: "no-break spaces are text", change: |site| article(site, "Anhörig\u{a0}stöd i 10\u{202f}000 hem.") },
    // Files with nothing in them, or not what they should have.
    Case { name: "an empty page", change: |site| site.write(ARTICLE, "") },
    Case { name: "an empty file of records", change: |site| site.write("content/facts/tom.yaml", "# Här kommer något.\n") },
    Case { name: "an empty district", change: |site| site.write("content/districts/tomt/district.yaml", "") },
    Case { name: "an empty site.yaml", change: |site| site.write(SITE, "") },
    Case { name: "no site.yaml", change: |site| site.remove(SITE) },
    Case { name: "no front matter", change: |site| site.write(ARTICLE, "Bara text.\n") },
    Case { name: "front matter that never ends", change: |site| site.write(ARTICLE, "---\ntitle: Ny\n\nText.\n") },
    Case { name: "front matter that is a list", change: |site| head(site, "---\n- title\n---\n") },
    Case { name: "front matter with a tab", change: |site| head(site, "---\ntitle:\tNy\n\tsummary: Ny.\n---\n") },
    Case { name: "records that are a sentence", change: |site| site.write("content/facts/tom.yaml", "Hej hopp\n") },
    // Hostile YAML and Markdown.
    Case { name: "an alias bomb", change: |site| site.write("content/facts/bomb.yaml", BOMB) },
    Case {
        name: "YAML lists in lists",
        change: |site| site.write("content/facts/djup.yaml", &format!("a: {}{}\n", "[".repeat(5000), "]".repeat(5000))),
    },
    Case { name: "a number that is no number", change: |site| site.edit(FACTS, "callback: 2 days", "callback: 99999999999999999999 days") },
    Case { name: "a day that is no day", change: |site| site.edit(FACTS, "checked: 2026-11-02", "checked: 2026-02-30") },
    Case { name: "quotations in quotations", change: |site| article(site, &format!("{}Hej.", "> ".repeat(3000))) },
    Case { name: "lists in lists", change: |site| article(site, &lists(300)) },
    Case { name: "brackets in brackets", change: |site| article(site, &format!("{}a{}", "[".repeat(3000), "](page:start)".repeat(3000))) },
    Case { name: "directives in directives", change: |site| article(site, &directives(200)) },
    Case { name: "a directive that never ends", change: |site| article(site, ":::callout\nHej.") },
    Case { name: "HTML and scripts", change: |site| article(site, "<script>alert(1)</script>\n\nHej <img src=x onerror=alert(1)>.") },
    Case { name: "an address that runs a script", change: |site| article(site, "[Hej](javascript:alert(1))") },
    // Two things at one place.
    Case {
        name: "two pages at one address",
        change: |site| article(site.edit(AREAS, "title: Områden", "title: Områden\nslug: ny"), "Hej."),
    },
    Case {
        name: "two files that are one page",
        change: |site| site.write("content/districts/centrum/sv.md", HEAD).write("content/citywide/districts/centrum/sv.md", HEAD),
    },
    Case {
        name: "a page with the address of easy read",
        change: |site| site.write(ARTICLE, "---\ntitle: Ny\nsummary: Ny.\nslug: lattlast\n---\n"),
    },
    Case { name: "two records with one name", change: |site| site.write("content/facts/mer.yaml", AGAIN) },
    // Ways out of the folder.
    Case { name: "a slug that climbs", change: |site| site.edit(AREAS, "title: Områden", "title: Områden\nslug: ../../etc") },
    Case { name: "a district that climbs", change: |site| site.write("content/districts/../hemligt/district.yaml", "name: Hemligt\n") },
    Case { name: "an id that climbs", change: |site| site.edit(FACTS, "  aldre:", "  ../aldre:") },
    Case {
        name: "a redirect that climbs",
        change: |site| site.edit(SITE, "contact: kommunen", "contact: kommunen\nredirects:\n  /../hemligt/: page:start"),
    },
    Case { name: "a theme that climbs", change: |site| site.edit(SITE, "theme: base", "theme: ../base") },
    Case { name: "a link that climbs", change: |site| article(site, "[Hej](../../../../etc/passwd)") },
    // Languages.
    Case { name: "a page in a language that the site lacks", change: |site| site.write("content/citywide/start/de.md", HEAD) },
    Case {
        name: "a fallback to a language that the site lacks",
        change: |site| site.edit(SITE, "sv: {name: Svenska}", "sv: {name: Svenska, fallback: [de]}"),
    },
    Case { name: "a default language that the site lacks", change: |site| site.edit(SITE, "default: sv", "default: de") },
    Case {
        name: "languages that fall back to each other",
        change: |site| site.edit(SITE, "sv: {name: Svenska}", "sv: {name: Svenska, fallback: [sv.easy, sv]}"),
    },
    Case { name: "text of two directions", change: |site| article(site, "Säg שלום eller مرحبا 08 till oss.") },
    Case { name: "signs that turn the text round", change: |site| article(site, "Säg \u{202e}hej\u{202c} till oss.") },
    // Theme and words.
    Case { name: "no template for a kind of page", change: |site| site.remove("themes/base/pages/district.html") },
    Case { name: "no icons", change: |site| site.remove("themes/base/icons.svg") },
    Case { name: "a theme that is not there", change: |site| site.edit(SITE, "theme: base", "theme: egen") },
    Case {
        name: "a variable that is not there",
        change: |site| site.edit("themes/base/pages/calendar.html", "{{ month.name }}", "{{ month.nmae }}"),
    },
    Case {
        name: "a variable that is not there, in a condition",
        change: |site| site.edit("themes/base/pages/calendar.html", "{% if districts %}", "{% if distrcits %}"),
    },
    Case { name: "a template that never ends", change: |site| site.write("themes/base/pages/calendar.html", "{% if districts %}") },
    Case { name: "a message without one of its forms", change: |site| site.write("locales/sv/site.ftl", ONE_FORM) },
    Case { name: "words that cannot be read", change: |site| site.write("locales/sv/site.ftl", "# Ovanför.\ntheme-skip = { $a ->\n") },
    Case {
        name: "braces in braces",
        change: |site| site.write("locales/sv/site.ftl", &format!("# Ovanför.\ntheme-skip = {}\n", "{".repeat(5000))),
    },
];

const HEAD: &str = "---\ntitle: Centrum\nsummary: Centrum i Exempelköping.\n---\n";

const BOMB: &str = "\
owner: ingen
checked: 2026-11-02
a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
regions: {c: {name: *b}}
";

const AGAIN: &str = "\
owner: ingen
checked: 2026-11-02
target_groups:
  aldre: {public: {sv: Någon till}}
";

const ONE_FORM: &str = "\
# Ovanför.
groups-number =
    { $number ->
        [zero] Inga grupper
       *[other] { $number } grupper
    }
";

fn lists(depth: usize) -> String {
    (0..depth).map(|at| format!("{}- Hej.\n", "  ".repeat(at))).collect()
}

fn directives(depth: usize) -> String {
    let open = (0..depth).map(|at| format!("{} callout\n", ":".repeat(3 + depth - at)));
    let close = (0..depth).map(|at| format!("{}\n", ":".repeat(4 + at)));
    open.chain(["Hej.\n".to_owned()]).chain(close).collect()
}

#[test]
fn every_fault_is_told_with_its_place() {
    let site = SiteTest::site("minimal");
    let mut told = String::new();
    for case in CASES {
        let looked = (case.change)(site.clone()).build();
        told.push_str(&format!("{}\n", case.name));
        looked.findings.iter().for_each(|finding| told.push_str(&format!("    {finding}\n")));
        let paths = looked.built.iter().flat_map(|built| built.output.artifacts.keys());
        let outside: Vec<_> = paths.filter(|path| path.as_str().split('/').any(|part| matches!(part, "" | "." | ".."))).collect();
        assert!(outside.is_empty(), "{}: {outside:?}", case.name);
    }
    insta::assert_snapshot!(told);
}
