//! Telephone numbers in prose, and what looks like them: years, dates, postcodes, laws, sums.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::vocabulary::{Section, Vocabulary};
use crate::check::words::{Kind, Token, digits};
use crate::model::{Phone, Site};

/// A number that a record has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// `contact` or `line`.
    pub scheme: &'static str,
    /// The record.
    pub id: Arc<str>,
    /// The channel, where it is not the telephone.
    pub part: Option<&'static str>,
    /// As people read it.
    pub shown: Arc<str>,
    /// Whether the number is also what the service is called (1177).
    pub is_name: bool,
}

impl Known {
    /// The target of a link to it.
    pub fn reference(&self) -> String {
        let part = self.part.map(|part| format!("#{part}")).unwrap_or_default();
        format!("{}:{}{part}", self.scheme, self.id)
    }
}

/// All numbers of a site's records, by their digits.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    known: BTreeMap<String, Vec<Known>>,
    country: String,
}

/// A telephone number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit<'n> {
    /// Where.
    pub range: Range<usize>,
    /// The records that have it.
    pub known: &'n [Known],
}

impl Numbers {
    /// The numbers of contacts and of the services that answer when they are closed.
    pub fn new(site: &Site) -> Self {
        let mut numbers = Self { known: BTreeMap::new(), country: site.config.country_code.as_deref().unwrap_or_default().to_owned() };
        for (id, line) in &site.facts.after_hours {
            let is_name = line.name.iter().all(|(_, name)| name.value.contains(&*line.phone.shown));
            numbers.add(&line.phone, Known { scheme: "line", id: id.0.clone(), part: None, shown: line.phone.shown.clone(), is_name });
        }
        for (id, contact) in &site.contacts {
            for (phone, part) in [(&contact.phone, None), (&contact.sms, Some("sms")), (&contact.text_phone, Some("text_phone"))] {
                if let Some(phone) = phone {
                    numbers.add(phone, Known { scheme: "contact", id: id.0.clone(), part, shown: phone.shown.clone(), is_name: false });
                }
            }
        }
        numbers
    }

    fn add(&mut self, phone: &Phone, known: Known) {
        let number = self.national(&digits(&phone.shown), phone.shown.starts_with('+'));
        self.known.entry(number).or_default().push(known);
    }

    /// The records that have this number, written anyhow.
    pub fn known(&self, number: &str) -> &[Known] {
        let number = self.national(&digits(number), number.trim_start().starts_with('+'));
        self.known.get(&number).map_or(&[], Vec::as_slice)
    }

    /// The digits as they are dialled inside the country.
    fn national(&self, digits: &str, international: bool) -> String {
        let abroad = if international { Some(digits) } else { digits.strip_prefix("00") };
        match abroad.and_then(|digits| digits.strip_prefix(self.country.as_str())) {
            Some(rest) if !self.country.is_empty() => format!("0{}", rest.trim_start_matches('0')),
            _ => digits.to_owned(),
        }
    }

    /// The telephone numbers in a text, from left to right.
    pub fn find(&self, tokens: &[Token<'_>], vocabulary: &Vocabulary) -> Vec<Hit<'_>> {
        let line = Line { numbers: self, tokens, vocabulary };
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let Some((end, known)) = line.number_at(at) else {
                at += 1;
                continue;
            };
            found.push(Hit { range: tokens[at].range.start..tokens[end - 1].range.end, known });
            at = end;
        }
        found
    }
}

/// A possible number: its first groups of digits.
struct Groups {
    /// Ends of the groups: one past the last token of each.
    ends: Vec<usize>,
    /// The digits of each group.
    digits: Vec<String>,
    /// The mark before each group but the first; a space where there is none.
    marks: Vec<char>,
    /// Whether it begins with a plus sign.
    plus: bool,
}

impl Groups {
    fn total(&self, groups: usize) -> String {
        self.digits[..groups].concat()
    }

    /// As many groups as have at most this many digits together.
    fn within(&self, most: usize) -> usize {
        (1..=self.digits.len()).rev().find(|groups| self.total(*groups).len() <= most).unwrap_or(0)
    }
}

struct Line<'t, 'n> {
    numbers: &'n Numbers,
    tokens: &'t [Token<'t>],
    vocabulary: &'t Vocabulary,
}

