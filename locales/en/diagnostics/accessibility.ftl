### Findings of the rules of accessibility in finished pages (the room `src/check/accessibility`).
### $element is the element, $line its line in the page's HTML, $act the W3C's ACT rule that found it.

# Shown for a link, button or field without a name.
nameless-control = `{ $element }` can be operated and has no name (line { $line }, ACT { $act })
    .hint = write words in it, or name it with `alt` or `aria-label`, in the theme's template

# Shown for an image without alternative text.
nameless-image = an image has no text instead (`{ $element }`, line { $line }, ACT { $act })
    .hint = say in `alt` what it tells, or write `alt=""` if it tells nothing

# Shown for a heading without words.
nameless-heading = a heading has nothing that can be read (`{ $element }`, line { $line }, ACT { $act })
    .hint = write words in it, or leave it out, in the theme's template

# Shown for wrong use of WAI-ARIA.
wrong-aria = a role or an attribute of WAI-ARIA is wrong here (`{ $element }`, line { $line }, ACT { $act })
    .hint = use an element of HTML that means the same, or correct it in the theme's template

# Shown for something hidden that can be focused.
hidden-focus = the tab key and assistive technology do not find the same here (`{ $element }`, line { $line }, ACT { $act })
    .hint = hide it from everybody with `hidden`, or from nobody, in the theme's template

# Shown for a header without cells, or the other way round.
broken-table = a header of a table and its cells do not find each other (`{ $element }`, line { $line }, ACT { $act })
    .hint = give every header a cell, and let `headers` name cells of the same table

# Shown for a name without the words that are seen.
unspoken-label = the name of `{ $element }` does not hold the words that are seen on it (line { $line }, ACT { $act })
    .hint = begin `aria-label` with those words, or take it away, in the theme's template

# Shown for an `autocomplete` that is not understood.
wrong-autocomplete = `autocomplete` asks for nothing that browsers know (`{ $element }`, line { $line }, ACT { $act })
    .hint = use a word from HTML's list, such as `given-name` or `tel`

# Shown for a `lang` that is no language.
unknown-language = a part of the page is in a language that there is not (`{ $element }`, line { $line }, ACT { $act })
    .hint = write the language's tag in `lang`, such as `en` or `ar`

# Shown for a page that loads again by itself.
restless-page = the page loads again by itself (`{ $element }`, line { $line }, ACT { $act })
    .hint = take the `meta` away in the theme's layout

# Shown for a page that cannot be enlarged.
locked-zoom = the page cannot be enlarged to twice its size (`{ $element }`, line { $line }, ACT { $act })
    .hint = write only `width=device-width, initial-scale=1` in the theme's layout

# Shown for links with the same words that lead to different pages.
ambiguous-link = two links side by side say the same and lead to different pages (`{ $element }`, line { $line }, ACT { $act })
    .hint = let each link say where it leads
