//! How long a page takes: `cargo test --release --test theme speed -- --ignored --nocapture`.

use std::time::Instant;

use super::harness::{bound, full};
use super::look::likely;

#[test]
#[ignore = "measures; only a release build says anything"]
fn speed() {
    let theme = bound("sv");
    for template in ["pages/district.html", "pages/article.html", "pages/group.html", "pages/start.html"] {
        let mut view = full(template);
        likely(&mut view, false);
        let length = theme.page(&view).expect("a page").len();
        let rounds = 2_000;
        let start = Instant::now();
        for _ in 0..rounds {
            std::hint::black_box(theme.page(std::hint::black_box(&view)).expect("a page"));
        }
        println!("{template}: {:.1} µs, {length} bytes", start.elapsed().as_secs_f64() * 1e6 / f64::from(rounds));
    }
    let start = Instant::now();
    std::hint::black_box(bound("en"));
    println!("compile and bind: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
}
