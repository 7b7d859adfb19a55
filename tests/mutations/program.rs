//! Faults in the theme, in the words of the site, and in what only the finished pages show.

use super::{Mutation, of};

const CALLOUT: &str = "themes/base/components/callout/callout.css";
const WORDS: &str = "locales/sv/site.ftl";

pub fn all() -> Vec<Mutation> {
    templates().into_iter().chain(messages()).chain(pages()).collect()
}

/// What stands on one finished page only.
const CALENDAR: &str = "themes/base/pages/calendar.html";
const ONE_PAGE: &str = "/sv/lattlast/kalender/";

/// Faults that only finished pages show: put on one page by the theme.
fn pages() -> Vec<Mutation> {
    let on_one_page = |rule, changed| of(rule).edit(CALENDAR, "{% block content %}", changed).in_file(ONE_PAGE);
    vec![
        on_one_page(
            "broken-theme-link",
            "{% block content %}{% if page.easy and page.lang == \"sv\" %}<p><a href=\"/ingenstans/\">Hit</a></p>{% endif %}",
        ),
        on_one_page("duplicate-id", "{% block content %}{% if page.easy and page.lang == \"sv\" %}<p id=\"main\">Igen</p>{% endif %}"),
        on_one_page(
            "foreign-request",
            "{% block content %}{% if page.easy and page.lang == \"sv\" %}<img src=\"https://example.com/a.png\" alt=\"\">{% endif %}",
        ),
        on_one_page("missing-language", "{% block content %}{% if page.easy and page.lang == \"sv\" %}<p lang=\"\">Hej</p>{% endif %}"),
        on_one_page("missing-landmark", "{% block content %}{% if page.easy and page.lang == \"sv\" %}<main>En till</main>{% endif %}"),
        on_one_page(
            "nameless-landmark",
            "{% block content %}{% if page.easy and page.lang == \"sv\" %}<aside>Ett</aside><aside>Två</aside>{% endif %}",
        ),
        on_one_page("missing-title", "{% block content %}{% if page.easy and page.lang == \"sv\" %}<h1>En till</h1>{% endif %}"),
        of("moving-contact")
            .edit(
                "themes/base/layout-list.html",
                "{% if page.contact %}",
                "{% if page.kind == \"calendar\" and page.easy and page.lang == \"sv\" %}<h2>Först</h2>{% endif %}{% if page.contact %}",
            )
            .in_file(ONE_PAGE),
        on_one_page("skipped-heading", "{% block content %}{% if page.easy and page.lang == \"sv\" %}<h6>Djupt</h6>{% endif %}"),
    ]
    .into_iter()
    .chain(spoilt())
    .collect()
}

/// What the rules of accessibility find, put on one page by the theme.
fn spoilt() -> Vec<Mutation> {
    // An edit names its text once, so the whole is written out.
    macro_rules! spoilt {
        ($rule:literal, $html:literal) => {
            of($rule)
                .edit(
                    CALENDAR,
                    "{% block content %}",
                    concat!("{% block content %}{% if page.easy and page.lang == \"sv\" %}", $html, "{% endif %}"),
                )
                .in_file(ONE_PAGE)
        };
    }
    vec![
        spoilt!("nameless-control", "<button><span aria-hidden='true'>Mer</span></button>"),
        spoilt!("nameless-image", "<svg role='img'></svg>"),
        spoilt!("nameless-heading", "<h2> </h2>"),
        spoilt!("wrong-aria", "<div aria-label='Meny'>Meny</div>"),
        spoilt!("hidden-focus", "<p aria-hidden='true'><a href='#main'>Mer</a></p>"),
        spoilt!("broken-table", "<table><tr><th>Dag</th></tr></table>"),
        spoilt!("unspoken-label", "<a href='#main' aria-label='Hem'>Till innehållet</a>"),
        spoilt!("wrong-autocomplete", "<label>Namn <input autocomplete='namn'></label>"),
        spoilt!("unknown-language", "<p lang='svenska'>Hej</p>"),
        spoilt!("restless-page", "<meta http-equiv='refresh' content='30'>"),
        spoilt!("ambiguous-link", "<p><a href='#main'>Mer</a> eller <a href='/sv/'>mer</a></p>"),
        spoilt!("locked-zoom", "<meta name='viewport' content='user-scalable=no'>"),
    ]
}

