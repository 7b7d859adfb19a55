# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = الانتقال إلى المحتوى

# Name of the main menu, for screen readers.
theme-nav = القائمة الرئيسية

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = القائمة

# Tool in the header: leads to the same page in easy read.
theme-easy = نص سهل القراءة

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = نص سهل القراءة ({ $language })

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = النص العادي

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = النص العادي ({ $language })

# Name of the list of languages, for screen readers.
theme-languages-label = اللغات

# Under the list of languages.
theme-languages-missing = لغتك غير موجودة هنا؟ يمكنك الاتصال بنا وذكر لغتك.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = موقعك الآن

# Link at the foot of every page, to the page for reporting errors.
theme-report = هل في هذه الصفحة خطأ؟ يسرّنا أن نعرف.

## The footer

# Heading in the footer over links to support.
theme-footer-find = البحث عن دعم

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = للحديث مع شخص

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = عن هذا الموقع

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = مغادرة الصفحة الآن

# Name of the bar with the link above, for screen readers.
theme-exit-label = خروج سريع

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = ينقلك الزر فورًا إلى صفحة أخرى، لكنه لا يمحو سجل المتصفح. إذا كان الجهاز يستخدمه غيرك فقد يرى أنك كنت هنا.

# After the line above, only where scripts run.
theme-exit-keys = يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = الاتصال على

# Link under the call button, and the heading that it leads to.
theme-closed = خارج أوقات عملنا

# Under the name of who answers.
theme-anonymous = لا حاجة إلى ذكر اسمك.

# Instead of an address, where the address is protected.
theme-hidden-address = يُتفق على مكان اللقاء بالهاتف.

# Line in the contact block about which district applies.
theme-place-rule = يُطلب الدعم في مكان سكنك.

# Small line under the one above.
theme-place-rule-note = ويمكنك غالبًا الحصول على نصائح أيضًا حيث يسكن الشخص الذي تساعده.

# Heading over what happens when you call.
theme-next = ماذا يحدث عند اتصالك

# Only in drafts: the facts have not been checked in time.
theme-overdue = كان يجب التحقق من هذه المعلومات مرة أخرى.

## Rights and words

# Heading of the box with rights.
theme-rights = هذا ينطبق عليك

# Heading of the word list at the end of easy-read pages.
theme-words = شرح الكلمات

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = مثلًا

# On a target group's page, before the name that the programme uses.
theme-official = اسم المجموعة في برنامج المدينة:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = ما يمكنك الحصول عليه

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = ما هو متاح لك في جميع الأحياء

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = كيف هو الأمر في كل حي

# Sentence under the heading above.
theme-compare-lead = المعلومات نفسها، وبالترتيب نفسه، لكل حي.

# Heading over the target groups.
theme-groups = بمن يتعلق الأمر؟

# Sentence under the heading above on the start page.
theme-groups-start = لا حاجة إلى معرفة مجموعتك. يكفي اختيار الأقرب إليك.

# Sentence under the heading above on a district's page.
theme-groups-district = يمكنك اختيار الأقرب إليك. من يجيب أولًا موجود في الحي.

# Heading over citywide units, as an addition to the district.
theme-besides = وأيضًا، في المدينة كلها

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = لمن هذه الخدمة

# Heading over the list of districts.
theme-districts = أين مكان سكنك؟

# Sentence under the heading above on the start page.
theme-districts-lead = الدعم موجود في حيّك. وإذا كان الشخص الذي تساعده يسكن في مكان آخر، فغالبًا يمكنك الحصول على نصائح هناك أيضًا.

# Heading over links to the same page in each district.
theme-in-district = في حيّك

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = البحث عن حيّك باسم المنطقة

# After a place name that is no longer in use.
theme-former-name = اسم قديم

# Heading over situations in the visitor's words.
theme-situations = ماذا يحدث في حياتك؟

# Button under the situations on the start page.
theme-all-situations = مواقف أخرى

# Heading over links onward, on the page about a support in a district.
theme-more = للمزيد

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = القراءة بلغتك

# Link in the contact block of the start page, to all contacts.
theme-contact-all = جميع طرق الوصول إلينا

# Button on the start page to the list from A to Z.
theme-index = كل شيء من الألف إلى الياء

# Heading on the contact page over the districts.
theme-contacts-districts = الأحياء

# Heading on the contact page over the citywide units.
theme-contacts-units = للمدينة كلها

