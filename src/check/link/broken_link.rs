//! A link that leads nowhere.
#![doc = include_str!("broken_link.en.md")]

use super::names::Names;
use crate::check::near::suggest;
use crate::check::reading::{Link, Reading};
use crate::diag::{Diagnostic, Diagnostics, Rule, rule};
use crate::model::{AssetPath, Block, Channel, Directive, DirectiveName, LinkTarget, OfferId, OfferTerms, Site, Subject};

/// The rule.
pub static RULE: Rule = rule!("broken-link", Error, "broken_link");

/// Parts of an offer that a link may name.
const OFFER_PARTS: [&str; 4] = ["cost", "decision", "sign-up", "talks"];

/// Looks at every link, image and directive of every text: pages, files, facts and their parts exist.
pub fn check(reading: &Reading<'_, '_>) -> Diagnostics {
    let (site, names) = (reading.site, &reading.lexicon.names);
    let mut found: Diagnostics = reading.links().iter().filter_map(|link| of_link(site, names, link)).collect();
    if let Some(page) = reading.page {
        page.text.document.visit_blocks(&mut |block| {
            if let Block::Directive(directive) = block {
                found.extend(of_directive(names, directive));
            }
        });
    }
    found
}

fn of_link(site: &Site, names: &Names<'_>, link: &Link<'_>) -> Option<Diagnostic> {
    let finding = Diagnostic::at(&RULE, link.span);
    match link.target {
        LinkTarget::Page(key, _) => {
            let finding = finding.with("page", key.as_str()).variant("page");
            (!names.has("page", key.as_str())).then(|| names.suggest(finding, "page", key.as_str()))
        }
        LinkTarget::Fact { scheme, id, part } => of_fact(site, names, link, scheme, id, part.as_deref()),
        LinkTarget::File(path) => of_file(site, link, path),
        // A scheme that nobody knows is found where the text is read.
        LinkTarget::Unknown(_) | LinkTarget::Anchor(_) | LinkTarget::External(_) => None,
    }
}

fn of_fact(site: &Site, names: &Names<'_>, link: &Link<'_>, scheme: &str, id: &str, part: Option<&str>) -> Option<Diagnostic> {
    let finding = Diagnostic::at(&RULE, link.span).with("scheme", scheme).with("id", id);
    if !names.has(scheme, id) {
        return Some(names.suggest(finding.variant("fact"), scheme, id));
    }
    let part = part?;
    let parts: Vec<&str> = match scheme {
        "contact" => Channel::ALL.iter().map(|channel| channel.key()).collect(),
        "offer" => OFFER_PARTS.to_vec(),
        _ => Vec::new(),
    };
    let finding = finding.with("part", part);
    if !parts.contains(&part) {
        let finding = finding.with("parts", parts.join(", "));
        if parts.is_empty() {
            return Some(finding.variant("no-parts").hint("no-parts-hint"));
        }
        return Some(suggest(finding.variant("part"), part, parts));
    }
    if scheme == "contact" {
        lacks_channel(site, id, part).then(|| finding.variant("channel").hint("channel-hint"))
    } else {
        lacks_term(site, link, id, part).then(|| finding.variant("term").hint("term-hint"))
    }
}

/// Whether the contact cannot be reached this way, or the way must not be printed.
fn lacks_channel(site: &Site, id: &str, part: &str) -> bool {
    let channel = Channel::ALL.into_iter().find(|channel| channel.key() == part);
    let contact = site.contacts.get(id);
    channel.zip(contact).is_some_and(|(channel, contact)| !contact.has(channel) || (contact.hide_address && channel == Channel::Visit))
}

/// Whether neither the offer nor, on a district's page, the district states this part of it.
fn lacks_term(site: &Site, link: &Link<'_>, id: &str, part: &str) -> bool {
    let states = |terms: &OfferTerms| match part {
        "cost" => terms.cost.is_some(),
        "decision" => terms.decision.is_some(),
        "sign-up" => terms.sign_up.is_some(),
        _ => terms.talks.is_some(),
    };
    let offer = OfferId::from(id);
    let district = match site.subject(link.text.bundle.key.as_str()) {
        Some(Subject::District(district) | Subject::Pair(district, _) | Subject::DistrictOffer(district, _)) => {
            site.districts.get(&district)
        }
        _ => None,
    };
    let of_district = district.and_then(|district| district.offers.get(&offer)).is_some_and(|offer| states(&offer.terms));
    !of_district && !site.facts.offers.get(&offer).is_some_and(|offer| states(&offer.terms))
}

/// A file beside the page: anything that was read from the page's folder but a text.
fn of_file(site: &Site, link: &Link<'_>, path: &str) -> Option<Diagnostic> {
    let page = &site.sources.get(link.text.text.source).path;
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let full = resolve(folder, path.split(['#', '?']).next().unwrap_or_default());
    let is_text = std::path::Path::new(&full).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
    let in_content = full.strip_prefix("content/").unwrap_or(&full);
    let is_asset = [path, full.as_str(), in_content].into_iter().any(|path| site.assets.contains_key(&AssetPath(path.into())));
    if (is_asset || site.sources.at(&full).is_some()) && !is_text {
        return None;
    }
    let finding = Diagnostic::at(&RULE, link.span).with("path", path);
    if is_text {
        return Some(finding.variant("text").hint("text-hint"));
    }
    let inside = format!("{folder}/");
    let files: Vec<&str> = site.sources.under(&inside).filter_map(|(_, source)| source.path.strip_prefix(inside.as_str())).collect();
    let files = files.into_iter().filter(|file| !std::path::Path::new(file).extension().is_some_and(|kind| kind == "md" || kind == "yaml"));
    Some(suggest(finding.variant("file"), path, files))
}

