//! The records that a site to measure with is made of: settings, offers, contacts, districts.

use super::prose::{Language, Variant};
use super::random::Random;
use super::{DISTRICTS, LANGUAGES};

/// The head of every file of records.
const HEAD: &str = "owner: adviser\nchecked: 2026-11-02\nreview: 6 months\nsource: Made for measuring\n\n";

/// Name of a district as people write it.
pub fn district_name(district: usize) -> String {
    let id = DISTRICTS[district];
    id[..1].to_uppercase() + &id[1..]
}

/// Every file of the site that is not a topic's page: name and text.
pub fn files(languages: &[Language]) -> Vec<(String, String)> {
    let mut files = vec![
        ("content/site.yaml".to_owned(), site(languages)),
        ("content/facts/offers.yaml".to_owned(), format!("{HEAD}offers:\n{}", offers(languages))),
        ("content/facts/contacts.yaml".to_owned(), format!("{HEAD}contacts:\n{}", contact(languages, "city", 0))),
        ("content/facts/after-hours.yaml".to_owned(), format!("{HEAD}after_hours:\n{}", after_hours(languages))),
        ("content/citywide/start/page.yaml".to_owned(), "kind: start\n".to_owned()),
    ];
    for language in languages {
        for (variant, suffix) in [(Variant::Standard, ""), (Variant::Easy, ".easy")] {
            let random = &mut Random::of(&format!("{}/start", language.tag));
            let text = language.sentence(random, variant);
            let made = if language.tag == LANGUAGES[0].0 { "" } else { "translation: {by: person, reviewed: 2026-11-01}\n" };
            let summary = text.replace('\n', "\n  ");
            let head = format!("---\ntitle: {}\nsummary: |\n  {summary}\nslug: start\n{made}---\n", language.topics[0]);
            files.push((format!("content/citywide/start/{}{suffix}.md", language.tag), head));
        }
    }
    let districts = DISTRICTS.iter().enumerate();
    files.extend(districts.map(|(number, id)| (format!("content/districts/{id}/district.yaml"), district(languages, number))));
    files
}

/// A text per language on one line.
fn local(languages: &[Language], text: impl Fn(&Language) -> String) -> String {
    let texts: Vec<String> = languages.iter().map(|language| format!("{}: \"{}\"", language.tag, text(language))).collect();
    format!("{{{}}}", texts.join(", "))
}

fn site(languages: &[Language]) -> String {
    let mut text = format!(
        "name: {}\nbase_url: https://measured.example/\ndefault: sv\ntheme: base\nas_of: {}\nreview: 6 months\nlocales:\n",
        local(languages, |language| language.topics[1].clone()),
        super::TODAY,
    );
    for language in languages {
        let tag = language.tag;
        let fallback = if tag == LANGUAGES[0].0 { String::new() } else { ", fallback: [sv]".to_owned() };
        let easy_fallback = if tag == LANGUAGES[0].0 { String::new() } else { format!(", fallback: [{tag}, sv.easy, sv]") };
        text += &[
            "  ",
            tag,
            ": {name: ",
            &language.name,
            &fallback,
            "}\n  ",
            tag,
            ".easy: {segment: ",
            &language.segment,
            &easy_fallback,
            "}\n",
        ]
        .concat();
    }
    text + "core: [start]\ncontact: city\nafter_hours: [112]\nexit: https://www.wikipedia.org/\n"
}

fn offers(languages: &[Language]) -> String {
    let offer = |id: &str, icon: &str, topic: usize| {
        let random = &mut Random::of(id);
        let pick = random.below(900);
        let name = local(languages, |language| language.topics[topic].clone());
        let summary = local(languages, |language| language.sentence(&mut Random::of(&format!("{id}/{pick}")), Variant::Standard));
        format!("  {id}:\n    name: {name}\n    icon: {icon}\n    cost: free\n    decision: none\n    summary: {summary}\n")
    };
    [offer("information", "info", 0), offer("talks", "ear", 6), offer("groups", "people", 7)].concat()
}

fn contact(languages: &[Language], id: &str, number: usize) -> String {
    let name = local(languages, |language| format!("{} {}", language.table[8], number + 1));
    format!(
        "  {id}:\n    name: {name}\n    role: adviser\n    phone: 08-465 004 {n:02}\n    hours: {{mon-fri: 9-16}}\n    sms: 070-174 06 {n:02}\n\
         \x20   text_phone: 08-465 005 {n:02}\n    email: help{number}@measured.example\n    form: {{url: \"https://form.measured.example/{number}\", answer: [sms, email, call]}}\n\
         \x20   post: {{address: \"Box {b}, 100 00 Lyktstad\"}}\n    paper: yes\n    languages: [sv, en, fi]\n    interpreter: {{notice: 2 days, sign_language: yes}}\n\
         \x20   on_call: [adviser-answers, tell-what-you-want, we-pass-on]\n    callback: 2 days\n    safe_callback: yes\n    anonymous: yes\n",
        n = number + 10,
        b = number + 1,
    )
}

fn after_hours(languages: &[Language]) -> String {
    let purpose = local(languages, |language| language.sentence(&mut Random::of("after-hours"), Variant::Standard));
    format!("  112:\n    name: {}\n    phone: 112\n    kind: state\n    for: {purpose}\n", local(languages, |_| "SOS Alarm".to_owned()))
}

fn district(languages: &[Language], district: usize) -> String {
    let name = district_name(district);
    let id = DISTRICTS[district];
    let text = |what: &str| local(languages, |language| language.sentence(&mut Random::of(&format!("{id}/{what}")), Variant::Standard));
    let offer = |offer: &str, sign_up: &str| {
        format!(
            "  {offer}:\n    text: {}\n    sign_up: {sign_up}\n    cost: free\n    decision: none\n    recorded: ask\n    languages: [sv, en]\n    interpreter: {{notice: 2 days}}\n{}",
            text(offer),
            if offer == "talks" { "    talks: 5\n    form: [visit, phone]\n" } else { "" },
        )
    };
    format!(
        "{HEAD}name: {name}\ntitle: {title}\nwhere: {place}\narea: {area}\nneighbourhoods: [{name}]\nfirst_contact: help\ncontacts:\n{contact}offers:\n{offers}",
        title = local(languages, |language| format!("{} – {name}", language.topics[1])),
        place = local(languages, |_| name.clone()),
        area = text("area"),
        contact = contact(languages, "help", district + 1),
        offers = [offer("information", "none"), offer("talks", "call"), offer("groups", "call-or-form")].concat(),
    )
}
