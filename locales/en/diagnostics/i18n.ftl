### Findings about the files in `locales/` (the room `src/i18n`).

# Shown where a file of words has a part that is no message.
# Each attribute is one kind of that fault, the one ending in `-hint` says what to do about it.
message-syntax = this cannot be read as a message
    .hint = write it as `name = text`, with what the program fills in as { "`{ $name }`" }
    .no-equals-sign = the name of a message is not followed by an equals sign
    .no-equals-sign-hint = write `name = text`; if this goes on from the line above, begin it with four spaces
    .open-brace = an opening brace has no closing one
    .open-brace-hint = end what stands in braces with { "`}`" } on the same line
    .closing-brace = a closing brace has no opening one
    .closing-brace-hint = take it away, or write { "`{ \"}\" }`" } to show the sign itself
    .empty-braces = there is nothing in the braces that can be filled in
    .empty-braces-hint = write { "`{ $name }`" } for what the program fills in, or { "`{ \"{\" }`" } to show the sign itself
    .no-text = a name has no text
    .no-text-hint = write a text after the equals sign, or take the name away
    .default = a choice needs exactly one variant with a star
    .default-hint = put a star before the one that fits all the rest: `*[other]`
    .selector = a choice cannot depend on this
    .selector-hint = begin the choice with what the program fills in: { "`{ $count ->`" }
    .open-quote = a quotation mark has no second one
    .open-quote-hint = end the words with `"` on the same line
    .escape = this sign cannot stand after a backslash
    .escape-hint = write the character itself; for a backslash write two

# Shown at the second of two messages with one name.
duplicate-message = there is already a message called `{ $name }`
    .label = the first one, which is used
    .hint = keep one of them

# Shown at a name in braces that stands for another message or a term.
broken-message-reference = there is no message or term called `{ $name }`
    .hint = check the spelling; a term begins with a hyphen: { "`{ -site-name }`" }
    .circle = `{ $name }` asks for this text again, without end
    .circle-hint = write the words out in one of the two
    .too-much = `{ $name }` asks for more texts than fit into one
    .too-much-hint = write the words out instead of asking for other messages
    .function = the function `{ $name }` cannot be used like this
    .function-hint = the only function is { "`NUMBER($count, type: \"ordinal\")`" }; dates and other numbers arrive finished

# Shown for a language of the site that the Unicode locale data do not have.
missing-locale-data = there are no dates and numbers for `{ $language }`; they are written as in `{ $used }`
    .hint = if readers expect another language's dates, put it first in `fallback`
    .nothing = there are no dates and numbers for `{ $language }`, nor for a language it falls back to
    .nothing-hint = give it a `fallback` to a language whose dates its readers know