/// `path` as seen from `folder`, with `.` and `..` worked out.
fn resolve(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn of_directive(names: &Names<'_>, directive: &Directive) -> Option<Diagnostic> {
    let (argument, scheme) = match directive.name {
        DirectiveName::Contact => ("id", "contact"),
        DirectiveName::Right => ("id", "right"),
        DirectiveName::Activities | DirectiveName::Offers => ("district", "district"),
        _ => return None,
    };
    let id = directive.argument(argument)?;
    let finding = Diagnostic::at(&RULE, id.span).with("scheme", scheme).with("id", &*id.value).variant("fact");
    (!names.has(scheme, id)).then(|| names.suggest(finding, scheme, id))
}

#[cfg(test)]
mod tests {
    use super::{check, resolve};
    use crate::check::fixture::{fixture, on_a_page, read};
    use crate::model::Talks;

    fn found(body: &str) -> Vec<String> {
        on_a_page(check, body)
    }

    #[test]
    fn what_is_linked_exists() {
        for body in [
            "[a](page:aldre) [b](page:districts/lyktan) [c](page:districts/lyktan/aldre#ring) [d](page:districts/lyktan/samtal)",
            "[a](contact:stad) [b](contact:stad#phone) [c](contact:lyktan/barn#sms)",
            "[a](term:sip) [b](line:112) [c](offer:samtal) [d](offer:samtal#cost) [e](unit:mottagningen) [f](activity:lyktan/kafe)",
            "[a](https://example.org/x) [b](mailto:a@b.example) [c](#borja) [d](bild.svg) [e](./bild.svg)",
            ":::contact id=\"stad\"",
            ":::right id=\"inget-beslut\"",
            ":::activities district=\"lyktan\"",
            ":::more title=\"stda\"",
        ] {
            assert!(found(body).is_empty(), "{body}: {:?}", found(body));
        }
    }

    #[test]
    fn pages_files_and_schemes_that_do_not_exist_are_found() {
        for (body, finding) in [
            ("[a](page:aldra)", "broken-link.page `[a](page:aldra)` page=aldra near=aldre +.near"),
            ("[a](page:rattigheter)", "broken-link.page `[a](page:rattigheter)` page=rattigheter +.hint"),
            (
                "[a](page:districts/lyktan/samtl)",
                "broken-link.page `[a](page:districts/lyktan/samtl)` page=districts/lyktan/samtl near=districts/lyktan/samtal +.near",
            ),
            ("[a](bilt.svg)", "broken-link.file `[a](bilt.svg)` path=bilt.svg near=bild.svg +.near"),
            ("[a](../aldre)", "broken-link.file `[a](../aldre)` path=../aldre +.hint"),
            ("[a](sv.md)", "broken-link.text `[a](sv.md)` path=sv.md +.text-hint"),
        ] {
            assert_eq!(found(body), [finding]);
        }
    }

    #[test]
    fn facts_and_parts_that_do_not_exist_are_found() {
        for (body, finding) in [
            ("[a](contact:stda)", "broken-link.fact `[a](contact:stda)` scheme=contact id=stda near=stad +.near"),
            ("[a](line:113)", "broken-link.fact `[a](line:113)` scheme=line id=113 near=112 +.near"),
            ("[a](body:bris)", "broken-link.fact `[a](body:bris)` scheme=body id=bris +.hint"),
            (
                "[a](contact:stad#phon)",
                "broken-link.part `[a](contact:stad#phon)` scheme=contact id=stad part=phon \
                 parts=phone, sms, text_phone, video, chat, email, form, visit, post, paper near=phone +.near",
            ),
            ("[a](contact:stad#chat)", "broken-link.channel `[a](contact:stad#chat)` scheme=contact id=stad part=chat +.channel-hint"),
            ("[a](line:112#phone)", "broken-link.no-parts `[a](line:112#phone)` scheme=line id=112 part=phone parts= +.no-parts-hint"),
            (
                "[a](offer:samtal#pris)",
                "broken-link.part `[a](offer:samtal#pris)` scheme=offer id=samtal part=pris parts=cost, decision, sign-up, talks +.hint",
            ),
            ("[a](offer:samtal#talks)", "broken-link.term `[a](offer:samtal#talks)` scheme=offer id=samtal part=talks +.term-hint"),
            (":::contact id=\"stda\"", "broken-link.fact `stda` scheme=contact id=stda near=stad +.near"),
            (":::right id=\"beslut\"", "broken-link.fact `beslut` scheme=right id=beslut +.hint"),
            (":::offers district=\"lykta\"", "broken-link.fact `lykta` scheme=district id=lykta near=lyktan +.near"),
        ] {
            assert_eq!(found(body), [finding]);
        }
    }

    #[test]
    fn a_district_states_what_the_whole_city_does_not() {
        let mut site = fixture();
        site.offer_mut().terms.talks = Some(Talks::AtMost(5));
        site.page("districts/lyktan", "sv", "Lyktan", "[fem](offer:samtal#talks)");
        assert!(read(&site, check).is_empty());
    }

    #[test]
    fn paths_are_seen_from_the_page() {
        assert_eq!(resolve("content/citywide/a", "../b/c.svg"), "content/citywide/b/c.svg");
        assert_eq!(resolve("content", "../../../x"), "x");
    }
}
