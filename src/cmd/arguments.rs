//! What can be typed, as types. The words that people read about it are put in by `help`: an
//! argument `today` is described by the message `cli-arg-today`, a command `new page` by
//! `cli-command-new-page`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::diag::{Profile, render::Format};
use crate::model::{Date, PageKind};

use super::language::Language;

#[derive(Debug, Parser)]
#[command(name = "ingang", version, disable_help_flag = true, disable_version_flag = true)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Read before all others, by `language::choose`; here so that it is known and checked.
    #[arg(long, global = true, value_enum)]
    pub ui_lang: Option<Language>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    pub version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Build(Build),
    Check(Check),
    Serve(Serve),
    Audit(Audit),
    New(New),
    Status(Status),
    Translate(Translate),
    Search(Search),
    Explain(Explain),
    Readability(Readability),
    Completions(Completions),
}

/// Which site, on which day.
#[derive(Clone, Debug, Args)]
pub struct Subject {
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
    #[arg(long, value_parser = day)]
    pub today: Option<Date>,
}

/// How findings are shown.
#[derive(Clone, Debug, Args)]
pub struct Manner {
    #[arg(long, value_enum, default_value = "full")]
    pub format: FormatName,
    #[arg(long)]
    pub timings: bool,
    #[arg(short, long)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub subject: Subject,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "release")]
    pub profile: ProfileName,
    #[command(flatten)]
    pub manner: Manner,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub subject: Subject,
    #[arg(long, value_enum, default_value = "release")]
    pub profile: ProfileName,
    #[command(flatten)]
    pub manner: Manner,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub subject: Subject,
    #[arg(long, value_enum, default_value = "draft")]
    pub profile: ProfileName,
    #[arg(short, long, default_value = "1313")]
    pub port: u16,
    #[arg(long, default_value = "127.0.0.1")]
    pub host: String,
    #[arg(long)]
    pub open: bool,
}

#[derive(Debug, Args)]
pub struct Audit {
    #[arg(required = true)]
    pub pages: Vec<PathBuf>,
    #[arg(id = "audit_format", long = "format", value_enum, default_value = "full")]
    pub format: AuditFormat,
}

/// The name of a way of showing what an audit found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AuditFormat {
    Full,
    Json,
}

#[derive(Debug, Args)]
pub struct New {
    #[command(subcommand)]
    pub what: NewWhat,
}

#[derive(Debug, Subcommand)]
pub enum NewWhat {
    Page(NewPage),
    District(NewDistrict),
    Translation(NewTranslation),
}

#[derive(Debug, Args)]
pub struct NewPage {
    pub key: String,
    #[arg(long, default_value = "article", value_parser = page_kind())]
    pub kind: PageKind,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
}

#[derive(Debug, Args)]
pub struct NewDistrict {
    pub id: String,
    #[arg(long)]
    pub name: String,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
}

#[derive(Debug, Args)]
pub struct NewTranslation {
    pub page: String,
    pub locale: String,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
}

#[derive(Debug, Args)]
pub struct Status {
    pub home: Option<String>,
    #[arg(long)]
    pub locale: Option<String>,
    #[arg(long = "format", value_enum, default_value = "full")]
    pub status_format: StatusFormat,
    #[arg(long)]
    pub fail_on_stale: bool,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
}

/// How the state of translations is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    Full,
    Concise,
    Json,
}

#[derive(Debug, Args)]
pub struct Translate {
    #[command(flatten)]
    pub deed: Deed,
    pub home: Option<String>,
    pub locale: Option<String>,
    #[arg(long = "all")]
    pub every_text: bool,
    #[arg(long)]
    pub block: Vec<String>,
    #[arg(short = 'o', long = "output")]
    pub work_list: Option<PathBuf>,
    #[arg(long, default_value = ".", hide_default_value = true)]
    pub root: PathBuf,
}

/// What is to be done about translations: one thing at a time.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Deed {
    #[arg(long)]
    pub accept: bool,
    #[arg(long)]
    pub minor: bool,
    #[arg(long)]
    pub sync: bool,
    #[arg(long)]
    pub export: Option<String>,
    #[arg(long)]
    pub import: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Search {
    #[arg(required = true)]
    pub words: Vec<String>,
    #[arg(long)]
    pub locale: Option<String>,
    #[arg(long)]
    pub district: Option<String>,
    #[arg(long)]
    pub group: Option<String>,
    #[arg(long)]
    pub offer: Option<String>,
    #[command(flatten)]
    pub subject: Subject,
    #[arg(long, value_enum, default_value = "draft")]
    pub profile: ProfileName,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Explain {
    pub rule: Option<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long)]
    pub list: bool,
}

#[derive(Debug, Args)]
pub struct Readability {
    pub page: Option<String>,
    #[arg(long)]
    pub locale: Option<String>,
    #[arg(long = "format", value_enum, default_value = "full")]
    pub table_format: TableFormat,
    #[command(flatten)]
    pub subject: Subject,
}

/// The name of a way of showing a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    Full,
    Json,
}

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: clap_complete::Shell,
}

/// The name of a profile.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ProfileName {
    Draft,
    Release,
}

impl From<ProfileName> for Profile {
    fn from(name: ProfileName) -> Self {
        match name {
            ProfileName::Draft => Self::Draft,
            ProfileName::Release => Self::Release,
        }
    }
}

/// The name of a way of showing findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FormatName {
    Full,
    Concise,
    Json,
    Github,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Full => Self::Full,
            FormatName::Concise => Self::Concise,
            FormatName::Json => Self::Json,
            FormatName::Github => Self::Github,
        }
    }
}

impl FormatName {
    /// Whether findings are for a program to read, and so stand alone on the standard output.
    pub fn is_for_programs(self) -> bool {
        matches!(self, Self::Json | Self::Github)
    }
}

fn day(text: &str) -> Result<Date, &'static str> {
    Date::parse(text).ok_or("not a day")
}

/// The kinds that a page somebody writes can have.
fn page_kind() -> impl clap::builder::TypedValueParser<Value = PageKind> {
    let names = PageKind::written().map(|(_, name)| name);
    PossibleValuesParser::new(names).map(|name| PageKind::parse(&name).expect("only names of kinds are let through"))
}
