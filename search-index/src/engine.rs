//! The browser's part, carried in the crate so that a generator can publish it.

/// One ES module of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Module {
    /// File name; the modules import each other by it.
    pub name: &'static str,
    /// Source text.
    pub text: &'static str,
}

/// The modules, each after those it imports.
pub const MODULES: &[Module] = &[
    Module { name: "fold.js", text: include_str!("../web/fold.js") },
    Module { name: "match.js", text: include_str!("../web/match.js") },
    Module { name: "shard.js", text: include_str!("../web/shard.js") },
    Module { name: "rank.js", text: include_str!("../web/rank.js") },
    Module { name: "excerpt.js", text: include_str!("../web/excerpt.js") },
    Module { name: "search.js", text: include_str!("../web/search.js") },
];

/// The whole engine as one module, without comments, so that a page asks for one file.
///
/// The modules are written for it: an import or a comment is whole lines of its own, and no two
/// modules use the same name for different things at their top.
pub fn bundle() -> String {
    let mut bundle = String::new();
    for module in MODULES {
        let last = module.name == "search.js";
        let (mut in_comment, mut in_import) = (false, false);
        for line in module.text.lines().map(str::trim) {
            in_comment |= line.starts_with("/*");
            in_import |= line.starts_with("import ");
            let skipped = in_comment || in_import || line.is_empty() || line.starts_with("//");
            in_comment &= !line.ends_with("*/");
            in_import &= !line.ends_with(';');
            if skipped {
                continue;
            }
            // What is handed on from another module is here already.
            let line = line.split_once(" from \"./").map_or(line.to_owned(), |(names, _)| format!("{names};"));
            let line = line.as_str();
            let kept = if last { line } else { line.strip_prefix("export ").unwrap_or(line) };
            let kept = tight(kept);
            // Behind these a statement goes on or begins on the same line just as well.
            let goes_on = kept.ends_with([';', '{', ',']) && !kept.contains("//");
            bundle.push_str(&kept);
            bundle.push_str(if goes_on { "" } else { "\n" });
        }
    }
    // The last statement of a block needs no end.
    bundle.replace("\n}", "}").replace(";}", "}")
}

/// A line without the spaces that only people need. A line with a template, a pattern or an escape
/// stays as it is: what is a string in it is not told apart so simply. A division has a space on
/// either side.
fn tight(line: &str) -> String {
    let has_pattern = line.matches('/').count() != line.matches(" / ").count();
    if has_pattern || line.contains(['`', '\\', '\'']) {
        return line.to_owned();
    }
    let mut tight = String::with_capacity(line.len());
    for (number, part) in line.split('"').enumerate() {
        if number > 0 {
            tight.push('"');
        }
        let is_string = number % 2 == 1;
        let mut letters = part.chars().peekable();
        while let Some(letter) = letters.next() {
            let beside = |other: Option<char>| other.is_none_or(|other| "{}()[],;:?=<>&|!*+-%/".contains(other));
            let last = if tight.ends_with('"') && !is_string { None } else { tight.chars().next_back() };
            let next = letters.peek().copied();
            // `a + +b` is not `a ++b`.
            let is_sign = last == next && matches!(last, Some('+' | '-'));
            if letter != ' ' || is_string || is_sign || !(beside(last) || beside(next)) {
                tight.push(letter);
            }
        }
    }
    tight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_needless_spaces_go() {
        for (line, expected) in [
            ("const a = (b, c) => b + c;", "const a=(b,c)=>b+c;"),
            ("return x ? \"a , b\" : \"\";", "return x?\"a , b\":\"\";"),
            ("a + +b; typeof a === \"x\"", "a+ +b;typeof a===\"x\""),
            ("a - -b + c - 1", "a- -b+c-1"),
            ("a.replace(/ , /, b)", "a.replace(/ , /, b)"),
            ("(a + b) / c / \" / \"", "(a+b)/c/\" / \""),
            ("a.split(/ / /)", "a.split(/ / /)"),
        ] {
            assert_eq!(tight(line), expected);
        }
    }
}
