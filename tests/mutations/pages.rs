//! Faults in the texts of pages.

use super::{Mutation, of};

/// A page that nothing else leans on.
const PAGE: &str = "content/citywide/syskon/sv.md";
const SENSITIVE: &str = "content/citywide/kriminell-livsstil/sv.md";

/// A sentence of the page, to put a fault beside.
const HERE: &str = "Du får alltid berätta vad du själv ser.";
/// A heading of the page that no link leads to.
const HEADING: &str = "## Om du är under 18 {#under-18}";
/// A directive of the page, and the end that closes it.
const RIGHT: &str = ":::right id=\"frivilligt\"\n:::\n";

pub fn all() -> Vec<Mutation> {
    heads()
        .into_iter()
        .chain(markdown())
        .chain(directives())
        .chain(links())
        .chain(literals())
        .chain(words())
        .chain(super::easy_read::all())
        .collect()
}

/// The YAML heads of pages, and which pages there are.
fn heads() -> Vec<Mutation> {
    vec![
        of("missing-front-matter").write("content/citywide/syskon/es.md", "## Hermanos y hermanas {#du-raknas}\n\nUsted cuenta.\n").at("Hermanos"),
        of("unclosed-front-matter").edit("content/citywide/syskon/es.md", "reviewed: false}\n---\n", "reviewed: false}\n").at("---"),
        of("missing-summary").edit(PAGE, "summary: För dig som har en syster eller bror som är sjuk, mår dåligt eller har en funktionsnedsättning. Du kan få stöd för din egen skull, oavsett vilka andra i familjen som hjälper till.\n", "").at("title:"),
        of("long-summary").edit(PAGE, "Du kan få stöd för din egen skull, oavsett", "Du kan få stöd för din egen skull. Det är inte för att du ska orka göra mer och inte för någon annans skull, utan för att du räknas. Du räknas vad du än gör och hur ofta ni än ses, oavsett").at("summary:"),
        of("missing-translation").remove("content/citywide/vad-hander/en.easy.md").at_in("content/citywide/vad-hander/sv.md", "title:"),
        of("duplicate-address").edit(PAGE, "slug: syskon", "slug: jobba-och-hjalpa").at("slug:"),
        of("sensitive-title").edit(SENSITIVE, "title: När du är rädd för vad som ska hända", "title: När någon är kriminell").at("title:"),
    ]
}