fn templates() -> Vec<Mutation> {
    vec![
        of("template-syntax").edit("themes/base/pages/units.html", "{% endif %}\n", "").at("{% endblock content %}"),
        of("unknown-variable").edit("themes/base/pages/calendar.html", "{% if districts %}", "{% if district %}").at("{% if district %}"),
        of("dynamic-message")
            .edit("themes/base/pages/calendar.html", "{{ t(key=\"theme-no-activities\") }}", "{{ t(key=\"theme-\" ~ \"no-activities\") }}")
            .at("theme-\" ~"),
        of("missing-theme-file").edit("themes/base/pages/calendar.html", "<Icon name=\"info\" />", "<Ikon name=\"info\" />").at("<Ikon"),
        of("physical-direction").edit(CALLOUT, "margin-block-end: var(--s2)", "margin-bottom: var(--s2)").at("margin-bottom"),
        of("low-contrast").edit("themes/base/tokens.css", "--sun-ink: #684507", "--sun-ink: #a07a30").at("--sun-ink: #a07a30"),
        of("small-target").edit("themes/base/tokens.css", "--tap: 2.75rem", "--tap: 2rem").at("--tap: 2rem"),
        of("locked-orientation")
            .edit(CALLOUT, "margin-block-end: var(--s2)", "margin-block-end: var(--s2); @media (orientation: portrait) { rotate: 90deg; }")
            .at("rotate: 90deg"),
        of("unreachable-scroll").edit("themes/base/components/table/table.html", " tabindex=\"0\"", "").at("in-table"),
        of("missing-token").edit(CALLOUT, "margin-block-end: var(--s2)", "margin-block-end: var(--s2-x)").at("--s2-x"),
        of("style-syntax").edit(CALLOUT, "color: var(--sun-ink); margin", "color var(--sun-ink); margin").at("color var"),
        of("unprintable-page")
            .edit(
                "themes/base/pages/calendar.html",
                "{% block content %}",
                "{% block content %}{% if page.easy and page.lang == \"sv\" %}{{ 1 / 0 }}{% endif %}",
            )
            .in_file("/sv/lattlast/kalender/"),
    ]
}

fn messages() -> Vec<Mutation> {
    vec![
        of("message-syntax").write(WORDS, "# Ovanför.\ntheme-skip Hoppa till innehållet\n").at("theme-skip"),
        of("broken-message-reference").write(WORDS, "# Ovanför.\ntheme-skip = Hoppa till { -innehall }\n").at("theme-skip"),
        of("unused-message").write(WORDS, "# Ovanför.\nonodig = Hej\n").at("onodig"),
        of("uncommented-message").edit("locales/sv/facts.ftl", "# I öppettider.\nweekday-monday", "weekday-monday").at("weekday-monday"),
        of("message-arguments").edit("locales/sv/facts.ftl", "weekday-monday = måndag", "weekday-monday = { $dag }").at("weekday-monday"),
        of("message-arguments")
            .edit("locales/fi/facts.ftl", "Soita silloin numeroon { $number }.\n", "Soita silloin.\n")
            .at_in("locales/fi/facts.ftl", "closed-with-substitute"),
        of("missing-message")
            .edit("locales/en/facts.ftl", "\nweekday-monday =", "\n# Borta: weekday-monday =")
            .at_in("locales/sv/facts.ftl", "weekday-monday"),
        of("missing-plural")
            .edit("locales/sv/facts.ftl", "        [one] En grupp\n       *[other]", "        [zero] Ingen grupp\n       *[other]")
            .at("groups-number"),
        of("missing-plural")
            .edit("locales/pl/facts.ftl", "        [many] { $days } dni\n", "")
            .at_in("locales/pl/facts.ftl", "interpreter-notice"),
        of("missing-plural")
            .edit(
                "locales/es/facts.ftl",
                "al menos { $days ->\n        [one] un día\n       *[other] { $days } días\n    } antes",
                "{ $days } días antes",
            )
            .at_in("locales/es/facts.ftl", "interpreter-notice"),
        of("duplicate-message")
            .write(WORDS, "# Ovanför.\ntheme-skip = Hoppa\n\n# Igen.\ntheme-skip = Hoppa över\n")
            .at_in(WORDS, "theme-skip = Hoppa över"),
    ]
}
