### What the rules find, for the people who write the site.
###
### A message is a short phrase in lower case without a full stop: what is wrong at the place that is
### shown. `.hint` and what ends in `-hint` say what to do. Other attributes are variants of the phrase.

## Records

# Shown at a contact in a record file that has a time when it is closed.
closure-without-substitute = nobody answers instead of `{ $contact }` from { $from } to { $to }
    .hint = add `instead: ` and the id of a contact that is open on those days

# Shown at an activity that is over. $last is its last day.
past-activity = the activity `{ $activity }` ended on { $last } and is no longer shown
    .hint = take it away, or write new days if it goes on

# Shown at an activity in an activities file.
digital-only-activity = the activity `{ $activity }` is held on the web alone, and nobody without the web can take part
    .instead = `{ $instead }` is to stand in for `{ $activity }`, but is held on the web too
    .hint = add `instead: ` under `digital`, with a contact or an activity that needs no web

# Shown at the day in `checked`, at the head of a record file or in a record.
expired-fact = these facts were checked on { $checked } and held until { $until }
    .hint = read them through with the one who answers for them, and write the new day after `checked:`
    .future = these facts were checked on { $checked }, which is after today ({ $today })
    .future-hint = write the day on which they were really checked

# Shown at a sentence about rights.
expired-right = the right `{ $right }` ended on { $until } and is not shown any more
    .hint = write what holds now, or take the record away

# Shown at the visiting address of a contact.
hidden-address = `{ $contact }` hides its address, and still has one here
    .hint = take `visit` away; the place is told when people get in touch

# Shown at a district, or at the contact that it names for children.
missing-children-contact = in `{ $district }` nobody answers the target group `{ $group }`
    .role = in `{ $district }` the target group `{ $group }` leads to `{ $contact }`, which does not work with children
    .reason = in `{ $district }` the target group `{ $group }` leads to the citywide `{ $contact }`, and it is not said why
    .hint = add a contact with `role: children` and name it under `first_contacts`
    .reason-hint = add `reason` under `first_contacts`: one sentence that the page can show

# Shown at a district.
missing-first-contact = in `{ $district }` nobody answers for: { $groups }
    .hint = add `first_contact` with the id of the contact that answers for every target group without an exception

# Shown at a district, or at what it says of an offer.
missing-offer = `{ $district }` says nothing of the offer `{ $offer }`
    .hint = add it under `offers`; if it is not given here, write `not_here: yes` and where instead
    .age = `{ $district }` does not say what `{ $offer }` is for the age `{ $age }`
    .age-hint = add the age under `ages`

# Shown at what a district says of an offer.
missing-offer-term = `{ $district }` does not state all of `{ $offer }`: { $terms }
    .hint = add what is missing here, or in the citywide offer if it is the same in every district

# Shown at a contact.
missing-on-call = `{ $contact }` has a telephone number, but not what happens when you call it
    .hint = add `on_call`, for example `on_call: [adviser-answers, tell-what-you-want]`

# Shown at a text of a record.
missing-text = `{ $key }` has no text in: { $locales }
    .hint = add the text in these languages

# Shown at what a district says of an offer.
not-here-without-instead = `{ $district }` does not give `{ $offer }`, and does not say who does
    .hint = add `instead: ` and a district, a unit or a contact

# Shown at the text in `partial` of what a district says of an offer.
partial-offer = `{ $district }` gives only a part of `{ $offer }`
    .hint = add what is missing, then take `partial` away

# Shown at the e-mail address of a contact.
personal-email = `{ $email }` looks like the address of a person
    .hint = use an address of the function, which stays when people change

# Shown at who answers instead of a contact, or instead of a district that does not give an offer.
referral-loop = `{ $from }` sends people to `{ $to }`, which sends them back
    .closed = `{ $from }` sends people to `{ $to }`, which is closed on the same days
    .vacant = `{ $from }` sends people to `{ $to }`, which has no staff then
    .offer = for `{ $offer }`, `{ $from }` sends people to `{ $to }`, which sends them back
    .not-here = for `{ $offer }`, `{ $from }` sends people to `{ $to }`, which does not give it either
    .label = this is where people are sent
    .hint = name somebody who answers on those days
    .offer-hint = name somebody who gives it

