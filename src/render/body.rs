//! Blocks of a document as HTML.

use std::collections::BTreeSet;

use crate::model::{Block, DistrictId, Document, GroupId, LocaleId, Paragraph, Route, Subject, TermId};
use crate::theme::BoundTheme;
use crate::theme::view::{BodyView, ExplainedTerm, TableBlock, TextView};

use super::scene::Reader;
use super::words::escape_into;

/// Where a text stands: what its facts and directives refer to when they name nothing.
#[derive(Clone, Default)]
pub struct Place {
    /// The district of the page.
    pub district: Option<DistrictId>,
    /// The target group of the page.
    pub group: Option<GroupId>,
}

impl Place {
    /// The place of a route's subject.
    pub fn of(route: &Route) -> Self {
        match &route.subject {
            Subject::District(district) | Subject::DistrictOffer(district, _) => Self { district: Some(district.clone()), group: None },
            Subject::Pair(district, group) => Self { district: Some(district.clone()), group: Some(group.clone()) },
            Subject::Group(group) => Self { district: None, group: Some(group.clone()) },
            Subject::Authored(key) => {
                let district = key.as_str().strip_prefix("districts/").and_then(|rest| rest.split('/').next()).map(DistrictId::from);
                Self { district, group: None }
            }
            _ => Self::default(),
        }
    }
}

/// Turns one document into HTML for one reader.
pub struct Writer<'r> {
    /// Who reads.
    pub reader: Reader<'r>,
    /// The templates of directives.
    pub theme: &'r BoundTheme,
    /// Where the text stands.
    pub place: Place,
    /// The document.
    pub document: &'r Document,
    /// The locale the document is written in.
    pub locale: LocaleId,
    /// Before every id, so that two texts on one page do not share one.
    pub id_prefix: &'static str,
    /// Terms explained so far on the page.
    pub explained: BTreeSet<TermId>,
    /// Terms whose explanation follows after the block that is being written.
    pub waiting: Vec<TermId>,
    /// Id of the last heading, which names what stands under it.
    pub heading: Option<String>,
    /// What the theme could not print.
    pub failures: Vec<String>,
}

impl<'r> Writer<'r> {
    /// The whole document.
    pub fn body(&mut self) -> BodyView {
        let document = self.document;
        let html = self.blocks(&document.blocks);
        let TextView { html, lang, dir } = self.reader.marked(html, self.locale);
        BodyView { html, lang, dir, heading: None }
    }

    /// A run of blocks.
    pub fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut html = String::new();
        for block in blocks {
            self.block(&mut html, block);
            if self.is_outermost(block) {
                self.explain(&mut html);
            }
        }
        html
    }

    /// Explanations stand after a whole block of the outermost run, never inside a list.
    fn is_outermost(&self, block: &Block) -> bool {
        matches!(block, Block::Paragraph(_) | Block::List { .. } | Block::Table { .. } | Block::Directive(_))
            && self.document.blocks.iter().any(|outer| std::ptr::eq(outer, block))
    }

    fn block(&mut self, html: &mut String, block: &Block) {
        match block {
            Block::Heading { level, id, words } => {
                self.heading = Some(format!("{}{id}", self.id_prefix));
                html.push_str(&format!("<h{level} id=\"{}", self.id_prefix));
                escape_into(html, id);
                html.push_str("\">");
                self.inlines(html, &words.content, false);
                html.push_str(&format!("</h{level}>\n"));
            }
            Block::Paragraph(words) => self.paragraph(html, "p", words),
            Block::List { start, items, .. } => self.list(html, *start, items),
            Block::Quote { blocks, .. } => {
                html.push_str("<blockquote>\n");
                html.push_str(&self.blocks(blocks));
                html.push_str("</blockquote>\n");
            }
            Block::Code { text, .. } => {
                html.push_str("<pre><code>");
                for piece in text {
                    escape_into(html, self.reader.site.words(self.document.source, piece));
                }
                html.push_str("</code></pre>\n");
            }
            Block::Table { head, rows, .. } => self.table(html, head, rows),
            Block::Definitions { items, .. } => {
                html.push_str("<dl>\n");
                for (term, meanings) in items {
                    self.paragraph(html, "dt", term);
                    for meaning in meanings {
                        html.push_str("<dd>");
                        self.tight(html, meaning);
                        html.push_str("</dd>\n");
                    }
                }
                html.push_str("</dl>\n");
            }
            Block::Footnote { label, blocks, .. } => {
                html.push_str(&format!("<div class=\"in-footnote\" id=\"{}footnote-", self.id_prefix));
                escape_into(html, label);
                html.push_str("\">\n");
                html.push_str(&self.blocks(blocks));
                html.push_str("</div>\n");
            }
            Block::Rule(_) => html.push_str("<hr>\n"),
            Block::Directive(directive) => self.directive(html, directive),
        }
    }

    fn paragraph(&mut self, html: &mut String, element: &str, words: &Paragraph) {
        html.push_str(&format!("<{element}>"));
        self.inlines(html, &words.content, true);
        html.push_str(&format!("</{element}>\n"));
    }

    /// A list item or a meaning: a single paragraph without its own element.
    fn tight(&mut self, html: &mut String, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(words) if blocks.iter().filter(|block| matches!(block, Block::Paragraph(_))).count() == 1 => {
                    self.inlines(html, &words.content, true);
                }
                block => self.block(html, block),
            }
        }
    }

    fn list(&mut self, html: &mut String, start: Option<u64>, items: &[Vec<Block>]) {
        let element = if start.is_some() { "ol" } else { "ul" };
        match start {
            Some(start) if start != 1 => html.push_str(&format!("<ol start=\"{start}\">\n")),
            _ => html.push_str(&format!("<{element}>\n")),
        }
        for item in items {
            html.push_str("<li>");
            self.tight(html, item);
            html.push_str("</li>\n");
        }
        html.push_str(&format!("</{element}>\n"));
    }

    fn table(&mut self, html: &mut String, head: &[Paragraph], rows: &[Vec<Paragraph>]) {
        let mut table = String::from("<table>\n<thead><tr>");
        for cell in head {
            table.push_str("<th scope=\"col\">");
            self.inlines(&mut table, &cell.content, false);
            table.push_str("</th>");
        }
        table.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            table.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let (open, close) = if column == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
                table.push_str(open);
                self.inlines(&mut table, &cell.content, false);
                table.push_str(close);
            }
            table.push_str("</tr>\n");
        }
        table.push_str("</tbody></table>\n");
        let labelled_by = self.heading.clone();
        self.component(html, "table", &TableBlock { labelled_by }, Some(&table));
    }

    /// The explanations of the terms that the last block used for the first time.
    fn explain(&mut self, html: &mut String) {
        for id in std::mem::take(&mut self.waiting) {
            let Some(term) = self.reader.site.facts.glossary.get(&id) else { continue };
            let (word, meaning) = (self.reader.text(&term.term), self.reader.text(&term.explanation));
            self.component(html, "term", &ExplainedTerm { id: format!("term-{id}"), term: word, explanation: meaning }, None);
        }
    }

    /// Prints a component of the theme.
    pub fn component(&mut self, html: &mut String, name: &str, view: &impl serde::Serialize, body: Option<&str>) {
        match self.theme.component(name, view, body) {
            Ok(printed) => {
                html.push_str(printed.trim());
                html.push('\n');
            }
            Err(reason) => self.failures.push(reason),
        }
    }
}