# Button on the page for reporting errors: leads to the form.
theme-to-form = إلى الاستمارة

## Calendar and lists

# Heading over coming activities.
theme-soon = أنشطة قريبة

# Button under the activities: leads to the calendar.
theme-calendar = التقويم كله

# Instead of activities, where there are none.
theme-no-activities = لا توجد أنشطة مقررة الآن.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = اختيار الحي

# Heading of the box at the end of the calendar.
theme-nothing-fits = ألا يناسبك شيء منها؟

# In the box above.
theme-nothing-fits-text = يمكنك الاتصال بنا وإخبارنا بالوقت المناسب لك وبما ينقصك.

# Name of the row of letters, for screen readers.
theme-letters = الحروف

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = قد يفيدك أحد هذه الروابط

# On the page for addresses that do not exist in any language.
theme-root-not-found = هذا الباب لا يؤدي إلى أي مكان. الخطأ ليس منك. يمكنك اختيار لغتك لمتابعة الطريق.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = استماع

# The same button while the page is read aloud.
theme-listen-pause = إيقاف مؤقت

# The same button when the reading is paused.
theme-listen-resume = متابعة

# Button beside it, which ends the reading.
theme-listen-stop = إنهاء

# Button beside it: the voice speaks slower.
theme-listen-slower = أبطأ

# Button beside it: the voice speaks faster.
theme-listen-faster = أسرع

# Where the buttons are, when the voice could not speak.
theme-listen-failed = لا يمكن قراءة الصفحة بصوت مسموع الآن.

## The search

# Button beside the search field, and link to it in the header.
theme-search = بحث

# Above the search field.
theme-search-label = البحث بكلماتك

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = لا نرى ما تكتبه. تبقى الكلمات في هاتفك أو حاسوبك.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = متصفحك لا يشغّل البرامج النصية. الزر يوصلك إلى القائمة من الألف إلى الياء.

# Under the search field, while the search is fetched.
theme-search-wait = لحظة من فضلك …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = تعذّر جلب البحث. كل شيء موجود هنا أيضًا:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = يمكنك الآن البحث هنا من دون شبكة أيضًا. يُحفظ البحث وطرق الاتصال بنا في هاتفك أو حاسوبك. أما ما تكتبه فلا يُحفظ.

# The button after that sentence.
theme-search-forget = إزالة ما حُفظ

# Said when the button has been pressed.
theme-search-forgotten = تمت الإزالة. وإذا بحثت مرة أخرى فسيُحفظ من جديد.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = هل المقصود { $word }؟

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = لا شيء حتى الآن. زر البحث يبحث في كل النصوص.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = لم نجد ما يناسب. يمكنك تجربة كلمة أخرى أو المتابعة من هنا:

# Name of the choice of district among the results.
theme-search-district = الحي

# First choice in the list of districts.
theme-search-all-districts = كل الأحياء

# Button that opens more ways to choose among what was found.
theme-search-choose = خيارات أخرى

# Question before a list of target groups.
theme-search-group = بمن يتعلق الأمر؟

# Word before a list of what is offered.
theme-search-offer = الدعم

# The first choice of a list, when nothing is chosen.
theme-search-all = الكل

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = عن { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = في نص الصفحة: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = نظن أن هذه الصفحة تناسب ما كتبته.

# Button under the first results.
theme-search-more = عرض المزيد

# Under the results; the languages follow as buttons.
theme-search-elsewhere = البحث عن الشيء نفسه بلغة أخرى:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [zero] لم نجد شيئًا.
        [one] وجدنا صفحة واحدة.
        [two] وجدنا صفحتين.
        [few] وجدنا { $count } صفحات.
        [many] وجدنا { $count } صفحة.
       *[other] وجدنا { $count } صفحة.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = وجدنا أكثر من { $count } صفحة. كلمات أكثر تساعد.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = تقرير إمكانية الوصول

# In the accessibility statement, after who assessed the site.
theme-statement-machine = البرنامج الذي يصنع الموقع يفحص كل صفحة في كل مرة. إذا وجد خطأ في صفحة فلا يُنشر شيء.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = أخبرنا إذا كان شيء ناقصًا

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = لا حاجة إلى ذكر من أنت. ويمكنك أيضًا طلب ما لا يشمله القانون.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = إذا أردت أن تشتكي

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = لا يوجد تقرير بعد.
