//! Directives in prose, each printed by a component of the theme.

use serde::Serialize;

use crate::model::{Audience, ContactId, Directive, DirectiveName, DistrictId, RightId};
use crate::theme::view::{ActivityView, CardView, ContactView, RightView, TextView};

use super::body::Writer;
use super::contact::Form;

/// What the components of directives see; each uses what it needs.
#[derive(Default, Serialize)]
struct View {
    /// Words given in the opening line.
    title: String,
    /// A contact.
    contact: Option<ContactView>,
    /// Cards.
    offers: Vec<CardView>,
    /// Activities.
    activities: Vec<ActivityView>,
    /// Sentences about rights.
    rights: Vec<RightView>,
    /// One sentence.
    text: Option<TextView>,
}

impl Writer<'_> {
    /// Prints a directive.
    pub fn directive(&mut self, html: &mut String, directive: &Directive) {
        let body = self.inner(directive);
        let argument = |name: &str| directive.argument(name).map(|value| value.value.to_string());
        let mut view = View { title: argument("title").unwrap_or_default(), ..View::default() };
        match directive.name {
            DirectiveName::Contact => {
                view.contact = argument("id").and_then(|id| self.reader.contact(&ContactId::from(&*id), Form::Column, false)).map(|mut contact| {
                    contact.id = format!("contact-{}", self.id_of(directive));
                    contact.level = 3;
                    contact
                });
            }
            DirectiveName::Offers => {
                if let Some(district) = self.district(argument("district")) {
                    view.offers = self.reader.cards(&district);
                }
            }
            DirectiveName::Activities => {
                let district = self.district(argument("district"));
                let limit = argument("limit").and_then(|limit| limit.parse().ok()).unwrap_or(5);
                view.activities = self.reader.activities(district.as_ref(), self.place.group.as_ref(), limit);
            }
            DirectiveName::Right => {
                let id = argument("id").map(|id| RightId::from(&*id));
                let right = id.and_then(|id| self.reader.site.facts.rights.get(&id)).filter(|right| right.holds(self.reader.site.today));
                view.text = right.map(|right| self.reader.text(&right.text));
            }
            DirectiveName::Rights => view.rights = self.reader.rights(Audience::Adult),
            DirectiveName::Callout | DirectiveName::Examples | DirectiveName::More | DirectiveName::Steps => {}
        }
        self.component(html, directive.name.name(), &view, Some(&body));
    }

    fn inner(&mut self, directive: &Directive) -> String {
        directive.blocks.iter().fold(String::new(), |mut html, block| {
            html.push_str(&self.blocks(std::slice::from_ref(block)));
            html
        })
    }

    fn district(&self, named: Option<String>) -> Option<DistrictId> {
        named.map(|id| DistrictId::from(&*id)).or_else(|| self.place.district.clone())
    }

    /// A number that is unique on the page: where the directive stands in its file.
    fn id_of(&self, directive: &Directive) -> u32 {
        directive.span.start
    }
}
