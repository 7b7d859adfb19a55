//! What holds for every text, however broken: places lie in the text, depth has an end, time
//! grows as the text does.

use std::time::Instant;

use super::{CASES, read};
use crate::diag::{Place, Span};
use crate::model::{Block, Document, Inline, Paragraph, Text};
use crate::parse::markdown::frame::DEPTH;

/// What the mutations put in.
const PIECES: [&str; 58] = [
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    " ",
    "    ",
    "\t",
    "å",
    "支",
    "👩‍👧",
    "\u{AD}",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "```\n",
    "[",
    "]",
    "](",
    "![",
    "][",
    "[^1]",
    "[^1]: ",
    "[a]: ",
    "<",
    ">",
    "> ",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<div>\n",
    "- ",
    "1. ",
    "***\n",
    "---\n",
    "===\n",
    "# ",
    "### ",
    "{#a}",
    "{",
    "}",
    "|",
    "|--|\n",
    ":",
    ": ",
    "\n: ",
    ":::",
    "\n:::\n",
    ":::more title=\"",
    "::::callout\n",
    "\"",
    "\\",
    "&amp;",
    "&",
    "x",
];

/// A small generator of numbers, so that a failure comes again (Marsaglia's xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).expect("less than a limit that is a usize")
    }

    fn boundary(&mut self, text: &str) -> usize {
        text.floor_char_boundary(self.below(text.len() + 1))
    }
}

fn mutate(text: &str, numbers: &mut Numbers) -> String {
    let mut text = text.to_owned();
    for _ in 0..1 + numbers.below(8) {
        let (a, b) = (numbers.boundary(&text), numbers.boundary(&text));
        match numbers.below(5) {
            0 => text.replace_range(a..b.clamp(a, text.ceil_char_boundary(a + 20)), ""),
            1 => {
                let again = text[a.min(b)..text.floor_char_boundary(a.min(b) + 40)].to_owned();
                text.insert_str(a, &again);
            }
            2 => text.insert_str(a, &PIECES[numbers.below(PIECES.len())].repeat(1 + numbers.below(40))),
            _ => text.insert_str(a, PIECES[numbers.below(PIECES.len())]),
        }
    }
    text
}

#[test]
fn places_lie_in_the_text_whatever_it_is() {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for (_, case) in CASES {
        for _ in 0..ROUNDS {
            hold(&mutate(case, &mut numbers));
        }
    }
}

/// Enough to find what is wrong when something was changed; more were run when this was written.
const ROUNDS: usize = 100;

/// Everything that must hold for `text`.
fn hold(text: &str) {
    let (document, found) = read(text);
    let within = |span: Span| assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
    document.visit_blocks(&mut |block| block_spans(block).into_iter().for_each(within));
    document.visit_inlines(&mut |inline| match inline {
        Inline::Text(Text::Source(start, end)) | Inline::Code(Text::Source(start, end)) => {
            assert!(text.get(*start as usize..*end as usize).is_some_and(|words| !words.is_empty()), "{start}..{end} in {text:?}");
        }
        Inline::Link(link) | Inline::Image(link) => within(link.span),
        Inline::FootnoteReference(mark) => within(mark.span),
        _ => {}
    });
    for finding in found.iter() {
        if let Place::Span(span) = finding.place {
            within(span);
        }
        finding.labels.iter().for_each(|label| within(label.span));
    }
    assert!(depth(&document) <= DEPTH, "{text:?}");
    let anchors = document.anchors();
    let unique: std::collections::BTreeSet<_> = anchors.iter().collect();
    assert_eq!((anchors.len(), anchors.iter().any(|id| id.is_empty())), (unique.len(), false), "{text:?}");
    document.plain_text(text);
}

fn block_spans(block: &Block) -> Vec<Span> {
    let mut spans: Vec<Span> = block.paragraphs().iter().map(|words: &&Paragraph| words.span).collect();
    match block {
        Block::List { span, .. }
        | Block::Quote { span, .. }
        | Block::Code { span, .. }
        | Block::Table { span, .. }
        | Block::Definitions { span, .. }
        | Block::Footnote { span, .. }
        | Block::Rule(span) => spans.push(*span),
        Block::Directive(directive) => {
            spans.push(directive.span);
            spans.extend(directive.arguments.iter().flat_map(|it| [it.name.span, it.value.span]));
        }
        Block::Heading { .. } | Block::Paragraph(_) => {}
    }
    spans
}

