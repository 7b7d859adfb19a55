//! Which languages there are: the primary subtags of the IANA Language Subtag Registry.
//! <https://www.rfc-editor.org/rfc/rfc5646.html>

/// The subtags; the file says how they stand in it.
static SUBTAGS: &str = include_str!("languages.txt");

/// Whether a language tag begins with a primary subtag of the registry. What follows may be
/// anything, as browsers have it. Tags of three letters for languages that have two are none, and
/// neither are the tags from before the registry (`i-lux`).
pub fn is_known(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let primary = primary.as_bytes();
    if !primary.iter().all(u8::is_ascii_lowercase) {
        return false;
    }
    let mut lines = SUBTAGS.lines().filter(|line| !line.starts_with('#'));
    match primary {
        [_, _] => lines.next().is_some_and(|line| line.as_bytes().chunks(2).any(|known| known == primary)),
        // For private use.
        [b'q', b'a'..=b't', _] => true,
        [first, rest @ ..] if rest.len() == 2 => {
            let line = lines.skip(1).find(|line| line.as_bytes().first() == Some(first));
            line.is_some_and(|line| line.as_bytes()[2..].chunks(2).any(|known| known == rest))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_known;

    #[test]
    fn languages_are_those_of_the_registry() {
        for tag in ["sv", "SV", "ar", "fa-IR", "uk-Cyrl-x", "smj", "sma", "rmf", "fit", "qaa", "zxx", "und", "en-US-GB"] {
            assert!(is_known(tag), "{tag}");
        }
        for tag in ["", " ", "sw e", "swe", "eng", "svenska", "xx", "i-lux", "#1", "å", "-sv", "em-US", "qzz"] {
            assert!(!is_known(tag), "{tag}");
        }
    }
}
