//! Staleness by meaning: what is moved, renamed or set otherwise stays fresh, what says something
//! else does not, whatever page and whatever place.

mod harness;

use std::sync::Arc;

use harness::SiteTest;
use ingang::Options;
use ingang::diag::Profile;
use ingang::memo::Memo;
use ingang::model::{Date, Site};
use ingang::translation::{self, Counts, Files, Home, State, Waiting, Wanted};

/// A small deterministic source of numbers (Steele, Lea and Flood 2014, SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("small")
    }
}

fn read(test: &SiteTest) -> Site {
    let options = Options { profile: Profile::Release, today: None, clock: Date::new(2026, 11, 22).expect("a day") };
    ingang::site(&test.sources(), options, &Memo::default()).0.expect("a site")
}

fn write(test: SiteTest, files: Files) -> SiteTest {
    files.into_iter().fold(test, |test, (path, text)| match text {
        Some(text) => test.write(&path, &text),
        None => test.remove(&path),
    })
}

/// The site with every text accepted as it is.
fn accepted(test: SiteTest) -> SiteTest {
    let site = read(&test);
    let files = translation::accept(&site, &Wanted { homes: Home::all(&site), locale: None });
    write(test, files)
}

/// What waits in the whole site, and the sum of all states.
fn state(test: &SiteTest) -> (Counts, Vec<Waiting>) {
    let site = read(test);
    let mut sum = Counts::default();
    let mut waiting = Vec::new();
    for home in Home::all(&site) {
        let report = translation::report(&site, &home, None);
        for counts in report.counts.values() {
            sum.fresh += counts.fresh;
            sum.changed += counts.changed;
            sum.new += counts.new;
            sum.removed += counts.removed;
            sum.untracked += counts.untracked;
        }
        waiting.extend(report.waiting);
    }
    (sum, waiting)
}

/// `syskon sv.easy Changed` of everything that waits.
fn shown(test: &SiteTest) -> Vec<String> {
    let site = read(test);
    let show = |one: &Waiting| {
        let state = one.state.map_or("Untracked".to_owned(), |state| format!("{state:?}"));
        format!("{} {} {state}", one.home, site.locales.get(one.locale).tag)
    };
    state(test).1.iter().map(show).collect()
}

/// Pages of the flagship in Swedish and in easy Swedish, in a site of these two.
fn pages() -> (SiteTest, Vec<String>) {
    let flagship = SiteTest::flagship();
    let keys = ["syskon", "rattigheter", "barn", "avlosning", "vad-hander", "samtal", "vet-inte", "psykisk", "olika-orter", "beroende"];
    let mut test = SiteTest::site("minimal");
    for key in keys {
        for locale in ["sv", "sv.easy"] {
            let path = format!("content/citywide/{key}/{locale}.md");
            test = test.write(&path, &flagship.text(&path));
        }
    }
    (accepted(test), keys.map(str::to_owned).to_vec())
}

/// A text in pieces between empty lines, and the numbers of those that are plain paragraphs of words,
/// outside of directives.
fn paragraphs(text: &str) -> (Vec<String>, Vec<usize>) {
    let pieces: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
    let mut depth = 0_i32;
    let mut plain = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let opens = piece.lines().filter(|line| line.starts_with(":::") && !line.trim_matches(':').is_empty()).count();
        let closes = piece.lines().filter(|line| line.starts_with(":::") && line.trim_matches(':').is_empty()).count();
        let is_words = piece.starts_with(char::is_alphabetic) && !piece.contains('`');
        if at > 0 && depth == 0 && opens == 0 && closes == 0 && is_words {
            plain.push(at);
        }
        depth += i32::try_from(opens).expect("few") - i32::try_from(closes).expect("few");
    }
    (pieces, plain)
}

/// A place between two words of a paragraph that is not within a link.
fn space(text: &str, numbers: &mut Numbers) -> Option<usize> {
    let outside = |at: &usize| text[..*at].matches(['[', '(']).count() == text[..*at].matches([']', ')']).count();
    let spaces: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).filter(outside).collect();
    if spaces.is_empty() { None } else { Some(spaces[numbers.below(spaces.len())]) }
}

