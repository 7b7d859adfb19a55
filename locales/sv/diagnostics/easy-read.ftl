### Vad reglerna om lättläst och läsbarhet hittar. I check.ftl står hur en mening skrivs.

# Visas vid stycket där det blir för långt.
distant-heading = ingen rubrik på mer än { $most } rader
    .hint = sätt en rubrik som säger vad som kommer, där något nytt börjar

# Visas vid en mening. $words är de nekande orden.
double-negation = meningen nekar två gånger: { $words }
    .hint = skriv hur det är, eller gör två meningar: ”Du behöver inte ringa om du inte kan prata” blir ”Har du svårt att prata? Skriv till oss.”

# Visas vid ord i en text.
figure-of-speech = ”{ $phrase }” betyder något annat än det säger
    .hint = skriv det du menar, till exempel: { $better }

# Visas vid ett tal i en text.
hard-number = ”{ $phrase }” är svårt att se framför sig
    .hint = till exempel: { $better }
    .percent = ”{ $number }” är procent
    .percent-hint = räkna personer eller saker, till exempel: 2 av 10 personer
    .roman = ”{ $number }” är en romersk siffra
    .roman-hint = skriv vanliga siffror
    .long = ”{ $number }” har fler än { $most } siffror
    .long-hint = avrunda det, eller säg vad det liknar

# Visas vid en sidas rubrik.
hard-to-read = { $formula } är { $index }, och högst { $limit } är lätt nog
    .hint = `ingang readability` visar vad det kommer av; börja med de längsta meningarna och orden
    .low = { $formula } är { $index }, och minst { $limit } är lätt nog

# Visas vid ord i en text.
impersonal-subject = ”{ $phrase }” vänder sig inte till någon
    .hint = tala till läsaren, till exempel: { $better }

# Visas vid en rad i lättläst.
long-line = raden är för lång
    .hint = bryt raden där du skulle andas, med en ny rad i filen
    .characters = raden har { $count } tecken, och { $most } räcker
    .words = raden har { $count } ord, och { $most } räcker

# Visas vid ett stycke.
long-paragraph = stycket har { $lines } rader, och { $most } räcker
    .hint = sätt en tom rad där en ny tanke börjar

# Visas vid en mening.
long-sentence = meningen har { $words } ord, och { $most } räcker
    .hint = en tanke i varje mening: börja en ny vid ”och”, ”men” eller ”som”

# Visas vid ett ord.
long-word = ”{ $word }” har { $letters } bokstäver, och { $most } räcker
    .hint = skriv det med kortare ord, eller lägg ordet i ordlistan och länka till det

# Visas vid en länk eller en ruta i den ena av en sidas två texter på ett språk.
one-sided-fact = `{ $fact }` står i `{ $has }` men inte i `{ $lacks }`
    .hint = skriv in det i `{ $lacks }` också, med den textens ord, eller ta bort det ur båda

# Visas vid ord i en text.
passive-voice = ”{ $phrase }” säger inte vem som gör det
    .hint = skriv vem som gör vad, till exempel: { $better }

# Visas vid ord i en text.
shortened-word = ”{ $phrase }” är inte utskrivet
    .hint = skriv ut det, till exempel: { $better }
    .initials = ”{ $word }” är en förkortning som inget förklarar
    .initials-hint = skriv ut den, eller lägg den i ordlistan och länka till den

# Visas vid ord i en text.
swapped-term = ”{ $phrase }” kallar någon vid fel ord
    .hint = till exempel: { $better }

# Visas där meningens andra sats börjar.
two-main-clauses = ”{ $phrase }” börjar en andra tanke i samma mening
    .hint = gör två meningar, till exempel: { $better }

# Visas där ett ord först används på en sida i lättläst.
unexplained-term = ”{ $word }” är ett svårt ord som sidan inte förklarar
    .hint = länka det första gången: [{ $word }](term:{ $term })
