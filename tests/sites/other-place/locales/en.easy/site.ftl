# What Sampleton says in other words than the program does, in easy read.

# Line in the contact block about which district applies.
theme-place-rule = Each area has its own days.

# Sentence under the heading over the list of districts on the start page.
theme-districts-lead = Where do you live?

# Sentence under the heading over the comparison of districts.
theme-compare-lead = Read about your area.

# Heading over the target groups.
theme-groups = Who are you?

# Sentence under the heading above on a district's page.
theme-groups-district = Choose what is most like you.

# Heading over situations in the visitor's words.
theme-situations = What do you want to leave?

# Above the title of a page about a group in a district.
kicker-district =
    You can call { $name }.
    The text is for all of Sampleton.

# Link from a district's page about a service to the one that holds everywhere.
citywide-page = About all of Sampleton

# Under the list of who answers at other times. $own are the borough's services, $others the other ones.
night-owners =
    The borough runs { $own }.
    Others run { $others }.
