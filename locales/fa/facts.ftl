### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = با ما صحبت کنید

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = فعلاً کس دیگری پاسخ می‌دهد

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = این بخش اکنون کارمند ندارد. تا پایان { $until }، { $name } به جای آن پاسخ می‌دهد.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = این بخش اکنون کارمند ندارد. فعلاً { $name } به جای آن پاسخ می‌دهد.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = تا پایان { $until } تعطیل هستیم. در این مدت { $name } به جای ما پاسخ می‌دهد.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = شبانه‌روز باز است.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = باز است: { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { "، " }

# Between parts of the opening hours.
hours-separator = { "، " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } از ساعت { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from } تا { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from } تا { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = ساعت { $range }

# In opening hours.
weekday-monday = دوشنبه

# In opening hours.
weekday-tuesday = سه‌شنبه

# In opening hours.
weekday-wednesday = چهارشنبه

# In opening hours.
weekday-thursday = پنجشنبه

# In opening hours.
weekday-friday = جمعه

# In opening hours.
weekday-saturday = شنبه

# In opening hours.
weekday-sunday = یکشنبه

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = از { $from } تا { $to } تعطیل است.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = از { $from } تا { $to } تعطیل است. در این روزها به { $number } زنگ بزنید.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = { $from } تعطیل است.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = { $from } تعطیل است. در این روز به { $number } زنگ بزنید.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = پیامک به { $number }

# Link in the contact block. $number is a number.
way-text-phone = تلفن متنی { $number }

# Link in the contact block to a video call for those who sign.
way-video = تماس تصویری، به زبان اشاره

# Link in the contact block to a chat.
way-chat = با ما چت کنید

# Link in the contact block to a form.
way-form = بخواهید ما با شما تماس بگیریم

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = می‌توانیم از راه { $answers } جواب بدهیم. انتخاب با شماست.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = پیامک

# In the line under the form: "We can answer by text message, email and phone."
answer-email = ایمیل

# In the line under the form: "We can answer by text message, email and phone."
answer-call = تلفن

# Under the form, and last in what happens when you call.
safe-callback = بگویید چه وقت زنگ زدن ما برای شما امن است. تماس در فهرست تماس‌های تلفن شما دیده می‌شود.

# Line in the contact block. $address is street, postcode and town.
way-visit = به دیدن ما بیایید: { $address }

# Small line under the visiting address, where you must book.
visit-booking = پیش از آمدن وقت بگیرید.

# Small line under the visiting address, where anyone may come.
visit-no-booking = لازم نیست وقت بگیرید.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = اینجا { $parts } هست.

# After "Here you find", about the premises.
accessibility-lift = آسانسور

# After "Here you find", about the premises.
accessibility-hearing-loop = حلقهٔ شنوایی برای سمعک

# After "Here you find", about the premises.
accessibility-private-room = اتاقی برای گفت‌وگوی خصوصی

# After "Here you find", about the premises.
accessibility-level-entrance = ورودی بدون پله

# After "Here you find", about the premises.
accessibility-toilet = توالت مناسب ویلچر

# After "Here you find", about the premises.
accessibility-guide-dog = جای سگ راهنما

# Line in the contact block. $address is a postal address.
way-post = نامه بنویسید: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = این صفحه را روی کاغذ بگیرید

# Small line under way-paper.
way-paper-note = صفحه را با پست می‌فرستیم.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = ما به { $languages } صحبت می‌کنیم

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = زبان و مترجم

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = می‌توان مترجم رزرو کرد.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    می‌توان مترجم رزرو کرد. دست‌کم { $days ->
        [one] یک روز
       *[other] { $days } روز
    } زودتر رزرو کنید.

# That an interpreter can be booked, for sign language too.
interpreter-sign = می‌توان مترجم رزرو کرد، برای زبان اشاره هم.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    می‌توان مترجم رزرو کرد، برای زبان اشاره هم. دست‌کم { $days ->
        [one] یک روز
       *[other] { $days } روز
    } زودتر رزرو کنید.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = یک مشاور نزدیکان (anhörigkonsulent) پاسخ می‌دهد.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = یک مشاور نزدیکان (anhörigkonsulent) پاسخ می‌دهد یا به شما زنگ می‌زند.

# Step: who answers children and young people.
on-call-child = کسی پاسخ می‌دهد که با کودکان و نوجوانان کار می‌کند.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    کسی پاسخ می‌دهد که با کودکان و نوجوانان کار می‌کند. اگر خط اشغال باشد، ظرف { $days ->
        [one] یک روز کاری
       *[other] { $days } روز کاری
    } به شما زنگ می‌زنیم.

# Step: the caller may leave a number.
on-call-leave-number = اگر خط اشغال باشد، شمارهٔ خود را می‌گذارید. بعد ما زنگ می‌زنیم.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    اگر خط اشغال باشد، شمارهٔ خود را می‌گذارید. بعد ما ظرف { $days ->
        [one] یک روز کاری
       *[other] { $days } روز کاری
    } زنگ می‌زنیم.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = هر قدر که می‌خواهید تعریف کنید. لازم نیست واژه‌های درست را بدانید.

# Step: when somebody else is needed.
on-call-pass-on = اگر کس دیگری لازم باشد و شما بخواهید، ما با او تماس می‌گیریم. نباید شما را از جایی به جای دیگر بفرستند.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = این اطلاعات را { $owner } در { $date } بررسی کرده است.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = مسئول { $own } شهرداری است. مسئول { $others } نهادهای دیگر هستند.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = مسئول { $own } شهرداری است.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = نهادهایی غیر از شهرداری پاسخ می‌دهند.

## Round the page

# First in the way back, to the start page.
crumb-start = آغاز

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = آسان‌خوان

# Small line above the heading on pages about target groups and offers.
kicker-citywide = برای تمام شهر

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = اطلاعات تماس برای { $name } است و متن برای تمام شهر

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = اطلاعات تماس و بخشی از متن برای { $name } است

# Small line above the heading on pages about the city's units.
kicker-unit = برای تمام شهر

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = برای شما { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = آنچه برای تمام شهر است

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = جایی که پیش‌تر { $names } نام داشت، جزو این ناحیه است.

# Heading and title of the tab when there is no such address. One line.
not-found-title = این در به جایی نمی‌رسد

# Under the heading when there is no such address.
not-found-lead = این صفحه برداشته شده یا نشانی تازه‌ای دارد. تقصیر شما نیست. کمک همچنان هست.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = اکنون شبکه‌ای در دسترس نیست

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = صفحه‌ای که می‌خواستید بدون شبکه نشان داده نمی‌شود. این صفحه‌ها با این حال در گوشی یا رایانهٔ شما هستند. می‌توانید مثل همیشه تلفن بزنید.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = این متن به { $language } است. ترجمه نشده است.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = این صفحه نسخهٔ آسان‌خوان ندارد. متن به { $language } معمولی است.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = این صفحه نسخهٔ آسان‌خوان ندارد. متن به { $language } معمولی است. ماشین آن را ترجمه کرده و هیچ انسانی آن را بررسی نکرده است.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = ترجمهٔ ماشینی. هیچ انسانی این متن را بررسی نکرده است.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = این صفحه نسخهٔ آسان‌خوان ندارد. متن به { $language } معمولی است. یک انسان آن را ترجمه کرده، اما هنوز شخص دیگری آن را بررسی نکرده است.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = ترجمهٔ انسانی. هنوز شخص دیگری این متن را بررسی نکرده است.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = متن اصلی را به { $language } بخوانید

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = می‌توانید با ما به { $language } صحبت کنید.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = وقتی زنگ می‌زنید، مترجم { $language } بخواهید.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = به { $number } زنگ بزنید

# After a link to a page in another language. One line.
in-language-sv = (به سوئدی)

# After a link to a page in another language. One line.
in-language-en = (به انگلیسی)

# After a link to a page in another language. One line.
in-language-fi = (به فنلاندی)

# After a link to a page in another language. One line.
in-language-ar = (به عربی)

# After a link to a page in another language. One line.
in-language-fa = (به فارسی)

# After a link to a page in another language. One line.
in-language-so = (به سومالیایی)

# After a link to a page in another language. One line.
in-language-es = (به اسپانیایی)

# After a link to a page in another language. One line.
in-language-pl = (به لهستانی)

# After a link to a page in another language. One line.
in-language-uk = (به اوکراینی)

# After a link to a page in another language. One line.
in-language-swl = (به زبان اشارهٔ سوئدی)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = سوئدی

# Name of the language inside a sentence. One line.
language-en = انگلیسی

# Name of the language inside a sentence. One line.
language-fi = فنلاندی

# Name of the language inside a sentence. One line.
language-ar = عربی

# Name of the language inside a sentence. One line.
language-fa = فارسی

# Name of the language inside a sentence. One line.
language-so = سومالیایی

# Name of the language inside a sentence. One line.
language-es = اسپانیایی

# Name of the language inside a sentence. One line.
language-pl = لهستانی

# Name of the language inside a sentence. One line.
language-uk = اوکراینی

# Name of the language inside a sentence. One line.
language-swl = زبان اشارهٔ سوئدی

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = چگونه دریافت می‌کنید

# Name of a fact on the card: how many talks.
fact-talks = گفت‌وگوها

# Name of a fact on the card: how many groups.
fact-groups = گروه‌ها

# Name of a fact on the card.
fact-cost = هزینه

# Name of a fact on the card.
fact-decision = تصمیم رسمی

# Name of a fact on the card: what is recorded.
fact-recorded = آنچه یادداشت می‌کنیم

# Name of a fact on the card.
fact-waiting = زمان انتظار

# Name of a fact on the card: languages and interpreter.
fact-language = زبان

# Heading on the card, where the facts differ by age.
age-under-65 = زیر ۶۵ سال

# Heading on the card, where the facts differ by age.
age-from-65 = ۶۵ سال و بیشتر

# Under "How to get it".
sign-up-none = لازم نیست ثبت‌نام کنید.

# Under "How to get it".
sign-up-call = برای وقت گرفتن یا ثبت‌نام زنگ بزنید.

# Under "How to get it".
sign-up-form = با فرم وقت بگیرید یا ثبت‌نام کنید.

# Under "How to get it".
sign-up-call-or-form = برای وقت گرفتن یا ثبت‌نام زنگ بزنید یا فرم را پر کنید.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = می‌توانید آن را { $forms } دریافت کنید.

# After "You can have it".
form-individual = به‌صورت فردی

# After "You can have it".
form-group = در گروه

# After "You can have it".
form-phone = تلفنی

# After "You can have it".
form-home = در خانهٔ خودتان

# After "You can have it".
form-visit = در محل ما

# After "You can have it".
form-digital = در اینترنت

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] حداکثر یک گفت‌وگو
       *[other] حداکثر { $number } گفت‌وگو
    }

# Under "Talks", where the number is not limited.
talks-no-limit = تعداد محدود نیست

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] یک گروه
       *[other] { $number } گروه
    }

