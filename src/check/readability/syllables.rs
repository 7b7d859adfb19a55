//! Syllables by the rules of spelling of the languages whose formulas count them. A dictionary would
//! know more words; rules are enough for a mean over a hundred words.

/// Whether we have rules for the language.
pub fn are_counted(language: &str) -> bool {
    matches!(language, "ar" | "de" | "en" | "es" | "pl")
}

/// The syllables of a word in lower case; at least one. 1 where we have no rules for the language.
pub fn count(word: &str, language: &str) -> usize {
    let counted = match language {
        "ar" => return arabic(word),
        "de" => groups(word, "aeiouyäöü", &["ai", "au", "ei", "eu", "ie", "äu", "aa", "ee", "oo", "ey", "ay"]),
        "en" => english(word),
        "es" => spanish(word),
        "pl" => polish(word),
        _ => 1,
    };
    counted.max(1)
}

/// Vowels, where two that are one sound in the list count once.
fn groups(word: &str, vowels: &str, single: &[&str]) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        if vowels.contains(letters[at]) {
            count += 1;
            let pair: String = letters[at..letters.len().min(at + 2)].iter().collect();
            at += usize::from(single.contains(&&*pair));
        }
        at += 1;
    }
    count
}

/// English: groups of vowels, without the silent e of `give`, `takes` and `asked`; the e of `table`
/// and `needed` is heard, and so are both vowels of `being`.
fn english(word: &str) -> usize {
    if !word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        let letters: String = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        return english_letters(&letters);
    }
    english_letters(word)
}

fn english_letters(word: &str) -> usize {
    let letters = word.as_bytes();
    let is_vowel = |at: usize| matches!(letters[at], b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    let begins = |at: usize| is_vowel(at) && (at == 0 || !is_vowel(at - 1));
    let mut count = (0..letters.len()).filter(|at| begins(*at)).count();
    let consonant_before = |ending: &str| {
        let at = letters.len().saturating_sub(ending.len());
        word.ends_with(ending) && at > 0 && !is_vowel(at - 1)
    };
    let heard_le = |ending: &str| consonant_before(ending) && word.len() > ending.len();
    let hissing = || ["ses", "zes", "xes", "ces", "ges", "ches", "shes"].iter().any(|ending| word.ends_with(ending));
    if (consonant_before("e") && !heard_le("le"))
        || (consonant_before("es") && !hissing() && !heard_le("les"))
        || (consonant_before("ed") && !word.ends_with("ted") && !word.ends_with("ded"))
    {
        count = count.saturating_sub(1);
    }
    let one_sound =
        ["tion", "sion", "cial", "tial", "cian", "gion", "cious", "tious", "people", "guard", "quar", "quali", "qua", "geo", "ssion"];
    let heard = heard_apart(word.as_bytes());
    if heard == 0 {
        return count;
    }
    let not = one_sound.iter().map(|part| usize::from(word.contains(part))).sum::<usize>().min(heard);
    count + heard - not
}

/// How many times two vowels of an English word are both heard.
fn heard_apart(word: &[u8]) -> usize {
    let pairs = word.windows(2).filter(|pair| matches!(*pair, b"ia" | b"io" | b"iu" | b"eo" | b"ua")).count();
    pairs + word.windows(4).filter(|end| matches!(*end, b"eing" | b"ying" | b"uing")).count()
}

/// Spanish: a strong vowel (a, e, o, or one with an accent) is a syllable; a weak one (i, u, ü, y at
/// the end) only where no strong one stands beside it. The u of `que`, `gui` is silent.
fn spanish(word: &str) -> usize {
    let plain = word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi").replace("gué", "gé").replace("guí", "gí");
    let letters: Vec<char> = plain.chars().collect();
    let is_strong = |letter: char| "aeoáéóíú".contains(letter);
    let is_weak = |at: usize| "iuü".contains(letters[at]) || (letters[at] == 'y' && at + 1 == letters.len());
    let mut count = 0;
    for at in 0..letters.len() {
        let beside_strong = (at > 0 && is_strong(letters[at - 1])) || letters.get(at + 1).is_some_and(|next| is_strong(*next));
        let second_weak = at > 0 && is_weak(at - 1);
        if is_strong(letters[at]) || (is_weak(at) && !beside_strong && !second_weak) {
            count += 1;
        }
    }
    count
}

/// Polish: each vowel is a syllable, but for an i that only softens (`nie`, `siostra`), and the u of
/// `au` and `eu`.
fn polish(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |letter: char| "aąeęioóuy".contains(letter);
    let sounds = |at: usize| {
        let softens = letters[at] == 'i' && letters.get(at + 1).is_some_and(|next| is_vowel(*next));
        let glides = letters[at] == 'u' && at > 0 && "ae".contains(letters[at - 1]);
        is_vowel(letters[at]) && !softens && !glides
    };
    (0..letters.len()).filter(|at| sounds(*at)).count()
}

/// Arabic, as El-Haj and Rayson (2016) count: a short vowel is one; a long one, a doubled ending
/// and a shadda two. Without vowel marks there is nothing to count.
fn arabic(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let of = |at: usize| match letters[at] {
        '\u{64b}' | '\u{64c}' | '\u{64d}' | '\u{651}' => 2,
        mark if is_short_vowel_mark(mark) => match letters.get(at + 1) {
            Some('\u{627}' | '\u{648}' | '\u{64a}') => 2,
            _ => 1,
        },
        _ => 0,
    };
    (0..letters.len()).map(of).sum()
}

/// Fatha, damma and kasra.
pub fn is_short_vowel_mark(character: char) -> bool {
    matches!(character, '\u{64e}' | '\u{64f}' | '\u{650}')
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn syllables_are_counted_as_people_say_them() {
        for (language, words) in [
            (
                "en",
                "the:1 people:2 give:1 takes:1 asked:1 needed:2 table:2 respite:2 carer:2 family:3 being:2 information:4 social:2 support:2 you:1 houses:2 advice:2 apply:2 people's:2",
            ),
            ("de", "haus:1 bauer:2 familie:3 pflege:2 unterstützung:4 die:1"),
            ("es", "que:1 ayuda:3 ciudad:2 familia:3 día:2 usted:2 guía:2 país:2 muy:1 cuidador:3 persona:3"),
            ("pl", "nie:1 siostra:2 pomoc:2 rodzina:3 opieka:3 auto:2 czy:1 informacja:4"),
            ("ar", "كَتَبَ:3 كِتَابٌ:5 كتب:0"),
            ("so", "qoys:1"),
        ] {
            for pair in words.split(' ') {
                let (word, expected) = pair.split_once(':').expect("word:count");
                assert_eq!(count(word, language).to_string(), expected, "{language} {word}");
            }
        }
    }
}
