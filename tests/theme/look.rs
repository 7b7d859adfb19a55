//! Writes pages for a person to look at: `cargo test --test theme look -- --ignored`, then serve
//! `target/look/` and open it.

use std::fs;

use ingang::theme::view::{ContactView, Frame, PageView, TextView, sample};

use super::harness::{base, bound, root};

#[test]
#[ignore = "writes pages for a person to look at"]
fn look() {
    let folder = root().join("target/look");
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    let (theme, _) = base();
    theme.assets.iter().for_each(|(path, bytes)| write(path.as_str(), bytes));
    let swedish = bound("sv");
    for mut view in sample::full() {
        let name = view.template().trim_start_matches("pages/").trim_end_matches(".html").to_owned();
        write(&format!("full/{name}.html"), swedish.page(&view).expect("a page").as_bytes());
        likely(&mut view, name == "group");
        write(&format!("{name}.html"), swedish.page(&view).expect("a page").as_bytes());
        turned(&mut view);
        write(&format!("rtl/{name}.html"), swedish.page(&view).expect("a page").as_bytes());
    }
    for view in sample::bare() {
        let name = view.template().trim_start_matches("pages/");
        write(&format!("bare/{name}"), swedish.page(&view).expect("a page").as_bytes());
    }
    write("easy.html", bound("sv.easy").page(&easy()).expect("a page").as_bytes());
    let blocks: String = sample::blocks()
        .into_iter()
        .filter(|(name, _)| *name != "rights")
        .map(|(name, data)| swedish.component(name, &data, Some(body(name))).expect("a block"))
        .collect();
    let mut view = super::harness::full("pages/article.html");
    likely(&mut view, false);
    if let PageView::Article(article) = &mut view
        && let Some(text) = &mut article.page.body
    {
        text.html.push_str(&blocks);
    }
    write("blocks.html", swedish.page(&view).expect("a page").as_bytes());
}

fn body(name: &str) -> &'static str {
    match name {
        "steps" => {
            "<ol><li><p><strong>Ring eller skriv.</strong> Berätta vem du hjälper. Du behöver inte kunna rätt ord.</p></li>\
             <li><p><strong>Vi möts.</strong> Du får ett första samtal inom två veckor.</p></li>\
             <li><p><strong>Vi gör en plan för dig.</strong> Vad behöver du nu, och vad kan vänta?</p></li></ol>"
        }
        "examples" => "<ul><li>demens</li><li>stroke</li><li>Parkinsons sjukdom</li></ul>",
        "table" => {
            "<table><caption id=\"avlosning\">Tre sätt att få avlösning</caption><thead><tr><th scope=\"col\">Form</th>\
             <th scope=\"col\">Var</th><th scope=\"col\">Beslut</th></tr></thead><tbody><tr><th scope=\"row\">I hemmet</th>\
             <td>Hos er, några timmar</td><td>Ja</td></tr><tr><th scope=\"row\">Dagverksamhet</th><td>I stadsdelen, dagtid</td>\
             <td>Ja</td></tr></tbody></table>"
        }
        _ => "<p>Hen lyssnar, reder ut vad som finns och följer med på möten om du vill. Hen fattar inga beslut.</p>",
    }
}

/// A page as it most often is: staffed, in its own language, not sensitive.
pub fn likely(view: &mut PageView, sensitive: bool) {
    let each = |page: &mut Frame| {
        if !sensitive {
            page.exit = None;
            page.now = None;
        }
        page.notice = None;
        page.speak = None;
        page.words = Vec::new();
        page.kicker = (page.kind == "article").then(|| TextView::html("Gäller i hela Stockholm"));
        page.easy_switch.iter_mut().for_each(|switch| switch.language = None);
        page.body.iter_mut().for_each(|body| {
            body.lang = None;
            body.heading = None;
        });
        page.contact = page.contact.as_ref().map(|contact| contact.changed(staffed));
        match page.kind {
            "district" | "start" | "contacts" | "calendar" | "index" | "not-found" => page.body = None,
            _ => {}
        }
        if page.contact.as_ref().is_some_and(|contact| contact.form == "slim") {
            page.rights = Vec::new();
            page.night = None;
        }
    };
    with_frame(view, each);
    match view {
        PageView::District(view) => {
            let mut offers = std::mem::take(&mut view.offers);
            offers.iter_mut().for_each(plain_card);
            view.offers = offers;
            view.former = None;
            view.activities.iter_mut().for_each(|activity| activity.instead = None);
        }
        PageView::Start(view) => {
            let mut offers = std::mem::take(&mut view.offers);
            offers.iter_mut().for_each(|card| {
                plain_card(card);
                card.facts = Vec::new();
            });
            view.offers = offers;
            let brief = |contact: &mut ContactView| {
                contact.ways.retain(|way| matches!(way.name, "sms" | "email"));
                contact.next = None;
                contact.checked = None;
                contact.exceptions = Vec::new();
                contact.place_rule = false;
            };
            view.page.contact = view.page.contact.as_ref().map(|contact| contact.changed(brief));
        }
        PageView::Group(view) => {
            view.local = None;
            view.offers = Vec::new();
            view.activities = Vec::new();
            view.citywide = None;
        }
        PageView::Article(view) => {
            view.form_href = None;
            view.districts = Vec::new();
            view.groups = Vec::new();
        }
        PageView::DistrictOffer(view) => plain_card(&mut view.offer),
        _ => {}
    }
}