# Under "Cost".
cost-free = رایگان

# Under "Cost", and as a tag of an activity.
cost-fee = هزینه دارد

# Under "Cost", and as a tag of an activity.
cost-ask = بپرسید هزینه‌اش چقدر است

# Under "Decision".
decision-none = لازم نیست

# Under "Decision".
decision-needed = درخواست و تصمیم رسمی لازم است

# Under "What we write down".
recorded-ask = از ما بپرسید

# Under "What we write down".
recorded-own-file = در پرونده‌ای جدا به نام خودتان

# Under "What we write down".
recorded-nothing = هیچ چیز

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] حدود یک روز
       *[other] حدود { $number } روز
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] حدود یک هفته
       *[other] حدود { $number } هفته
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] حدود یک ماه
       *[other] حدود { $number } ماه
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = به { $languages }.

# On the card, where the district has not told us.
offer-not-stated = هنوز اعلام نشده است. به ما زنگ بزنید و بپرسید.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = به جای آن { $place } هست

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = به { $name } زنگ بزنید، { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = رایگان

# Inside a sentence or in a list. One line.
inline-cost-fee = با پرداخت هزینه

# Inside a sentence or in a list. One line.
inline-cost-ask = بپرسید هزینه‌اش چقدر است

# Inside a sentence or in a list. One line.
inline-decision-none = بدون نیاز به تصمیم رسمی

# Inside a sentence or in a list. One line.
inline-decision-needed = پس از درخواست و تصمیم رسمی

# Inside a sentence or in a list. One line.
inline-sign-up-none = بدون ثبت‌نام

# Inside a sentence or in a list. One line.
inline-sign-up-call = ثبت‌نام تلفنی

# Inside a sentence or in a list. One line.
inline-sign-up-form = ثبت‌نام با فرم

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = ثبت‌نام تلفنی یا با فرم

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] حداکثر یک گفت‌وگو
       *[other] حداکثر { $number } گفت‌وگو
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = بدون محدودیت در تعداد گفت‌وگوها

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = کمون