fn depth(document: &Document) -> usize {
    fn of_blocks(blocks: &[Block]) -> usize {
        blocks.iter().map(of_block).max().unwrap_or(0)
    }
    fn of_block(block: &Block) -> usize {
        let words = block.paragraphs().iter().map(|words| of_words(&words.content)).max().unwrap_or(0);
        let inner = match block {
            Block::List { items, .. } => 1 + items.iter().map(|item| of_blocks(item)).max().unwrap_or(0),
            Block::Definitions { items, .. } => {
                1 + items.iter().flat_map(|(_, meanings)| meanings).map(|it| of_blocks(it)).max().unwrap_or(0)
            }
            Block::Quote { blocks, .. } | Block::Footnote { blocks, .. } => of_blocks(blocks),
            Block::Directive(directive) => of_blocks(&directive.blocks),
            _ => 0,
        };
        1 + words.max(inner)
    }
    fn of_words(inlines: &[Inline]) -> usize {
        let of = |inline: &Inline| match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => 1 + of_words(inner),
            Inline::Link(link) | Inline::Image(link) => 1 + of_words(&link.words),
            _ => 0,
        };
        inlines.iter().map(of).max().unwrap_or(0)
    }
    of_blocks(&document.blocks)
}

/// Texts that are only one thing, over and over: the ways in which readers of Markdown have been
/// made to stop, grow or crash.
fn monotonous(bytes: usize) -> Vec<String> {
    let all = |piece: &str| piece.repeat(bytes / piece.len());
    let halves = |first: &str, middle: &str, last: &str| {
        format!("{}{middle}{}", first.repeat(bytes / 2 / first.len()), last.repeat(bytes / 2 / last.len()))
    };
    let mut texts: Vec<String> = PIECES.iter().map(|piece| all(piece)).collect();
    texts.extend(
        [
            "[a](",
            "![a](",
            "[](",
            "*a",
            "*a **b ",
            "_a ",
            "a**b",
            "**a *",
            "a<!--",
            "a<?",
            "a<!A ",
            "<a b=\"",
            "<!-- a\n",
            "1. ",
            ">- ",
            "> [^a]: ",
            "[^a]: ",
            "[a]: b\n",
            "[a][b]",
            "a\n: b\n",
            "a\n\n: b\n\n",
            "# a\n",
            "## a\n",
            "## a {#b}\n",
            "## a }",
            "{{",
            "\\",
            "a|b\n-|-\n",
            "|a",
            ":::\n",
            ":::callout\n",
            "::::\n",
            ":::contact id=\"a\"\n",
            "> :::callout\n",
            "- :::\n",
            "<b>\n\n",
            "a\u{AD}",
            "a\u{AD}\n\n",
            "](",
            "[^a",
            "- a\n\n",
            "&shy;",
            "\"a\" ",
        ]
        .map(all),
    );
    texts.extend([
        halves(">", "a", "\nb"),
        halves("- ", "a", "\nb"),
        halves("- ", "a", "\n"),
        halves("1. > ", "a", "\n>"),
        halves("[", "a", "](b)"),
        halves("*", "a", "*"),
        halves("*a **b ", "", "c** d* "),
        halves(":::callout\n", "a\n", ":::\n"),
        halves(":::callout\n", "a\n", "::::\n"),
        halves("<b>", "a", "</b>"),
        format!(":::more title=\"{}\"\n:::\n", all("\\\"")),
        format!(":::more {}\n:::\n", all("a=\"b\" ")),
        format!(":::{}\n", all("a")),
        format!("## {}\n", all("å ")),
        format!("[a](b:{})", all("c")),
        (0..bytes / 40).map(|depth| format!("{}- a\n", " ".repeat(2 * (depth % 40)))).collect(),
        (0..bytes.isqrt()).map(|depth| format!("{}- a\n", " ".repeat(depth))).chain([all("x\n")]).collect(),
        (0..bytes.isqrt()).map(|depth| format!("{}\n", ":".repeat(depth))).chain([all(":::::\n")]).collect(),
        (1..bytes.isqrt()).map(|ticks| format!("a{}", "`".repeat(ticks))).collect(),
    ]);
    texts
}

/// Longest acceptable time for a text. Quadratic time on these lengths would be minutes.
fn hold_in_time(bytes: usize, seconds: u64) {
    for text in monotonous(bytes) {
        let start = Instant::now();
        let (document, found) = read(&text);
        assert!(depth(&document) <= DEPTH);
        assert!(found.iter().count() <= 1000);
        drop(document);
        let beginning: String = text.chars().take(30).collect();
        assert!(start.elapsed().as_secs() < seconds, "{:?} for {} bytes of {beginning:?}", start.elapsed(), text.len());
    }
}

#[test]
fn time_grows_as_the_text_does() {
    hold_in_time(60_000, 5);
}

#[test]
#[ignore = "ten megabytes of everything take minutes; run with --release"]
fn ten_megabytes_are_read_in_time() {
    hold_in_time(10_000_000, 10);
}
