//! Text of natural length and bytes in five languages. It is not meant to be read, only to be as
//! long, as multi-byte and as punctuated as municipal prose is.

use super::random::Random;

/// Distinct sentences of each kind per language.
const POOL: usize = 900;

/// Longest line of easy read, in characters.
const EASY_LINE: usize = 40;

/// Which text of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    Standard,
    Easy,
}

/// How a layout writes what the two sites that are compared write differently.
pub struct Writing<'a> {
    /// Address of the page that a link leads to: its district and its topic.
    pub page: &'a dyn Fn(usize, usize) -> String,
    /// Address of the contact that a page names.
    pub contact: &'a str,
    /// A short paragraph that must not be missed.
    pub callout: fn(&str) -> String,
}

/// One language: its words, and sentences made of them once, sampled for every page.
pub struct Language {
    pub tag: &'static str,
    pub name: String,
    pub segment: String,
    pub topics: Vec<String>,
    pub table: Vec<String>,
    more: String,
    headings: Vec<String>,
    long: Vec<String>,
    /// Sentences of easy read, one or two lines each.
    short: Vec<String>,
    items: Vec<String>,
}

impl Language {
    /// The language of a word list in `xtask/corpus/`.
    pub fn new(tag: &'static str, words: &str) -> Self {
        let line = |key: &str| {
            let found = words.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
            found.unwrap_or_else(|| panic!("xtask/corpus/{tag}.txt has no `{key}`")).trim().to_owned()
        };
        let list = |key: &str, between: &str| line(key).split(between).map(|word| word.trim().to_owned()).collect::<Vec<_>>();
        let kinds = ["nouns", "verbs", "adjectives", "nouns", "small"].map(|kind| list(kind, " "));
        let random = &mut Random::of(&format!("{tag}/pool"));
        Self {
            tag,
            name: line("name"),
            segment: line("segment"),
            topics: list("topics", "|"),
            table: list("table", "|"),
            more: line("more"),
            headings: list("headings", "|"),
            long: (0..POOL).map(|_| sentence(random, &kinds, 9, 19)).collect(),
            short: (0..POOL).map(|_| easy_sentence(random, &kinds)).collect(),
            items: (0..POOL).map(|_| [2, 0, 4, 0].map(|kind| random.pick(&kinds[kind]).as_str()).join(" ")).collect(),
        }
    }

    /// Name of a topic: one of ten words and its number.
    pub fn topic(&self, topic: usize) -> String {
        format!("{} {}", self.topics[topic % self.topics.len()], topic + super::FIRST_NUMBER)
    }

    /// One sentence, or the phrases of one, without marks of emphasis.
    pub fn sentence(&self, random: &mut Random, variant: Variant) -> String {
        random.pick(self.pool(variant)).replace('*', "")
    }

    fn pool(&self, variant: Variant) -> &[String] {
        match variant {
            Variant::Standard => &self.long,
            Variant::Easy => &self.short,
        }
    }

    fn paragraph(&self, random: &mut Random, variant: Variant, sentences: usize) -> String {
        let chosen: Vec<&str> = (0..sentences).map(|_| random.pick(self.pool(variant)).as_str()).collect();
        match variant {
            Variant::Standard => chosen.join(" "),
            // No paragraph longer than easy read may have.
            Variant::Easy => chosen.chunks(2).map(|pair| pair.join("\n")).collect::<Vec<_>>().join("\n\n"),
        }
    }

    /// A page's Markdown, 3 to 6 kB, with links to these pages (district, topic).
    pub fn body(&self, random: &mut Random, variant: Variant, links: &[(usize, usize)], writing: &Writing<'_>) -> String {
        let easy = variant == Variant::Easy;
        let size = if easy { random.between(3000, 4000) } else { random.between(3600, 6000) };
        let headings = random.shuffled(&self.headings);
        let mut links = links.iter().map(|&(district, topic)| format!("[{}]({})", self.topic(topic), (writing.page)(district, topic)));
        let mut body = vec![self.paragraph(random, variant, 3)];
        for section in 0.. {
            let length: usize = body.iter().map(String::len).sum();
            if section >= headings.len() || length >= size {
                break;
            }
            let level = if section % 3 == 2 { "###" } else { "##" };
            body.push(format!("{level} {}", headings[section]));
            let mut text = self.paragraph(random, variant, if easy { 3 } else { 5 });
            if let Some(link) = links.next() {
                text += if easy { "\n" } else { " " };
                text += &[self.more.as_str(), " ", &link, "."].concat();
            }
            body.push(text);
            body.push(self.paragraph(random, variant, 3));
            match section {
                1 => body.push(self.days(random)),
                3 => body.push((writing.callout)(random.pick::<String>(self.pool(variant)))),
                _ if section.is_multiple_of(2) => body.push(self.list(random, section)),
                _ => {}
            }
        }
        body.push(format!("[{}]({})", self.table[8], writing.contact));
        let rest: Vec<String> = links.map(|link| format!("- {link}")).collect();
        if !rest.is_empty() {
            body.push(rest.join("\n"));
        }
        body.join("\n\n") + "\n"
    }

    /// Five things, in an order or not.
    fn list(&self, random: &mut Random, section: usize) -> String {
        let mark = |number: usize| if section.is_multiple_of(4) { "-".to_owned() } else { format!("{}.", number + 1) };
        (0..5).map(|number| format!("{} {}", mark(number), random.pick(&self.items))).collect::<Vec<_>>().join("\n")
    }

    /// A table of five days.
    fn days(&self, random: &mut Random) -> String {
        let heads = format!("| {} | {} | {} |\n| --- | --- | --- |", self.table[0], self.table[2], self.table[8]);
        let row = |day: &String, random: &mut Random| format!("| {day} | {} | {} |", random.pick(&self.items), random.between(1, 9));
        let rows: Vec<String> = self.table[3..8].iter().map(|day| row(day, random)).collect();
        format!("{heads}\n{}", rows.join("\n"))
    }
}

/// A sentence of so many words; a few have a word in bold or italics.
fn sentence(random: &mut Random, kinds: &[Vec<String>; 5], least: usize, most: usize) -> String {
    let count = random.between(least, most);
    let mut words: Vec<String> = (0..count).map(|number| random.pick(&kinds[number % 5]).clone()).collect();
    words[0] = capital(&words[0]);
    match random.below(100) {
        0..6 => words[3] = format!("**{}**", words[3]),
        6..10 => words[2] = format!("*{}*", words[2]),
        10..13 => words[4] = format!("{} {}", words[4], random.between(2, 28)),
        _ => {}
    }
    words.join(" ") + "."
}

/// A sentence of four to eight words in phrases, a phrase a line, never ending in a small word.
fn easy_sentence(random: &mut Random, kinds: &[Vec<String>; 5]) -> String {
    let count = random.between(4, 8);
    let mut lines = vec![String::new()];
    for number in 0..count {
        let word = random.pick(&kinds[number % 5]).as_str();
        let line = lines.last().map_or(0, |line| line.chars().count());
        let may_break = number % 5 == 1 || number % 5 == 4 || number % 5 == 2;
        if number > 0 && may_break && line + word.chars().count() > EASY_LINE / 2 {
            lines.push(word.to_owned());
        } else if let Some(last) = lines.last_mut() {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
    }
    lines[0] = capital(&lines[0]);
    lines.join("\n") + "."
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
