//! Directives in prose, each printed by a template of the theme.

use crate::model::{Audience, ContactId, Directive, DirectiveName, DistrictId, PageKind, RightId};
use crate::theme::view::{
    ActivitiesBlock, ContactBlock, LanguagesBlock, MoreBlock, NoBlock, OffersBlock, RightBlock, RightView, RightsBlock,
};

use super::body::Writer;
use super::words::printed;

/// How many activities a directive shows where it does not say.
const FEW: usize = 5;

impl Writer<'_> {
    /// Prints a directive. One that names a record that does not exist is a finding, and prints nothing.
    pub fn directive(&mut self, html: &mut String, directive: &Directive) {
        let body = self.blocks(&directive.blocks);
        let name = directive.name.name();
        let argument = |name: &str| directive.argument(name).map(|value| value.value.to_string());
        match directive.name {
            DirectiveName::Contact => {
                let id = argument("id").map(|id| ContactId::from(&*id));
                if let Some(mut contact) = id.and_then(|id| self.reader.contact(&id)) {
                    // Unique on the page: where the directive stands in its file.
                    contact.id = format!("contact-{}", directive.span.start);
                    contact.level = 3;
                    self.component(html, name, &ContactBlock { contact }, None);
                }
            }
            DirectiveName::Offers => {
                if let Some(district) = self.district(argument("district")) {
                    self.component(html, name, &OffersBlock { offers: self.reader.cards(&district) }, None);
                }
            }
            DirectiveName::Activities => {
                let district = self.district(argument("district"));
                let limit = argument("limit").and_then(|limit| limit.parse().ok()).unwrap_or(FEW);
                let activities = self.reader.activities(district.as_ref(), self.place.group.as_ref(), limit);
                let calendar = self.reader.listing(PageKind::Calendar).map(|link| link.href);
                self.component(html, name, &ActivitiesBlock { activities, calendar }, None);
            }
            DirectiveName::Right => {
                let id = argument("id").map(|id| RightId::from(&*id));
                let right = id.and_then(|id| self.reader.site.facts.rights.get_key_value(&id));
                if let Some((id, right)) = right.filter(|(_, right)| right.holds(self.reader.site.today)) {
                    let right = RightView { id: id.to_string(), text: self.reader.text(&right.text) };
                    self.component(html, name, &RightBlock { right }, None);
                }
            }
            DirectiveName::Rights => {
                let rights = self.reader.rights(Audience::Adult);
                self.component(html, name, &RightsBlock { rights }, None);
            }
            // A site that lacks no language says nothing of it.
            DirectiveName::Languages if self.reader.site.config.wanted.is_empty() => {}
            DirectiveName::Languages => {
                let wanted = self.reader.site.config.wanted.iter();
                let languages = wanted.map(|wanted| self.reader.wanted_language(wanted)).collect();
                self.component(html, name, &LanguagesBlock { lead: self.reader.message("wanted-languages"), languages }, None);
            }
            DirectiveName::More => {
                let title = self.reader.marked(printed(&argument("title").unwrap_or_default()).html, self.locale);
                self.component(html, name, &MoreBlock { title }, Some(&body));
            }
            DirectiveName::Callout | DirectiveName::Examples | DirectiveName::Steps => self.component(html, name, &NoBlock {}, Some(&body)),
        }
    }

    fn district(&self, named: Option<String>) -> Option<DistrictId> {
        named.map(|id| DistrictId::from(&*id)).or_else(|| self.place.district.clone())
    }
}
