//! Work lists for translators' tools: what goes out comes back as it was, what a translator writes
//! comes into the texts, and what somebody else has changed meanwhile is never written over.

#![allow(clippy::disallowed_methods, reason = "the command is tried on a real disk")]

mod harness;

use std::fs;

use harness::SiteTest;
use harness::desk::Desk;
use ingang::Options;
use ingang::diag::Profile;
use ingang::memo::Memo;
use ingang::model::{Date, Site};
use ingang::translation::{self, xliff};

fn read(test: &SiteTest) -> Site {
    let options = Options { profile: Profile::Release, today: None, clock: Date::new(2026, 11, 22).expect("a day") };
    ingang::site(&test.sources(), options, &Memo::default()).0.expect("a site")
}

/// The flagship before anybody has recorded anything: every block needs work.
fn unrecorded() -> SiteTest {
    let flagship = SiteTest::flagship();
    flagship.paths().into_iter().filter(|path| path.ends_with(".lock")).fold(flagship, |test, path| test.remove(&path))
}

#[test]
fn what_is_written_is_read() {
    let site = read(&unrecorded());
    for (locale, _) in site.locales.iter() {
        let mut list = translation::export(&site, locale).list;
        let text = xliff::write(&list);
        list.files.iter_mut().flat_map(|file| &mut file.tasks).for_each(|task| task.notes.clear());
        let count: usize = list.files.iter().map(|file| file.tasks.len()).sum();
        let is_default = locale == site.locales.default();
        assert!(is_default || count > 400, "{count} blocks in {}", list.to);
        assert_eq!(xliff::read(&text).expect("a work list"), list);
    }
}

#[test]
fn nothing_needs_work_where_all_is_recorded() {
    let site = read(&SiteTest::flagship());
    for (locale, _) in site.locales.iter() {
        let export = translation::export(&site, locale);
        assert!(export.list.files.is_empty() && export.left_out == 0);
    }
}

#[test]
fn what_is_no_work_list_is_refused_with_its_line() {
    let site = read(&SiteTest::flagship().edit(PAGE, HERE, "Du får berätta."));
    let text = xliff::write(&translation::export(&site, site.locales.find("fi").expect("Finnish")).list);
    let line = |text: &str| xliff::read(text).expect_err("no work list").line;
    assert_eq!(line(""), 1);
    assert_eq!(line(&text.replace("version=\"2.1\"", "version=\"1.2\"")), 2);
    assert_eq!(line(&text.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff")), 2);
    assert!(line(&text.replace("</unit>", "</units>")) > 5);
    assert!(line(&text.replacen("<target>", "<target><ph id=\"99\"/>", 1)) > 5);
    assert!(line(&text.replacen("<target>", "<target>&bomb;", 1)) > 5);
}

#[test]
fn tools_may_write_codes_and_segments_in_their_own_way() {
    let text = "<?xml version=\"1.0\"?><x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"sv\" trgLang=\"fi\">\
        <x:file id=\"f1\" original=\"syskon\"><x:unit id=\"s0f3a9c01d2e4-t77aa31b0c2d5\"><x:originalData><x:data id=\"d1\">[</x:data>\
        <x:data id=\"d2\">](page:barn)</x:data></x:originalData>\
        <x:segment state=\"final\"><x:source>A <x:pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">b</x:pc>.</x:source>\
        <x:target>A &amp; <x:sc id=\"1\"/>b<x:ec startRef=\"1\"/>.</x:target></x:segment>\
        <x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable>\
        <x:segment state=\"final\"><x:source>C.</x:source><x:target><x:mrk id=\"m1\">C</x:mrk>&#246;.</x:target></x:segment>\
        </x:unit><x:unit id=\"theirs\"><x:segment><x:source>x</x:source></x:segment></x:unit></x:file></x:xliff>";
    let list = xliff::read(text).expect("a work list");
    let tasks = &list.files[0].tasks;
    assert_eq!(tasks.len(), 1, "units of others are passed over");
    assert!(tasks[0].is_done);
    assert_eq!(xliff::markdown(&tasks[0].target, ""), "A & [b](page:barn). Cö.");
}

const PAGE: &str = "content/citywide/syskon/sv.md";
const FINNISH: &str = "content/citywide/syskon/fi.md";
const HERE: &str = "Du får alltid berätta vad du själv ser.";

#[test]
fn a_translator_mends_a_paragraph_and_nothing_else_changes() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    assert_eq!(desk.run("translate --export fi --output fi.xlf").0, 0);
    let list = desk.text("fi.xlf");
    assert_eq!(list.matches("<unit ").count(), 1, "{list}");
    // Untouched it changes nothing.
    let before = desk.text(FINNISH);
    assert_eq!(desk.run("translate --import fi.xlf").0, 0);
    assert_eq!(desk.text(FINNISH), before);
    assert_eq!(desk.run("status --locale fi --fail-on-stale").0, 1);

    desk.edit("fi.xlf", "Saat aina kertoa", "Saat kertoa");
    let (code, said) = desk.run("translate --import fi.xlf");
    assert_eq!(code, 0, "{said}");
    assert_eq!(desk.text(FINNISH), before.replace("Saat aina kertoa", "Saat kertoa"));
    assert_eq!(desk.run("status --locale fi --fail-on-stale").0, 0);
    assert_eq!(desk.run("status --locale ar --fail-on-stale").0, 1, "the others still wait");
    // A second time there is nothing left of it to take over.
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 1 && said.contains("somebody has changed the translation"), "{code}: {said}");
    assert!(desk.run("translate --export fi --output again.xlf").1.contains("Nothing needs work"));
}