/// A word of letters alone that is not within a link.
fn word(text: &str, numbers: &mut Numbers) -> Option<std::ops::Range<usize>> {
    for _ in 0..20 {
        let start = space(text, numbers)? + 1;
        let end = text[start..].find(|c: char| !c.is_alphabetic()).map_or(text.len(), |at| start + at);
        if text[start..end].chars().count() > 2 {
            return Some(start..end);
        }
    }
    None
}

/// The page set otherwise: the same is said.
fn reset(text: &str, numbers: &mut Numbers) -> Option<String> {
    let (mut pieces, plain) = paragraphs(text);
    let at = *plain.get(numbers.below(plain.len().max(1)))?;
    let piece = pieces[at].clone();
    match numbers.below(10) {
        // To the end of the page, into another section.
        0 => {
            pieces.remove(at);
            let last = pieces.last()?.trim_end().to_owned();
            *pieces.last_mut()? = last;
            pieces.push(piece.trim_end().to_owned() + "\n");
        }
        1 if plain.len() > 1 => {
            let other = plain[numbers.below(plain.len())];
            pieces.swap(at, other);
        }
        // A line ends elsewhere; easy read has other phrases.
        2 => {
            let space = space(&piece, numbers)?;
            if !piece[space + 1..].starts_with(char::is_alphabetic) {
                return None;
            }
            pieces[at].replace_range(space..=space, "\n");
        }
        3 => pieces[at].insert_str(space(&piece, numbers)?, "  "),
        4 => {
            let word = word(&piece, numbers)?;
            let mark = ["*", "**"][numbers.below(2)];
            pieces[at] = format!("{}{mark}{}{mark}{}", &piece[..word.start], &piece[word.clone()], &piece[word.end..]);
        }
        5 => {
            let space = space(&piece, numbers)?;
            pieces[at].replace_range(space..=space, "\u{a0}");
        }
        6 => {
            let word = word(&piece, numbers)?;
            let inside = word.start + piece[word].char_indices().nth(2)?.0;
            pieces[at].insert(inside, '\u{ad}');
        }
        // Other anchors and levels of headings, the address.
        7 => return Some(text.replacen("{#", "{#nytt-", 1).replacen("\n## ", "\n### ", 1)),
        8 => return Some(text.replacen("\nslug: ", "\nslug: nytt-", 1)),
        // A fact is printed in the place of these words.
        _ => return text.contains("#cost)").then(|| text.replace("[gratis](", "[vad det kostar](")),
    }
    let changed = pieces.join("\n\n");
    (changed != text).then_some(changed)
}

/// One sentence of the page says something else.
fn reword(text: &str, numbers: &mut Numbers) -> Option<String> {
    let (mut pieces, plain) = paragraphs(text);
    let at = *plain.get(numbers.below(plain.len().max(1)))?;
    let piece = pieces[at].clone();
    match numbers.below(5) {
        0 => pieces[at].insert_str(space(&piece, numbers)?, " inte"),
        1 => {
            let word = word(&piece, numbers)?;
            pieces[at].replace_range(word, "ändrat");
        }
        2 => {
            let word = word(&piece, numbers)?;
            pieces[at].replace_range(word.start..(word.end + 1).min(piece.len()), "");
        }
        3 => pieces[at] = piece.contains("](page:").then(|| piece.replacen("](page:", "](page:annan-", 1))?,
        _ => return Some(text.replacen("\nsummary: ", "\nsummary: Nu ", 1)).filter(|changed| !changed.contains("summary: Nu |")),
    }
    Some(pieces.join("\n\n"))
}

