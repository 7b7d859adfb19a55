# Arabic words that the program does not have; made by a machine and read by nobody.
# ما يقوله الموقع بالعربية. ما لا يوجد هنا يُؤخذ من الإنجليزية.

## حول كل صفحة

# أول رابط في كل صفحة.
theme-skip = انتقل إلى المحتوى
# اسم القائمة الرئيسية، لقارئات الشاشة.
theme-nav = القائمة الرئيسية
# زر في الأعلى على الشاشات الضيقة.
theme-menu = القائمة
# يؤدي إلى الصفحة نفسها بلغة سهلة.
theme-easy = لغة سهلة
# كما سبق، عندما تكون الصفحة السهلة بلغة أخرى. $language اسم تلك اللغة.
theme-easy-in = لغة سهلة ({ $language })
# يعيد إلى النص العادي.
theme-standard = النص العادي
# كما سبق، بلغة أخرى. $language اسم تلك اللغة.
theme-standard-in = النص العادي ({ $language })
# زر يفتح قائمة اللغات.
theme-languages = اللغة · Language
# اسم قائمة اللغات، لقارئات الشاشة.
theme-languages-label = اللغات
# تحت قائمة اللغات.
theme-languages-missing = ألا تجد لغتك؟ اتصل بنا وقل لنا أي لغة تتكلم.
# اسم طريق العودة، لقارئات الشاشة.
theme-crumbs = أنت هنا
# رابط في أسفل كل صفحة.
theme-report = هل في هذه الصفحة خطأ؟ أخبرنا.
# عنوان في الأسفل فوق روابط المساعدة.
theme-footer-find = ابحث عن مساعدة
# عنوان في الأسفل فوق رقم الهاتف.
theme-footer-talk = تحدث إلى شخص
# عنوان في الأسفل فوق روابط عن الموقع.
theme-footer-about = عن هذا الموقع

## الاتصال

# قبل الرقم على زر الاتصال.
theme-call = اتصل
# رابط تحت زر الاتصال، والعنوان الذي يؤدي إليه.
theme-closed = عندما نكون مغلقين
# تحت اسم من يجيب.
theme-anonymous = لا حاجة إلى ذكر اسمك.
# سطر عن المنطقة.
theme-place-rule = للمنطقة التي تسكن فيها أيامها الخاصة.
# سطر صغير تحت السابق.
theme-place-rule-note = اسألنا عن أيامك.
# عنوان فوق ما يحدث عند الاتصال.
theme-next = ماذا يحدث عندما تتصل
# عنوان كتلة الاتصال.
contact-heading = تحدث إلينا
# عندما يجيب آخرون. $until اليوم الأخير، $name من يجيب.
contact-closed-until = نحن مغلقون حتى { $until }. يجيب { $name } خلال هذه المدة.
# دائمًا مفتوح.
hours-always = مفتوح ليلًا ونهارًا.
# جملة ساعات العمل. $parts الأيام والساعات.
hours-sentence = مفتوح { $parts }.
# بين الأيام وساعاتها.
hours-separator = { "، " }
# أيام وساعاتها. $days الأيام، $times الساعات.
hours-weekly = { $days } من { $times }
# من يوم إلى يوم. $from اليوم الأول، $to اليوم الأخير.
hours-days = { $from } إلى { $to }
# من ساعة إلى ساعة. $from البداية، $to النهاية.
hours-range = { $from } إلى { $to }
# يوم الاثنين في ساعات العمل.
weekday-monday = الاثنين
# يوم الثلاثاء في ساعات العمل.
weekday-tuesday = الثلاثاء
# يوم الأربعاء في ساعات العمل.
weekday-wednesday = الأربعاء
# يوم الخميس في ساعات العمل.
weekday-thursday = الخميس
# يوم الجمعة في ساعات العمل.
weekday-friday = الجمعة
# يوم السبت في ساعات العمل.
weekday-saturday = السبت
# يوم الأحد في ساعات العمل.
weekday-sunday = الأحد
# إغلاق مع بديل. $from اليوم الأول، $to اليوم الأخير، $number رقم البديل.
closed-with-substitute = مغلق من { $from } إلى { $to }. اتصل حينها على { $number }.
# رسالة نصية. $number الرقم.
way-sms = أرسل رسالة إلى { $number }
# هاتف نصي. $number الرقم.
way-text-phone = هاتف نصي { $number }
# دردشة.
way-chat = دردش معنا
# نموذج على الويب.
way-form = اطلب أن نتصل بك
# كيف يأتي الجواب. $answers الطرق.
way-form-answer = يمكننا الرد عبر { $answers }. أنت تختار.
# رد برسالة نصية.
answer-sms = رسالة نصية
# رد بالبريد الإلكتروني.
answer-email = البريد الإلكتروني
# رد بالهاتف.
answer-call = الهاتف
# زيارة. $address العنوان.
way-visit = زرنا: { $address }
# ما يوجد في المكان. $parts الأشياء.
visit-accessibility = يوجد هنا { $parts }.
# مدخل بلا درج.
accessibility-level-entrance = مدخل بلا درج
# حلقة سمعية.
accessibility-hearing-loop = حلقة سمعية
# كلب مرشد.
accessibility-guide-dog = مكان لكلب مرشد
# رسالة بريدية. $address العنوان.
way-post = اكتب رسالة: { $address }
# الصفحة على ورق.
way-paper = احصل على هذه الصفحة على ورق
# تحت السابق.
way-paper-note = نرسل الصفحة بالبريد.
# لغات من يجيب. $languages اللغات.
way-language = نتكلم { $languages }
# عنوان فوق اللغات والمترجم.
way-interpreter = اللغة والمترجم
# مترجم مع لغة الإشارة. $days عدد الأيام.
interpreter-notice-sign =
    يمكنك حجز مترجم، وللغة الإشارة أيضًا. احجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.
