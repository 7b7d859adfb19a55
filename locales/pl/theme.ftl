# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = Przejdź do treści

# Name of the main menu, for screen readers.
theme-nav = Menu główne

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Menu

# Tool in the header: leads to the same page in easy read.
theme-easy = Łatwy tekst

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = Łatwy tekst { $language }

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Zwykły tekst

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = Zwykły tekst { $language }

# Name of the list of languages, for screen readers.
theme-languages-label = Języki

# Under the list of languages.
theme-languages-missing = Nie ma twojego języka? Zadzwoń i powiedz, w jakim języku mówisz.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = Jesteś tutaj

# Link at the foot of every page, to the page for reporting errors.
theme-report = Widzisz błąd na tej stronie? Powiedz nam o tym.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Znajdź wsparcie

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = Porozmawiaj z kimś

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = O tej stronie

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Szybko opuść stronę

# Name of the bar with the link above, for screen readers.
theme-exit-label = Szybkie wyjście

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = Przycisk od razu zmienia stronę. Nie usuwa historii przeglądarki. Jeśli z komputera korzystają też inni, mogą zobaczyć, że ta strona była otwierana.

# After the line above, only where scripts run.
theme-exit-keys = Możesz też trzy razy nacisnąć klawisz Shift.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Zadzwoń pod

# Link under the call button, and the heading that it leads to.
theme-closed = Gdy mamy zamknięte

# Under the name of who answers.
theme-anonymous = Nie musisz mówić, jak się nazywasz.

# Instead of an address, where the address is protected.
theme-hidden-address = Miejsce spotkania ustalicie przez telefon.

# Line in the contact block about which district applies.
theme-place-rule = O wsparcie zwracasz się tam, gdzie mieszkasz.

# Small line under the one above.
theme-place-rule-note = Poradę często możesz dostać też tam, gdzie mieszka osoba, której pomagasz.

# Heading over what happens when you call.
theme-next = Co się dzieje, gdy dzwonisz

# Only in drafts: the facts have not been checked in time.
theme-overdue = Te dane powinny już być ponownie sprawdzone.

## Rights and words

# Heading of the box with rights.
theme-rights = Te zasady dotyczą ciebie

# Heading of the word list at the end of easy-read pages.
theme-words = Słowniczek

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = Na przykład

# On a target group's page, before the name that the programme uses.
theme-official = W programie miasta ta grupa nazywa się:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = Co możesz dostać

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = To dostaniesz w każdej dzielnicy

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = Jak to wygląda w dzielnicach

# Sentence under the heading above.
theme-compare-lead = Te same informacje, w tej samej kolejności, dla każdej dzielnicy.

# Heading over the target groups.
theme-groups = O kogo chodzi?

# Sentence under the heading above on the start page.
theme-groups-start = Nie musisz wiedzieć, do której grupy należysz. Wybierz to, co najbliższe twojej sytuacji.

# Sentence under the heading above on a district's page.
theme-groups-district = Wybierz to, co najbliższe. Osoba, która odpowie jako pierwsza, pracuje w dzielnicy.

# Heading over citywide units, as an addition to the district.
theme-besides = Oprócz tego w całym mieście

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Kto może się tu zgłosić

# Heading over the list of districts.
theme-districts = Gdzie mieszkasz?

# Sentence under the heading above on the start page.
theme-districts-lead = Wsparcie jest w twojej dzielnicy. Jeśli osoba, której pomagasz, mieszka gdzie indziej, często możesz dostać poradę także tam.

# Heading over links to the same page in each district.
theme-in-district = W twojej dzielnicy

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Nie masz pewności? Znajdź swoją dzielnicę po nazwie okolicy

# After a place name that is no longer in use.
theme-former-name = dawna nazwa

# Heading over situations in the visitor's words.
theme-situations = Co się u ciebie dzieje?

# Button under the situations on the start page.
theme-all-situations = Więcej sytuacji

# Heading over links onward, on the page about a support in a district.
theme-more = Czytaj więcej

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Czytaj w swoim języku

# Link in the contact block of the start page, to all contacts.
theme-contact-all = Wszystkie sposoby kontaktu z nami

# Button on the start page to the list from A to Z.
theme-index = Wszystko od A do Z

