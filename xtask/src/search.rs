//! What search costs, beside Pagefind on the same pages in the same run: making the index, and what a
//! reader loads and waits for. Figures for `docs/benchmarks.md`, not a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::bench;
use crate::corpus::{self, Corpus};
use crate::measure::{self, Run, median};
use crate::shell::{self, Result};
use crate::{flagship, test, tree};

/// The version that the figures were made with.
const PAGEFIND: &str = "pagefind@1.6.0";

/// One engine on one site.
struct Row {
    pages: usize,
    engine: &'static str,
    seconds: f64,
    processor: f64,
    /// In MiB.
    memory: f64,
    /// In KiB.
    size: u64,
    /// What `search-cost.mjs` says of the engine.
    reader: Value,
}

/// Measures sites of these sizes and prints tables.
pub fn run(options: &bench::Options) -> Result {
    let program = options.program.clone().map_or_else(|| flagship::program(true), Ok)?;
    let browser = test::find_browser()?;
    let tests = test::install_packages()?;
    let pagefind = pagefind();
    if pagefind.is_none() {
        eprintln!("{PAGEFIND} could not be installed: Ingång is measured alone");
    }
    let sizes: &[usize] = if options.is_default { &[500, 2_000, 10_000] } else { &options.sizes };
    let mut rows = Vec::new();
    for &size in sizes {
        rows.extend(measure_size(size, options.runs, &program, pagefind.as_deref(), (&browser, &tests))?);
    }
    print!("{}", report(&rows, options.runs));
    Ok(())
}

/// Pagefind's program, fetched into `target/` where it is not there yet.
fn pagefind() -> Option<PathBuf> {
    let folder = shell::target().join("pagefind");
    let program =
        || tree::files(&folder.join("node_modules/@pagefind")).ok()?.into_values().find(|file| file.ends_with("bin/pagefind_extended"));
    if program().is_none() {
        fs::create_dir_all(&folder).ok()?;
        fs::write(folder.join("package.json"), "{\"private\": true}\n").ok()?;
        shell::run(Command::new("npm").args(["install", "--no-audit", "--no-fund", PAGEFIND]).current_dir(&folder)).ok()?;
    }
    program()
}

