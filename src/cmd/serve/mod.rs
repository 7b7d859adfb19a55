//! `ingang serve`: the site in a browser on the same machine, built anew whenever a file is saved.
//!
//! The site is built in memory, with a memo that remembers from build to build. Where a build has
//! errors, the last good site stays and the findings are laid over it. The program waits for the
//! file system on one thread; browsers are answered on others, which see finished previews only.

mod http;
mod page;
mod preview;
mod watch;

use std::collections::BTreeMap;
use std::net::{IpAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use crate::diag::{Diagnostics, Message};
use crate::memo::Memo;
use crate::model::{Fingerprint, Output};
use crate::write::Memory;

use super::arguments::{FormatName, Serve};
use super::build::{self, Made};
use super::progress::Progress;
use super::trouble::Trouble;
use super::{Context, Exit, explain, show};

use http::Shared;
use preview::Preview;
use watch::Watch;

/// Runs the command; it ends when the person ends it.
///
/// # Errors
/// When the address cannot be listened at, or the files cannot be watched.
pub fn run(context: &Context, arguments: &Serve) -> Result<Exit, Trouble> {
    let listener = listen(arguments)?;
    let address = listener.local_addr().map_err(|error| Trouble::machine("cli-cannot-listen", Path::new(&arguments.host), &error))?;
    let mut watch = Watch::new(&arguments.subject.root)?;
    let mut bench =
        Bench { context, arguments, memo: Memo::remembering(), memory: Memory::default(), seen: Diagnostics::default(), tries: 0 };
    let shared = Arc::new(Shared::new(bench.preview(Preview::default()), rule_pages(context)));
    http::answer_at(listener, &shared).map_err(|error| Trouble::machine("cli-cannot-listen", Path::new(&arguments.host), &error))?;

    let site = format!("http://{address}{}/", shared.preview().base_path);
    show::line(&context.speech, &Message::new("cli-serving").with("address", &*site));
    if !address.ip().is_loopback() {
        show::line(&context.speech, &Message::new("cli-serving-everybody"));
    }
    if arguments.open && !open(&site) {
        show::line(&context.speech, &Message::new("cli-cannot-open").with("address", site));
    }
    loop {
        watch.wait();
        shared.show(bench.preview(Preview::clone(&shared.preview())));
    }
}

fn listen(arguments: &Serve) -> Result<TcpListener, Trouble> {
    let host = arguments.host.trim_matches(['[', ']']);
    let bound = match host.parse::<IpAddr>() {
        Ok(ip) => TcpListener::bind((ip, arguments.port)),
        Err(_) => TcpListener::bind((host, arguments.port)),
    };
    bound.map_err(|error| Trouble::machine("cli-cannot-listen", Path::new(&format!("{}:{}", arguments.host, arguments.port)), &error))
}

/// The pages of all rules, for those who read on from a finding.
fn rule_pages(context: &Context) -> BTreeMap<&'static str, String> {
    crate::rules()
        .into_iter()
        .map(|rule| (rule.name, page::rule(rule.name, &explain::page(rule, &context.speech), &context.speech)))
        .collect()
}

/// Opens an address in the person's browser; whether a program for that was found.
fn open(address: &str) -> bool {
    let (program, before): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[]),
        "windows" => ("cmd", &["/c", "start", ""]),
        _ => ("xdg-open", &[]),
    };
    let quiet = std::process::Stdio::null;
    std::process::Command::new(program).args(before).arg(address).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn().is_ok()
}

/// What is kept from build to build.
struct Bench<'a> {
    context: &'a Context,
    arguments: &'a Serve,
    memo: Memo,
    memory: Memory,
    /// What was found last, so that the same findings are not told again.
    seen: Diagnostics,
    /// How many builds had errors.
    tries: u64,
}

impl Bench<'_> {
    /// Builds, tells the terminal, and gives what browsers see after `before`.
    fn preview(&mut self, before: Preview) -> Preview {
        let begun = Instant::now();
        let speech = &self.context.speech;
        let progress = Progress::new(speech, &self.memory, false);
        match build::make(self.context, &self.arguments.subject, self.arguments.profile.into(), &self.memo, &progress) {
            Ok(made) => self.shown(made, before, begun),
            Err(trouble) => {
                let text = trouble.text(speech);
                show::to_stderr(&text);
                self.seen = Diagnostics::default();
                self.broken(before, |has_site, speech| page::trouble(&text, has_site, speech))
            }
        }
    }

    fn shown(&mut self, made: Made, before: Preview, begun: Instant) -> Preview {
        let speech = &self.context.speech;
        let findings = made.findings();
        if made.found != self.seen {
            findings.show(FormatName::Full, speech);
        }
        let id = if findings.has_errors() { "cli-preview-broken" } else { "cli-preview-built" };
        let told = Message::new(id).with("counts", findings.counts(speech)).with("took", build::took(speech, begun.elapsed()));
        show::line(speech, &told);
        let preview = match made.built.as_ref().filter(|_| !findings.has_errors()) {
            Some(built) => self.good(&built.output, &made),
            None => self.broken(before, |has_site, speech| page::findings(&findings, has_site, speech)),
        };
        self.seen = made.found;
        preview
    }

    /// The site that was built.
    fn good(&self, output: &Output, made: &Made) -> Preview {
        self.memory.retain(|path| output.artifacts.contains_key(path));
        let files = output.artifacts.keys().filter_map(|path| Some((path.0.clone(), self.memory.get(path.as_str())?))).collect();
        let settings = made.sources.at("content/site.yaml").and_then(|id| crate::parse::settings(id, &made.sources).0);
        let base_path = settings.map_or_else(|| "".into(), |settings| settings.config.base_path);
        Preview { files, base_path, version: version(output), findings: None, title: self.context.speech.say("cli-preview-title") }
    }

    /// The site as it was, with what was found.
    fn broken(&mut self, before: Preview, page: impl FnOnce(bool, &super::speech::Speech) -> String) -> Preview {
        self.tries += 1;
        let speech = &self.context.speech;
        let page = page(!before.files.is_empty(), speech);
        Preview { findings: Some((self.tries, page.into())), title: speech.say("cli-preview-title"), ..before }
    }
}

/// The fingerprint of a whole output: the same as long as no page differs.
fn version(output: &Output) -> String {
    let lines = output.artifacts.iter().map(|(path, artifact)| format!("{} {}\n", artifact.fingerprint, path.as_str()));
    Fingerprint::of(lines.collect::<String>().as_bytes()).to_string()
}