#[test]
fn a_paragraph_that_is_right_as_it_is_is_recorded_when_the_tool_says_so() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    let before = desk.text(FINNISH);
    desk.run("translate --export fi --output fi.xlf");
    desk.edit("fi.xlf", "state=\"initial\"", "state=\"reviewed\"");
    assert_eq!(desk.run("translate --import fi.xlf").0, 0);
    assert_eq!(desk.text(FINNISH), before);
    assert_eq!(desk.run("status --locale fi --fail-on-stale").0, 0);
}

#[test]
fn what_somebody_has_changed_meanwhile_is_not_written_over() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    desk.run("translate --export fi --output fi.xlf");
    desk.edit("fi.xlf", "Saat aina kertoa", "Saat kertoa");

    desk.edit(FINNISH, "Saat aina kertoa", "Saat usein kertoa");
    let mine = desk.text(FINNISH);
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 1 && said.contains("syskon fi: somebody has changed the translation"), "{code}: {said}");
    assert_eq!(desk.text(FINNISH), mine);

    desk.edit(FINNISH, "Saat usein kertoa", "Saat aina kertoa");
    desk.edit(PAGE, "Du får berätta vad du själv ser.", "Du får gärna berätta vad du själv ser.");
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 1 && said.contains("the original has changed"), "{code}: {said}");
    assert!(desk.text(FINNISH).contains("Saat aina kertoa"));
}

/// Every block of every text, headings, lists, heads and records, with signs that Markdown and YAML
/// would take for their own.
#[test]
fn every_block_of_the_flagship_can_come_back() {
    let hard = "1. Uusi: &quot;x&quot; *y* _z_ [å] #1 &amp; &lt;b&gt; ";
    for (tag, least) in [("fi", 1_300), ("ar", 1_300), ("sv.easy", 500)] {
        let desk = Desk::new(|path| path.extension().is_none_or(|extension| extension != "lock"));
        assert_eq!(desk.run(&format!("translate --export {tag} --output list.xlf")).0, 0);
        let list = desk.text("list.xlf");
        let count = list.matches("<target>").count();
        assert!(count > least, "{tag}: {count} blocks");
        fs::write(desk.path("list.xlf"), list.replace("<target>", &format!("<target>{hard}"))).expect("a file that can be written");
        let (code, said) = desk.run("translate --import list.xlf");
        assert!(code == 0 && said.contains(&format!("{count} paragraphs were taken over")), "{tag}: {said}");
        // And the same list does not fit any more.
        let (code, said) = desk.run("translate --import list.xlf");
        let count = count - list.matches("translate=\"no\"").count();
        assert!(code == 1 && said.contains(&format!("{count} paragraphs were not taken over")), "{tag}: {said}");
    }
}
