//! Faults in the theme, in the words of the site, and in what only the finished pages show.

use super::{Mutation, of};

const SKIP: &str = "themes/base/components/skip-link/skip-link.html";
const CALLOUT: &str = "themes/base/components/callout/callout.css";
const WORDS: &str = "locales/sv/site.ftl";

pub fn all() -> Vec<Mutation> {
    templates().into_iter().chain(messages()).collect()
}

fn templates() -> Vec<Mutation> {
    vec![
        of("template-syntax").edit("themes/base/pages/calendar.html", "{% endfor %}", "").at_in("themes/base/pages/calendar.html", "{% endblock content %}"),
        of("unknown-variable").edit("themes/base/pages/calendar.html", "{% if districts %}", "{% if district %}").at("{% if district %}"),
        of("dynamic-message").edit("themes/base/pages/calendar.html", "{{ t(key=\"theme-no-activities\") }}", "{{ t(key=\"theme-\" ~ \"no-activities\") }}").at("theme-\" ~"),
        of("missing-theme-file").edit("themes/base/pages/calendar.html", "<Icon name=\"info\" />", "<Ikon name=\"info\" />").at("<Ikon"),
        of("physical-direction").edit(CALLOUT, "margin-block-end: var(--s2)", "margin-bottom: var(--s2)").at("margin-bottom"),
        of("style-syntax").edit(CALLOUT, "color: var(--sun-ink); margin", "color var(--sun-ink); margin").at("color var"),
        of("unprintable-page")
            .edit("themes/base/pages/calendar.html", "{% block content %}", "{% block content %}{% if page.easy and page.lang == \"sv\" %}{{ 1 / 0 }}{% endif %}")
            .in_file("/sv/lattlast/kalender/"),
    ]
}

fn messages() -> Vec<Mutation> {
    vec![
        of("message-syntax").write(WORDS, "# Ovanför.\ntheme-skip Hoppa till innehållet\n").at("theme-skip"),
        of("broken-message-reference").write(WORDS, "# Ovanför.\ntheme-skip = Hoppa till { -innehall }\n").at("theme-skip"),
        of("duplicate-message").write(WORDS, "# Ovanför.\ntheme-skip = Hoppa\n\n# Igen.\ntheme-skip = Hoppa över\n").at("# Igen."),
    ]
}