#[test]
fn moving_renaming_and_resetting_never_change_the_state() {
    let (whole, mut keys) = pages();
    let before = state(&whole).0;
    assert!(before.fresh > 250 && before == Counts { fresh: before.fresh, ..Counts::default() }, "{before:?}");
    let mut numbers = Numbers(20_261_122);
    let (mut test, mut done) = (whole, 0);
    // Edits pile up: the last page has seen many of them.
    for round in 0..300 {
        let at = numbers.below(keys.len());
        let path = format!("content/citywide/{}/sv.md", keys[at]);
        if round % 20 == 19 {
            let (from, to) = (format!("content/citywide/{}/", keys[at]), format!("sida-{round}"));
            let files: Vec<String> = test.paths().into_iter().filter(|path| path.starts_with(&from)).collect();
            for file in files {
                let text = test.text(&file);
                test = test.remove(&file).write(&file.replace(&from, &format!("content/citywide/{to}/")), &text);
            }
            keys[at] = to;
        } else {
            let Some(text) = reset(&test.text(&path), &mut numbers) else { continue };
            test = test.write(&path, &text);
        }
        done += 1;
        let waiting = shown(&test);
        assert!(waiting.is_empty(), "round {round}: {waiting:?}\n{}", test.text(&format!("content/citywide/{}/sv.md", keys[at])));
    }
    assert_eq!(state(&test).0, before);
    assert!(done > 150, "{done} edits");
}

#[test]
fn a_changed_sentence_is_always_stale() {
    let (whole, keys) = pages();
    let mut numbers = Numbers(4);
    let mut done = 0;
    for round in 0..200 {
        let key = &keys[numbers.below(keys.len())];
        let path = format!("content/citywide/{key}/sv.md");
        // It may be moved and set otherwise as well.
        let text = whole.text(&path);
        let text = if round % 2 == 0 { reset(&text, &mut numbers).unwrap_or(text) } else { text };
        let Some(changed) = reword(&text, &mut numbers).filter(|changed| *changed != text) else { continue };
        done += 1;
        let waiting = shown(&whole.clone().write(&path, &changed));
        assert_eq!(waiting, [format!("{key} sv.easy Changed")], "round {round}\n{changed}");
    }
    assert!(done > 100, "{done} edits");
}

#[test]
fn facts_make_nothing_stale() {
    let flagship = SiteTest::flagship();
    let numbers = flagship.clone().edit("content/facts/contacts.yaml", "08-465 004 00", "08-465 004 99");
    assert_eq!(shown(&numbers), [""; 0]);
    let hours = flagship.edit("content/districts/farsta/district.yaml", "mon-tue: 9-12", "mon-tue: 10-12");
    assert_eq!(shown(&hours), [""; 0]);
}

#[test]
fn a_text_of_a_record_is_stale_by_its_language() {
    let (file, sentence) = ("content/facts/rights.yaml", "sv: Du kan också söka stöd för egen del.");
    let flagship = SiteTest::flagship();
    let swedish = flagship.clone().edit(file, sentence, "sv: Du kan inte söka stöd för egen del.");
    let expected = ["sv.easy", "en", "fi", "ar", "fa", "so", "es", "pl", "uk"].map(|tag| format!("facts/rights {tag} Changed"));
    assert_eq!(shown(&swedish), expected, "easy read in other languages was made from its own language");
    let english =
        flagship.clone().edit(file, "en: You can also apply for support of your own.", "en: You can apply for support of your own.");
    assert_eq!(shown(&english), ["facts/rights en.easy Changed"]);
    let finnish = flagship.edit("content/facts/rights.fi.yaml", "  egen-del:\n    text: ", "  egen-del:\n    text: Uusi. ");
    assert_eq!(shown(&finnish), ["facts/rights fi.easy Changed"]);
}

#[test]
fn a_record_with_another_id_and_another_place_stays_fresh() {
    let flagship = SiteTest::flagship();
    let files: Vec<String> =
        flagship.paths().into_iter().filter(|path| path.starts_with("content/facts/rights.") && path.ends_with(".yaml")).collect();
    assert!(files.len() > 5);
    let renamed = files.iter().fold(flagship, |test, path| {
        if test.text(path).contains("\n  egen-del:") { test.edit(path, "\n  egen-del:", "\n  for-egen-del:") } else { test }
    });
    assert_eq!(shown(&renamed), [""; 0]);
}

const PAGE: &str = "content/citywide/syskon/sv.md";
const HERE: &str = "Du får alltid berätta vad du själv ser.";

