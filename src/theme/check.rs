//! What is wrong with the templates of a theme, each with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tera::{ErrorKind, Tera};

use super::files::{BASE_STYLE, Files, MISSING_THEME_FILE, block_template};
use super::template::{Expression, Fault, Faults, LookUp, Shape, Template, parse, scan};
use super::view::sample;
use crate::diag::{Diagnostic, Diagnostics, Rule, SourceId, Span, Spanned, rule};
use crate::model::MessageUse;

/// A template that the template engine cannot read, or that calls something that is not there.
pub static TEMPLATE_SYNTAX: Rule = rule!("template-syntax", Error, "template_syntax");
/// A template that looks up what its view does not have.
pub static UNKNOWN_VARIABLE: Rule = rule!("unknown-variable", Error, "unknown_variable");
/// A message whose id is put together while the page is made.
pub static DYNAMIC_MESSAGE: Rule = rule!("dynamic-message", Error, "dynamic_message");

/// The trees of the templates that can be read, and what is wrong with the others.
pub fn read<'a>(files: &Files<'a>) -> (Vec<Template<'a>>, Diagnostics) {
    let mut found = Diagnostics::default();
    let mut templates = Vec::new();
    for (&name, &(source, text)) in &files.templates {
        match Tera::default().add_raw_template(name, text) {
            Err(error) if matches!(error.kind(), ErrorKind::SyntaxError(_)) => found.push(syntax(&error, source)),
            _ => {
                let tree = parse(&scan(text));
                let foreign = |place: &Range<usize>| Diagnostic::at(&TEMPLATE_SYNTAX, span(source, place)).variant("foreign");
                found.extend(tree.foreign.iter().map(foreign));
                templates.push(Template { name, tree });
            }
        }
    }
    (templates, found)
}

fn syntax(error: &tera::Error, source: SourceId) -> Diagnostic {
    let ErrorKind::SyntaxError(report) = error.kind() else { unreachable!("only called for these") };
    Diagnostic::at(&TEMPLATE_SYNTAX, span(source, &report.span().range)).with("message", report.message()).hint("hint")
}

fn span(source: SourceId, place: &Range<usize>) -> Span {
    Span::new(source, place.start, place.end)
}

/// What the templates look up or call in vain.
pub fn look_up(templates: &[Template<'_>], files: &Files<'_>) -> Diagnostics {
    let mut look_up = LookUp::new(templates);
    for view in sample::full() {
        look_up.follow(view.template(), Shape::of(&tera::Value::from_serializable(&view)));
    }
    for (name, block) in sample::blocks() {
        let shape = match Shape::of(&block) {
            Shape::Fields(fields) => fields,
            _ => BTreeMap::new(),
        };
        let with_body = shape.into_iter().chain([("body".to_owned(), Shape::Plain)]).collect();
        look_up.follow(&block_template(name), Shape::Fields(with_body));
    }
    findings(&look_up.finish(), files)
}

fn findings(faults: &Faults, files: &Files<'_>) -> Diagnostics {
    let at = |name: &str, place: (usize, usize)| span(files.templates[name].0, &(place.0..place.1));
    faults.iter().map(|(name, place, fault)| finding(fault, at(name, *place))).collect()
}

fn finding(fault: &Fault, place: Span) -> Diagnostic {
    let vain = |name: &str, known: &[String], variant: &str| {
        let finding = Diagnostic::at(&UNKNOWN_VARIABLE, place).with("name", name).with("known", known.join(", ")).variant(variant);
        if known.is_empty() { finding } else { finding.hint("hint") }
    };
    let call = |name: &str, variant: &str| Diagnostic::at(&TEMPLATE_SYNTAX, place).with("name", name).variant(variant);
    match fault {
        Fault::Name(name, known) => vain(name, known, "name"),
        Fault::Field(name, known) => vain(name, known, "field"),
        Fault::Component(name) => {
            Diagnostic::at(&MISSING_THEME_FILE, place).with("name", name.as_str()).variant("component").hint("hint-component")
        }
        Fault::Template(name) => Diagnostic::at(&MISSING_THEME_FILE, place).with("name", name.as_str()).variant("template"),
        Fault::Argument(name, known) => call(name, "argument").with("known", known.join(", ")).hint("hint-argument"),
        Fault::Missing(name) => call(name, "argument-missing"),
        Fault::Function(name) => call(name, "function").hint("hint-function"),
    }
}

/// The messages that templates ask for, and requests that nobody can follow up.
pub fn messages(templates: &[Template<'_>], files: &Files<'_>) -> (Vec<MessageUse>, Diagnostics) {
    let mut found = Diagnostics::default();
    let mut uses = Vec::new();
    each_call(templates, files, "t", |arguments, place| match argument(arguments, "key").and_then(Expression::as_text) {
        Some(id) => uses.push(MessageUse {
            id: id.to_owned(),
            arguments: arguments.iter().map(|(name, _)| name.clone()).filter(|name| name != "key").collect::<BTreeSet<_>>(),
            place: Some(Spanned::new((), place)),
        }),
        None => found.push(Diagnostic::at(&DYNAMIC_MESSAGE, place).hint("hint")),
    });
    (uses, found)
}

/// Assets that templates ask for and the theme does not have.
pub fn assets(templates: &[Template<'_>], files: &Files<'_>) -> Diagnostics {
    let mut found = Diagnostics::default();
    each_call(templates, files, "asset", |arguments, place| {
        let path = argument(arguments, "path").and_then(Expression::as_text);
        let known = |path: &&str| files.assets.contains_key(path) || files.styles.contains_key(path);
        if path.filter(known).is_none() {
            let name = path.unwrap_or_default();
            found.push(Diagnostic::at(&MISSING_THEME_FILE, place).with("name", name).variant("asset").hint("hint-asset"));
        }
    });
    found
}

/// The style sheets that are published: each that a template asks for, and the one every theme has.
pub fn sheets<'a>(templates: &[Template<'_>], files: &Files<'a>) -> BTreeSet<&'a str> {
    let mut sheets: BTreeSet<&str> = files.styles.get_key_value(BASE_STYLE).map(|(path, _)| *path).into_iter().collect();
    each_call(templates, files, "asset", |arguments, _| {
        let path = argument(arguments, "path").and_then(Expression::as_text);
        sheets.extend(path.and_then(|path| files.styles.get_key_value(path)).map(|(path, _)| *path));
    });
    sheets
}

fn argument<'e>(arguments: &'e [(String, Expression)], name: &str) -> Option<&'e Expression> {
    arguments.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn each_call(templates: &[Template<'_>], files: &Files<'_>, function: &str, mut see: impl FnMut(&[(String, Expression)], Span)) {
    for template in templates {
        let source = files.templates[template.name].0;
        template.tree.expressions(&mut |expression| {
            if let Expression::Function { name, arguments, range } = expression
                && name == function
            {
                see(arguments, span(source, range));
            }
        });
    }
}