fn markdown() -> Vec<Mutation> {
    vec![
        of("first-level-heading").edit(PAGE, HEADING, "# Om du är under 18 {#under-18}").at("# Om du är under 18"),
        of("skipped-heading-level").edit(PAGE, HEADING, "#### Om du är under 18 {#under-18}").at("#### "),
        of("empty-heading").edit(PAGE, HEADING, "## {#under-18}").at("## {#under-18}"),
        of("invalid-heading-id").edit(PAGE, HEADING, "## Om du är under 18 {#Under 18}").at("{#Under"),
        of("vague-link").edit(PAGE, HERE, "Du får alltid berätta. [Läs mer](page:jobba-och-varda).").at("[Läs mer]"),
        of("image-words")
            .edit(PAGE, HERE, "Du får alltid berätta. ![](bild.svg)")
            .write("content/citywide/syskon/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
            .at_in(PAGE, "![](bild.svg)"),
        of("blank-table-header").edit(PAGE, HERE, "Du får alltid berätta.\n\n| Vem | |\n| --- | --- |\n| Du | Hos oss |").at("| Vem"),
        of("emphasis-as-heading").edit(PAGE, HERE, "**Berätta**\n\nDu får alltid berätta.").at("**Berätta"),
        of("image-of-text")
            .edit(PAGE, HERE, "Du får alltid berätta. ![Välkommen på kafé.](bild.svg)")
            .write("content/citywide/syskon/bild.svg", POSTER)
            .at_in(PAGE, "![Välkommen"),
        of("shouting").edit(PAGE, HERE, "Du får ALLTID BERÄTTA VAD du ser.").at("ALLTID BERÄTTA"),
        of("raw-html").edit(PAGE, HERE, "Du får <b>alltid</b> berätta.").at("<b>"),
        of("invisible-character").edit(PAGE, HERE, "Du får allt\u{ad}id berätta.").at("allt\u{ad}id"),
        of("too-deep").write("content/citywide/djupt/sv.md", DEEP).at("> > >"),
    ]
}

/// A drawing that is there for its words.
const POSTER: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>Välkommen på kafé i biblioteket på tisdag klockan tio.\
    <tspan>Vi bjuder på kaffe, och du behöver inte anmäla dig.</tspan></text></svg>";

/// More quotations in one another than anybody means.
const DEEP: &str = "---\ntitle: Djupt\nsummary: Ett citat i ett citat i ett citat.\n---\n\n\
    > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Hej.\n";

fn directives() -> Vec<Mutation> {
    vec![
        of("unknown-directive").edit(PAGE, RIGHT, ":::right id=\"frivilligt\"\n:::\n\n:::ratt\n:::\n").at(":::ratt"),
        of("invalid-directive-argument")
            .edit(PAGE, RIGHT, ":::right id=\"frivilligt\"\n:::\n\n:::right id=\"Frivilligt\"\n:::\n")
            .at("\"Frivilligt\""),
        of("unclosed-directive")
            .edit(
                PAGE,
                "4. **Du väljer nästa steg.** Du kan ta ett samtal nu och höra av dig igen om ett år.\n:::\n",
                "4. **Du väljer nästa steg.** Du kan ta ett samtal nu och höra av dig igen om ett år.\n",
            )
            .at(":::steps"),
        of("misplaced-directive")
            .edit(PAGE, RIGHT, ":::right id=\"frivilligt\"\n:::\n\n- så här\n\n  :::right id=\"frivilligt\"\n  :::\n")
            .at("  :::right"),
        of("stray-directive-end")
            .edit(PAGE, "Du kan också prata med [Bris](line:bris).", "Du kan också prata med [Bris](line:bris).\n\n::::")
            .at("::::"),
        of("lost-directive-text")
            .edit(PAGE, RIGHT, ":::right id=\"frivilligt\"\nDet är frivilligt.\n:::\n")
            .at(":::right id=\"frivilligt\""),
    ]
}

fn links() -> Vec<Mutation> {
    vec![
        of("unknown-link-scheme").edit(PAGE, HERE, "Ring [Bris](linje:bris).").at("linje:bris"),
        of("malformed-link").edit(PAGE, HERE, "Ring [Bris](line: bris).").at("(line: bris)"),
        of("broken-link").edit(PAGE, HERE, "Ring [Bris](line:brris).").at("line:brris"),
        of("broken-anchor").edit(PAGE, "(page:malgrupper)", "(page:malgrupper#syskon)").at("#syskon"),
    ]
}

fn literals() -> Vec<Mutation> {
    vec![
        of("literal-phone").edit(PAGE, HERE, "Ring oss på 08-465 004 00.").at("08-465"),
        of("literal-email").edit(PAGE, HERE, "Skriv till stod@anhorig.example.").at("stod@"),
        of("literal-hours").edit(PAGE, HERE, "Vi svarar klockan 9–16.").at("9–16"),
        of("literal-cost").edit(PAGE, HERE, "Samtalet är gratis.").at("är gratis."),
        of("literal-decision").edit(PAGE, HERE, "Det kräver inget beslut.").at("kräver inget"),
    ]
}

fn words() -> Vec<Mutation> {
    vec![
        of("avoided-term").edit(PAGE, HERE, "En brukare får alltid berätta.").at("brukare"),
        of("unexplained-abbreviation").edit(PAGE, HERE, "Fråga efter en SIP.").at("SIP"),
    ]
}
