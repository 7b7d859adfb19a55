### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Porozmawiaj z nami

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Odpowiada ktoś inny

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = W tej chwili nikt nie pracuje na tym stanowisku. Do { $until } włącznie odpowiada w zastępstwie: { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = W tej chwili nikt nie pracuje na tym stanowisku. Na razie odpowiada w zastępstwie: { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = Mamy zamknięte do { $until } włącznie. W tym czasie odpowiada: { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Czynne całą dobę.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Czynne: { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { ", " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } w godz. { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from }–{ $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from }–{ $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = Godz. { $range }

# In opening hours.
weekday-monday = poniedziałek

# In opening hours.
weekday-tuesday = wtorek

# In opening hours.
weekday-wednesday = środa

# In opening hours.
weekday-thursday = czwartek

# In opening hours.
weekday-friday = piątek

# In opening hours.
weekday-saturday = sobota

# In opening hours.
weekday-sunday = niedziela

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Zamknięte od { $from } do { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Zamknięte od { $from } do { $to }. W tym czasie zadzwoń pod { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Zamknięte { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Zamknięte { $from }. Tego dnia zadzwoń pod { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Wyślij SMS: { $number }

# Link in the contact block. $number is a number.
way-text-phone = Telefon tekstowy: { $number }

# Link in the contact block to a video call for those who sign.
way-video = Wideotelefon, w języku migowym

# Link in the contact block to a chat.
way-chat = Napisz do nas na czacie

# Link in the contact block to a form.
way-form = Poproś, żebyśmy się odezwali

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = Możemy odpowiedzieć { $answers }. Ty wybierasz.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = SMS-em

# In the line under the form: "We can answer by text message, email and phone."
answer-email = e-mailem

# In the line under the form: "We can answer by text message, email and phone."
answer-call = telefonicznie

# Under the form, and last in what happens when you call.
safe-callback = Powiedz, kiedy możemy bezpiecznie zadzwonić. Rozmowa będzie widoczna w historii połączeń.

# Line in the contact block. $address is street, postcode and town.
way-visit = Odwiedź nas: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Umów się, zanim przyjdziesz.

# Small line under the visiting address, where anyone may come.
visit-no-booking = Nie musisz się umawiać.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Na miejscu: { $parts }.

# After "Here you find", about the premises.
accessibility-lift = winda

# After "Here you find", about the premises.
accessibility-hearing-loop = pętla indukcyjna

# After "Here you find", about the premises.
accessibility-private-room = pokój do rozmowy w spokoju

# After "Here you find", about the premises.
accessibility-level-entrance = wejście bez schodów

# After "Here you find", about the premises.
accessibility-toilet = toaleta dla osób na wózku

# After "Here you find", about the premises.
accessibility-guide-dog = miejsce dla psa przewodnika

# Line in the contact block. $address is a postal address.
way-post = Napisz list: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Dostań tę stronę na papierze

# Small line under way-paper.
way-paper-note = Wyślemy ją pocztą.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = Mówimy { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Język i tłumacz

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = Można zamówić tłumacza.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    Można zamówić tłumacza. Powiedz o tym co najmniej { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } wcześniej.

# That an interpreter can be booked, for sign language too.
interpreter-sign = Można zamówić tłumacza, także języka migowego.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    Można zamówić tłumacza, także języka migowego. Powiedz o tym co najmniej { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } wcześniej.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = Odbiera doradca dla bliskich.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = Doradca dla bliskich odbiera albo oddzwania.

# Step: who answers children and young people.
on-call-child = Odbiera ktoś, kto pracuje z dziećmi i młodzieżą.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Odbiera ktoś, kto pracuje z dziećmi i młodzieżą. Jeśli linia jest zajęta, oddzwonimy w ciągu { $days ->
        [one] jednego dnia roboczego
        [few] { $days } dni roboczych
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }.

# Step: the caller may leave a number.
on-call-leave-number = Jeśli linia jest zajęta, zostawiasz swój numer. Wtedy oddzwonimy.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Jeśli linia jest zajęta, zostawiasz swój numer. Oddzwonimy w ciągu { $days ->
        [one] jednego dnia roboczego
        [few] { $days } dni roboczych
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Opowiedz tyle, ile chcesz. Nie musisz znać właściwych słów.

# Step: when somebody else is needed.
on-call-pass-on = Jeśli potrzebny jest ktoś inny, sami się z nim skontaktujemy, o ile tego chcesz. Nikt nie powinien cię odsyłać z miejsca na miejsce.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = Dane sprawdzono { $date }. Odpowiada za nie: { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = Za te numery odpowiada miasto: { $own }. Za te numery odpowiadają inni: { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = Za te numery odpowiada miasto: { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Odpowiadają inni niż miasto.

## Round the page

# First in the way back, to the start page.
crumb-start = Start

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = łatwy tekst

# Small line above the heading on pages about target groups and offers.
kicker-citywide = Dotyczy całego miasta

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = Kontakt: dzielnica { $name }. Tekst: całe miasto

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = Kontakt i część tekstu: dzielnica { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = Dla całego miasta

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = Dla ciebie { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = Co obowiązuje w całym mieście

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = Należą tu też miejsca o dawnych nazwach: { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Te drzwi nigdzie nie prowadzą

# Under the heading when there is no such address.
not-found-lead = Strona została usunięta albo ma nowy adres. To nie twoja wina. Pomoc nadal tu jest.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Teraz nie ma sieci

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = Tej strony nie da się pokazać bez sieci. Te strony są jednak w twoim telefonie lub komputerze. Możesz dzwonić jak zwykle.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = Ten tekst jest { $language }. Nie został przetłumaczony.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = Ta strona nie ma łatwego tekstu. Tekst jest { $language }, napisany zwykłym językiem.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = Ta strona nie ma łatwego tekstu. Tekst jest { $language }, napisany zwykłym językiem. Przetłumaczyła go maszyna i żaden człowiek go nie sprawdził.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Tłumaczenie maszynowe. Żaden człowiek nie sprawdził tekstu.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = Ta strona nie ma łatwego tekstu. Tekst jest { $language }, napisany zwykłym językiem. Przetłumaczył go człowiek, ale nikt inny jeszcze go nie sprawdził.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Tekst przetłumaczył człowiek. Nikt inny jeszcze go nie sprawdził.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Przeczytaj oryginał { $language }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = Możesz rozmawiać z nami { $language }.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = Gdy zadzwonisz, poproś o tłumacza. Wtedy możesz mówić { $language }.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Zadzwoń pod { $number }

# After a link to a page in another language. One line.
in-language-sv = (po szwedzku)

# After a link to a page in another language. One line.
in-language-en = (po angielsku)

# After a link to a page in another language. One line.
in-language-fi = (po fińsku)

# After a link to a page in another language. One line.
in-language-ar = (po arabsku)

# After a link to a page in another language. One line.
in-language-fa = (po persku)

# After a link to a page in another language. One line.
in-language-so = (po somalijsku)

# After a link to a page in another language. One line.
in-language-es = (po hiszpańsku)

# After a link to a page in another language. One line.
in-language-pl = (po polsku)

# After a link to a page in another language. One line.
in-language-uk = (po ukraińsku)

# After a link to a page in another language. One line.
in-language-swl = (w szwedzkim języku migowym)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = po szwedzku

# Name of the language inside a sentence. One line.
language-en = po angielsku

# Name of the language inside a sentence. One line.
language-fi = po fińsku

# Name of the language inside a sentence. One line.
language-ar = po arabsku

# Name of the language inside a sentence. One line.
language-fa = po persku

# Name of the language inside a sentence. One line.
language-so = po somalijsku

# Name of the language inside a sentence. One line.
language-es = po hiszpańsku

# Name of the language inside a sentence. One line.
language-pl = po polsku

# Name of the language inside a sentence. One line.
language-uk = po ukraińsku

# Name of the language inside a sentence. One line.
language-swl = w szwedzkim języku migowym

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = Jak to dostać

# Name of a fact on the card: how many talks.
fact-talks = Rozmowy

# Name of a fact on the card: how many groups.
fact-groups = Grupy

# Name of a fact on the card.
fact-cost = Koszt

# Name of a fact on the card.
fact-decision = Decyzja

# Name of a fact on the card: what is recorded.
fact-recorded = Co zapisujemy

# Name of a fact on the card.
fact-waiting = Czas oczekiwania

# Name of a fact on the card: languages and interpreter.
fact-language = Język

# Heading on the card, where the facts differ by age.
age-under-65 = Poniżej 65 lat

# Heading on the card, where the facts differ by age.
age-from-65 = 65 lat i więcej

# Under "How to get it".
sign-up-none = Nie trzeba się zapisywać.

# Under "How to get it".
sign-up-call = Zadzwoń, żeby się umówić lub zapisać.

# Under "How to get it".
sign-up-form = Umów się lub zapisz przez formularz.

# Under "How to get it".
sign-up-call-or-form = Zadzwoń albo użyj formularza, żeby się umówić lub zapisać.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = Możesz z tego skorzystać { $forms }.

# After "You can have it".
form-individual = indywidualnie

# After "You can have it".
form-group = w grupie

# After "You can have it".
form-phone = przez telefon

# After "You can have it".
form-home = u siebie w domu

# After "You can have it".
form-visit = u nas na miejscu

# After "You can have it".
form-digital = przez internet

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] Najwyżej jedna rozmowa
        [few] Najwyżej { $number } rozmowy
        [many] Najwyżej { $number } rozmów
       *[other] Najwyżej { $number } rozmowy
    }

# Under "Talks", where the number is not limited.
talks-no-limit = Bez limitu rozmów

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] Jedna grupa
        [few] { $number } grupy
        [many] { $number } grup
       *[other] { $number } grupy
    }

# Under "Cost".
cost-free = Bezpłatnie

# Under "Cost", and as a tag of an activity.
cost-fee = Jest opłata

# Under "Cost", and as a tag of an activity.
cost-ask = Zapytaj, ile to kosztuje

# Under "Decision".
decision-none = Niepotrzebna

# Under "Decision".
decision-needed = Potrzebne są wniosek i decyzja

# Under "What we write down".
recorded-ask = Zapytaj nas

# Under "What we write down".
recorded-own-file = W aktach, które są tylko twoje

# Under "What we write down".
recorded-nothing = Nic

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] Około jednego dnia
        [few] Około { $number } dni
        [many] Około { $number } dni
       *[other] Około { $number } dnia
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] Około jednego tygodnia
        [few] Około { $number } tygodni
        [many] Około { $number } tygodni
       *[other] Około { $number } tygodnia
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] Około jednego miesiąca
        [few] Około { $number } miesięcy
        [many] Około { $number } miesięcy
       *[other] Około { $number } miesiąca
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = Rozmawiamy { $languages }.

# On the card, where the district has not told us.
offer-not-stated = Jeszcze nie podano. Zadzwoń do nas i zapytaj.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Zamiast tego dostępne { $place }

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Zadzwoń: { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = bezpłatnie

# Inside a sentence or in a list. One line.
inline-cost-fee = za opłatą

# Inside a sentence or in a list. One line.
inline-cost-ask = zapytaj, ile to kosztuje

# Inside a sentence or in a list. One line.
inline-decision-none = bez decyzji urzędu

# Inside a sentence or in a list. One line.
inline-decision-needed = po złożeniu wniosku i decyzji

# Inside a sentence or in a list. One line.
inline-sign-up-none = bez zapisów

# Inside a sentence or in a list. One line.
inline-sign-up-call = zapisy telefoniczne

# Inside a sentence or in a list. One line.
inline-sign-up-form = zapisy przez formularz

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = zapisy telefoniczne lub przez formularz

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] najwyżej jedna rozmowa
        [few] najwyżej { $number } rozmowy
        [many] najwyżej { $number } rozmów
       *[other] najwyżej { $number } rozmowy
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = bez limitu rozmów

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = gmina

# In brackets after a link to somebody else. One line.
body-region = region

# In brackets after a link to somebody else. One line.
body-state = państwo

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = organizacja społeczna

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Tabela, którą można przewijać

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = co tydzień

# After time and place. One line.
repeats-every-2-weeks = co dwa tygodnie

# After time and place. One line.
repeats-every-3-weeks = co trzy tygodnie

# After time and place. One line.
repeats-every-4-weeks = co cztery tygodnie

# After time and place. One line.
repeats-monthly = co miesiąc

# Link to an activity online.
activity-digital = Dołącz przez internet

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = Jeśli nie chcesz łączyć się przez internet, zadzwoń pod { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = Jeśli nie chcesz łączyć się przez internet, jest też: { $title }.

# Tag of an activity.
tag-no-sign-up = Bez zapisów

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Zapisy do { $date }

# Tag of an activity.
tag-sign-up-call = Zapisy przez telefon

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Trzeba się zapisać

# Tag of an activity.
tag-open-to-all = Dla wszystkich dzielnic

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = Dla dzielnicy { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = Dla dzielnic: { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] Najwyżej jedna osoba
        [few] Najwyżej { $number } osoby
        [many] Najwyżej { $number } osób
       *[other] Najwyżej { $number } osoby
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = Rozmawiamy { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = Odpowiada: { $name }

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = Odpowiada: { $name }. Pomaga też: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = zobacz: { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = teraz w dzielnicy { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Język

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Film: { $language }

# Link to a recording. $language is the language.
media-audio = Nagranie: { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] 1 minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } MB

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = Film ma napisy: { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Napisy: { $language }

# Under the link to a film or recording that says what the page says.
media-same = Tekst na stronie mówi to samo.

# Link to the page with the words of the film or recording above it.
media-transcript = Przeczytaj, co jest mówione

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = Czytelnicy sprawdzili tekst { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = Chcemy mieć tekst także w tych językach. Jeszcze nie powstał. Dzwoniąc, podaj swój język.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: jeszcze nie ma tekstu. Na razie czytaj tutaj: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = Strona: { $name }. Odpowiada za nią: { $body }. Obowiązuje ją: { $law }.

# A heading in the statement over what the build itself has found.
statement-found = Co znalazła kontrola przy tworzeniu stron

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Tabele z kolumnami bez nagłówka: { $count }

# As above.
statement-found-emphasis-as-heading = Pogrubione wiersze, które wyglądają jak nagłówki, a nimi nie są: { $count }

# As above.
statement-found-image-words = Obrazy bez słów dla osób, które ich nie widzą: { $count }

# As above.
statement-found-vague-link = Linki, które nie mówią, dokąd prowadzą: { $count }

# How far the site keeps the law: in full.
statement-full = Strona spełnia całe prawo.

# How far the site keeps the law: in part.
statement-partial = Strona jest częściowo zgodna z prawem. Niżej jest napisane, czego brakuje lub czego nie wypróbowano.

# How far the site keeps the law: not.
statement-none = Strona nie spełnia prawa. Niżej jest napisane, czego brakuje.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = Sami oceniliśmy stronę, ostatnio { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Ktoś z zewnątrz ocenił stronę, ostatnio { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = Data deklaracji: { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = Czego brakuje

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = Czego poprawienie byłoby nadmiernym obciążeniem

# Heading over what the law does not cover.
statement-issues-outside = Czego prawo nie obejmuje

# Heading over what nobody has tested yet.
statement-issues-untested = Czego nie wypróbowano

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = Dotyczy korzystania: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = Zostanie poprawione najpóźniej { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = Nie ustalono dnia, w którym zostanie to poprawione.

# Who sees that the law is kept. $authority is its name.
statement-authority = Nad przestrzeganiem prawa czuwa: { $authority }. Możesz tam złożyć skargę, jeśli nasza odpowiedź ci nie wystarcza.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = Złóż skargę: { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = bez wzroku

# As above.
use-limited-vision = z osłabionym wzrokiem

# As above.
use-no-colour = bez rozróżniania kolorów

# As above.
use-no-hearing = bez słuchu

# As above.
use-limited-hearing = z osłabionym słuchem

# As above.
use-no-voice = bez głosu

# As above.
use-limited-strength = z ograniczoną sprawnością lub siłą rąk

# As above.
use-limited-reach = z ograniczonym zasięgiem

# As above.
use-flicker = z wrażliwością na migające światło

# As above.
use-limited-cognition = z ograniczeniami poznawczymi
