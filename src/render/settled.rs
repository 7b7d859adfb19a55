//! What is the same on many pages of a locale, made once: contact blocks, links to the pages that
//! each site has one of, and "when we are closed".

use std::collections::BTreeMap;

use crate::model::{ContactId, OFFLINE_WORKER, PageKind, SearchScripts, TranslationState, offline_list};
use crate::theme::view::{ContactView, KeepView, LinkView, NightView};

use super::scene::Reader;

/// Parts of pages in one locale.
#[derive(Clone, Debug, Default)]
pub struct Settled {
    /// Each contact's block: in full, and as a strip.
    pub contacts: BTreeMap<ContactId, [ContactView; 2]>,
    /// Links to pages of which there is one.
    pub listings: BTreeMap<PageKind, LinkView>,
    /// "When we are closed", as the site says it for everybody.
    pub night: Option<NightView>,
    /// The same for contacts that have services of their own for it.
    pub nights: BTreeMap<ContactId, NightView>,
    /// What the reader's device is asked to keep.
    pub keep: Option<KeepView>,
    /// How texts of records in the reader's language were made that nobody has read: every page shows
    /// some of them.
    pub unreviewed: Option<TranslationState>,
}

impl Settled {
    /// Makes the parts. `reader` must have none of its own yet; `scripts` are those of the search.
    pub fn new(reader: &Reader<'_>, scripts: Option<&SearchScripts>) -> Self {
        let block = |id: &ContactId| Some([reader.contact_block(id, false)?, reader.contact_block(id, true)?]);
        let listings = PageKind::ALL.iter().filter_map(|(kind, _)| Some((*kind, reader.find_listing(*kind)?)));
        Self {
            contacts: reader.site.contacts.keys().filter_map(|id| Some((id.clone(), block(id)?))).collect(),
            listings: listings.collect(),
            keep: scripts.and_then(|scripts| keep(reader, scripts)),
            unreviewed: unreviewed(reader),
            night: reader.night(&reader.site.config.after_hours),
            nights: reader
                .site
                .contacts
                .iter()
                .filter_map(|(id, contact)| Some((id.clone(), reader.night(&contact.after_hours)?)))
                .collect(),
        }
    }
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
