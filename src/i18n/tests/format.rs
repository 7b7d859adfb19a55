//! Dates, clock times, numbers, lists and alphabets.

use std::fmt::Write;

use super::{compile, locales, silent, sources};
use crate::model::{Clock, Date, DateStyle, LocaleId};

const STYLES: [DateStyle; 7] =
    [DateStyle::Long, DateStyle::Full, DateStyle::Day, DateStyle::Short, DateStyle::Weekday, DateStyle::Month, DateStyle::MonthAndYear];

fn dates(language: &str) -> String {
    let speaker = silent(language);
    let day = Date::new(2026, 11, 26).expect("a day");
    let early = Date::new(2026, 3, 2).expect("a day");
    let mut text = String::new();
    for style in STYLES {
        let (first, second) = (speaker.date(day, style), speaker.date(early, style));
        writeln!(text, "{style:?}: {first} | {second}").expect("memory");
    }
    text.replace('\u{a0}', "~")
}

#[test]
fn dates_in_swedish() {
    insta::assert_snapshot!(dates("sv"), @r#"
    Long: 26 november 2026 | 2 mars 2026
    Full: torsdag 26 november 2026 | måndag 2 mars 2026
    Day: torsdag 26 november | måndag 2 mars
    Short: 26 november | 2 mars
    Weekday: tors | mån
    Month: nov | mars
    MonthAndYear: november 2026 | mars 2026
    "#);
}

#[test]
fn dates_in_english_are_british() {
    insta::assert_snapshot!(dates("en"), @r#"
    Long: 26 November 2026 | 2 March 2026
    Full: Thursday, 26 November 2026 | Monday, 2 March 2026
    Day: Thursday 26 November | Monday 2 March
    Short: 26 November | 2 March
    Weekday: Thu | Mon
    Month: Nov | Mar
    MonthAndYear: November 2026 | March 2026
    "#);
}

#[test]
fn dates_in_finnish() {
    insta::assert_snapshot!(dates("fi"), @r#"
    Long: 26. marraskuuta 2026 | 2. maaliskuuta 2026
    Full: torstai 26. marraskuuta 2026 | maanantai 2. maaliskuuta 2026
    Day: torstai 26. marraskuuta | maanantai 2. maaliskuuta
    Short: 26. marraskuuta | 2. maaliskuuta
    Weekday: to | ma
    Month: marras | maalis
    MonthAndYear: marraskuu 2026 | maaliskuu 2026
    "#);
}

#[test]
fn dates_in_arabic_are_gregorian_with_latin_digits() {
    insta::assert_snapshot!(dates("ar"), @r#"
    Long: 26 نوفمبر 2026 | 2 مارس 2026
    Full: الخميس، 26 نوفمبر 2026 | الاثنين، 2 مارس 2026
    Day: الخميس، 26 نوفمبر | الاثنين، 2 مارس
    Short: 26 نوفمبر | 2 مارس
    Weekday: الخميس | الاثنين
    Month: نوفمبر | مارس
    MonthAndYear: نوفمبر 2026 | مارس 2026
    "#);
    assert_eq!(dates("ar"), dates("ar-u-nu-arab"));
    assert!(silent("ar-IQ").number(2026).contains("026"));
}

#[test]
fn dates_in_persian_are_gregorian_with_persian_digits() {
    insta::assert_snapshot!(dates("fa"), @r#"
    Long: ۲۶ نوامبر ۲۰۲۶ | ۲ مارس ۲۰۲۶
    Full: پنجشنبه ۲۶ نوامبر ۲۰۲۶ | دوشنبه ۲ مارس ۲۰۲۶
    Day: پنجشنبه ۲۶ نوامبر | دوشنبه ۲ مارس
    Short: ۲۶ نوامبر | ۲ مارس
    Weekday: پنجشنبه | دوشنبه
    Month: نوامبر | مارس
    MonthAndYear: نوامبر ۲۰۲۶ | مارس ۲۰۲۶
    "#);
    // Dari, by the name people know and the name CLDR knows.
    assert_eq!(dates("prs"), dates("fa-AF"));
    assert_eq!(dates("fa"), dates("fa-u-ca-persian"));
}

#[test]
fn dates_in_somali() {
    insta::assert_snapshot!(dates("so"), @r#"
    Long: Noofeembar 26, 2026 | Maarso 02, 2026
    Full: Khamiis, Noofeembar 26, 2026 | Isniin, Maarso 02, 2026
    Day: Khamiis, Noofeembar 26 | Isniin, Maarso 2
    Short: Noofeembar 26 | Maarso 2
    Weekday: Khms | Isn
    Month: Nof | Mar
    MonthAndYear: Noofeembar 2026 | Maarso 2026
    "#);
}

#[test]
fn dates_in_ukrainian() {
    insta::assert_snapshot!(dates("uk"), @r#"
    Long: 26 листопада 2026 р. | 2 березня 2026 р.
    Full: четвер, 26 листопада 2026 р. | понеділок, 2 березня 2026 р.
    Day: четвер, 26 листопада | понеділок, 2 березня
    Short: 26 листопада | 2 березня
    Weekday: чт | пн
    Month: лист | бер
    MonthAndYear: листопад 2026 р. | березень 2026 р.
    "#);
}

#[test]
fn dates_in_polish() {
    insta::assert_snapshot!(dates("pl"), @r#"
    Long: 26 listopada 2026 | 2 marca 2026
    Full: czwartek, 26 listopada 2026 | poniedziałek, 2 marca 2026
    Day: czwartek, 26 listopada | poniedziałek, 2 marca
    Short: 26 listopada | 2 marca
    Weekday: czw | pon
    Month: lis | mar
    MonthAndYear: listopad 2026 | marzec 2026
    "#);
}

#[test]
fn every_day_has_a_date() {
    let speaker = silent("sv");
    for (year, month, day) in [(-9999, 1, 1), (1, 1, 1), (1752, 9, 3), (2024, 2, 29), (9999, 12, 31)] {
        let date = Date::new(year, month, day).expect("a day");
        assert!(STYLES.iter().all(|style| !speaker.date(date, *style).is_empty()));
    }
}

#[test]
fn lists_end_in_and() {
    let items: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
    let list = |language: &str| {
        let speaker = silent(language);
        (0..=3).map(|count| speaker.list(&items[..count])).collect::<Vec<_>>().join(" | ")
    };
    assert_eq!(list("sv"), " | a | a och b | a, b och c");
    assert_eq!(list("en"), " | a | a and b | a, b and c");
    assert_eq!(list("fi"), " | a | a ja b | a, b ja c");
    assert_eq!(list("ar"), " | a | a وb | a وb وc");
    assert_eq!(list("pl"), " | a | a i b | a, b i c");
    assert_eq!(list("so"), " | a | a iyo b | a, b iyo c");
}

#[test]
fn numbers_are_grouped_and_have_the_languages_digits() {
    let number = |language: &str, number: i64| silent(language).number(number);
    assert_eq!(number("sv", 1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(number("sv", -3), "−3");
    assert_eq!(number("en", 1_234), "1,234");
    assert_eq!(number("ar", 1_234), "1,234");
    assert_eq!(number("fa", 1_234), "۱٬۲۳۴");
    assert_eq!(number("sv", i64::MIN), "−9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808");
}

#[test]
fn clock_times_are_worded_by_messages() {
    let words = sources(&[
        ("locales/sv/format.ftl", include_str!("../../../locales/sv/format.ftl")),
        ("locales/en/format.ftl", include_str!("../../../locales/en/format.ftl")),
    ]);
    let (words, _) = compile(&words, &locales(&[("sv", &[]), ("en", &["sv"]), ("fa", &["sv"]), ("fi", &["sv"])]));
    let clock =
        |locale: u8| [0, 9 * 60, 17 * 60 + 30, 9 * 60 + 5, 24 * 60].map(|minutes| words.speaker(LocaleId(locale)).clock(Clock(minutes)));
    assert_eq!(clock(0), ["0", "9", "17.30", "9.05", "24"]);
    assert_eq!(clock(1), ["0:00", "9:00", "17:30", "9:05", "24:00"]);
    assert_eq!(clock(2), ["۰", "۹", "۱۷.۳۰", "۹.۰۵", "۲۴"]);
    assert_eq!(clock(3), ["0", "9", "17.30", "9.05", "24"]);
}

#[test]
fn words_sort_in_the_languages_alphabet() {
    let sorted = |language: &str, list: &str| {
        let speaker = silent(language);
        let mut list: Vec<&str> = list.split(' ').collect();
        list.sort_by_key(|word| speaker.sort_key(word));
        list.join(" ")
    };
    assert_eq!(
        sorted("sv", "Östermalm Ängby Åsö Zinkensdamm Vasastan Wollmar kungsholmen Kista"),
        "Kista kungsholmen Vasastan Wollmar Zinkensdamm Åsö Ängby Östermalm"
    );
    assert_eq!(sorted("en", "Östermalm Ängby Åsö Zinkensdamm Årsta"), "Ängby Årsta Åsö Östermalm Zinkensdamm");
    assert_eq!(sorted("fi", "äiti öljy åker zeta apu"), "apu zeta åker äiti öljy");
    assert_ne!(silent("sv").sort_key("a"), silent("sv").sort_key("a\u{ad}"), "no two texts share a place");
}
