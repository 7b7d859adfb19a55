//! `ingang readability`: how hard the texts are to read, by formulas that stand on published
//! evidence, for a language as a whole, a page, or every page of a language.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::Options;
use crate::check::readability::{Counts, Formula, Measured, Scale, Unmeasured, index_of, measure};
use crate::diag::{Message, Profile};
use crate::memo::Memo;
use crate::model::{LocaleId, Site};

use super::arguments::{self, FormatName, TableFormat};
use super::language::Language;
use super::show::{self, Findings};
use super::speech::Speech;
use super::trouble::Trouble;
use super::{Context, Exit, clock, site};

/// Runs the command.
///
/// # Errors
/// When the machine cannot read, or there is no such page or locale.
pub fn run(context: &Context, arguments: &arguments::Readability) -> Result<Exit, Trouble> {
    let subject = &arguments.subject;
    let memo = Memo::default();
    let (sources, mut found) = site::read(context, &subject.root, &memo)?;
    let options = Options { profile: Profile::Release, today: subject.today, clock: clock::today() };
    let Some(site) = found.keep(crate::site(&sources, options, &memo)) else {
        let found = found.finish();
        Findings { found: &found, sources: &sources, profile: Profile::Release }.show(FormatName::Full, &context.speech);
        return Ok(Exit::Findings);
    };
    let measured = wanted(&site, measure(&site), arguments)?;
    let whole = arguments.page.is_none() && arguments.locale.is_none();
    show::to_stdout(&match arguments.table_format {
        TableFormat::Json => as_json(&site, &measured),
        TableFormat::Full if whole => table(&context.speech, &by_locale(&context.speech, &site, &measured)),
        TableFormat::Full => table(&context.speech, &by_page(&context.speech, &site, &measured)),
    });
    Ok(Exit::Done)
}

/// The texts that are asked for.
fn wanted(site: &Site, measured: Vec<Measured>, arguments: &arguments::Readability) -> Result<Vec<Measured>, Trouble> {
    let locale = match &arguments.locale {
        None => None,
        Some(tag) => Some(site.locales.find(tag).ok_or_else(|| {
            let known: Vec<&str> = site.locales.iter().map(|(_, locale)| &*locale.tag).collect();
            Trouble::refused(Message::new("cli-new-no-locale").with("locale", &**tag).with("known", known.join(", ")))
        })?),
    };
    let page = arguments.page.as_deref().map(|page| page.trim_matches('/'));
    let is_wanted =
        |text: &Measured| page.is_none_or(|page| text.page.as_str() == page) && locale.is_none_or(|locale| text.locale == locale);
    if let Some(key) = page.filter(|key| !site.bundles.contains_key(*key)) {
        return Err(Trouble::refused(Message::new("cli-readability-no-page").with("page", key)));
    }
    Ok(measured.into_iter().filter(is_wanted).collect())
}

/// Cells of a line: index, words, words a sentence, longest sentence, locale, page.
type Row = [String; 6];

/// One line a text.
fn by_page(speech: &Speech, site: &Site, measured: &[Measured]) -> Vec<Row> {
    let row = |text: &Measured| {
        let index = match &text.indexes {
            Ok(indexes) => indexes.iter().map(|(formula, index)| shown(speech, *formula, *index)).collect::<Vec<_>>().join(", "),
            Err(reason) => speech.say(why(*reason)),
        };
        row(speech, site, index, &text.counts, text.locale, text.page.as_str().to_owned())
    };
    measured.iter().map(row).collect()
}

