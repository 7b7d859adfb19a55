//! Many threads ask one voice at once.

use super::{Words, one};
use crate::model::{LocaleId, Speak, Value};

#[test]
fn all_threads_hear_the_same() {
    fn shared<T: Send + Sync>(_: &T) {}
    let text = "-site = Stöd\nn = { -site }: { $n ->\n    [one] en dag\n   *[other] { $n } dagar\n }\n";
    let (words, _) = one("sv", text);
    shared::<Words>(&words);
    let speaker = words.speaker(LocaleId(0));
    let say = |speaker: &dyn Speak| (0..500).map(|n| speaker.message("n", &[("n", Value::Number(n))])).collect::<Vec<_>>();
    let expected = say(&*speaker);
    assert_eq!(expected[1..3], ["Stöd: en dag", "Stöd: 2 dagar"]);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| say(&*speaker))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("no thread fails"), expected);
        }
    });
}