impl<'n> Line<'_, 'n> {
    /// One past the last token of the telephone number that begins at `at`, and whose it is.
    fn number_at(&self, at: usize) -> Option<(usize, &'n [Known])> {
        let groups = self.groups(at)?;
        self.known_number(at, &groups).or_else(|| {
            let count = self.shape(at, &groups)?;
            Some((groups.ends[count - 1], &[] as &[Known]))
        })
    }

    /// The longest run of groups that is a record's number.
    fn known_number(&self, at: usize, groups: &Groups) -> Option<(usize, &'n [Known])> {
        (1..=groups.digits.len()).rev().find_map(|count| {
            let number = self.numbers.national(&groups.total(count), groups.plus);
            let known = self.numbers.known.get(&number)?;
            let end = groups.ends[count - 1];
            let short = number.len() <= 4;
            let stands = if short { self.short_number_stands(at, end, known) } else { !self.is_cut(end) };
            stands.then_some((end, known.as_slice()))
        })
    }

    /// Whether a number of few digits is meant as a telephone number and does not count something.
    fn short_number_stands(&self, at: usize, end: usize, known: &[Known]) -> bool {
        let next = self.tokens.get(end);
        let thousands = next.is_some_and(|next| next.kind == Kind::Digits && next.text.chars().count() == 3);
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        if thousands || self.is_cut(end) || before.is_some_and(|before| before.kind == Kind::Digits) {
            return false;
        }
        let called = self.called_within(at, 4);
        if called || self.tokens.len() == end - at {
            return true;
        }
        let is_name = known.iter().all(|known| known.is_name);
        let counts = next.is_some_and(|next| next.kind == Kind::Word || next.is_mark(&['%', '§', '°']));
        let counted = self.vocabulary.get(Section::Counted);
        let numbered = self.tokens[at.saturating_sub(2)..at].iter().any(|token| counted.has(token) || token.is_mark(&['§', '#']));
        let street = at > 1 && self.tokens[at - 1].is_capitalised();
        !is_name && !counts && !numbered && !street
    }

    /// How many groups look like a telephone number that no record has.
    fn shape(&self, at: usize, groups: &Groups) -> Option<usize> {
        let first = groups.digits.first()?;
        let count = if groups.plus {
            let count = groups.within(15);
            (!first.starts_with('0') && groups.total(count).len() >= 7).then_some(count)
        } else if first.starts_with("00") {
            let count = groups.within(15);
            let total = groups.total(count);
            (total.len() >= 10 && !total.starts_with("000")).then_some(count)
        } else if first.starts_with('0') {
            self.national_shape(at, groups)
        } else {
            None
        };
        let count = count.or_else(|| self.called_number(at, groups))?;
        (!self.is_cut(groups.ends[count - 1])).then_some(count)
    }

    /// An area code or a mobile prefix, and the number: `08-465 004 20`, `0701740605`.
    fn national_shape(&self, at: usize, groups: &Groups) -> Option<usize> {
        let first = groups.digits.first()?;
        let one_run = first.len() >= 8;
        // Only the first mark may be a hyphen, or all are: "08-12 13-15" is two pairs of hours.
        let marks = &groups.marks;
        let mixed =
            (1..marks.len()).find(|mark| marks[*mark] != ' ' && marks[*mark - 1] == ' ').map_or(groups.digits.len(), |mark| mark + 1);
        let count = groups.within(11).min(mixed);
        let total = groups.total(count).len();
        let is_date = groups.digits[..count].iter().map(String::len).eq([2, 2, 4]);
        let hyphen = marks.first().is_some_and(|mark| *mark != ' ');
        let thousands = at > 0 && self.tokens[at].spaced && self.tokens[at - 1].kind == Kind::Digits;
        let long_enough = if one_run || !hyphen { total >= 8 } else { total >= 7 };
        ((2..=4).contains(&first.len()) || one_run).then_some(count).filter(|_| long_enough && !is_date && !thousands)
    }

    /// A number of five digits or more after a word for calling.
    fn called_number(&self, at: usize, groups: &Groups) -> Option<usize> {
        let count = groups.within(11);
        let total = groups.total(count).len();
        let thousands = count > 1 && groups.digits[1..count].iter().all(|group| group.len() == 3) && groups.digits[0].len() <= 3;
        let is_date = groups.digits[..count].iter().map(String::len).eq([4, 2, 2]);
        let is_years = groups.digits[..count].iter().map(String::len).eq([4, 4]);
        let near = if thousands { 1 } else { 3 };
        (total >= 5 && !is_date && !is_years && self.called_within(at, near)).then_some(count)
    }

    /// Whether a word for calling stands within `near` words before, in the same sentence and after
    /// any other number.
    fn called_within(&self, at: usize, near: usize) -> bool {
        let call = self.vocabulary.get(Section::Call);
        let mut words = 0;
        for before in (0..at).rev() {
            let token = &self.tokens[before];
            // "tel. 31 24 50": the stop of an abbreviation ends no sentence.
            let abbreviates = || before > 0 && call.has(&self.tokens[before - 1]);
            let ends_sentence = token.is_mark(&['.', '!', '?']) && !abbreviates();
            if ends_sentence || token.kind == Kind::Digits || words == near {
                return false;
            }
            if call.has(token) {
                return true;
            }
            words += usize::from(token.kind == Kind::Word);
        }
        false
    }

    /// Whether the number goes on after `end` in a way that makes it something else.
    fn is_cut(&self, end: usize) -> bool {
        let (next, further) = (self.tokens.get(end), self.tokens.get(end + 1));
        let joins = next.is_some_and(|next| !next.spaced && (next.is_mark(&['.', ',', ':', '/', '%', '§']) || next.is_dash()));
        let digits_follow = further.is_some_and(|further| further.kind == Kind::Digits && !further.spaced);
        let glued = next.is_some_and(|next| !next.spaced && next.kind == Kind::Word);
        glued || (joins && digits_follow) || next.is_some_and(|next| next.is_mark(&['%', '§']))
    }

    /// The groups of digits that begin at `at`, if a number may begin there.
    fn groups(&self, at: usize) -> Option<Groups> {
        let plus = self.tokens[at].is_mark(&['+']);
        let opened = self.tokens[at].is_mark(&['(']);
        let first = if plus || opened { at + 1 } else { at };
        let token = self.tokens.get(first).filter(|token| token.kind == Kind::Digits)?;
        if self.is_glued(at) || ((plus || opened) && token.spaced) || (opened && !digits(token.text).starts_with('0')) {
            return None;
        }
        let mut groups = Groups { ends: vec![first + 1], digits: vec![digits(token.text)], marks: Vec::new(), plus };
        let mut next = first + 1;
        while let Some((mark, group)) = self.next_group(next) {
            groups.marks.push(mark);
            groups.digits.push(digits(self.tokens[group].text));
            groups.ends.push(group + 1);
            next = group + 1;
        }
        Some(groups)
    }

    /// The next group of digits and the mark before it: a space, a hyphen, a slash or brackets.
    fn next_group(&self, mut at: usize) -> Option<(char, usize)> {
        let mut mark = ' ';
        let mut marks = 0;
        while let Kind::Mark(sign) = self.tokens.get(at)?.kind {
            let separates = self.tokens[at].is_dash() || matches!(sign, '/' | '(' | ')');
            marks += 1;
            if !separates || marks > 2 {
                return None;
            }
            mark = if matches!(sign, '(' | ')') { mark } else { '-' };
            at += 1;
        }
        (self.tokens[at].kind == Kind::Digits).then_some((mark, at))
    }

    /// Whether something stands right before that makes the number a part of something longer.
    fn is_glued(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|before| self.tokens.get(before)) else { return false };
        let joins = before.is_mark(&['.', ',', ':', '/', '+', '#', '§', '_', '=']) || before.is_dash();
        let further = at.checked_sub(2).and_then(|further| self.tokens.get(further));
        let after_digits = further.is_some_and(|further| further.kind != Kind::Mark('.') && !before.spaced);
        let is_plus = before.is_mark(&['+']);
        !self.tokens[at].spaced && (matches!(before.kind, Kind::Word | Kind::Digits) || is_plus || (joins && after_digits))
    }
}
