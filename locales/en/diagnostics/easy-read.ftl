### What the rules about easy read and readability find. See check.ftl for how a message is written.

# Shown at the paragraph where it becomes too long.
distant-heading = no heading for more than { $most } lines
    .hint = put a heading that says what comes where a new thing begins

# Shown at a sentence. $words are the words that deny.
double-negation = this sentence denies twice: { $words }
    .hint = say what is so, or make two sentences: “You do not have to call if you cannot speak” becomes “Do you find it hard to speak? Write to us.”

# Shown at words in a text.
figure-of-speech = “{ $phrase }” does not mean what it says
    .hint = say what is meant, for example: { $better }

# Shown at a number in a text.
hard-number = “{ $phrase }” is hard to picture
    .hint = for example: { $better }
    .percent = “{ $number }” is a percentage
    .percent-hint = count people or things, for example: 2 out of 10 people
    .roman = “{ $number }” is a Roman numeral
    .roman-hint = write ordinary digits
    .long = “{ $number }” has more than { $most } digits
    .long-hint = round it, or say what it is like

# Shown at the title of a page.
hard-to-read = { $formula } is { $index }, and at most { $limit } is easy enough
    .hint = `ingang readability` shows what it comes from; begin with the longest sentences and words
    .low = { $formula } is { $index }, and at least { $limit } is easy enough

# Shown at words in a text.
impersonal-subject = “{ $phrase }” speaks to nobody
    .hint = speak to the reader, for example: { $better }

# Shown at a line in easy read.
long-line = this line is too long
    .hint = break the line where you would breathe, with a line end in the file
    .characters = this line has { $count } characters, and { $most } are enough
    .words = this line has { $count } words, and { $most } are enough

# Shown at a paragraph.
long-paragraph = this paragraph has { $lines } lines, and { $most } are enough
    .hint = put a blank line where a new thought begins

# Shown at a sentence.
long-sentence = this sentence has { $words } words, and { $most } are enough
    .hint = one thought in each sentence: begin a new one at “and”, “but” or “who”

# Shown at a word.
long-word = “{ $word }” has { $letters } letters, and { $most } are enough
    .hint = say it with shorter words, or put the word into the glossary and link to it

# Shown at a link or a directive in one of a page's two texts in a language.
one-sided-fact = `{ $fact }` stands in `{ $has }` and not in `{ $lacks }`
    .hint = put it into `{ $lacks }` too, in that text's words, or take it away from both

# Shown at words in a text.
passive-voice = “{ $phrase }” does not say who does it
    .hint = say who does what, for example: { $better }

# Shown at words in a text.
shortened-word = “{ $phrase }” is not written out
    .hint = write it out, for example: { $better }
    .initials = “{ $word }” are initials that nothing explains
    .initials-hint = write it out, or put it into the glossary and link to it

# Shown at words in a text.
swapped-term = “{ $phrase }” calls somebody by the wrong word
    .hint = for example: { $better }

# Shown where the second clause of a sentence begins.
two-main-clauses = “{ $phrase }” begins a second thought in one sentence
    .hint = make two sentences, for example: { $better }

# Shown at the first use of a term on a page in easy read.
unexplained-term = “{ $word }” is a hard word, and the page does not explain it
    .hint = link it the first time: [{ $word }](term:{ $term })
