//! What a site still lacks in its languages, as one page: languages that it wants and has no text
//! in, and core pages that some of its languages lack.

use crate::check;
use crate::diag::Message;
use crate::model::{Site, WantedLanguage};

use super::speech::Speech;

/// The page; empty where nothing is lacking.
pub fn text(site: &Site, speech: &Speech) -> String {
    let wanted: Vec<(String, String)> =
        site.config.wanted.iter().map(|wanted| (wanted.language.to_string(), self::wanted(site, wanted, speech))).collect();
    let tags = |locales: Vec<_>| locales.into_iter().map(|locale| &*site.locales.get(locale).tag).collect::<Vec<_>>().join(", ");
    let core: Vec<(String, String)> =
        check::core_pages_lacking(site).into_iter().map(|(key, locales)| (key.as_str().to_owned(), tags(locales))).collect();
    section("cli-gaps-wanted", &wanted, speech) + &section("cli-gaps-core", &core, speech)
}

fn section(heading: &'static str, rows: &[(String, String)], speech: &Speech) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let width = rows.iter().map(|(first, _)| first.chars().count()).max().unwrap_or(0);
    let rows: String = rows.iter().map(|(first, rest)| format!("        {first:width$}  {rest}\n")).collect();
    format!("\n{}\n{rows}", speech.say(heading))
}

/// A language without text: its own name, and where its readers are led meanwhile.
pub fn wanted(site: &Site, wanted: &WantedLanguage, speech: &Speech) -> String {
    let meanwhile: Vec<&str> = wanted.fallback.iter().map(|locale| &*site.locales.get(*locale).tag).collect();
    speech.tell(&Message::new("cli-status-wanted").with("name", &*wanted.name).with("meanwhile", meanwhile.join(", ")))
}
