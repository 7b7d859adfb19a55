//! What has come to an original and a translation lacks: it stands in the work list, and is put in
//! its place in the translation, whole or not at all.

#![allow(clippy::disallowed_methods, reason = "the command is tried on a real disk")]

mod harness;

use std::fs;

use harness::SiteTest;
use harness::desk::Desk;
use ingang::Options;
use ingang::diag::Profile;
use ingang::memo::Memo;
use ingang::model::{Block, Date, PageKey, Site};
use ingang::translation;

fn read(test: &SiteTest) -> Site {
    let options = Options { profile: Profile::Release, today: None, clock: Date::new(2026, 11, 22).expect("a day") };
    ingang::site(&test.sources(), options, &Memo::default()).0.expect("a site")
}

const PAGE: &str = "content/citywide/syskon/sv.md";
const FINNISH: &str = "content/citywide/syskon/fi.md";

const NEW: &str = "## Nytt (prov) {#nytt}

Ett [nytt](page:barn) stycke med **vikt** | och streck.

- Först [samtal](offer:samtal).
- Sedan grupper.

:::right id=\"frivilligt\"
:::

:::more title=\"Om *stjärnor*\"
Inne i rutan.
:::

| Dag | Tid |
| --- | --- |
| måndag | morgon |

## Om du är under 18 {#under-18}";

/// The units of a work list that hold these words, with the words of the target put in.
fn translated(list: &str, words: &[(&str, &str)]) -> String {
    let unit = |segment: &str| {
        let fits = |(from, _): &&(&str, &str)| segment.contains("<source>") && segment.contains(*from) && !segment.contains("<target>");
        let Some((_, to)) = words.iter().find(fits) else { return segment.to_owned() };
        segment.replacen("</source>", &format!("</source><target>{to}</target>"), 1)
    };
    list.split_inclusive("</segment>").map(unit).collect()
}

#[test]
fn what_has_come_to_the_original_is_put_in_its_place() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, "## Om du är under 18 {#under-18}", NEW);
    desk.edit(PAGE, "3. **Vi går", "3. **Extra steg.** Nytt här.\n4. **Vi går");
    let before = desk.text(FINNISH);
    let (code, said) = desk.run("translate --export fi --output fi.xlf");
    assert!(code == 0 && said.contains("12 paragraphs to work on") && !said.contains("dealt with"), "{said}");
    let words = [
        ("Nytt (prov)", "Uutta"),
        ("Ett ", "Se <pc id=\"1\">uusi</pc> asia."),
        ("Först ", "Ensin <pc id=\"1\">keskustelu</pc>."),
        ("Sedan grupper", "Sitten ryhmät."),
        ("Om *stjärnor*", "<ph id=\"1\"/>Tähdistä \"*\"<ph id=\"2\"/>"),
        ("Inne i rutan", "Sisällä."),
        ("Extra steg.", "<pc id=\"1\">Lisäaskel.</pc> Uutta tässä."),
        (">Dag<", "Päivä"),
        (">Tid<", "Aika"),
        ("måndag", "maanantai"),
        ("morgon", "aamu"),
    ];
    desk.write("fi.xlf", &translated(&desk.text("fi.xlf"), &words));
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 0 && said.contains("12 paragraphs were taken over"), "{said}");
    let new = "## Uutta {#nytt}

Se [uusi](page:barn) asia.

- Ensin [keskustelu](offer:samtal).
- Sitten ryhmät.

:::right id=\"frivilligt\"
:::

:::more title=\"Tähdistä \\\"*\\\"\"
Sisällä.
:::

| Päivä | Aika |
| --- | --- |
| maanantai | aamu |

## Jos olet alle 18-vuotias {#under-18}";
    let after = before.replace("## Jos olet alle 18-vuotias {#under-18}", new);
    let after = after.replace("3. **Käymme", "3. **Lisäaskel.** Uutta tässä.\n3. **Käymme");
    assert_eq!(desk.text(FINNISH), after);
    assert_eq!(desk.run("status --locale fi --fail-on-stale").0, 0);
    assert!(desk.run("translate --export fi --output again.xlf").1.contains("Nothing needs work"));
    // A second time the same list has nothing to do: somebody has written it.
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 1 && said.contains("somebody has changed the translation"), "{said}");
    assert_eq!(desk.text(FINNISH), after);
}

