# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = Skip to the content

# Name of the main menu, for screen readers.
theme-nav = Main menu

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Menu

# Tool in the header: leads to the same page in easy read.
theme-easy = Easy read

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = Easy read in { $language }

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Standard text

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = Standard text in { $language }

# Name of the list of languages, for screen readers.
theme-languages-label = Languages

# Under the list of languages.
theme-languages-missing = Is your language missing? Call us and say which language you speak.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = You are here

# Link at the foot of every page, to the page for reporting errors.
theme-report = Is something wrong on this page? Tell us.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Find support

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = Someone to talk to

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = About this site

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Leave this page now

# Name of the bar with the link above, for screen readers.
theme-exit-label = Quick exit

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = The button changes page at once. It does not erase the history of the browser. On a computer that others use, they can see that you have been here.

# After the line above, only where scripts run.
theme-exit-keys = You can also press the Shift key three times.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Call

# Link under the call button, and the heading that it leads to.
theme-closed = When we are closed

# Under the name of who answers.
theme-anonymous = You do not have to say your name.

# Instead of an address, where the address is protected.
theme-hidden-address = You decide on the phone where to meet.

# Line in the contact block about which district applies.
theme-place-rule = You apply for support where you live.

# Small line under the one above.
theme-place-rule-note = You can often get advice where the person you help lives too.

# Heading over what happens when you call.
theme-next = What happens when you call

# Only in drafts: the facts have not been checked in time.
theme-overdue = These facts should have been checked again.

## Rights and words

# Heading of the box with rights.
theme-rights = What applies to you

# Heading of the word list at the end of easy-read pages.
theme-words = Word list

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = For example

# On a target group's page, before the name that the programme uses.
theme-official = The city's programme calls the group:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = What you can get

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = What you get in every district

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = How it is in the districts

# Sentence under the heading above.
theme-compare-lead = The same facts, in the same order, for every district.

# Heading over the target groups.
theme-groups = Who is it about?

# Sentence under the heading above on the start page.
theme-groups-start = You do not have to know which group you belong to. Choose what is closest.

# Sentence under the heading above on a district's page.
theme-groups-district = Choose what is closest. The one who answers first is in the district.

# Heading over citywide units, as an addition to the district.
theme-besides = Besides, in the whole city

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Who can turn here

# Heading over the list of districts.
theme-districts = Where do you live?

# Sentence under the heading above on the start page.
theme-districts-lead = The support is in your district. If the person you help lives somewhere else, you can often get advice there too.

# Heading over links to the same page in each district.
theme-in-district = In your district

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Not sure? Find your district by the name of your area

# After a place name that is no longer in use.
theme-former-name = older name

# Heading over situations in the visitor's words.
theme-situations = What is happening in your life?

# Button under the situations on the start page.
theme-all-situations = More situations

# Heading over links onward, on the page about a support in a district.
theme-more = Read more

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Read in your language

# Link in the contact block of the start page, to all contacts.
theme-contact-all = All ways to reach us

# Button on the start page to the list from A to Z.
theme-index = Everything from A to Z

# Heading on the contact page over the districts.
theme-contacts-districts = The districts

# Heading on the contact page over the citywide units.
theme-contacts-units = For the whole city

# Button on the page for reporting errors: leads to the form.
theme-to-form = To the form

## Calendar and lists

# Heading over coming activities.
theme-soon = Coming soon

# Button under the activities: leads to the calendar.
theme-calendar = The whole calendar

# Instead of activities, where there are none.
theme-no-activities = Nothing is planned right now.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Choose a district

# Heading of the box at the end of the calendar.
theme-nothing-fits = Nothing that suits you?

# In the box above.
theme-nothing-fits-text = Call and tell us when you are free and what you need.

# Name of the row of letters, for screen readers.
theme-letters = Letters

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Try one of these

# On the page for addresses that do not exist in any language.
theme-root-not-found = This door leads nowhere. It is not your fault. Choose your language to find your way.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Listen

# The same button while the page is read aloud.
theme-listen-pause = Pause

# The same button when the reading is paused.
theme-listen-resume = Go on

# Button beside it, which ends the reading.
theme-listen-stop = Stop

# Button beside it: the voice speaks slower.
theme-listen-slower = Slower

# Button beside it: the voice speaks faster.
theme-listen-faster = Faster

# Where the buttons are, when the voice could not speak.
theme-listen-failed = The page cannot be read aloud right now.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Search

# Above the search field.
theme-search-label = Search in your own words

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = We do not see what you type. The words stay on your phone or computer.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Your browser does not run scripts. The button leads to the list from A to Z.

# Under the search field, while the search is fetched.
theme-search-wait = One moment …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = The search could not be fetched. Everything is also here:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = You can now search here without a network too. The search and the ways to contact us are kept on your phone or computer. What you type is not kept.

# The button after that sentence.
theme-search-forget = Remove what is kept

# Said when the button has been pressed.
theme-search-forgotten = It has been removed. If you search again, it will be kept again.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = Did you mean { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Nothing yet. Press Search to look through all texts.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = We found nothing that fits. Try another word, or go on from here:

# Name of the choice of district among the results.
theme-search-district = District

# First choice in the list of districts.
theme-search-all-districts = All districts

# Button that opens more ways to choose among what was found.
theme-search-choose = More choices

# Question before a list of target groups.
theme-search-group = Who is it about?

# Word before a list of what is offered.
theme-search-offer = Support

# The first choice of a list, when nothing is chosen.
theme-search-all = All

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = About { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = Further down the page: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = We think this page fits what you wrote.

# Button under the first results.
theme-search-more = Show more

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Search for the same in another language:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] Nothing found.
        [one] One page found.
       *[other] { $count } pages found.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = More than { $count } pages found. More words help.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Accessibility statement

# In the accessibility statement, after who assessed the site.
theme-statement-machine = The program that makes the website examines every page each time it is made. If it finds an error on a page, nothing is published.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Tell us if something falls short

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = You do not have to say who you are. You can also ask for things that the law does not cover.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = If you want to complain

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = There is no statement yet.
