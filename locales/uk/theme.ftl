# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = Перейти до змісту

# Name of the main menu, for screen readers.
theme-nav = Головне меню

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Меню

# Tool in the header: leads to the same page in easy read.
theme-easy = Проста мова

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = Простою { $language } мовою

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Звичайний текст

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = Звичайний текст { $language }

# Name of the list of languages, for screen readers.
theme-languages-label = Мови

# Under the list of languages.
theme-languages-missing = Немає вашої мови? Зателефонуйте нам і скажіть, якою мовою ви говорите.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = Ви тут

# Link at the foot of every page, to the page for reporting errors.
theme-report = На цій сторінці щось не так? Скажіть нам.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Знайти підтримку

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = З ким поговорити

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = Про цей сайт

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Швидко залишити сторінку

# Name of the bar with the link above, for screen readers.
theme-exit-label = Швидкий вихід

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = Кнопка одразу відкриває іншу сторінку. Вона не стирає історію браузера. На комп’ютері, яким користуються інші, можуть побачити, що ви тут були.

# After the line above, only where scripts run.
theme-exit-keys = Також можна тричі натиснути клавішу Shift.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Телефонуйте

# Link under the call button, and the heading that it leads to.
theme-closed = Коли ми не працюємо

# Under the name of who answers.
theme-anonymous = Ви не мусите називати своє ім’я.

# Instead of an address, where the address is protected.
theme-hidden-address = Де зустрітися, ви домовляєтеся телефоном.

# Line in the contact block about which district applies.
theme-place-rule = Підтримку ви шукаєте там, де живете.

# Small line under the one above.
theme-place-rule-note = Пораду часто можна отримати й там, де живе людина, якій ви допомагаєте.

# Heading over what happens when you call.
theme-next = Що буде, коли ви зателефонуєте

# Only in drafts: the facts have not been checked in time.
theme-overdue = Ці відомості вже мали перевірити ще раз.

## Rights and words

# Heading of the box with rights.
theme-rights = Ваші права

# Heading of the word list at the end of easy-read pages.
theme-words = Словник

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = Наприклад

# On a target group's page, before the name that the programme uses.
theme-official = Програма міста називає цю групу так:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = Що ви можете отримати

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = Що ви отримаєте в кожному районі

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = Як це влаштовано в районах

# Sentence under the heading above.
theme-compare-lead = Ті самі відомості, у тому самому порядку, для кожного району.

# Heading over the target groups.
theme-groups = Про кого йдеться?

# Sentence under the heading above on the start page.
theme-groups-start = Вам не треба знати, до якої групи ви належите. Виберіть те, що найближче.

# Sentence under the heading above on a district's page.
theme-groups-district = Виберіть те, що найближче. Перший контакт — у вашому районі.

# Heading over citywide units, as an addition to the district.
theme-besides = А також, для всього міста

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Хто може сюди звернутися

# Heading over the list of districts.
theme-districts = Де ви живете?

# Sentence under the heading above on the start page.
theme-districts-lead = Підтримка є у вашому районі. Якщо людина, якій ви допомагаєте, живе деінде, часто можна отримати пораду й там.

# Heading over links to the same page in each district.
theme-in-district = У вашому районі

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = Не впевнені? Знайдіть свій район за назвою місцевості

# After a place name that is no longer in use.
theme-former-name = давніша назва

# Heading over situations in the visitor's words.
theme-situations = Що у вас відбувається?

# Button under the situations on the start page.
theme-all-situations = Більше ситуацій

# Heading over links onward, on the page about a support in a district.
theme-more = Читати далі

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Читайте своєю мовою

# Link in the contact block of the start page, to all contacts.
theme-contact-all = Усі способи з нами зв’язатися

# Button on the start page to the list from A to Z.
theme-index = Усе від А до Я

# Heading on the contact page over the districts.
theme-contacts-districts = Райони

# Heading on the contact page over the citywide units.
theme-contacts-units = Для всього міста

# Button on the page for reporting errors: leads to the form.
theme-to-form = До форми

## Calendar and lists

# Heading over coming activities.
theme-soon = Незабаром

# Button under the activities: leads to the calendar.
theme-calendar = Увесь календар

# Instead of activities, where there are none.
theme-no-activities = Зараз нічого не заплановано.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Виберіть район

# Heading of the box at the end of the calendar.
theme-nothing-fits = Нічого не підходить?

# In the box above.
theme-nothing-fits-text = Зателефонуйте й розкажіть, коли ви можете і що вам потрібно.

# Name of the row of letters, for screen readers.
theme-letters = Літери

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Спробуйте щось із цього

# On the page for addresses that do not exist in any language.
theme-root-not-found = Ці двері нікуди не ведуть. Це не ваша провина. Виберіть свою мову, і ви знайдете дорогу.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Слухати

# The same button while the page is read aloud.
theme-listen-pause = Пауза

# The same button when the reading is paused.
theme-listen-resume = Далі

# Button beside it, which ends the reading.
theme-listen-stop = Зупинити

# Button beside it: the voice speaks slower.
theme-listen-slower = Повільніше

# Button beside it: the voice speaks faster.
theme-listen-faster = Швидше

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Зараз сторінку не можна прочитати вголос.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Шукати

# Above the search field.
theme-search-label = Шукайте своїми словами

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = Ми не бачимо, що ви пишете. Слова залишаються у вашому телефоні чи комп’ютері.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Ваш браузер не виконує скриптів. Кнопка веде до переліку від А до Я.

# Under the search field, while the search is fetched.
theme-search-wait = Хвилинку …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = Не вдалося завантажити пошук. Усе є також тут:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Тепер тут можна шукати й без мережі. Пошук і наші контакти зберігаються у вашому телефоні чи комп’ютері. Те, що ви пишете, не зберігається.

# The button after that sentence.
theme-search-forget = Видалити збережене

# Said when the button has been pressed.
theme-search-forgotten = Видалено. Якщо ви шукатимете знову, усе збережеться ще раз.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = Ви мали на увазі { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Поки нічого. Натисніть «Шукати», щоб переглянути всі тексти.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = Ми не знайшли нічого відповідного. Спробуйте інше слово або йдіть далі звідси:

# Name of the choice of district among the results.
theme-search-district = Район

# First choice in the list of districts.
theme-search-all-districts = Усі райони

# Button that opens more ways to choose among what was found.
theme-search-choose = Більше вибору

# Question before a list of target groups.
theme-search-group = Про кого йдеться?

# Word before a list of what is offered.
theme-search-offer = Підтримка

# The first choice of a list, when nothing is chosen.
theme-search-all = Усі

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = Про: { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = У тексті сторінки: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = Ми думаємо, що ця сторінка відповідає тому, що ви написали.

# Button under the first results.
theme-search-more = Показати більше

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Шукати те саме іншою мовою:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] Нічого не знайдено.
        [one] Знайдено { $count } сторінку.
        [few] Знайдено { $count } сторінки.
        [many] Знайдено { $count } сторінок.
       *[other] Знайдено { $count } сторінки.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = Знайдено понад { $count } сторінок. Додайте більше слів.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Заява про доступність

# In the accessibility statement, after who assessed the site.
theme-statement-machine = Програма, яка створює сайт, щоразу перевіряє кожну сторінку. Якщо вона знаходить помилку, нічого не публікується.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Скажіть нам, якщо чогось бракує

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = Не потрібно казати, хто ви. Ви також можете просити про те, чого закон не охоплює.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = Якщо ви хочете поскаржитися

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = Заяви ще немає.
