//! `ingang new district`: a district's record. Facts that nobody has stated yet stand in it as
//! comments to fill in, so that no made-up number can ever be published.

use crate::cmd::arguments::NewDistrict;
use crate::cmd::trouble::Trouble;
use crate::diag::Message;

use super::template::{Template, yaml};
use super::{Ground, NewFile, exists, must_be_id};

/// The file of a new district.
///
/// # Errors
/// When the id is none, or the district exists.
pub fn files(ground: &Ground<'_>, arguments: &NewDistrict) -> Result<Vec<NewFile>, Trouble> {
    must_be_id(&arguments.id, &arguments.id)?;
    let path = format!("content/districts/{}/district.yaml", arguments.id);
    if ground.has(&path) {
        return Err(exists(&path));
    }
    Ok(vec![(path, record(ground, &arguments.name))])
}

fn record(ground: &Ground<'_>, name: &str) -> String {
    let locale = ground.default_tag();
    let text = |id: &str| yaml(&ground.texts.tell(&Message::new(id).with("name", name)));
    let localized = |key: &str, id: &str| format!("{key}:\n  {locale}: {}", text(id));
    let regions = ground.ids("regions");
    let template = Template::new(ground.speech)
        .comment("cli-new-district-head")
        .line(&format!("owner: {}", text("cli-new-text-owner")))
        .line(&format!("checked: {}", ground.today))
        .line(&format!("source: {}", text("cli-new-text-source")))
        .line("")
        .line(&format!("name: {}", yaml(name)))
        .comment("cli-new-district-title")
        .line(&localized("title", "cli-new-text-district-title"))
        .comment("cli-new-district-where")
        .line(&localized("where", "cli-new-text-where"))
        .comment("cli-new-district-area")
        .line(&localized("area", "cli-new-text-area"))
        .comment("cli-new-district-neighbourhoods")
        .waiting(&format!("neighbourhoods: [{}]", yaml(name)));
    let template = match regions.first() {
        Some(first) => template
            .comment_with(&Message::new("cli-new-district-region").with("known", regions.join(", ")))
            .waiting(&format!("region: {first}")),
        None => template,
    };
    let template = template
        .line("")
        .comment("cli-new-district-contacts")
        .waiting(&contacts(locale, &text("cli-new-text-contact-name")))
        .line("")
        .comment("cli-new-district-offers");
    let offers = ground.ids("offers");
    offers.iter().fold(template.waiting("offers:"), |template, offer| template.waiting(&offer_lines(offer))).finish()
}

fn contacts(locale: &str, name: &str) -> String {
    format!(
        "first_contact: anhorigstod\n\
         contacts:\n\
         \x20 anhorigstod:\n\
         \x20   name: {{{locale}: {name}}}\n\
         \x20   role: adviser\n\
         \x20   phone:\n\
         \x20   hours: {{mon-thu: 9-12}}\n\
         \x20   sms:\n\
         \x20   email:\n\
         \x20   on_call: [adviser-answers, tell-what-you-want, we-pass-on]\n\
         \x20   callback: 2 days"
    )
}

fn offer_lines(offer: &str) -> String {
    format!("  {offer}: {{sign_up: none, cost: free, decision: none, recorded: ask}}")
}
