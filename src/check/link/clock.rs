//! Times of day in prose, and what looks like them: ages, years, laws, weeks, numbers of people.

use std::ops::Range;

use super::vocabulary::{Section, Vocabulary};
use crate::check::words::{Kind, Token};

/// How far from a range a word may stand and still say what it is a range of.
const NEAR: usize = 8;

/// Where times of day and opening hours stand.
pub fn times(tokens: &[Token<'_>], vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    let line = Line { tokens, vocabulary };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let end = line.time_at(at);
        if let Some((from, to)) = end {
            found.push(tokens[from].range.start..tokens[to - 1].range.end);
        }
        at = end.map_or(at + 1, |(_, to)| to);
    }
    found
}

/// A number that may be a time of day.
#[derive(Clone, Copy, Debug)]
struct Time {
    hour: u16,
    /// Minutes, and the mark before them.
    minutes: Option<(u16, char)>,
    /// One past its last token.
    end: usize,
}

struct Line<'t> {
    tokens: &'t [Token<'t>],
    vocabulary: &'t Vocabulary,
}

impl Line<'_> {
    /// The tokens of the time or the hours that begin with the number at `at`; words such as
    /// "kl." before it are part of them.
    fn time_at(&self, at: usize) -> Option<(usize, usize)> {
        let time = self.number(at)?;
        let range = self.range(at, time);
        let end = range.map_or(time.end, |to| to.end);
        if let Some(start) = self.clock_before(at) {
            return Some((start, end));
        }
        if let Some(end) = self.clock_after(end).filter(|_| time.hour <= 12) {
            return Some((at, end));
        }
        if let Some(to) = range {
            return self.is_hours(at, time, to).then_some((at, end));
        }
        match time.minutes? {
            (_, ':') => (!self.cites(at, end)).then_some((at, end)),
            _ => (self.has_from(at) && !self.is_counted_after(end)).then_some((at, end)),
        }
    }

    /// A number of the clock, not glued to another number or word.
    fn number(&self, at: usize) -> Option<Time> {
        let token = self.tokens.get(at)?;
        let hour = token.number().filter(|hour| token.length <= 2 && *hour <= 24)?;
        if self.is_glued(at) {
            return None;
        }
        let minutes = self.minutes(at + 1);
        let end = if minutes.is_some() { at + 3 } else { at + 1 };
        // "24.10.2026", "1.5", "2,5" and "9:1" go on and are no times.
        let goes_on = self.tokens.get(end).is_some_and(|mark| mark.is_mark(&['.', ':', ',', '/']) && !mark.spaced);
        let number_follows = self.tokens.get(end + 1).is_some_and(|next| next.kind == Kind::Digits && !next.spaced);
        let minutes_fit = minutes.is_none_or(|(minute, _)| minute < 60 && hour * 60 + minute <= 24 * 60);
        (!(goes_on && number_follows) && minutes_fit).then_some(Time { hour, minutes, end })
    }

    /// Two digits after a stop or a colon.
    fn minutes(&self, at: usize) -> Option<(u16, char)> {
        let (mark, digits) = (self.tokens.get(at)?, self.tokens.get(at + 1)?);
        let Kind::Mark(sign @ ('.' | ':')) = mark.kind else { return None };
        let minute = digits.number().filter(|_| digits.length == 2)?;
        (!mark.spaced && !digits.spaced).then_some((minute, sign))
    }

    /// Whether something without a space stands before the number that makes it a part of something longer.
    fn is_glued(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|before| self.tokens.get(before)) else { return false };
        if self.tokens[at].spaced {
            return false;
        }
        let further = || at.checked_sub(2).and_then(|further| self.tokens.get(further));
        match before.kind {
            Kind::Word | Kind::Digits => true,
            Kind::Mark(mark) => {
                let joins = matches!(mark, '.' | ',' | ':' | '/' | '+' | '§' | '#') || before.is_dash();
                joins && !before.spaced && further().is_some_and(|further| further.kind != Kind::Mark('.'))
            }
        }
    }

    /// The second time of a range, joined by a dash or a word.
    fn range(&self, at: usize, time: Time) -> Option<Time> {
        let joint = self.tokens.get(time.end)?;
        let by_word = joint.kind == Kind::Word && self.vocabulary.get(Section::Join).has(joint);
        if !joint.is_dash() && !by_word {
            return None;
        }
        let second = self.tokens.get(time.end + 1)?;
        let unglued = Line { tokens: &self.tokens[time.end + 1..], vocabulary: self.vocabulary };
        let to = unglued.number(0).filter(|_| second.kind == Kind::Digits)?;
        let to = Time { end: to.end + time.end + 1, ..to };
        let signal = !by_word || self.speaks_of_hours(at, to.end, NEAR);
        let forward = (time.hour, time.minutes) < (to.hour, to.minutes);
        (signal && (forward || (time.hour <= 12 && self.speaks_of_hours(at, to.end, NEAR)))).then_some(to)
    }

    /// Whether a range of numbers of the clock is a range of hours.
    fn is_hours(&self, at: usize, from: Time, to: Time) -> bool {
        let whole = |time: Time| time.minutes.is_none_or(|(minute, _)| minute % 5 == 0);
        let minutes = [from, to].iter().find_map(|time| time.minutes);
        if self.is_counted_after(to.end) || !(whole(from) && whole(to)) {
            return false;
        }
        if minutes.is_some() {
            return true;
        }
        let near = self.speaks_of_hours(at, to.end, 3);
        if !near && (self.is_counted_before(at) || self.is_street(at)) {
            return false;
        }
        let typical = (6..=11).contains(&from.hour) && (11..=21).contains(&to.hour) && from.hour < to.hour;
        typical || self.speaks_of_hours(at, to.end, NEAR)
    }

    /// Where "kl" or "klockan" before the number begins.
    fn clock_before(&self, at: usize) -> Option<usize> {
        let is_clock = |at: usize| self.tokens.get(at).is_some_and(|token| self.vocabulary.get(Section::Clock).has(token));
        let before = at.checked_sub(1)?;
        if is_clock(before) {
            return Some(before);
        }
        let further = before.checked_sub(1)?;
        (self.tokens[before].is_mark(&['.']) && is_clock(further)).then_some(further)
    }

    /// One past the "a.m." at `at`, and past a second time that a dash joins to it.
    fn clock_after(&self, at: usize) -> Option<usize> {
        let length = self.vocabulary.get(Section::ClockAfter).length_at(self.tokens, at);
        let end = (length > 0).then_some(at + length)?;
        let second = self.tokens.get(end).filter(|dash| dash.is_dash()).and_then(|_| {
            let rest = Line { tokens: &self.tokens[end + 1..], vocabulary: self.vocabulary };
            rest.clock_after(rest.number(0)?.end)
        });
        Some(second.map_or(end, |second| second + end + 1))
    }

    /// Whether words about opening hours stand within `near` tokens of `from..to`.
    fn speaks_of_hours(&self, from: usize, to: usize, near: usize) -> bool {
        let open = self.vocabulary.get(Section::Open);
        let around = from.saturating_sub(near)..(to + near).min(self.tokens.len());
        around.filter(|at| !(from..to).contains(at)).any(|at| open.has(&self.tokens[at]))
    }

    fn has_from(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_some_and(|before| self.vocabulary.get(Section::From).has(before))
    }

    /// Whether what is counted follows: a word, a unit, another number.
    fn is_counted_after(&self, end: usize) -> bool {
        let Some(next) = self.tokens.get(end) else { return false };
        match next.kind {
            Kind::Digits => next.spaced,
            Kind::Word => !self.vocabulary.get(Section::Next).has(next),
            Kind::Mark(mark) => matches!(mark, '%' | '°' | '§' | '/') || (next.is_dash() && !next.spaced),
        }
    }

    /// Whether a word stands before that makes the numbers ages, weeks, pages or the like.
    fn is_counted_before(&self, at: usize) -> bool {
        let counted = self.vocabulary.get(Section::Counted);
        self.tokens[at.saturating_sub(3)..at].iter().any(|token| counted.has(token) || token.is_mark(&['§', '#']))
    }

    /// Whether a name stands before: "Lyktgatan 8–12" is a house.
    fn is_street(&self, at: usize) -> bool {
        at > 1 && self.tokens[at - 1].is_capitalised() && !self.tokens[at - 2].is_mark(&['.', '!', '?', ':'])
    }

    /// Whether a number with a colon is a chapter, a scale or the like.
    fn cites(&self, at: usize, end: usize) -> bool {
        let citation = self.vocabulary.get(Section::Citation);
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.is_some_and(|before| citation.has(before)) || self.tokens.get(end).is_some_and(|next| next.is_mark(&['§']))
    }
}

