//! `media` in `page.yaml`: films and sound of a page.

use crate::diag::Spanned;
use crate::model::{Media, MediaKind, PageKey, Transcript};

use super::reader::{Context, Fields};
use super::value::{choice, path_id, plain, url};
use super::yaml::Node;

/// Reads one film or recording.
pub fn media(context: &Context<'_>, node: &Node) -> Option<Media> {
    let mut fields = Fields::new(context, node, node.span())?;
    let kind = fields.required("kind", |context, node| choice(context, node, &MediaKind::ALL.map(|(kind, name)| (name, kind))));
    let language = fields.required("language", plain);
    let href = fields.required("href", url);
    let megabytes = fields.optional("size", megabytes);
    let seconds = fields.optional("length", seconds);
    let captions = fields.list("captions", plain);
    let transcript = fields.optional("transcript", transcript);
    fields.finish();
    Some(Media { kind: kind?, language: language?, href: href?, megabytes, seconds, captions, transcript, span: node.span() })
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
