### Findings in the files of the content (the room `src/parse`): the records in YAML and the heads of pages.
### Findings in the text of pages are in `markdown.ftl`.

# Shown at a file with nothing in it.
empty-file = the file is empty
    .hint = write something in the file, or delete it

# Shown at the second of two equal ids, where the records are of one kind. $id is the id with its district before it.
# `.label` stands at the first record.
duplicate-record = there is already a record of this kind with the id `{ $id }`
    .label = the first one, which is used
    .hint = give one of them another id, or delete the one too many

# Shown for the whole site, where the file with its settings is missing.
missing-site = there is no site here: `content/site.yaml` is missing
    .hint = run the command in the folder of the site, the one that has the folder `content` in it, or make the file

# Shown for a file in `content/` that does not belong where it is.
misplaced-file = the file is where the program does not read it
    .hint = move it to a folder that the program reads; the names of all folders are small letters a to z, digits and hyphens

# Shown at a language that the site does not have: in a record, in the name of a file or in the settings.
# $value is what stands there, $known the languages of the site.
unknown-locale = the site has no language called `{ $value }`
    .hint = write one of the languages in `content/site.yaml`: { $known }

# Shown at a language under `wanted` in `content/site.yaml` that stands under `locales`, too. $language is its tag.
wanted-locale-with-text = `{ $language }` is wanted, but the site has it already
    .hint = remove the line under `wanted`

# Shown at a line of a file like `rights.fi.yaml` where `rights.yaml` has no such text.
# `.file`: the original is not there. $file is its path.
translation-without-source = this translates a text that is not there
    .hint = remove the line, or correct the key so that it is called as in the file that is translated
    .file = the file `{ $file }`, which this one translates, is not there
    .file-hint = rename this file like the original with the language before `.yaml`, or remove it

# Shown at the first line of a page that does not begin with a head.
# `.unclosed`: the head begins but does not end.
missing-front-matter = the page has no head
    .hint = begin the file with a line `---`, then `title: …`, then a line `---`
    .unclosed = the head of the page has no last line
    .unclosed-hint = end the head with a line of three dashes: `---`

# Shown at a field that the record or the head of the page does not have.
# $key is the name of the field, $known the fields that there are, $nearest the field most like it.
unknown-key = there is no field called `{ $key }` here
    .nearest = did you mean `{ $nearest }`?
    .hint = write one of the fields that there are: { $known }

# Shown at a record or a head where something is missing. $key is the field.
missing-key = the field `{ $key }` is missing
    .hint = add a line that begins with `{ $key }:` and write the value after the colon

# Shown at a value of the wrong kind. $value is what stands there; `[…]` is a list, `{…}` a group of fields.
# Each attribute is what the field should have.
wrong-type = the field cannot have the value `{ $value }`
    .map = expected fields with names and values, not `{ $value }`
    .text = expected a text, not `{ $value }`
    .yes-no = expected `yes` or `no`, not `{ $value }`
    .number = expected a whole number in digits, like `5`, not `{ $value }`
    .date = expected a day that exists, written like `2026-11-22`, not `{ $value }`
    .duration = expected a time like `2 days`, `3 weeks`, `6 months` or `1 year`, not `{ $value }`
    .phone = expected a telephone number in digits, like `08-465 004 00`, not `{ $value }`
    .url = expected an address that begins with `https://`, without spaces, not `{ $value }`
    .media = expected an address that begins with `https://`, or a file beside the page that ends in `.mp4`, `.webm`, `.mp3`, `.m4a` or `.ogg`, not `{ $value }`
    .captions = expected a language like `sv`, or a file beside the page like `film.sv.vtt`, not `{ $value }`
    .email = expected an email address like `stod@anhorig.example`, not `{ $value }`
    .localized = expected a text, or a text for each language like { "`{sv: …, en: …}`" }, not `{ $value }`
    .localized-list = expected a list for each language like { "`{sv: [word, word]}`" }, not `{ $value }`
    .hours = expected opening hours like { "`{mon-thu: 9-12, fri: 9-15.30}`" } or the word `always`, not `{ $value }`
    .time = expected a time like `15-17.30` or `15`, not `{ $value }`
    .digital = expected `no`, or the address like { "`{url: https://…}`" }, not `{ $value }`
    .old-address = expected an old address that begins and ends with a slash, like `/sv/gammal/`, not `{ $value }`
    .phrase = expected a word or a phrase to look for, not `{ $value }`
    .page = expected a page, like `page:rattigheter`, not `{ $value }`
    .size = expected how much is fetched, like `24 MB` or `850 kB`, not `{ $value }`
    .length = expected minutes and seconds, like `4:30`, not `{ $value }`

# Shown at a word that the field does not know.
# $value is the word, $known the words that there are, $nearest the word most like it.
# `.id`: an id or a part of an address with signs that may not be there.
invalid-value = `{ $value }` is none of the words that the field can have
    .nearest = did you mean `{ $nearest }`?
    .hint = write one of the words: { $known }
    .id = `{ $value }` cannot be an id or an address
    .lead = `{ $value }` is no target of search words
    .lead-hint = write `page:` and the name of a page, `district:` and the name of a district, or `word:` and other words
    .id-hint = write small letters a to z, digits and hyphens, like `norra-innerstaden`; do not begin or end with a hyphen

# Shown at a last day that is before the first. $first and $last are the days, $first-key and $last-key the fields. `.label` stands at the first day.
reversed-dates = the last day, { $last }, is before the first, { $first }
    .label = the first day
    .hint = correct `{ $first-key }` or `{ $last-key }`; look at the year

# Shown at the place where the YAML part of a file cannot be read further.
# $reason is what the reader of YAML says, in English.
yaml-syntax = the file cannot be read from here: { $reason }
    .hint = look at the spaces at the beginning of the line, the colon after the name of the field and quotation marks without a second one; the rest of the file is read only when this is mended

# Shown at the second of two fields with one name. $key is the field. `.label` stands at the first.
duplicate-key = the field `{ $key }` stands twice in one record
    .label = the first one, which is used
    .hint = keep one of them

# Shown at a value that begins with `&`, `*` or `!`, which mean something special in YAML.
yaml-alias = the signs `&`, `*` and `!` cannot begin a value
    .hint = write the value out here too; put quotation marks round a text that should begin with the sign

# Shown at a phrase of the search words that stands twice in the file. $phrase is the phrase.
# `.label` stands at the first.
repeated-search-phrase = “{ $phrase }” stands twice among the search words
    .label = the first one
    .hint = keep it where it leads best
