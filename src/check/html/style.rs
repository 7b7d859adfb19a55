//! What style says about being seen: the few declarations that hide an element, from `style`
//! attributes and from sheets that stand in the page.
//!
//! Absent on purpose: everything else of CSS. A theme's own sheets are the theme's (`src/theme`),
//! and no rule here asks for colours or sizes of what is seen.

/// What declarations say; `None` where they say nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// `display: none`, or anything else.
    pub is_gone: Option<bool>,
    /// `visibility: hidden` or `collapse`, or `visible`. Inherited.
    pub is_invisible: Option<bool>,
    /// `opacity: 0`.
    pub is_transparent: Option<bool>,
    /// `position: absolute` or `fixed`.
    pub is_positioned: Option<bool>,
    /// A place so far left or above that nobody can scroll there; counts where it is positioned.
    pub is_far: Option<bool>,
    /// A margin or an indent that moves it as far.
    pub is_moved_far: Option<bool>,
    /// Cut to nothing by `clip` or `clip-path`; counts where it is positioned.
    pub is_clipped: Option<bool>,
    /// At most one pixel wide or high.
    pub is_tiny: Option<bool>,
    /// What does not fit is not shown.
    pub hides_overflow: Option<bool>,
    /// Its letters are drawn as pictures. Inherited.
    pub has_icon_font: Option<bool>,
}

impl Style {
    /// What a list of declarations says; `important` chooses those with that mark.
    pub fn of(declarations: &str, important: bool) -> Self {
        let mut style = Self::default();
        for declaration in declarations.split(';') {
            let Some((property, value)) = declaration.split_once(':') else { continue };
            let (property, value) = (property.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
            let without = value.strip_suffix("important").and_then(|rest| rest.trim_end().strip_suffix('!'));
            if without.is_some() == important {
                style.declare(&property, without.unwrap_or(&value).trim());
            }
        }
        style
    }

    fn declare(&mut self, property: &str, value: &str) {
        match property {
            "display" => self.is_gone = Some(value == "none"),
            "visibility" if value != "inherit" => self.is_invisible = Some(matches!(value, "hidden" | "collapse")),
            "opacity" => self.is_transparent = Some(value.trim_end_matches('%').parse() == Ok(0.0)),
            "position" => self.is_positioned = Some(matches!(value, "absolute" | "fixed")),
            "left" | "top" | "inset" if is_far(value) => self.is_far = Some(true),
            "left" | "top" => self.is_far = self.is_far.or(Some(false)),
            "margin-left" | "margin-top" | "margin" | "text-indent" if is_far(value) => self.is_moved_far = Some(true),
            "clip" => self.is_clipped = Some(value.starts_with("rect(") && value != "rect(auto, auto, auto, auto)"),
            "clip-path" => self.is_clipped = Some(matches!(value, "inset(50%)" | "inset(100%)" | "circle(0)" | "circle(0px)")),
            "width" | "height" => self.is_tiny = Some(matches!(value, "0" | "0px" | "1px")),
            "overflow" => self.hides_overflow = Some(matches!(value, "hidden" | "clip")),
            "font-family" | "font" => self.has_icon_font = Some(value.contains("icon") || value.contains("font awesome")),
            _ => {}
        }
    }

    /// Puts what stronger declarations say over what weaker ones said.
    pub fn put(&mut self, stronger: &Self) {
        self.is_gone = stronger.is_gone.or(self.is_gone);
        self.is_invisible = stronger.is_invisible.or(self.is_invisible);
        self.is_transparent = stronger.is_transparent.or(self.is_transparent);
        self.is_positioned = stronger.is_positioned.or(self.is_positioned);
        self.is_far = stronger.is_far.or(self.is_far);
        self.is_moved_far = stronger.is_moved_far.or(self.is_moved_far);
        self.is_clipped = stronger.is_clipped.or(self.is_clipped);
        self.is_tiny = stronger.is_tiny.or(self.is_tiny);
        self.hides_overflow = stronger.hides_overflow.or(self.hides_overflow);
        self.has_icon_font = stronger.has_icon_font.or(self.has_icon_font);
    }

    /// Whether it hides the element and all in it from the eye, though a screen reader finds it.
    pub fn is_unseen(&self) -> bool {
        let yes = |said: Option<bool>| said == Some(true);
        yes(self.is_transparent)
            || yes(self.is_moved_far)
            || yes(self.is_positioned) && (yes(self.is_far) || yes(self.is_clipped))
            || yes(self.is_tiny) && yes(self.hides_overflow)
    }
}

/// A length that leads out of the page to the left or above: nobody can scroll there.
fn is_far(value: &str) -> bool {
    let first = value.split_ascii_whitespace().find(|part| part.starts_with('-')).unwrap_or_default();
    let digits = first.trim_end_matches(|sign: char| sign.is_ascii_alphabetic() || sign == '%');
    let unit = &first[digits.len()..];
    let number: f64 = digits.parse().unwrap_or_default();
    match unit {
        "em" | "rem" | "vw" | "vh" | "%" => number <= -100.0,
        _ => number <= -900.0,
    }
}

/// One rule of a sheet.
#[derive(Debug)]
pub struct SheetRule<'s> {
    /// Its selectors, each as written.
    pub selectors: Vec<&'s str>,
    /// What it says.
    pub normal: Style,
    /// What it says with more weight than others.
    pub important: Style,
}