fn plain_card(card: &mut ingang::theme::view::CardView) {
    card.ages = Vec::new();
    card.instead = None;
    card.not_stated = None;
}

fn staffed(contact: &mut ContactView) {
    contact.vacant = None;
    contact.hidden_address = false;
    contact.checked.iter_mut().for_each(|checked| checked.overdue = false);
    if contact.form == "full" {
        contact.more = None;
    }
    if contact.form == "slim" {
        contact.heading = "Vill du hellre prata med någon?".to_owned();
    }
}

fn turned(view: &mut PageView) {
    with_frame(view, |page| {
        page.lang = "ar".to_owned();
        page.dir = "rtl";
        page.title = TextView::html("لمن يساعد شخصاً مصاباً بالخرف");
        page.lead = Some(TextView::html("قد تحتاج أنت أيضاً إلى المساعدة. المحادثات والمجموعات مجانية."));
    });
}

fn easy() -> PageView {
    let mut view = super::harness::full("pages/article.html");
    likely(&mut view, false);
    let lines = |all: &[&str]| all.iter().map(|line| format!("<span class=\"in-line\">{line}</span>\n")).collect::<String>();
    if let PageView::Article(article) = &mut view {
        let page = &mut article.page;
        page.easy = true;
        page.kicker = None;
        page.title = TextView::html("Du som hjälper någon med demens");
        page.lead = Some(TextView::html(lines(&["Du kan också få stöd.", "Samtal och grupp är gratis."])));
        page.words = sample::full()
            .into_iter()
            .find_map(|view| match view {
                PageView::Glossary(view) => Some(view.terms),
                _ => None,
            })
            .unwrap_or_default();
        page.easy_switch.iter_mut().for_each(|switch| switch.to_easy = false);
        if let Some(body) = &mut page.body {
            body.html = format!(
                "<h2>Vad är demens?</h2><p>{}</p><h2>Det är tungt att hjälpa</h2><p>{}</p><p>{}</p>",
                lines(&["Demens är en sjukdom", "i hjärnan.", "Personen får svårt att minnas.", "Personen kan bli orolig."]),
                lines(&["Kanske sover du dåligt.", "Kanske hinner du inte", "träffa vänner.", "Det är vanligt", "att känna så."]),
                lines(&["Du ska inte vara ensam.", "Vi finns för dig."]),
            );
        }
    }
    view
}

fn with_frame(view: &mut PageView, change: impl FnOnce(&mut Frame)) {
    match view {
        PageView::Start(view) => change(&mut view.page),
        PageView::FindSupport(view) => change(&mut view.page),
        PageView::Districts(view) => change(&mut view.page),
        PageView::District(view) => change(&mut view.page),
        PageView::Group(view) => change(&mut view.page),
        PageView::Offers(view) => change(&mut view.page),
        PageView::Offer(view) => change(&mut view.page),
        PageView::DistrictOffer(view) => change(&mut view.page),
        PageView::Units(view) => change(&mut view.page),
        PageView::Unit(view) => change(&mut view.page),
        PageView::FindDistrict(view) => change(&mut view.page),
        PageView::Calendar(view) => change(&mut view.page),
        PageView::Contacts(view) => change(&mut view.page),
        PageView::Index(view) => change(&mut view.page),
        PageView::Glossary(view) => change(&mut view.page),
        PageView::Article(view) => change(&mut view.page),
        PageView::Accessibility(view) => change(&mut view.page),
        PageView::NotFound(view) => change(&mut view.page),
        PageView::Root(view) => view.contact.iter_mut().for_each(staffed),
    }
}
