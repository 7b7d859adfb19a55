//! What the flagship promises as a whole, beyond what a single rule can see. Each test names the
//! requirement it holds; requirements that a rule holds have their mutation in `tests/mutations.rs`:
//! R1 `missing-offer` `not-here-without-instead` · R3 `missing-first-contact` `referral-loop`
//! `missing-contact` · R5 `unit-without-group` `unit-without-contact` · R8 `missing-contact` ·
//! R9 `voice-only-contact` `web-only-contact` `missing-on-call` · R10 `literal-phone` and its
//! siblings · R24 `foreign-request` · R25 `sensitive-title` `hidden-fact` · R26 `missing-offer-term` ·
//! R27 `missing-children-contact`.

mod harness;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::OnceLock;

use harness::SiteTest;

/// The flagship's pages by path, without those that only lead on from an old address.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| pages_of(&SiteTest::flagship()))
}

fn pages_of(site: &SiteTest) -> BTreeMap<String, String> {
    let looked = site.build();
    let html = looked.output().artifacts.keys().map(|path| path.as_str()).filter(|path| path.ends_with(".html"));
    let pages = html.map(|path| (path.to_owned(), looked.page(&format!("/{path}"))));
    pages.filter(|(_, page)| !page.contains("http-equiv=\"refresh\"")).collect()
}

/// Ids of the districts.
fn districts() -> Vec<String> {
    let paths = SiteTest::flagship().paths();
    paths.iter().filter_map(|path| Some(path.strip_prefix("content/districts/")?.strip_suffix("/district.yaml")?.to_owned())).collect()
}

fn district_page(id: &str) -> &'static str {
    &pages()[&format!("sv/stadsdelar/{id}/index.html")]
}

/// The texts between `<tag` … `>` and the next `<`, in order.
fn tagged<'p>(page: &'p str, tag: &str) -> Vec<&'p str> {
    let open = format!("<{tag}");
    page.split(open.as_str()).skip(1).filter_map(|part| Some(part.split_once('>')?.1.split('<').next()?.trim())).collect()
}

#[test]
fn r4_districts_are_said_in_the_same_order() {
    let outline = |id: &str| -> (Vec<&str>, Vec<&str>) {
        let page = district_page(id);
        let own = |heading: &&str| page.contains(&format!(">{heading}</h2>"));
        let generated = tagged(page, "h2 id=\"").into_iter().filter(own).collect();
        let cards = page.split("class=\"in-card\"").skip(1).map(|card| tagged(card, "h3 class=\"in-card__title\"")[0]).collect();
        (generated, cards)
    };
    let districts = districts();
    assert_eq!(districts.len(), 11);
    let first = outline(&districts[0]);
    assert_eq!(first.1.len(), 3, "three items of the base offer");
    for district in &districts {
        assert_eq!(outline(district), first, "{district}");
    }
}

#[test]
fn r4_offers_differ_in_fields_and_not_in_their_order() {
    let mut before: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut values: BTreeSet<&str> = BTreeSet::new();
    for district in districts() {
        let cards: Vec<&str> = district_page(&district).split("class=\"in-card\"").skip(1).collect();
        assert_eq!(cards.len(), 3, "{district}");
        for card in cards {
            let card = card.split("</section>").next().unwrap_or_default();
            let fields = tagged(card, "dt");
            values.extend(tagged(card, "dd"));
            for (at, first) in fields.iter().enumerate() {
                for second in &fields[at + 1..] {
                    assert!(!before.contains(&(*second, *first)), "{district}: {first} before {second}, elsewhere after it");
                    before.insert((first, second));
                }
            }
        }
    }
    assert!(before.len() >= 10, "fields are compared: {before:?}");
    assert!(values.len() > 12, "what they say differs: {values:?}");
}

#[test]
fn r5_every_pair_leads_to_the_units_that_serve_its_group() {
    let leads_to_a_unit = |page: &str| page.split("href=\"/sv/hela-staden/").skip(1).any(|rest| !rest.starts_with('"'));
    for group in ["nar-nagot-har-hant", "radd-for-vad-som-ska-handa"] {
        for district in districts() {
            let page = &pages()[&format!("sv/stadsdelar/{district}/{group}/index.html")];
            assert!(leads_to_a_unit(page), "{group} in {district}");
        }
    }
    assert!(!leads_to_a_unit(&pages()["sv/integritet/index.html"]), "the menu alone leads to no unit");
}