#[cfg(test)]
mod tests {
    use super::times;
    use crate::check::link::vocabulary::Vocabulary;
    use crate::check::words::tokens;

    fn check(cases: &[(&str, &str, &[&str])]) {
        for (language, text, expected) in cases {
            let found: Vec<&str> = times(&tokens(text), &Vocabulary::of(language)).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn times_of_day_are_found() {
        check(&[
            ("sv", "Vi svarar 9-16.", &["9-16"]),
            ("sv", "Öppet måndag–fredag 9–12, 13–15.30.", &["9–12", "13–15.30"]),
            ("sv", "Kom kl. 9 eller klockan 13.", &["kl. 9", "klockan 13"]),
            ("sv", "Vi ses kl 9.30–11.", &["kl 9.30–11"]),
            ("sv", "Vi börjar 09:00 och slutar 16:30.", &["09:00", "16:30"]),
            ("sv", "Tiden är 09:30.", &["09:30"]),
            ("sv", "Tisdagar 17.30–19 på biblioteket", &["17.30–19"]),
            ("sv", "Kafé från 14.30.", &["14.30"]),
            ("sv", "Vi har öppet från 9 till 16 på vardagar.", &["9 till 16"]),
            ("sv", "08-17 vardagar", &["08-17"]),
            ("sv", "Torsdagar 13\u{2011}18", &["13\u{2011}18"]),
            ("sv", "Telefontiden är 13–15.", &["13–15"]),
            ("sv", "Telefontid: 13–15.", &["13–15"]),
            ("en", "Call between 9 a.m. and 4 p.m.", &["9 a.m.", "4 p.m."]),
            ("en", "Open 9am–4pm, at 5 o'clock on Fridays", &["9am–4pm", "5 o'clock"]),
            ("en", "We answer from 9:30 on weekdays.", &["9:30"]),
            ("en", "Open Monday to Friday 9–5.", &["9–5"]),
            ("ar", "09:00", &["09:00"]),
            ("ar", "٠٩:٠٠", &["٠٩:٠٠"]),
            ("so", "9-16", &["9-16"]),
        ]);
    }

    #[test]
    fn what_looks_like_times_of_day_is_left_alone() {
        for text in [
            "Programmet gäller 2025–2028.",
            "För barn 0–12 år och unga 13–17 år.",
            "Åldern är 13–17.",
            "Du som är 13–17.",
            "Barn 9-16 träffas på onsdagar.",
            "För 9–16-åringar",
            "13–17",
            "0–17",
            "Lagen (2025:400) och SoL 5:10",
            "5:10 § i den gamla lagen",
            "Vi är 8–12 personer.",
            "Gruppen har 8–12 träffar på tisdagar.",
            "Det tar 1–2 veckor.",
            "Stängt 24–26 december.",
            "Datum 2026-11-22 och 24.10.2026",
            "22/11–24/11",
            "Postnummer 118 00",
            "Ring 08-465 004 20 eller 020-50 50 50.",
            "070-174 06 05",
            "Du är över 65 år.",
            "Det kostar 2.50 kr.",
            "Version 2.15 från våren",
            "Sidorna 8–12.",
            "Lyktgatan 8–12 ligger nära.",
            "Vi bor på Lyktgatan 8–12.",
            "Skala 1:50",
            "Vecka 7–20.",
            "årskurs 7–12",
            "ungefär 10–12 timmar",
            "Två av tre, 9 till 16",
            "1. Ring. 2. Skriv.",
            "3,5–12 procent",
            "",
        ] {
            check(&[("sv", text, &[])]);
        }
        for text in [
            "If you are 12, am I right?",
            "Ages 9–16.",
            "Children 9-16 meet on Mondays.",
            "the 2025–2028 programme",
            "10–15 people",
            "24/7",
        ] {
            check(&[("en", text, &[])]);
        }
    }
}
