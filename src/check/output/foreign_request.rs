//! Rule: a page that asks another host for something, or runs a script or a style of its own (R24).

use crate::check::html::{Attribute, Element, Tag};
use crate::diag::{Rule, rule};

use super::findings::Findings;

/// A request to another host, or script or style inside the page.
pub static RULE: Rule = rule!("foreign-request", Error, "foreign_request");

/// Kinds of `script` that a browser runs or acts on; all others are data.
const RUN: [&str; 5] = ["", "module", "importmap", "speculationrules", "text/jscript"];

/// Looks for script and style that stand in the page itself.
pub fn open(tag: &Tag<'_>, findings: &mut Findings<'_>) {
    match tag.element {
        Element::Script if tag.get(Attribute::Src).is_none() && is_run(tag) => {
            findings.push(findings.at(&RULE, tag.at).variant("script").hint("script-hint"));
        }
        Element::Style => findings.push(findings.at(&RULE, tag.at).variant("style").hint("style-hint")),
        _ => {}
    }
    for (attribute, value) in tag.all([Attribute::Style, Attribute::Event]) {
        let name = if attribute == Attribute::Style { "style" } else { value };
        if value.trim().is_empty() {
            continue;
        }
        findings.push(findings.at(&RULE, tag.at).variant("attribute").with("attribute", name).hint("attribute-hint"));
    }
}

/// An address on another host that the browser asks for on its own.
pub fn request(address: &str, at: usize, findings: &mut Findings<'_>) {
    findings.push(findings.at(&RULE, at).with("address", address).hint("hint"));
}

/// A link that runs a script.
pub fn script_link(at: usize, findings: &mut Findings<'_>) {
    findings.push(findings.at(&RULE, at).variant("attribute").with("attribute", "href").hint("attribute-hint"));
}

fn is_run(tag: &Tag<'_>) -> bool {
    let kind = tag.get(Attribute::Type).unwrap_or_default().trim().to_ascii_lowercase();
    RUN.contains(&&*kind) || kind.contains("javascript") || kind.contains("ecmascript")
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::spoil;

    #[test]
    fn nothing_is_asked_of_another_host() {
        let one = |piece, finding| ("<h2>Mer</h2>", piece, finding);
        spoil(&[
            one(
                "<h2>Mer</h2><img src=\"https://bild.example/a.svg\">",
                &["foreign-request element=img line=24 address=https://bild.example/a.svg +hint"] as &[_],
            ),
            one(
                "<h2>Mer</h2><img src=\"//bild.example/a.svg\">",
                &["foreign-request element=img line=24 address=//bild.example/a.svg +hint"],
            ),
            one(
                "<h2>Mer</h2><img srcset=\"/assets/0123456789abcdef.svg 1x, https://b.example/a 2x\">",
                &["foreign-request element=img line=24 address=https://b.example/a +hint"],
            ),
            one(
                "<h2>Mer</h2><script src=\"https://spion.example/a.js\"></script>",
                &["foreign-request element=script line=24 address=https://spion.example/a.js +hint"],
            ),
            one(
                "<h2>Mer</h2><iframe src=\"https://film.example/\"></iframe>",
                &["foreign-request element=iframe line=24 address=https://film.example/ +hint"],
            ),
            one(
                "<h2>Mer</h2><link rel=\"preload stylesheet\" href=\"https://stil.example/a.css\">",
                &["foreign-request element=link line=24 address=https://stil.example/a.css +hint"],
            ),
            one(
                "<h2>Mer</h2><meta http-equiv=\"refresh\" content=\"0; url=https://b.example/\">",
                &["foreign-request element=meta line=24 address=https://b.example/ +hint"],
            ),
            one(
                "<h2>Mer</h2><svg><use href=\"https://b.example/a.svg#x\"/></svg>",
                &["foreign-request element=use line=24 address=https://b.example/a.svg#x +hint"],
            ),
            one(
                "<h2>Mer</h2><a href=\"https://b.example/\" ping=\"https://b.example/p\">B</a>",
                &["foreign-request element=a line=24 address=https://b.example/p +hint"],
            ),
            one("<h2>Mer</h2><link rel=\"canonical\" href=\"https://b.example/\"><img src=\"data:image/png;base64,x\">", &[]),
            one("<h2>Mer</h2><img src=\"https://ANHORIG.example/assets/0123456789abcdef.svg\">", &[]),
            one(
                "<h2>Mer</h2><img src=\"https://b.example/\"><img src=\"https://b.example/\">",
                &["foreign-request element=img line=24 address=https://b.example/ +hint"],
            ),
        ]);
    }

    #[test]
    fn script_and_style_stand_in_files() {
        let one = |piece, finding| ("<h2>Mer</h2>", piece, finding);
        spoil(&[
            one("<h2>Mer</h2><script>a()</script>", &["foreign-request.script element=script line=24 +script-hint"] as &[_]),
            one(
                "<h2>Mer</h2><script type=\"text/javascript\">a()</script>",
                &["foreign-request.script element=script line=24 +script-hint"],
            ),
            one("<h2>Mer</h2><script type=\"application/json\">{}</script>", &[]),
            one("<h2>Mer</h2><script type=\"module\" src=\"/assets/0123456789abcdef.js\"></script>", &[]),
            one("<h2>Mer</h2><style>@import 'https://b.example/'</style>", &["foreign-request.style element=style line=24 +style-hint"]),
            one(
                "<h2>Mer</h2><p style=\"color:red\" onclick=\"a()\">A</p>",
                &[
                    "foreign-request.attribute element=p line=24 attribute=onclick +attribute-hint",
                    "foreign-request.attribute element=p line=24 attribute=style +attribute-hint",
                ],
            ),
            one("<h2>Mer</h2><p style=\"\">A</p>", &[]),
            one(
                "<h2>Mer</h2><a href=\" JavaScript:a()\">A</a>",
                &["foreign-request.attribute element=a line=24 attribute=href +attribute-hint"],
            ),
        ]);
    }
}
