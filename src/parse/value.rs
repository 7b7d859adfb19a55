//! How single values are read: dates, hours, telephone numbers, texts per locale.

use std::sync::Arc;

use super::reader::{Context, Fields};
use super::yaml::Node;
use crate::diag::{Diagnostic, Span, Spanned};
use crate::model::{Checked, Clock, Closure, ContactId, Date, Hours, Localized, Phone, Provenance, Range, WEEK, Weekday, Weekly};

use super::reader::INVALID_VALUE;

/// Whether `text` is an id or a slug: letters a–z, digits and hyphens, not at the ends.
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

impl Context<'_> {
    /// Says that an id is not an id; never true, so that it can stand in a filter.
    pub fn invalid_id(&self, text: &str, span: Span) -> bool {
        self.report(Diagnostic::at(&INVALID_VALUE, span).with("value", text).variant("id").hint("id-hint"));
        false
    }
}

/// The text of a scalar and its place.
pub fn text(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    match node {
        Node::Scalar { text, span } => Some(Spanned::new(text.clone(), *span)),
        _ => context.wrong_type(node, "text"),
    }
}

/// The text of a scalar.
pub fn plain(context: &Context<'_>, node: &Node) -> Option<Arc<str>> {
    text(context, node).map(|text| text.value)
}

/// An id of any kind of record.
pub fn id<T: for<'t> From<&'t str>>(context: &Context<'_>, node: &Node) -> Option<Spanned<T>> {
    let text = text(context, node)?;
    (is_id(&text) || context.invalid_id(&text, text.span)).then(|| text.map(|text| T::from(&text)))
}

/// An id that may have a district before it: `sodermalm/anhorigstod`.
pub fn path_id<T: for<'t> From<&'t str>>(context: &Context<'_>, node: &Node) -> Option<Spanned<T>> {
    let text = text(context, node)?;
    (text.split('/').all(is_id) || context.invalid_id(&text, text.span)).then(|| text.map(|text| T::from(&text)))
}

/// `yes` or `no`, also `ja`, `nej`, `true`, `false`.
pub fn yes_no(context: &Context<'_>, node: &Node) -> Option<bool> {
    match node {
        Node::Scalar { text, .. } => match &*text.to_lowercase() {
            "yes" | "ja" | "true" => Some(true),
            "no" | "nej" | "false" => Some(false),
            _ => context.wrong_type(node, "yes-no"),
        },
        _ => context.wrong_type(node, "yes-no"),
    }
}

/// A whole number.
pub fn number(context: &Context<'_>, node: &Node) -> Option<u32> {
    match node {
        Node::Scalar { text, .. } => text.parse().ok().or_else(|| context.wrong_type(node, "number")),
        _ => context.wrong_type(node, "number"),
    }
}

/// A day, `2026-11-22`.
pub fn date(context: &Context<'_>, node: &Node) -> Option<Date> {
    match node {
        Node::Scalar { text, .. } => Date::parse(text).or_else(|| context.wrong_type(node, "date")),
        _ => context.wrong_type(node, "date"),
    }
}

/// A number of units of time: `2 days`, `6 months`.
pub fn duration(context: &Context<'_>, node: &Node) -> Option<(u32, &'static str)> {
    let Node::Scalar { text, .. } = node else { return context.wrong_type(node, "duration") };
    let unit = |word: &str| match word {
        "day" | "days" => Some("days"),
        "week" | "weeks" => Some("weeks"),
        "month" | "months" => Some("months"),
        "year" | "years" => Some("years"),
        _ => None,
    };
    let read = || {
        let (number, word) = text.split_once(' ')?;
        Some((number.parse().ok()?, unit(word.trim())?))
    };
    read().or_else(|| context.wrong_type(node, "duration"))
}

/// A duration as days: a month counts as 31, a year as 366, so that nothing expires early.
pub fn days(context: &Context<'_>, node: &Node) -> Option<u32> {
    let (number, unit) = duration(context, node)?;
    let each = match unit {
        "days" => 1,
        "weeks" => 7,
        "months" => 31,
        _ => 366,
    };
    Some(number.saturating_mul(each))
}

/// A telephone number. One that begins with 0 is dialled with the site's country code.
pub fn phone(context: &Context<'_>, node: &Node) -> Option<Phone> {
    let Node::Scalar { text, .. } = node else { return context.wrong_type(node, "phone") };
    let digits: String = text.chars().filter(|c| c.is_ascii_digit()).collect();
    let allowed = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')' | '\u{a0}'));
    if !allowed || digits.len() < 3 || digits.len() > 15 {
        return context.wrong_type(node, "phone");
    }
    let dialled = match (text.starts_with('+'), digits.strip_prefix('0'), context.country_code) {
        (true, ..) => format!("+{digits}"),
        (false, Some(rest), Some(country)) => format!("+{country}{rest}"),
        _ => digits,
    };
    Some(Phone { shown: text.clone(), dialled: dialled.into() })
}

/// An address on the web, `https://…`.
pub fn url(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    let text = text(context, node)?;
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let valid = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !text.contains(char::is_whitespace));
    if valid { Some(text) } else { context.wrong_type(node, "url") }
}

/// An e-mail address.
pub fn email(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    let text = text(context, node)?;
    let valid = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    if valid && !text.contains(char::is_whitespace) { Some(text) } else { context.wrong_type(node, "email") }
}

/// A text per locale, or one text that is the same in every language.
pub fn localized(context: &Context<'_>, node: &Node) -> Option<Localized> {
    match node {
        Node::Scalar { text, span } => {
            Some(Localized { everywhere: Some(Spanned::new(text.clone(), *span)), texts: Vec::new(), span: *span })
        }
        Node::List { .. } => context.wrong_type(node, "localized"),
        Node::Map { entries, span } => {
            let mut texts = Vec::new();
            for (key, value) in entries {
                let Some(locale) = context.locale(key) else { continue };
                if let Some(text) = text(context, value) {
                    texts.push((locale, text));
                }
            }
            texts.sort_by_key(|(locale, _)| *locale);
            Some(Localized { everywhere: None, texts, span: *span })
        }
    }
}

