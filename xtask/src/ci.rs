//! What must hold before a change is handed in; `.ci/run` calls it.

use std::time::Instant;

use crate::shell::{self, Failure, Result};
use crate::tree::Difference;
use crate::{flagship, reference, test, tree};

/// A step and what it is called.
type Step = (&'static str, fn() -> Result);

const STEPS: &[Step] = &[
    ("format", format),
    ("lints", lints),
    ("documentation", documentation),
    ("tests", test::all),
    ("reference pages", reference::check),
    ("the same output with one thread and two", reproducible),
];

/// Every step in order; stops at the first that fails.
pub fn run() -> Result {
    let mut took = Vec::new();
    for (name, step) in STEPS {
        println!("\n── {name}");
        let begun = Instant::now();
        step().map_err(|failure| Failure::new(format!("{failure}\n\nci: {name}: failed")))?;
        took.push((name, begun.elapsed()));
    }
    println!("\nci: everything holds");
    for (name, time) in took {
        println!("{:>7.1} s  {name}", time.as_secs_f64());
    }
    Ok(())
}

fn format() -> Result {
    shell::run(&mut shell::cargo(&["fmt", "--all", "--check"]))
}

fn lints() -> Result {
    shell::run(&mut shell::cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

fn documentation() -> Result {
    shell::run(shell::cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
}

fn reproducible() -> Result {
    let program = flagship::program(false)?;
    let folder = tree::fresh(shell::target().join("reproducible"))?;
    let (one, two) = (folder.join("one"), folder.join("two"));
    flagship::build_with_threads(&program, &one, 1)?;
    flagship::build_with_threads(&program, &two, 2)?;
    let difference = Difference::between(&one, &two)?;
    if difference.is_empty() { Ok(()) } else { Err(Failure::new(format!("two builds of the same sources differ: {difference:#?}"))) }
}
