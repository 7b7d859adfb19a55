### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = التحدث معنا

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = يجيب شخص آخر بدلًا منا

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = لا يوجد موظفون في هذه الخدمة حاليًا. حتى نهاية يوم { $until } يجيب { $name } بدلًا منهم.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = لا يوجد موظفون في هذه الخدمة حاليًا. وإلى إشعار آخر يجيب { $name } بدلًا منهم.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = نحن في إجازة حتى نهاية يوم { $until }. خلال هذه المدة يجيب { $name } بدلًا منا.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = مفتوح ليلًا ونهارًا.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = أوقات العمل: { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { "، " }

# Between parts of the opening hours.
hours-separator = { "، " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days } من { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = { $from } إلى { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = { $from } إلى { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = الساعة { $range }

# In opening hours.
weekday-monday = الاثنين

# In opening hours.
weekday-tuesday = الثلاثاء

# In opening hours.
weekday-wednesday = الأربعاء

# In opening hours.
weekday-thursday = الخميس

# In opening hours.
weekday-friday = الجمعة

# In opening hours.
weekday-saturday = السبت

# In opening hours.
weekday-sunday = الأحد

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = مغلق من { $from } إلى { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = مغلق من { $from } إلى { $to }. يمكنك الاتصال حينها على { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = مغلق يوم { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = مغلق يوم { $from }. يمكنك الاتصال حينها على { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = رسالة نصية إلى { $number }

# Link in the contact block. $number is a number.
way-text-phone = الهاتف النصي { $number }

# Link in the contact block to a video call for those who sign.
way-video = مكالمة فيديو بلغة الإشارة

# Link in the contact block to a chat.
way-chat = الدردشة معنا

# Link in the contact block to a form.
way-form = طلب أن نتواصل معك

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = يمكننا الرد عن طريق { $answers }. الاختيار لك.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = رسالة نصية

# In the line under the form: "We can answer by text message, email and phone."
answer-email = البريد الإلكتروني

# In the line under the form: "We can answer by text message, email and phone."
answer-call = مكالمة هاتفية

# Under the form, and last in what happens when you call.
safe-callback = يمكنك تحديد الوقت الآمن للاتصال بك. تظهر المكالمة في سجل مكالماتك.

# Line in the contact block. $address is street, postcode and town.
way-visit = زيارتنا: { $address }

# Small line under the visiting address, where you must book.
visit-booking = يجب حجز موعد قبل الزيارة.

# Small line under the visiting address, where anyone may come.
visit-no-booking = لا حاجة إلى حجز موعد.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = يوجد هنا { $parts }.

# After "Here you find", about the premises.
accessibility-lift = مصعد

# After "Here you find", about the premises.
accessibility-hearing-loop = حلقة سمعية

# After "Here you find", about the premises.
accessibility-private-room = غرفة للحديث على انفراد

# After "Here you find", about the premises.
accessibility-level-entrance = مدخل بلا درج

# After "Here you find", about the premises.
accessibility-toilet = مرحاض لمستخدمي الكرسي المتحرك

# After "Here you find", about the premises.
accessibility-guide-dog = مكان لكلب الإرشاد

# Line in the contact block. $address is a postal address.
way-post = رسالة بالبريد: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = الحصول على هذه الصفحة على ورق

# Small line under way-paper.
way-paper-note = نرسل الصفحة بالبريد.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = نتحدث { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = اللغة والمترجم

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = يمكن حجز مترجم.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    يمكن حجز مترجم. يجب الحجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.

# That an interpreter can be booked, for sign language too.
interpreter-sign = يمكن حجز مترجم، للغة الإشارة أيضًا.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    يمكن حجز مترجم، للغة الإشارة أيضًا. يجب الحجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = يجيب أحد مستشاري دعم الأقارب.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = يجيب أحد مستشاري دعم الأقارب، أو يعاود الاتصال بك.

# Step: who answers children and young people.
on-call-child = يجيب شخص يعمل مع الأطفال والشباب.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    يجيب شخص يعمل مع الأطفال والشباب. إذا كان الخط مشغولًا نعاود الاتصال بك خلال { $days ->
        [zero] اليوم نفسه
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.

# Step: the caller may leave a number.
on-call-leave-number = إذا كان الخط مشغولًا يمكنك ترك رقمك. عندئذ نعاود الاتصال بك.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    إذا كان الخط مشغولًا يمكنك ترك رقمك. عندئذ نعاود الاتصال بك خلال { $days ->
        [zero] اليوم نفسه
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = يمكنك أن تحكي لنا القدر الذي يناسبك. لا حاجة إلى معرفة الكلمات الصحيحة.

# Step: when somebody else is needed.
on-call-pass-on = إذا لزم شخص آخر تواصلنا نحن معه، بعد موافقتك. لا ينبغي أن يحيلك كل مكان إلى مكان آخر.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = جرى التحقق من هذه المعلومات في { $date }. المسؤول عنها: { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = المدينة مسؤولة عن { $own }. وجهات أخرى مسؤولة عن { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = المدينة مسؤولة عن { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = تجيب هنا جهات أخرى غير المدينة.

## Round the page

# First in the way back, to the start page.
crumb-start = البداية

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = نص سهل القراءة

# Small line above the heading on pages about target groups and offers.
kicker-citywide = للمدينة كلها

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = معلومات الاتصال تخص { $name }، والنص للمدينة كلها

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = معلومات الاتصال وجزء من النص تخص { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = للمدينة كلها

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = لك { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = ما ينطبق على المدينة كلها

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = يشمل هذا الحي ما كان يسمى سابقًا { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = هذا الباب لا يؤدي إلى أي مكان

# Under the heading when there is no such address.
not-found-lead = حُذفت هذه الصفحة أو تغيّر عنوانها. الخطأ ليس منك. والمساعدة ما زالت موجودة.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = لا توجد شبكة الآن

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = لا يمكن عرض الصفحة التي طلبتها من دون شبكة. لكن هذه الصفحات موجودة في هاتفك أو حاسوبك. ويمكنك الاتصال بالهاتف كالمعتاد.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = لغة هذا النص: { $language }. لم يُترجم إلى لغتك.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = لا توجد نسخة سهلة القراءة من هذه الصفحة. هذا هو النص العادي ({ $language }).

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = لا توجد نسخة سهلة القراءة من هذه الصفحة. هذا هو النص العادي ({ $language }). ترجمته آلة، ولم يراجعه أي إنسان.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = ترجمة آلية. لم يراجع النص أي إنسان.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = لا توجد نسخة سهلة القراءة من هذه الصفحة. هذا هو النص العادي ({ $language }). ترجمه إنسان، ولم يراجعه أي شخص آخر بعد.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = ترجمة بشرية. لم يراجع النص أي شخص آخر بعد.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = قراءة النص الأصلي ({ $language })

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = يمكنك التحدث معنا بلغتك: { $language }.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = عند الاتصال يمكنك طلب مترجم للغتك: { $language }.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = الاتصال على { $number }

# After a link to a page in another language. One line.
in-language-sv = (بالسويدية)

# After a link to a page in another language. One line.
in-language-en = (بالإنجليزية)

# After a link to a page in another language. One line.
in-language-fi = (بالفنلندية)

# After a link to a page in another language. One line.
in-language-ar = (بالعربية)

# After a link to a page in another language. One line.
in-language-fa = (بالفارسية)

# After a link to a page in another language. One line.
in-language-so = (بالصومالية)

# After a link to a page in another language. One line.
in-language-es = (بالإسبانية)

# After a link to a page in another language. One line.
in-language-pl = (بالبولندية)

# After a link to a page in another language. One line.
in-language-uk = (بالأوكرانية)

# After a link to a page in another language. One line.
in-language-swl = (بلغة الإشارة السويدية)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = السويدية

# Name of the language inside a sentence. One line.
language-en = الإنجليزية

# Name of the language inside a sentence. One line.
language-fi = الفنلندية

# Name of the language inside a sentence. One line.
language-ar = العربية

# Name of the language inside a sentence. One line.
language-fa = الفارسية

# Name of the language inside a sentence. One line.
language-so = الصومالية

# Name of the language inside a sentence. One line.
language-es = الإسبانية

# Name of the language inside a sentence. One line.
language-pl = البولندية

# Name of the language inside a sentence. One line.
language-uk = الأوكرانية

# Name of the language inside a sentence. One line.
language-swl = لغة الإشارة السويدية

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = طريقة الحصول عليه

# Name of a fact on the card: how many talks.
fact-talks = المحادثات

# Name of a fact on the card: how many groups.
fact-groups = المجموعات

# Name of a fact on the card.
fact-cost = التكلفة

# Name of a fact on the card.
fact-decision = القرار

# Name of a fact on the card: what is recorded.
fact-recorded = ما نكتبه ونحفظه

# Name of a fact on the card.
fact-waiting = مدة الانتظار

# Name of a fact on the card: languages and interpreter.
fact-language = اللغة

# Heading on the card, where the facts differ by age.
age-under-65 = أقل من 65 سنة

# Heading on the card, where the facts differ by age.
age-from-65 = 65 سنة أو أكثر

# Under "How to get it".
sign-up-none = لا حاجة إلى التسجيل.

# Under "How to get it".
sign-up-call = الحجز أو التسجيل بالهاتف.

# Under "How to get it".
sign-up-form = الحجز أو التسجيل بالاستمارة.

# Under "How to get it".
sign-up-call-or-form = الحجز أو التسجيل بالهاتف أو بالاستمارة.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = يمكنك الحصول عليه { $forms }.

# After "You can have it".
form-individual = على انفراد

# After "You can have it".
form-group = في مجموعة

# After "You can have it".
form-phone = بالهاتف

# After "You can have it".
form-home = في بيتك

# After "You can have it".
form-visit = عندنا

# After "You can have it".
form-digital = عبر الإنترنت

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [zero] لا محادثات
        [one] محادثة واحدة على الأكثر
        [two] محادثتان على الأكثر
        [few] { $number } محادثات على الأكثر
        [many] { $number } محادثة على الأكثر
       *[other] { $number } محادثة على الأكثر
    }

# Under "Talks", where the number is not limited.
talks-no-limit = لا حد لعددها

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $number } مجموعات
        [many] { $number } مجموعة
       *[other] { $number } مجموعة
    }

# Under "Cost".
cost-free = مجانًا

# Under "Cost", and as a tag of an activity.
cost-fee = توجد رسوم

# Under "Cost", and as a tag of an activity.
cost-ask = يمكنك السؤال عن التكلفة

# Under "Decision".
decision-none = لا حاجة إليه

# Under "Decision".
decision-needed = يلزم تقديم طلب وصدور قرار

# Under "What we write down".
recorded-ask = يمكنك سؤالنا

# Under "What we write down".
recorded-own-file = في ملف خاص بك

# Under "What we write down".
recorded-nothing = لا شيء

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [zero] في اليوم نفسه
        [one] نحو يوم واحد
        [two] نحو يومين
        [few] نحو { $number } أيام
        [many] نحو { $number } يومًا
       *[other] نحو { $number } يوم
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [zero] في الأسبوع نفسه
        [one] نحو أسبوع واحد
        [two] نحو أسبوعين
        [few] نحو { $number } أسابيع
        [many] نحو { $number } أسبوعًا
       *[other] نحو { $number } أسبوع
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [zero] في الشهر نفسه
        [one] نحو شهر واحد
        [two] نحو شهرين
        [few] نحو { $number } أشهر
        [many] نحو { $number } شهرًا
       *[other] نحو { $number } شهر
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = { $languages }.

# On the card, where the district has not told us.
offer-not-stated = لم يُذكر بعد. يمكنك الاتصال بنا والسؤال.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = متوفر { $place } بدلًا من ذلك

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = { $name }، الاتصال على { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = مجانًا

# Inside a sentence or in a list. One line.
inline-cost-fee = مقابل رسوم

# Inside a sentence or in a list. One line.
inline-cost-ask = يمكنك السؤال عن التكلفة

# Inside a sentence or in a list. One line.
inline-decision-none = بلا حاجة إلى قرار

# Inside a sentence or in a list. One line.
inline-decision-needed = بعد طلب وقرار

# Inside a sentence or in a list. One line.
inline-sign-up-none = بلا تسجيل

# Inside a sentence or in a list. One line.
inline-sign-up-call = التسجيل بالهاتف

# Inside a sentence or in a list. One line.
inline-sign-up-form = التسجيل بالاستمارة

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = التسجيل بالهاتف أو بالاستمارة

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [zero] لا محادثات
        [one] محادثة واحدة على الأكثر
        [two] محادثتان على الأكثر
        [few] { $number } محادثات على الأكثر
        [many] { $number } محادثة على الأكثر
       *[other] { $number } محادثة على الأكثر
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = لا حد لعدد المحادثات

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = البلدية

# In brackets after a link to somebody else. One line.
body-region = الإقليم

# In brackets after a link to somebody else. One line.
body-state = الدولة

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = منظمة غير ربحية

# Name of a table that can be scrolled, for screen readers. One line.
table-label = جدول يمكن تحريكه

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = كل أسبوع

# After time and place. One line.
repeats-every-2-weeks = كل أسبوعين

# After time and place. One line.
repeats-every-3-weeks = كل ثلاثة أسابيع

# After time and place. One line.
repeats-every-4-weeks = كل أربعة أسابيع

# After time and place. One line.
repeats-monthly = كل شهر

# Link to an activity online.
activity-digital = المشاركة عبر الإنترنت

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = إذا فضّلت عدم المشاركة عبر الإنترنت فيمكنك الاتصال على { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = إذا فضّلت عدم المشاركة عبر الإنترنت فهناك { $title }.

# Tag of an activity.
tag-no-sign-up = بلا تسجيل

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = التسجيل حتى { $date }

# Tag of an activity.
tag-sign-up-call = التسجيل بالهاتف

# Tag of an activity that can be signed up for with a form.
tag-sign-up = التسجيل ضروري

# Tag of an activity.
tag-open-to-all = لجميع الأحياء

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = لسكان { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = لسكان { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [zero] لا أماكن
        [one] شخص واحد على الأكثر
        [two] شخصان على الأكثر
        [few] { $number } أشخاص على الأكثر
        [many] { $number } شخصًا على الأكثر
       *[other] { $number } شخص على الأكثر
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = اللغة: { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = يجيب { $name }

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = يجيب { $name }. وأيضًا: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = انظر { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = صار الآن جزءًا من { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }، { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = اللغة

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = فيلم: { $language }

# Link to a recording. $language is the language.
media-audio = صوت: { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } ميغابايت

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = ترجمة نصية على الفيلم: { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = الترجمة النصية: { $language }

# Under the link to a film or recording that says what the page says.
media-same = يقول نص الصفحة الشيء نفسه.

# Link to the page with the words of the film or recording above it.
media-transcript = قراءة ما يقال

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = جرّب قراء هذا النص في { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = نريد نصوصًا بهذه اللغات أيضًا. لم تُكتب بعد. يمكنك ذكر لغتك عند الاتصال.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: لا يوجد نص بعد. يمكن القراءة حاليًا هنا: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = الموقع: { $name }. الجهة المسؤولة عنه: { $body }. القانون الذي يخصه: { $law }.

# A heading in the statement over what the build itself has found.
statement-found = هذا ما وجده الفحص عند إعداد الصفحات

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = جداول فيها أعمدة بلا عنوان: { $count }

# As above.
statement-found-emphasis-as-heading = أسطر بخط عريض تبدو عناوين وليست كذلك: { $count }

# As above.
statement-found-image-words = صور بلا كلمات لمن لا يراها: { $count }

# As above.
statement-found-vague-link = روابط لا تقول إلى أين تؤدي: { $count }

# How far the site keeps the law: in full.
statement-full = الموقع يتبع القانون كله.

# How far the site keeps the law: in part.
statement-partial = الموقع متوافق جزئيًا مع القانون. ما ينقص أو لم يُجرَّب مذكور أدناه.

# How far the site keeps the law: not.
statement-none = الموقع لا يتبع القانون. النواقص مذكورة أدناه.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = راجعنا الموقع بأنفسنا، وآخر مرة كانت في { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = راجعت جهة خارجية الموقع، وآخر مرة كانت في { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = تاريخ هذا التقرير: { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = النواقص

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = ما يكون تصحيحه عبئًا غير معقول

# Heading over what the law does not cover.
statement-issues-outside = ما لا يشمله القانون

# Heading over what nobody has tested yet.
statement-issues-untested = ما لم يُجرَّب

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = يخص الاستخدام في هذه الحالة: { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = سيُصحح في { $date } على الأكثر.

# Under something that falls short, where no day is set.
statement-unplanned = لم يُحدد يوم للتصحيح.

# Who sees that the law is kept. $authority is its name.
statement-authority = الجهة التي تراقب تطبيق القانون: { $authority }. يمكنك أن تشتكي إليها إذا لم يعجبك جوابنا.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = تقديم شكوى إلى { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = من غير بصر

# As above.
use-limited-vision = مع ضعف البصر

# As above.
use-no-colour = من غير تمييز الألوان

# As above.
use-no-hearing = من غير سمع

# As above.
use-limited-hearing = مع ضعف السمع

# As above.
use-no-voice = من غير صوت

# As above.
use-limited-strength = مع ضعف حركة اليد أو قوتها

# As above.
use-limited-reach = مع صعوبة في الوصول باليد

# As above.
use-flicker = مع الحساسية من الضوء الوامض

# As above.
use-limited-cognition = مع إعاقة إدراكية
