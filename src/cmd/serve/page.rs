//! Pages that only the preview has: what was found, and what a rule says. They use no file of the
//! site, whose theme may be what is broken.

use crate::cmd::show::Findings;
use crate::cmd::speech::Speech;
use crate::diag::{Diagnostic, Message, Place, Severity};

/// Findings that are listed; the terminal has them all.
const MOST: usize = 50;

/// How the pages look, in light and dark.
const STYLE: &str = include_str!("page.css");

/// The page about a build that has errors; `has_site`: whether an older site is shown behind it.
pub fn findings(findings: &Findings<'_>, has_site: bool, speech: &Speech) -> String {
    let is_error = |finding: &&Diagnostic| finding.rule.level.severity(findings.profile) == Severity::Error;
    let errors: Vec<&Diagnostic> = findings.found.iter().filter(is_error).collect();
    let mut body = "<ol>\n".to_string();
    for finding in errors.iter().take(MOST) {
        body.push_str(&item(finding, findings, speech));
    }
    body.push_str("</ol>\n");
    if errors.len() > MOST {
        let more = Message::new("cli-overview-more").with("count", (errors.len() - MOST).to_string());
        body.push_str(&format!("<p>{}</p>\n", escaped(&speech.tell(&more))));
    }
    frame(&findings.counts(speech), has_site, &body, speech)
}

/// The page about files that cannot be read.
pub fn trouble(text: &str, has_site: bool, speech: &Speech) -> String {
    frame(&speech.say("cli-preview-trouble"), has_site, &format!("<pre>{}</pre>\n", escaped(text)), speech)
}

/// The page of a rule.
pub fn rule(name: &str, text: &str, speech: &Speech) -> String {
    document(name, &format!("<pre class=\"text\">{}</pre>\n", escaped(text)), speech)
}

fn item(finding: &Diagnostic, findings: &Findings<'_>, speech: &Speech) -> String {
    let (place, line) = match &finding.place {
        Place::File(path) => (path.to_string(), None),
        Place::Span(span) => {
            let source = findings.sources.get(span.source);
            let at = findings.sources.line(span.source, span.start as usize);
            (format!("{}:{}:{}", source.path, at.line, at.column), source.text.lines().nth(at.line - 1))
        }
    };
    let line = line.filter(|line| !line.trim().is_empty()).map_or_else(String::new, |line| format!("<pre>{}</pre>", escaped(line)));
    let hints: String = finding.hints.iter().map(|hint| format!("<p>{}</p>", escaped(&speech.tell(hint)))).collect();
    format!(
        "<li><h2>{}</h2><p><code>{}</code></p>{line}{hints}<p><a href=\"{}rule/{name}\" target=\"_blank\">{name}</a></p></li>\n",
        escaped(&speech.tell(&finding.message)),
        escaped(&place),
        super::preview::OWN,
        name = finding.rule.name,
    )
}

fn frame(heading: &str, has_site: bool, body: &str, speech: &Speech) -> String {
    let behind = speech.say(if has_site { "cli-preview-as-before" } else { "cli-preview-nothing-yet" });
    let hide = match has_site {
        true => format!(
            "<p><button type=\"button\" onclick=\"parent.postMessage('ingang-hide', location.origin)\">{}</button></p>\n",
            escaped(&speech.say("cli-preview-hide"))
        ),
        false => String::new(),
    };
    document(heading, &format!("<p>{}</p>\n{body}{hide}", escaped(&behind)), speech)
}

fn document(heading: &str, body: &str, speech: &Speech) -> String {
    let (language, heading) = (speech.language.tag(), escaped(heading));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{heading}</title>\
         <style>{STYLE}</style></head>\n<body><main data-ingang-findings>\n<h1>{heading}</h1>\n{body}</main></body>\n</html>\n"
    )
}

/// Text inside HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
