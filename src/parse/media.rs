//! `media` in `page.yaml`: films and sound of a page.

use std::sync::Arc;

use crate::diag::Spanned;
use crate::model::{MEDIA_FILES, Media, MediaKind, PageKey, Transcript};

use super::reader::{Context, Fields};
use super::value::{choice, path_id, plain, url};
use super::yaml::Node;

/// Reads one film or recording.
pub fn media(context: &Context<'_>, node: &Node) -> Option<Media> {
    let mut fields = Fields::new(context, node, node.span())?;
    let kind = fields.required("kind", |context, node| choice(context, node, &MediaKind::ALL.map(|(kind, name)| (name, kind))));
    let language = fields.required("language", plain);
    let href = fields.required("href", place);
    let megabytes = fields.optional("size", megabytes);
    let seconds = fields.optional("length", seconds);
    let captions = fields.list("captions", captions);
    let transcript = fields.optional("transcript", transcript);
    fields.finish();
    let caption_files = captions.iter().filter_map(|(language, file)| Some((language.clone(), file.clone()?))).collect();
    let captions = captions.into_iter().map(|(language, _)| language).collect();
    Some(Media {
        kind: kind?,
        language: language?,
        href: href?,
        megabytes,
        seconds,
        captions,
        caption_files,
        transcript,
        span: node.span(),
    })
}

/// `https://…`, or a file beside the page.
fn place(context: &Context<'_>, node: &Node) -> Option<Spanned<Arc<str>>> {
    match node {
        Node::Scalar { text, span } if is_file(text) && !text.ends_with(".vtt") => Some(Spanned::new(text.clone(), *span)),
        Node::Scalar { text, .. } if !text.contains(':') => context.wrong_type(node, "media"),
        _ => url(context, node),
    }
}

/// A language that a film has captions in, or a file beside the page that says which: `film.sv.vtt`.
fn captions(context: &Context<'_>, node: &Node) -> Option<(Arc<str>, Option<Spanned<Arc<str>>>)> {
    let text = plain(context, node)?;
    if !text.contains('.') {
        return Some((text, None));
    }
    let language = text.strip_suffix(".vtt").and_then(|stem| stem.rsplit_once('.')).map(|(_, language)| language);
    match language.filter(|language| is_file(&text) && language.len() >= 2 && language.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        Some(language) => Some((language.into(), Some(Spanned::new(text.clone(), node.span())))),
        None => context.wrong_type(node, "captions"),
    }
}

/// Whether a text is the name of a file with film, sound or captions.
fn is_file(text: &str) -> bool {
    let is_plain = text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'));
    is_plain && text.rsplit_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && MEDIA_FILES.contains(&ending))
}

/// `24 MB` or `850 kB`, in whole megabytes: a reader counts what it costs, so a part counts as one.
fn megabytes(context: &Context<'_>, node: &Node) -> Option<u32> {
    let Node::Scalar { text, .. } = node else { return context.wrong_type(node, "size") };
    let read = || {
        let (number, unit) = text.trim().split_once(' ')?;
        let number: f64 = number.replace(',', ".").parse().ok().filter(|number| (0.0..1e6).contains(number))?;
        let thousandths = match unit.trim().to_lowercase().as_str() {
            "kb" => 1.0,
            "mb" => 1_000.0,
            "gb" => 1_000_000.0,
            _ => return None,
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 10⁹, as tested above")]
        Some((number * thousandths / 1_000.0).ceil().max(1.0) as u32)
    };
    read().or_else(|| context.wrong_type(node, "size"))
}

/// `4:30` or `1:02:30`, in seconds.
fn seconds(context: &Context<'_>, node: &Node) -> Option<u32> {
    let Node::Scalar { text, .. } = node else { return context.wrong_type(node, "length") };
    let parts: Option<Vec<u32>> = text.split(':').map(|part| part.parse().ok()).collect();
    let read = match parts.as_deref() {
        Some([minutes, seconds @ 0..60]) if *minutes < 1_000 => Some(minutes * 60 + seconds),
        Some([hours, minutes @ 0..60, seconds @ 0..60]) if *hours < 100 => Some((hours * 60 + minutes) * 60 + seconds),
        _ => None,
    };
    read.or_else(|| context.wrong_type(node, "length"))
}

/// `here`, or the page where it stands.
fn transcript(context: &Context<'_>, node: &Node) -> Option<Transcript> {
    let key: Spanned<PageKey> = path_id(context, node)?;
    Some(if key.as_str() == "here" { Transcript::Here } else { Transcript::Page(key) })
}
