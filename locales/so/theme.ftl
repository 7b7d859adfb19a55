# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = U gudub qoraalka bogga

# Name of the main menu, for screen readers.
theme-nav = Liiska weyn

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Liiska

# Tool in the header: leads to the same page in easy read.
theme-easy = Akhris fudud

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = Akhris fudud oo { $language } ah

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Qoraal caadi ah

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = Qoraal caadi ah oo { $language } ah

# Name of the list of languages, for screen readers.
theme-languages-label = Luqadaha

# Under the list of languages.
theme-languages-missing = Luqaddaadu ma ka maqan tahay? Na soo wac oo sheeg luqadda aad ku hadasho.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = Halkan ayaad joogtaa

# Link at the foot of every page, to the page for reporting errors.
theme-report = Wax ma ka qaldan yihiin boggan? Noo sheeg.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Hel taageero

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = Qof aad la hadasho

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = Ku saabsan websaydhka

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Hadda ka bax bogga

# Name of the bar with the link above, for screen readers.
theme-exit-label = Bixid degdeg ah

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = Badhanku isla markiiba bogga wuu beddelaa. Ma tirtiro taariikhda daalacaha (webbläsare). Haddii dad kale isticmaalaan kombiyuutarka, way arki karaan inaad halkan soo gashay.

# After the line above, only where scripts run.
theme-exit-keys = Waxaad sidoo kale saddex jeer riixi kartaa badhanka Shift.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Wac

# Link under the call button, and the heading that it leads to.
theme-closed = Marka aan xiran nahay

# Under the name of who answers.
theme-anonymous = Uma baahnid inaad magacaaga sheegto.

# Instead of an address, where the address is protected.
theme-hidden-address = Meesha aad ku kulmaysaan waxaad ku heshiinaysaan taleefanka.

# Line in the contact block about which district applies.
theme-place-rule = Taageerada waxaad ka codsataa meesha aad degan tahay.

# Small line under the one above.
theme-place-rule-note = Talo inta badan waxaad sidoo kale ka heli kartaa meesha uu degan yahay qofka aad caawiso.

# Heading over what happens when you call.
theme-next = Waxa dhacaya marka aad soo wacdo

# Only in drafts: the facts have not been checked in time.
theme-overdue = Xogtan waxay ahayd in mar kale la hubiyo.

## Rights and words

# Heading of the box with rights.
theme-rights = Waxa adiga ku khuseeya

# Heading of the word list at the end of easy-read pages.
theme-words = Liiska ereyada

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = Tusaale ahaan

# On a target group's page, before the name that the programme uses.
theme-official = Barnaamijka magaaladu kooxdan wuxuu ugu yeeraa:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = Waxa aad heli karto

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = Waxa aad ka heli karto dhammaan xaafadaha

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = Sida ay tahay xaafadaha

# Sentence under the heading above.
theme-compare-lead = Xog isku mid ah, isku si u kala horreysa, xaafad kasta.

# Heading over the target groups.
theme-groups = Waa kuma qofka aad caawiso?

# Sentence under the heading above on the start page.
theme-groups-start = Uma baahnid inaad ogaato kooxda aad ka tirsan tahay. Dooro tan kuugu dhow.

# Sentence under the heading above on a district's page.
theme-groups-district = Dooro tan kuugu dhow. Qofka ugu horreyn kuu jawaabaya wuxuu joogaa xaafadda.

# Heading over citywide units, as an addition to the district.
theme-besides = Intaas waxaa dheer, magaalada oo dhan

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Dadka halkan la soo xiriiri kara

# Heading over the list of districts.
theme-districts = Xaggee ayaad degan tahay?

# Sentence under the heading above on the start page.
theme-districts-lead = Taageeradu waxay ka jirtaa xaafaddaada. Haddii qofka aad caawiso meel kale degan yahay, inta badan talo halkaas waad ka heli kartaa.

# Heading over links to the same page in each district.
theme-in-district = Xaafaddaada

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Ma hubtid? Ku raadi xaafaddaada magaca deegaankaaga

# After a place name that is no longer in use.
theme-former-name = magac hore

# Heading over situations in the visitor's words.
theme-situations = Maxaa ka socda noloshaada?

# Button under the situations on the start page.
theme-all-situations = Xaalado kale

# Heading over links onward, on the page about a support in a district.
theme-more = Wax dheeraad ah akhri

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Ku akhri luqaddaada

# Link in the contact block of the start page, to all contacts.
theme-contact-all = Dhammaan siyaabaha aad nagula soo xiriiri karto