/// The rules of a sheet that hold on a screen, in the order written.
pub fn sheet(css: &str) -> Vec<SheetRule<'_>> {
    let mut rules = Vec::new();
    read(css, &mut rules);
    rules
}

fn read<'s>(css: &'s str, rules: &mut Vec<SheetRule<'s>>) {
    let mut rest = css;
    while let Some((before, after)) = rest.split_once('{') {
        let selector = without_comments(before);
        // What stands before the last `;` is an at-rule without a block.
        let selector = selector.rsplit(';').next().unwrap_or_default().trim();
        let end = block_end(after);
        let block = &after[..end];
        rest = after.get(end + 1..).unwrap_or_default();
        if let Some(condition) = selector.strip_prefix('@') {
            let is_of_screen = condition.strip_prefix("media").is_some_and(|media| matches!(media.trim(), "screen" | "all"));
            if is_of_screen || condition.starts_with("layer") {
                read(block, rules);
            }
        } else {
            let selectors = selector.split(',').map(str::trim).filter(|one| !one.is_empty()).collect();
            rules.push(SheetRule { selectors, normal: Style::of(block, false), important: Style::of(block, true) });
        }
    }
}

/// The text after the last comment.
fn without_comments(text: &str) -> &str {
    text.rsplit("*/").next().unwrap_or_default().split("/*").next().unwrap_or_default()
}

/// Where the block that has been opened ends.
fn block_end(text: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Style, sheet};

    #[test]
    fn declarations_say_what_is_not_seen() {
        let unseen = |text: &str| Style::of(text, false).is_unseen();
        assert!(unseen("position: absolute; left: -9999px"));
        assert!(unseen("position:absolute;top:-999em"));
        assert!(unseen("margin-left:-9999px;"));
        assert!(unseen("opacity: 0"));
        assert!(unseen("position:absolute; clip: rect(0 0 0 0)"));
        assert!(!unseen("left: -9999px"));
        assert!(!unseen("position: absolute; left: -5px; width: 40px"));
        assert!(!unseen("opacity: 0.5; color: red"));
        assert_eq!(Style::of("display:none;display:block", false).is_gone, Some(false));
        assert_eq!(Style::of("display:none !important", false).is_gone, None);
        assert_eq!(Style::of("display:none !important", true).is_gone, Some(true));
    }

    #[test]
    fn sheets_are_read_rule_by_rule() {
        let css =
            "@charset 'x'; /* a */ .a, p > b { display: none } @media print { i { display: none } } @media screen { u{visibility:hidden} }";
        let rules = sheet(css);
        let selectors: Vec<_> = rules.iter().map(|rule| rule.selectors.clone()).collect();
        assert_eq!(selectors, [vec![".a", "p > b"], vec!["u"]]);
        assert_eq!(rules[0].normal.is_gone, Some(true));
        assert_eq!(sheet("{").len(), 1);
        assert!(sheet("}{").len() <= 1);
    }
}
