//! Time and memory of building large sites, beside the floor: what reading, YAML, Markdown,
//! templates and writing cost alone, with the libraries that we use. Both run in turn, so that a
//! busy machine is busy for both; the ratio is worth quoting, a figure alone is not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::{self, Corpus};
use crate::measure::{self, Run, median};
use crate::shell::{self, Failure, Result};
use crate::{flagship, search, tree};

/// Memory that a page of output may need on the memory file system, generously.
const OUTPUT_PER_PAGE: u64 = 60_000;

/// What to measure.
pub struct Options {
    /// Content pages.
    pub sizes: Vec<usize>,
    /// Whether nobody said which sizes.
    pub is_default: bool,
    /// Measured runs of each.
    pub runs: usize,
    /// The built program, where it is not to be built.
    pub program: Option<PathBuf>,
}

impl Options {
    /// From the command line.
    pub fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { sizes: Vec::new(), is_default: false, runs: 5, program: None };
        let no_number = |word: &str| Failure::new(format!("bench: `{word}` is no number"));
        let number = |word: &str| word.replace(['_', ','], "").parse::<usize>().map_err(|_| no_number(word));
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| Failure::new(format!("bench: {word} needs a value")));
            match *word {
                "--runs" => options.runs = number(value()?)?.max(1),
                "--program" => options.program = Some(PathBuf::from(value()?)),
                size => options.sizes.push(number(size)?),
            }
        }
        if options.sizes.is_empty() {
            options.is_default = true;
            options.sizes = vec![1_000, 10_000, 50_000];
        }
        Ok(options)
    }
}

/// What was measured of one size.
struct Row {
    content_pages: usize,
    pages: usize,
    ours: Summary,
    /// The same site with `search: no`.
    without_search: Summary,
    floor: Option<Summary>,
    /// Milliseconds of each stage, in order.
    stages: Vec<(String, u64)>,
}

/// The middle of several runs.
struct Summary {
    wall: f64,
    least: f64,
    most: f64,
    cpu: f64,
    peak: f64,
}

/// Measures and prints a table for `docs/benchmarks.md`.
pub fn run(options: &Options) -> Result {
    let program = options.program.clone().map_or_else(|| flagship::program(true), Ok)?;
    let floor = floor_program()?;
    let mut rows = Vec::new();
    for &size in &options.sizes {
        rows.push(measure_size(size, options.runs, &program, floor.as_deref())?);
    }
    print!("{}", report(&rows, options.runs));
    Ok(())
}

/// The floor, built here, where its source is at hand.
fn floor_program() -> Result<Option<PathBuf>> {
    let source = shell::root().join("../shared/bench/floor");
    if !source.join("Cargo.toml").is_file() {
        return Ok(None);
    }
    let target = shell::target().join("bench/floor");
    let manifest = source.join("Cargo.toml");
    let mut build = Command::new("cargo");
    build.args(["build", "--release", "--manifest-path"]).arg(&manifest).arg("--target-dir").arg(&target);
    if !source.join("Cargo.lock").is_file() {
        // Its folder may be for reading only; cargo wants to write a lock file beside it.
        let copy = tree::fresh(shell::target().join("bench/floor-source"))?;
        for (name, path) in tree::files(&source)? {
            let to = copy.join(&name);
            fs::create_dir_all(to.parent().unwrap_or(&copy))?;
            fs::write(to, fs::read(path)?)?;
        }
        // The copy lies inside this workspace and is no part of it.
        let mut manifest = fs::read_to_string(copy.join("Cargo.toml"))?;
        manifest.push_str("\n[workspace]\n");
        fs::write(copy.join("Cargo.toml"), manifest)?;
        build = Command::new("cargo");
        build.args(["build", "--release", "--target-dir"]).arg(&target).current_dir(copy);
    }
    shell::run(&mut build)?;
    Ok(Some(target.join("release/floor")))
}

fn measure_size(size: usize, runs: usize, program: &Path, floor: Option<&Path>) -> Result<Row> {
    let corpus = Corpus::new(size);
    let (own, plain) = (written(&corpus, "site")?, written(&corpus, "plain")?);
    let silent = search::silent(&own)?;
    let output = output_folder(corpus.pages())?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from).to_string();
    let (mut ours, mut silently, mut below) = (Vec::new(), Vec::new(), Vec::new());
    let mut pages = 0;
    for number in 0..=runs {
        eprintln!("{} content pages, run {number} of {runs}{}", corpus.pages(), if number == 0 { " (to warm up)" } else { "" });
        clear(&output)?;
        let mut build = flagship::command(program, &own, &output);
        let run = measure::run(build.args(["--today", corpus::TODAY, "--timings"]))?;
        pages = count_pages(&output)?;
        clear(&output)?;
        let silent_run = measure::run(flagship::command(program, &silent, &output).args(["--today", corpus::TODAY]))?;
        clear(&output)?;
        let floor_run =
            floor.map(|floor| measure::run(Command::new(floor).arg("all2").arg(plain.join("content")).arg(&output).arg(&threads)));
        if number > 0 {
            ours.push(run);
            silently.push(silent_run);
            below.extend(floor_run.transpose()?);
        }
    }
    clear(&output)?;
    let summary = |runs: &[Run]| Summary::of(runs);
    let floor = (!below.is_empty()).then(|| summary(&below));
    Ok(Row { content_pages: corpus.pages(), pages, stages: stages(&ours), ours: summary(&ours), without_search: summary(&silently), floor })
}

