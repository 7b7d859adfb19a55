//! Sites to measure with: N content pages = N/10 subjects × five languages × standard and easy
//! read, in twenty districts, the same bytes on every machine. Each page has 3 to 6 kB of Markdown
//! with six links, a table, lists, a callout and a contact, as municipal pages have.
//!
//! The same pages are written twice: as a site of ours, and in the plain layout that the floor
//! reads (`content/<language>/<district>/<topic>[-easy].md`), which knows no records.

mod prose;
mod random;
mod records;

use std::fs;
use std::path::Path;

use prose::{Language, Variant, Writing};
use random::Random;

use crate::shell::Result;

/// Languages of the site, the main one first, with their words.
const LANGUAGES: [(&str, &str); 5] = [
    ("sv", include_str!("../../corpus/sv.txt")),
    ("en", include_str!("../../corpus/en.txt")),
    ("fi", include_str!("../../corpus/fi.txt")),
    ("ar", include_str!("../../corpus/ar.txt")),
    ("so", include_str!("../../corpus/so.txt")),
];

/// Districts: names that are nowhere, so that a page's size does not grow with the site.
const DISTRICTS: [&str; 20] = [
    "norrmalm",
    "sodraberget",
    "osterang",
    "vasterhamn",
    "bjorkhagen",
    "lindesta",
    "kvarnby",
    "sjovik",
    "ekbacken",
    "tallmossen",
    "fagelsang",
    "akerby",
    "hamngarden",
    "skogalund",
    "solberga",
    "ringdalen",
    "bergsnas",
    "alvstranden",
    "mellanby",
    "rosenlund",
];

/// Content pages per subject: languages × variants.
pub const PER_SUBJECT: usize = LANGUAGES.len() * 2;

/// Changes when the bytes that are written change, so that old corpora are not taken for new ones.
pub const VERSION: u32 = 3;

/// Topics are numbered from here, so that none is called like the emergency number, which no text
/// may hold.
pub(super) const FIRST_NUMBER: usize = 200;

/// How the names of pages begin that stand among another site's.
pub const CROWD: &str = "ordinary-";

/// The day on which the sites are built.
pub const TODAY: &str = "2026-11-22";

/// A corpus of a size.
pub struct Corpus {
    languages: Vec<Language>,
    subjects: usize,
}

/// A page: subject, language and variant.
struct Page<'a> {
    language: &'a Language,
    variant: Variant,
    district: usize,
    topic: usize,
}

impl Corpus {
    /// A corpus of about so many content pages.
    pub fn new(pages: usize) -> Self {
        let languages = LANGUAGES.iter().map(|(tag, words)| Language::new(tag, words)).collect();
        Self { languages, subjects: (pages / PER_SUBJECT).max(DISTRICTS.len()) }
    }

    /// Content pages that are written.
    pub fn pages(&self) -> usize {
        self.subjects * PER_SUBJECT
    }

    /// How many topics a district has.
    fn topics(&self, district: usize) -> usize {
        (self.subjects + DISTRICTS.len() - 1 - district) / DISTRICTS.len()
    }

    /// Name of a topic in addresses, the same in every language.
    fn slug(&self, topic: usize) -> String {
        let english = &self.languages[1].topics;
        format!("{}-{}", english[topic % english.len()].to_lowercase().replace(' ', "-"), topic + FIRST_NUMBER)
    }