/// One line a locale: its texts as one, and the hardest of them.
fn by_locale(speech: &Speech, site: &Site, measured: &[Measured]) -> Vec<Row> {
    let mut locales: BTreeMap<LocaleId, Vec<&Measured>> = BTreeMap::new();
    for text in measured {
        locales.entry(text.locale).or_default().push(text);
    }
    let row = |(locale, texts): (LocaleId, Vec<&Measured>)| {
        let counts: Counts = texts.iter().map(|text| &text.counts).sum();
        let index = match index_of(&counts, &site.locales.get(locale).language) {
            Ok((formula, index)) => shown(speech, formula, index),
            Err(reason) => speech.say(why(reason)),
        };
        let pages = Message::new("cli-readability-pages.none").with("pages", texts.len().to_string());
        let page = hardest(&texts).map_or(pages, |(text, formula, index)| {
            let pages = Message::new("cli-readability-pages").with("pages", texts.len().to_string());
            pages.with("page", text.page.as_str()).with("index", shown(speech, formula, index))
        });
        row(speech, site, index, &counts, locale, speech.tell(&page))
    };
    locales.into_iter().map(row).collect()
}

fn hardest<'m>(texts: &[&'m Measured]) -> Option<(&'m Measured, Formula, f64)> {
    let first = |text: &&'m Measured| text.indexes.as_ref().ok()?.first().map(|(formula, index)| (*text, *formula, *index));
    texts.iter().filter_map(first).max_by(|(_, formula, a), (_, _, b)| match formula.scale() {
        Scale::Easier => b.total_cmp(a),
        Scale::Harder | Scale::Neither => a.total_cmp(b),
    })
}

fn row(speech: &Speech, site: &Site, index: String, counts: &Counts, locale: LocaleId, page: String) -> Row {
    let mean = decimal(speech, counts.words_per_sentence());
    [index, counts.words.to_string(), mean, counts.longest_sentence.to_string(), site.locales.get(locale).tag.to_string(), page]
}

/// The lines in columns, under their headings.
fn table(speech: &Speech, rows: &[Row]) -> String {
    let columns = ["index", "words", "words-per-sentence", "longest", "locale", "page"];
    let heading: Row = columns.map(|column| speech.say(&format!("cli-readability-{column}")));
    let lines: Vec<&Row> = std::iter::once(&heading).chain(rows).collect();
    let widths: Vec<usize> = (0..columns.len()).map(|at| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0)).collect();
    let line = |line: &&Row| {
        let cell = |at: usize| {
            let width = widths[at];
            // Numbers end under each other, words begin so.
            if (1..=3).contains(&at) { format!("{:>width$}", line[at]) } else { format!("{:<width$}", line[at]) }
        };
        let cells: Vec<String> = (0..columns.len()).map(cell).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    lines.iter().map(line).collect()
}

fn shown(speech: &Speech, formula: Formula, index: f64) -> String {
    format!("{} {}", formula.name(), decimal(speech, index))
}

/// A number with one decimal.
fn decimal(speech: &Speech, number: f64) -> String {
    let text = format!("{number:.1}");
    match speech.language {
        Language::Swedish => text.replace('.', ","),
        Language::English => text,
    }
}

fn why(reason: Unmeasured) -> &'static str {
    match reason {
        Unmeasured::NoFormula => "cli-readability-no-formula",
        Unmeasured::Short => "cli-readability-short",
        Unmeasured::WithoutVowelMarks => "cli-readability-without-vowel-marks",
    }
}

/// Everything, one object a text.
fn as_json(site: &Site, measured: &[Measured]) -> String {
    let rounded = |number: f64| (number * 100.0).round() / 100.0;
    let object = |text: &Measured| {
        let (indexes, reason): (Value, Value) = match &text.indexes {
            Ok(indexes) => {
                (indexes.iter().map(|(formula, index)| (formula.name().to_owned(), json!(rounded(*index)))).collect(), Value::Null)
            }
            Err(reason) => (json!({}), why(*reason).trim_start_matches("cli-readability-").into()),
        };
        json!({
            "page": text.page.as_str(),
            "locale": &*site.locales.get(text.locale).tag,
            "words": text.counts.words,
            "sentences": text.counts.sentences,
            "words_per_sentence": rounded(text.counts.words_per_sentence()),
            "longest_sentence": text.counts.longest_sentence,
            "indexes": indexes,
            "no_index": reason,
        })
    };
    let objects: Vec<Value> = measured.iter().map(object).collect();
    format!("{:#}\n", Value::from(objects))
}
