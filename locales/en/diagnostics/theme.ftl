# Findings about themes.

# A template of a theme cannot be read, or calls something that does not exist.
template-syntax = this cannot be read: { $message }
    .hint = look at the line above it too: often a tag was not closed there
    .foreign = templates of themes have no such tag
    .argument = the component takes no `{ $name }`
    .hint-argument = it takes { $known }
    .argument-missing = the component must be given `{ $name }`
    .function = there is no function `{ $name }`
    .hint-function = templates have `t`, `asset`, `date` and `number`

# A template asks for a name or field that its page does not have.
unknown-variable = nothing here is called `{ $name }`
    .name = nothing here is called `{ $name }`
    .field = there is no `{ $name }` in it
    .hint = there is { $known }

# A template puts the name of a message together.
dynamic-message = the name of the message is not written out
    .hint = write it as text, `t(key="theme-…")`, and choose between messages with `if`

# A file of a theme is missing: a required one, or one that another file names.
missing-theme-file = the theme has no `{ $file }`
    .hint-required = every theme must have it; copy the one of `themes/base/`
    .theme = there is no theme in this folder
    .hint-theme = correct `theme` in `content/site.yaml`, or take the line away
    .component = there is no component `{ $name }`
    .hint-component = a component is a folder under `components/` with a template of the same name
    .template = there is no template `{ $name }`
    .style = there is no style sheet `{ $name }`
    .asset = the theme has no file `{ $name }`
    .hint-asset = write the path from the theme's folder as text

# A style sheet cannot be read.
style-syntax = this style cannot be read: { $message }
    .hint = look for a missing sign at the end of the line before

# A style sheet names a side of the screen.
physical-direction = `{ $name }` stays where it is when the page turns round
    .hint = use the side of the text: `inline-start`, `inline-end`, `block-start`, `block-end`, `start`, `end`

# Two colours of a theme meet on a page and are too alike. $front and $back are names of tokens, $ratio is
# their contrast, $demand what is asked of it. Each attribute is a set of colours.
low-contrast = `{ $front }` on `{ $back }` has a contrast of { $ratio }, and { $demand } is asked
    .light = `{ $front }` on `{ $back }` has a contrast of { $ratio } on a light screen, and { $demand } is asked
    .dark = `{ $front }` on `{ $back }` has a contrast of { $ratio } on a dark screen, and { $demand } is asked
    .more = `{ $front }` on `{ $back }` has a contrast of { $ratio } for those who ask for more contrast, and { $demand } is asked
    .more-dark = `{ $front }` on `{ $back }` has a contrast of { $ratio } for those who ask for more contrast on a dark screen, and { $demand } is asked
    .hint = make one of the two darker or lighter, in the same part of `tokens.css`

# A style sheet asks for a token that no file of the theme gives.
missing-token = nothing gives the token `--{ $token }`
    .hint = write `--{ $token }` in `tokens.css`, as `themes/base/tokens.css` has it, or correct the name

# What people press is too small. $token is a name in tokens.css, $size and $least are pixels.
small-target = `--{ $token }` makes what people press { $size } pixels high, and { $least } is asked
    .hint = write `2.75rem` or more

# Shown for a style that turns the page by how the device is held.
locked-orientation = the page is turned a quarter round by how people hold their device
    .hint = take the turn away, and let the page fit upright and across

# Shown at a class in a template that scrolls on its own.
unreachable-scroll = what has the class `{ $class }` scrolls on its own, and nobody reaches it with the keyboard
    .hint = add `tabindex="0"` to the tag, with a role and a name
