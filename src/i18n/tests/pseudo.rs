//! The language that nobody speaks.

use super::{compile, locales, sources, told};
use crate::i18n::pseudo;
use crate::model::{Date, DateStyle, LocaleId, Value};

#[test]
fn letters_are_marked_and_texts_grow() {
    assert_eq!(pseudo("Ring oss"), "[Řííńğ óóšš~]");
    assert_eq!(pseudo("SMS"), "[ŠṀŠ~~]");
    assert_eq!(pseudo(""), "[]");
    assert_eq!(pseudo("08-465 004 00 "), "[08-465 004 00~~~~ ]");
    assert_eq!(pseudo("العربية"), "[العربية~~~]");
    for text in ["Du som hjälper någon som är äldre", "Find support where you live, in your own language."] {
        let growth = (pseudo(text).chars().count() - 2) * 100 / text.chars().count();
        assert!((130..=145).contains(&growth), "{growth}");
    }
}

#[test]
fn the_pseudo_locale_says_what_the_default_locale_says() {
    let text = "-site = Stöd\na = Till { -site } på { $place }\nn = { $n ->\n    [one] En dag\n   *[other] { $n } dagar\n }\n";
    let sources = sources(&[("locales/sv/a.ftl", text), ("locales/qps/a.ftl", "a = nobody reads this\n")]);
    let (words, found) = compile(&sources, &locales(&[("sv", &[]), ("qps", &["sv"])]));
    assert_eq!(told(&sources, &found), "");
    let speaker = words.speaker(LocaleId(1));
    assert_eq!(speaker.message("a", &[("place", "Södermalm".into())]), "[Ŧííłł Šŧȫȫđ ƥǻǻ~ Södermalm]");
    assert_eq!(speaker.message("n", &[("n", Value::Number(1))]), "[ÉÉń đááğ]");
    assert_eq!(speaker.message("n", &[("n", Value::Number(3))]), "[3 đááğáář]");
    assert_eq!(speaker.date(Date::new(2026, 11, 2).expect("a day"), DateStyle::Long), "2 november 2026");
    assert_ne!(speaker.fingerprint(), words.speaker(LocaleId(0)).fingerprint());
}
