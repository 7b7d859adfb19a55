//! What a language does with numbers: how it writes them, and which plural they ask for.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// How numbers are written and counted in one language.
pub(super) struct Grammar {
    cardinal: PluralRules,
    ordinal: PluralRules,
    decimal: DecimalFormatter,
}

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counting {
    /// How many.
    Cardinal,
    /// Which in order.
    Ordinal,
}

impl Grammar {
    /// The grammar of a language that CLDR knows; of another, CLDR's root.
    pub fn new(locale: &Locale) -> Self {
        let complete = "compiled data falls back to the root";
        Self {
            cardinal: PluralRules::try_new_cardinal(locale.into()).expect(complete),
            ordinal: PluralRules::try_new_ordinal(locale.into()).expect(complete),
            decimal: DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default()).expect(complete),
        }
    }

    /// The number in the language's digits.
    pub fn number(&self, number: &Decimal) -> String {
        self.decimal.format(number).to_string()
    }

    /// The name of the plural category that the number asks for.
    pub fn category(&self, number: &Decimal, counting: Counting) -> &'static str {
        let rules = match counting {
            Counting::Cardinal => &self.cardinal,
            Counting::Ordinal => &self.ordinal,
        };
        category_name(rules.category_for(number))
    }

    /// The plural categories that whole texts of the language distinguish.
    pub fn categories(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.cardinal.categories().map(category_name)
    }
}

/// The names of plural categories, as variants are called in Fluent.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
