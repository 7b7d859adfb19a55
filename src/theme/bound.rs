//! A theme in one locale, ready to print pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, Map, State, Tera, TeraResult, Value};

use super::files::block_template;
use super::prepare::{Constants, components, words};
use super::share::{Print, prepared, prints};
use super::view::{PageView, Shared};
use crate::model::{Date, DateStyle, OutPath, Speak, Value as Argument};

/// A theme in one locale.
pub struct BoundTheme {
    engine: Result<Tera, String>,
    /// What is printed once of parts that many pages share.
    prints: Vec<Print>,
}

/// What a template may ask for while the theme is bound.
struct Voice<'a> {
    speak: Arc<dyn Speak>,
    assets: &'a BTreeMap<String, OutPath>,
    base_path: String,
}

impl Constants for Voice<'_> {
    fn message(&self, id: &str) -> String {
        self.speak.message(id, &[])
    }

    fn asset(&self, path: &str) -> Option<String> {
        self.assets.get(path).map(|published| format!("{}{}", self.base_path, published.as_str()))
    }
}

impl BoundTheme {
    /// Prepares `templates` for the voice of a locale. `base_path` is the site's folder, `/` where
    /// it has none.
    pub(super) fn new(
        templates: &BTreeMap<String, Arc<str>>,
        assets: &BTreeMap<String, OutPath>,
        speak: Arc<dyn Speak>,
        base_path: &str,
    ) -> Self {
        let base_path = format!("{}/", base_path.trim_end_matches('/'));
        let voice = Voice { speak, assets, base_path };
        let spoken = templates.iter().map(|(name, source)| (name.as_str(), words(source, &voice))).collect();
        let bound = engine(&spoken, &voice.speak).and_then(|first| {
            let render = |name: &str, arguments: &[(&str, &str)]| {
                let mut context = Context::new();
                arguments.iter().for_each(|(name, value)| context.insert((*name).to_owned(), value));
                first.render_component(name, &context, None, true).ok()
            };
            let settled: BTreeMap<&str, String> = spoken.iter().map(|(name, source)| (*name, components(source, &render))).collect();
            let prints = prints(settled.values().map(String::as_str));
            let pages = settled.iter().map(|(name, source)| ((*name).to_owned(), prepared(source, &prints)));
            let alone = prints.iter().enumerate().map(|(index, print)| (print_template(index), print.source.clone()));
            Ok((engine(&pages.chain(alone).collect(), &voice.speak)?, prints))
        });
        match bound {
            Ok((engine, prints)) => Self { engine: Ok(engine), prints },
            Err(reason) => Self { engine: Err(reason), prints: Vec::new() },
        }
    }

    /// Finishes a part that many pages share: what prints nothing but it is printed now. `name` is
    /// what templates call it: `site`, `page.contact`, `page.night`.
    pub fn share<T: Serialize>(&self, name: &str, part: T) -> Shared<T> {
        let shared = Shared::new(part);
        let (outer, inner) = name.split_once('.').unwrap_or((name, ""));
        let value = match inner {
            "" => shared.value().clone(),
            inner => Map::from_iter([(inner.to_owned().into(), shared.value().clone())]).into(),
        };
        let mut context = Context::new();
        context.insert_value(outer.to_owned(), value);
        let own = self.prints.iter().enumerate().filter(|(_, print)| print.part == name);
        let print = |(index, _): (usize, &Print)| {
            let html = self.engine.as_ref().ok()?.render(&print_template(index), &context).ok()?;
            Some((Print::name(index), html))
        };
        // What can't be printed alone is printed, and told, with each page.
        match own.map(print).collect::<Option<Vec<_>>>() {
            Some(printed) if !printed.is_empty() => shared.with_printed(printed),
            _ => shared,
        }
    }

    /// A page as HTML.
    ///
    /// # Errors
    /// What the template engine says, where the theme has findings or our own check of its
    /// templates let something pass.
    pub fn page(&self, view: &PageView) -> Result<String, String> {
        self.render(view.template(), view, None)
    }

