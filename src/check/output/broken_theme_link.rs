//! Rule: a link in a finished page that leads nowhere. Links that authors wrote were checked where
//! they stand; here they are doubted once more, together with the theme's own.

use std::collections::BTreeSet;

use crate::check::html::{Attribute, Tag};
use crate::diag::{Rule, rule};
use crate::model::RenderedLink;

use super::address::{Target, Use, addresses};
use super::auditor::Auditor;
use super::duplicate_id::{CONTACT, SortedIds};
use super::findings::Findings;
use super::foreign_request;

/// A link that leads to no page, no file and no place.
pub static RULE: Rule = rule!("broken-theme-link", Error, "broken_theme_link");

/// Attributes that name other parts of the page by their ids. Those that WAI-ARIA lets name what a
/// script makes first (`aria-controls` and its like) are left alone: the page alone does not say.
const NAMING: [Attribute; 6] =
    [Attribute::For, Attribute::AriaLabelledBy, Attribute::AriaDescribedBy, Attribute::AriaDetails, Attribute::Headers, Attribute::List];

/// The links of a page while it is read.
pub struct Links<'a> {
    auditor: &'a Auditor<'a>,
    page: &'a str,
    /// Anchors on the page itself, one after the other.
    text: String,
    here: Vec<Here>,
    elsewhere: Vec<RenderedLink>,
    /// Addresses that were found already: a page says each once.
    said: BTreeSet<Box<str>>,
}

/// Something that names an id on the page itself.
struct Here {
    start: usize,
    end: usize,
    at: usize,
    is_label: bool,
}

impl<'a> Links<'a> {
    /// No links yet on the page at this address.
    pub fn new(auditor: &'a Auditor<'a>, page: &'a str) -> Self {
        Self { auditor, page, text: String::new(), here: Vec::new(), elsewhere: Vec::new(), said: BTreeSet::new() }
    }

    /// Follows every address of a tag, and every id that it is described by.
    pub fn open(&mut self, tag: &Tag<'_>, findings: &mut Findings<'_>) {
        addresses(tag, &mut |purpose, address| self.follow(purpose, address, tag.at, findings));
        for (_, ids) in tag.all(NAMING) {
            ids.split_ascii_whitespace().for_each(|id| self.name(id, tag.at, true));
        }
    }

    fn follow(&mut self, purpose: Use, address: &str, at: usize, findings: &mut Findings<'_>) {
        match Target::of(address, self.page, &self.auditor.site.config) {
            Target::Here(anchor) if anchor.is_empty() => {
                if purpose == Use::Link && self.is_new("#") {
                    findings.push(findings.at(&RULE, at).variant("empty").hint("empty-hint"));
                }
            }
            Target::Here(anchor) => self.name(&anchor, at, false),
            Target::Site(path, anchor) if path == self.page => {
                if let Some(anchor) = anchor {
                    self.name(&anchor, at, false);
                }
            }
            Target::Site(path, anchor) if self.auditor.knows(&path) => {
                // Every page has a contact block. An anchor in a file is the file's own matter.
                if let Some(anchor) = anchor.filter(|anchor| anchor != CONTACT && path.ends_with('/')) {
                    self.elsewhere.push(RenderedLink { address: (*path).into(), anchor: (*anchor).into() });
                }
            }
            Target::Site(path, _) => self.broken(purpose, &path, at, findings),
            Target::Outside => self.broken(purpose, address, at, findings),
            Target::Elsewhere if purpose == Use::Load && self.is_new(address) => foreign_request::request(address, at, findings),
            Target::Script => foreign_request::script_link(at, findings),
            Target::Elsewhere | Target::Other => {}
        }
    }

    fn broken(&mut self, purpose: Use, address: &str, at: usize, findings: &mut Findings<'_>) {
        if self.is_new(address) {
            let finding = findings.at(&RULE, at).with("address", address);
            findings.push(if purpose == Use::Load { finding.variant("file").hint("file-hint") } else { finding.hint("hint") });
        }
    }

    /// Remembers that an id on the page itself is named.
    fn name(&mut self, id: &str, at: usize, is_label: bool) {
        let start = self.text.len();
        self.text.push_str(id);
        self.here.push(Here { start, end: self.text.len(), at, is_label });
    }

    fn is_new(&mut self, address: &str) -> bool {
        self.said.insert(address.into())
    }

    /// Holds what is named on the page itself against its ids, and hands back the rest.
    pub fn finish(mut self, ids: &SortedIds, findings: &mut Findings<'_>) -> Vec<RenderedLink> {
        for named in &self.here {
            let id = &self.text[named.start..named.end];
            if !ids.has(id) && self.said.insert(format!("#{id}").into()) {
                let (variant, hint) = if named.is_label { ("label", "label-hint") } else { ("anchor", "anchor-hint") };
                findings.push(findings.at(&RULE, named.at).variant(variant).with("anchor", id).hint(hint));
            }
        }
        self.elsewhere.sort_unstable_by(|a, b| (&a.address, &a.anchor).cmp(&(&b.address, &b.anchor)));
        self.elsewhere.dedup();
        self.elsewhere.shrink_to_fit();
        self.elsewhere
    }
}

#[cfg(test)]
mod tests {
    use crate::check::output::fixture::{links, spoil, spoil_in_folder, spoil_with_files};