# مترجم. $days عدد الأيام.
interpreter-notice =
    يمكنك حجز مترجم. احجز قبل { $days ->
        [zero] الموعد
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } على الأقل.
# من يجيب الأطفال.
on-call-child = يجيب شخص من فريق المدارس.
# عندما يكون الخط مشغولًا.
on-call-leave-number = إذا كان الخط مشغولًا فاترك رقمك وسنتصل بك.
# كما سبق. $days عدد أيام العمل.
on-call-leave-number-callback =
    إذا كان الخط مشغولًا فاترك رقمك، وسنتصل بك خلال { $days ->
        [zero] اليوم نفسه
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.
# قل ما تريد.
on-call-tell = قل ما تريد. لا حاجة إلى الكلمات الصحيحة.
# نحن نوصلك بغيرنا.
on-call-pass-on = إذا احتجت إلى غيرنا فنحن نوصلك به.
# متى فُحصت المعلومات. $date اليوم، $owner من فحصها.
checked-on = فحص { $owner } هذه المعلومات في { $date }.
# من يدير الخدمات. $own خدمات البلدة، $others غيرها.
night-owners = تدير البلدة { $own }. ويدير آخرون { $others }.

## العناوين والقوائم

# بداية طريق العودة.
crumb-start = البداية
# فوق عنوان صفحة تخص البلدة كلها.
kicker-citywide = لسامبلتون كلها
# فوق عنوان صفحة تخص منطقة. $name المنطقة.
kicker-district = الاتصال يخص { $name }، والنص لسامبلتون كلها
# خدمة في منطقة. $offer الخدمة، $place المنطقة.
offer-in-district = { $offer } { $place }
# رابط إلى صفحة البلدة كلها.
citywide-page = ما يسري على سامبلتون كلها
# أسماء قديمة. $names الأسماء.
former-names = تشمل ما كان اسمه { $names }.
# عنوان صفحة غير موجودة.
not-found-title = هذا الباب لا يؤدي إلى مكان
# تحت العنوان السابق.
not-found-lead = أُزيلت الصفحة أو تغيّر عنوانها. لست أنت السبب، وما زالت المساعدة هنا.
# ملاحظة فوق نص بلغة أخرى. $language اللغة.
notice-other-language = النص ب{ $language }، ولم يُترجم.
# رابط إلى الأصل. $language اللغة.
notice-original = اقرأ الأصل ب{ $language }
# من يتكلم لغتك. $language اللغة.
speak-language = يمكنك أن تتكلم { $language } معنا.
# اتصل. $number الرقم.
speak-call = اتصل على { $number }
# اللغة العربية داخل جملة.
language-ar = العربية
# اللغة الإنجليزية داخل جملة.
language-en = الإنجليزية
# اللغة البولندية داخل جملة.
language-pl = البولندية
# بعد رابط إلى صفحة بالإنجليزية.
in-language-en = (بالإنجليزية)
# فوق ما يسري على القارئ.
theme-rights = ما يسري عليك
# قبل الأمثلة.
theme-examples = مثلًا
# عنوان فوق الخدمات.
theme-offers = ما يمكنك الحصول عليه
# عنوان فوق الخدمات في صفحة البداية.
theme-offers-everywhere = ما نفعله في المنطقتين
# عنوان فوق المقارنة.
theme-compare = كيف هي الحال في كل منطقة
# تحت العنوان السابق.
theme-compare-lead = المعلومات نفسها بالترتيب نفسه للمنطقتين.
# عنوان فوق الفئات.
theme-groups = من أنت؟
# تحت العنوان السابق في صفحة البداية.
theme-groups-start = اختر الأقرب إليك.
# تحت العنوان السابق في صفحة المنطقة.
theme-groups-district = اختر الأقرب إليك.
# عنوان فوق المناطق.
theme-districts = أين تسكن؟
# تحت العنوان السابق.
theme-districts-lead = تأتي الشاحنات والقوارب في أيام مختلفة.
# عنوان فوق روابط المناطق.
theme-in-district = في منطقتك
# بعد اسم قديم.
theme-former-name = اسم قديم
# عنوان فوق المواقف.
theme-situations = ماذا حدث؟
# زر تحت المواقف.
theme-all-situations = مواقف أخرى
# عنوان فوق روابط أخرى.
theme-more = اقرأ المزيد
# عنوان فوق اللغات.
theme-read-language = اقرأ بلغتك
# زر إلى كل طرق الاتصال.
theme-contact-all = كل طرق الاتصال بنا
# زر إلى الفهرس.
theme-index = كل شيء من الألف إلى الياء
# عنوان فوق الأنشطة.
theme-soon = قريبًا
# زر تحت الأنشطة.
theme-calendar = التقويم كله
# عندما لا توجد أنشطة.
theme-no-activities = لا شيء الآن.
# اسم اختيار المنطقة، لقارئات الشاشة.
theme-pick-district = اختر منطقة
# عنوان في آخر التقويم.
theme-nothing-fits = ألا يناسبك شيء؟
# تحت العنوان السابق.
theme-nothing-fits-text = اتصل وقل لنا متى تستطيع وماذا تحتاج.
# اسم صف الحروف، لقارئات الشاشة.
theme-letters = الحروف
# فوق طرق أخرى في صفحة غير موجودة.
theme-try = جرّب واحدًا من هذه
# من يجيب أولًا. $name اسمه.
answers-first = يجيب { $name }
# عنوان فوق كيفية الحصول على الخدمة.
fact-how = كيف تحصل عليها
# عنوان فوق الثمن.
fact-cost = الثمن
# عنوان فوق القرار.
fact-decision = القرار
# عنوان فوق ما نكتبه.
fact-recorded = ما نكتبه
# عنوان فوق مدة الانتظار.
fact-waiting = مدة الانتظار
# عنوان فوق اللغة.
fact-language = اللغة
# عنوان فوق عدد المجموعات.
fact-groups = المجموعات
# لا حاجة إلى تسجيل.
sign-up-none = لا حاجة إلى التسجيل.
# التسجيل بالهاتف أو النموذج.
sign-up-call-or-form = اتصل أو استعمل النموذج للحجز.
# مجانًا.
cost-free = مجانًا
# بثمن.
cost-fee = بثمن
# اسأل عن الثمن.
cost-ask = اسأل عن الثمن
# داخل جملة: مجانية.
inline-cost-free = مجانية
# لا حاجة إلى قرار.
decision-none = لا حاجة إليه
# لا نكتب شيئًا.
recorded-nothing = لا شيء
# اسألنا.
recorded-ask = اسألنا
# أيام الانتظار. $number العدد.
waiting-days =
    { $number ->
        [zero] في اليوم نفسه
        [one] نحو يوم
        [two] نحو يومين
        [few] نحو { $number } أيام
        [many] نحو { $number } يومًا
       *[other] نحو { $number } يوم
    }
# أسابيع الانتظار. $number العدد.
waiting-weeks =
    { $number ->
        [zero] في الأسبوع نفسه
        [one] نحو أسبوع
        [two] نحو أسبوعين
        [few] نحو { $number } أسابيع
        [many] نحو { $number } أسبوعًا
       *[other] نحو { $number } أسبوع
    }
# عدد المجموعات. $number العدد.
groups-number =
    { $number ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $number } مجموعات
        [many] { $number } مجموعة
       *[other] { $number } مجموعة
    }
