### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Talk to us

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Someone else answers instead

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = The service has no staff just now. Up to and including { $until }, { $name } answers instead.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = The service has no staff just now. For the time being, { $name } answers instead.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = We are closed up to and including { $until }. Meanwhile, { $name } answers instead.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Open day and night.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Open { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { ", " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } from { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from } to { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from } to { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = { $range }

# In opening hours.
weekday-monday = Monday

# In opening hours.
weekday-tuesday = Tuesday

# In opening hours.
weekday-wednesday = Wednesday

# In opening hours.
weekday-thursday = Thursday

# In opening hours.
weekday-friday = Friday

# In opening hours.
weekday-saturday = Saturday

# In opening hours.
weekday-sunday = Sunday

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Closed { $from } to { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Closed { $from } to { $to }. Call { $number } then.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Closed on { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Closed on { $from }. Call { $number } then.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Text { $number }

# Link in the contact block. $number is a number.
way-text-phone = Textphone { $number }

# Link in the contact block to a video call for those who sign.
way-video = Video call, in sign language

# Link in the contact block to a chat.
way-chat = Chat with us

# Link in the contact block to a form.
way-form = Ask us to get in touch

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = We can answer by { $answers }. You choose.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = text message

# In the line under the form: "We can answer by text message, email and phone."
answer-email = email

# In the line under the form: "We can answer by text message, email and phone."
answer-call = phone

# Under the form, and last in what happens when you call.
safe-callback = Tell us when it is safe to call. The call shows in your call history.

# Line in the contact block. $address is street, postcode and town.
way-visit = Visit us: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Book a time before you come.

# Small line under the visiting address, where anyone may come.
visit-no-booking = You do not need to book a time.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Here you find { $parts }.

# After "Here you find", about the premises.
accessibility-lift = a lift

# After "Here you find", about the premises.
accessibility-hearing-loop = a hearing loop

# After "Here you find", about the premises.
accessibility-private-room = a room to talk in private

# After "Here you find", about the premises.
accessibility-level-entrance = an entrance without steps

# After "Here you find", about the premises.
accessibility-toilet = a toilet for wheelchair users

# After "Here you find", about the premises.
accessibility-guide-dog = room for a guide dog

# Line in the contact block. $address is a postal address.
way-post = Write a letter: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Get this page on paper

# Small line under way-paper.
way-paper-note = We send the page by post.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = We speak { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Language and interpreter

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = You can book an interpreter.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    You can book an interpreter. Book at least { $days ->
        [one] one day
       *[other] { $days } days
    } before.

# That an interpreter can be booked, for sign language too.
interpreter-sign = You can book an interpreter, also for sign language.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    You can book an interpreter, also for sign language. Book at least { $days ->
        [one] one day
       *[other] { $days } days
    } before.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = A carer adviser answers.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = A carer adviser answers, or calls you back.

# Step: who answers children and young people.
on-call-child = Someone who works with children and young people answers.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Someone who works with children and young people answers. If the line is busy we call you back within { $days ->
        [one] one working day
       *[other] { $days } working days
    }.

# Step: the caller may leave a number.
on-call-leave-number = If the line is busy you leave your number. Then we call you back.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    If the line is busy you leave your number. Then we call you back within { $days ->
        [one] one working day
       *[other] { $days } working days
    }.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Tell us as much as you like. You do not need to know the right words.

# Step: when somebody else is needed.
on-call-pass-on = If someone else is needed we make that contact, if you want us to. You should not be sent from place to place.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = These facts were checked on { $date } by { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = The city runs { $own }. Other organisations run { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = The city runs { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Others than the city answer.

## Round the page

# First in the way back, to the start page.
crumb-start = Start

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = easy read

# Small line above the heading on pages about target groups and offers.
kicker-citywide = For the whole city

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = The contact is for { $name }, the text for the whole city

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = The contact and some of the text are for { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = For the whole city

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = For you { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = What holds in the whole city

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = This includes what used to be called { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = This door leads nowhere

# Under the heading when there is no such address.
not-found-lead = The page has been removed or has a new address. It is not your fault. The help is still here.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = There is no network right now

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = The page you asked for cannot be shown without a network. The pages below are on your phone or computer all the same. You can call as usual.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = The text is in { $language }. It has not been translated.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = This page does not exist in easy read. The text is in standard { $language }.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = This page does not exist in easy read. The text is in standard { $language }. A machine translated it, and no person has reviewed it.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Machine translation. No person has reviewed the text.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = This page does not exist in easy read. The text is in standard { $language }. A person translated it, but nobody else has reviewed it yet.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Translated by a person. Nobody else has reviewed the text yet.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Read the original in { $language }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = You can speak { $language } with us.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = Ask for an interpreter who speaks { $language } when you call.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Call { $number }

# After a link to a page in another language. One line.
in-language-sv = (in Swedish)

# After a link to a page in another language. One line.
in-language-en = (in English)

# After a link to a page in another language. One line.
in-language-fi = (in Finnish)

# After a link to a page in another language. One line.
in-language-ar = (in Arabic)

# After a link to a page in another language. One line.
in-language-fa = (in Persian)

# After a link to a page in another language. One line.
in-language-so = (in Somali)

# After a link to a page in another language. One line.
in-language-es = (in Spanish)

# After a link to a page in another language. One line.
in-language-pl = (in Polish)

# After a link to a page in another language. One line.
in-language-uk = (in Ukrainian)

# After a link to a page in another language. One line.
in-language-swl = (in Swedish Sign Language)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = Swedish

# Name of the language inside a sentence. One line.
language-en = English

# Name of the language inside a sentence. One line.
language-fi = Finnish

# Name of the language inside a sentence. One line.
language-ar = Arabic

# Name of the language inside a sentence. One line.
language-fa = Persian

# Name of the language inside a sentence. One line.
language-so = Somali

# Name of the language inside a sentence. One line.
language-es = Spanish

# Name of the language inside a sentence. One line.
language-pl = Polish

# Name of the language inside a sentence. One line.
language-uk = Ukrainian

# Name of the language inside a sentence. One line.
language-swl = Swedish Sign Language

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = How to get it

# Name of a fact on the card: how many talks.
fact-talks = Talks

# Name of a fact on the card: how many groups.
fact-groups = Groups

# Name of a fact on the card.
fact-cost = Cost

# Name of a fact on the card.
fact-decision = Decision

# Name of a fact on the card: what is recorded.
fact-recorded = What we write down

# Name of a fact on the card.
fact-waiting = Waiting time

# Name of a fact on the card: languages and interpreter.
fact-language = Language

# Heading on the card, where the facts differ by age.
age-under-65 = Under 65

# Heading on the card, where the facts differ by age.
age-from-65 = 65 and over

# Under "How to get it".
sign-up-none = You do not need to sign up.

# Under "How to get it".
sign-up-call = Call to book or sign up.

# Under "How to get it".
sign-up-form = Book or sign up with the form.

# Under "How to get it".
sign-up-call-or-form = Call or use the form to book or sign up.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = You can have it { $forms }.

# After "You can have it".
form-individual = one to one

# After "You can have it".
form-group = in a group

# After "You can have it".
form-phone = by phone

# After "You can have it".
form-home = in your home

# After "You can have it".
form-visit = at our place

# After "You can have it".
form-digital = online

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] At most one talk
       *[other] At most { $number } talks
    }

# Under "Talks", where the number is not limited.
talks-no-limit = No limit to the number

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] One group
       *[other] { $number } groups
    }

# Under "Cost".
cost-free = Free of charge

# Under "Cost", and as a tag of an activity.
cost-fee = There is a fee

# Under "Cost", and as a tag of an activity.
cost-ask = Ask what it costs

# Under "Decision".
decision-none = Not needed

# Under "Decision".
decision-needed = An application and a decision are needed

# Under "What we write down".
recorded-ask = Ask us

# Under "What we write down".
recorded-own-file = In a file of your own

# Under "What we write down".
recorded-nothing = Nothing

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] About one day
       *[other] About { $number } days
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] About one week
       *[other] About { $number } weeks
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] About one month
       *[other] About { $number } months
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = In { $languages }.

# On the card, where the district has not told us.
offer-not-stated = Not stated yet. Call us and ask.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Available { $place } instead

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Call { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = free of charge

# Inside a sentence or in a list. One line.
inline-cost-fee = for a fee

# Inside a sentence or in a list. One line.
inline-cost-ask = ask what it costs

# Inside a sentence or in a list. One line.
inline-decision-none = without a decision

# Inside a sentence or in a list. One line.
inline-decision-needed = after an application and a decision

# Inside a sentence or in a list. One line.
inline-sign-up-none = without signing up

# Inside a sentence or in a list. One line.
inline-sign-up-call = sign-up by phone

# Inside a sentence or in a list. One line.
inline-sign-up-form = sign-up with a form

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = sign-up by phone or with a form

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] at most one talk
       *[other] at most { $number } talks
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = no limit to the number of talks

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = the municipality

# In brackets after a link to somebody else. One line.
body-region = the region

# In brackets after a link to somebody else. One line.
body-state = the state

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = non-profit organisation

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Table that can be scrolled

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = every week

# After time and place. One line.
repeats-every-2-weeks = every other week

# After time and place. One line.
repeats-every-3-weeks = every third week

# After time and place. One line.
repeats-every-4-weeks = every fourth week

# After time and place. One line.
repeats-monthly = every month

# Link to an activity online.
activity-digital = Join online

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = If you do not want to be online you can call { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = If you do not want to be online there is { $title }.

# Tag of an activity.
tag-no-sign-up = No sign-up

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Sign up by { $date }

# Tag of an activity.
tag-sign-up-call = Sign up by phone

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Sign-up needed

# Tag of an activity.
tag-open-to-all = For all districts

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = For { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = For { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] At most one person
       *[other] At most { $number } people
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = In { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = { $name } answers

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = { $name } answers. Also: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = see { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = now part of { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Language

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Film in { $language }

# Link to a recording. $language is the language.
media-audio = Sound in { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } MB

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = The film has captions in { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Captions in { $language }

# Under the link to a film or recording that says what the page says.
media-same = The text on the page says the same.

# Link to the page with the words of the film or recording above it.
media-transcript = Read what is said

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = The text was tested on { $date } by readers at { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = We want text in these languages too. It has not been written yet. Say your language when you call.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: no text yet. Until then, read in { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = { $body } is responsible for the website { $name }. It is to follow { $law }.

# A heading in the statement over what the build itself has found.
statement-found = What the check found when these pages were made

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Tables with columns that have no heading: { $count }

# As above.
statement-found-emphasis-as-heading = Lines in bold that look like headings and are none: { $count }

# As above.
statement-found-image-words = Images without words for those who do not see them: { $count }

# As above.
statement-found-vague-link = Links that do not say where they lead: { $count }

# How far the site keeps the law: in full.
statement-full = The website is fully compliant with the law.

# How far the site keeps the law: in part.
statement-partial = The website is partially compliant with the law. What falls short, or has not been tested, is listed below.

# How far the site keeps the law: not.
statement-none = The website is not compliant with the law. What falls short is listed below.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = We have assessed the website ourselves, last on { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Somebody from outside has assessed the website, last on { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = The statement is from { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = What falls short

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = What would be a disproportionate burden to correct

# Heading over what the law does not cover.
statement-issues-outside = What the law does not cover

# Heading over what nobody has tested yet.
statement-issues-untested = What has not been tested

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = It concerns use { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = It is to be corrected by { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = No day has been set for correcting it.

# Who sees that the law is kept. $authority is its name.
statement-authority = { $authority } sees that the law is followed. You can complain there if you are not satisfied with our answer.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = Complain to { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = without vision

# As above.
use-limited-vision = with limited vision

# As above.
use-no-colour = without perception of colour

# As above.
use-no-hearing = without hearing

# As above.
use-limited-hearing = with limited hearing

# As above.
use-no-voice = without voice

# As above.
use-limited-strength = with limited dexterity or strength

# As above.
use-limited-reach = with limited reach

# As above.
use-flicker = with sensitivity to flashing light

# As above.
use-limited-cognition = with limited cognition
