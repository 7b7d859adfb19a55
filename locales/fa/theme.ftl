# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = پرش به محتوای صفحه

# Name of the main menu, for screen readers.
theme-nav = منوی اصلی

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = منو

# Tool in the header: leads to the same page in easy read.
theme-easy = آسان‌خوان

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = آسان‌خوان به { $language }

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = متن معمولی

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = متن معمولی به { $language }

# Name of the list of languages, for screen readers.
theme-languages-label = زبان‌ها

# Under the list of languages.
theme-languages-missing = زبان شما اینجا نیست؟ به ما زنگ بزنید و بگویید به چه زبانی می‌خواهید صحبت کنید.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = شما اینجا هستید

# Link at the foot of every page, to the page for reporting errors.
theme-report = چیزی در این صفحه درست نیست؟ به ما بگویید.

## The footer

# Heading in the footer over links to support.
theme-footer-find = پیدا کردن حمایت

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = کسی برای حرف زدن

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = دربارهٔ این وب‌سایت

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = فوری از صفحه خارج شوید

# Name of the bar with the link above, for screen readers.
theme-exit-label = خروج فوری

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = این دکمه صفحه را فوری عوض می‌کند. تاریخچهٔ مرورگر را پاک نمی‌کند. در رایانه‌ای که دیگران هم از آن استفاده می‌کنند، می‌توانند ببینند که شما اینجا بوده‌اید.

# After the line above, only where scripts run.
theme-exit-keys = همچنین می‌توانید کلید Shift را سه بار فشار دهید.

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = زنگ بزنید

# Link under the call button, and the heading that it leads to.
theme-closed = وقتی تعطیل هستیم

# Under the name of who answers.
theme-anonymous = لازم نیست اسم خود را بگویید.

# Instead of an address, where the address is protected.
theme-hidden-address = محل دیدار را در تلفن با هم تعیین می‌کنید.

# Line in the contact block about which district applies.
theme-place-rule = حمایت را در جایی درخواست می‌کنید که خودتان زندگی می‌کنید.

# Small line under the one above.
theme-place-rule-note = راهنمایی را اغلب می‌توانید در محل زندگی کسی هم که به او کمک می‌کنید بگیرید.

# Heading over what happens when you call.
theme-next = وقتی زنگ می‌زنید چه می‌شود

# Only in drafts: the facts have not been checked in time.
theme-overdue = این اطلاعات باید تا حالا دوباره بررسی می‌شد.

## Rights and words

# Heading of the box with rights.
theme-rights = حقوق شما

# Heading of the word list at the end of easy-read pages.
theme-words = واژه‌نامه

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = برای نمونه

# On a target group's page, before the name that the programme uses.
theme-official = نام این گروه در برنامهٔ شهرداری:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = آنچه می‌توانید دریافت کنید

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = آنچه در همهٔ ناحیه‌ها دریافت می‌کنید

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = وضعیت در ناحیه‌های مختلف

# Sentence under the heading above.
theme-compare-lead = همان اطلاعات، به همان ترتیب، برای هر ناحیه.

# Heading over the target groups.
theme-groups = دربارهٔ چه کسی است؟

# Sentence under the heading above on the start page.
theme-groups-start = لازم نیست بدانید جزو کدام گروه هستید. نزدیک‌ترین گزینه را انتخاب کنید.

# Sentence under the heading above on a district's page.
theme-groups-district = نزدیک‌ترین گزینه را انتخاب کنید. کسی که اول پاسخ می‌دهد در همین ناحیه است.

# Heading over citywide units, as an addition to the district.
theme-besides = افزون بر این، در تمام شهر

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = چه کسانی می‌توانند به اینجا مراجعه کنند

# Heading over the list of districts.
theme-districts = کجا زندگی می‌کنید؟

# Sentence under the heading above on the start page.
theme-districts-lead = حمایت در ناحیهٔ خودتان است. اگر کسی که به او کمک می‌کنید جای دیگری زندگی می‌کند، اغلب می‌توانید آنجا هم راهنمایی بگیرید.

# Heading over links to the same page in each district.
theme-in-district = در ناحیهٔ شما

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = مطمئن نیستید؟ ناحیهٔ خود را با نام محله‌تان پیدا کنید

# After a place name that is no longer in use.
theme-former-name = نام قدیمی

# Heading over situations in the visitor's words.
theme-situations = در زندگی شما چه می‌گذرد؟

# Button under the situations on the start page.
theme-all-situations = وضعیت‌های بیشتر

# Heading over links onward, on the page about a support in a district.
theme-more = بیشتر بخوانید

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = به زبان خودتان بخوانید

# Link in the contact block of the start page, to all contacts.
theme-contact-all = همهٔ راه‌های تماس با ما

# Button on the start page to the list from A to Z.
theme-index = همه چیز از الف تا ی

