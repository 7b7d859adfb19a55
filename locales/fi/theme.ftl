# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = Siirry sisältöön

# Name of the main menu, for screen readers.
theme-nav = Päävalikko

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Valikko

# Tool in the header: leads to the same page in easy read.
theme-easy = Selkokieli

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in =
    { $language ->
        [ruotsi] Selkokieli ruotsiksi
        [englanti] Selkokieli englanniksi
       *[other] Selkokieli ({ $language })
    }

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Tavallinen teksti

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in =
    { $language ->
        [ruotsi] Tavallinen teksti ruotsiksi
        [englanti] Tavallinen teksti englanniksi
       *[other] Tavallinen teksti ({ $language })
    }

# Name of the list of languages, for screen readers.
theme-languages-label = Kielet

# Under the list of languages.
theme-languages-missing = Puuttuuko oma kielesi? Soita meille ja sano, mitä kieltä haluat puhua.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = Olet tässä

# Link at the foot of every page, to the page for reporting errors.
theme-report = Onko sivulla jokin väärin? Kerro meille.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Löydä tukea

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = Joku, jonka kanssa puhua

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = Tietoa sivustosta

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Poistu sivulta nopeasti

# Name of the bar with the link above, for screen readers.
theme-exit-label = Nopea poistuminen

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = Painike vaihtaa sivua heti. Se ei poista selaimen historiaa. Jos muutkin käyttävät tietokonetta, he voivat nähdä, että olet käynyt täällä.

# After the line above, only where scripts run.
theme-exit-keys = Voit myös painaa Vaihto-näppäintä (Shift) kolme kertaa.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Soita

# Link under the call button, and the heading that it leads to.
theme-closed = Kun olemme kiinni

# Under the name of who answers.
theme-anonymous = Sinun ei tarvitse kertoa nimeäsi.

# Instead of an address, where the address is protected.
theme-hidden-address = Sovitte puhelimessa, missä tapaatte.

# Line in the contact block about which district applies.
theme-place-rule = Haet tukea siellä, missä asut.

# Small line under the one above.
theme-place-rule-note = Neuvoja voit usein saada myös siellä, missä läheisesi asuu.

# Heading over what happens when you call.
theme-next = Näin käy, kun soitat

# Only in drafts: the facts have not been checked in time.
theme-overdue = Nämä tiedot olisi pitänyt jo tarkistaa uudelleen.

## Rights and words

# Heading of the box with rights.
theme-rights = Tämä koskee sinua

# Heading of the word list at the end of easy-read pages.
theme-words = Sanasto

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = Esimerkiksi

# On a target group's page, before the name that the programme uses.
theme-official = Kaupungin ohjelmassa ryhmän nimi on:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = Tätä voit saada

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = Tätä saat kaikissa kaupunginosissa

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = Näin on eri kaupunginosissa

# Sentence under the heading above.
theme-compare-lead = Samat tiedot samassa järjestyksessä jokaisesta kaupunginosasta.

# Heading over the target groups.
theme-groups = Ketä asia koskee?

# Sentence under the heading above on the start page.
theme-groups-start = Sinun ei tarvitse tietää, mihin ryhmään kuulut. Valitse se, mikä on lähimpänä.

# Sentence under the heading above on a district's page.
theme-groups-district = Valitse se, mikä on lähimpänä. Ensimmäisenä vastaa joku omasta kaupunginosastasi.

# Heading over citywide units, as an addition to the district.
theme-besides = Lisäksi koko kaupungissa

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Tänne voit ottaa yhteyttä

# Heading over the list of districts.
theme-districts = Missä asut?

# Sentence under the heading above on the start page.
theme-districts-lead = Tuki on omassa kaupunginosassasi. Jos läheisesi asuu muualla, voit usein saada neuvoja myös sieltä.

# Heading over links to the same page in each district.
theme-in-district = Omassa kaupunginosassasi

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Etkö ole varma? Etsi kaupunginosasi asuinalueesi nimellä

# After a place name that is no longer in use.
theme-former-name = vanha nimi

# Heading over situations in the visitor's words.
theme-situations = Mitä elämässäsi tapahtuu?

# Button under the situations on the start page.
theme-all-situations = Lisää tilanteita

# Heading over links onward, on the page about a support in a district.
theme-more = Lue lisää

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Lue omalla kielelläsi

