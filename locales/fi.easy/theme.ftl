# The theme's words on easy-read pages, only those that differ from standard Finnish.

# Under the list of languages.
theme-languages-missing = Puuttuuko sinun kielesi? Soita meille. Kerro, mitä kieltä puhut.

# Link at the foot of every page, to the page for reporting errors.
theme-report = Onko jokin vaikeaa tai väärin? Kerro meille.

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = Painike vaihtaa sivua heti. Muut voivat silti nähdä tietokoneelta, että olet käynyt täällä.

# Heading over what happens when you call.
theme-next = Kun soitat

# Heading of the word list at the end of easy-read pages.
theme-words = Vaikeat sanat

# Sentence under the heading above.
theme-compare-lead = Lue omasta kaupunginosastasi.

# Heading over the target groups.
theme-groups = Ketä sinä autat?

# Sentence under the heading above on the start page.
theme-groups-start = Valitse se, joka sopii parhaiten.

# Sentence under the heading above on a district's page.
theme-groups-district = Valitse se, joka sopii parhaiten. Vastaaja on omassa kaupunginosassasi.

# Heading over citywide units, as an addition to the district.
theme-besides = Lisää apua koko kaupungissa

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Tänne voit tulla

# Sentence under the heading above on the start page.
theme-districts-lead = Tuki on siellä, missä asut.

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Etsi oma kaupunginosasi

# After a place name that is no longer in use.
theme-former-name = vanha nimi

# Heading over situations in the visitor's words.
theme-situations = Miten sinulla menee?

# Heading over coming activities.
theme-soon = Tätä tapahtuu pian

# Heading of the box at the end of the calendar.
theme-nothing-fits = Eikö mikään sovi sinulle?

# In the box above.
theme-nothing-fits-text = Soita meille. Kerro, mitä tarvitset.

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Kokeile näitä

## Reading aloud

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Se ei toimi nyt.

## The search

# Above the search field.
theme-search-label = Kirjoita, mihin tarvitset apua

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Selaimesi ei voi hakea. Paina painiketta. Pääset luetteloon.

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = Hakua ei voi käyttää juuri nyt. Kaikki on myös luettelossa:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Voit hakea täällä, vaikka sinulla ei ole verkkoa. Siksi tallennamme muutaman sivun puhelimeesi tai tietokoneellesi. Emme tallenna sitä, mitä kirjoitat.

# The button after that sentence.
theme-search-forget = Poista tallennetut sivut

# Said when the button has been pressed.
theme-search-forgotten = Sivut on nyt poistettu. Ne tallennetaan uudelleen, jos haet taas.

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Emme löytäneet vielä mitään. Paina Hae.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = Emme löytäneet mitään. Kokeile toista sanaa. Voit myös valita tästä:

# As above, where a whole sentence led to the page.
theme-search-lead = Tämä sivu voi sopia sinulle.

# As above, where there are more than 20. $count is 20.
theme-search-many = Löysimme yli { $count } sivua. Kirjoita lisää sanoja.
