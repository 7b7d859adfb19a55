### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Nala hadal

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Qof kale ayaa kuu jawaabaya

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = Hadda shaqadan cidi ma hayso. Ilaa iyo { $until } la hadal { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = Hadda shaqadan cidi ma hayso. Inta laga gaarayo la hadal { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = Waan xiran nahay ilaa iyo { $until }. Inta aan xiran nahay la hadal { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Furan habeen iyo maalin.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Furan { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { ", " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } saacadda { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from } ilaa { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from } ilaa { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = Saacadda { $range }

# In opening hours.
weekday-monday = Isniin

# In opening hours.
weekday-tuesday = Talaado

# In opening hours.
weekday-wednesday = Arbaco

# In opening hours.
weekday-thursday = Khamiis

# In opening hours.
weekday-friday = Jimce

# In opening hours.
weekday-saturday = Sabti

# In opening hours.
weekday-sunday = Axad

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Xiran { $from } ilaa { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Xiran { $from } ilaa { $to }. Markaas wac { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Xiran { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Xiran { $from }. Markaas wac { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = SMS u dir { $number }

# Link in the contact block. $number is a number.
way-text-phone = Taleefanka qoraalka { $number }

# Link in the contact block to a video call for those who sign.
way-video = Taleefanka muuqaalka, luqadda calaamadaha

# Link in the contact block to a chat.
way-chat = Nagala hadal chat-ka

# Link in the contact block to a form.
way-form = Weydiiso inaan kula soo xiriirno

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = Waxaan kuugu jawaabi karnaa { $answers }. Adigaa dooranaya.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = SMS

# In the line under the form: "We can answer by text message, email and phone."
answer-email = iimeyl

# In the line under the form: "We can answer by text message, email and phone."
answer-call = taleefan

# Under the form, and last in what happens when you call.
safe-callback = Noo sheeg goorta ay ammaan tahay in lagu soo waco. Wicitaanku wuxuu ka muuqdaa liiska wicitaannadaada.

# Line in the contact block. $address is street, postcode and town.
way-visit = Noo imow: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Ballan qabso intaadan iman.

# Small line under the visiting address, where anyone may come.
visit-no-booking = Uma baahnid inaad ballan qabsato.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Halkan waxaa ku yaal { $parts }.

# After "Here you find", about the premises.
accessibility-lift = wiish (hiss)

# After "Here you find", about the premises.
accessibility-hearing-loop = qalabka maqalka (hörslinga)

# After "Here you find", about the premises.
accessibility-private-room = qol si gaar ah loogu wada hadlo

# After "Here you find", about the premises.
accessibility-level-entrance = albaab aan jaranjaro lahayn

# After "Here you find", about the premises.
accessibility-toilet = musqul loogu talagalay qofka kursiga curyaanka wata

# After "Here you find", about the premises.
accessibility-guide-dog = meel eyga hagaha ah

# Line in the contact block. $address is a postal address.
way-post = Warqad noo soo qor: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Bogga ku hel warqad

# Small line under way-paper.
way-paper-note = Waxaan bogga kuugu soo dirnaa boostada.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = Waxaan ku hadalnaa { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Luqad iyo turjumaan

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = Turjumaan waa la ballansan karaa.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    Turjumaan waa la ballansan karaa. Ballanso ugu dambayn { $days ->
        [one] hal maalin
       *[other] { $days } maalmood
    } ka hor.

# That an interpreter can be booked, for sign language too.
interpreter-sign = Turjumaan waa la ballansan karaa, xitaa luqadda calaamadaha.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    Turjumaan waa la ballansan karaa, xitaa luqadda calaamadaha. Ballanso ugu dambayn { $days ->
        [one] hal maalin
       *[other] { $days } maalmood
    } ka hor.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = La-taliyaha ehelka (anhörigkonsulent) ayaa kuu jawaabaya.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = La-taliyaha ehelka (anhörigkonsulent) ayaa kuu jawaabaya ama ku soo wacaya.

# Step: who answers children and young people.
on-call-child = Qof la shaqeeya carruurta iyo dhallinyarada ayaa kuu jawaabaya.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Qof la shaqeeya carruurta iyo dhallinyarada ayaa kuu jawaabaya. Haddii khadku mashquul yahay, waxaan kugu soo wacaynaa { $days ->
        [one] hal maalin oo shaqo gudaheed
       *[other] { $days } maalmood oo shaqo gudahood
    }.

# Step: the caller may leave a number.
on-call-leave-number = Haddii khadku mashquul yahay, lambarkaaga nooga tag. Markaas annagaa ku soo wacayna.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Haddii khadku mashquul yahay, lambarkaaga nooga tag. Markaas waxaan kugu soo wacaynaa { $days ->
        [one] hal maalin oo shaqo gudaheed
       *[other] { $days } maalmood oo shaqo gudahood
    }.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Sheeg inta aad rabto. Uma baahnid inaad taqaanno ereyada saxda ah.

# Step: when somebody else is needed.
on-call-pass-on = Haddii qof kale loo baahdo, annagaa la xiriirayna, haddii aad rabto. Ma aha in meelo kala duwan laguu kala diro.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = Xogtan waxaa la hubiyay { $date }. Waxaa hubiyay { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = Magaaladu waxay mas'uul ka tahay { $own }. Hay'ado kale ayaa mas'uul ka ah { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = Magaaladu waxay mas'uul ka tahay { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Waxaa ka jawaaba cid aan magaalada ahayn.

## Round the page

# First in the way back, to the start page.
crumb-start = Bogga hore

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = akhris fudud

# Small line above the heading on pages about target groups and offers.
kicker-citywide = Waxay khuseysaa magaalada oo dhan

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = Xiriirku waa kan { $name }, qoraalkuna waa kan magaalada oo dhan

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = Xiriirka iyo qayb qoraalka ka mid ah waxay khuseeyaan { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = Magaalada oo dhan

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = Adiga ku nool { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = Waxa khuseeya magaalada oo dhan

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = Waxaa halkan ka mid ah meelihii horay loo oran jiray { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Albaabkani meelna kuma geynayo

# Under the heading when there is no such address.
not-found-lead = Bogga waa la tirtiray ama cinwaan cusub ayuu yeeshay. Qaladka adigu ma lihid. Caawimaaddu weli way jirtaa.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Hadda shabakad ma jirto

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = Bogga aad rabtay lama tusi karo shabakad la'aan. Boggaggan weli way ku jiraan taleefankaaga ama kombiyuutarkaaga. Sidii caadiga ahayd ayaad u wici kartaa.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = Qoraalku waa { $language }. Lama turjumin.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = Boggani akhris fudud ma laha. Qoraalku waa { $language } caadi ah.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = Boggani akhris fudud ma laha. Qoraalku waa { $language } caadi ah. Mashiin ayaa turjumay, qofna ma hubin.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Mashiin ayaa turjumay. Qofna ma hubin qoraalka.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = Boggani akhris fudud ma laha. Qoraalku waa { $language } caadi ah. Qof ayaa turjumay, laakiin qof kale weli ma hubin.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Qof ayaa turjumay. Qof kale weli ma hubin qoraalka.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Qoraalka asalka ah ku akhri { $language }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = Waxaad nagula hadli kartaa { $language }.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = Marka aad soo wacdo weydiiso turjumaan ku hadla { $language }.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Wac { $number }

# After a link to a page in another language. One line.
in-language-sv = (af-Iswiidhish)

# After a link to a page in another language. One line.
in-language-en = (af-Ingiriisi)

# After a link to a page in another language. One line.
in-language-fi = (af-Finnish)

# After a link to a page in another language. One line.
in-language-ar = (af-Carabi)

# After a link to a page in another language. One line.
in-language-fa = (af-Faarisi)

# After a link to a page in another language. One line.
in-language-so = (af-Soomaali)

# After a link to a page in another language. One line.
in-language-es = (af-Isbaanish)

# After a link to a page in another language. One line.
in-language-pl = (af-Boolish)

# After a link to a page in another language. One line.
in-language-uk = (af-Yukreeniyaan)

# After a link to a page in another language. One line.
in-language-swl = (luqadda calaamadaha ee Iswiidhishka)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = af-Iswiidhish

# Name of the language inside a sentence. One line.
language-en = af-Ingiriisi

# Name of the language inside a sentence. One line.
language-fi = af-Finnish

# Name of the language inside a sentence. One line.
language-ar = af-Carabi

# Name of the language inside a sentence. One line.
language-fa = af-Faarisi

# Name of the language inside a sentence. One line.
language-so = af-Soomaali

# Name of the language inside a sentence. One line.
language-es = af-Isbaanish

# Name of the language inside a sentence. One line.
language-pl = af-Boolish

# Name of the language inside a sentence. One line.
language-uk = af-Yukreeniyaan

# Name of the language inside a sentence. One line.
language-swl = luqadda calaamadaha ee Iswiidhishka

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = Sida loo helo

# Name of a fact on the card: how many talks.
fact-talks = Wadahadallo

# Name of a fact on the card: how many groups.
fact-groups = Kooxo

# Name of a fact on the card.
fact-cost = Kharash

# Name of a fact on the card.
fact-decision = Go'aan

# Name of a fact on the card: what is recorded.
fact-recorded = Waxa aan qorno

# Name of a fact on the card.
fact-waiting = Muddada sugitaanka

# Name of a fact on the card: languages and interpreter.
fact-language = Luqad

# Heading on the card, where the facts differ by age.
age-under-65 = Ka yar 65 sano

# Heading on the card, where the facts differ by age.
age-from-65 = 65 sano iyo ka weyn

# Under "How to get it".
sign-up-none = Isdiiwaangelin looma baahna.

# Under "How to get it".
sign-up-call = Soo wac si aad ballan u qabsato ama isu diiwaangeliso.

# Under "How to get it".
sign-up-form = Foomka ku qabso ballan ama isku diiwaangeli.

# Under "How to get it".
sign-up-call-or-form = Soo wac ama foomka isticmaal si aad ballan u qabsato ama isu diiwaangeliso.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = Siyaabaha loo heli karo: { $forms }.

# After "You can have it".
form-individual = adiga oo keliya

# After "You can have it".
form-group = koox ahaan

# After "You can have it".
form-phone = taleefan

# After "You can have it".
form-home = gurigaaga

# After "You can have it".
form-visit = xaruntayada

# After "You can have it".
form-digital = internetka

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] Ugu badnaan hal wadahadal
       *[other] Ugu badnaan { $number } wadahadal
    }

# Under "Talks", where the number is not limited.
talks-no-limit = Tiradu xad ma leh

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] Hal koox
       *[other] { $number } kooxood
    }

# Under "Cost".
cost-free = Bilaash

# Under "Cost", and as a tag of an activity.
cost-fee = Lacag ayaa laga bixiyaa

# Under "Cost", and as a tag of an activity.
cost-ask = Weydii kharashka

# Under "Decision".
decision-none = Looma baahna

# Under "Decision".
decision-needed = Codsi iyo go'aan ayaa loo baahan yahay

# Under "What we write down".
recorded-ask = Na weydii

# Under "What we write down".
recorded-own-file = Gal adiga kuu gaar ah

# Under "What we write down".
recorded-nothing = Waxba

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] Qiyaastii hal maalin
       *[other] Qiyaastii { $number } maalmood
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] Qiyaastii hal toddobaad
       *[other] Qiyaastii { $number } toddobaad
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] Qiyaastii hal bil
       *[other] Qiyaastii { $number } bilood
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = Waxaa lagu bixiyaa { $languages }.

# On the card, where the district has not told us.
offer-not-stated = Weli lama sheegin. Na soo wac oo na weydii.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Beddelkeeda waxaa laga helaa { $place }

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Wac { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = bilaash

# Inside a sentence or in a list. One line.
inline-cost-fee = lacag ayaa laga bixiyaa

# Inside a sentence or in a list. One line.
inline-cost-ask = weydii kharashka

# Inside a sentence or in a list. One line.
inline-decision-none = go'aan la'aan

# Inside a sentence or in a list. One line.
inline-decision-needed = codsi iyo go'aan ka dib

# Inside a sentence or in a list. One line.
inline-sign-up-none = isdiiwaangelin la'aan

# Inside a sentence or in a list. One line.
inline-sign-up-call = isdiiwaangelin taleefan

# Inside a sentence or in a list. One line.
inline-sign-up-form = isdiiwaangelin foom

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = isdiiwaangelin taleefan ama foom

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] ugu badnaan hal wadahadal
       *[other] ugu badnaan { $number } wadahadal
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = tirada wadahadalladu xad ma leh

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = degmada

# In brackets after a link to somebody else. One line.
body-region = gobolka

# In brackets after a link to somebody else. One line.
body-state = dawladda

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = urur aan macaash doon ahayn

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Jadwal dhinac loo dhaqaajin karo

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = toddobaad kasta

# After time and place. One line.
repeats-every-2-weeks = labadii toddobaadba mar

# After time and place. One line.
repeats-every-3-weeks = saddexdii toddobaadba mar

# After time and place. One line.
repeats-every-4-weeks = afartii toddobaadba mar

# After time and place. One line.
repeats-monthly = bil kasta

# Link to an activity online.
activity-digital = Internetka kaga soo qayb gal

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = Haddii aadan rabin internetka, waxaad wici kartaa { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = Haddii aadan rabin internetka, waxaad tagi kartaa { $title }.

# Tag of an activity.
tag-no-sign-up = Isdiiwaangelin la'aan

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Isdiiwaangeli ugu dambayn { $date }

# Tag of an activity.
tag-sign-up-call = Isdiiwaangelin taleefan

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Isdiiwaangelin ayaa loo baahan yahay

# Tag of an activity.
tag-open-to-all = Dhammaan xaafadaha

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = Loogu talagalay { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = Loogu talagalay { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] Ugu badnaan hal qof
       *[other] Ugu badnaan { $number } qof
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = Luqad: { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = La hadal { $name }

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = La hadal { $name }. Sidoo kale: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = eeg { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = hadda waa qayb ka mid ah { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Luqad

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Filim: { $language }

# Link to a recording. $language is the language.
media-audio = Cod: { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] 1 daqiiqo
       *[other] { $minutes } daqiiqo
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } MB

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = Filimku wuxuu leeyahay qoraal: { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Qoraalka: { $language }

# Under the link to a film or recording that says what the page says.
media-same = Qoraalka bogga isla sidaas ayuu sheegayaa.

# Link to the page with the words of the film or recording above it.
media-transcript = Akhri waxa la sheegayo

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = Akhristayaal ayaa tijaabiyay qoraalka { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = Waxaan sidoo kale rabnaa qoraal ku qoran luqadahan. Weli lama qorin. Markaad soo wacdo sheeg luqaddaada.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: weli qoraal ma jiro. Ilaa markaas akhri: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = Websaydhka: { $name }. Cidda mas'uulka ka ah: { $body }. Sharciga khuseeya: { $law }.

# A heading in the statement over what the build itself has found.
statement-found = Waxa baaritaanku helay markii bogagga la sameeyay

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Jadwallo leh tiirar aan cinwaan lahayn: { $count }

# As above.
statement-found-emphasis-as-heading = Sadarro far waaweyn ah oo u eg cinwaanno laakiin aan ahayn: { $count }

# As above.
statement-found-image-words = Sawirro aan lahayn ereyo loogu talagalay qofka aan arki karin: { $count }

# As above.
statement-found-vague-link = Xiriiriyeyaal aan sheegin meesha ay u socdaan: { $count }

# How far the site keeps the law: in full.
statement-full = Websaydhku wuxuu raacaa sharciga oo dhan.

# How far the site keeps the law: in part.
statement-partial = Websaydhku qayb ahaan ayuu sharciga raacaa. Waxa ka dhiman ama aan la tijaabin hoos ayay ku qoran yihiin.

# How far the site keeps the law: not.
statement-none = Websaydhku ma raaco sharciga. Waxa ka dhiman hoos ayay ku qoran yihiin.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = Annaga ayaa websaydhka qiimaynay, markii ugu dambaysay { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Qof dibadda ah ayaa websaydhka qiimeeyay, markii ugu dambaysay { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = Warbixintu waa tan { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = Waxa ka dhiman

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = Waxa sixiddiisu ay noqonayso culays aan macquul ahayn

# Heading over what the law does not cover.
statement-issues-outside = Waxa aan sharcigu khusayn

# Heading over what nobody has tested yet.
statement-issues-untested = Waxa aan la tijaabin

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = Waxay khuseeysaa isticmaalka: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = Waa la sixi doonaa ugu dambayn { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = Maalin lagu sixi doono lama go'aamin.

# Who sees that the law is kept. $authority is its name.
statement-authority = Cidda hubisa in sharciga la raaco: { $authority }. Halkaas ayaad ka cabanaysaa haddii aadan ku qancin jawaabteenna.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = U cabasho { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = arag la'aan

# As above.
use-limited-vision = arag liita

# As above.
use-no-colour = midab kala sooc la'aan

# As above.
use-no-hearing = maqal la'aan

# As above.
use-limited-hearing = maqal liita

# As above.
use-no-voice = cod la'aan

# As above.
use-limited-strength = xoog ama farsamo gacmeed yar

# As above.
use-limited-reach = gaarid xaddidan

# As above.
use-flicker = xasaasiyad iftiinka birbirqaya

# As above.
use-limited-cognition = xaddidaad garasho
