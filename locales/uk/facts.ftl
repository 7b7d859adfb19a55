### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Поговоріть із нами

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Замість нас відповідає хтось інший

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = Зараз тут ніхто не працює. До { $until } включно відповідає { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = Зараз тут ніхто не працює. Поки що відповідає { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = Ми не працюємо до { $until } включно. Тим часом відповідає { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Працює вдень і вночі.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Години роботи: { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { "; " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from } – { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = з { $from } до { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = Час: { $range }

# In opening hours.
weekday-monday = понеділок

# In opening hours.
weekday-tuesday = вівторок

# In opening hours.
weekday-wednesday = середа

# In opening hours.
weekday-thursday = четвер

# In opening hours.
weekday-friday = п’ятниця

# In opening hours.
weekday-saturday = субота

# In opening hours.
weekday-sunday = неділя

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Не працюємо з { $from } по { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Не працюємо з { $from } по { $to }. Тоді телефонуйте { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Не працюємо { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Не працюємо { $from }. Тоді телефонуйте { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Написати СМС: { $number }

# Link in the contact block. $number is a number.
way-text-phone = Текстовий телефон: { $number }

# Link in the contact block to a video call for those who sign.
way-video = Відеодзвінок жестовою мовою

# Link in the contact block to a chat.
way-chat = Написати нам у чат

# Link in the contact block to a form.
way-form = Попросити нас зв’язатися з вами

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = Ми можемо відповісти { $answers }. Вибираєте ви.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = СМС-повідомленням

# In the line under the form: "We can answer by text message, email and phone."
answer-email = електронною поштою

# In the line under the form: "We can answer by text message, email and phone."
answer-call = телефонним дзвінком

# Under the form, and last in what happens when you call.
safe-callback = Скажіть, коли дзвонити безпечно. Дзвінок видно у вашому списку викликів.

# Line in the contact block. $address is street, postcode and town.
way-visit = Прийти до нас: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Запишіться, перш ніж прийти.

# Small line under the visiting address, where anyone may come.
visit-no-booking = Записуватися не потрібно.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Тут є { $parts }.

# After "Here you find", about the premises.
accessibility-lift = ліфт

# After "Here you find", about the premises.
accessibility-hearing-loop = слухова петля

# After "Here you find", about the premises.
accessibility-private-room = кімната для розмови наодинці

# After "Here you find", about the premises.
accessibility-level-entrance = вхід без сходинок

# After "Here you find", about the premises.
accessibility-toilet = туалет для людей на візку

# After "Here you find", about the premises.
accessibility-guide-dog = місце для собаки-поводиря

# Line in the contact block. $address is a postal address.
way-post = Написати листа: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Отримати цю сторінку на папері

# Small line under way-paper.
way-paper-note = Ми надішлемо сторінку поштою.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = Ми говоримо { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Мова і перекладач

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = Можна замовити перекладача.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    Можна замовити перекладача. Замовте щонайменше за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } наперед.

# That an interpreter can be booked, for sign language too.
interpreter-sign = Можна замовити перекладача, зокрема жестової мови.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    Можна замовити перекладача, зокрема жестової мови. Замовте щонайменше за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } наперед.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = Відповідає консультант для близьких.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = Консультант для близьких відповідає або передзвонює вам.

# Step: who answers children and young people.
on-call-child = Відповідає працівник, який допомагає дітям і молоді.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Відповідає працівник, який допомагає дітям і молоді. Якщо лінія зайнята, ми передзвонимо протягом { $days ->
        [one] { $days } робочого дня
        [few] { $days } робочих днів
        [many] { $days } робочих днів
       *[other] { $days } робочого дня
    }.

# Step: the caller may leave a number.
on-call-leave-number = Якщо лінія зайнята, ви залишаєте свій номер. Тоді ми передзвонимо.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Якщо лінія зайнята, ви залишаєте свій номер. Тоді ми передзвонимо протягом { $days ->
        [one] { $days } робочого дня
        [few] { $days } робочих днів
        [many] { $days } робочих днів
       *[other] { $days } робочого дня
    }.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Розкажіть стільки, скільки хочете. Не треба знати правильних слів.

# Step: when somebody else is needed.
on-call-pass-on = Якщо потрібен хтось інший, ми самі з ним зв’яжемося, якщо ви цього хочете. Вас не мають ганяти від одних до інших.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = Ці відомості перевірено { $date } ({ $owner }).

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = За ці лінії відповідає місто: { $own }. За ці — інші організації: { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = За ці лінії відповідає місто: { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Тут відповідає не місто, а інші.

## Round the page

# First in the way back, to the start page.
crumb-start = Початок

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = проста мова

# Small line above the heading on pages about target groups and offers.
kicker-citywide = Діє в усьому місті

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = Контакт — для району { $name }, текст — для всього міста

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = Контакт і частина тексту — для району { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = Для всього міста

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = Для вас { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = Що діє в усьому місті

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = Сюди входить те, що раніше називалося { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Ці двері нікуди не ведуть

# Under the heading when there is no such address.
not-found-lead = Сторінку видалено, або вона має нову адресу. Це не ваша провина. Допомога нікуди не зникла.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Зараз немає мережі

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = Сторінку, яку ви шукали, не можна показати без мережі. Але ці сторінки є у вашому телефоні чи комп’ютері. Телефонувати можна як завжди.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = Текст { $language }. Його не перекладено.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = Цієї сторінки немає простою мовою. Тут звичайний текст { $language }.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = Цієї сторінки немає простою мовою. Тут звичайний текст { $language }. Його переклала машина, і людина його не перевіряла.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Машинний переклад. Людина цей текст не перевіряла.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = Цієї сторінки немає простою мовою. Тут звичайний текст { $language }. Його переклала людина, але ніхто інший його ще не перевіряв.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Текст переклала людина. Ніхто інший його ще не перевіряв.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Читати оригінал { $language }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = З нами можна говорити { $language }.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = Коли телефонуєте, попросіть перекладача, який говорить { $language }.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Телефонуйте { $number }

# After a link to a page in another language. One line.
in-language-sv = (шведською)

# After a link to a page in another language. One line.
in-language-en = (англійською)

# After a link to a page in another language. One line.
in-language-fi = (фінською)

# After a link to a page in another language. One line.
in-language-ar = (арабською)

# After a link to a page in another language. One line.
in-language-fa = (перською)

# After a link to a page in another language. One line.
in-language-so = (сомалійською)

# After a link to a page in another language. One line.
in-language-es = (іспанською)

# After a link to a page in another language. One line.
in-language-pl = (польською)

# After a link to a page in another language. One line.
in-language-uk = (українською)

# After a link to a page in another language. One line.
in-language-swl = (шведською жестовою мовою)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = шведською

# Name of the language inside a sentence. One line.
language-en = англійською

# Name of the language inside a sentence. One line.
language-fi = фінською

# Name of the language inside a sentence. One line.
language-ar = арабською

# Name of the language inside a sentence. One line.
language-fa = перською

# Name of the language inside a sentence. One line.
language-so = сомалійською

# Name of the language inside a sentence. One line.
language-es = іспанською

# Name of the language inside a sentence. One line.
language-pl = польською

# Name of the language inside a sentence. One line.
language-uk = українською

# Name of the language inside a sentence. One line.
language-swl = шведською жестовою мовою

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = Як це отримати

# Name of a fact on the card: how many talks.
fact-talks = Розмови

# Name of a fact on the card: how many groups.
fact-groups = Групи

# Name of a fact on the card.
fact-cost = Вартість

# Name of a fact on the card.
fact-decision = Рішення

# Name of a fact on the card: what is recorded.
fact-recorded = Що ми записуємо

# Name of a fact on the card.
fact-waiting = Скільки чекати

# Name of a fact on the card: languages and interpreter.
fact-language = Мова

# Heading on the card, where the facts differ by age.
age-under-65 = До 65 років

# Heading on the card, where the facts differ by age.
age-from-65 = 65 років і старші

# Under "How to get it".
sign-up-none = Записуватися не потрібно.

# Under "How to get it".
sign-up-call = Зателефонуйте, щоб записатися.

# Under "How to get it".
sign-up-form = Запишіться через форму.

# Under "How to get it".
sign-up-call-or-form = Запишіться телефоном або через форму.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = Можна { $forms }.

# After "You can have it".
form-individual = індивідуально

# After "You can have it".
form-group = у групі

# After "You can have it".
form-phone = телефоном

# After "You can have it".
form-home = у вас удома

# After "You can have it".
form-visit = у нас

# After "You can have it".
form-digital = онлайн

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] Щонайбільше { $number } розмова
        [few] Щонайбільше { $number } розмови
        [many] Щонайбільше { $number } розмов
       *[other] Щонайбільше { $number } розмови
    }

# Under "Talks", where the number is not limited.
talks-no-limit = Кількість не обмежена

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] { $number } група
        [few] { $number } групи
        [many] { $number } груп
       *[other] { $number } групи
    }

# Under "Cost".
cost-free = Безкоштовно

# Under "Cost", and as a tag of an activity.
cost-fee = Є плата

# Under "Cost", and as a tag of an activity.
cost-ask = Запитайте, скільки це коштує

# Under "Decision".
decision-none = Не потрібне

# Under "Decision".
decision-needed = Потрібні заява і рішення

# Under "What we write down".
recorded-ask = Запитайте нас

# Under "What we write down".
recorded-own-file = В окремій справі, яка тільки ваша

# Under "What we write down".
recorded-nothing = Нічого

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] Приблизно { $number } день
        [few] Приблизно { $number } дні
        [many] Приблизно { $number } днів
       *[other] Приблизно { $number } дня
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] Приблизно { $number } тиждень
        [few] Приблизно { $number } тижні
        [many] Приблизно { $number } тижнів
       *[other] Приблизно { $number } тижня
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] Приблизно { $number } місяць
        [few] Приблизно { $number } місяці
        [many] Приблизно { $number } місяців
       *[other] Приблизно { $number } місяця
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = Говоримо { $languages }.

# On the card, where the district has not told us.
offer-not-stated = Ще не вказано. Зателефонуйте нам і запитайте.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Натомість є { $place }

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Телефонуйте: { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = безкоштовно

# Inside a sentence or in a list. One line.
inline-cost-fee = за плату

# Inside a sentence or in a list. One line.
inline-cost-ask = запитайте, скільки це коштує

# Inside a sentence or in a list. One line.
inline-decision-none = рішення не потрібне

# Inside a sentence or in a list. One line.
inline-decision-needed = після заяви й рішення

# Inside a sentence or in a list. One line.
inline-sign-up-none = без запису

# Inside a sentence or in a list. One line.
inline-sign-up-call = запис телефоном

# Inside a sentence or in a list. One line.
inline-sign-up-form = запис через форму

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = запис телефоном або через форму

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] щонайбільше { $number } розмова
        [few] щонайбільше { $number } розмови
        [many] щонайбільше { $number } розмов
       *[other] щонайбільше { $number } розмови
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = кількість розмов не обмежена

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = муніципалітет

# In brackets after a link to somebody else. One line.
body-region = регіон

# In brackets after a link to somebody else. One line.
body-state = держава

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = громадська організація

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Таблиця, яку можна прокручувати

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = щотижня

# After time and place. One line.
repeats-every-2-weeks = раз на два тижні

# After time and place. One line.
repeats-every-3-weeks = раз на три тижні

# After time and place. One line.
repeats-every-4-weeks = раз на чотири тижні

# After time and place. One line.
repeats-monthly = щомісяця

# Link to an activity online.
activity-digital = Долучитися онлайн

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = Якщо ви не хочете бути онлайн, можна зателефонувати { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = Якщо ви не хочете бути онлайн, є також «{ $title }».

# Tag of an activity.
tag-no-sign-up = Без запису

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Запис до { $date } включно

# Tag of an activity.
tag-sign-up-call = Запис телефоном

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Потрібен запис

# Tag of an activity.
tag-open-to-all = Для всіх районів

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = Для району { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = Для районів: { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] Щонайбільше { $number } людина
        [few] Щонайбільше { $number } людини
        [many] Щонайбільше { $number } людей
       *[other] Щонайбільше { $number } людини
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = Говоримо { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = Відповідає { $name }

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = Відповідає { $name }. Також: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = див. { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = тепер належить до району { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Мова

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Відео: { $language }

# Link to a recording. $language is the language.
media-audio = Запис: { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] { $minutes } хвилина
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } МБ

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = Відео має субтитри: { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Субтитри: { $language }

# Under the link to a film or recording that says what the page says.
media-same = Текст сторінки каже те саме.

# Link to the page with the words of the film or recording above it.
media-transcript = Прочитати, що говорять

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = Читачі перевірили текст { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = Ми хочемо мати текст і цими мовами. Його ще не написано. Назвіть свою мову, коли телефонуєте.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: тексту ще немає. Поки що читайте тут: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = Сайт: { $name }. За нього відповідає: { $body }. Для нього діє: { $law }.

# A heading in the statement over what the build itself has found.
statement-found = Що знайшла перевірка, коли створювалися сторінки

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Таблиці зі стовпцями без заголовка: { $count }

# As above.
statement-found-emphasis-as-heading = Рядки жирним шрифтом, схожі на заголовки, але не заголовки: { $count }

# As above.
statement-found-image-words = Зображення без слів для тих, хто їх не бачить: { $count }

# As above.
statement-found-vague-link = Посилання, які не кажуть, куди ведуть: { $count }

# How far the site keeps the law: in full.
statement-full = Сайт повністю відповідає закону.

# How far the site keeps the law: in part.
statement-partial = Сайт частково відповідає закону. Нижче написано, чого бракує або чого не випробувано.

# How far the site keeps the law: not.
statement-none = Сайт не відповідає закону. Нижче написано, чого бракує.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = Ми самі оцінили сайт, востаннє { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Сайт оцінив хтось сторонній, востаннє { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = Дата заяви: { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = Чого бракує

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = Що було б надмірним тягарем виправити

# Heading over what the law does not cover.
statement-issues-outside = Чого закон не охоплює

# Heading over what nobody has tested yet.
statement-issues-untested = Чого не випробувано

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = Стосується користування: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = Буде виправлено не пізніше { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = День, коли це буде виправлено, не визначено.

# Who sees that the law is kept. $authority is its name.
statement-authority = За дотриманням закону стежить: { $authority }. Ви можете поскаржитися туди, якщо вас не влаштовує наша відповідь.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = Подати скаргу: { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = без зору

# As above.
use-limited-vision = з обмеженим зором

# As above.
use-no-colour = без розрізнення кольорів

# As above.
use-no-hearing = без слуху

# As above.
use-limited-hearing = з обмеженим слухом

# As above.
use-no-voice = без голосу

# As above.
use-limited-strength = з обмеженою спритністю або силою рук

# As above.
use-limited-reach = з обмеженою досяжністю

# As above.
use-flicker = з чутливістю до миготливого світла

# As above.
use-limited-cognition = з когнітивними порушеннями
