//! Which of CLDR's languages writes the dates and numbers of a locale.

use icu_datetime::provider::Baked;
use icu_datetime::provider::names::DatetimeNamesMonthGregorianV1;
use icu_locale::subtags::language;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer};
use icu_provider::prelude::{DataIdentifierBorrowed, DataLocale, DataMarkerAttributes, DataProvider, DataRequest, DataResponse};

use crate::model::{LocaleId, Locales};

use super::pseudo::is_pseudo;

/// The locale whose language writes the dates and numbers of `id`: itself, or the nearest of its
/// chain that CLDR knows. For the pseudo-locale it is the default locale. `None` where CLDR knows
/// none of them.
pub(super) fn formatting(locales: &Locales, id: LocaleId) -> Option<LocaleId> {
    let start = if is_pseudo(locales.get(id)) { locales.default() } else { id };
    locales.chain(start).find(|at| is_known(&icu_locale(&locales.get(*at).language)))
}

/// Whether CLDR knows this language.
pub(super) fn knows(language: &str) -> bool {
    is_known(&icu_locale(language))
}

/// The language as CLDR calls it, without wishes of its own about calendars; the root for a tag
/// that is none.
pub(super) fn icu_locale(tag: &str) -> Locale {
    let Ok(named) = tag.parse::<Locale>() else { return Locale::UNKNOWN };
    let mut locale = Locale::from(named.id);
    // Dari is `prs` to people and `fa-AF` to CLDR.
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    with_conventions(locale.id)
}

/// What readers here expect: British conventions in English, and in Arabic the digits of the rest
/// of their day, which are the Latin ones.
fn with_conventions(mut id: LanguageIdentifier) -> Locale {
    if id.language == language!("en") && id.region.is_none() {
        id.region = Some(icu_locale::subtags::region!("GB"));
    }
    let arabic = id.language == language!("ar");
    let mut locale = Locale::from(id);
    if arabic {
        locale.extensions = icu_locale::locale!("und-u-nu-latn").extensions;
    }
    locale
}

/// icu formats a language it does not know with the root's patterns ("2026 M11 26") and says
/// nothing; but the provider tells which locale it took.
fn is_known(locale: &Locale) -> bool {
    let abbreviated = DataMarkerAttributes::from_str_or_panic("3");
    let data_locale = DataLocale::from(locale);
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(abbreviated, &data_locale);
    let request = DataRequest { id, ..DataRequest::default() };
    let response: Result<DataResponse<DatetimeNamesMonthGregorianV1>, _> = Baked.load(request);
    response.is_ok_and(|response| !response.metadata.locale.unwrap_or(data_locale).is_unknown())
}
