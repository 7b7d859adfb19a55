//! What messages say, with their arguments, references and choices.

use super::{for_each_number, say};
use crate::model::Value;

#[test]
fn words_arguments_and_references_are_put_together() {
    let text = "-site = Anhörigstöd\ngreeting = Hej { $name }\nwelcome = { greeting }, välkommen till { -site }{\"!\"}\n";
    assert_eq!(say("sv", text, "welcome", &[("name", "Åsa".into())]), "Hej Åsa, välkommen till Anhörigstöd!");
}

#[test]
fn attributes_are_messages_of_their_own() {
    let text = "search = Sök\n    .placeholder = Vad söker du?\n    .label = { search } här\n";
    assert_eq!(say("sv", text, "search.placeholder", &[]), "Vad söker du?");
    assert_eq!(say("sv", text, "search.label", &[]), "Sök här");
}

#[test]
fn what_is_unknown_is_shown_and_nothing_fails() {
    assert_eq!(say("sv", "a = Hej { $name }\n", "a", &[]), "Hej ⟨$name⟩");
    assert_eq!(say("sv", "a = Hej { -nobody }\n", "a", &[]), "Hej ⟨-nobody⟩");
    assert_eq!(say("sv", "a = Hej\n", "b", &[]), "⟨b⟩");
    assert_eq!(say("sv", "a = { $n ->\n    [one] en\n   *[other] flera\n }\n", "a", &[]), "flera");
}

#[test]
fn a_term_sees_the_literals_of_its_reference_and_nothing_else() {
    let text = "-place = { $case ->\n   *[in] på Södermalm\n    [of] Södermalms\n }\n    .gender = common\n\
                a = Stöd { -place(case: \"in\") }, { -place(case: \"of\") } stöd, { -place }\n\
                b = { -place.gender ->\n    [common] den\n   *[neuter] det\n }\n\
                -open = { $name }\nc = { -open }, { -open(name: \"Bo\") }\n";
    assert_eq!(say("sv", text, "a", &[("case", "of".into())]), "Stöd på Södermalm, Södermalms stöd, på Södermalm");
    assert_eq!(say("sv", text, "b", &[]), "den");
    assert_eq!(say("sv", text, "c", &[("name", "Åsa".into())]), "⟨$name⟩, Bo");
}

#[test]
fn words_choose_variants_and_formatted_numbers_choose_nothing() {
    let text = "a = { $way ->\n    [sms] ett sms\n    [3] tre\n    [one] ett\n   *[call] ett samtal\n }\n";
    let by = |value: Value| say("sv", text, "a", &[("way", value)]);
    assert_eq!([by("sms".into()), by("fax".into()), by("3".into()), by("1".into())], ["ett sms", "ett samtal", "ett samtal", "ett samtal"]);
    assert_eq!([by(Value::Number(3)), by(Value::Number(1)), by(Value::Number(7))], ["tre", "ett", "ett samtal"]);
}

#[test]
fn swedish_counts_in_two_ways() {
    let text = "n = { $n ->\n    [0] inga platser\n    [one] en plats\n   *[other] { $n } platser\n }\n";
    assert_eq!(for_each_number("sv", text, &[0, 1, 2, 1234]), ["inga platser", "en plats", "2 platser", "1\u{a0}234 platser"]);
}

#[test]
fn arabic_counts_in_six_ways() {
    let text = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    let numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111];
    let categories = ["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "many"];
    assert_eq!(for_each_number("ar", text, &numbers), categories);
}

#[test]
fn polish_counts_in_four_ways() {
    let text =
        "n = { $n ->\n    [one] { $n } miejsce\n    [few] { $n } miejsca\n    [many] { $n } miejsc\n   *[other] { $n } miejsca?\n }\n";
    let said = ["0 miejsc", "1 miejsce", "2 miejsca", "5 miejsc", "12 miejsc", "22 miejsca", "25 miejsc"];
    assert_eq!(for_each_number("pl", text, &[0, 1, 2, 5, 12, 22, 25]), said);
    let fraction = "n = { 1.5 ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    assert_eq!(say("pl", fraction, "n", &[]), "other");
}

#[test]
fn order_is_counted_by_its_own_rules() {
    let text =
        "n = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n }\n";
    assert_eq!(for_each_number("en", text, &[1, 2, 3, 4, 11, 21]), ["1st", "2nd", "3rd", "4th", "11th", "21st"]);
}

#[test]
fn numbers_in_messages_have_the_digits_of_their_language() {
    let text = "a = { $n } / { 1234 } / { 2.50 } / { NUMBER($n) }\n";
    let by = |language: &str| say(language, text, "a", &[("n", Value::Number(56_789))]);
    assert_eq!(by("fa"), "۵۶٬۷۸۹ / ۱٬۲۳۴ / ۲٫۵۰ / ۵۶٬۷۸۹");
    assert_eq!(by("ar"), "56,789 / 1,234 / 2.50 / 56,789");
    assert_eq!(by("sv"), "56\u{a0}789 / 1\u{a0}234 / 2,50 / 56\u{a0}789");
}

#[test]
fn no_direction_marks_are_added() {
    assert_eq!(say("ar", "a = اتصل { $phone }\n", "a", &[("phone", "08-465 004 00".into())]), "اتصل 08-465 004 00");
}