    fn each(&self, mut visit: impl FnMut(&Page<'_>) -> Result) -> Result {
        for district in 0..DISTRICTS.len() {
            for topic in 0..self.topics(district) {
                for language in &self.languages {
                    for variant in [Variant::Standard, Variant::Easy] {
                        visit(&Page { language, variant, district, topic })?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Six pages that a page links to.
    fn links(&self, random: &mut Random) -> Vec<(usize, usize)> {
        let any = |random: &mut Random| {
            let district = random.below(DISTRICTS.len());
            (district, random.below(self.topics(district)))
        };
        (0..6).map(|_| any(random)).collect()
    }

    /// Writes the site in our own format.
    pub fn write_site(&self, folder: &Path) -> Result {
        for (name, text) in records::files(&self.languages) {
            write(&folder.join(name), &text)?;
        }
        self.each(|page| {
            let key = |district: usize, topic: usize| format!("districts/{}/{}", DISTRICTS[district], self.slug(topic));
            let contact = format!("contact:{}/help", DISTRICTS[page.district]);
            let easy = if page.variant == Variant::Easy { ".easy" } else { "" };
            let name = format!("content/{}/{}{easy}.md", key(page.district, page.topic), page.language.tag);
            write(&folder.join(name), &self.text(page, &key, &contact))
        })
    }

    /// Writes the standard pages among the citywide pages of another site in our own format, which has
    /// the same languages. A page names another where it would name a contact.
    pub fn write_crowd(&self, folder: &Path) -> Result {
        self.each(|page| {
            if page.variant == Variant::Easy {
                return Ok(());
            }
            let key = |district: usize, topic: usize| format!("{CROWD}{}-{}", DISTRICTS[district], self.slug(topic));
            let own = key(page.district, page.topic);
            let text = self
                .text(page, &key, &format!("page:{}", key(0, 0)))
                .replace("\nslug: ", &format!("\nslug: {}-", DISTRICTS[page.district]));
            write(&folder.join(format!("content/citywide/{own}/{}.md", page.language.tag)), &text)
        })
    }

    /// A page in our own format; `key` names a page by its district and topic.
    fn text(&self, page: &Page<'_>, key: &dyn Fn(usize, usize) -> String, contact: &str) -> String {
        let random = &mut page.random();
        let links = self.links(random);
        let address = |district, topic| format!("page:{}", key(district, topic));
        let writing = Writing { page: &address, contact, callout: |text| format!(":::callout\n{text}\n:::") };
        let summary = page.language.sentence(random, page.variant);
        let summary = if page.variant == Variant::Easy { format!("|\n  {}", summary.replace('\n', "\n  ")) } else { summary };
        let made = if page.language.tag == LANGUAGES[0].0 { "" } else { "translation: {by: person, reviewed: 2026-11-01}\n" };
        let body = page.language.body(random, page.variant, &links, &writing);
        format!("---\ntitle: {}\nsummary: {summary}\nslug: {}\n{made}---\n\n{body}", page.title(), self.slug(page.topic))
    }

    /// Writes the same pages in the plain layout of the floor.
    pub fn write_plain(&self, folder: &Path) -> Result {
        self.each(|page| {
            let random = &mut page.random();
            let links = self.links(random);
            let suffix = |variant: Variant| if variant == Variant::Easy { "-easy" } else { "" };
            let writing = Writing {
                page: &|district, topic| format!("../../{}/{}{}/", DISTRICTS[district], self.slug(topic), suffix(page.variant)),
                contact: "tel:+46800000000",
                callout: |text| format!("> {}", text.replace('\n', "\n> ")),
            };
            let summary = page.language.sentence(random, page.variant).replace('\n', " ");
            let body = page.language.body(random, page.variant, &links, &writing);
            let front = plain_front_matter(page, &summary, &self.slug(page.topic));
            let name =
                format!("content/{}/{}/{}{}.md", page.language.tag, DISTRICTS[page.district], self.slug(page.topic), suffix(page.variant));
            write(&folder.join(name), &format!("---\n{front}---\n\n{body}"))
        })
    }
}

impl Page<'_> {
    fn random(&self) -> Random {
        Random::of(&format!("{}/{}/{}/{:?}", self.language.tag, self.district, self.topic, self.variant))
    }

    fn title(&self) -> String {
        format!("{} – {}", self.language.topic(self.topic), records::district_name(self.district))
    }
}

/// What the floor reads of a page's head: the contact stands on every page, as in most generators.
fn plain_front_matter(page: &Page<'_>, summary: &str, slug: &str) -> String {
    let (own, other, variant) = match page.variant {
        Variant::Standard => ("", "-easy", "standard"),
        Variant::Easy => ("-easy", "", "easy"),
    };
    let name = records::district_name(page.district);
    let id = DISTRICTS[page.district];
    format!(
        "title: \"{title}\"\ndescription: \"{summary}\"\ndistrict: \"{id}\"\ndistrict_title: \"{name}\"\ntopic: \"{slug}{own}\"\n\
         variant: \"{variant}\"\ncounterpart: \"{slug}{other}\"\ntarget_groups:\n  - \"families\"\n  - \"carers\"\nupdated: \"2026-11-01\"\n\
         contact:\n  name: \"{reception} {name}\"\n  phone: \"08-465 004 {number}\"\n  email: \"{id}@example.org\"\n\
         \x20 address: \"Storgatan {number}, 118 00 {name}\"\n  hours: \"09-16\"\n",
        title = page.title(),
        reception = page.language.table[8],
        number = page.district + 10,
    )
}

fn write(path: &Path, text: &str) -> Result {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::{Corpus, DISTRICTS};
    use crate::tree;

    #[test]
    fn a_corpus_is_the_same_every_time_and_has_the_pages_it_says() {
        let folder = tree::fresh(std::env::temp_dir().join(format!("ingang-corpus-{}", std::process::id()))).expect("a folder");
        let corpus = Corpus::new(200);
        corpus.write_site(&folder.join("one")).expect("a site");
        Corpus::new(200).write_site(&folder.join("two")).expect("a site");
        corpus.write_plain(&folder.join("plain")).expect("a site");
        assert!(tree::Difference::between(&folder.join("one"), &folder.join("two")).expect("folders").is_empty());
        let pages = |name: &str| tree::files(&folder.join(name)).expect("a folder").into_keys().filter(|name| tree::is(name, "md"));
        assert_eq!(pages("plain").count(), 200);
        assert_eq!(pages("one").filter(|name| name.starts_with("content/districts/")).count(), corpus.pages());
        std::fs::remove_dir_all(folder).expect("the folder");
    }

    #[test]
    fn subjects_are_spread_over_the_districts() {
        let corpus = Corpus::new(250);
        let topics: Vec<usize> = (0..DISTRICTS.len()).map(|district| corpus.topics(district)).collect();
        assert_eq!((topics[0], topics[4], topics[5], topics.iter().sum::<usize>()), (2, 2, 1, 25));
    }
}
