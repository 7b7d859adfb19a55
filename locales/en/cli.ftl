### What the program `ingang` says to those who run it. Not for visitors of a site.
### Names of commands, options and files stay as they are in every language.

## Help: `ingang --help` and `ingang <command> --help`

# First in the help of the whole program.
# `.more` stands last there and says what the exit codes mean.
cli-command-ingang = Makes a public-information website in many languages from a folder of texts and facts.
    .more =
        Exit codes:
          0  done
          1  the sources have errors; nothing was published
          2  the command cannot be understood, or must not be done
          3  the machine could not do it, for example read a file or write to a full disk

# Beside the command `build` in the help.
# `.more` stands last in the help of the command.
cli-command-build = Build the site and publish it into a folder
    .more = With errors, nothing is published and the folder stays as it was.

# Beside the command `check` in the help.
# `.more` stands last in the help of the command.
cli-command-check = Do all that build does, but write nothing; ends with an overview of the gaps
    .more = The overview stands on the standard output, so that it can be saved: ingang check > gaps.txt

# Beside the command `serve` in the help.
# `.more` stands last in the help of the command.
cli-command-serve = Show the site in a browser on this computer, and again whenever a file is saved
    .more = While a build has errors, the last good site is shown with the findings over it.

# Beside the command `audit` in the help.
# `.more` stands last in the help of the command.
cli-command-audit = Hold any finished pages against the W3C's ACT rules for accessibility
    .more =
        Ends with exit code 1 where a rule fails. With --format json, every rule and its outcome stands there for each file.
        Folders are searched for .html and .htm.

# Beside the command `new` in the help.
cli-command-new = Make files to begin from, with comments that say what belongs where

# Beside the command `new page` in the help.
cli-command-new-page = Make a new page in the site's first language

# Beside the command `new district` in the help.
cli-command-new-district = Make a new district, whose facts you then fill in

# Beside the command `new translation` in the help.
cli-command-new-translation = Begin a page in another language or in easy read, from the text there is

# Beside the command `status` in the help.
# `.more` stands last in the help of the command.
cli-command-status = Show how much of each language is as its original, and which paragraphs wait
    .more = The number in brackets names a paragraph: ingang translate --minor rights --block 0f3a9c01d2e4

# Beside the command `translate` in the help.
# `.more` stands last in the help of the command.
cli-command-translate = Record what has been done about translations, and exchange work lists with translators
    .more =
        When you have mended a text:        ingang translate --accept rights en
        When only the wording has changed:  ingang translate --minor rights
        What heads of texts say (for CI):   ingang translate --sync
        For translators' tools, and back:   ingang translate --export fi --output fi.xlf
                                            ingang translate --import fi.xlf

# Beside the command `search` in the help.
# `.more` stands last in the help of the command.
cli-command-search = Show what visitors find when they search, and why
    .more = The order is that of the browser: the same files and the same program. Example: ingang search "mamma orkar inte" --locale sv

# Beside the command `explain` in the help.
cli-command-explain = Show what a rule looks for, why it matters and what to do instead

# Beside the command `readability` in the help.
# `.more` stands last in the help of the command.
cli-command-readability = Show how hard the texts are to read: one line a language, or a page's in each
    .more = An index is shown only where a published formula for the language exists, for texts of 100 words and more. It sees long words and sentences, and nothing of what they say.

# Beside the command `completions` in the help.
# `.more` stands last in the help of the command.
cli-command-completions = Print a script that completes commands in a shell
    .more = For bash: ingang completions bash > ~/.local/share/bash-completion/completions/ingang

# Before the line that shows how a command is typed: "Usage: ingang build [options]".
cli-usage = Usage

# In the usage line, for options: "ingang build [options]".
cli-usage-options = options

# In the usage line, for the name of a command: "ingang [options] <command>".
cli-usage-command = command

# Heading of the list of commands in the help.
cli-heading-commands = Commands

# Heading of the list of arguments in the help.
cli-heading-arguments = Arguments

# Heading of the list of options in the help.
cli-heading-options = Options

# Beside `--root` in the help. `.value` stands for what is typed.
cli-arg-root = The site's folder, which holds content/ (default: the current folder)
    .value = FOLDER

# Beside `--today` in the help.
cli-arg-today = The day that counts as today (default: as_of in site.yaml, else the clock)
    .value = YYYY-MM-DD