# In brackets after a link to somebody else. One line.
body-region = ریجن

# In brackets after a link to somebody else. One line.
body-state = دولت

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = سازمان غیرانتفاعی

# Name of a table that can be scrolled, for screen readers. One line.
table-label = جدولی که می‌توان آن را پیمایش کرد

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = هر هفته

# After time and place. One line.
repeats-every-2-weeks = هر دو هفته یک بار

# After time and place. One line.
repeats-every-3-weeks = هر سه هفته یک بار

# After time and place. One line.
repeats-every-4-weeks = هر چهار هفته یک بار

# After time and place. One line.
repeats-monthly = هر ماه

# Link to an activity online.
activity-digital = در اینترنت شرکت کنید

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = اگر نمی‌خواهید در اینترنت باشید، می‌توانید به { $number } زنگ بزنید.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = اگر نمی‌خواهید در اینترنت باشید، { $title } هم هست.

# Tag of an activity.
tag-no-sign-up = بدون ثبت‌نام

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = ثبت‌نام تا { $date }

# Tag of an activity.
tag-sign-up-call = ثبت‌نام تلفنی

# Tag of an activity that can be signed up for with a form.
tag-sign-up = ثبت‌نام لازم است

# Tag of an activity.
tag-open-to-all = برای همهٔ ناحیه‌ها

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = برای { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = برای { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] حداکثر یک نفر
       *[other] حداکثر { $number } نفر
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = به { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = { $name } پاسخ می‌دهد

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = { $name } پاسخ می‌دهد. افزون بر آن: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = نگاه کنید به { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = اکنون بخشی از { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }، { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = زبان

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = فیلم به { $language }

# Link to a recording. $language is the language.
media-audio = صدا به { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] ۱ دقیقه
       *[other] { $minutes } دقیقه
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } مگابایت

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = فیلم زیرنویس دارد به { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = زیرنویس به { $language }

# Under the link to a film or recording that says what the page says.
media-same = متن صفحه همین را می‌گوید.

# Link to the page with the words of the film or recording above it.
media-transcript = خواندن آنچه گفته می‌شود

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = خوانندگان این متن را در { $date } آزموده‌اند: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = می‌خواهیم به این زبان‌ها هم متن داشته باشیم. هنوز نوشته نشده است. وقتی زنگ می‌زنید زبانتان را بگویید.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: هنوز متنی نیست. تا آن زمان اینجا بخوانید: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = وب‌سایت: { $name }. مسئول آن: { $body }. قانونی که باید رعایت کند: { $law }.

# A heading in the statement over what the build itself has found.
statement-found = آنچه بررسی هنگام ساختن صفحه‌ها پیدا کرد

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = جدول‌هایی که ستون بی‌عنوان دارند: { $count }

# As above.
statement-found-emphasis-as-heading = سطرهای پررنگی که مانند عنوان دیده می‌شوند ولی عنوان نیستند: { $count }

# As above.
statement-found-image-words = تصویرهایی بدون کلمه برای کسی که آن‌ها را نمی‌بیند: { $count }

# As above.
statement-found-vague-link = پیوندهایی که نمی‌گویند به کجا می‌روند: { $count }

# How far the site keeps the law: in full.
statement-full = وب‌سایت همهٔ قانون را رعایت می‌کند.

# How far the site keeps the law: in part.
statement-partial = وب‌سایت تا حدی با قانون سازگار است. آنچه کم است یا آزمایش نشده پایین‌تر آمده است.

# How far the site keeps the law: not.
statement-none = وب‌سایت قانون را رعایت نمی‌کند. کمبودها پایین‌تر آمده است.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = خودمان وب‌سایت را بررسی کرده‌ایم، آخرین بار در { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = کسی از بیرون وب‌سایت را بررسی کرده است، آخرین بار در { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = تاریخ این بیانیه: { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = کمبودها

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = آنچه اصلاحش بار نامعقولی است

# Heading over what the law does not cover.
statement-issues-outside = آنچه قانون شامل آن نمی‌شود

# Heading over what nobody has tested yet.
statement-issues-untested = آنچه آزمایش نشده است

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = به استفاده در این حالت مربوط است: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = حداکثر تا { $date } اصلاح می‌شود.

# Under something that falls short, where no day is set.
statement-unplanned = برای اصلاح آن روزی تعیین نشده است.

# Who sees that the law is kept. $authority is its name.
statement-authority = نهادی که بر اجرای قانون نظارت می‌کند: { $authority }. اگر از پاسخ ما راضی نیستید، می‌توانید به آنجا شکایت کنید.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = شکایت به { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = بدون بینایی

# As above.
use-limited-vision = با بینایی کم

# As above.
use-no-colour = بدون تشخیص رنگ

# As above.
use-no-hearing = بدون شنوایی

# As above.
use-limited-hearing = با شنوایی کم

# As above.
use-no-voice = بدون صدا

# As above.
use-limited-strength = با توان یا مهارت کم دست

# As above.
use-limited-reach = با دسترس محدود دست

# As above.
use-flicker = با حساسیت به نور چشمک‌زن

# As above.
use-limited-cognition = با محدودیت شناختی
