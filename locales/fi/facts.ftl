### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Puhu kanssamme

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Joku muu vastaa tällä hetkellä

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = Palvelussa ei juuri nyt ole työntekijää. { $until } saakka vastaa { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = Palvelussa ei juuri nyt ole työntekijää. Toistaiseksi vastaa { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = Olemme kiinni { $until } saakka. Sillä välin vastaa { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Avoinna yötä päivää.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Avoinna { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { ", " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly =
    { $days ->
        [maanantai] maanantaisin
        [tiistai] tiistaisin
        [keskiviikko] keskiviikkoisin
        [torstai] torstaisin
        [perjantai] perjantaisin
        [lauantai] lauantaisin
        [sunnuntai] sunnuntaisin
       *[other] { $days }
    } kello { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days =
    { $from ->
        [keskiviikko] keskiviikosta
       *[other] { $from }sta
    } { $to ->
        [keskiviikko] keskiviikkoon
       *[other] { $to }hin
    }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from }–{ $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = Kello { $range }

# In opening hours.
weekday-monday = maanantai

# In opening hours.
weekday-tuesday = tiistai

# In opening hours.
weekday-wednesday = keskiviikko

# In opening hours.
weekday-thursday = torstai

# In opening hours.
weekday-friday = perjantai

# In opening hours.
weekday-saturday = lauantai

# In opening hours.
weekday-sunday = sunnuntai

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Kiinni { $from } – { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Kiinni { $from } – { $to }. Soita silloin numeroon { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Kiinni { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Kiinni { $from }. Soita silloin numeroon { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Lähetä tekstiviesti: { $number }

# Link in the contact block. $number is a number.
way-text-phone = Tekstipuhelin { $number }

# Link in the contact block to a video call for those who sign.
way-video = Kuvapuhelu viittomakielellä

# Link in the contact block to a chat.
way-chat = Keskustele chatissa

# Link in the contact block to a form.
way-form = Pyydä meitä ottamaan yhteyttä

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = Voimme vastata { $answers }. Sinä valitset.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = tekstiviestillä

# In the line under the form: "We can answer by text message, email and phone."
answer-email = sähköpostilla

# In the line under the form: "We can answer by text message, email and phone."
answer-call = soittamalla

# Under the form, and last in what happens when you call.
safe-callback = Kerro, milloin on turvallista soittaa. Puhelu näkyy puheluluettelossasi.

# Line in the contact block. $address is street, postcode and town.
way-visit = Käy luonamme: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Varaa aika ennen kuin tulet.

# Small line under the visiting address, where anyone may come.
visit-no-booking = Sinun ei tarvitse varata aikaa.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Täällä on { $parts }.

# After "Here you find", about the premises.
accessibility-lift = hissi

# After "Here you find", about the premises.
accessibility-hearing-loop = induktiosilmukka

# After "Here you find", about the premises.
accessibility-private-room = rauhallinen huone keskustelulle

# After "Here you find", about the premises.
accessibility-level-entrance = portaaton sisäänkäynti

# After "Here you find", about the premises.
accessibility-toilet = esteetön WC

# After "Here you find", about the premises.
accessibility-guide-dog = tilaa opaskoiralle

# Line in the contact block. $address is a postal address.
way-post = Kirjoita kirje: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Tilaa tämä sivu paperilla

# Small line under way-paper.
way-paper-note = Lähetämme sivun postissa.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = Palvelukielemme: { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Kieli ja tulkki

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = Tulkin voi varata.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    Tulkin voi varata. Varaa tulkki viimeistään { $days ->
        [one] yhtä päivää
       *[other] { $days } päivää
    } ennen.

# That an interpreter can be booked, for sign language too.
interpreter-sign = Tulkin voi varata, myös viittomakielelle.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    Tulkin voi varata, myös viittomakielelle. Varaa tulkki viimeistään { $days ->
        [one] yhtä päivää
       *[other] { $days } päivää
    } ennen.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = Omaisneuvoja vastaa.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = Omaisneuvoja vastaa tai soittaa sinulle takaisin.

# Step: who answers children and young people.
on-call-child = Vastaaja työskentelee lasten ja nuorten kanssa.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Vastaaja työskentelee lasten ja nuorten kanssa. Jos linja on varattu, soitamme sinulle { $days ->
        [one] yhden arkipäivän
       *[other] { $days } arkipäivän
    } kuluessa.

# Step: the caller may leave a number.
on-call-leave-number = Jos linja on varattu, jätä numerosi. Silloin soitamme takaisin.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Jos linja on varattu, jätä numerosi. Silloin soitamme takaisin { $days ->
        [one] yhden arkipäivän
       *[other] { $days } arkipäivän
    } kuluessa.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Kerro sen verran kuin haluat. Sinun ei tarvitse osata oikeita sanoja.

# Step: when somebody else is needed.
on-call-pass-on = Jos tarvitaan joku muu, otamme häneen yhteyttä, jos sinä haluat. Sinun ei pidä joutua soittamaan paikasta toiseen.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = Tiedot tarkistettiin { $date }. Tarkistaja: { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = Kaupungin palvelu: { $own }. Muiden palveluja: { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = Kaupungin palvelu: { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Muut kuin kaupunki vastaavat.

## Round the page

# First in the way back, to the start page.
crumb-start = Etusivu

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = selkokieli

# Small line above the heading on pages about target groups and offers.
kicker-citywide = Koskee koko kaupunkia

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = Yhteystiedot: { $name }. Teksti koskee koko kaupunkia.

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = Yhteystiedot ja osa tekstistä: { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = Koko kaupungille

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = Sinulle, joka asut { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = Tämä koskee koko kaupunkia

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = Vanhat nimet, jotka kuuluvat tähän: { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Tämä ovi ei johda mihinkään

# Under the heading when there is no such address.
not-found-lead = Sivu on poistettu tai se on saanut uuden osoitteen. Se ei ole sinun vikasi. Apu on yhä täällä.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Verkkoyhteyttä ei ole juuri nyt

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = Hakemaasi sivua ei voi näyttää ilman verkkoyhteyttä. Nämä sivut ovat silti puhelimessasi tai tietokoneellasi. Voit soittaa tavalliseen tapaan.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language =
    { $language ->
        [ruotsi] Teksti on ruotsiksi.
        [englanti] Teksti on englanniksi.
       *[other] Tekstin kieli: { $language }.
    } Sitä ei ole käännetty.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard =
    Sivua ei ole selkokielellä. { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tämä on tavallinen teksti. Kieli: { $language }.
    }

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed =
    Sivua ei ole selkokielellä. { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tämä on tavallinen teksti. Kieli: { $language }.
    } Se on konekäännös, eikä kukaan ihminen ole tarkistanut sitä.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Konekäännös. Kukaan ihminen ei ole tarkistanut tekstiä.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person =
    Sivua ei ole selkokielellä. { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tämä on tavallinen teksti. Kieli: { $language }.
    } Se on ihmisen tekemä käännös, eikä kukaan muu ole vielä tarkistanut sitä.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Ihmisen tekemä käännös. Kukaan muu ei ole vielä tarkistanut tekstiä.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original =
    { $language ->
        [ruotsi] Lue alkuperäinen teksti ruotsiksi
        [englanti] Lue alkuperäinen teksti englanniksi
       *[other] Lue alkuperäinen teksti ({ $language })
    }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language =
    { $language ->
        [suomi] Voit puhua kanssamme suomea.
        [ruotsi] Voit puhua kanssamme ruotsia.
        [englanti] Voit puhua kanssamme englantia.
       *[other] Voit puhua kanssamme tätä kieltä: { $language }.
    }

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter =
    { $language ->
        [suomi] Pyydä suomen kielen tulkkia, kun soitat.
       *[other] Pyydä tulkkia, kun soitat. Kieli: { $language }.
    }

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Soita { $number }

# After a link to a page in another language. One line.
in-language-sv = (ruotsiksi)

# After a link to a page in another language. One line.
in-language-en = (englanniksi)

# After a link to a page in another language. One line.
in-language-fi = (suomeksi)

# After a link to a page in another language. One line.
in-language-ar = (arabiaksi)

# After a link to a page in another language. One line.
in-language-fa = (persiaksi)

# After a link to a page in another language. One line.
in-language-so = (somaliksi)

# After a link to a page in another language. One line.
in-language-es = (espanjaksi)

# After a link to a page in another language. One line.
in-language-pl = (puolaksi)

# After a link to a page in another language. One line.
in-language-uk = (ukrainaksi)

# After a link to a page in another language. One line.
in-language-swl = (ruotsalaisella viittomakielellä)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = ruotsi

# Name of the language inside a sentence. One line.
language-en = englanti

# Name of the language inside a sentence. One line.
language-fi = suomi

# Name of the language inside a sentence. One line.
language-ar = arabia

# Name of the language inside a sentence. One line.
language-fa = persia

# Name of the language inside a sentence. One line.
language-so = somali

# Name of the language inside a sentence. One line.
language-es = espanja

# Name of the language inside a sentence. One line.
language-pl = puola

# Name of the language inside a sentence. One line.
language-uk = ukraina

# Name of the language inside a sentence. One line.
language-swl = ruotsalainen viittomakieli

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = Näin saat sen

# Name of a fact on the card: how many talks.
fact-talks = Keskustelut

# Name of a fact on the card: how many groups.
fact-groups = Ryhmät

# Name of a fact on the card.
fact-cost = Hinta

# Name of a fact on the card.
fact-decision = Päätös

# Name of a fact on the card: what is recorded.
fact-recorded = Mitä kirjaamme

# Name of a fact on the card.
fact-waiting = Odotusaika

# Name of a fact on the card: languages and interpreter.
fact-language = Kieli

# Heading on the card, where the facts differ by age.
age-under-65 = Alle 65-vuotiaat

# Heading on the card, where the facts differ by age.
age-from-65 = 65 vuotta täyttäneet

# Under "How to get it".
sign-up-none = Sinun ei tarvitse ilmoittautua.

# Under "How to get it".
sign-up-call = Varaa aika tai ilmoittaudu soittamalla.

# Under "How to get it".
sign-up-form = Varaa aika tai ilmoittaudu lomakkeella.

# Under "How to get it".
sign-up-call-or-form = Varaa aika tai ilmoittaudu soittamalla tai lomakkeella.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = Onnistuu { $forms }.

# After "You can have it".
form-individual = kahden kesken

# After "You can have it".
form-group = ryhmässä

# After "You can have it".
form-phone = puhelimessa

# After "You can have it".
form-home = kotonasi

# After "You can have it".
form-visit = meidän luonamme

# After "You can have it".
form-digital = verkossa

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] Enintään yksi keskustelu
       *[other] Enintään { $number } keskustelua
    }

# Under "Talks", where the number is not limited.
talks-no-limit = Määrää ei ole rajattu

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] Yksi ryhmä
       *[other] { $number } ryhmää
    }

# Under "Cost".
cost-free = Maksuton

# Under "Cost", and as a tag of an activity.
cost-fee = Tästä peritään maksu

# Under "Cost", and as a tag of an activity.
cost-ask = Kysy hintaa

# Under "Decision".
decision-none = Ei tarvita

# Under "Decision".
decision-needed = Tarvitaan hakemus ja päätös

# Under "What we write down".
recorded-ask = Kysy meiltä

# Under "What we write down".
recorded-own-file = Tiedot omiin asiakirjoihisi

# Under "What we write down".
recorded-nothing = Ei mitään

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] Noin yksi päivä
       *[other] Noin { $number } päivää
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] Noin yksi viikko
       *[other] Noin { $number } viikkoa
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] Noin yksi kuukausi
       *[other] Noin { $number } kuukautta
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages =
    { $languages ->
        [ruotsi] Ruotsiksi.
        [englanti] Englanniksi.
        [suomi] Suomeksi.
        [arabia] Arabiaksi.
        [persia] Persiaksi.
        [somali] Somaliksi.
        [espanja] Espanjaksi.
        [puola] Puolaksi.
        [ukraina] Ukrainaksi.
       *[other] Kielet: { $languages }.
    }

# On the card, where the district has not told us.
offer-not-stated = Tieto puuttuu vielä. Soita meille ja kysy.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Sen sijaan tarjolla { $place }

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Soita: { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = maksuton

# Inside a sentence or in a list. One line.
inline-cost-fee = maksullinen

# Inside a sentence or in a list. One line.
inline-cost-ask = kysy hintaa

# Inside a sentence or in a list. One line.
inline-decision-none = ilman päätöstä

# Inside a sentence or in a list. One line.
inline-decision-needed = hakemuksen ja päätöksen jälkeen

# Inside a sentence or in a list. One line.
inline-sign-up-none = ilman ilmoittautumista

# Inside a sentence or in a list. One line.
inline-sign-up-call = ilmoittautuminen puhelimitse

# Inside a sentence or in a list. One line.
inline-sign-up-form = ilmoittautuminen lomakkeella

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = ilmoittautuminen puhelimitse tai lomakkeella

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] enintään yksi keskustelu
       *[other] enintään { $number } keskustelua
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = keskustelujen määrää ei ole rajattu

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = kunta

# In brackets after a link to somebody else. One line.
body-region = alue

# In brackets after a link to somebody else. One line.
body-state = valtio

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = järjestö

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Taulukko, jota voi vierittää

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = joka viikko

# After time and place. One line.
repeats-every-2-weeks = joka toinen viikko

# After time and place. One line.
repeats-every-3-weeks = joka kolmas viikko

# After time and place. One line.
repeats-every-4-weeks = joka neljäs viikko

# After time and place. One line.
repeats-monthly = joka kuukausi

# Link to an activity online.
activity-digital = Osallistu verkossa

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = Jos et halua olla verkossa, voit soittaa numeroon { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = Jos et halua olla verkossa, toinen vaihtoehto on { $title }.

# Tag of an activity.
tag-no-sign-up = Ei ilmoittautumista

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Ilmoittaudu viimeistään { $date }

# Tag of an activity.
tag-sign-up-call = Ilmoittaudu puhelimitse

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Ilmoittaudu ennakkoon

# Tag of an activity.
tag-open-to-all = Kaikille kaupunginosille

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = Kaupunginosa: { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = Kaupunginosat: { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] Enintään yksi henkilö
       *[other] Enintään { $number } henkilöä
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language =
    { $languages ->
        [ruotsi] Ruotsiksi
        [englanti] Englanniksi
        [suomi] Suomeksi
        [arabia] Arabiaksi
        [persia] Persiaksi
        [somali] Somaliksi
        [espanja] Espanjaksi
        [puola] Puolaksi
        [ukraina] Ukrainaksi
       *[other] Kielet: { $languages }
    }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = { $name } vastaa

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = { $name } vastaa. Lisäksi: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = katso { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = kuuluu nyt kaupunginosaan { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Kieli

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Video: { $language }

# Link to a recording. $language is the language.
media-audio = Ääni: { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] 1 minuutti
       *[other] { $minutes } minuuttia
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } Mt

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = Videon tekstitys: { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Tekstitys: { $language }

# Under the link to a film or recording that says what the page says.
media-same = Sivun teksti kertoo saman asian.

# Link to the page with the words of the film or recording above it.
media-transcript = Lue, mitä sanotaan

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = Lukijat ovat testanneet tekstin { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = Haluamme tekstiä myös näillä kielillä. Sitä ei ole vielä kirjoitettu. Sano kielesi, kun soitat.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: ei vielä tekstiä. Lue siihen asti: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = Sivusto: { $name }. Siitä vastaa { $body }. Sivustoa koskee { $law }.

# A heading in the statement over what the build itself has found.
statement-found = Tämän tarkastus löysi, kun sivut tehtiin

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Taulukoita, joiden sarakkeilla ei ole otsikkoa: { $count }

# As above.
statement-found-emphasis-as-heading = Lihavoituja rivejä, jotka näyttävät otsikoilta mutta eivät ole: { $count }

# As above.
statement-found-image-words = Kuvia ilman sanoja niille, jotka eivät näe kuvaa: { $count }

# As above.
statement-found-vague-link = Linkkejä, jotka eivät kerro, mihin ne vievät: { $count }

# How far the site keeps the law: in full.
statement-full = Sivusto noudattaa lakia kokonaan.

# How far the site keeps the law: in part.
statement-partial = Sivusto täyttää lain vaatimukset osittain. Alempana kerrotaan, mitä puuttuu tai mitä ei ole kokeiltu.

# How far the site keeps the law: not.
statement-none = Sivusto ei noudata lakia. Puutteet on lueteltu alempana.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = Olemme itse arvioineet sivuston, viimeksi { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Ulkopuolinen on arvioinut sivuston, viimeksi { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = Selosteen päiväys on { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = Nämä ovat puutteita

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = Näiden korjaaminen olisi kohtuuton rasite

# Heading over what the law does not cover.
statement-issues-outside = Näitä laki ei koske

# Heading over what nobody has tested yet.
statement-issues-untested = Näitä ei ole kokeiltu

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = Koskee käyttöä, kun käyttäjällä on: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = Korjataan viimeistään { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = Korjaamiselle ei ole päätetty päivää.

# Who sees that the law is kept. $authority is its name.
statement-authority = Lain noudattamista valvoo { $authority }. Voit valittaa sinne, jos et ole tyytyväinen vastaukseemme.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = Tee ilmoitus: { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = ei näköä

# As above.
use-limited-vision = heikko näkö

# As above.
use-no-colour = ei värinäköä

# As above.
use-no-hearing = ei kuuloa

# As above.
use-limited-hearing = heikko kuulo

# As above.
use-no-voice = ei puheääntä

# As above.
use-limited-strength = heikko hienomotoriikka tai voima

# As above.
use-limited-reach = rajallinen ulottuvuus

# As above.
use-flicker = herkkyys vilkkuvalle valolle

# As above.
use-limited-cognition = kognitiivinen toimintarajoite
