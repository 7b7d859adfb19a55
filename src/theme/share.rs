//! Components that are given one part that many pages share, and nothing else that changes: the
//! contact block, the footer. Each is printed once for each such part; pages put in what was
//! printed.

use super::template::{Call, Expression, Node, Path, Step, parse, scan};
use super::view::PRINTED;

/// The parts that many pages share, as templates name them.
const PARTS: [&str; 3] = ["page.contact", "page.night", "site"];

/// A component with all that it is given, as templates write it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print {
    /// One of the parts.
    pub part: &'static str,
    /// The template's own text, with its brackets.
    pub source: String,
}

impl Print {
    /// Name of the print, when it is the one at `index`.
    pub fn name(index: usize) -> String {
        format!("p{index}")
    }
}

/// All that is printed of shared parts, each once. Nothing where components look at more than they
/// are given.
pub fn prints<'a>(sources: impl Iterator<Item = &'a str> + Clone) -> Vec<Print> {
    if sources.clone().any(|source| source.contains("@implicit")) {
        return Vec::new();
    }
    let mut prints: Vec<Print> = sources.flat_map(|source| places(source).into_iter().map(|(print, _)| print)).collect();
    prints.sort();
    prints.dedup();
    prints
}

/// The template, putting in what was printed where the part has it.
pub fn prepared(source: &str, prints: &[Print]) -> String {
    let mut prepared = String::with_capacity(source.len());
    let mut at = 0;
    for (print, place) in places(source) {
        if let Ok(index) = prints.binary_search(&print) {
            let held = format!("{}.{PRINTED}", print.part);
            prepared.push_str(&source[at..place.start]);
            prepared.push_str(&format!("{{% if {held} %}}{{{{ {held}.{} }}}}{{% else %}}", Print::name(index)));
            prepared.push_str(&print.source);
            prepared.push_str("{% endif %}");
            at = place.end;
        }
    }
    prepared.push_str(&source[at..]);
    prepared
}

/// The prints of a template in order of place.
fn places(source: &str) -> Vec<(Print, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    parse(&scan(source)).each_node(&mut |node| {
        if let Node::Print(Expression::Component(call), place) = node
            && let Some(part) = only_part(call)
        {
            found.push((Print { part, source: source[place.clone()].to_owned() }, place.clone()));
        }
    });
    found.sort_by_key(|(_, place)| place.start);
    found
}

/// The shared part that is all that a component is given. What is given more is for single pages.
fn only_part(call: &Call) -> Option<&'static str> {
    let [(_, Expression::Path(path))] = call.arguments.as_slice() else { return None };
    let name = written(path)?;
    PARTS.into_iter().find(|part| *part == name)
}

fn written(path: &Path) -> Option<String> {
    path.steps.iter().try_fold(path.name.clone(), |name, step| match step {
        Step::Field(field, _) => Some(format!("{name}.{field}")),
        Step::Item(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_of_one_shared_part_are_printed_once() {
        for (source, printed) in [
            ("{{ <A b={page.contact} /> }}", vec!["page.contact"]),
            (r#"{{ <A b={page.contact} /> }}{{ <B site={site} /> }}"#, vec!["page.contact", "site"]),
            ("{{ <A b={page.contact} /> }}{% if c %}{{ <A b={page.contact} /> }}{% endif %}", vec!["page.contact"]),
            (
                r#"{{ <A b={page.contact} form="slim" /> }}{{ <A b={page.contact} c={page.lead} /> }}{{ <A b={page.contact.call} /> }}{{ <A b={page} /> }}"#,
                vec![],
            ),
            ("{% component X(@implicit page: map) %}{{ <A b={page.contact} /> }}{% endcomponent X %}", vec![]),
        ] {
            let parts: Vec<&str> = prints([source].into_iter()).iter().map(|print| print.part).collect();
            assert_eq!(parts, printed, "{source}");
        }
    }

    #[test]
    fn templates_ask_for_what_was_printed_first() {
        let source = "<p>{{ <A b={page.night} /> }}</p>";
        let prints = prints([source].into_iter());
        let asks = "<p>{% if page.night.printed %}{{ page.night.printed.p0 }}{% else %}{{ <A b={page.night} /> }}{% endif %}</p>";
        assert_eq!(prepared(source, &prints), asks);
        assert_eq!(prepared(source, &[]), source);
    }
}
