# What Sampleton says in other words than the program does.

# Line in the contact block about which district applies.
theme-place-rule = The area where you live has its own days.

# Small line under the one above.
theme-place-rule-note = Ask us which days are yours.

# Heading in the footer over links to support.
theme-footer-find = Find help

# Sentence under the heading over the list of districts on the start page.
theme-districts-lead = Bins and boats come on different days in different areas.

# Heading over the cards on the start page and on the page about the services.
theme-offers-everywhere = What we do in both areas

# Heading over the comparison of districts on the page about one service.
theme-compare = How it is in each area

# Sentence under the heading above.
theme-compare-lead = The same facts, in the same order, for both areas.

# Heading over the target groups.
theme-groups = Who are you?

# Sentence under the heading above on the start page.
theme-groups-start = Choose what is closest.

# Sentence under the heading above on a district's page.
theme-groups-district = Choose what is closest.

# Heading over links to the same page in each district.
theme-in-district = In your area

# Heading over situations in the visitor's words.
theme-situations = What is lying about?

# Heading on the contact page over the districts.
theme-contacts-districts = The areas

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Choose an area

# Above the title of pages that hold everywhere.
kicker-citywide = For all of Sampleton

# Above the title of a page about a group in a district.
kicker-district = The contact is for { $name }, the text for all of Sampleton

# Link from a district's page about a service to the one that holds everywhere.
citywide-page = What holds in all of Sampleton

# Under the list of who answers at other times. $own are the borough's services, $others the other ones.
night-owners = The borough runs { $own }. Others run { $others }.

# Under a heading in the contact block: what happens when somebody calls the school team.
on-call-child = Someone from the school team answers.

# On an activity: open to people of all districts.
tag-open-to-all = For both areas

# Instead of terms, where a district has not stated a service.
offer-not-stated = Not stated yet. Call us and ask.