# Heading on the contact page over the districts.
theme-contacts-districts = ناحیه‌ها

# Heading on the contact page over the citywide units.
theme-contacts-units = برای تمام شهر

# Button on the page for reporting errors: leads to the form.
theme-to-form = رفتن به فرم

## Calendar and lists

# Heading over coming activities.
theme-soon = برنامه‌های نزدیک

# Button under the activities: leads to the calendar.
theme-calendar = تمام تقویم

# Instead of activities, where there are none.
theme-no-activities = در حال حاضر برنامه‌ای نیست.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = ناحیه را انتخاب کنید

# Heading of the box at the end of the calendar.
theme-nothing-fits = هیچ‌کدام مناسب شما نیست؟

# In the box above.
theme-nothing-fits-text = زنگ بزنید و بگویید چه وقت می‌توانید و به چه نیاز دارید.

# Name of the row of letters, for screen readers.
theme-letters = حروف

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = یکی از این‌ها را امتحان کنید

# On the page for addresses that do not exist in any language.
theme-root-not-found = این در به جایی نمی‌رسد. تقصیر شما نیست. زبان خود را انتخاب کنید تا راه را پیدا کنید.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = گوش کنید

# The same button while the page is read aloud.
theme-listen-pause = مکث

# The same button when the reading is paused.
theme-listen-resume = ادامه

# Button beside it, which ends the reading.
theme-listen-stop = پایان

# Button beside it: the voice speaks slower.
theme-listen-slower = آهسته‌تر

# Button beside it: the voice speaks faster.
theme-listen-faster = تندتر

# Where the buttons are, when the voice could not speak.
theme-listen-failed = الان نمی‌توان صفحه را بلند خواند.

## The search

# Button beside the search field, and link to it in the header.
theme-search = جست‌وجو

# Above the search field.
theme-search-label = جست‌وجو با واژه‌های خودتان

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = ما نمی‌بینیم چه می‌نویسید. واژه‌ها در گوشی یا رایانهٔ شما می‌مانند.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = مرورگر شما اسکریپت اجرا نمی‌کند. دکمه شما را به فهرست الف تا ی می‌برد.

# Under the search field, while the search is fetched.
theme-search-wait = یک لحظه …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = جست‌وجو بار نشد. همه چیز اینجا هم هست:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = اکنون می‌توانید بدون شبکه هم اینجا جست‌وجو کنید. جست‌وجو و راه‌های تماس با ما در گوشی یا رایانهٔ شما نگه داشته می‌شوند. آنچه می‌نویسید نگه داشته نمی‌شود.

# The button after that sentence.
theme-search-forget = پاک کردن آنچه نگه داشته شده

# Said when the button has been pressed.
theme-search-forgotten = پاک شد. اگر دوباره جست‌وجو کنید، دوباره نگه داشته می‌شود.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = منظورتان { $word } بود؟

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = هنوز چیزی پیدا نشده. برای گشتن در همهٔ متن‌ها دکمهٔ جست‌وجو را بزنید.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = چیز مناسبی پیدا نکردیم. واژهٔ دیگری را امتحان کنید یا از اینجا ادامه دهید:

# Name of the choice of district among the results.
theme-search-district = ناحیه

# First choice in the list of districts.
theme-search-all-districts = همهٔ ناحیه‌ها

# Button that opens more ways to choose among what was found.
theme-search-choose = گزینه‌های بیشتر

# Question before a list of target groups.
theme-search-group = دربارهٔ چه کسی است؟

# Word before a list of what is offered.
theme-search-offer = حمایت

# The first choice of a list, when nothing is chosen.
theme-search-all = همه

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = دربارهٔ { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = در متن صفحه آمده است: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = فکر می‌کنیم این صفحه به آنچه نوشتید می‌خورد.

# Button under the first results.
theme-search-more = نمایش بیشتر

# Under the results; the languages follow as buttons.
theme-search-elsewhere = همین را به زبان دیگری جست‌وجو کنید:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] چیزی پیدا نشد.
        [one] یک صفحه پیدا شد.
       *[other] { $count } صفحه پیدا شد.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = بیش از { $count } صفحه پیدا شد. چند واژهٔ دیگر هم بنویسید.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = بیانیهٔ دسترس‌پذیری

# In the accessibility statement, after who assessed the site.
theme-statement-machine = برنامه‌ای که وب‌سایت را می‌سازد هر بار همهٔ صفحه‌ها را بررسی می‌کند. اگر در صفحه‌ای خطایی پیدا شود، چیزی منتشر نمی‌شود.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = اگر چیزی کم است به ما بگویید

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = لازم نیست بگویید که هستید. می‌توانید چیزهایی را هم که قانون شامل آن نمی‌شود بخواهید.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = اگر می‌خواهید شکایت کنید

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = هنوز بیانیه‌ای نیست.
