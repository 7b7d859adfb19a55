//! Rules about what leads somewhere: links to pages and facts, and facts that were typed instead
//! of linked.

pub mod broken_anchor;
pub mod broken_link;
mod clock;
mod literal;
pub mod literal_cost;
pub mod literal_decision;
pub mod literal_email;
pub mod literal_hours;
pub mod literal_phone;
mod names;
mod numbers;
mod vocabulary;

use crate::diag::Span;
use crate::model::{Bundle, Inline, LinkTarget, LocaleId, PageText, Site};

/// A link or an image in a text of a page.
struct Link<'a> {
    bundle: &'a Bundle,
    locale: LocaleId,
    text: &'a PageText,
    target: &'a LinkTarget,
    span: Span,
}

/// Visits every link and image of every text.
fn each_link<'a>(site: &'a Site, visit: &mut dyn FnMut(&Link<'a>)) {
    for bundle in site.bundles.values() {
        for (locale, text) in &bundle.texts {
            text.document.visit_inlines(&mut |inline| {
                if let Inline::Link { target, span, .. } | Inline::Image { target, span, .. } = inline {
                    visit(&Link { bundle, locale: *locale, text, target, span: *span });
                }
            });
        }
    }
}