/// The corpus in a layout, on disk, written once.
pub fn written(corpus: &Corpus, layout: &str) -> Result<PathBuf> {
    let folder = shell::target().join(format!("bench/{layout}-{}", corpus.pages()));
    let mark = folder.join(".version");
    let version = corpus::VERSION.to_string();
    if fs::read_to_string(&mark).is_ok_and(|written| written == version) {
        return Ok(folder);
    }
    eprintln!("writing {}", folder.display());
    tree::fresh(folder.clone())?;
    match layout {
        "site" => corpus.write_site(&folder)?,
        _ => corpus.write_plain(&folder)?,
    }
    fs::write(mark, version)?;
    Ok(folder)
}

/// Where the output goes: memory where there is room, so that the disk is not measured.
fn output_folder(pages: usize) -> Result<PathBuf> {
    let memory = Path::new("/dev/shm");
    let free = shell::read(Command::new("df").args(["--output=avail", "-B1"]).arg(memory)).unwrap_or_default();
    let free: u64 = free.lines().nth(1).and_then(|line| line.trim().parse().ok()).unwrap_or(0);
    let parent = if free > pages as u64 * OUTPUT_PER_PAGE { memory.to_path_buf() } else { shell::target().join("bench") };
    let folder = parent.join(format!("ingang-bench-{}", std::process::id()));
    eprintln!("output to {}", folder.display());
    fs::create_dir_all(&folder)?;
    Ok(folder.join("public"))
}

fn clear(output: &Path) -> Result {
    if output.exists() { Ok(fs::remove_dir_all(output)?) } else { Ok(()) }
}

fn count_pages(output: &Path) -> Result<usize> {
    Ok(tree::files(output)?.keys().filter(|name| tree::is(name, "html")).count())
}

impl Summary {
    fn of(runs: &[Run]) -> Self {
        let wall = || runs.iter().map(|run| run.wall);
        let seconds = |duration: Option<std::time::Duration>| duration.unwrap_or_default().as_secs_f64();
        Self {
            wall: seconds(median(wall())),
            least: seconds(wall().min()),
            most: seconds(wall().max()),
            cpu: seconds(median(runs.iter().map(|run| run.cpu))),
            peak: number(usize::try_from(median(runs.iter().map(|run| run.peak)).unwrap_or_default() >> 10).unwrap_or_default()) / 1024.0,
        }
    }
}

/// The middle time of each stage: lines `stage <name> <milliseconds>` that the program prints.
fn stages(runs: &[Run]) -> Vec<(String, u64)> {
    let mut order = Vec::new();
    let mut times: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for (name, time) in runs.iter().flat_map(|run| run.said.lines()).filter_map(stage) {
        if !times.contains_key(name) {
            order.push(name);
        }
        times.entry(name).or_default().push(time);
    }
    order.into_iter().map(|name| (name.to_owned(), median(times[name].iter().copied()).unwrap_or_default())).collect()
}

/// Milliseconds that a build spent on search.
pub fn search_stage(run: &Run) -> Option<u64> {
    run.said.lines().filter_map(stage).find(|(name, _)| *name == "search").map(|(_, time)| time)
}

/// The name and the whole milliseconds of a line about a stage.
fn stage(line: &str) -> Option<(&str, u64)> {
    let mut words = line.strip_prefix("stage ")?.split_whitespace();
    let name = words.next()?;
    let whole = words.next()?.split('.').next()?;
    Some((name, whole.trim_end_matches("ms").parse().ok()?))
}

fn report(rows: &[Row], runs: usize) -> String {
    let mut lines = vec![
        String::new(),
        machine(),
        format!("Medians of {runs} cold builds after one to warm up, in turn with the floor; profile release, no errors."),
        "Pages are what is published: the content pages, and what the records make.".to_owned(),
        String::new(),
    ];
    lines.extend(table(&COLUMNS, rows.iter().map(Row::cells)));
    let stages: Vec<&str> = rows.first().map(|row| row.stages.iter().map(|(name, _)| name.as_str()).collect()).unwrap_or_default();
    if !stages.is_empty() {
        lines.extend([
            String::new(),
            "Stages, milliseconds; audit-cpu is processor time of all threads within render:".to_owned(),
            String::new(),
        ]);
        lines.extend(table(&[&["content pages"], stages.as_slice()].concat(), rows.iter().map(Row::stage_cells)));
    }
    lines.join("\n") + "\n"
}

