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
            bundle.push_str(kept);
            bundle.push('\n');
        }
    }
    bundle
}