# Button on the start page to the list from A to Z.
theme-index = Wax walba laga bilaabo A ilaa Ö

# Heading on the contact page over the districts.
theme-contacts-districts = Xaafadaha

# Heading on the contact page over the citywide units.
theme-contacts-units = Magaalada oo dhan

# Button on the page for reporting errors: leads to the form.
theme-to-form = Tag foomka

## Calendar and lists

# Heading over coming activities.
theme-soon = Waxa dhowaan dhacaya

# Button under the activities: leads to the calendar.
theme-calendar = Jadwalka oo dhan

# Instead of activities, where there are none.
theme-no-activities = Hadda waxba lama qorsheyn.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Dooro xaafad

# Heading of the box at the end of the calendar.
theme-nothing-fits = Wax kugu habboon ma jiraan?

# In the box above.
theme-nothing-fits-text = Soo wac oo sheeg goorta aad fursad hayso iyo waxa aad u baahan tahay.

# Name of the row of letters, for screen readers.
theme-letters = Xarfaha

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Isku day mid kuwan ka mid ah

# On the page for addresses that do not exist in any language.
theme-root-not-found = Albaabkani meelna kuma geynayo. Qaladka adigu ma lihid. Dooro luqaddaada si aad jidka u hesho.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Dhageyso

# The same button while the page is read aloud.
theme-listen-pause = Hakad

# The same button when the reading is paused.
theme-listen-resume = Sii wad

# Button beside it, which ends the reading.
theme-listen-stop = Jooji

# Button beside it: the voice speaks slower.
theme-listen-slower = Ka gaabi

# Button beside it: the voice speaks faster.
theme-listen-faster = Ka dheeree

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Bogga hadda cod laguma akhrin karo.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Raadi

# Above the search field.
theme-search-label = Ku raadi ereyadaada

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = Ma aragno waxa aad qorto. Ereyadu waxay ku sii jiraan taleefankaaga ama kombiyuutarkaaga.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Daalacahaagu ma shaqaysiiyo skript. Badhanku wuxuu ku geynayaa liiska A ilaa Ö.

# Under the search field, while the search is fetched.
theme-search-wait = Wax yar sug …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = Raadinta lama soo qaadi karin. Wax walba halkan ayay sidoo kale ku qoran yihiin:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Hadda waxaad halkan wax ka raadin kartaa xitaa shabakad la'aan. Raadinta iyo siyaabaha nala loola soo xiriiro waxay ku kaydsan yihiin taleefankaaga ama kombiyuutarkaaga. Waxa aad qorto lama kaydiyo.

# The button after that sentence.
theme-search-forget = Ka saar waxa la kaydiyay

# Said when the button has been pressed.
theme-search-forgotten = Waa la saaray. Haddii aad mar kale wax raadiso, mar kale ayaa la kaydinayaa.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = Ma waxaad u jeeddaa { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Weli waxba lama helin. Riix Raadi si qoraallada oo dhan loogu dhex raadiyo.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = Ma helin wax ku habboon. Isku day erey kale, ama halkan ka sii wad:

# Name of the choice of district among the results.
theme-search-district = Xaafad

# First choice in the list of districts.
theme-search-all-districts = Xaafadaha oo dhan

# Button that opens more ways to choose among what was found.
theme-search-choose = Doorashooyin kale

# Question before a list of target groups.
theme-search-group = Waa kuma qofka aad caawiso?

# Word before a list of what is offered.
theme-search-offer = Taageero

# The first choice of a list, when nothing is chosen.
theme-search-all = Dhammaan

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = Waxay ku saabsan tahay { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = Qoraalka bogga waxaa ku jira { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = Waxaan u malaynaynaa in boggani ku habboon yahay waxa aad qortay.

# Button under the first results.
theme-search-more = Tus wax kale

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Isla wax kaas ku raadi luqad kale:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] Waxba lama helin.
        [one] Hal bog ayaa la helay.
       *[other] { $count } bog ayaa la helay.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = In ka badan { $count } bog ayaa la helay. Ku dar ereyo kale.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Warbixinta helitaanka

# In the accessibility statement, after who assessed the site.
theme-statement-machine = Barnaamijka sameeya websaydhka wuxuu baaraa bog kasta mar kasta oo la sameeyo. Haddii uu khalad ka helo bog, waxba lama daabaco.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Noo sheeg haddii ay wax ka dhiman yihiin

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = Uma baahnid inaad sheegto cidda aad tahay. Waxaad kaloo weydiisan kartaa waxa aan sharcigu khusayn.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = Haddii aad rabto inaad cabato

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = Weli warbixin ma jirto.
