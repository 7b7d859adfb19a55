# The theme's words on easy-read pages, only those that differ from standard English.

# Under the list of languages.
theme-languages-missing = Can you not see your language? Call us. Say your language.

# Link at the foot of every page, to the page for reporting errors.
theme-report = Is something difficult or wrong? Tell us.

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = The button changes page at once. Other people can still see on the computer that you were here.

# Line in the contact block about which district applies.
theme-place-rule = You ask for support where you live.

# Heading over what happens when you call.
theme-next = When you call

# Heading of the word list at the end of easy-read pages.
theme-words = Difficult words

# Sentence under the heading above.
theme-compare-lead = Read about your district.

# Heading over the target groups.
theme-groups = Who do you help?

# Sentence under the heading above on the start page.
theme-groups-start = Choose what is most like you.

# Sentence under the heading above on a district's page.
theme-groups-district = Choose what is most like you. The person who answers is in the district.

# Heading over citywide units, as an addition to the district.
theme-besides = More help in the whole city

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Who can come here

# Sentence under the heading above on the start page.
theme-districts-lead = The support is where you live.

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Find your district

# After a place name that is no longer in use.
theme-former-name = old name

# Heading over situations in the visitor's words.
theme-situations = How are things with you?

# In the box above.
theme-nothing-fits-text = Call us. Tell us what you need.

## Reading aloud

# Where the buttons are, when the voice could not speak.
theme-listen-failed = That does not work now.

## The search

# Above the search field.
theme-search-label = Write what you need help with

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Your browser cannot search. Press the button. You come to a list.

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = You cannot search right now. Everything is also in a list:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = You can search here when you have no network. To do this, we save some pages on your phone or computer. We do not save what you type.

# The button after that sentence.
theme-search-forget = Remove the saved pages

# Said when the button has been pressed.
theme-search-forgotten = The pages are removed now. They are saved again if you search again.

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = We have not found anything yet. Press Search.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = We found nothing. Try another word. You can also choose here:

# As above, where a whole sentence led to the page.
theme-search-lead = This page may fit you.

# As above, where there are more than 20. $count is 20.
theme-search-many = We found more than { $count } pages. Write more words.

## The accessibility statement

# In the accessibility statement, after who assessed the site.
theme-statement-machine = A program checks every page. If it finds an error, we do not show the page.

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = You do not have to say who you are.
