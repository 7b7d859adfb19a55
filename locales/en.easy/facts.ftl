### Easy read: those texts of `locales/en/facts.ftl` that need shorter words, or one phrase on each line.
### What is missing here comes from `en`. One phrase a line, best 20 to 34 characters, never more than 55.
### `{ "" }` on the first line makes the text begin on a new line, where it follows another one.

## The contact block: who answers

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until =
    Nobody works here just now.
    { $name }
    answers you instead.
    The last day is { $until }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant =
    Nobody works here just now.
    { $name }
    answers you instead.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until =
    We are closed.
    The last closed day
    is { $until }.
    { $name }
    answers you instead.

## The contact block: opening hours

# Between parts of the opening hours: a new sentence.
hours-separator =
    { "." }
    { "Open " }

# A part of the opening hours: "Monday to Thursday" and "from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly =
    { $days }
    from { $times }

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed =
    We are closed
    from { $from }
    to { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute =
    We are closed
    from { $from }
    to { $to }.
    Then call { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Send a text to { $number }

# Link in the contact block to a video call for those who sign.
way-video = Call us in sign language

# Link in the contact block to a form.
way-form = Ask us to call or write

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer =
    We can answer
    by { $answers }.
    You choose.

# Under the form, and last in what happens when you call.
safe-callback =
    { "" }
    Tell us when it is safe
    for us to call you.
    The call shows
    on your phone.

# Line in the contact block. $address is street, postcode and town.
way-visit =
    Come to us:
    { $address }

# Small line under the visiting address, where you must book.
visit-booking =
    Book a time
    before you come.

# Small line under the visiting address, where anyone may come.
visit-no-booking =
    You can come
    without booking a time.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility =
    Here you find
    { $parts }.

# After "Here you find", about the premises.
accessibility-hearing-loop = a loop for hearing aids

# After "Here you find", about the premises.
accessibility-private-room = a room where you can talk alone

# After "Here you find", about the premises.
accessibility-level-entrance = a door without steps

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter =
    { "" }
    You can have an interpreter.
    Tell us before.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    { "" }
    You can have an interpreter.
    Book at least { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before.

# That an interpreter can be booked, for sign language too.
interpreter-sign =
    { "" }
    You can have an interpreter,
    also for sign language.
    Tell us before.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    { "" }
    You can have an interpreter,
    also for sign language.
    Book at least { $days ->
        [one] { $days } day
       *[other] { $days } days
    } before.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser =
    A person from the carer support
    answers you.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback =
    A person from the carer support
    answers you
    or calls you back.

# Step: who answers children and young people.
on-call-child =
    A person who works
    with children and young people
    answers you.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    A person who works
    with children and young people
    answers you.
    Sometimes nobody can answer.
    Then we call you
    within { $days ->
        [one] { $days } day,
       *[other] { $days } days,
    }
    Monday to Friday.

# Step: the caller may leave a number.
on-call-leave-number =
    Sometimes nobody can answer.
    Then leave your number.
    We will call you.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Sometimes nobody can answer.
    Then leave your number.
    We call you
    within { $days ->
        [one] { $days } day,
       *[other] { $days } days,
    }
    Monday to Friday.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell =
    Tell us as much as you like.
    You do not need to know
    the right words.

# Step: when somebody else is needed.
on-call-pass-on =
    Sometimes you need
    someone else.
    Then we contact that person,
    if you want us to.
    You should not have to look
    for the person yourself.

# Last in the contact block. $date is a day with its year. Who checked stands in the standard text.
checked-on =
    We checked this text
    on { $date }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners =
    The city runs
    { $own }.
    Others run
    { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own =
    The city runs
    { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Not the city's numbers.

## Round the page

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district =
    The contact is for { $name }.
    The text is for the whole city.

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local =
    The contact is for { $name }.
    Some of the text
    is for the whole city.

# Link from a district's page to the one for the whole city.
citywide-page = About the whole city

# On a district's page, about names no longer in use. $names is one or more old names.
former-names =
    This includes
    what used to be called
    { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = This page does not exist

# Under the heading when there is no such address.
not-found-lead =
    We have taken the page away
    or given it a new address.
    It is not your fault.
    You can still get help.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = You have no network right now

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead =
    We cannot show this page
    when you have no network.
    But you can read other pages here.
    You can also call.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language =
    The text is in { $language }.
    We have not translated it.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard =
    This page is not in easy read.
    The text is in standard { $language }.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed =
    This page is not in easy read.
    The text is in standard { $language }.
    A computer translated it.
    No person has checked it.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed =
    A computer translated this text.
    No person has checked it.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person =
    This page is not in easy read.
    The text is in standard { $language }.
    A person translated it.
    Nobody else has checked it.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person =
    A person translated this text.
    Nobody else has checked it.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Read the text in { $language }

# At the top of a page that is not in the reader's language, where an interpreter can be booked. $language is the reader's language.
speak-interpreter =
    Call and ask for an interpreter
    who speaks { $language }.

## Cards of offers

# Name of a fact on the card.
fact-cost = What it costs

# Name of a fact on the card.
fact-waiting = How long you wait

# Under "How to get it".
sign-up-none =
    You do not need
    to sign up.

# Under "How to get it".
sign-up-call =
    Call us.
    Say that you want to book
    or sign up.

# Under "How to get it".
sign-up-form =
    Book or sign up
    with the form.

# Under "How to get it".
sign-up-call-or-form =
    Call us or use the form.
    Say that you want to book
    or sign up.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms =
    { "" }
    You can have it
    { $forms }.

# Under "Cost", and as a tag of an activity. One line.
cost-fee = It costs money

# Under "Decision".
decision-none = You do not need a decision

# Under "Decision".
decision-needed =
    You must apply.
    Then someone
    makes a decision.

# Under "What we write down".
recorded-ask = Ask us what we write

# Under "What we write down".
recorded-own-file =
    We write in papers
    that are about you,
    not about the person you help.

# On the card, where the district has not told us.
offer-not-stated =
    We do not know this yet.
    Call us and ask.

## Facts inside a text

# In brackets after a link to somebody else: "Bris (organisation)". One line.
body-association = organisation

## Activities

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact =
    You can also call
    { $number }.
    Then you do not need the web.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity =
    You can also come
    to { $title }.
    Then you do not need the web.

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first =
    { $name }
    answers you.

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit =
    { $name }
    answers you first.
    You can also get help
    from { $units }.

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion =
    { $term }
    means { $expansion }

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body =
    { $body }
    is responsible for the website
    { $name }.
    It must follow
    { $law }.

# How far the site keeps the law: in part.
statement-partial =
    The website follows
    a part of the law.
    Below you can read
    what is missing
    or not tested.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own =
    We have checked
    the website ourselves.
    The last time was
    { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated =
    This text is from
    { $date }.

# Under something that falls short, where no day is set.
statement-unplanned =
    We have not decided
    when we will correct it.

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects =
    It is about you
    who use the website
    { $uses }.

# Who sees that the law is kept. $authority is its name.
statement-authority =
    { $authority }
    checks that we follow the law.
    You can complain there
    if our answer is not good.
