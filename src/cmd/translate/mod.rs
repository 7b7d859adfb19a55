//! `ingang translate`: what somebody has done about translations is recorded in the locks beside
//! the texts. Nothing else is written but by `--export` and `--import`, which are in `work`.

mod work;

use crate::diag::Message;
use crate::model::Site;
use crate::translation::{self, Files, Home, Print, Wanted};
use crate::write;

use super::arguments;
use super::status::{home, locale};
use super::trouble::Trouble;
use super::{Context, Exit, show, site};

/// Runs the command.
///
/// # Errors
/// When the machine cannot read or write, or what is asked for does not say of which text.
pub fn run(context: &Context, arguments: &arguments::Translate) -> Result<Exit, Trouble> {
    let Some(site) = site::value(context, &arguments.root)? else { return Ok(Exit::Findings) };
    if let Some(tag) = &arguments.deed.export {
        return work::export(context, &site, tag, arguments);
    }
    if let Some(file) = &arguments.deed.import {
        return work::import(context, &site, file, arguments);
    }
    let files = if arguments.deed.accept {
        accept(&site, arguments)?
    } else if arguments.deed.minor {
        minor(context, &site, arguments)?
    } else {
        translation::sync(&site)
    };
    record(context, arguments, files)
}

fn accept(site: &Site, arguments: &arguments::Translate) -> Result<Files, Trouble> {
    let wanted = match (&arguments.home, &arguments.locale, arguments.every_text) {
        (None, None, true) => Wanted { homes: Home::all(site), locale: None },
        (Some(name), None, true) => Wanted { homes: vec![home(site, name)?], locale: None },
        (Some(name), Some(tag), false) => {
            let (home, locale) = (home(site, name)?, locale(site, tag)?);
            if !home.translations(site).contains(&locale) {
                let message = Message::new("cli-translate-no-text").with("page", home.name(site));
                return Err(Trouble::refused(message.with("locale", tag.as_str())));
            }
            Wanted { homes: vec![home], locale: Some(locale) }
        }
        _ => return Err(Trouble::refused(Message::new("cli-translate-which"))),
    };
    Ok(translation::accept(site, &wanted))
}

fn minor(context: &Context, site: &Site, arguments: &arguments::Translate) -> Result<Files, Trouble> {
    let Some(name) = &arguments.home else { return Err(Trouble::refused(Message::new("cli-translate-which-page"))) };
    let from = arguments.locale.as_deref().map_or(Ok(site.locales.default()), |tag| locale(site, tag))?;
    let unknown = |text: &String| Trouble::refused(Message::new("cli-translate-no-block").with("block", text.as_str()));
    let blocks = arguments.block.iter().map(|text| Print::parse(text).ok_or_else(|| unknown(text)));
    let blocks: Vec<Print> = blocks.collect::<Result<_, _>>()?;
    let (files, count) = translation::minor(site, &home(site, name)?, from, &blocks);
    show::line(&context.speech, &Message::new("cli-translate-minor").with("count", count.to_string()));
    Ok(files)
}

/// Writes the locks that differ, and says which.
fn record(context: &Context, arguments: &arguments::Translate, files: Files) -> Result<Exit, Trouble> {
    let paths: Vec<String> = files.iter().map(|(path, _)| format!("{path}\n")).collect();
    let files: Vec<_> = files.into_iter().map(|(path, text)| (arguments.root.join(path), text)).collect();
    write::replace(&files)?;
    show::to_stdout(&paths.concat());
    show::line(&context.speech, &Message::new("cli-translate-written").with("count", paths.len().to_string()));
    Ok(Exit::Done)
}