# Heading on the contact page over the districts.
theme-contacts-districts = Dzielnice

# Heading on the contact page over the citywide units.
theme-contacts-units = Dla całego miasta

# Button on the page for reporting errors: leads to the form.
theme-to-form = Do formularza

## Calendar and lists

# Heading over coming activities.
theme-soon = Już wkrótce

# Button under the activities: leads to the calendar.
theme-calendar = Cały kalendarz

# Instead of activities, where there are none.
theme-no-activities = Na razie nic nie jest zaplanowane.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Wybierz dzielnicę

# Heading of the box at the end of the calendar.
theme-nothing-fits = Nic ci nie pasuje?

# In the box above.
theme-nothing-fits-text = Zadzwoń i powiedz, kiedy możesz i czego potrzebujesz.

# Name of the row of letters, for screen readers.
theme-letters = Litery

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Spróbuj jednej z tych dróg

# On the page for addresses that do not exist in any language.
theme-root-not-found = Te drzwi nigdzie nie prowadzą. To nie twoja wina. Wybierz swój język, a znajdziesz drogę.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Posłuchaj

# The same button while the page is read aloud.
theme-listen-pause = Wstrzymaj

# The same button when the reading is paused.
theme-listen-resume = Kontynuuj

# Button beside it, which ends the reading.
theme-listen-stop = Zakończ

# Button beside it: the voice speaks slower.
theme-listen-slower = Wolniej

# Button beside it: the voice speaks faster.
theme-listen-faster = Szybciej

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Teraz nie można odczytać strony na głos.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Szukaj

# Above the search field.
theme-search-label = Szukaj własnymi słowami

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = Nie widzimy, co piszesz. Słowa zostają w twoim telefonie lub komputerze.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Twoja przeglądarka nie uruchamia skryptów. Przycisk prowadzi do listy od A do Z.

# Under the search field, while the search is fetched.
theme-search-wait = Chwileczkę …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = Nie udało się pobrać wyszukiwania. Wszystko jest też tutaj:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Możesz teraz szukać tutaj także bez sieci. Wyszukiwanie i nasze dane kontaktowe są zapisywane w twoim telefonie lub komputerze. To, co piszesz, nie jest zapisywane.

# The button after that sentence.
theme-search-forget = Usuń to, co zapisane

# Said when the button has been pressed.
theme-search-forgotten = Usunięto. Jeśli wyszukasz ponownie, zostanie zapisane na nowo.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = Czy chodzi o { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Na razie nic. Naciśnij Szukaj, żeby przejrzeć wszystkie teksty.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = Nie znaleźliśmy nic pasującego. Spróbuj innego słowa albo idź dalej stąd:

# Name of the choice of district among the results.
theme-search-district = Dzielnica

# First choice in the list of districts.
theme-search-all-districts = Wszystkie dzielnice

# Button that opens more ways to choose among what was found.
theme-search-choose = Więcej możliwości

# Question before a list of target groups.
theme-search-group = O kogo chodzi?

# Word before a list of what is offered.
theme-search-offer = Wsparcie

# The first choice of a list, when nothing is chosen.
theme-search-all = Wszystko

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = Temat: { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = W tekście strony: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = Myślimy, że ta strona pasuje do tego, co piszesz.

# Button under the first results.
theme-search-more = Pokaż więcej

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Szukaj tego samego w innym języku:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] Nic nie znaleziono.
        [one] Znaleziono jedną stronę.
        [few] Znaleziono { $count } strony.
        [many] Znaleziono { $count } stron.
       *[other] Znaleziono { $count } strony.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = Znaleziono ponad { $count } stron. Dopisz więcej słów.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Deklaracja dostępności

# In the accessibility statement, after who assessed the site.
theme-statement-machine = Program, który tworzy stronę, za każdym razem sprawdza wszystkie podstrony. Jeśli znajdzie błąd, nic nie zostaje opublikowane.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Powiedz nam, jeśli czegoś brakuje

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = Nie musisz mówić, kim jesteś. Możesz też poprosić o to, czego prawo nie obejmuje.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = Jeśli chcesz złożyć skargę

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = Nie ma jeszcze deklaracji.