# Link in the contact block of the start page, to all contacts.
theme-contact-all = Kaikki tavat ottaa meihin yhteyttä

# Button on the start page to the list from A to Z.
theme-index = Kaikki aakkosissa A–Ö

# Heading on the contact page over the districts.
theme-contacts-districts = Kaupunginosat

# Heading on the contact page over the citywide units.
theme-contacts-units = Koko kaupungille

# Button on the page for reporting errors: leads to the form.
theme-to-form = Avaa lomake

## Calendar and lists

# Heading over coming activities.
theme-soon = Pian tapahtuu

# Button under the activities: leads to the calendar.
theme-calendar = Koko kalenteri

# Instead of activities, where there are none.
theme-no-activities = Juuri nyt ei ole suunnitteilla mitään.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Valitse kaupunginosa

# Heading of the box at the end of the calendar.
theme-nothing-fits = Eikö mikään sovi sinulle?

# In the box above.
theme-nothing-fits-text = Soita ja kerro, milloin pääset ja mitä tarvitset.

# Name of the row of letters, for screen readers.
theme-letters = Kirjaimet

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Kokeile jotakin näistä

# On the page for addresses that do not exist in any language.
theme-root-not-found = Tämä ovi ei johda mihinkään. Se ei ole sinun vikasi. Valitse kielesi, niin löydät eteenpäin.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Kuuntele

# The same button while the page is read aloud.
theme-listen-pause = Tauko

# The same button when the reading is paused.
theme-listen-resume = Jatka

# Button beside it, which ends the reading.
theme-listen-stop = Lopeta

# Button beside it: the voice speaks slower.
theme-listen-slower = Hitaammin

# Button beside it: the voice speaks faster.
theme-listen-faster = Nopeammin

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Sivua ei voi nyt lukea ääneen.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Hae

# Above the search field.
theme-search-label = Hae omin sanoin

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = Emme näe, mitä kirjoitat. Sanat jäävät puhelimeesi tai tietokoneellesi.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Selaimesi ei suorita skriptejä. Painike vie luetteloon A–Ö.

# Under the search field, while the search is fetched.
theme-search-wait = Hetkinen …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = Hakua ei voitu ladata. Kaikki löytyy myös täältä:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Voit nyt hakea täällä myös ilman verkkoyhteyttä. Haku ja yhteystietomme tallennetaan puhelimeesi tai tietokoneellesi. Kirjoittamaasi ei tallenneta.

# The button after that sentence.
theme-search-forget = Poista tallennetut tiedot

# Said when the button has been pressed.
theme-search-forgotten = Tiedot on poistettu. Jos haet uudelleen, ne tallennetaan taas.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = Tarkoititko: { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Ei vielä mitään. Kun painat Hae, haetaan kaikista teksteistä.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = Emme löytäneet sopivaa sivua. Kokeile toista sanaa tai jatka tästä:

# Name of the choice of district among the results.
theme-search-district = Kaupunginosa

# First choice in the list of districts.
theme-search-all-districts = Kaikki kaupunginosat

# Button that opens more ways to choose among what was found.
theme-search-choose = Lisää valintoja

# Question before a list of target groups.
theme-search-group = Ketä asia koskee?

# Word before a list of what is offered.
theme-search-offer = Tuki

# The first choice of a list, when nothing is chosen.
theme-search-all = Kaikki

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = Aiheena { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = Sivun tekstissä on sana { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = Arvelemme, että tämä sivu sopii siihen, mitä kirjoitit.

# Button under the first results.
theme-search-more = Näytä lisää

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Hae samaa toisella kielellä:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] Mitään ei löytynyt.
        [one] Yksi sivu löytyi.
       *[other] { $count } sivua löytyi.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = Yli { $count } sivua löytyi. Kirjoita lisää sanoja.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Saavutettavuusseloste

# In the accessibility statement, after who assessed the site.
theme-statement-machine = Sivuston tekevä ohjelma tarkistaa jokaisen sivun aina, kun sivusto tehdään. Jos sivulta löytyy virhe, mitään ei julkaista.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Kerro, jos jokin puuttuu

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = Sinun ei tarvitse kertoa, kuka olet. Voit pyytää myös sellaista, mitä laki ei koske.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = Jos haluat valittaa

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = Selostetta ei ole vielä.