/// A list of words per locale, as one text of lines per word position is not: each word is a text
/// of its own, in its locale.
pub fn localized_list(context: &Context<'_>, node: &Node) -> Option<Vec<Localized>> {
    let Node::Map { entries, .. } = node else { return context.wrong_type(node, "localized-list") };
    let mut words = Vec::new();
    for (key, value) in entries {
        let Some(locale) = context.locale(key) else { continue };
        let items = match value {
            Node::List { items, .. } => items.as_slice(),
            node => std::slice::from_ref(node),
        };
        for word in items.iter().filter_map(|item| text(context, item)) {
            let span = word.span;
            words.push(Localized { everywhere: None, texts: vec![(locale, word)], span });
        }
    }
    Some(words)
}

impl Context<'_> {
    /// The locale a key names.
    pub fn locale(&self, key: &Spanned<Arc<str>>) -> Option<crate::model::LocaleId> {
        let found = self.locales.find(key);
        if found.is_none() {
            let known: Vec<&str> = self.locales.iter().map(|(_, locale)| &*locale.tag).collect();
            self.report(
                Diagnostic::at(&super::UNKNOWN_LOCALE, key.span).with("value", &*key.value).with("known", known.join(", ")).hint("hint"),
            );
        }
        found
    }
}

/// Opening hours: `always`, or open times by days.
pub fn hours(context: &Context<'_>, node: &Node) -> Option<Hours> {
    match node {
        Node::Scalar { text, .. } if &**text == "always" => Some(Hours::Always),
        Node::Map { entries, .. } => {
            let weekly: Vec<Weekly> = entries.iter().filter_map(|(days, times)| weekly(context, days, times)).collect();
            Some(Hours::Weekly(weekly))
        }
        _ => context.wrong_type(node, "hours"),
    }
}

fn weekly(context: &Context<'_>, days: &Spanned<Arc<str>>, times: &Node) -> Option<Weekly> {
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (Some(from), Some(to)) = (weekday(first), weekday(last)) else {
        return context.invalid(days, days.span, &["mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon-fri"]);
    };
    let written: Vec<Arc<str>> = match times {
        Node::List { items, .. } => items.iter().filter_map(|item| plain(context, item)).collect(),
        node => plain(context, node)?.split(',').map(Arc::from).collect(),
    };
    let ranges: Option<Vec<Range>> = written.iter().map(|text| Range::parse(text.trim())).collect();
    match ranges {
        Some(ranges) if from <= to && !ranges.is_empty() => Some(Weekly { from, to, ranges }),
        _ => context.wrong_type(times, "hours"),
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    names.iter().position(|name| *name == text.trim()).map(|at| WEEK[at])
}

/// From one clock time to a later one.
pub fn time_range(context: &Context<'_>, node: &Node) -> Option<Range> {
    let Node::Scalar { text, .. } = node else { return context.wrong_type(node, "time") };
    let single = || Clock::parse(text).map(|clock| Range { from: clock, to: clock });
    Range::parse(text).or_else(single).or_else(|| context.wrong_type(node, "time"))
}

/// A time when a contact is closed.
pub fn closure(context: &Context<'_>, node: &Node) -> Option<Closure> {
    let mut fields = Fields::new(context, node, node.span())?;
    let from = fields.required("from", date);
    let to = fields.required("to", date);
    let instead = fields.optional("instead", path_id::<ContactId>);
    fields.in_order("from", "to");
    fields.finish();
    Some(Closure { from: from?, to: to?, instead })
}

/// An interval that does not end while anybody reads the site: a thousand years.
const FOR_EVER_DAYS: u32 = 365_250;

/// Owner, day and source: a record's own keys, else those of the file's head.
pub fn provenance(fields: &mut Fields<'_, '_>, context: &Context<'_>) -> Option<Provenance> {
    let owner = fields.optional("owner", localized);
    let checked = fields.node("checked");
    let date = checked.and_then(|node| date(context, node).map(|date| Spanned::new(date, node.span())));
    let interval = fields.optional("review", days);
    let source = fields.optional("source", text);
    let head = context.head.as_ref();
    // A day that cannot be read is told once; the records of the file are read all the same, and
    // count as checked.
    let unreadable = checked.filter(|_| date.is_none()).and_then(|node| Some(Spanned::new(Date::new(2000, 1, 1)?, node.span())));
    let interval = if unreadable.is_some() { Some(FOR_EVER_DAYS) } else { interval };
    let date = date.or(unreadable);
    let checked = Checked {
        date: date.or_else(|| head.map(|head| head.checked.date)).or_else(|| {
            fields.missing("checked");
            None
        })?,
        interval_days: interval.or_else(|| head.map(|head| head.checked.interval_days)).unwrap_or(context.interval_days),
    };
    let owner = owner.or_else(|| head.map(|head| head.owner.clone())).or_else(|| {
        fields.missing("owner");
        None
    })?;
    Some(Provenance { owner, checked, source: source.or_else(|| head.and_then(|head| head.source.clone())), span: fields.span })
}

/// A word from a list of known ones.
pub fn choice<T: Copy>(context: &Context<'_>, node: &Node, known: &[(&str, T)]) -> Option<T> {
    let text = text(context, node)?;
    known.iter().find(|(word, _)| *word == &*text.value).map(|(_, value)| *value).or_else(|| {
        let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
        context.invalid(&text, text.span, &words)
    })
}
