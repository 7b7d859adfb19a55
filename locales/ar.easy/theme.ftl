# The theme's words on easy-read pages, only those that differ from standard Arabic.

# Under the list of languages.
theme-languages-missing = لا تجد لغتك؟ يمكنك الاتصال بنا. تقول لنا ما هي لغتك.

# Link at the foot of every page, to the page for reporting errors.
theme-report = هل شيء صعب أو خطأ؟ يمكنك أن تقول لنا.

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = الزر ينقلك إلى صفحة أخرى فورًا. مع ذلك يمكن للآخرين أن يروا في الجهاز أنك كنت هنا.

# Heading over what happens when you call.
theme-next = عندما تتصل بنا

# Heading of the word list at the end of easy-read pages.
theme-words = كلمات صعبة

# Sentence under the heading above.
theme-compare-lead = يمكنك القراءة عن حيّك.

# Heading over the target groups.
theme-groups = من تساعد؟

# Sentence under the heading above on the start page.
theme-groups-start = يمكنك اختيار ما يشبه وضعك أكثر.

# Sentence under the heading above on a district's page.
theme-groups-district = يمكنك اختيار ما يشبه وضعك أكثر. من يجيبك موجود في الحي.

# Heading over citywide units, as an addition to the district.
theme-besides = مساعدة أخرى في المدينة كلها

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = من يمكنه المجيء إلى هنا

# Sentence under the heading above on the start page.
theme-districts-lead = الدعم موجود في مكان سكنك.

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = البحث عن حيّك

# After a place name that is no longer in use.
theme-former-name = اسم قديم

# Heading over situations in the visitor's words.
theme-situations = كيف أحوالك؟

# Heading over coming activities.
theme-soon = هذا سيحدث قريبًا

# Heading of the box at the end of the calendar.
theme-nothing-fits = لا يناسبك شيء؟

# In the box above.
theme-nothing-fits-text = يمكنك الاتصال بنا. تقول لنا ما تحتاج إليه.

# Heading over ways on, on the page for addresses that do not exist.
theme-try = يمكنك أن تجرب شيئًا هنا

## Reading aloud

# Where the buttons are, when the voice could not speak.
theme-listen-failed = هذا لا يعمل الآن.

## The search

# Above the search field.
theme-search-label = يمكنك أن تكتب ما تحتاج إليه

# Under the search field, where the browser runs no scripts.
theme-search-no-script = متصفحك لا يستطيع البحث. الزر يوصلك إلى قائمة.

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = البحث لا يعمل الآن. كل شيء موجود في قائمة أيضًا:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = يمكنك البحث هنا من دون شبكة. لذلك نحفظ بعض الصفحات في هاتفك أو حاسوبك. لا نحفظ ما تكتبه.

# The button after that sentence.
theme-search-forget = إزالة الصفحات المحفوظة

# Said when the button has been pressed.
theme-search-forgotten = أُزيلت الصفحات الآن. ستُحفظ من جديد إذا بحثت مرة أخرى.

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = لم نجد شيئًا بعد. يمكنك الضغط على زر البحث.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = لم نجد شيئًا. يمكنك أن تجرب كلمة أخرى. ويمكنك أن تختار هنا:

# As above, where a whole sentence led to the page.
theme-search-lead = قد تناسبك هذه الصفحة.

# As above, where there are more than 20. $count is 20.
theme-search-many = وجدنا أكثر من { $count } صفحة. يمكنك أن تكتب كلمات أكثر.