#[test]
fn new_and_removed_paragraphs_are_told_apart_from_changed_ones() {
    let (whole, _) = pages();
    let new = whole.clone().edit(PAGE, HERE, &format!("Ett helt nytt stycke som ingen har läst.\n\n{HERE}"));
    assert_eq!(shown(&new), ["syskon sv.easy New"]);
    let removed = whole.clone().edit(PAGE, "Då finns en [egen sida för dig](page:barn). Du kan också prata med [Bris](line:bris).\n\n", "");
    assert_eq!(shown(&removed), ["syskon sv.easy Removed"]);
    let argument = whole.edit(PAGE, ":::right id=\"frivilligt\"", ":::right id=\"egen-del\"");
    assert_eq!(shown(&argument), ["syskon sv.easy Changed"]);
}

#[test]
fn whoever_accepts_or_says_that_it_is_minor_is_not_asked_again() {
    let changed = SiteTest::flagship().edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    assert_eq!(state(&changed).0.changed, 9);
    let site = read(&changed);
    let home = Home::find(&site, "syskon").expect("the page");
    let english = site.locales.find("en");
    let one = write(changed.clone(), translation::accept(&site, &Wanted { homes: vec![home], locale: english }));
    assert_eq!(state(&one).0.changed, 8, "the other languages still wait");
    assert!(!shown(&one).iter().any(|line| line.contains(" en ")));

    let (files, count) = translation::minor(&site, &home, site.locales.default(), &[]);
    assert_eq!((files.len(), count), (1, 9));
    let minor = write(changed.clone(), files);
    assert_eq!(shown(&minor), [""; 0]);
    // The lock of whoever says that it is minor is that of whoever accepts each.
    assert_eq!(
        minor.text("content/citywide/syskon/translations.lock"),
        accepted(changed.clone()).text("content/citywide/syskon/translations.lock")
    );
    let (files, count) = translation::minor(&site, &home, english.expect("English"), &[]);
    assert_eq!((files.len(), count), (0, 0), "nothing has changed in English");

    // And the next change is told again.
    let again = minor.edit(PAGE, "Du får berätta vad du själv ser.", HERE);
    assert_eq!(state(&again).0.changed, 9);
}

#[test]
fn a_day_in_the_head_is_taken_over_once() {
    let changed = SiteTest::flagship().edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    let said = changed.edit("content/citywide/syskon/fi.md", "\n---\n", "\naccepted: 2026-11-23\n---\n");
    let said = said.edit("content/facts/rights.fi.yaml", "translation:", "accepted: 2026-11-23\ntranslation:");
    let synced = write(said.clone(), translation::sync(&read(&said)));
    assert!(!shown(&synced).iter().any(|line| line.contains(" fi ")) && state(&synced).0.changed == 8);
    assert!(translation::sync(&read(&synced)).is_empty(), "once");
    let later = synced.edit(PAGE, "Du får berätta", "Du får gärna berätta");
    assert!(translation::sync(&read(&later)).is_empty(), "the day speaks of the text that was there then");
    assert_eq!(state(&later).0.changed, 9);
    let gone = later.remove("content/citywide/syskon/fi.md");
    let tidy = write(gone.clone(), translation::sync(&read(&gone)));
    assert!(!tidy.text("content/citywide/syskon/translations.lock").contains("made fi "));
}

#[test]
fn each_stale_paragraph_is_shown_where_it_stands_in_the_translation() {
    let changed = SiteTest::flagship().edit(PAGE, HERE, "Du får berätta vad du själv ser.");
    let sources: Arc<_> = changed.sources();
    for waiting in state(&changed).1 {
        assert_eq!(waiting.state, Some(State::Changed));
        let span = waiting.place.expect("a place");
        let path = &sources.get(span.source).path;
        let line = sources.line(span.source, span.start as usize).line;
        // All standard texts are built alike; easy read has its own paragraphs.
        let expected = if path.ends_with("sv.easy.md") { "{#veta-mer}" } else { "" };
        let text = changed.text(path);
        let there = text.lines().nth(line - 1).expect("a line");
        assert!(there.contains(expected) && (!expected.is_empty() || line == 31), "{path}:{line}: {there}");
    }
}