# Shown at a sentence about rights.
unconfirmed-law = it is not confirmed that `{ $right }` is law
    .hint = write `status: in-force` when somebody who knows has confirmed it, or take the record away

# Shown at a citywide unit.
unit-without-contact = nobody can reach the unit `{ $unit }`
    .hint = add `contact: ` and the id of its contact

# Shown at a citywide unit.
unit-without-group = the unit `{ $unit }` does not say whom it serves
    .hint = add `serves` with at least one target group

# Shown where a record names another record.
unknown-id = there is no { $kind ->
        [after-hours] after-hours service
        [age] age of this offer
        [body] external body
        [contact] contact
        [district] district
        [group] target group
        [instead] district, unit or contact
        [offer] offer
        [page] page
        [region] region
        [term] term in the glossary
        [without-web] contact or activity
       *[other] record
    } called `{ $id }`
    .near = did you mean `{ $near }`?
    .hint = write the id of a record that exists, or add the record

# Shown at a contact.
vacancy-without-substitute = `{ $contact }` has no staff, and nobody answers instead
    .hint = add `instead: ` under `vacant`, with the id of a contact that answers

# Shown at a contact.
voice-only-contact = nobody who cannot speak or hear can reach `{ $contact }`
    .hint = add a way that needs no voice: text message, text telephone, video, chat, e-mail, form or post

# Shown at a contact.
web-only-contact = nobody without the web can reach `{ $contact }`
    .hint = add a way that needs no web: telephone, text message, text telephone, visit or post

## Pages

# Shown at a word in a text.
avoided-term = the glossary asks us to avoid `{ $word }`
    .hint = write “{ $preferred }”, for example [{ $preferred }](term:{ $term })

# Shown at the summary of a page.
long-summary = title and summary have { $words } words together, and { $most } are enough
    .hint = keep who it is for, what they get and what to do; leave the rest to the page

# Shown at the title of a page.
missing-summary = this page has no summary
    .hint = add `summary: ` under the title: two sentences at most

# Shown at the title of a page, or at a record that has no page.
missing-translation = the page `{ $page }` has no text in: { $locales }
    .hint = add a file for each in the same folder, for example `en.md` or `sv.easy.md`
    .page = `{ $page }` has no page, and every site must have it
    .page-hint = add the folder `content/citywide/{ $page }` with a text in each language
    .kind = there is no page of the kind `{ $kind }`, and `core` says that the site must have one
    .kind-hint = add a folder under `content/citywide` whose `page.yaml` says `kind: { $kind }`

# Shown at the title, the short title or the address of a sensitive page.
sensitive-title = the title of this sensitive page says what it is about: `{ $word }`
    .hint = choose a title that others may see on the screen
    .slug = the address of this sensitive page says what it is about: `{ $word }`
    .no-slug = the address of this sensitive page will be its folder, `{ $name }`, which says what it is about
    .slug-hint = write a `slug` that others may see in the list of visited pages
    .label = the word stands here

# Shown at an abbreviation in a text.
unexplained-abbreviation = `{ $abbreviation }` is not explained on this page
    .hint = link it the first time: [{ $abbreviation }](term:{ $term })

## Links and facts in texts

# Shown at a link with an anchor.
broken-anchor = no heading of `{ $page }` has the anchor `{ $anchor }` ({ $locale })
    .near = did you mean `#{ $near }`?
    .hint = the page has: { $anchors }
    .none-hint = give the heading an anchor: ## Heading {"{"}#{ $anchor }{"}"}

