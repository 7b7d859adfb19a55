### Easy read: those texts of `locales/ar/facts.ftl` that need shorter words, or one phrase on each line.
### What is missing here comes from `ar`. One phrase a line, best 15 to 34 characters, never more than 55.
### `{ "" }` on the first line makes the text begin on a new line, where it follows another one.

## The contact block: who answers

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until =
    لا أحد يعمل هنا الآن.
    يجيبك
    { $name }
    حتى نهاية يوم { $until }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant =
    لا أحد يعمل هنا الآن.
    يجيبك
    { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until =
    نحن في إجازة
    حتى نهاية يوم { $until }.
    يجيبك
    { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = مفتوح في النهار والليل.

# Between parts of the opening hours: a new sentence.
hours-separator =
    { "." }
    { "وأيضًا " }

# A part of the opening hours: "Monday to Thursday" and "from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly =
    { $days }
    من { $times }

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed =
    لا نعمل
    من { $from }
    إلى { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute =
    لا نعمل
    من { $from }
    إلى { $to }.
    عندئذ يمكنك الاتصال على { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = إرسال رسالة نصية إلى { $number }

# Link in the contact block to a video call for those who sign.
way-video = الاتصال بلغة الإشارة

# Link in the contact block to a form.
way-form = طلب أن نتصل أو نكتب لك

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer =
    يمكننا أن نجيبك
    عن طريق { $answers }.
    الاختيار لك.

# Under the form, and last in what happens when you call.
safe-callback =
    { "" }
    يمكنك أن تقول لنا
    متى يكون آمنًا
    أن نتصل بك.
    المكالمة تظهر
    في هاتفك.

# Line in the contact block. $address is street, postcode and town.
way-visit =
    مكان زيارتنا:
    { $address }

# Small line under the visiting address, where you must book.
visit-booking =
    يجب أن تحجز موعدًا
    قبل أن تأتي.

# Small line under the visiting address, where anyone may come.
visit-no-booking =
    يمكنك أن تأتي
    من غير موعد.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility =
    هنا يوجد
    { $parts }.

# After "Here you find", about the premises.
accessibility-hearing-loop = حلقة سمعية للسماعة الطبية

# After "Here you find", about the premises.
accessibility-private-room = غرفة خاصة للحديث

# After "Here you find", about the premises.
accessibility-level-entrance = مدخل من غير درج

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter =
    { "" }
    يمكنك طلب مترجم.
    يجب أن تقول لنا ذلك قبل الموعد.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    { "" }
    يمكنك طلب مترجم.
    يجب الحجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.

# That an interpreter can be booked, for sign language too.
interpreter-sign =
    { "" }
    يمكنك طلب مترجم،
    للغة الإشارة أيضًا.
    يجب أن تقول لنا ذلك قبل الموعد.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    { "" }
    يمكنك طلب مترجم،
    للغة الإشارة أيضًا.
    يجب الحجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser =
    يجيبك شخص
    من دعم الأقارب.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback =
    يجيبك شخص
    من دعم الأقارب
    أو يتصل بك لاحقًا.

# Step: who answers children and young people.
on-call-child =
    يجيبك شخص يعمل
    مع الأطفال والشباب.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    يجيبك شخص يعمل
    مع الأطفال والشباب.
    أحيانًا لا يستطيع أحد أن يجيب.
    عندئذ نتصل بك
    خلال { $days ->
        [zero] اليوم نفسه،
        [one] يوم واحد،
        [two] يومين،
        [few] { $days } أيام،
        [many] { $days } يومًا،
       *[other] { $days } يوم،
    }
    من الاثنين إلى الجمعة.

# Step: the caller may leave a number.
on-call-leave-number =
    أحيانًا لا يستطيع أحد أن يجيب.
    عندئذ تترك لنا رقمك.
    نحن نتصل بك.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    أحيانًا لا يستطيع أحد أن يجيب.
    عندئذ تترك لنا رقمك.
    نتصل بك
    خلال { $days ->
        [zero] اليوم نفسه،
        [one] يوم واحد،
        [two] يومين،
        [few] { $days } أيام،
        [many] { $days } يومًا،
       *[other] { $days } يوم،
    }
    من الاثنين إلى الجمعة.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell =
    يمكنك أن تحكي بقدر ما تريد.
    لا تحتاج إلى معرفة
    الكلمات الصحيحة.

# Step: when somebody else is needed.
on-call-pass-on =
    أحيانًا تحتاج إلى شخص آخر.
    عندئذ نتواصل معه نحن،
    إذا أردت ذلك.
    ليس عليك
    أن تبحث وحدك.

# Last in the contact block. $date is a day with its year. Who checked stands in the standard text.
checked-on =
    راجعنا هذا النص
    في { $date }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners =
    المدينة مسؤولة
    عن { $own }.
    جهات أخرى مسؤولة
    عن { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own =
    المدينة مسؤولة
    عن { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = هذه ليست أرقام المدينة.

## Round the page

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district =
    معلومات الاتصال تخص { $name }.
    النص للمدينة كلها.

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local =
    معلومات الاتصال تخص { $name }.
    جزء من النص
    للمدينة كلها.

# On a district's page, about names no longer in use. $names is one or more old names.
former-names =
    يشمل هذا الحي
    ما كان اسمه من قبل
    { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = هذه الصفحة غير موجودة

# Under the heading when there is no such address.
not-found-lead =
    حذفنا الصفحة
    أو أعطيناها عنوانًا جديدًا.
    الخطأ ليس منك.
    ما زال يمكنك الحصول على مساعدة.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = ليس لديك شبكة الآن

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead =
    لا يمكن عرض هذه الصفحة
    من دون شبكة.
    لكن يمكنك قراءة الصفحات هنا.
    ويمكنك الاتصال بالهاتف كالمعتاد.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language =
    لغة النص: { $language }.
    لم نترجمه.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard =
    لا يوجد نص سهل لهذه الصفحة.
    هذا هو النص العادي ({ $language }).

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed =
    لا يوجد نص سهل لهذه الصفحة.
    هذا هو النص العادي ({ $language }).
    حاسوب ترجم النص.
    لم يراجعه أي إنسان.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed =
    حاسوب ترجم هذا النص.
    لم يراجعه أي إنسان.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person =
    لا يوجد نص سهل لهذه الصفحة.
    هذا هو النص العادي ({ $language }).
    إنسان ترجم النص.
    لم يراجعه أي شخص آخر.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person =
    إنسان ترجم هذا النص.
    لم يراجعه أي شخص آخر.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = قراءة النص الأصلي ({ $language })

# At the top of a page that is not in the reader's language, where an interpreter can be booked. $language is the reader's language.
speak-interpreter =
    يمكنك الاتصال وطلب مترجم.
    لغة المترجم: { $language }.

## Cards of offers

# Name of a fact on the card.
fact-cost = كم يكلف

# Name of a fact on the card.
fact-waiting = كم تنتظر

# Under "How to get it".
sign-up-none =
    لا تحتاج
    إلى التسجيل.

# Under "How to get it".
sign-up-call =
    يمكنك الاتصال بنا.
    تقول إنك تريد الحجز
    أو التسجيل.

# Under "How to get it".
sign-up-form =
    الحجز أو التسجيل
    في الاستمارة.

# Under "How to get it".
sign-up-call-or-form =
    يمكنك الاتصال بنا
    أو الكتابة في الاستمارة.
    تقول إنك تريد الحجز
    أو التسجيل.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms =
    { "" }
    يمكنك الحصول عليه
    { $forms }.

# After "You can have it".
form-individual = لك وحدك

# After "You can have it".
form-group = في مجموعة

# Under "Cost", and as a tag of an activity. One line.
cost-fee = يكلف مالًا

# Under "Decision".
decision-none = لا تحتاج إلى قرار

# Under "Decision".
decision-needed =
    يجب تقديم طلب.
    بعدها يتخذ شخص
    قرارًا.

# Under "What we write down".
recorded-ask = يمكنك أن تسألنا ماذا نكتب

# Under "What we write down".
recorded-own-file =
    نكتب في أوراق
    هي عنك أنت،
    وليست عن الشخص الذي تساعده.

# On the card, where the district has not told us.
offer-not-stated =
    لا نعرف ذلك بعد.
    يمكنك الاتصال بنا والسؤال.

## Facts inside a text

# In brackets after a link to somebody else: "Bris (organisation)". One line.
body-association = منظمة

## Activities

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact =
    يمكنك أيضًا الاتصال
    على { $number }.
    عندئذ لا تحتاج إلى الإنترنت.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity =
    يمكنك أيضًا المجيء
    إلى { $title }.
    عندئذ لا تحتاج إلى الإنترنت.

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = آخر يوم للتسجيل: { $date }

# Tag of an activity.
tag-sign-up-call = التسجيل بالهاتف

# Tag of an activity that can be signed up for with a form.
tag-sign-up = يجب التسجيل

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first =
    يجيبك
    { $name }.

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit =
    يجيبك أولًا
    { $name }.
    ويمكنك أيضًا الحصول على مساعدة
    من { $units }.

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion =
    { $term }
    يعني { $expansion }
