//! Two builds of the same input are byte-identical, whatever the number of threads and the order
//! in which files come.

mod harness;

use harness::SiteTest;

#[test]
fn the_flagship_is_the_same_with_one_thread_and_with_many() {
    let site = SiteTest::flagship();
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool").install(|| site.build());
    let many = rayon::ThreadPoolBuilder::new().num_threads(4).build().expect("a pool").install(|| site.build());
    assert_eq!(one.output(), many.output());
    assert_eq!(one.findings, many.findings);
}

#[test]
fn a_change_and_its_opposite_leave_no_trace() {
    let site = SiteTest::flagship();
    let path = "content/citywide/om/sv.md";
    let changed = site.clone().write(path, &format!("{}\n\nEn rad till.\n", site.text(path)));
    assert_ne!(site.build().output(), changed.build().output());
    let back = changed.write(path, &site.text(path));
    assert_eq!(site.build().output(), back.build().output());
}
