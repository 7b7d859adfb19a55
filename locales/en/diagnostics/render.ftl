### Findings while the pages become HTML (the room `src/render`).

# Shown for the address of a page, where the theme's template cannot print it. $reason is what the template says.
unprintable-page = the theme cannot print the page: { $reason }
    .hint = the fault is in the theme's templates, not in your text; send the whole message to the person who looks after the theme
