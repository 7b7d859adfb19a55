//! Rules about images, drawings and what is marked as decoration.

use super::super::act::Verdict;
use super::super::aria::Role;
use super::super::name::has_name;
use super::super::page::Page;
use crate::check::html::{Attribute, Element, Namespace, NodeId};

/// 23a2a8: an image has a name or is marked as decoration.
pub fn image_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let is_image = page.tree.html(id) == Element::Image || matches!(page.role(id), Role::Image | Role::ImageSynonym);
    if !is_image || page.tree.namespace(id) != Namespace::Html || page.is_hidden(id) || shows_nothing(page, id) {
        return Verdict::Inapplicable;
    }
    (page.role(id).is_presentational() || has_name(page, id)).into()
}

/// Whether an `img` has no picture: neither a file, nor one among several, nor one behind it.
fn shows_nothing(page: &Page<'_>, id: NodeId) -> bool {
    let tree = page.tree;
    let is_of_picture = tree.parent(id).is_some_and(|parent| tree.html(parent) == Element::Picture);
    let has = |attribute| tree.has(id, attribute);
    tree.html(id) == Element::Image
        && !is_of_picture
        && !(has(Attribute::Src) || has(Attribute::Srcset) || has(Attribute::Style) || has(Attribute::Class) || has(Attribute::Id))
}

/// 7d6734: a drawing that says it is an image has a name.
pub fn drawing_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let is_image = matches!(page.explicit(id), Role::Image | Role::ImageSynonym | Role::GraphicsDocument | Role::GraphicsSymbol);
    if !is_image || page.tree.namespace(id) != Namespace::Svg || page.is_hidden(id) {
        return Verdict::Inapplicable;
    }
    has_name(page, id).into()
}

/// Ends of names of files that are pictures, sound or film.
const MEDIA: [&str; 22] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "apng", "mp3", "mp4", "m4a", "m4v", "ogg", "oga", "ogv", "wav",
    "webm", "aac", "flac", "mov",
];

/// 8fc3b6: an `object` that shows a picture or plays something has a name.
pub fn object_has_a_name(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    if tree.html(id) != Element::Object || page.is_hidden(id) || page.explicit(id) != Role::Nothing {
        return Verdict::Inapplicable;
    }
    let Some(data) = tree.get(id, Attribute::Data).map(str::trim_ascii).filter(|data| !data.is_empty()) else {
        return Verdict::Inapplicable;
    };
    let kind = tree.get(id, Attribute::Type).unwrap_or_default().to_ascii_lowercase();
    let path = data.split(['?', '#']).next().unwrap_or_default();
    let end = path.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_media = ["image/", "audio/", "video/"].iter().any(|start| kind.starts_with(start) || data.starts_with(&format!("data:{start}")))
        || MEDIA.contains(&end.as_str());
    if is_media { has_name(page, id).into() } else { Verdict::Inapplicable }
}

/// 46ca7f: what is marked as decoration is not told.
pub fn decoration_is_not_told(page: &Page<'_>, id: NodeId) -> Verdict {
    if !page.is_marked_as_decoration(id) {
        return Verdict::Inapplicable;
    }
    (!page.is_included(id)).into()
}
