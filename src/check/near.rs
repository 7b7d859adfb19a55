//! "Did you mean …": the known name that a misspelt one is nearest to.

use crate::diag::Diagnostic;

/// Adds what to do about a name that nobody knows: the hint `near` with the argument `near` where
/// a known name is close, else the hint `hint`.
#[must_use]
pub fn suggest<'a>(finding: Diagnostic, name: &str, known: impl IntoIterator<Item = &'a str>) -> Diagnostic {
    with_nearest(finding, nearest(name, known))
}

/// As [`suggest`], where the nearest name is known already.
#[must_use]
pub fn with_nearest(finding: Diagnostic, near: Option<&str>) -> Diagnostic {
    match near {
        Some(near) => finding.with("near", near).hint("near"),
        None => finding.hint("hint"),
    }
}

/// The known name that `name` was most likely meant to be, if any is close: one that differs in a
/// third of its letters at most, or that only lacks the folder (`anhorigstod` for
/// `sodermalm/anhorigstod`). Of several equally near the first in order is taken.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = fold(name);
    let furthest = name.chars().count().max(3) / 3;
    known
        .into_iter()
        .filter_map(|candidate| {
            let folded = fold(candidate);
            let last = folded.rsplit('/').next().unwrap_or_default();
            // One more than a slip of the whole name: a name that was written in full is nearer.
            let without_folder = (last != folded).then(|| strsim::osa_distance(&name, last) + 1);
            let distance = without_folder.into_iter().chain([strsim::osa_distance(&name, &folded)]).min()?;
            (distance <= furthest).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// Lower case, Swedish letters as ids write them, one kind of dash.
pub fn fold(name: &str) -> String {
    let plain = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        '_' | ' ' => '-',
        other => other,
    };
    name.trim().to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_find_the_name_that_was_meant() {
        let known = ["farsta", "skarholmen", "skarpnack", "sodermalm", "sodermalm/anhorigstod", "stad", "sign-up"];
        for (name, meant) in [
            ("sodermlam", Some("sodermalm")),
            ("Södermalm", Some("sodermalm")),
            ("skarpneck", Some("skarpnack")),
            ("stda", Some("stad")),
            ("sign_up", Some("sign-up")),
            ("anhorigstod", Some("sodermalm/anhorigstod")),
            ("farsta ", Some("farsta")),
            ("kungsholmen", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(name, known), meant, "{name}");
        }
    }
}
