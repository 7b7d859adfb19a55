//! What a browser is answered: a function of the preview and the address, as a plain web server
//! would answer from the published files.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::page;

/// Folder of the preview's own addresses; no page of a site begins with underscores.
pub const OWN: &str = "/__ingang/";

/// A finished site, and what was found if it is not the newest.
#[derive(Clone, Default)]
pub struct Preview {
    /// The published files by path.
    pub files: BTreeMap<Arc<str>, Arc<[u8]>>,
    /// Path of the site's root on its host: empty, or `/folder`.
    pub base_path: Arc<str>,
    /// Differs when any file differs.
    pub version: String,
    /// The page of findings of a build that has errors, and the number of that build.
    pub findings: Option<(u64, Arc<str>)>,
    /// What the frame with the findings is called.
    pub title: String,
}

/// What is sent back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The media type.
    pub media_type: &'static str,
    /// Where to go instead.
    pub location: Option<String>,
    /// What is shown.
    pub body: Vec<u8>,
}

impl Answer {
    /// A page.
    pub fn html(status: u16, body: String) -> Self {
        Self { status, media_type: HTML, location: None, body: body.into_bytes() }
    }

    fn redirect(location: String) -> Self {
        Self { status: 302, media_type: HTML, location: Some(location), body: Vec::new() }
    }
}

const HTML: &str = "text/html; charset=utf-8";

impl Preview {
    /// What stands at an address of the site.
    pub fn answer(&self, url: &str) -> Answer {
        if let (true, Some((_, findings))) = (self.files.is_empty(), &self.findings) {
            return Answer::html(503, self.watching(findings));
        }
        let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
        let Some(path) = decoded(path) else { return self.not_found("") };
        let inside = match path.strip_prefix(&*self.base_path).map(|inside| inside.strip_prefix('/')) {
            Some(Some(inside)) => inside,
            Some(None) => return Answer::redirect(format!("{}/", self.base_path)),
            None if path == "/" => return Answer::redirect(format!("{}/", self.base_path)),
            None => return self.not_found(""),
        };
        let file = if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() };
        if let Some(bytes) = self.files.get(&*file) {
            return self.file(200, &file, bytes);
        }
        if self.files.contains_key(&*format!("{inside}/index.html")) {
            let query = query.map_or_else(String::new, |query| format!("?{query}"));
            let written = url.split('?').next().unwrap_or_default();
            return Answer::redirect(format!("{}/{query}", written));
        }
        self.not_found(inside)
    }

    /// The page for addresses that lead nowhere that is nearest above an address: the one in the
    /// reader's language.
    fn not_found(&self, inside: &str) -> Answer {
        let folders = inside.match_indices('/').map(|(at, _)| &inside[..=at]).rev().chain([""]);
        let nearest = folders.map(|folder| format!("{folder}404.html")).find_map(|path| Some((self.files.get(&*path)?, path)));
        match nearest {
            Some((bytes, path)) => self.file(404, &path, bytes),
            None => Answer { status: 404, media_type: "text/plain; charset=utf-8", location: None, body: b"404\n".to_vec() },
        }
    }

    fn file(&self, status: u16, path: &str, bytes: &[u8]) -> Answer {
        let media_type = media_type(path);
        let body = match std::str::from_utf8(bytes) {
            Ok(html) if media_type == HTML => self.watching(html).into_bytes(),
            _ => bytes.to_vec(),
        };
        Answer { status, media_type, location: None, body }
    }

    /// The page with the script that reloads it. Published pages never have it.
    fn watching(&self, html: &str) -> String {
        let at = html.rfind("</body>").unwrap_or(html.len());
        let (title, version) = (page::escaped(&self.title), &self.version);
        let script = format!("<script src=\"{OWN}reload.js\" data-version=\"{version}\" data-title=\"{title}\" async></script>");
        format!("{}{script}{}", &html[..at], &html[at..])
    }

    /// What open pages are told: the version, and the number of a build with errors or 0.
    pub fn state(&self) -> String {
        format!("{} {}", self.version, self.findings.as_ref().map_or(0, |(number, _)| *number))
    }
}

/// The path with `%C3%A5` undone; none if it is no text then, or has parts that lead upwards.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.split('/').any(|part| part == ".."))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "webmanifest" => "application/manifest+json",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::Preview;

    fn preview(base_path: &str) -> Preview {
        let paths = ["index.html", "404.html", "sv/index.html", "sv/404.html", "sv/lattlast/404.html", "sv/å/index.html", "a.css"];
        let files = paths.into_iter().map(|path| (path.into(), path.as_bytes().into())).collect();
        Preview { files, base_path: base_path.into(), version: "v".to_owned(), findings: None, title: "\"".to_owned() }
    }

    /// Status, and the file or where to go.
    #[track_caller]
    fn check(base_path: &str, url: &str, expected: &str) {
        let answer = preview(base_path).answer(url);
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        let shown = answer.location.unwrap_or_else(|| body.split('<').next().unwrap_or_default().to_owned());
        assert_eq!(format!("{} {shown}", answer.status), expected, "{url}");
    }

    #[test]
    fn addresses_lead_where_a_web_server_leads() {
        check("", "/", "200 index.html");
        check("", "/sv/", "200 sv/index.html");
        check("", "/sv?a=b", "302 /sv/?a=b");
        check("", "/sv/%C3%A5/?x", "200 sv/å/index.html");
        check("", "/a.css", "200 a.css");
        check("", "/sv/nothing/here", "404 sv/404.html");
        check("", "/sv/lattlast/nothing/", "404 sv/lattlast/404.html");
        check("", "/fi/", "404 404.html");
        check("", "/sv/%zz", "404 404.html");
        check("", "/sv/%2e%2e/a.css", "404 404.html");
        check("", "", "302 /");
    }

    #[test]
    fn a_site_below_the_root_is_answered_there_only() {
        check("/stod", "/stod/", "200 index.html");
        check("/stod", "/stod", "302 /stod/");
        check("/stod", "/", "302 /stod/");
        check("/stod", "/stod/sv", "302 /stod/sv/");
        check("/stod", "/sv/", "404 404.html");
        check("/stod", "/stodet/", "302 /stod/");
    }

    #[test]
    fn only_pages_get_the_script() {
        let body = |url: &str| String::from_utf8(preview("").answer(url).body).expect("text");
        assert!(body("/").contains("<script src=\"/__ingang/reload.js\" data-version=\"v\" data-title=\"&quot;\" async>"));
        assert_eq!(body("/a.css"), "a.css");
    }

    #[test]
    fn before_the_first_good_build_every_address_shows_what_was_found() {
        let preview = Preview { findings: Some((1, "<p>found</p>".into())), ..Preview::default() };
        let answer = preview.answer("/sv/");
        assert_eq!(answer.status, 503);
        assert!(String::from_utf8_lossy(&answer.body).starts_with("<p>found</p><script"));
    }
}
