### Fynd i sidornas text (rummet `src/parse`).

# Visas vid första raden i en sida vars huvud saknar sista rad.
unclosed-front-matter = sidans huvud har ingen sista rad
    .hint = avsluta det med en rad med tre bindestreck: `---`

# Visas vid namnet på ett block som inte finns.
unknown-directive = det finns inget block som heter `{ $name }`
    .nameless = blocket har inget namn
    .did-you-mean = menade du `{ $suggestion }`?
    .names = skriv något av: { $names }

# Visas vid det som står efter ett blocks namn, till exempel `title="…"`.
# Varje attribut är ett slags fel, det som slutar på `-hint` säger vad man gör åt det.
invalid-directive-argument = `{ $directive }` kan inte ta det här
    .unknown = `{ $directive }` har inget som heter `{ $argument }`
    .did-you-mean = menade du `{ $suggestion }`?
    .takes = det tar: { $arguments }
    .takes-none = det tar ingenting efter namnet
    .duplicate = `{ $argument }` står här två gånger
    .duplicate-hint = behåll en av dem
    .missing = `{ $directive }` behöver `{ $argument }`
    .missing-hint = skriv { $argument }="…" efter namnet
    .empty = `{ $argument }` är tomt
    .empty-hint = skriv något mellan citattecknen
    .number = `{ $argument }` är inte ett tal från 1 till 50
    .number-hint = skriv det med siffror: { $argument }="5"
    .id = `{ $value }` är inget id
    .id-hint = ett id har bara bokstäverna a till z, siffror, bindestreck och snedstreck: { $argument }="sodermalm/anhorigstod"
    .quotes = värdet av `{ $argument }` står inte inom raka citattecken
    .quotes-hint = skriv { $argument }="{ $value }" med det raka tecknet " före och efter
    .unreadable = det här går inte att läsa som ett värde
    .unreadable-hint = skriv namn="värde"; orden i blocket står på nästa rad

# Visas vid första raden i ett block som inget avslutar.
unclosed-directive = blocket har ingen sista rad
    .hint = avsluta det med en rad som har lika många kolon: `{ $colons }`

# Visas vid en rad med kolon som inte avslutar något block.
stray-directive-end = de här kolonen avslutar inget block
    .hint = ta bort raden, eller skriv blockets första rad
    .indented = de här kolonen avslutar inget block
    .indented-hint = börja raden vid vänsterkanten
    .colons = ett block som började med { $opened } kolon slutar med { $colons }
    .colons-hint = skriv lika många kolon i sista raden som i den första
    .label = den första raden

# Visas vid ett block som står där inget kan stå.
misplaced-directive = här kan inget block stå
    .list = ett block kan inte stå i en lista
    .list-hint = sätt det före eller efter listan, med kolonen vid vänsterkanten
    .place = här kan inget block stå
    .place-hint = börja dess rader med kolonen, vid vänsterkanten, med en tom rad före och efter
    .colons = ett block börjar och slutar med tre kolon
    .colons-hint = skriv `:::`

# Visas vid ett block som programmet fyller och som har egen text.
lost-directive-text = ingen kommer att se texten i det här `{ $name }`
    .hint = programmet fyller blocket; sätt din text före eller efter det

# Visas vid HTML i en sidas text. Varje attribut är vad man skriver i stället för ett slag av den.
raw-html = HTML kan inte stå i en text: `{ $element }`
    .link = skriv [ord](adress)
    .strong = skriv **ord**
    .emphasis = skriv *ord*
    .strikethrough = skriv ~~ord~~
    .line-break = börja ett nytt stycke, eller en ny rad i lättläst
    .heading = skriv ## före orden
    .list = börja varje rad med - eller med 1.
    .definitions = skriv termen på en rad, och : och betydelsen på nästa
    .table = skriv en tabell med | mellan cellerna
    .image = skriv ![beskrivning](fil)
    .plain = ta bort den och lämna en tom rad mellan stycken
    .more = skriv :::more title="…"
    .callout = skriv :::callout
    .quote = börja varje rad med >
    .thematic-break = skriv en rad med tre bindestreck
    .code = skriv orden mellan grava accenter: `ord`
    .other = ta bort den; för att visa en vinkelparentes skriv \<
    .unclosed-comment = kommentaren har inget slut, så inget efter den visas
    .unclosed-comment-hint = avsluta den med -->
    .after-comment = texten på samma rad som en kommentar visas inte
    .after-comment-hint = ge kommentaren egna rader

# Visas vid en länk vars ord före kolonet inte är känt.
unknown-link-scheme = ingen länk börjar med `{ $scheme }:`
    .did-you-mean = menade du `{ $suggestion }:`?
    .schemes = skriv något av: { $schemes }

# Visas vid hakparenteser som var tänkta som en länk eller en fotnot.
malformed-link = de här hakparenteserna är ingen länk
    .address = de här hakparenteserna är ingen länk
    .address-hint = skriv [ord](adress) utan mellanslag i adressen, eller \[ för att visa en hakparentes
    .reference = ingen rad säger vart länken leder
    .reference-hint = skriv [ord](adress), eller \[ för att visa en hakparentes
    .footnote = det finns ingen fotnot som heter `{ $label }`
    .footnote-hint = skriv en rad som börjar med [^{ $label }]:

# Visas vid en rubrik på nivå 1 i en sidas text.
first-level-heading = sidans titel är dess enda rubrik med ett `#`
    .hint = börja med ##

# Visas vid en rubrik som är för långt under den före.
skipped-heading-level = `{ $words }` är nivå { $level } efter nivå { $before }
    .hint = skriv { $marks }
    .label = rubriken före

# Visas vid en rubrik utan ord.
empty-heading = rubriken har inga ord
    .hint = skriv vad delen handlar om, eller ta bort raden

# Visas vid en rubrik vars ankare, till exempel `{ "{#besked}" }`, inte kan vara ett.
invalid-heading-id = `{ $id }` kan inte vara ett ankare
    .hint = skriv små bokstäver från a till z, siffror och bindestreck, till exempel `{ $suggestion }`
    .attributes = det som står inom klammerparenteser efter rubriken är inte ett enda ankare
    .attributes-hint = skriv ett ord efter ett #, till exempel { "{#besked}" }
    .duplicate = det finns redan en rubrik med ankaret `{ $id }`
    .duplicate-hint = ge den här ett annat
    .duplicate-label = den första

# Visas vid ett tecken som ingen ser. `code` är dess nummer i Unicode.
invisible-character = här finns ett tecken som ingen ser ({ $code })
    .soft-hyphen = här finns ett mjukt bindestreck som ingen ser ({ $code })
    .soft-hyphen-hint = radera ordet och skriv det igen; webbläsaren avstavar själv
    .zero-width = här finns ett mellanslag utan bredd ({ $code })
    .zero-width-hint = radera ordet och skriv det igen
    .joiner = här finns en sammanfogare som ordet inte behöver ({ $code })
    .joiner-hint = radera ordet och skriv det igen
    .direction = här finns ett tecken som vänder skrivriktningen ({ $code })
    .direction-hint = radera det; sidan märker själv ut nummer och namn

# Visas där listor, citat, block eller betoning står så djupt i varandra att ingen kan följa med.
too-deep = det här står för djupt inne i andra listor, citat eller block
    .hint = ta bort nivåer: två räcker för alla läsare