#[test]
fn what_is_not_whole_is_not_put_in() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, "## Om du är under 18 {#under-18}", NEW);
    let before = desk.text(FINNISH);
    desk.run("translate --export fi --output fi.xlf");
    let list = desk.text("fi.xlf");
    // Half a list, and a paragraph without its heading.
    desk.write("fi.xlf", &translated(&list, &[("Sedan grupper", "Sitten ryhmät."), ("Ett ", "Uusi.")]));
    let (code, said) = desk.run("translate --import fi.xlf");
    assert_eq!((code, said.matches("something that belongs with it has no words yet").count()), (1, 2), "{said}");
    assert_eq!(desk.text(FINNISH), before);
    // The heading and the paragraph, without the list: that comes later.
    desk.write("fi.xlf", &translated(&list, &[("Nytt (prov)", "Uutta"), ("Ett ", "Uusi.")]));
    assert_eq!(desk.run("translate --import fi.xlf").0, 0);
    let after = "## Uutta {#nytt}\n\nUusi.\n\n:::right id=\"frivilligt\"\n:::\n\n## Jos olet";
    assert_eq!(desk.text(FINNISH), before.replace("## Jos olet", after));
    desk.run("translate --export fi --output fi.xlf");
    desk.fill("fi.xlf");
    assert_eq!(desk.run("translate --import fi.xlf").0, 0);
    assert!(
        desk.text(FINNISH).contains("Uusi.\n\n- Först [samtal](offer:samtal).\n- Sedan grupper.\n\n:::right"),
        "{}",
        desk.text(FINNISH)
    );
    assert_eq!(desk.run("status --locale fi --fail-on-stale").0, 0);
}

#[test]
fn an_old_list_says_what_it_could_not_place() {
    let desk = Desk::new(|_| true);
    desk.edit(PAGE, "3. **Vi går", "3. **Extra steg.** Nytt här.\n4. **Vi går");
    desk.edit(PAGE, "Det räcker att", "Nytt stycke.\n\nDet räcker att");
    desk.run("translate --export fi --output fi.xlf");
    desk.fill("fi.xlf");
    // The steps have become one paragraph in the translation, and the new paragraph another one.
    desk.edit(PAGE, "Nytt stycke.", "Ett helt annat ord.");
    let finnish = desk.text(FINNISH);
    let (before, _) = finnish.split_once(":::steps").expect("steps");
    let mine = format!("{before}Soita tai kirjoita.\n");
    desk.write(FINNISH, &mine);
    let (code, said) = desk.run("translate --import fi.xlf");
    assert!(code == 1 && said.contains("syskon fi: the original has changed"), "{said}");
    assert!(said.contains("syskon fi: the translation is built in another way"), "{said}");
    // The other half of the paragraph that was divided has a place, and is put there.
    assert!(said.contains("One paragraph was taken over"), "{said}");
    let rest = "vastaat, kun puhelin soi.\n\nDet räcker att du stöttar, oroar dig eller svarar när telefonen ringer.\n";
    assert_eq!(desk.text(FINNISH), mine.replace("vastaat, kun puhelin soi.\n", rest));
}

/// A small deterministic source of numbers (Steele, Lea and Flood 2014, SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn one_in(&mut self, count: u64) -> bool {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)).is_multiple_of(count)
    }
}

/// The text without some of its blocks, items, rows and keys.
fn thinned(text: &str, numbers: &mut Numbers) -> String {
    let (head, body) = text.split_once("\n---\n").expect("a head");
    let head: Vec<&str> = head.lines().filter(|line| !line.starts_with("short:") || !numbers.one_in(2)).collect();
    let mut pieces: Vec<String> = Vec::new();
    let mut is_open = false;
    let all: Vec<&str> = body.trim().split("\n\n").collect();
    for (at, piece) in all.iter().enumerate() {
        let was_open = is_open;
        is_open = piece.rfind(":::").map_or(is_open, |at| piece[at..].trim_matches(':').starts_with(char::is_alphabetic));
        // An item may lose what follows its first paragraph, not that paragraph alone.
        let goes_on = all.get(at + 1).is_some_and(|next| next.starts_with(' '));
        if !was_open && !is_open && !goes_on && numbers.one_in(4) {
            continue;
        }
        let is_item = |line: &str| line.starts_with("- ") || line.starts_with(|digit: char| digit.is_ascii_digit());
        let lines: Vec<&str> = piece.lines().collect();
        let simple = lines.iter().all(|line| is_item(line) || line.starts_with(":::") || line.starts_with('|'));
        let mut items = 0;
        let kept = lines.iter().enumerate().filter(|(_, line)| {
            items += usize::from(is_item(line) || line.starts_with('|'));
            let least = if line.starts_with('|') { 3 } else { 1 };
            !(simple && items > least && !line.starts_with(":::") && numbers.one_in(4))
        });
        pieces.push(kept.map(|(_, line)| *line).collect::<Vec<_>>().join("\n"));
    }
    format!("{}\n---\n{}\n", head.join("\n"), pieces.join("\n\n"))
}

