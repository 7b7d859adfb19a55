//! What developers run: `cargo xtask <command>`. Each command is a file of its own.
#![expect(clippy::disallowed_methods, reason = "the bans keep files, the clock and the environment out of the program's rooms")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it talks to developers in a terminal")]

mod act_exam;
mod bench;
mod ci;
mod compare;
mod corpus;
mod crowd;
mod flagship;
mod lighthouse;
mod look;
mod measure;
mod reference;
mod search;
mod shell;
mod test;
mod tree;

use std::process::ExitCode;

use shell::{Failure, Result};

const HELP: &str = "\
cargo xtask <command>

  test [rust|browser]    all tests: Rust, browser modules, and the built site in a real browser
  ci                     everything that must hold before a change is handed in
  reference [--check]    write docs/rules/ from the rules in the code; --check: fail if not current
  compare OLD NEW        the flagship built twice, and how the outputs differ;
                         each a revision of git, or a built program
  act-exam DIR           how the auditor does on the published examples of the ACT rules;
                         DIR holds their texts (`_rules/*.md`), which are not kept here
  look [--out DIR]       pictures of every kind of page, in three widths, light and dark
  lighthouse             Lighthouse's scores of four pages of the flagship, on a phone with a slow line
  bench [PAGES…]         time and memory of building sites of so many pages (1000 10000 50000)
        [--runs N] [--program FILE]
  crowd PAGES            the golden queries on the flagship with so many ordinary pages among its own,
                         in each of five languages
  bench search [PAGES…]  what search costs, beside Pagefind (500 2000 10000)
        [--runs N] [--program FILE]
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[&str]) -> Result {
    match arguments {
        ["test"] => test::all(),
        ["test", "rust"] => test::rust(),
        ["test", "browser"] => test::browser(),
        ["ci"] => ci::run(),
        ["reference"] => reference::write(),
        ["reference", "--check"] => reference::check(),
        ["compare", old, new] => compare::run(old, new),
        ["act-exam", folder] => act_exam::run(folder.as_ref()),
        ["look"] => look::run(&std::env::temp_dir().join("ingang-look")),
        ["look", "--out", folder] => look::run(folder.as_ref()),
        ["lighthouse"] => lighthouse::run(),
        ["crowd", pages] => crowd::run(pages.parse().map_err(|_| Failure::new(HELP))?),
        ["bench", "search", rest @ ..] => search::run(&bench::Options::parse(rest)?),
        ["bench", rest @ ..] => bench::run(&bench::Options::parse(rest)?),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(Failure::new(HELP)),
    }
}
