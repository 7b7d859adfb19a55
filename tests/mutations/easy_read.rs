//! Faults in easy read.

use super::{Mutation, of};

/// A page that nothing else leans on.
const PAGE: &str = "content/citywide/syskon/sv.easy.md";

/// A paragraph of the page, to put a fault after.
const HERE: &str = "Andra frågar ofta\nhur föräldrarna mår.\nVi vill veta hur du mår.\n";

/// The page with one more paragraph.
fn with(rule: &'static str, paragraph: &'static str) -> Mutation {
    of(rule).edit(PAGE, HERE, paragraph).at(paragraph.split('\n').next().unwrap_or_default())
}

pub fn all() -> Vec<Mutation> {
    vec![
        with("distant-heading", FAR).at("Det här är den rad"),
        with("double-negation", "Ring inte\nom du inte vill.\n"),
        with("figure-of-speech", "Här kan du ladda batterierna.\n"),
        with("hard-number", "20 % hjälper någon.\n"),
        with("impersonal-subject", "Här kan man fråga.\n"),
        with("long-line", "Du kan prata med oss och med många andra som också hjälper någon.\n"),
        with(
            "long-paragraph",
            "Du kan ringa.\nDu kan skriva.\nDu kan fråga.\nDu kan lyssna.\nDu kan vila.\nDu kan prata.\nDu kan vänta.\nDu kan bestämma.\n",
        ),
        with("long-sentence", "Du kan ringa oss om du vill\nprata med någon som lyssnar\noch som vet mycket om stödet.\n"),
        with("long-word", "Fråga efter ledsagarserviceinsatser.\n"),
        with("passive-voice", "Dina svar bedöms.\n"),
        with("shortened-word", "Fråga bl.a. om stöd.\n"),
        with("swapped-term", "Hur mår din anhöriga?\n"),
        with("two-main-clauses", "Du kan ringa, och vi lyssnar.\n"),
        with("unexplained-term", "Du kan få ledsagning.\n"),
        of("doubtful-reader-test")
            .edit(PAGE, "---\ntitle", "---\ntested_with_readers: {date: 2099-10-01, organisation: Läsargruppen}\ntitle")
            .at("2099-10-01"),
        of("one-sided-fact").edit(PAGE, HERE, "[Mind](body:mind) kan också hjälpa.\n").at("body:mind"),
        of("hard-to-read").edit("content/citywide/om/sv.easy.md", "Sidorna har inga kakor.\n", HARD).at("title:"),
    ]
}

/// More lines than anybody reads without a heading.
const FAR: &str = "Ring.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\n\
    Ring.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\n\
    Ring.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\n\
    Ring.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\nRing.\n\n\
    Det här är den rad som är för mycket.\n";

/// Words that no index likes, in sentences that are short enough.
const HARD: &str = "Sidorna har inga kakor.\n\n\
    Svenska kommuner hjälper vanliga familjer.\nSvenska kommuner hjälper vanliga familjer.\n\
    Svenska kommuner hjälper vanliga familjer.\nSvenska kommuner hjälper vanliga familjer.\n\
    Svenska kommuner hjälper vanliga familjer.\nSvenska kommuner hjälper vanliga familjer.\n";
