### Easy read: those texts of `locales/fi/facts.ftl` that need shorter words, or one phrase on each line.
### What is missing here comes from `fi`. One phrase a line, best 20 to 34 characters, never more than 55.
### `{ "" }` on the first line makes the text begin on a new line, where it follows another one.

## The contact block: who answers

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until =
    Täällä ei ole nyt työntekijää.
    Sinulle vastaa
    { $until } saakka
    { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant =
    Täällä ei ole nyt työntekijää.
    Sinulle vastaa
    { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until =
    Olemme kiinni
    { $until } saakka.
    Sinulle vastaa
    { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Avoinna päivällä ja yöllä.

# Between parts of the opening hours: a new sentence.
hours-separator =
    { "." }
    { "Avoinna " }

# A part of the opening hours: "Monday to Thursday" and "from 9:00 to 12:00 and 13:00 to 17:00".
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
    }
    kello { $times }

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed =
    Olemme kiinni
    { $from } – { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute =
    Olemme kiinni
    { $from } – { $to }.
    Soita silloin numeroon
    { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Lähetä tekstiviesti { $number }

# Link in the contact block to a video call for those who sign.
way-video = Soita viittomakielellä

# Link in the contact block to a form.
way-form = Pyydä, että soitamme tai kirjoitamme

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer =
    Voimme vastata
    { $answers }.
    Sinä valitset.

# Under the form, and last in what happens when you call.
safe-callback =
    { "" }
    Kerro, milloin on turvallista
    soittaa sinulle.
    Puhelu näkyy
    sinun puhelimessasi.

# Line in the contact block. $address is street, postcode and town.
way-visit =
    Tule meidän luoksemme:
    { $address }

# Small line under the visiting address, where you must book.
visit-booking =
    Varaa aika,
    ennen kuin tulet.

# Small line under the visiting address, where anyone may come.
visit-no-booking =
    Sinun ei tarvitse
    varata aikaa.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility =
    Täällä on
    { $parts }.

# After "Here you find", about the premises.
accessibility-hearing-loop = silmukka kuulolaitetta varten

# After "Here you find", about the premises.
accessibility-private-room = oma huone puhumista varten

# After "Here you find", about the premises.
accessibility-level-entrance = ovi ilman portaita

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter =
    { "" }
    Voit saada tulkin.
    Pyydä tulkkia etukäteen.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    { "" }
    Voit saada tulkin.
    Varaa tulkki viimeistään
    { $days ->
        [one] yhtä päivää
       *[other] { $days } päivää
    } ennen.

# That an interpreter can be booked, for sign language too.
interpreter-sign =
    { "" }
    Voit saada tulkin,
    myös viittomakielen tulkin.
    Pyydä tulkkia etukäteen.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    { "" }
    Voit saada tulkin,
    myös viittomakielen tulkin.
    Varaa tulkki viimeistään
    { $days ->
        [one] yhtä päivää
       *[other] { $days } päivää
    } ennen.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser =
    Omaistuen työntekijä
    vastaa sinulle.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback =
    Omaistuen työntekijä
    vastaa sinulle
    tai soittaa sinulle takaisin.

# Step: who answers children and young people.
on-call-child =
    Sinulle vastaa työntekijä,
    joka auttaa
    lapsia ja nuoria.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Sinulle vastaa työntekijä,
    joka auttaa
    lapsia ja nuoria.
    Joskus kukaan ei voi vastata.
    Silloin soitamme sinulle
    { $days } päivän kuluessa,
    maanantaista perjantaihin.

# Step: the caller may leave a number.
on-call-leave-number =
    Joskus kukaan ei voi vastata.
    Jätä silloin numerosi.
    Me soitamme sinulle.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Joskus kukaan ei voi vastata.
    Jätä silloin numerosi.
    Me soitamme sinulle
    { $days } päivän kuluessa,
    maanantaista perjantaihin.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell =
    Kerro niin paljon kuin haluat.
    Sinun ei tarvitse osata
    oikeita sanoja.

# Step: when somebody else is needed.
on-call-pass-on =
    Joskus tarvitset jonkun muun.
    Silloin otamme yhteyttä häneen,
    jos sinä haluat.
    Sinun ei pidä joutua
    etsimään häntä itse.

# Last in the contact block. $date is a day with its year. Who checked stands in the standard text.
checked-on =
    Tarkistimme tekstin
    { $date }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners =
    Kaupungin palvelu:
    { $own }.
    Muiden palvelut:
    { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own =
    Kaupungin palvelu:
    { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Nämä eivät ole kaupungin numeroita.

## Round the page

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district =
    Yhteystiedot: { $name }.
    Teksti koskee koko kaupunkia.

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local =
    Yhteystiedot: { $name }.
    Osa tekstistä
    koskee koko kaupunkia.

# On a district's page, about names no longer in use. $names is one or more old names.
former-names =
    Vanhat nimet,
    jotka kuuluvat tähän:
    { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Tätä sivua ei ole

# Under the heading when there is no such address.
not-found-lead =
    Olemme poistaneet sivun,
    tai sivulla on uusi osoite.
    Se ei ole sinun vikasi.
    Voit silti saada apua.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Sinulla ei ole nyt verkkoa

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead =
    Tätä sivua ei voi näyttää,
    kun verkkoa ei ole.
    Voit silti lukea näitä sivuja.
    Voit myös soittaa.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language =
    { $language ->
        [ruotsi] Teksti on ruotsiksi.
        [englanti] Teksti on englanniksi.
       *[other] Tekstin kieli on { $language }.
    }
    Emme ole kääntäneet sitä.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard =
    Sivua ei ole selkokielellä.
    { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tekstin kieli on { $language }.
    }

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed =
    Sivua ei ole selkokielellä.
    { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tekstin kieli on { $language }.
    }
    Tietokone on kääntänyt sen.
    Ihminen ei ole tarkistanut sitä.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed =
    Tietokone on kääntänyt tekstin.
    Ihminen ei ole tarkistanut sitä.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person =
    Sivua ei ole selkokielellä.
    { $language ->
        [suomi] Teksti on tavallista suomea.
        [ruotsi] Teksti on tavallista ruotsia.
        [englanti] Teksti on tavallista englantia.
       *[other] Tekstin kieli on { $language }.
    }
    Ihminen on kääntänyt sen.
    Kukaan muu ei ole tarkistanut sitä.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person =
    Ihminen on kääntänyt tekstin.
    Kukaan muu ei ole tarkistanut sitä.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original =
    { $language ->
        [ruotsi] Lue teksti ruotsiksi
        [englanti] Lue teksti englanniksi
       *[other] Lue teksti ({ $language })
    }

# At the top of a page that is not in the reader's language, where an interpreter can be booked. $language is the reader's language.
speak-interpreter =
    { $language ->
        [suomi] Soita ja pyydä suomen kielen tulkkia.
       *[other] Soita ja pyydä tulkkia. Kieli on { $language }.
    }

## Cards of offers

# Name of a fact on the card.
fact-cost = Mitä se maksaa

# Name of a fact on the card.
fact-waiting = Kuinka kauan odotat

# Under "How to get it".
sign-up-none =
    Sinun ei tarvitse
    ilmoittautua.

# Under "How to get it".
sign-up-call =
    Soita meille.
    Kerro, että haluat varata ajan
    tai ilmoittautua.

# Under "How to get it".
sign-up-form =
    Varaa aika tai ilmoittaudu
    lomakkeella.

# Under "How to get it".
sign-up-call-or-form =
    Soita meille
    tai kirjoita lomakkeella.
    Kerro, että haluat varata ajan
    tai ilmoittautua.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms =
    { "" }
    Tämä onnistuu
    { $forms }.

# After "You can have it".
form-individual = yhden työntekijän kanssa

# After "You can have it".
form-group = ryhmässä

# Under "Cost", and as a tag of an activity. One line.
cost-fee = Tämä maksaa rahaa

# Under "Decision".
decision-none = Et tarvitse päätöstä

# Under "Decision".
decision-needed =
    Tätä täytyy hakea.
    Sitten joku tekee
    päätöksen.

# Under "What we write down".
recorded-ask = Kysy, mitä kirjoitamme

# Under "What we write down".
recorded-own-file =
    Kirjoitamme papereihin,
    jotka kertovat sinusta.
    Ne eivät kerro läheisestäsi.

# On the card, where the district has not told us.
offer-not-stated =
    Emme tiedä tätä vielä.
    Soita meille ja kysy.

## Facts inside a text

# In brackets after a link to somebody else: "Bris (organisation)". One line.
body-association = järjestö

## Activities

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact =
    Voit myös soittaa
    { $number }.
    Silloin et tarvitse internetiä.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity =
    Voit tulla myös tänne:
    { $title }.
    Silloin et tarvitse internetiä.

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Ilmoittaudu viimeistään { $date }

# Tag of an activity.
tag-sign-up-call = Soita ja ilmoittaudu

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Sinun täytyy ilmoittautua

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first =
    Sinulle vastaa
    { $name }.

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit =
    Sinulle vastaa ensin
    { $name }.
    Apua voi antaa myös
    { $units }.

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion =
    { $term }
    tarkoittaa: { $expansion }
