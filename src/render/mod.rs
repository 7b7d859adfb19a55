//! Floor 3: from a route to a view, from a view to a finished page.

mod body;
mod card;
mod contact;
mod directive;
mod frame;
mod hours;
mod inline;
mod languages;
mod listing;
mod media;
mod messages;
mod page;
mod scene;
mod settled;
mod site_view;
mod sitemap;
mod statement;
mod title;
mod view;
mod words;

use crate::diag::Rule;

pub use messages::messages_used;
pub use page::page;
pub use scene::{Ground, Scene, Voice};
pub use sitemap::files;

/// Everything this room looks for.
pub static RULES: &[&Rule] = &[&page::UNPRINTABLE_PAGE];