# Shown at a link, an image or a directive in a text. The variants say what it should lead to.
broken-link = this link leads nowhere
    .page = there is no page called `{ $page }`
    .fact = there is no { $scheme ->
        [activity] activity
        [body] external body
        [contact] contact
        [district] district
        [line] after-hours service
        [offer] offer
        [right] right
        [term] term in the glossary
        [unit] unit
       *[other] record
    } called `{ $id }`
    .part = `{ $part }` is not one of: { $parts }
    .no-parts = a link to `{ $scheme }:{ $id }` has no part `#{ $part }`
    .channel = the contact `{ $id }` cannot be reached by `{ $part }`
    .term = it is not stated what `{ $part }` is for `{ $id }`
    .file = there is no file `{ $path }` beside this page
    .text = `{ $path }` is the text of a page, not a file that is published
    .near = did you mean `{ $near }`?
    .hint = write the name of something that exists, or take the link away
    .no-parts-hint = leave out the hash sign and what follows it
    .channel-hint = choose a way that the contact has, or add it to the contact
    .term-hint = add it to the offer in `content/facts`, or write the sentence without it
    .text-hint = link to the page by its name: page:name-of-the-folder

# Shown at words in a text.
literal-cost = “{ $words }” states a cost
    .hint = link to the offer, which states it once for all pages: [{ $words }](offer:{ $offer }#cost)
    .which-hint = link to the offer that is meant, which states it once for all pages: [{ $words }](offer:…#cost), where … is one of { $offers }
    .record-hint = take the words away; `cost` of the offer or the activity says it

# Shown at words in a text.
literal-decision = “{ $words }” states whether a decision is needed
    .hint = link to the offer, which states it once for all pages: [{ $words }](offer:{ $offer }#decision) – or print a right with :::right
    .which-hint = link to the offer that is meant, which states it once for all pages: [{ $words }](offer:…#decision), where … is one of { $offers } – or print a right with :::right
    .record-hint = take the words away; `decision` of the offer says it, or a right

# Shown at an e-mail address in a text.
literal-email = the e-mail address `{ $words }` is typed here
    .link = this link holds the e-mail address `{ $words }`
    .contact-hint = link to the contact, which prints it: [write to us]({ $reference })
    .hint = add the address to a contact, and link to that contact
    .record-hint = take the address away; the page prints the contact's own

# Shown at words in a text.
literal-hours = “{ $words }” states a time of day
    .hint = link to the contact or the activity that has the time, or write the sentence without it
    .record-hint = take the time away; `hours` of the contact or `time` of the activity says it

# Shown at a telephone number in a text.
literal-phone = the telephone number `{ $words }` is typed here
    .link = this link dials `{ $words }`
    .line-hint = link to it, so that it is right on all pages: [{ $shown }]({ $reference })
    .contact-hint = link to the contact, which prints the number: [call us]({ $reference })
    .hint = add the number to a contact, and link to that contact
    .record-hint = take the number away; the page prints the number of the contact

## Words of the theme

# Shown at a message in a locale's file.
message-arguments = the message `{ $message }` speaks of what it is not given: { $arguments }
    .hint = use only what it is given: { $given }
    .none-hint = it is given nothing; write it without names in braces
    .silent = the message `{ $message }` in `{ $locale }` leaves out what it says in the default language: { $arguments }
    .silent-hint = write each of them in braces where it belongs in the sentence

# Shown at the message in the default locale's file, or at the template that asks for it.
missing-message = the message `{ $message }` is not written in: { $locales }
    .nowhere = the message `{ $message }` is asked for and is in no file of messages
    .hint = add it to a file in the folder of: { $locales }

# Shown at a message in a locale's file.
missing-plural = `{ $message }` lacks forms of `{ $argument }` that the language `{ $language }` needs: { $forms }
    .hint = add a line for each form, beside the ones that are there

# Shown at a message in a locale's file.
uncommented-message = the message `{ $message }` does not tell translators where it stands
    .hint = write a line that begins with # right above it

# Shown at a message in a locale's file.
unused-message = nothing asks for the message `{ $message }`
    .hint = take it away in every locale

# Shown at the address of a film in `page.yaml`. $page is the page's folder.
film-without-captions = the film on the page `{ $page }` has no captions
    .hint = have it captioned, and add `captions: [sv]` with the languages

# Shown at the address of a film or a recording in `page.yaml`. $keys is what is missing: `size`, `length` or both.
media-without-size = the film or recording on the page `{ $page }` lacks `{ $keys }`
    .hint = write how much is fetched, like `size: 24 MB`, and how long it lasts, like `length: "4:30"`

# Shown at the address of a film or a recording in `page.yaml`. `.page`: the page with its words, $value, is not there.
media-without-text-alternative = nobody can read what the film or recording on the page `{ $page }` says
    .page = there is no page `{ $value }` with what the film or recording on the page `{ $page }` says
    .hint = write `transcript: here` if the page's own text says the same, or `transcript: ` and the folder of the page with the words

# Shown at the name of a file in `media` in `page.yaml`. `.near`: $near is a file that is there.
missing-media-file = the page `{ $page }` has no file `{ $file }` beside it
    .hint = put the file into the folder of the page, or write the whole address, `https://…`
    .near = did you mean `{ $near }`?

# Shown at `tested_with_readers` in the head of a page. `.standard`: the text is not easy read. $date is the day of the test.
doubtful-reader-test = the test with readers is dated { $date }, which is after today
    .standard = the text is not easy read, and no page shows that readers tested it
    .hint = write the day on which the test was done, and nothing until it has been done
    .standard-hint = put the record into the easy-read text that the readers had

# Shown at the form of the accessibility statement, or at the statement that has none.
statement-without-form = people cannot answer the accessibility statement in a form
    .other = `{ $form }` is no form on the web, and a mail address or a number is not enough for the law
    .hint = write `form:` with the address of an accessible form, `https://…`, that people can send without their name

# Shown at `conformance` or `assessed` in the accessibility statement.
contradicting-statement = the statement says that the site keeps the law in full, but the known issues have faults: { $issues }
    .hint = write `conformance: partial`, or take the issues away when they are mended
    .without-issues = the statement says that the site does not keep all of the law, but no known issue is a fault or untested
    .without-issues-hint = write what falls short under `known_issues`, or `conformance: full`
    .found = the statement says that the site keeps the law in full, but the build warns of what falls short: { $rules }
    .found-hint = mend what the warnings are about, or write `conformance: partial`
    .later = the assessment of { $assessed } is later than the statement of { $checked }
    .later-hint = go through the statement after the assessment, and write that day after `checked:`
    .label = the day of the statement

# Shown at the page on accessibility.
missing-statement = the site has a page on accessibility, but no accessibility statement
    .hint = write `statement:` with its facts in a file of records; `ingang explain missing-statement` shows which

# Shown at the day in `planned` of a known issue.
overdue-issue = the issue `{ $issue }` was to be mended by { $planned }
    .hint = take the record away if it is mended; otherwise write a new day that you can vouch for

# Shown at the words of a link.
vague-link = “{ $words }” does not say where the link leads
    .hint = write what is there: the title of the page, or what one can do on it
    .address = the link shows an address instead of words
    .document = the link does not say what kind of document it is ({ $kind }) and how large
    .document-hint = add kind and size to its words, such as `(PDF, 2 MB)`

# Shown at an image in a text. $words is a number of words.
image-of-text = the drawing has { $words } words written in it
    .told = it takes { $words } words to tell this image: it is an image of text
    .hint = write the words in the page, and let the image show what words cannot

# Shown at an image in a text. $words is what is wrong in its words.
image-words = the image has no words for those who do not see it
    .hint = write between `![` and `]` what the image tells
    .file = “{ $words }” is the name of a file
    .picture = “{ $words }” need not be said of an image
    .picture-hint = begin with what is seen

# Shown at the first row of a table. $column is the number of the column without words.
blank-table-header = the table has no headings over its columns
    .column = column { $column } of the table has no heading
    .hint = write in the first row what each column holds; a screen reader says it before each cell

# Shown at a line in bold or italics. $words are its words, $heading is the line to write instead.
emphasis-as-heading = “{ $words }” looks like a heading, but is none for those who listen
    .hint = write `{ $heading }` if it is a heading; otherwise let it be part of the text

# Shown at words in capital letters.
shouting = “{ $words }” is in capital letters only
    .hint = write it as usual
