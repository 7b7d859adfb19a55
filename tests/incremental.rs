//! After any edit, a build that remembers earlier builds equals a build that does not.

mod harness;

use harness::SiteTest;
use ingang::memo::Memo;

/// A small deterministic source of numbers (Steele, Lea and Flood 2014, SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("small")
    }
}

#[test]
fn remembering_changes_nothing() {
    let memo = Memo::remembering();
    let mut whole = SiteTest::site("minimal");
    let mut numbers = Numbers(20_261_122);
    whole.build_with(&memo);
    let mut built = 0;
    for round in 0..40 {
        // A site with errors has no output to compare: the next round begins where it was whole.
        let site = whole.clone();
        let own: Vec<String> = site.paths().into_iter().filter(|path| path.starts_with("content/")).collect();
        let path = &own[numbers.below(own.len())];
        let text = site.text(path);
        let lines: Vec<&str> = text.lines().collect();
        let at = numbers.below(lines.len().max(1));
        let site = match numbers.below(4) {
            0 => site.write(path, &format!("{text}\nrad {round}\n")),
            1 => site.write(
                path,
                &lines.iter().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| format!("{line}\n")).collect::<String>(),
            ),
            2 => site
                .write(&format!("content/citywide/ny-{round}/sv.md"), &format!("---\ntitle: Ny {round}\nsummary: Kort.\n---\n\nText.\n")),
            _ if own.len() > 4 && path.ends_with(".md") => site.remove(path),
            _ => site.write(path, &text.replace("a", "e")),
        };
        let (remembered, clean) = (site.build_with(&memo), site.build());
        assert_eq!(remembered.findings, clean.findings, "round {round}");
        assert_eq!(remembered.built.map(|built| built.output), clean.built.as_ref().map(|built| &built.output).cloned(), "round {round}");
        if clean.built.is_some() {
            (whole, built) = (site, built + 1);
        }
    }
    assert!(built > 10, "{built} rounds");
}
