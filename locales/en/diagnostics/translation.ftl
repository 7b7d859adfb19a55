### Findings about translations and easy-read texts beside their originals (the room `src/translation`).

# Shown at a paragraph of a translation. $from is the language of the original, $now the beginning of what the original
# says now, $was of what it said; $page and $locale name the translation. `.label` stands at the paragraph of the original.
# `.new`: the original has a paragraph that the translation was not made from. `.removed`: it has one less.
# `.waiting`: nothing of the text, or of these $count texts of a file of facts, has been accepted yet.
stale-translation = the original in `{ $from }` has changed since this was made from it: “{ $now }”
    .new = the original in `{ $from }` has something that this text was not made from: “{ $now }”
    .removed = the original in `{ $from }` no longer says: “{ $was }”
    .was = when this text was made, the original said: “{ $was }”
    .label = this is what the original says now
    .hint = mend the text if it needs it, then say so: ingang translate --accept { $page } { $locale }
    .waiting = { $count ->
        [one] one text in `{ $locale }` waits for somebody to say that it is as the original
       *[other] { $count } texts in `{ $locale }` wait for somebody to say that they are as the original
    }
    .waiting-hint = when they say the same: ingang translate --accept { $page } { $locale }

# Shown at the first text of a page or a file of facts. $locales are the languages, $page is the page or the file.
untracked-translation = nobody has recorded what these texts were made from: { $locales }
    .hint = when they say the same as the original: ingang translate --accept { $page } --all

# Shown at the first line of a lock. $locales are languages.
# `.file`: there is no page and no file of facts beside the lock. `.line`: a line that cannot be read.
orphaned-lock = this is about texts that are not there: { $locales }
    .file = nothing that this could be about stands beside it
    .line = this line is none of a lock
    .hint = if the texts were taken away on purpose: ingang translate --sync
    .line-hint = two people's changes were not put together to the end; to keep both: ingang translate --sync
