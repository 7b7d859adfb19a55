//! Which languages there are: the primary subtags of the IANA Language Subtag Registry.
//! <https://www.rfc-editor.org/rfc/rfc5646.html>

use std::collections::HashSet;
use std::sync::LazyLock;

/// The subtags; the file says how they stand in it.
static SUBTAGS: &str = include_str!("languages.txt");

/// The same, taken apart once: every page asks of every part in another language.
static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut lines = SUBTAGS.lines().filter(|line| !line.starts_with('#')).map(str::as_bytes);
    let two = lines.next().unwrap_or_default().chunks_exact(2).filter_map(|known| <[u8; 2]>::try_from(known).ok()).collect();
    let of_line = |line: &'static [u8]| {
        let (first, rest) = line.split_first().unwrap_or((&b'#', &[]));
        rest.get(1..).unwrap_or_default().chunks_exact(2).map(|known| [*first, known[0], known[1]])
    };
    Known { two, three: lines.flat_map(of_line).collect() }
});

/// The subtags in small letters.
struct Known {
    two: HashSet<[u8; 2]>,
    three: HashSet<[u8; 3]>,
}

/// Whether a language tag begins with a primary subtag of the registry. What follows may be
/// anything, as browsers have it. Tags of three letters for languages that have two are none, and
/// neither are the tags from before the registry (`i-lux`).
pub fn is_known(tag: &str) -> bool {
    let primary = tag.bytes().position(|byte| byte == b'-').map_or(tag, |end| &tag[..end]);
    let small = |byte: &u8| byte.to_ascii_lowercase();
    match primary.as_bytes() {
        [first, second] => KNOWN.two.contains(&[small(first), small(second)]),
        [first, second, third] => match [small(first), small(second), small(third)] {
            // For private use.
            [b'q', b'a'..=b't', last] => last.is_ascii_lowercase(),
            letters => KNOWN.three.contains(&letters),
        },
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