# لغات الخدمة. $languages اللغات.
service-languages = ب{ $languages }.
# متوفر في منطقة أخرى. $place المنطقة.
offer-instead-district = متوفر { $place }

## الأنشطة

# كل أسبوع.
repeats-weekly = كل أسبوع
# كل شهر.
repeats-monthly = كل شهر
# المشاركة على الويب.
activity-digital = شارك على الويب
# بديل بلا ويب. $title النشاط.
activity-instead-activity = إن لم ترد المشاركة على الويب فهناك { $title }.
# بلا تسجيل.
tag-no-sign-up = بلا تسجيل
# آخر يوم للتسجيل. $date اليوم.
tag-sign-up-by = سجّل حتى { $date }
# التسجيل بالهاتف.
tag-sign-up-call = التسجيل بالهاتف
# لا بد من التسجيل.
tag-sign-up = لا بد من التسجيل
# للمنطقتين.
tag-open-to-all = للمنطقتين
# لمنطقة واحدة. $name المنطقة.
tag-open-to-own = ل{ $name }
# لمناطق. $names المناطق.
tag-open-to = ل{ $names }
# عدد الأماكن. $number العدد.
tag-places =
    { $number ->
        [zero] لا أماكن
        [one] شخص واحد على الأكثر
        [two] شخصان على الأكثر
        [few] { $number } أشخاص على الأكثر
        [many] { $number } شخصًا على الأكثر
       *[other] { $number } شخص على الأكثر
    }