/// How a page is built, without its words.
fn shape(blocks: &[Block]) -> String {
    let block = |block: &Block| match block {
        Block::Heading { level, id, .. } => format!("h{level}#{id} "),
        Block::Paragraph(_) => "p ".to_owned(),
        Block::List { items, .. } => format!("[{}] ", items.iter().map(|item| format!("-{}", shape(item))).collect::<String>()),
        Block::Quote { blocks, .. } => format!(">({}) ", shape(blocks)),
        Block::Table { rows, .. } => format!("table {} ", rows.len()),
        Block::Definitions { items, .. } => format!("definitions {} ", items.len()),
        Block::Directive(directive) => format!("{}({}) ", directive.name.name(), shape(&directive.blocks)),
        Block::Code { .. } | Block::Footnote { .. } | Block::Rule(_) => "other ".to_owned(),
    };
    blocks.iter().map(block).collect()
}

/// Whatever has come to a page, once every block has its words, nothing is missing, and the
/// translation is built as the original.
#[test]
fn a_filled_list_makes_the_translation_whole() {
    let (desk, mut numbers, mut new) = (Desk::small(), Numbers(7), 0);
    let (sv, easy) = ("content/citywide/syskon/sv.md", "content/citywide/syskon/sv.easy.md");
    let names = ["syskon", "rattigheter", "barn", "avlosning", "vad-hander", "samtal", "vet-inte", "psykisk", "olika-orter", "beroende"];
    let pages = names.map(|key| harness::root().join(format!("content/citywide/{key}/sv.md")));
    let extra = "\n\n| A | B |\n| --- | --- |\n| ett | två |\n| tre | fyra |\n| fem | sex |\n\n> Citat ett.\n>\n> Citat två.\n\n- Punkt\n  i två rader\n\n  och mer.\n- Slut\n";
    for page in pages.iter().chain(&pages) {
        let text = fs::read_to_string(page).expect("a page").trim_end().to_owned() + extra;
        let thin = thinned(&text, &mut numbers);
        desk.write(sv, &thin);
        desk.write(easy, &thin);
        let (code, said) = desk.run("translate --accept syskon sv.easy");
        assert_eq!(code, 0, "{said}");
        desk.write(sv, &text);
        let (code, said) = desk.run("translate --export sv.easy --output list.xlf");
        assert!(code == 0 && !said.contains("dealt with"), "{}: {said}\n{thin}", page.display());
        if said.contains("Nothing needs work") {
            continue;
        }
        desk.fill("list.xlf");
        new += desk.text("list.xlf").matches("-new").count();
        let (code, said) = desk.run("translate --import list.xlf");
        assert_eq!(code, 0, "{}: {said}\n{thin}", page.display());
        let site = read(&SiteTest::site("minimal").write(sv, &desk.text(sv)).write(easy, &desk.text(easy)));
        let bundle = &site.bundles[&PageKey::from("syskon")];
        let shapes: Vec<String> = bundle.texts.values().map(|text| shape(&text.document.blocks)).collect();
        assert_eq!(shapes[0], shapes[1], "{}", page.display());
        let home = translation::Home::find(&site, "syskon").expect("the page");
        let words = |tag: &str| -> Vec<String> {
            home.units(&site, site.locales.find(tag).expect("a locale")).into_iter().map(|unit| unit.words).collect()
        };
        assert_eq!(words("sv"), words("sv.easy"), "{}", page.display());
        assert!(desk.run("translate --export sv.easy --output list.xlf").1.contains("Nothing needs work"));
    }
    assert!(new > 100, "{new} blocks were new");
}
