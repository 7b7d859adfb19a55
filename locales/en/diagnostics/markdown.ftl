### Findings about the text of pages (the room `src/parse`).

# Shown at the first line of a page whose head has no last line.
unclosed-front-matter = the head of the page has no last line
    .hint = end it with a line of three dashes: `---`

# Shown at the name of a block that does not exist.
unknown-directive = there is no block called `{ $name }`
    .nameless = this block has no name
    .did-you-mean = did you mean `{ $suggestion }`?
    .names = write one of: { $names }

# Shown at what stands after the name of a block, such as `title="…"`.
# Each attribute is one kind of that fault, the one ending in `-hint` says what to do about it.
invalid-directive-argument = `{ $directive }` cannot take this
    .unknown = `{ $directive }` has nothing called `{ $argument }`
    .did-you-mean = did you mean `{ $suggestion }`?
    .takes = it takes: { $arguments }
    .takes-none = it takes nothing after its name
    .duplicate = `{ $argument }` stands here twice
    .duplicate-hint = keep one of them
    .missing = `{ $directive }` needs `{ $argument }`
    .missing-hint = write { $argument }="…" after the name
    .empty = `{ $argument }` is empty
    .empty-hint = write something between the quotation marks
    .number = `{ $argument }` is not a number from 1 to 50
    .number-hint = write it in digits: { $argument }="5"
    .id = `{ $value }` is not an id
    .id-hint = an id has only the letters a to z, digits, dashes and slashes: { $argument }="sodermalm/anhorigstod"
    .quotes = the value of `{ $argument }` does not stand in straight quotation marks
    .quotes-hint = write { $argument }="{ $value }" with the straight mark " before and after
    .unreadable = this cannot be read as an argument
    .unreadable-hint = write name="value"; words inside the block stand on the next line

# Shown at the first line of a block that nothing ends.
unclosed-directive = this block has no last line
    .hint = end it with a line of as many colons: `{ $colons }`

# Shown at a line of colons that ends no block.
stray-directive-end = these colons end no block
    .hint = take the line away, or write the first line of the block
    .indented = these colons end no block
    .indented-hint = begin the line at the left margin
    .colons = a block that began with { $opened } colons ends with { $colons }
    .colons-hint = write as many colons in the last line as in the first
    .label = the first line

# Shown at a block that stands where none can be.
misplaced-directive = no block can stand here
    .list = a block cannot stand in a list
    .list-hint = put it before or after the list, with its colons at the left margin
    .place = no block can stand here
    .place-hint = begin its lines with the colons, at the left margin, with an empty line before and after
    .colons = a block begins and ends with three colons
    .colons-hint = write `:::`

# Shown at a block that the program fills and that has text of its own.
lost-directive-text = nobody will see the text in this `{ $name }`
    .hint = the program fills this block; put your text before or after it

# Shown at HTML in the text of a page. Every attribute is what to write instead of one kind of it.
raw-html = HTML cannot stand in a text: `{ $element }`
    .link = write [words](address)
    .strong = write **words**
    .emphasis = write *words*
    .strikethrough = write ~~words~~
    .line-break = begin a new paragraph, or a new line in easy read
    .heading = write ## before the words
    .list = begin each line with - or with 1.
    .definitions = write the term on one line, and : and the meaning on the next
    .table = write a table with | between the cells
    .image = write ![description](file)
    .plain = take it away and leave an empty line between paragraphs
    .more = write :::more title="…"
    .callout = write :::callout
    .quote = begin each line with >
    .thematic-break = write a line of three dashes
    .code = write the words between backticks
    .other = take it away; to show an angle bracket write \<
    .unclosed-comment = this comment has no end, so nothing after it is shown
    .unclosed-comment-hint = end it with -->
    .after-comment = the text on the same line as a comment is not shown
    .after-comment-hint = give the comment lines of its own

# Shown at a link whose first word before the colon is not known.
unknown-link-scheme = no link begins with `{ $scheme }:`
    .did-you-mean = did you mean `{ $suggestion }:`?
    .schemes = write one of: { $schemes }

# Shown at brackets that were meant as a link or a note.
malformed-link = these brackets are no link
    .address = these brackets are no link
    .address-hint = write [words](address) without spaces in the address, or \[ to show a bracket
    .reference = no line says where this link leads
    .reference-hint = write [words](address), or \[ to show a bracket
    .footnote = there is no note called `{ $label }`
    .footnote-hint = write a line that begins with [^{ $label }]:

# Shown at a heading of level 1 in a page's text.
first-level-heading = the title of the page is its only heading with one `#`
    .hint = begin with ##

# Shown at a heading that is too far below the one before.
skipped-heading-level = `{ $words }` is level { $level } after level { $before }
    .hint = write { $marks }
    .label = the heading before it

# Shown at a heading without words.
empty-heading = this heading has no words
    .hint = write what the part is about, or take the line away

# Shown at a heading whose anchor, such as `{ "{#besked}" }`, cannot be one.
invalid-heading-id = `{ $id }` cannot be an anchor
    .hint = write small letters from a to z, digits and dashes, such as `{ $suggestion }`
    .attributes = what stands in braces after a heading is not one anchor
    .attributes-hint = write one word after a #, such as { "{#besked}" }
    .duplicate = there is already a heading with the anchor `{ $id }`
    .duplicate-hint = give this one another
    .duplicate-label = the first one

# Shown at a character that nobody sees. `code` is its number in Unicode.
invisible-character = there is a character here that nobody sees ({ $code })
    .soft-hyphen = there is a soft hyphen here that nobody sees ({ $code })
    .soft-hyphen-hint = delete the word and write it again; the browser divides words by itself
    .zero-width = there is a space without width here ({ $code })
    .zero-width-hint = delete the word and write it again
    .joiner = there is a joiner here that this word does not need ({ $code })
    .joiner-hint = delete the word and write it again
    .direction = there is a mark here that turns the direction of writing ({ $code })
    .direction-hint = delete it; the page marks numbers and names by itself

# Shown where lists, quotations, blocks or emphasis stand in each other too deep to be followed.
too-deep = this is too deep inside other lists, quotations or blocks
    .hint = take away levels: two are enough for any reader