const COLUMNS: [&str; 13] = [
    "content pages",
    "pages",
    "wall s (least–most)",
    "pages/s",
    "CPU s",
    "peak MiB",
    "floor wall s",
    "floor CPU s",
    "wall ÷ floor",
    "per page, ÷ floor",
    "without search wall s",
    "peak MiB",
    "÷ floor",
];

/// A table in Markdown, numbers to the right.
pub fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let head = [format!("| {} |", columns.join(" | ")), format!("|{}", " ---: |".repeat(columns.len()))];
    head.into_iter().chain(rows.map(|cells| format!("| {} |", cells.join(" | ")))).collect()
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let (ours, pages, content_pages) = (&self.ours, number(self.pages), number(self.content_pages));
        let floor = |value: &dyn Fn(&Summary) -> f64, digits: usize| {
            self.floor.as_ref().map_or_else(|| "–".to_owned(), |floor| format!("{:.digits$}", value(floor)))
        };
        vec![
            self.content_pages.to_string(),
            self.pages.to_string(),
            format!("{:.2} ({:.2}–{:.2})", ours.wall, ours.least, ours.most),
            format!("{:.0}", pages / ours.wall),
            format!("{:.2}", ours.cpu),
            format!("{:.0}", ours.peak),
            floor(&|floor| floor.wall, 2),
            floor(&|floor| floor.cpu, 2),
            floor(&|floor| ours.wall / floor.wall, 1),
            floor(&|floor| ours.wall / pages / (floor.wall / content_pages), 1),
            format!("{:.2}", self.without_search.wall),
            format!("{:.0}", self.without_search.peak),
            floor(&|floor| self.without_search.wall / floor.wall, 1),
        ]
    }

    fn stage_cells(&self) -> Vec<String> {
        std::iter::once(self.content_pages.to_string()).chain(self.stages.iter().map(|(_, time)| time.to_string())).collect()
    }
}

/// A count as a number to divide by.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// One line about the machine and the program.
pub fn machine() -> String {
    let first = |command: &mut Command| {
        shell::read(command).map(|text| text.lines().next().unwrap_or_default().trim().to_owned()).unwrap_or_default()
    };
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor =
        processor.lines().find_map(|line| line.strip_prefix("model name")).map_or("", |line| line.trim_matches([' ', '\t', ':']));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("?").to_owned();
    let version = first(Command::new("rustc").arg("--version"));
    let revision = first(Command::new("git").args(["rev-parse", "--short", "HEAD"]).current_dir(shell::root()));
    let day = first(Command::new("date").arg("+%Y-%m-%d"));
    format!("{day}, revision {revision}, {version}, {cores} cores ({processor}), load at the end {load}.")
}

#[cfg(test)]
mod tests {
    use super::{Options, Row, Summary, report, stages};
    use crate::measure::Run;

    fn said(text: &str) -> Run {
        Run { said: text.into(), ..Run::default() }
    }

    #[test]
    fn stage_times_are_read_and_the_middle_is_kept() {
        let runs =
            ["stage parse 3.0\nstage render 10\n", "stage parse 1\nstage render 30.5ms\nwarning: x\n", "stage parse 2\nstage render 20\n"];
        let runs: Vec<Run> = runs.into_iter().map(said).collect();
        assert_eq!(stages(&runs), [("parse".to_owned(), 2), ("render".to_owned(), 20)]);
    }

    #[test]
    fn sizes_and_options_are_read() {
        let options = Options::parse(&["1_000", "--runs", "3", "20000"]).expect("options");
        assert_eq!((options.sizes, options.runs), (vec![1000, 20_000], 3));
        assert_eq!(Options::parse(&[]).expect("options").sizes, [1_000, 10_000, 50_000]);
        assert!(Options::parse(&["many"]).is_err());
    }

    #[test]
    fn a_row_says_the_ratio_to_the_floor() {
        let summary = |wall: f64| Summary { wall, least: wall, most: wall, cpu: wall, peak: 100.0 };
        let row = Row {
            content_pages: 1000,
            pages: 2000,
            ours: summary(2.0),
            without_search: summary(1.0),
            floor: Some(summary(0.5)),
            stages: Vec::new(),
        };
        assert!(
            report(&[row], 5)
                .contains("| 1000 | 2000 | 2.00 (2.00–2.00) | 1000 | 2.00 | 100 | 0.50 | 0.50 | 4.0 | 2.0 | 1.00 | 100 | 2.0 |")
        );
    }
}
