//! Files beside the pages: sitemap, robots, redirects as pages and as a map for servers.

use crate::model::{Artifact, Fingerprint, OutPath, PageKind, Plan, Route, Site, Staging, Variant};

use super::words::escape_into;

/// Makes the files beside the pages and puts them into the staging place.
pub fn files(site: &Site, plan: &Plan, staging: &dyn Staging) -> Vec<(OutPath, Artifact)> {
    let mut files = vec![
        (OutPath("sitemap.xml".into()), sitemap(site, plan)),
        (OutPath("robots.txt".into()), format!("User-agent: *\nAllow: /\nSitemap: {}sitemap.xml\n", site.config.base_url.value)),
    ];
    if !plan.redirects.is_empty() {
        files.push((OutPath("redirects.txt".into()), server_map(site, plan)));
        for (from, subject, locale) in &plan.redirects {
            if let Some(route) = plan.get(subject, *locale) {
                files.push((OutPath(format!("{}index.html", from.trim_start_matches('/')).into()), redirect_page(site, route)));
            }
        }
    }
    files
        .into_iter()
        .map(|(path, text)| {
            let artifact = Artifact { fingerprint: Fingerprint::of(text.as_bytes()), size: text.len() as u64 };
            staging.put(&path, text.as_bytes(), artifact.fingerprint);
            (path, artifact)
        })
        .collect()
}

/// Pages that search engines may know: in their own text, not asked to be left out.
fn is_public(site: &Site, route: &Route) -> bool {
    let record = site.main_key(&route.subject).and_then(|key| site.bundles.get(&key));
    !route.content.fallback
        && !matches!(route.kind, PageKind::NotFound | PageKind::Offline | PageKind::Root)
        && !record.is_some_and(|bundle| bundle.record.noindex)
}

fn sitemap(site: &Site, plan: &Plan) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let base = site.config.base_url.trim_end_matches('/');
    for route in plan.routes().filter(|route| is_public(site, route)) {
        xml.push_str("<url><loc>");
        escape_into(&mut xml, base);
        escape_into(&mut xml, &route.address);
        xml.push_str("</loc>");
        if site.locales.get(route.locale).variant == Variant::Standard {
            let announced = plan.announced(&route.subject, &site.locales);
            for other in announced.iter().filter(|_| announced.len() > 1) {
                let language = &site.locales.get(other.locale).language;
                xml.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\""));
                escape_into(&mut xml, base);
                escape_into(&mut xml, &other.address);
                xml.push_str("\"/>");
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// `old new`, one a line, for servers that can answer with "moved permanently".
fn server_map(site: &Site, plan: &Plan) -> String {
    let lines = plan.redirects.iter().filter_map(|(from, subject, locale)| {
        let to = plan.get(subject, *locale)?;
        let base = &site.config.base_path;
        Some(format!("{base}{from} {base}{}\n", to.address))
    });
    lines.collect()
}

/// A page that leads on by itself and by a link, for servers without a map.
fn redirect_page(site: &Site, route: &Route) -> String {
    let locale = site.locales.get(route.locale);
    let mut href = String::new();
    escape_into(&mut href, &format!("{}{}", site.config.base_path, route.address));
    let mut canonical = String::new();
    escape_into(&mut canonical, &format!("{}{}", site.config.base_url.trim_end_matches('/'), route.address));
    let (_, name) = site.local(&site.config.name, route.locale);
    let mut title = String::new();
    escape_into(&mut title, name);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={href}\"><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{canonical}\"></head>\n\
         <body><main><h1>{title}</h1><p><a href=\"{href}\">{canonical}</a></p></main></body>\n</html>\n",
        lang = locale.language,
        dir = locale.direction.html(),
    )
}