    /// A block of prose as HTML, with the HTML it holds: `name` is its template's under
    /// `directives/`. `data` is one of the blocks of [`super::view`]; `()` for a block that is
    /// given nothing.
    ///
    /// # Errors
    /// As [`Self::page`].
    pub fn component(&self, name: &str, data: &impl Serialize, body: Option<&str>) -> Result<String, String> {
        self.render(&block_template(name), data, Some(body.unwrap_or_default()))
    }

    fn render(&self, template: &str, data: &impl Serialize, body: Option<&str>) -> Result<String, String> {
        let engine = self.engine.as_ref().map_err(Clone::clone)?;
        let data = Value::try_from_serializable(data).map_err(|error| error.to_string())?;
        let mut context = Context::new();
        // The values move: making a context of a serialisable value would copy them once more.
        for (key, value) in data.into_map().unwrap_or_default() {
            context.insert_value(key.to_string(), value);
        }
        if let Some(body) = body {
            context.insert_value("body", Value::safe_string(body));
        }
        engine.render(template, &context).map_err(|error| error.to_string())
    }

    /// A component of the theme as HTML, for its examples.
    ///
    /// # Errors
    /// What the template engine says: no such component, an argument too many or too few.
    pub fn example(&self, name: &str, arguments: &impl Serialize, body: Option<&str>) -> Result<String, String> {
        let engine = self.engine.as_ref().map_err(Clone::clone)?;
        let context = Context::from_serialize(arguments).map_err(|error| error.to_string())?;
        engine.render_component(name, &context, body, true).map_err(|error| error.to_string())
    }
}

/// Name of the template that is one print and nothing else.
fn print_template(index: usize) -> String {
    format!("shared/{}", Print::name(index))
}

/// An engine of these templates with the functions that need the locale while a page is made.
fn engine<N: AsRef<str> + Ord>(templates: &BTreeMap<N, String>, speak: &Arc<dyn Speak>) -> Result<Tera, String> {
    let mut engine = Tera::default();
    register(&mut engine, speak);
    engine.add_raw_templates(templates).map_err(|error| error.to_string())?;
    Ok(engine)
}

fn register(engine: &mut Tera, speak: &Arc<dyn Speak>) {
    let voice = speak.clone();
    engine.register_function("t", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let key: String = arguments.must_get("key")?;
        let named = arguments.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
        let given: Vec<(&str, Argument)> = named.filter(|(name, _)| *name != "key").map(|(name, value)| (name, argument(value))).collect();
        Ok(voice.message(&key, &given))
    });
    let voice = speak.clone();
    engine.register_function("date", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        let value: String = arguments.must_get("value")?;
        let style: String = arguments.must_get("style")?;
        match (Date::parse(&value), date_style(&style)) {
            (Some(date), Some(style)) => Ok(voice.date(date, style)),
            _ => Err(tera::Error::message(format!("date(value=\"{value}\", style=\"{style}\")"))),
        }
    });
    let voice = speak.clone();
    engine.register_function("number", move |arguments: Kwargs, _: &State| -> TeraResult<String> {
        Ok(voice.number(arguments.must_get::<i64>("value")?))
    });
    engine.register_function("asset", |arguments: Kwargs, _: &State| -> TeraResult<String> {
        Err(tera::Error::message(format!("asset(path=\"{}\")", arguments.must_get::<String>("path")?)))
    });
}

fn argument(value: &Value) -> Argument {
    value.as_i64().map_or_else(|| Argument::Text(value.to_string()), Argument::Number)
}

fn date_style(name: &str) -> Option<DateStyle> {
    Some(match name {
        "long" => DateStyle::Long,
        "day" => DateStyle::Day,
        "full" => DateStyle::Full,
        "short" => DateStyle::Short,
        "weekday" => DateStyle::Weekday,
        "month" => DateStyle::Month,
        "month-and-year" => DateStyle::MonthAndYear,
        _ => return None,
    })
}