    #[test]
    fn links_lead_to_pages_files_and_old_addresses() {
        let one = |piece, findings| ("<h2>Mer</h2>", piece, findings);
        spoil(&[
            one("<h2>Mer</h2><a href=\"/sv/\">A</a><a href=\"/sv/stod/?q=1#closed\">B</a><a href=\"../\">C</a>", &[] as &[_]),
            one("<h2>Mer</h2><a href=\"/gammal/\">A</a><a href=\"/sv/stod/karta.svg\">B</a><a href=\"karta.svg\">C</a>", &[]),
            one("<h2>Mer</h2><a href=\"https://anhorig.example/sv/\">A</a><a href=\"https://anhorig.example\">B</a>", &[]),
            one("<h2>Mer</h2><a href=\"tel:112\">A</a><a href=\"mailto:a@b.example\">B</a><a href=\"https://b.example/x\">C</a>", &[]),
            one("<h2>Mer</h2><a href=\"/sv/borta/\">A</a>", &["broken-theme-link element=a line=24 address=/sv/borta/ +hint"]),
            one("<h2>Mer</h2><a href=\"/sv\">A</a>", &["broken-theme-link element=a line=24 address=/sv +hint"]),
            one("<h2>Mer</h2><a href=\"borta/\">A</a>", &["broken-theme-link element=a line=24 address=/sv/stod/borta/ +hint"]),
            one(
                "<h2>Mer</h2><a href=\"https://anhorig.example/borta/\">A</a>",
                &["broken-theme-link element=a line=24 address=/borta/ +hint"],
            ),
            one("<h2>Mer</h2><form action=\"/sv/sok/\"></form>", &["broken-theme-link element=form line=24 address=/sv/sok/ +hint"]),
            one(
                "<h2>Mer</h2><img src=\"/bild.svg\" srcset=\"/liten.svg 1x\">",
                &[
                    "broken-theme-link.file element=img line=24 address=/bild.svg +file-hint",
                    "broken-theme-link.file element=img line=24 address=/liten.svg +file-hint",
                ],
            ),
            one("<h2>Mer</h2><a href=\"/b/\">A</a>\n<a href=\"/b/\">B</a>", &["broken-theme-link element=a line=24 address=/b/ +hint"]),
            one("<h2>Mer</h2><a href=\"\">A</a><a href=\"#\">B</a>", &["broken-theme-link.empty element=a line=24 +empty-hint"]),
        ]);
    }

    #[test]
    fn places_on_the_page_exist() {
        let one = |piece, findings| ("<h2>Mer</h2>", piece, findings);
        spoil(&[
            one("<h2 id=\"å\">Mer</h2><a href=\"#å\">A</a><a href=\"#%C3%A5\">B</a>", &[] as &[_]),
            one("<h2>Mer</h2><a href=\"#borta\">A</a>", &["broken-theme-link.anchor element=a line=24 anchor=borta +anchor-hint"]),
            one("<h2>Mer</h2><a href=\"/sv/stod/#borta\">A</a>", &["broken-theme-link.anchor element=a line=24 anchor=borta +anchor-hint"]),
            one(
                "<h2>Mer</h2><svg><use href=\"#borta\"/></svg>",
                &["broken-theme-link.anchor element=use line=24 anchor=borta +anchor-hint"],
            ),
            one(
                "<h2>Mer</h2><p aria-labelledby=\"content borta\"></p>",
                &["broken-theme-link.label element=p line=24 anchor=borta +label-hint"],
            ),
            one(
                "<h2>Mer</h2><table><tr><td headers=\"borta\">A</td></tr></table>",
                &["broken-theme-link.label element=td line=24 anchor=borta +label-hint"],
            ),
            one(
                "<h2>Mer</h2><input aria-label=\"A\" list=\"borta\">",
                &["broken-theme-link.label element=input line=24 anchor=borta +label-hint"],
            ),
            one("<h2>Mer</h2><button aria-controls=\"later\">A</button>", &[]),
            one("<h2>Mer</h2><label for=\"borta\">A</label>", &["broken-theme-link.label element=label line=24 anchor=borta +label-hint"]),
        ]);
    }

    #[test]
    fn addresses_begin_with_the_folder_of_the_site() {
        let one = |piece, findings| ("<h2>Mer</h2>", piece, findings);
        spoil_in_folder(&[
            one("<h2>Mer</h2><a href=\"/stod/sv/\">A</a><a href=\"https://anhorig.example/stod/sv/\">B</a>", &[] as &[_]),
            one("<h2>Mer</h2><a href=\"https://anhorig.example/andra/\">A</a>", &[]),
            one("<h2>Mer</h2><a href=\"/sv/\">A</a>", &["broken-theme-link element=a line=24 address=/sv/ +hint"]),
            one("<h2>Mer</h2><a href=\"/stod\">A</a>", &["broken-theme-link element=a line=24 address=/stod +hint"]),
        ]);
    }

    #[test]
    fn files_are_known_by_name_or_trusted_by_fingerprint() {
        let page = "<h2>Mer</h2><img src=\"/assets/a.0123456789abcdef.svg\"><img src=\"/assets/b.fedcba9876543210.svg\">";
        spoil(&[("<h2>Mer</h2>", page, &[])]);
        spoil_with_files(
            &["assets/a.0123456789abcdef.svg", "assets/0123456789abcdef.css"],
            &[("<h2>Mer</h2>", page, &["broken-theme-link.file element=img line=24 address=/assets/b.fedcba9876543210.svg +file-hint"])],
        );
    }

    #[test]
    fn anchors_of_other_pages_are_handed_on_once() {
        let page = "<a href=\"/sv/#b\">A</a><a href=\"../#b\">B</a><a href=\"/sv/#a\">C</a><a href=\"/sv/#contact\">D</a><a href=\"/gammal/#x\">E</a>";
        assert_eq!(links("<h2>Mer</h2>", page), ["/gammal/#x", "/sv/#a", "/sv/#b"]);
    }
}