# لغة النشاط. $languages اللغات.
tag-language = ب{ $languages }
# رابط من كلمة إلى صفحة. $title الصفحة.
index-see = انظر { $title }
# اسم قديم. $name الاسم الجديد.
index-now = صار جزءًا من { $name }

## ما لا يظهر إلا أحيانًا

# عنوان عندما يجيب آخرون.
contact-heading-substitute = يجيب آخرون بدلًا منا
# عندما لا يوجد موظفون. $until اليوم الأخير، $name من يجيب.
contact-vacant-until = لا يوجد موظفون الآن. يجيب { $name } حتى { $until }.
# كما سبق من دون يوم. $name من يجيب.
contact-vacant = لا يوجد موظفون الآن. يجيب { $name } حاليًا.
# متى يجري النشاط. $range الساعات.
time-of-day = { $range }
# أيام الإغلاق. $from اليوم الأول، $to اليوم الأخير.
closed = مغلق من { $from } إلى { $to }.
# يوم إغلاق واحد. $from اليوم.
closed-day = مغلق في { $from }.
# يوم إغلاق واحد مع بديل. $from اليوم، $number رقم البديل.
closed-day-with-substitute = مغلق في { $from }. اتصل حينها على { $number }.
# مكالمة فيديو بلغة الإشارة.
way-video = مكالمة فيديو بلغة الإشارة
# تحت النموذج.
safe-callback = قل لنا متى يكون الاتصال آمنًا. تظهر المكالمة في سجل هاتفك.
# تحت العنوان: احجز موعدًا.
visit-booking = احجز موعدًا قبل أن تأتي.
# تحت العنوان: لا حاجة إلى موعد.
visit-no-booking = لا حاجة إلى موعد.
# مصعد.
accessibility-lift = مصعد
# غرفة للحديث الخاص.
accessibility-private-room = غرفة للحديث على انفراد
# مرحاض.
accessibility-toilet = مرحاض لمستخدمي الكراسي المتحركة
# مترجم.
interpreter = يمكنك حجز مترجم.
# مترجم وللغة الإشارة.
interpreter-sign = يمكنك حجز مترجم، وللغة الإشارة أيضًا.
# من يجيب.
on-call-adviser = يجيب مستشار.
# من يجيب أو يتصل.
on-call-adviser-callback = يجيب مستشار أو يتصل بك.
# من يجيب الأطفال أو يتصل. $days عدد أيام العمل.
on-call-child-callback =
    يجيب شخص من فريق المدارس. إذا كان الخط مشغولًا نتصل بك خلال { $days ->
        [zero] اليوم نفسه
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.
# من يدير الخدمات. $own خدمات البلدة.
night-owners-own = تدير البلدة { $own }.
# من يدير الخدمات. $others غير خدمات البلدة.
night-owners-others = تدير جهات أخرى { $others }.
# في عنوان علامة التبويب.
easy-read-name = لغة سهلة
# فوق عنوان صفحة فيها نص خاص بالمنطقة. $name المنطقة.
kicker-district-local = الاتصال وبعض النص يخصان { $name }
# فوق عنوان صفحة وحدة.
kicker-unit = لسامبلتون كلها
# فوق النص الخاص بالمنطقة. $place المنطقة.
local-heading = لك { $place }
# صفحة بلا لغة سهلة. $language اللغة.
notice-standard = لا توجد هذه الصفحة بلغة سهلة. النص ب{ $language } العادية.
# كما سبق، ولم يراجعها أحد. $language اللغة.
notice-standard-unreviewed = لا توجد هذه الصفحة بلغة سهلة. النص ب{ $language } العادية، ترجمته آلة ولم يراجعه أحد.
# ترجمة آلية.
notice-unreviewed = ترجمة آلية لم يراجعها أحد.
# اطلب مترجمًا. $language اللغة.
speak-interpreter = اطلب مترجمًا يتكلم { $language } عندما تتصل.
# بعد رابط إلى صفحة بالسويدية.
in-language-sv = (بالسويدية)
# بعد رابط إلى صفحة بالفنلندية.
in-language-fi = (بالفنلندية)
# بعد رابط إلى صفحة بالعربية.
in-language-ar = (بالعربية)
# بعد رابط إلى صفحة بالفارسية.
in-language-fa = (بالفارسية)
# بعد رابط إلى صفحة بالصومالية.
in-language-so = (بالصومالية)
# بعد رابط إلى صفحة بالإسبانية.
in-language-es = (بالإسبانية)
# بعد رابط إلى صفحة بالبولندية.
in-language-pl = (بالبولندية)
# بعد رابط إلى صفحة بالأوكرانية.
in-language-uk = (بالأوكرانية)
# بعد رابط إلى صفحة بلغة الإشارة السويدية.
in-language-swl = (بلغة الإشارة السويدية)
# اللغة السويدية داخل جملة.
language-sv = السويدية
# اللغة الفنلندية داخل جملة.
language-fi = الفنلندية
# اللغة الفارسية داخل جملة.
language-fa = الفارسية
# اللغة الصومالية داخل جملة.
language-so = الصومالية
# اللغة الإسبانية داخل جملة.
language-es = الإسبانية
# اللغة الأوكرانية داخل جملة.
language-uk = الأوكرانية
# لغة الإشارة السويدية داخل جملة.
language-swl = لغة الإشارة السويدية
# عنوان فوق عدد الأحاديث.
fact-talks = الأحاديث
# أصغر من 65.
age-under-65 = أصغر من 65 سنة
# 65 فأكثر.
age-from-65 = 65 سنة فأكثر
# التسجيل بالهاتف.
sign-up-call = اتصل للحجز أو التسجيل.
# التسجيل بالنموذج.
sign-up-form = احجز أو سجّل بالنموذج.
# كيف تحصل عليها. $forms الطرق.
offer-forms = يمكنك الحصول عليها { $forms }.
# على انفراد.
form-individual = على انفراد
# في مجموعة.
form-group = في مجموعة
# بالهاتف.
form-phone = بالهاتف
# في بيتك.
form-home = في بيتك
# عندنا.
form-visit = عندنا
# على الويب.
form-digital = على الويب
# عدد الأحاديث على الأكثر. $number العدد.
talks-at-most =
    { $number ->
        [zero] لا أحاديث
        [one] حديث واحد على الأكثر
        [two] حديثان على الأكثر
        [few] { $number } أحاديث على الأكثر
        [many] { $number } حديثًا على الأكثر
       *[other] { $number } حديث على الأكثر
    }
# بلا حد.
talks-no-limit = بلا حد للعدد
# لا بد من طلب وقرار.
decision-needed = لا بد من طلب وقرار
# في ملف خاص بك.
recorded-own-file = في ملف خاص بك
# أشهر الانتظار. $number العدد.
waiting-months =
    { $number ->
        [zero] في الشهر نفسه
        [one] نحو شهر
        [two] نحو شهرين
        [few] نحو { $number } أشهر
        [many] نحو { $number } شهرًا
       *[other] نحو { $number } شهر
    }
# لم تخبرنا المنطقة بعد.
offer-not-stated = لم يُذكر بعد. اتصل واسألنا.
# من يساعد بدلًا. $name الاسم، $number الرقم.
offer-instead-contact = اتصل ب{ $name } على { $number }
# داخل جملة: بثمن.
inline-cost-fee = بثمن
# داخل جملة: اسأل عن الثمن.
inline-cost-ask = اسأل عن الثمن
# داخل جملة: بلا قرار.
inline-decision-none = بلا قرار
# داخل جملة: بعد طلب وقرار.
inline-decision-needed = بعد طلب وقرار
# داخل جملة: بلا تسجيل.
inline-sign-up-none = بلا تسجيل
# داخل جملة: التسجيل بالهاتف.
inline-sign-up-call = التسجيل بالهاتف
# داخل جملة: التسجيل بالنموذج.
inline-sign-up-form = التسجيل بالنموذج
# داخل جملة: بالهاتف أو النموذج.
inline-sign-up-call-or-form = التسجيل بالهاتف أو بالنموذج
# داخل جملة: عدد الأحاديث. $number العدد.
inline-talks =
    { $number ->
        [zero] لا أحاديث
        [one] حديث واحد على الأكثر
        [two] حديثان على الأكثر
        [few] { $number } أحاديث على الأكثر
        [many] { $number } حديثًا على الأكثر
       *[other] { $number } حديث على الأكثر
    }
# داخل جملة: بلا حد.
inline-talks-no-limit = بلا حد لعدد الأحاديث
# بعد اسم جهة: البلدية.
body-municipality = البلدية
# بعد اسم جهة: المنطقة الصحية.
body-region = الإقليم
# بعد اسم جهة: الدولة.
body-state = الدولة
# بعد اسم جهة: جمعية.
body-association = جمعية
# اسم جدول، لقارئات الشاشة.
table-label = جدول يمكن تحريكه
# كل أسبوعين.
repeats-every-2-weeks = كل أسبوعين
# كل ثلاثة أسابيع.
repeats-every-3-weeks = كل ثلاثة أسابيع
# كل أربعة أسابيع.
repeats-every-4-weeks = كل أربعة أسابيع
# بديل بلا ويب. $number الرقم.
activity-instead-contact = إن لم ترد المشاركة على الويب فاتصل على { $number }.
# من يجيب مع وحدات. $name الاسم، $units الوحدات.
answers-first-and-unit = يجيب { $name }. وأيضًا: { $units }
# اختصار ومعناه. $term الاختصار، $expansion الكلمات.
term-expansion = { $term }، { $expansion }
# يترك الصفحة فورًا.
theme-exit = اترك هذه الصفحة الآن
# اسم الشريط، لقارئات الشاشة.
theme-exit-label = خروج سريع
# في أسفل الصفحات الحساسة.
theme-exit-note = يغيّر الزر الصفحة فورًا، ولا يمحو سجل المتصفح.
# بدلًا من عنوان محمي.
theme-hidden-address = تتفقون بالهاتف على مكان اللقاء.
# في المسودات فقط.
theme-overdue = كان يجب فحص هذه المعلومات من جديد.
# عنوان قائمة الكلمات.
theme-words = كلمات
# قبل الاسم الرسمي لفئة.
theme-official = الاسم الرسمي للفئة:
# فوق الوحدات.
theme-besides = وأيضًا في سامبلتون كلها
# فوق الفئات في صفحة وحدة.
theme-unit-groups = من يمكنه المجيء
# رابط إلى صفحة المناطق.
theme-find-district = لست متأكدًا؟ ابحث عن منطقتك
# فوق المناطق في صفحة الاتصال.
theme-contacts-districts = المناطق
# فوق الوحدات في صفحة الاتصال.
theme-contacts-units = لسامبلتون كلها
# زر إلى النموذج.
theme-to-form = إلى النموذج
# عنوان غير موجود في أي لغة.
theme-root-not-found = هذا الباب لا يؤدي إلى مكان. لست أنت السبب. اختر لغتك.
# ساعة كاملة. $hour الساعة.
clock-hour = { $hour }:00
# ساعة ودقائق. $hour الساعة، $minute الدقيقة.
clock-minute = { $hour }:{ $minute }