fn measure_size(size: usize, runs: usize, program: &Path, pagefind: Option<&Path>, browser: (&Path, &Path)) -> Result<Vec<Row>> {
    let corpus = Corpus::new(size);
    let with = bench::written(&corpus, "site")?;
    let without = silent(&with)?;
    let output = tree::fresh(shell::target().join("bench/search-output"))?;
    let build = |root: &Path| {
        let mut build = flagship::command(program, root, &output);
        build.args(["--today", corpus::TODAY, "--timings"]);
        build
    };
    let (mut ours, mut plain, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..=runs {
        eprintln!("{} content pages, run {number} of {runs}", corpus.pages());
        tree::fresh(output.clone())?;
        plain.push(measure::run(&mut build(&without))?);
        tree::fresh(output.clone())?;
        ours.push(measure::run(&mut build(&with))?);
        if let Some(pagefind) = pagefind {
            let mut index = Command::new(pagefind);
            theirs.push(measure::run(index.arg("--site").arg(&output).arg("--output-path").arg(output.join("pagefind")))?);
        }
    }
    let (browser, tests) = browser;
    let mut node = Command::new("node");
    let said = shell::read(node.arg("search-cost.mjs").arg(&output).current_dir(tests).env("CHROME", browser))?;
    let reader: Value = serde_json::from_str(&said).map_err(|error| shell::Failure::new(format!("search-cost.mjs: {error}")))?;
    let stage = median(ours.iter().filter_map(bench::search_stage)).unwrap_or_default();
    let more = |of: &dyn Fn(&Run) -> f64| (middle(&ours, of) - middle(&plain, of)).max(0.0);
    let mut rows = vec![Row {
        pages: corpus.pages(),
        engine: "Ingång",
        seconds: Duration::from_millis(stage).as_secs_f64(),
        processor: more(&processor),
        memory: more(&memory),
        size: weight(&output.join("search"))?,
        reader: reader["ingang"].clone(),
    }];
    if !theirs.is_empty() {
        rows.push(Row {
            pages: corpus.pages(),
            engine: "Pagefind",
            seconds: middle(&theirs, &|run| run.wall.as_secs_f64()),
            processor: middle(&theirs, &processor),
            memory: middle(&theirs, &memory),
            size: weight(&output.join("pagefind"))?,
            reader: reader["pagefind"].clone(),
        });
    }
    tree::fresh(output)?;
    Ok(rows)
}

/// The same site without search, beside it.
pub fn silent(site: &Path) -> Result<PathBuf> {
    let folder = tree::fresh(site.with_extension("silent"))?;
    for (name, path) in tree::files(site)? {
        let to = folder.join(&name);
        fs::create_dir_all(to.parent().unwrap_or(&folder))?;
        fs::copy(path, to)?;
    }
    let settings = folder.join("content/site.yaml");
    let text = fs::read_to_string(&settings)?;
    fs::write(&settings, format!("search: no\n{text}"))?;
    Ok(folder)
}

fn processor(run: &Run) -> f64 {
    run.cpu.as_secs_f64()
}

fn memory(run: &Run) -> f64 {
    bench::number(usize::try_from(run.peak >> 10).unwrap_or_default()) / 1024.0
}

fn middle(runs: &[Run], of: &dyn Fn(&Run) -> f64) -> f64 {
    let mut all: Vec<f64> = runs.iter().map(of).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// KiB of all files in a folder.
fn weight(folder: &Path) -> Result<u64> {
    let mut bytes = 0;
    for path in tree::files(folder)?.into_values() {
        bytes += fs::metadata(path)?.len();
    }
    Ok(bytes >> 10)
}

const MAKING: [&str; 6] = ["content pages", "engine", "index, s", "CPU s", "peak MiB", "files, KiB"];
const READING: [&str; 9] = [
    "content pages",
    "engine",
    "first query, requests",
    "brotli B",
    "gzip B",
    "following, requests",
    "brotli B",
    "key to results, ms: middle, 95 of 100, most",
    "memory, KiB",
];

fn report(rows: &[Row], runs: usize) -> String {
    let mut lines = vec![
        String::new(),
        bench::machine(),
        format!(
            "Middles of {runs} runs, in turn. Of Ingång: the stage of a build that makes the index; processor time and peak memory are what a build needs more than one without search."
        ),
        "Of Pagefind: its whole program, which reads the finished pages.".to_owned(),
        String::new(),
    ];
    lines.extend(bench::table(&MAKING, rows.iter().map(Row::making)));
    lines.extend([
        String::new(),
        "In Chromium, Swedish, engines without an interface, five results described; keys on a processor four times as slow, of each key the middle of five new tabs:".to_owned(),
        String::new(),
    ]);
    lines.extend(bench::table(&READING, rows.iter().map(Row::reading)));
    lines.join("\n") + "\n"
}

impl Row {
    fn making(&self) -> Vec<String> {
        let figures =
            [format!("{:.2}", self.seconds), format!("{:.2}", self.processor), format!("{:.0}", self.memory), self.size.to_string()];
        [self.pages.to_string(), self.engine.to_owned()].into_iter().chain(figures).collect()
    }

    fn reading(&self) -> Vec<String> {
        let at = |path: &str| self.reader.pointer(path).map_or_else(|| "–".to_owned(), Value::to_string);
        let time = |name: &str| self.reader[name].as_f64().map_or_else(|| "–".to_owned(), |time| format!("{time:.1}"));
        let memory = self.reader["memory"].as_f64().map_or_else(|| "–".to_owned(), |bytes| format!("{:.0}", bytes / 1024.0));
        let times = ["key", "late", "latest"].map(time).join(", ");
        vec![
            self.pages.to_string(),
            self.engine.to_owned(),
            at("/first/requests"),
            at("/first/brotli"),
            at("/first/gzip"),
            at("/following/requests"),
            at("/following/brotli"),
            times,
            memory,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, report};

    #[test]
    fn a_row_says_what_a_reader_loads() {
        let reader = serde_json::json!({
            "first": {"requests": 3, "brotli": 20_000, "gzip": 22_000}, "following": {"requests": 0, "brotli": 0, "gzip": 0},
            "key": 1.25, "late": 3.0, "latest": 9.0, "memory": 1_048_576
        });
        let row = Row { pages: 500, engine: "Ingång", seconds: 0.1, processor: 0.2, memory: 3.0, size: 4, reader };
        let report = report(&[row], 3);
        assert!(report.contains("| 500 | Ingång | 0.10 | 0.20 | 3 | 4 |"), "{report}");
        assert!(report.contains("| 500 | Ingång | 3 | 20000 | 22000 | 0 | 0 | 1.2, 3.0, 9.0 | 1024 |"), "{report}");
    }
}
