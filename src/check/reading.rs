//! A text as the rules about words read it: flattened and taken apart once, for all of them.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::{Deref, Range};

use super::easy_read::Pack;
use super::link::names::Names;
use super::link::numbers::Numbers;
use super::link::vocabulary::Vocabulary;
use super::page::avoided_term::Words;
use super::prose::{self, Prose};
use super::rules;
use super::sentences::sentences;
use super::words::{Tokens, tokens};
use crate::diag::{Diagnostics, Span};
use crate::model::{Bundle, Inline, LinkTarget, LocaleId, PageText, Site};

/// Reads the texts of a site with every rule about texts. What a rule needs to know of the whole
/// site is gathered once, here.
pub struct Reader<'a> {
    site: &'a Site,
    lexicon: Lexicon<'a>,
}

/// What the rules know of the whole site.
pub struct Lexicon<'a> {
    vocabularies: BTreeMap<&'a str, Vocabulary>,
    /// What is easy to read, by language.
    packs: BTreeMap<&'a str, Pack<'a>>,
    /// Words to avoid.
    pub avoided: BTreeMap<LocaleId, Words<'a>>,
    /// Telephone numbers of records.
    pub numbers: Numbers,
    /// What links may lead to.
    pub names: Names<'a>,
}

/// What is read in one go.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// A page's text in one locale.
    Page(Text<'a>),
    /// The texts of all records.
    Records,
}

/// A page's text in one locale.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// The page.
    pub bundle: &'a Bundle,
    /// The locale.
    pub locale: LocaleId,
    /// The text.
    pub text: &'a PageText,
}

/// A part of the site, taken apart.
pub struct Reading<'r, 'a> {
    /// The site.
    pub site: &'a Site,
    /// What is known of the whole site.
    pub lexicon: &'r Lexicon<'a>,
    /// The text, where it is a page's.
    pub page: Option<Text<'a>>,
    /// Its prose.
    pub lines: &'r [Line<'r, 'a>],
    links: OnceCell<Vec<Link<'a>>>,
}

/// A piece of prose with its words.
pub struct Line<'r, 'a> {
    prose: &'r Prose<'a>,
    /// Words, numbers and marks.
    pub tokens: Tokens<'r>,
    /// The patterns of its language.
    pub vocabulary: &'r Vocabulary,
    /// The rule pack of its language, if it has one.
    pub pack: Option<&'r Pack<'a>>,
    sentences: OnceCell<Vec<Range<usize>>>,
}

/// A link or an image in a page's text.
pub struct Link<'a> {
    /// Where it stands.
    pub text: Text<'a>,
    /// What it leads to.
    pub target: &'a LinkTarget,
    /// Its place.
    pub span: Span,
}

impl<'a> Deref for Line<'_, 'a> {
    type Target = Prose<'a>;

    fn deref(&self) -> &Prose<'a> {
        self.prose
    }
}

impl Line<'_, '_> {
    /// Its sentences, found when the first rule asks.
    pub fn sentences(&self) -> &[Range<usize>] {
        let shortened = || self.pack.map_or_else(Vec::new, |pack| pack.shortened().find(&self.tokens));
        self.sentences.get_or_init(|| sentences(&self.text, &shortened()))
    }
}

impl<'a> Reader<'a> {
    /// Gathers what the rules must know.
    pub fn new(site: &'a Site) -> Self {
        let languages = site.locales.iter().map(|(_, locale)| &*locale.language);
        let lexicon = Lexicon {
            vocabularies: languages.map(|language| (language, Vocabulary::of(language))).collect(),
            packs: site.rule_packs.iter().map(|(language, rules)| (&**language, Pack::new(rules))).collect(),
            avoided: site.locales.iter().map(|(locale, _)| (locale, Words::new(site, locale))).collect(),
            numbers: Numbers::new(site),
            names: Names::new(site),
        };
        Self { site, lexicon }
    }

    /// The parts of the site, to be read one by one in any order.
    pub fn parts(&self) -> Vec<Part<'a>> {
        let texts = self.site.bundles.values().flat_map(|bundle| {
            let page = move |(locale, text): (&LocaleId, &'a PageText)| Part::Page(Text { bundle, locale: *locale, text });
            bundle.texts.iter().map(page)
        });
        texts.chain([Part::Records]).collect()
    }

    /// Reads one part with every rule.
    pub fn check(&self, part: &Part<'a>) -> Diagnostics {
        self.read(part, |reading| rules::OF_TEXTS.iter().flat_map(|(_, check)| check(reading)).collect())
    }

    /// Takes one part apart and has it read.
    pub fn read<T>(&self, part: &Part<'a>, read: impl FnOnce(&Reading<'_, 'a>) -> T) -> T {
        let mut pieces = Vec::new();
        let page = match part {
            Part::Page(text) => {
                prose::of_page(self.site, text.locale, text.text, &mut |prose| pieces.push(prose));
                Some(*text)
            }
            Part::Records => {
                prose::of_records(self.site, &mut |prose| pieces.push(prose));
                None
            }
        };
        let lines: Vec<Line<'_, 'a>> = pieces.iter().map(|prose| self.line(prose)).collect();
        read(&Reading { site: self.site, lexicon: &self.lexicon, page, lines: &lines, links: OnceCell::new() })
    }
}

impl<'a> Reader<'a> {
    fn line<'r>(&'r self, prose: &'r Prose<'a>) -> Line<'r, 'a> {
        let language = &*self.site.locales.get(prose.locale).language;
        Line {
            prose,
            tokens: tokens(&prose.text),
            vocabulary: &self.lexicon.vocabularies[language],
            pack: self.lexicon.packs.get(language),
            sentences: OnceCell::new(),
        }
    }
}

impl<'a> Reading<'_, 'a> {
    /// The rule pack of a locale's language, if it has one.
    pub fn pack(&self, locale: LocaleId) -> Option<&Pack<'a>> {
        self.lexicon.packs.get(&*self.site.locales.get(locale).language)
    }

    /// Every link and image of the page, found when the first rule asks.
    pub fn links(&self) -> &[Link<'a>] {
        self.links.get_or_init(|| self.find_links())
    }

    fn find_links(&self) -> Vec<Link<'a>> {
        let mut links = Vec::new();
        if let Some(text) = self.page {
            text.text.document.visit_inlines(&mut |inline| {
                if let Inline::Link(link) | Inline::Image(link) = inline {
                    links.push(Link { text, target: &link.target, span: link.span });
                }
            });
        }
        links
    }
}