#[test]
fn r10_a_changed_number_changes_everywhere() {
    let (old, new) = ("08-465 004 00", "08-465 004 99");
    let shown = |pages: &BTreeMap<String, String>, number: &str| -> BTreeSet<String> {
        pages.iter().filter(|(_, page)| page.contains(number)).map(|(path, _)| path.clone()).collect()
    };
    let before = shown(pages(), old);
    assert!(before.len() > 500, "{}", before.len());
    let changed = pages_of(&SiteTest::flagship().edit("content/facts/contacts.yaml", old, new));
    assert!(shown(&changed, old).is_empty());
    assert_eq!(shown(&changed, new), before);
}

#[test]
fn r11_every_place_leads_to_its_district() {
    let index = &pages()["sv/hitta-stadsdel/index.html"];
    let site = SiteTest::flagship();
    let mut places = 0;
    for district in districts() {
        let record = site.text(&format!("content/districts/{district}/district.yaml"));
        let neighbourhoods = record.lines().find_map(|line| line.strip_prefix("neighbourhoods: [")).expect("neighbourhoods");
        for name in neighbourhoods.trim_end_matches(']').split(", ") {
            assert!(index.contains(name), "{name} of {district}");
            places += 1;
        }
        assert!(index.contains(&format!("/sv/stadsdelar/{district}/")), "{district}");
        assert!(district_page(&district).contains("Du söker stöd där du bor"), "{district} says which district applies");
    }
    assert!(places > 100, "{places}");
    for former in ["Rinkeby-Kista", "Spånga-Tensta", "Älvsjö", "Östermalm", "Norrmalm", "Hägersten-Liljeholmen"] {
        assert!(index.contains(former), "{former}");
    }
}

#[test]
fn r12_a_shared_activity_is_said_to_be_for_every_district_it_is_open_to() {
    let site = SiteTest::flagship();
    let name = |district: &str| -> String {
        let record = site.text(&format!("content/districts/{district}/district.yaml"));
        record.lines().find_map(|line| line.strip_prefix("name: ")).expect("a name").to_owned()
    };
    let calendar = &pages()["sv/kalender/index.html"];
    let mut shared = 0;
    for district in districts() {
        let file = site.text(&format!("content/districts/{district}/activities.yaml"));
        let mut title = None;
        for line in file.lines().map(str::trim) {
            let named = line.strip_prefix("title: {sv: ").and_then(|rest| rest.split(", en:").next());
            title = named.or_else(|| line.strip_prefix("sv: ").filter(|_| title == Some(""))).or(title.filter(|_| line != "title:"));
            if line == "title:" {
                title = Some("");
            }
            let Some(open) = line.strip_prefix("open_to: [") else { continue };
            let title = title.expect("a title before").trim_matches('"');
            for other in open.trim_end_matches(']').split(", ").chain([district.as_str()]) {
                let entry = calendar.split(&format!(">{title}</a></h3>")).nth(1).and_then(|rest| rest.split("</ul>").next());
                let entry = entry.unwrap_or_else(|| panic!("{title} is not in the calendar"));
                assert!(entry.contains(&name(other)), "{title} is not said to be for {other}");
                let groups = &pages()[&format!("sv/stadsdelar/{other}/grupper-och-traffpunkter/index.html")];
                assert!(groups.contains(&format!("<h3>{title}</h3>")), "{title} is not in full on {other}'s page of groups");
            }
            shared += 1;
        }
    }
    assert!(shared >= 5, "{shared}");
}

