### Findings in finished pages (the room `src/check/output`).
### They are shown with the address of the page; lines are lines of the page's HTML.

# Shown for a link in a finished page that leads to no page, no file and no place.
# Each attribute is one kind of that fault, the one ending in `-hint` says what to do about it.
broken-theme-link = the link to `{ $address }` leads to no page (`{ $element }`, line { $line })
    .hint = correct the address in the theme's template; if the page has moved, write its old address under `redirects` in `content/site.yaml`
    .file = no file is published at `{ $address }` (`{ $element }`, line { $line })
    .file-hint = put the file into the theme and name it with `asset(…)`, or beside the page that shows it
    .anchor = the link to `#{ $anchor }` leads to no place on this page (`{ $element }`, line { $line })
    .anchor-hint = give the heading that it means this anchor, or correct the link
    .label = `{ $anchor }` is to name a part of this page, and nothing has that id (`{ $element }`, line { $line })
    .label-hint = give the words that name the part this id, in the theme's template
    .empty = a link has no address (`{ $element }`, line { $line })
    .empty-hint = give it an address in the theme's template, or print its words without a link
    .elsewhere = a link leads to `#{ $anchor }` on { $address }, and there is no such place
    .elsewhere-hint = give the heading there this anchor in every language, or correct the link

# Shown where a second element of a page has an id that another one has already.
duplicate-id = the id `{ $id }` stands a second time (`{ $element }`, line { $line }; first on line { $first-line })
    .hint = give two headings of one text different anchors; in a template, make the id from something that differs
    .empty = an id has no name (`{ $element }`, line { $line })
    .empty-hint = give it a name in the theme's template, or take the id away

# Shown where a page asks another host for something, or has script or style inside.
foreign-request = the page asks another host for `{ $address }` (`{ $element }`, line { $line })
    .hint = publish the file with the site, or link to it, so that nobody else learns who reads this page
    .script = a script stands inside the page (line { $line })
    .script-hint = put it into a file of a component in the theme
    .style = a style sheet stands inside the page (line { $line })
    .style-hint = put it into a style file of the theme
    .attribute = `{ $attribute }` holds script or style (`{ $element }`, line { $line })
    .attribute-hint = put it into a file of a component in the theme

# Shown where a page prints what it must not. $contact is the id of the contact; its address is not repeated.
hidden-fact = the page shows the visiting address of `{ $contact }`, which hides it (line { $line })
    .hint = take the address out of texts and activities; if it may be known, take `hide_address` away from the contact
    .description = a sensitive page has a description, which lists of search results print (line { $line })
    .description-hint = leave the description out on sensitive pages, in the theme's template

# Shown for a page without a contact block that leads to somebody.
missing-contact = the page has no contact block
    .hint = print the contact block in the template of this kind of page, with the id `contact`
    .unreachable = the contact block has no link to anybody (line { $line })
    .unreachable-hint = give the contact a telephone number or another way to reach it
    .late = { $headings } headings stand before the contact block (line { $line })
    .late-hint = print the contact block before the third heading

# Shown for a page without its main part or without the link that leads past the menu.
missing-landmark = the page has no main part (`main`)
    .hint = put what the page is about into `main` in the theme's layout
    .mains = the page has { $count } main parts (`main`)
    .mains-hint = keep one `main` in the theme's templates
    .skip-link = the first thing that can be focused is no link to the main part (`{ $element }`, line { $line })
    .skip-link-hint = begin the layout with a link to the id of `main`
    .no-skip-link = the page has no link to its main part

# Shown for a page that does not say its language or direction. $language is what it is to say.
missing-language = the page does not say that it is in `{ $language }`
    .hint = write `lang="{ $language }"` in the `html` tag of the theme's layout
    .other = the page says that it is in `{ $said }`, and is in `{ $language }`
    .direction = the page does not say that `{ $language }` is read in the direction `{ $direction }`
    .direction-hint = write `dir="{ $direction }"` in the `html` tag of the theme's layout
    .part = a part of the page has an empty `lang` (`{ $element }`, line { $line })
    .part-hint = write which language the part is in, or leave `lang` away

# Shown for a page without exactly one title and one main heading.
missing-title = the page has no title for the browser's tab
    .hint = give the page a `title` at its head, and print it in the theme's templates
    .heading = the page has no main heading
    .titles = the page has { $count } titles
    .headings = the page has { $count } main headings
    .many-hint = keep one in the theme's templates

# Shown for a page whose contact block stands elsewhere than on other pages.
# $part is the part of the page that it changes places with.
moving-contact = the contact block comes before `{ $part }` here, and after it on most pages
    .late = the contact block comes after `{ $part }` here, and before it on most pages
    .hint = let it stand in the same place on every page, in the theme's templates

# Shown where two parts of one kind cannot be told apart.
nameless-landmark = this part has no name, and neither has the one on line { $first-line } (`{ $element }`, line { $line })
    .hint = give each an `aria-label` of its own in the theme's templates
    .same = this part has the same name as the one on line { $first-line } (`{ $element }`, line { $line })
    .second = the page has a second `{ $element }` (line { $line }; the first is on line { $first-line })
    .second-hint = keep one in the theme's layout, or put this one inside the part it belongs to

# Shown at a heading of a finished page that is too far below the one before it. $element is `h4`, $before `h2`.
skipped-heading = `{ $element }` follows `{ $before }` (line { $line })
    .hint = make it one level deeper than the heading above it, at most
    .first = the first heading is `{ $element }` (line { $line })
    .first-hint = let no heading stand before the main heading, `h1`
