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

# Beside the command `new` in the help.
cli-command-new = Make files to begin from, with comments that say what belongs where

# Beside the command `new page` in the help.
cli-command-new-page = Make a new page in the site's first language

# Beside the command `new district` in the help.
cli-command-new-district = Make a new district, whose facts you then fill in

# Beside the command `new translation` in the help.
cli-command-new-translation = Begin a page in another language or in easy read, from the text there is

# Beside the command `search` in the help.
# `.more` stands last in the help of the command.
cli-command-search = Show what visitors find when they search, and why
    .more = The order is that of the browser: the same files and the same program. Example: ingang search "mamma orkar inte" --locale sv

# Beside the command `explain` in the help.
cli-command-explain = Show what a rule looks for, why it matters and what to do instead

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

# Beside `--timings` in the help.
cli-arg-timings = Say how many milliseconds each stage took

# Beside `--quiet` in the help.
cli-arg-quiet = Say only what was found

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

## `search`

# Beside the words in the help of `search`.
cli-arg-words = What somebody types who searches
    .value = WORDS

# Beside `--district` in the help of `search`.
cli-arg-district = The district whose pages come first, as its folder is called
    .value = DISTRICT

# First line of the answer. $query is what was asked, $locale the language, $shown how many pages follow.
cli-search-found = “{ $query }” in { $locale }: { $count ->
        [one] one page
       *[other] { $count } pages
    }, the first { $shown } are shown

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

# After "error: ". $district is what was typed, $known are the site's districts.
cli-search-no-district = the site has no district `{ $district }`
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