# Beside `--output` in the help.
cli-arg-output = Where the site is published (default: public in the site's folder)
    .value = FOLDER

# Beside `--profile` in the help. $values are the profiles, $default is the one used if none is named.
cli-arg-profile = What the build is for: { $values } (default: { $default }); gaps stop a release only
    .value = PROFILE

# Beside `--format` in the help. $values are the formats, $default is the one used if none is named.
cli-arg-format = How findings are shown: { $values } (default: { $default }); json and github on the standard output
    .value = FORMAT

# Beside `--format` in the help of `readability`.
cli-arg-table-format = How the table is shown: { $values } (default: { $default })
    .value = FORMAT

# Beside `--timings` in the help.
cli-arg-timings = Say how many milliseconds each stage took

# Beside `--quiet` in the help.
cli-arg-quiet = Say only what was found

# Beside the pages in the help of `audit`.
cli-arg-pages = Files of HTML, or folders with such files
    .value = PATH

# Beside `--format` in the help of `audit`. $values are the formats, $default is the one used if none is named.
cli-arg-audit-format = How outcomes are shown: { $values } (default: { $default })
    .value = FORMAT

# Beside `--port` in the help. $default is the port used if none is named.
cli-arg-port = The port of the preview (default: { $default })
    .value = PORT

# Beside `--host` in the help. $default is the address used if none is named.
cli-arg-host = The address of the preview (default: { $default }, which only this computer can reach)
    .value = ADDRESS

# Beside `--open` in the help.
cli-arg-open = Open the preview in your browser

# Beside the page's key in the help of `new page`.
cli-arg-key = What the page is called in links, for example working-and-caring, or districts/farsta/aldre
    .value = KEY

# Beside `--kind` in the help of `new page`. $values are the kinds, $default is the one used if none is named.
cli-arg-kind = What the page is for (default: { $default }): { $values }
    .value = KIND

# Beside `--title` in the help of `new page`.
cli-arg-title = The page's heading (default: made from the key)
    .value = TITLE

# Beside the district's id in the help of `new district`.
cli-arg-id = What the district is called in links and addresses, for example farsta
    .value = ID

# Beside `--name` in the help of `new district`.
cli-arg-name = What the district is called in texts, for example Farsta
    .value = NAME

# Beside the page in the help of `new translation`.
cli-arg-page = The page's key, for example rights or districts/farsta
    .value = PAGE

# Beside the locale in the help of `new translation`.
cli-arg-locale = The language, as in site.yaml, for example en or sv.easy
    .value = LOCALE

# Beside the page in the help of `status` and `translate`.
cli-arg-home = The page's key, for example rights or districts/farsta, or a file of facts, for example facts/rights
    .value = PAGE

# Beside `--format` in the help of `status`. $values are the formats, $default is the one used if none is named.
cli-arg-status-format = How it is shown: { $values } (default: { $default })
    .value = FORMAT

# Beside `--fail-on-stale` in the help of `status`.
cli-arg-fail-on-stale = End with 1 if anything waits

# Beside `--accept` in the help of `translate`.
cli-arg-accept = The text PAGE in the language LOCALE says what its original says now

# Beside `--minor` in the help of `translate`.
cli-arg-minor = What has changed in the original of PAGE needs no translator; LOCALE is the original's language

# Beside `--sync` in the help of `translate`.
cli-arg-sync = Take over the days in `accepted:` at the heads of texts, and forget texts that are gone

# Beside `--export` in the help of `translate`.
cli-arg-export = Write what needs work in the language LOCALE into --output, as XLIFF for translators' tools
    .value = LOCALE

# Beside `--import` in the help of `translate`.
cli-arg-import = Put what came back from a translator's tool into the texts, and record it
    .value = FILE

# Beside `--output` in the help of `translate`.
cli-arg-work-list = With --export: the file, for example fi.xlf
    .value = FILE

# Beside `--all` in the help of `translate`.
cli-arg-every-text = With --accept: every language of PAGE, or without PAGE every text of the site

# Beside `--block` in the help of `translate`.
cli-arg-block = With --minor: only this paragraph, by the number that `ingang status` shows
    .value = NUMBER

# Beside the rule's name in the help of `explain`.
cli-arg-rule = The rule's name, as it stands in brackets at a finding
    .value = RULE

# Beside `--all` in the help of `explain`.
cli-arg-all = Show the pages of all rules

# Beside `--list` in the help of `explain`.
cli-arg-list = List the names of all rules

# Beside the shell in the help of `completions`. $values are the shells.
cli-arg-shell = The shell: { $values }
    .value = SHELL

# Beside `--ui-lang` in the help. $values are the languages.
cli-arg-ui-lang = The language the program speaks: { $values } (default: the system's, else English)
    .value = LANGUAGE

# Beside `--help` in the help.
cli-arg-help = Show this help

# Beside `--version` in the help.
cli-arg-version = Show the version

## What is wrong with a command

# After "error: ". $command is what was typed.
cli-unknown-command = there is no command `{ $command }`

# After "error: ". $argument is what was typed.
cli-unknown-argument = there is no option or argument `{ $argument }` here

# After "error: ". $value is what was typed, $argument the option it was typed after.
cli-wrong-value = `{ $value }` does not fit `{ $argument }`

# After "error: ". $argument is the option.
cli-missing-value = `{ $argument }` needs a value

# After "error: ". $argument is the option.
cli-too-many-values = `{ $argument }` is given more than once, or has more than one value

# After "error: ". $argument and $other are two options.
cli-conflict = `{ $argument }` cannot be used together with `{ $other }`

# After "error: ". $argument is what must be typed.
cli-missing-argument = this is missing: { $argument }

# After "error: ", when only the first half of a command was typed.
cli-missing-command = a command is missing

# After "error: ", when the arguments are no text at all.
cli-unreadable-arguments = the arguments cannot be read

# What to do about a misspelt command, option or value. $nearest is what was probably meant.
cli-hint-nearest = did you mean `{ $nearest }`?

# What to do about a wrong value. $values are the right ones.
cli-hint-values = use one of { $values }

# Last, after every fault in a command.
cli-hint-help = `ingang --help` shows the commands, and `--help` after a command its options

## What the machine cannot do

# Before what the operating system said, which may be in another language.
cli-system-says = the system says

# After "error: ". $path is the site's folder.
cli-cannot-read = the site in `{ $path }` cannot be read

# After "error: ". $path is a file or folder with finished pages.
cli-cannot-read-page = the pages in `{ $path }` cannot be read

# After "error: ". $path is a file or folder.
cli-cannot-write = `{ $path }` cannot be written; the site that was published before is still there

# After "error: ". $path is the site's folder.
cli-cannot-watch = the files in `{ $path }` cannot be watched

# After "error: ". $path is an address and a port.
cli-cannot-listen = the preview cannot be shown at `{ $path }`

# What to do. $path is a file or folder.
cli-hint-permission = ask the one who owns `{ $path }` for permission, or choose another folder

# What to do when a disk cannot be written to.
cli-hint-read-only = choose a folder on a disk that can be written to

# What to do when a disk is full.
cli-hint-full-disk = make room on the disk, and build again

# What to do. $path is a path where a folder is needed and a file is.
cli-hint-file-in-the-way = a file stands where a folder is needed: move it, or choose another folder

# What to do. $path is a path where a file is needed and a folder is.
cli-hint-folder-in-the-way = a folder stands where a file is needed: move it, or choose another folder

# What to do. $path is a file or folder that is not there.
cli-hint-not-found = look whether `{ $path }` is spelt rightly, and run the command in the site's folder or name it with --root

# What to do when another program uses the port.
cli-hint-port = another program uses this port: end it, or choose another with --port

# What to do when the computer does not have the address.
cli-hint-host = this computer does not have this address: leave out --host, or name an address that it has

# What to do when the system's own words are all there is.
cli-hint-machine = try again; if it goes on, show the line above to those who look after the computer

# After "error: ", before anything is read. $path is the output folder, $other the folder it lies in.
cli-output-in-site = the output folder `{ $path }` lies in `{ $other }`, where the site's own files are
    .hint = choose a folder outside content/, locales/ and themes/, for example --output public

# After "error: ", before anything is read. $path is the output folder, $other the site's folder.
cli-output-holds-site = the output folder `{ $path }` holds the site's own files in `{ $other }`
    .hint = choose an empty folder, for example --output public

# After "error: ". $path is the output folder.
cli-output-not-ours = the folder `{ $path }` holds files that Ingång did not make
    .hint = choose an empty folder, or move the files away; Ingång never removes what it did not make

## While building, and when it is done

# On the terminal while files are read.
cli-progress-reading = Reading the files …

# On the terminal while pages are made. $count is how many files are made so far.
cli-progress-building = Building: { $count ->
        [one] one file
       *[other] { $count } files
    } …

# How long something took. $count is a number of milliseconds.
cli-milliseconds = { $count } ms

# How long something took. $count is a number of seconds.
cli-seconds = { $count } s

# How much was found, where there is nothing.
cli-nothing-found = nothing to mend

# How much was found. $errors is a number.
cli-errors = { $errors ->
        [one] one error
       *[other] { $errors } errors
    }

# How much was found. $warnings is a number.
cli-warnings = { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }

# How much was found. $errors and $warnings are numbers.
cli-errors-and-warnings = { cli-errors }, { cli-warnings }

# The last line of a build with errors. $counts is how much was found, $path the output folder.
cli-not-built = Not built: { $counts }. Nothing was published; `{ $path }` is as it was.

# The closing lines of a build. $pages, $locales and $districts are numbers, $took is how long it took.
cli-built = Built { $pages ->
        [one] one page
       *[other] { $pages } pages
    } in { $locales ->
        [one] one language version
       *[other] { $locales } language versions
    } with { $districts ->
        [one] one district
       *[other] { $districts } districts
    } in { $took }.

# The closing lines of a build. $path is the output folder; $written, $same and $removed are numbers of files.
cli-published = The site is in `{ $path }` ({ $written } written, { $same } as before, { $removed } removed).

# The closing lines of a build. $day is the next day on which an activity passes, a closure begins or the like.
cli-next-change = By itself it next changes on { $day }: build it again that day.

# The last line of `check`. $counts is how much was found, $took how long it took.
cli-checked = Checked in { $took }: { $counts }.

## The overview at the end of `check`

# Heading of the list of rules.
cli-overview-by-rule = Findings by rule, with the first place of each

# Heading of the list of files, each with who owns it.
cli-overview-by-file = Findings by file, with who owns it

# Under a list that is not complete. $count is how many more there are.
cli-overview-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }

# Before a rule whose findings are gaps: a warning in a draft, an error in a release.
cli-gap = gap

# Heading of the list of languages without any text, at the end of `check`.
cli-gaps-wanted = Languages that the site wants and has no text in

# Heading of the list of pages that lack a language, at the end of `check`. Which kinds of page are core stands in `content/site.yaml`.
cli-gaps-core = Core pages that are not in every language, with the languages that lack them

## `status` and `translate`

# Heading of a column; `.one` is the state of one paragraph: the translation is as the original.
cli-status-fresh = fresh
    .one = fresh

# Heading of a column; `.one` is the state of one paragraph: the original has changed since.
cli-status-changed = changed
    .one = changed

# Heading of a column; `.one` is the state of one paragraph: the original has a new one.
cli-status-new = new
    .one = new

# Heading of a column; `.one` is the state of one paragraph: the original has it no more.
cli-status-removed = removed
    .one = removed

# Heading of a column; `.one` is the state of one text: nobody has recorded what it was made from.
cli-status-untracked = not recorded
    .one = not recorded

# Row of a language of which the site has no text yet. $name is its own name, $meanwhile the languages that its readers are led to.
cli-status-wanted = wanted, no text yet: { $name } (readers are led to { $meanwhile })

# Before what the original said when the translation was made.
cli-status-was = it said

# Before what the original says now.
cli-status-now = it says

# After the texts: how many pages have a film or sound. $kind is `sign-language-film`, `film` or `audio`, $pages the number of pages of the kinds in `core`.
cli-status-media =
    { $kind ->
        [sign-language-film] Film in sign language: { $count } of { $pages } core pages
        [film] Other film: { $count } of { $pages } core pages
       *[audio] Sound: { $count } of { $pages } core pages
    }

# After the lines above.
cli-status-media-how = What there is stands as `media` in a page's `page.yaml`.

# Last, where nothing waits.
cli-status-fresh-all = Every translation is as its original.

# Last, where something waits.
cli-status-next = Mend each text if it needs it, then: ingang translate --accept PAGE LOCALE

# After "error: ". $page is what was typed.
cli-translate-no-page = there is no page and no file of facts `{ $page }`
    .hint = write a page's key, for example rights or districts/farsta, or a file, for example facts/rights

# After "error: ". $page is what was typed, $nearest what was probably meant.
cli-translate-no-page-near = there is no page and no file of facts `{ $page }`
    .hint = did you mean `{ $nearest }`?

# After "error: ". $page is a page or a file of facts, $locale a language.
cli-translate-no-text = `{ $page }` has no text in `{ $locale }` that was made from another
    .hint = name a language that it is translated into; `ingang status { $page }` lists them

# After "error: ", when `--accept` is not told what to accept.
cli-translate-which = it is not said which text
    .hint = name the page and the language, for example --accept rights en; or use --all

# After "error: ", when `--minor` is not told what has changed.
cli-translate-which-page = it is not said which page
    .hint = name the page, for example --minor rights

# After "error: ". $block is what was typed.
cli-translate-no-block = `{ $block }` is not the number of a paragraph
    .hint = `ingang status` shows the numbers, twelve digits and letters each

# After `--minor`. $count is how many paragraphs of translations it was about.
cli-translate-minor = { $count ->
        [0] No paragraph of a translation waited for this.
        [one] One paragraph of a translation no longer waits.
       *[other] { $count } paragraphs of translations no longer wait.
    }

# Last, when locks have been written. $count is how many files.
cli-translate-written = { $count ->
        [0] Nothing to record: all is as it was.
        [one] Recorded in one file.
       *[other] Recorded in { $count } files.
    }

# Last, after `--export`. $count is how many blocks are in the file.
cli-translate-exported = { $count ->
        [0] Nothing needs work in a translator's tool.
        [one] One paragraph to work on.
       *[other] { $count } paragraphs to work on.
    }

# After `--export`, where blocks cannot be in the file. $count is how many, $locale the language.
cli-translate-left-out = { $count ->
        [one] One more must be dealt with in the file itself
       *[other] { $count } more must be dealt with in the files themselves
    }: there is no single paragraph for it in the translation. ingang status --locale { $locale }

# After "error: ", when `--export` is not told where to write.
cli-translate-where = it is not said which file the work list is to be
    .hint = add --output, for example --output fi.xlf

# After "error: ". $path is a file, $line a line in it, $reason what is wrong there, in the words of XML.
cli-translate-no-list = `{ $path }` is not a work list that can be read: line { $line }: { $reason }
    .hint = save it as XLIFF 2 in the translator's tool, with all codes as they were

# After `--import`. $count is how many paragraphs.
cli-translate-imported = { $count ->
        [0] Nothing was taken over.
        [one] One paragraph was taken over and recorded.
       *[other] { $count } paragraphs were taken over and recorded.
    }

# After `--import`. $count is how many paragraphs.
cli-translate-untouched = { $count ->
        [one] One paragraph has not been worked on.
       *[other] { $count } paragraphs have not been worked on.
    }

# After `--import`. $count is how many paragraphs; they stand on the lines above.
cli-translate-refused = { $count ->
        [one] One paragraph was not taken over, see above. Nothing is lost: it is still in the work list.
       *[other] { $count } paragraphs were not taken over, see above. Nothing is lost: they are still in the work list.
    }

# Why a paragraph of a work list is not taken over.
cli-translate-refused-no-text = the text is not there any more

# Why a paragraph of a work list is not taken over.
cli-translate-refused-original = the original has changed since the list was written

# Why a paragraph of a work list is not taken over.
cli-translate-refused-translation = somebody has changed the translation since the list was written

# Why a paragraph of a work list is not taken over.
cli-translate-refused-incomplete = something that belongs with it has no words yet: the heading above it, or the rest of its list

# Why a paragraph of a work list is not taken over.
cli-translate-refused-no-place = the translation is built in another way, and nobody can tell where it goes; write it into the file by hand

# Why a paragraph of a work list is not taken over.
cli-translate-refused-unreadable = it would not be read as it is meant; write it into the file by hand

## `explain`

# Beside the name of a rule that is an error in every build.
cli-level-error = error

# Beside the name of a rule about something that is missing.
cli-level-gap = gap (a warning in a draft, an error in a release)

# Beside the name of a rule that never stops a build.
cli-level-warning = warning

# After "error: ". $name is what was typed.
cli-unknown-rule = there is no rule `{ $name }`
    .hint = `ingang explain --list` shows the names of all rules

# After "error: ". $name is what was typed, $nearest the rule that was probably meant.
cli-unknown-rule-near = there is no rule `{ $name }`
    .hint = did you mean `{ $nearest }`?

## `audit`

# Before what a rule says, where the page is not as it should be.
cli-audit-failed = failed

# Before what a rule says, where the page alone does not decide.
cli-audit-unclear = cannot be told from the page alone

# The last line of `audit`. $pages is how many files were read, $failed how many places fail, $unclear how many cannot be decided.
cli-audited = { $pages ->
        [one] One page
       *[other] { $pages } pages
    } audited: { $failed ->
        [0] nothing fails
        [one] one place fails
       *[other] { $failed } places fail
    }{ $unclear ->
        [0] .
        [one] , one cannot be told from the page alone.
       *[other] , { $unclear } cannot be told from the page alone.
    }

# What the ACT rule 5f99a7 says, where a page does not meet it.
cli-act-5f99a7 = the element has an `aria-` attribute that WAI-ARIA does not define

# What the ACT rule kb1m8s says, where a page does not meet it.
cli-act-kb1m8s = the element has an attribute of WAI-ARIA that its role prohibits

# What the ACT rule ff89c9 says, where a page does not meet it.
cli-act-ff89c9 = the element does not stand in what its role needs around it

# What the ACT rule bc4a75 says, where a page does not meet it.
cli-act-bc4a75 = the element holds something that its role may not own

# What the ACT rule 6a7281 says, where a page does not meet it.
cli-act-6a7281 = an attribute of WAI-ARIA has a value that it cannot have

# What the ACT rule 5c01ea says, where a page does not meet it.
cli-act-5c01ea = the element has an attribute of WAI-ARIA that its role does not support

# What the ACT rule 73f2c2 says, where a page does not meet it.
cli-act-73f2c2 = `autocomplete` does not say in HTML's words what the field asks for

# What the ACT rule 97a4e1 says, where a page does not meet it.
cli-act-97a4e1 = the button has no name

# What the ACT rule 46ca7f says, where a page does not meet it.
cli-act-46ca7f = the element is marked as decoration, and is told all the same

# What the ACT rule 6cfa84 says, where a page does not meet it.
cli-act-6cfa84 = something that `aria-hidden` hides can be focused

# What the ACT rule de46e4 says, where a page does not meet it.
cli-act-de46e4 = the part is in a language that there is not

# What the ACT rule 307n5z says, where a page does not meet it.
cli-act-307n5z = something can be focused in an element that has no parts for assistive technology

# What the ACT rule 4e8ab6 says, where a page does not meet it.
cli-act-4e8ab6 = the element lacks an attribute that its role requires

# What the ACT rule e086e5 says, where a page does not meet it.
cli-act-e086e5 = the field has no name

# What the ACT rule bf051a says, where a page does not meet it.
cli-act-bf051a = the page is in a language that there is not

# What the ACT rule b5c3f8 says, where a page does not meet it.
cli-act-b5c3f8 = the page does not say its language

# What the ACT rule 2779a5 says, where a page does not meet it.
cli-act-2779a5 = the page has no title

# What the ACT rule a25f45 says, where a page does not meet it.
cli-act-a25f45 = `headers` names something that is no other cell of the table

# What the ACT rule ffd0e9 says, where a page does not meet it.
cli-act-ffd0e9 = the heading has no name

# What the ACT rule cae760 says, where a page does not meet it.
cli-act-cae760 = the frame has no name

# What the ACT rule akn7bn says, where a page does not meet it.
cli-act-akn7bn = the tab key passes by a frame with something to operate

# What the ACT rule 59796f says, where a page does not meet it.
cli-act-59796f = the image button has no name

# What the ACT rule 23a2a8 says, where a page does not meet it.
cli-act-23a2a8 = the image has no name and is not marked as decoration

# What the ACT rule c487ae says, where a page does not meet it.
cli-act-c487ae = the link has no name

# What the ACT rule m6b1q3 says, where a page does not meet it.
cli-act-m6b1q3 = the item of the menu has no name

# What the ACT rule bc659a says, where a page does not meet it.
cli-act-bc659a = the page loads again by itself after a while

# What the ACT rule bisz58 says, where a page does not meet it.
cli-act-bisz58 = the page loads again by itself, and not at once

# What the ACT rule b4f0c3 says, where a page does not meet it.
cli-act-b4f0c3 = the page cannot be enlarged to twice its size

# What the ACT rule 8fc3b6 says, where a page does not meet it.
cli-act-8fc3b6 = the object shows an image or plays something, and has no name

# What the ACT rule 674b10 says, where a page does not meet it.
cli-act-674b10 = `role` names no role that there is

# What the ACT rule 7d6734 says, where a page does not meet it.
cli-act-7d6734 = the drawing says that it is an image, and has no name

# What the ACT rule 2t702h says, where a page does not meet it.
cli-act-2t702h = the summary has no name

# What the ACT rule d0f69e says, where a page does not meet it.
cli-act-d0f69e = the header of the table heads no cell

# What the ACT rule 2ee8b8 says, where a page does not meet it.
cli-act-2ee8b8 = the name does not hold the words that are seen
## `search`

# Beside the words in the help of `search`.
cli-arg-words = What somebody types who searches
    .value = WORDS

# Beside `--district` in the help of `search`.
cli-arg-district = The district whose pages come first, as its folder is called
    .value = DISTRICT

# Beside `--group` in the help of `search`.
cli-arg-group = Only pages about this target group, by its id in the facts
    .value = GROUP

# Beside `--offer` in the help of `search`.
cli-arg-offer = Only pages about this part of the offer, by its id in the facts
    .value = OFFER

# First line of the answer. $query is what was asked, $locale the language, $shown how many pages follow.
cli-search-found = “{ $query }” in { $locale }: { $count ->
        [one] one page
       *[other] { $count } pages
    }

# The same, when there are more than are shown.
cli-search-first = “{ $query }” in { $locale }: { $count } pages, the first { $shown } are shown

# The whole answer, when there is none. $query is what was asked, $locale the language.
cli-search-nothing = “{ $query }” in { $locale }: nothing found

# After the first line. $query is the query in a better spelling.
cli-search-spelling = Did you mean “{ $query }”?

# Below a page, a line for each word by which it was found. $form is the word as the page has it,
# $level how like it is to what was asked, $fit how much that counts, $kind where it stands.
cli-search-why = “{ $form }” { $kind ->
        [title] in the title
        [short] in the short name
        [words] in what people say
        [heading] in a heading
        [summary] in the summary
        [glossary] as a term
       *[body] in the text
    }, { $level ->
        [exact] the word itself
        [stem] another form of the word
        [fold] without its marks
        [joined] two words as one
        [synonym] people say it for that
        [inflection] begins in the same way
        [prefix] begins with the letters
        [typo] one letter differs
        [typos] two letters differ
        [main] the main part of a longer word
        [part] a part of a longer word
       *[whole] a part of the word
    } ({ $fit })

# Closing line when the site has errors. $counts are the numbers of findings.
cli-not-searched = Nothing to search in: { $counts }

# After "error: ". $locale is what was typed, $known are the site's languages.
cli-search-no-locale = the site has no language `{ $locale }`
    .hint = use one of { $known }

# After "error: ". $facet is `district`, `group` or `offer`, $id is what was typed, $known are those that have pages in this language.
cli-search-no-choice = { $facet ->
        [district] the site has no district `{ $id }`
        [group] no page in this language is about a target group `{ $id }`
       *[offer] no page in this language is about an offer `{ $id }`
    }
    .hint = use one of { $known }

# After "error: ".
cli-search-off = the site has no search
    .hint = take away `search: no` in content/site.yaml

## `serve`

# When the preview is there. $address is a web address.
cli-serving = The preview is at { $address } – end it with Ctrl and C.

# When the preview can be reached from other computers.
cli-serving-everybody = Note: everybody who can reach this computer over the network can see the preview.

# When no browser could be opened. $address is a web address.
cli-cannot-open = No browser could be opened. Go to { $address }

# After every build without errors. $took is how long it took, $counts how much was found.
cli-preview-built = Built in { $took }: { $counts }.

# After every build with errors. $took is how long it took, $counts how much was found.
cli-preview-broken = Not built ({ $took }): { $counts }. The preview stays as it was.

# What the frame with the findings over a page is called, for those who do not see it.
cli-preview-title = What must be mended in the site

# Heading over the findings when files cannot be read.
cli-preview-trouble = The files cannot be read

# Under the heading of the findings, when an older site is shown behind them.
cli-preview-as-before = The site behind is as it was before the last change. It comes back by itself when this is mended.

# Under the heading of the findings, when there is no older site.
cli-preview-nothing-yet = The site is shown here by itself when this is mended.

# On the button that takes the findings away.
cli-preview-hide = Hide

## `new`

# Last, when files have been made.
cli-new-next = Fill in what the comments ask for. `ingang serve` shows how it looks, `ingang check` what is missing.

# After "error: ". $path is the file.
cli-new-exists = `{ $path }` is already there
    .hint = go on with that file, or choose another name; nothing is written over

# After "error: ". $id is what was typed.
cli-new-bad-id = `{ $id }` cannot be used in addresses
    .hint = use small letters from a to z, digits, and hyphens between them

# After "error: ". $id is what was typed.
cli-new-no-district = there is no district `{ $id }`
    .hint = make it first: ingang new district { $id } --name …

# After "error: ". $id is the page's key, $collection where the record should stand, $known what stands there.
cli-new-no-record = a page of this kind is called as its record, and there is no `{ $id }` among `{ $collection }`
    .hint = write the record in content/facts/ first, or use one of { $known }

# After "error: ". $key is what was typed.
cli-new-no-page = there is no page `{ $key }` to begin from
    .hint = make it first: ingang new page { $key }

# After "error: ". $key is what was typed, $nearest the page that was probably meant.
cli-new-no-page-near = there is no page `{ $key }` to begin from
    .hint = did you mean `{ $nearest }`?

# After "error: ". $locale is what was typed, $known are the site's languages.
cli-new-no-locale = the site has no language `{ $locale }`
    .hint = use one of { $known }, or write a new language in content/site.yaml first

## Comments in new files: what belongs below them

# In a new page.yaml, above the page's kind.
cli-new-page-kind = What the page is for. It decides how the page looks and what the program puts into it.

# In a new page.yaml, above a line that can be made to hold by taking away its `#`.
cli-new-page-sensitive =
    Take away the sign before the next line if the page is about violence, crime, addiction, suicide or children.
    The page then gets a way to leave at once, and its title and address must not tell what it is about.

# In a new page, above its title.
cli-new-page-title = The page's heading. It says what the reader gets here.

# In a new page, above its lead.
cli-new-page-summary = The lead: at most two sentences. Together with the heading it says what the page gives.

# In a new page, above its slug.
cli-new-page-slug = The last part of the page's address, in this language.

# In a new page, above a line that can be made to hold by taking away its `#`.
cli-new-page-also = Words that people might say instead; the index and the search find the page by them.

# In a new district.yaml, first.
cli-new-district-head =
    Who answers for what stands here (a role, never a person), when it was last checked, and where it is from.
    It is valid for the whole file.

# In a new district.yaml, above the title.
cli-new-district-title = The heading of the district's page, in every language of the site.

# In a new district.yaml, above the place.
cli-new-district-where = The place inside a sentence: "Carer support in Farsta".

# In a new district.yaml, above the area.
cli-new-district-area = Who the district is for: the areas that belong to it.

# In a new district.yaml, above a line that can be made to hold by taking away its `#`.
cli-new-district-neighbourhoods = Names of areas that people look for. Take away the sign before the line when it is true.

# In a new district.yaml, above a line that can be made to hold by taking away its `#`. $known are the regions.
cli-new-district-region = Districts that work together: one of { $known }.

# In a new district.yaml, above lines that can be made to hold by taking away their `#`.
cli-new-district-contacts =
    Who to turn to. Fill in and take away the signs before the lines: until then the page shows the citywide contact.
    Always give a way that needs no voice, such as text message or e-mail.

# In a new district.yaml, above lines that can be made to hold by taking away their `#`.
cli-new-district-offers =
    What the district offers of the base offer. Fill in what is true here, and take away the signs before the lines.
    sign_up: none, call, form, call-or-form · cost: free, fee, ask · decision: none, needed · recorded: ask, own-file, nothing

# In a new translation, first. $from and $to are languages.
cli-new-translation =
    Begun from { $from }.md: put everything below into { $to }, title, summary, short, slug and also as well.
    Leave the names in braces and after "page:", "contact:", "offer:" and the like as they are.
    When a person has read it against the original, write: reviewed: yes

# In a new easy-read text, first. $from and $to are language versions.
cli-new-easy-read =
    Begun from { $from }.md: say everything below in easy words, with one phrase a line.
    Keep all facts, conditions and rights, and leave the names in braces and after "page:", "offer:" and the like as they are.

## Texts in new files, which the writer replaces

# The lead of a new page.
cli-new-text-summary = Here you get to know what the page is about, and what you can do.

# Words that people might say, in a new page.
cli-new-text-also = other words, for the same thing

# The first heading of a new page.
cli-new-text-heading = What you can get

# The anchor of that heading: small letters from a to z, digits and hyphens.
cli-new-text-anchor = what-you-can-get

# The first paragraph of a new page.
cli-new-text-body = Write what the reader needs first. Then write what happens next.

# The owner of a new district. $name is the district.
cli-new-text-owner = carers' adviser { $name }

# The source of a new district.
cli-new-text-source = The district's own information

# The heading of a new district's page. $name is the district.
cli-new-text-district-title = Support in { $name }

# The place inside a sentence. $name is the district.
cli-new-text-where = in { $name }

# Who a new district is for. $name is the district.
cli-new-text-area = For you who live in { $name }.

# The name of a new district's contact. $name is the district.
cli-new-text-contact-name = Carer support in { $name }

## `ingang readability`

# Headings of the columns of the table. `words-per-sentence` is a mean, `longest` the words of the longest sentence.
cli-readability-index = index
cli-readability-words = words
cli-readability-words-per-sentence = words a sentence
cli-readability-longest = longest
cli-readability-locale = language
cli-readability-page = page

# In the column of the page, in a table with one line a language. $pages is a number.
cli-readability-pages = { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, the hardest { $page } ({ $index })
    .none = { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }

# In the column of the index, where there is none.
cli-readability-no-formula = no index for this language
cli-readability-short = too short
cli-readability-without-vowel-marks = no index without vowel marks

# After "error: ". $page is what was typed.
cli-readability-no-page = there is no page `{ $page }`
    .hint = `ingang readability --locale sv` lists the pages that have a text
