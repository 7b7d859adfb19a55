//! What is the same on many pages of a locale, made once: contact blocks, links to the pages that
//! each site has one of, and "when we are closed".

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Spanned;
use crate::model::{AfterHoursId, ContactId, OFFLINE_WORKER, PageKind, SearchScripts, TranslationState, offline_list};
use crate::theme::BoundTheme;
use crate::theme::view::{ContactView, KeepView, LinkView, NightView, Shared};

use super::contact::{Block, Form};
use super::scene::Reader;

/// Parts of pages in one locale.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    /// Each contact's block as it stands beside a page's own.
    pub contacts: BTreeMap<ContactId, ContactView>,
    /// The contact blocks that pages have.
    pub blocks: BTreeMap<Block, Shared<ContactView>>,
    /// Links to pages of which there is one.
    pub listings: BTreeMap<PageKind, LinkView>,
    /// "When we are closed", as the site says it for everybody.
    pub night: Option<Shared<NightView>>,
    /// The same for contacts that have services of their own for it.
    pub nights: BTreeMap<ContactId, Shared<NightView>>,
    /// What the reader's device is asked to keep.
    pub keep: Option<KeepView>,
    /// How texts of records in the reader's language were made that nobody has read: every page shows
    /// some of them.
    pub unreviewed: Option<TranslationState>,
}

impl Settled {
    /// Makes the parts. `reader` must have none of its own yet; `scripts` are those of the search.
    pub fn new(reader: &Reader<'_>, theme: &BoundTheme, scripts: Option<&SearchScripts>) -> Self {
        let listings = PageKind::ALL.iter().filter_map(|(kind, _)| Some((*kind, reader.find_listing(*kind)?)));
        let night = |ids: &[Spanned<AfterHoursId>]| reader.night(ids).map(|night| theme.share("page.night", night));
        let settled = Self {
            contacts: reader.site.contacts.keys().filter_map(|id| Some((id.clone(), column(reader, id)?))).collect(),
            blocks: BTreeMap::new(),
            listings: listings.collect(),
            keep: scripts.and_then(|scripts| keep(reader, scripts)),
            unreviewed: unreviewed(reader),
            night: night(&reader.site.config.after_hours),
            nights: reader.site.contacts.iter().filter_map(|(id, contact)| Some((id.clone(), night(&contact.after_hours)?))).collect(),
        };
        let blocks = blocks(&Reader { settled: &settled, ..*reader }, theme);
        Self { blocks, ..settled }
    }

    /// "When we are closed", beside the block of a contact.
    pub fn night_of(&self, contact: &ContactId) -> Option<&Shared<NightView>> {
        self.nights.get(contact).or(self.night.as_ref())
    }
}

/// The block of a contact with all its ways.
fn column(reader: &Reader<'_>, id: &ContactId) -> Option<ContactView> {
    Some(ContactView { form: Form::Column.name(), ..reader.contact_block(id, false)? })
}

/// Every contact block that a page of the reader's locale has.
fn blocks(reader: &Reader<'_>, theme: &BoundTheme) -> BTreeMap<Block, Shared<ContactView>> {
    let own = reader.plan.routes().filter(|route| route.locale == reader.locale);
    let wanted: BTreeSet<Block> = own.map(|route| reader.block_of(route)).collect();
    let made = wanted.into_iter().filter_map(|block| Some((reader.block(&block)?, block)));
    made.map(|(view, block)| (block, theme.share("page.contact", view))).collect()
}

/// What a device is asked to keep of the reader's locale, where the site asks for it.
fn keep(reader: &Reader<'_>, scripts: &SearchScripts) -> Option<KeepView> {
    let script = scripts.keeper.as_ref()?;
    let address = |path: &str| reader.finished(&format!("/{path}"));
    let list = offline_list(reader.site.locales.get(reader.locale));
    Some(KeepView { script: address(script.as_str()), worker: address(OFFLINE_WORKER), list: address(list.as_str()) })
}

/// The first translation of records, beside which stands that nobody has read it; one by a machine
/// before one by a person.
fn unreviewed(reader: &Reader<'_>) -> Option<TranslationState> {
    let all = reader.site.records.iter().flat_map(|file| &file.translations);
    let own = all.filter(|(locale, _)| reader.site.locales.same_language(*locale, reader.locale)).map(|(_, state)| *state);
    own.filter(|state| state.reviewed.is_none()).max_by_key(|state| state.machine)
}
