//! A document and its findings as a few lines of text that people can read.
//!
//! Words as in Markdown; `↵` and `⏎` are soft and hard line ends, `|` stands between neighbouring
//! pieces of text, `⟨…⟩` round words that are not as written. Places are line:column.

use crate::diag::{Diagnostic, Message, Place, Source, SourceId, Sources, Span};
use crate::model::{Block, Inline, InlineLink, LinkTarget, Paragraph, Text};

pub(super) fn outline(text: &str) -> String {
    let (document, found) = super::read(text);
    let writer = Writer { text, sources: Sources::new([Source::text("a.md", text)]) };
    let mut lines = Vec::new();
    document.blocks.iter().for_each(|block| writer.block(block, 0, &mut lines));
    lines.extend(found.finish().iter().map(|finding| writer.finding(finding)));
    lines.join("\n")
}

struct Writer<'a> {
    text: &'a str,
    sources: Sources,
}

impl Writer<'_> {
    fn at(&self, span: Span) -> String {
        let line = |at: u32| self.sources.line(SourceId(0), at as usize);
        let (start, end) = (line(span.start), line(span.end));
        format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
    }

    fn block(&self, block: &Block, depth: usize, lines: &mut Vec<String>) {
        let mut line = |text: String| lines.push(format!("{}{text}", "  ".repeat(depth)));
        let inner: Vec<(&str, &[Block])> = match block {
            Block::Heading { level, id, words } => {
                line(format!("h{level} #{id} {}", self.paragraph(words)));
                vec![]
            }
            Block::Paragraph(words) => {
                line(format!("p {}", self.paragraph(words)));
                vec![]
            }
            Block::List { start, items, span } => {
                let kind = start.map_or("ul".to_owned(), |start| format!("ol {start}"));
                line(format!("{kind} {}", self.at(*span)));
                items.iter().map(|item| ("item", item.as_slice())).collect()
            }
            Block::Quote { blocks, span } => {
                line(format!("quote {}", self.at(*span)));
                vec![("", blocks)]
            }
            Block::Code { text, span } => {
                let pieces: Vec<String> = text.iter().map(|piece| format!("{:?}", self.piece(piece))).collect();
                line(format!("code {} {}", self.at(*span), pieces.join("|")));
                vec![]
            }
            Block::Table { head, rows, span } => {
                line(format!("table {}", self.at(*span)));
                for row in [head].into_iter().chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| self.paragraph(cell)).collect();
                    line(format!("  row {}", cells.join(" │ ")));
                }
                vec![]
            }
            Block::Definitions { items, span } => {
                line(format!("definitions {}", self.at(*span)));
                for (term, meanings) in items {
                    lines.push(format!("{}term {}", "  ".repeat(depth + 1), self.paragraph(term)));
                    for meaning in meanings {
                        self.blocks("meaning", meaning, depth + 1, lines);
                    }
                }
                return;
            }
            Block::Footnote { label, blocks, span } => {
                line(format!("footnote {label} {}", self.at(*span)));
                vec![("", blocks)]
            }
            Block::Rule(span) => {
                line(format!("rule {}", self.at(*span)));
                vec![]
            }
            Block::Directive(directive) => {
                let arguments: Vec<String> = (directive.arguments.iter())
                    .map(|it| format!(" {}={:?}@{}", &*it.name.value, &*it.value.value, self.at(it.value.span)))
                    .collect();
                line(format!(":::{}{} {}", directive.name.name(), arguments.concat(), self.at(directive.span)));
                vec![("", &directive.blocks)]
            }
        };
        inner.into_iter().for_each(|(title, blocks)| self.blocks(title, blocks, depth + 1, lines));
    }

    fn blocks(&self, title: &str, blocks: &[Block], depth: usize, lines: &mut Vec<String>) {
        let titled = usize::from(!title.is_empty());
        if titled == 1 {
            lines.push(format!("{}{title}", "  ".repeat(depth)));
        }
        blocks.iter().for_each(|block| self.block(block, depth + titled, lines));
    }

    fn paragraph(&self, paragraph: &Paragraph) -> String {
        format!("{} {}", self.at(paragraph.span), self.words(&paragraph.content))
    }

    fn words(&self, inlines: &[Inline]) -> String {
        let mut words = String::new();
        let mut follows_text = false;
        for inline in inlines {
            let is_text = matches!(inline, Inline::Text(_));
            if is_text && follows_text {
                words.push('|');
            }
            words.push_str(&self.inline(inline));
            follows_text = is_text;
        }
        words
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) => self.piece(text),
            Inline::Code(text) => format!("`{}`", self.piece(text)),
            Inline::SoftBreak => "↵".to_owned(),
            Inline::HardBreak => "⏎".to_owned(),
            Inline::Emphasis(inner) => format!("*{}*", self.words(inner)),
            Inline::Strong(inner) => format!("**{}**", self.words(inner)),
            Inline::Strikethrough(inner) => format!("~~{}~~", self.words(inner)),
            Inline::Link(link) => self.link(link),
            Inline::Image(image) => format!("!{}", self.link(image)),
            Inline::FootnoteReference(mark) => format!("[^{} {}]", mark.label, self.at(mark.span)),
        }
    }

    fn link(&self, link: &InlineLink) -> String {
        format!("[{}]({} {})", self.words(&link.words), self.target(&link.target), self.at(link.span))
    }

    fn target(&self, target: &LinkTarget) -> String {
        let part = |part: &Option<std::sync::Arc<str>>| part.as_ref().map(|part| format!(" #{part}")).unwrap_or_default();
        match target {
            LinkTarget::Page(key, anchor) => format!("page {}{}", key.as_str(), part(anchor)),
            LinkTarget::Anchor(anchor) => format!("anchor {anchor}"),
            LinkTarget::Fact { scheme, id, part: channel } => format!("{scheme} {id}{}", part(channel)),
            LinkTarget::External(url) => format!("external {url}"),
            LinkTarget::File(path) => format!("file {path:?}"),
            LinkTarget::Unknown(destination) => format!("unknown {destination}"),
        }
    }

    fn piece(&self, text: &Text) -> String {
        match text {
            Text::Source(..) => text.resolve(self.text).to_owned(),
            Text::Owned(words) => format!("⟨{words}⟩"),
        }
    }

    fn finding(&self, finding: &Diagnostic) -> String {
        let Place::Span(span) = &finding.place else { return format!("! {}", finding.message.id) };
        let mut line = format!("! {} {}", self.at(*span), message(&finding.message));
        for hint in &finding.hints {
            line.push_str(&format!(" → {}", hint.id.rsplit('.').next().unwrap_or_default()));
        }
        for label in &finding.labels {
            line.push_str(&format!(" ({} {})", label.message.id.rsplit('.').next().unwrap_or_default(), self.at(label.span)));
        }
        line
    }
}

fn message(message: &Message) -> String {
    let arguments: String = message.arguments.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
    format!("{}{arguments}", message.id)
}
