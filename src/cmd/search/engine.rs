//! The engine of the browser, run here. The ranking is one program in one language: what a
//! communicator sees in the terminal cannot differ from what visitors see, since it is the same
//! files read by the same modules. What it costs is a small interpreter inside the program.

use std::sync::Arc;

use rquickjs::{Array, CatchResultExt, CaughtError, Context, Ctx, Function, Module, Object, Promise, Runtime};

use crate::write::Memory;

/// What is asked.
pub struct Query {
    /// Name of the first file of the locale.
    pub entry: String,
    /// What somebody types.
    pub text: String,
    /// The district whose pages come first.
    pub district: Option<String>,
    /// The target group that every page must be about.
    pub group: Option<String>,
    /// The item of the base offer that every page must be about.
    pub offer: Option<String>,
}

/// What was found.
pub struct Answer {
    /// What can be asked for: `district`, `group` or `offer`, a space, and an id of it.
    pub values: Vec<String>,
    /// How many pages in all.
    pub count: usize,
    /// The first of them.
    pub results: Vec<Result>,
    /// The query as it was probably meant.
    pub spelling: Option<String>,
}

/// One page.
pub struct Result {
    /// Its address.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Labels of its district and of the page above it.
    pub place: Vec<String>,
    /// What it is sorted by.
    pub score: f64,
    /// For each word of the query that it has: how the word was met.
    pub why: Vec<Why>,
}

/// How a word was met.
pub struct Why {
    /// The word as the page has it.
    pub form: String,
    /// How like the word that was asked for: `exact`, `stem` …
    pub level: String,
    /// Where it stands: `title`, `body` …
    pub kind: String,
    /// How much the likeness counts, 0 to 1.
    pub fit: f64,
}

/// Opens the published files, asks, and hands the answer back in plain values.
const ASK: &str = r#"
import { open } from "engine";
export async function ask(entry, text, district, group, offer, read) {
  const load = async (name) => read(name) ?? Promise.reject(new Error(name));
  const search = await open(entry, load);
  const facets = { group: group ?? "", offer: offer ?? "" };
  const answer = await search.search(text, { facets, ...(district && { here: { district } }) });
  const results = await search.describe(answer.results, answer.marks, Infinity);
  return {
    values: search.values.map(({ facet, id }) => `${facet} ${id}`),
    count: answer.count,
    spelling: answer.spelling,
    results: results.map(({ address, title, facets, score, why }) => ({
      address,
      title: title.map((run) => run.text).join(""),
      place: facets.filter(({ facet }) => facet === "district" || facet === "section").map(({ label }) => label),
      score,
      why: why.map(({ form, level, kind, fit }) => ({ form, level, kind, fit })),
    })),
  };
}
"#;

/// Asks the engine. The files were made a moment ago by the program that the engine belongs to: if it
/// cannot read them, the program is wrong.
pub fn ask(engine: &str, files: Arc<Memory>, query: &Query) -> Answer {
    let runtime = Runtime::new().expect("memory for an interpreter");
    let context = Context::full(&runtime).expect("memory for an interpreter");
    context.with(|ctx| {
        let answer = run(&ctx, engine, files, query).catch(&ctx);
        answer.unwrap_or_else(|error: CaughtError<'_>| panic!("the engine reads what this program has made: {error}"))
    })
}

fn run(ctx: &Ctx<'_>, engine: &str, files: Arc<Memory>, query: &Query) -> rquickjs::Result<Answer> {
    let (_, evaluated) = Module::declare(ctx.clone(), "engine", engine)?.eval()?;
    evaluated.finish::<()>()?;
    let (module, evaluated) = Module::declare(ctx.clone(), "ask", ASK)?.eval()?;
    evaluated.finish::<()>()?;
    let read = move |name: String| -> Option<String> {
        let bytes = files.get(&format!("{}/{name}", crate::model::SEARCH_FOLDER))?;
        String::from_utf8(bytes.to_vec()).ok()
    };
    let read = Function::new(ctx.clone(), read)?;
    let ask: Function<'_> = module.get("ask")?;
    let Query { entry, text, district, group, offer } = query;
    let promise: Promise<'_> = ask.call((entry.as_str(), text.as_str(), district.as_deref(), group.as_deref(), offer.as_deref(), read))?;
    let answer: Object<'_> = promise.finish()?;
    let results: Array<'_> = answer.get("results")?;
    Ok(Answer {
        values: answer.get("values")?,
        count: answer.get("count")?,
        spelling: answer.get("spelling")?,
        results: results.iter::<Object<'_>>().map(|result| result.and_then(|result| page(&result))).collect::<rquickjs::Result<_>>()?,
    })
}

fn page(result: &Object<'_>) -> rquickjs::Result<Result> {
    let why: Array<'_> = result.get("why")?;
    Ok(Result {
        address: result.get("address")?,
        title: result.get("title")?,
        place: result.get("place")?,
        score: result.get("score")?,
        why: why.iter::<Object<'_>>().map(|why| why.and_then(|why| word(&why))).collect::<rquickjs::Result<_>>()?,
    })
}

fn word(why: &Object<'_>) -> rquickjs::Result<Why> {
    Ok(Why { form: why.get("form")?, level: why.get("level")?, kind: why.get("kind")?, fit: why.get("fit")? })
}