#[test]
fn r24_every_page_says_that_nothing_may_come_from_elsewhere() {
    for (path, page) in pages() {
        assert!(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"), "{path}");
        assert!(!page.contains("<script>") && !page.contains(" style=\"") && !page.contains(" onclick="), "{path}");
    }
}

#[test]
fn r26_rights_stand_on_the_pages_about_support_and_contact() {
    let wanted = |path: &str| {
        ["/stod/", "/kontakt/", "/stadsdelar/", "/support/", "/contact/", "/districts/"].iter().any(|part| path.contains(part))
    };
    let is_list = |path: &str| ["/stadsdelar/index.html", "/districts/index.html"].iter().any(|list| path.ends_with(list));
    let looked_at: Vec<_> = pages().iter().filter(|(path, _)| wanted(path) && !is_list(path)).collect();
    assert!(looked_at.len() > 200, "{}", looked_at.len());
    for (path, page) in looked_at {
        assert!(page.contains("id=\"rights\""), "{path}");
    }
}

#[test]
fn a_contact_with_its_own_services_for_closed_hours_has_them_on_its_pages() {
    let services = |path: &str| -> Vec<String> {
        let page = &pages()[path];
        let block = page.split("id=\"closed\"").nth(1).unwrap_or_else(|| panic!("{path} does not say who answers when it is closed"));
        let list = block.split("</ul>").next().unwrap_or_default();
        list.split("href=\"tel:").skip(1).map(|link| link.split('"').next().unwrap_or_default().to_owned()).collect()
    };
    let of_all = services("sv/index.html");
    let own = [
        ("sv/stadsdelar/sodermalm/under-18/index.html", ["112", "116111", "+46846500490", "1177"].as_slice()),
        ("en/districts/sodermalm/under-18/index.html", &["112", "116111", "+46846500490", "1177"]),
    ];
    for (path, lines) in own {
        assert_ne!(of_all, lines, "{path} could not tell its own from everybody's");
        assert_eq!(services(path), lines, "{path}");
    }
    assert_eq!(services("sv/stadsdelar/sodermalm/index.html"), of_all, "a contact without services of its own");
}

#[test]
fn a_notice_says_whether_a_machine_or_a_person_translated() {
    let path = "content/citywide/tolk-och-sprak/es.md";
    let notice = |site: &SiteTest| -> String {
        let looked = site.build();
        let page = looked
            .output()
            .artifacts
            .keys()
            .find(|path| path.as_str().starts_with("es/") && path.as_str().contains("interprete-e-idiomas"));
        let page = looked.page(&format!("/{}", page.expect("the page in Spanish").as_str()));
        let block = page.split("in-notice").nth(1).expect("a notice on a page nobody has reviewed");
        block.split("</p>").next().unwrap_or_default().to_owned()
    };
    let of_machine = notice(&SiteTest::flagship());
    assert!(of_machine.contains("Traducción automática."), "{of_machine}");
    let of_person = notice(&SiteTest::flagship().edit(path, "{by: machine, reviewed: false}", "{by: person, reviewed: false}"));
    assert!(of_person.contains("Traducido por una persona.") && !of_person.contains("automática"), "{of_person}");
}

/// What a first answer over a slow connection holds: ten packets.
const FIRST_ANSWER: usize = 14_336;

#[test]
fn pages_in_swedish_and_english_weigh_no_more_than_a_first_answer_with_their_style() {
    let site = SiteTest::flagship();
    let looked = site.build();
    let sent = |bytes: &[u8]| -> usize {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory can be written to").len()
    };
    let sheets: BTreeMap<String, usize> = looked
        .output()
        .artifacts
        .keys()
        .filter(|path| path.as_str().ends_with(".css"))
        .map(|path| (format!("/{}", path.as_str()), sent(looked.page(&format!("/{}", path.as_str())).as_bytes())))
        .collect();
    let weight = |page: &str| -> usize {
        let styles = page.split("rel=\"stylesheet\" href=\"").skip(1).map(|link| sheets[link.split('"').next().unwrap_or_default()]);
        sent(page.as_bytes()) + styles.sum::<usize>()
    };
    let of = |path: &&String| ["sv/", "en/"].iter().any(|language| path.starts_with(language));
    let mut weights: Vec<(usize, &String)> = pages().keys().filter(of).map(|path| (weight(&pages()[path]), path)).collect();
    weights.sort();
    assert!(weights.len() > 600, "{} pages", weights.len());
    assert!(weights[0].0 > 5_000, "the style counts: {:?}", weights[0]);
    let heaviest: Vec<&(usize, &String)> = weights.iter().filter(|(weight, _)| *weight > FIRST_ANSWER).collect();
    assert!(heaviest.is_empty(), "{} pages are heavier than {FIRST_ANSWER} bytes: {heaviest:?}", heaviest.len());
}

#[test]
fn the_statement_tells_what_the_build_has_found() {
    let statement = |site: &SiteTest| site.build().page("/sv/tillganglighet/");
    let flagship = SiteTest::flagship();
    assert!(!statement(&flagship).contains("issues-found"), "the flagship has nothing to tell");
    let page = "content/citywide/syskon/sv.md";
    let text = flagship.text(page).replacen("\n## ", "\n**Berätta**\n\nDu får alltid berätta.\n\n## ", 1);
    let told = statement(&flagship.write(page, &text));
    let list = told.split_once("id=\"issues-found\"").expect("a list").1.split_once("</ul>").expect("its end").0;
    for words in [": 1</p>", "1.3.1", "9.1.3.1", "utan syn"] {
        assert!(list.contains(words), "{words}: {list}");
    }
}
