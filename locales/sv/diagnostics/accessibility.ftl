### Fynd av reglerna om tillgänglighet på färdiga sidor (rummet `src/check/accessibility`).
### $element är elementet, $line dess rad i sidans HTML, $act W3C:s ACT-regel som hittade det.

# Visas för en länk, en knapp eller ett fält utan namn.
nameless-control = `{ $element }` går att använda men har inget namn (rad { $line }, ACT { $act })
    .hint = skriv ord i den, eller ge den ett namn med `alt` eller `aria-label`, i temats mall

# Visas för en bild utan alternativtext.
nameless-image = en bild har ingen text i stället (`{ $element }`, rad { $line }, ACT { $act })
    .hint = säg i `alt` vad den berättar, eller skriv `alt=""` om den inte berättar något

# Visas för en rubrik utan ord.
nameless-heading = en rubrik har inget som går att läsa (`{ $element }`, rad { $line }, ACT { $act })
    .hint = skriv ord i den, eller utelämna den, i temats mall

# Visas för fel användning av WAI-ARIA.
wrong-aria = en roll eller ett attribut ur WAI-ARIA är fel här (`{ $element }`, rad { $line }, ACT { $act })
    .hint = använd ett element i HTML som betyder samma sak, eller rätta det i temats mall

# Visas för något dolt som kan få fokus.
hidden-focus = tabbtangenten och hjälpmedel hittar inte samma sak här (`{ $element }`, rad { $line }, ACT { $act })
    .hint = dölj det för alla med `hidden`, eller för ingen, i temats mall

# Visas för en rubrikcell utan celler, eller tvärtom.
broken-table = en rubrikcell i en tabell och dess celler hittar inte varandra (`{ $element }`, rad { $line }, ACT { $act })
    .hint = ge varje rubrikcell en cell, och låt `headers` peka på celler i samma tabell

# Visas för ett namn utan orden som syns.
unspoken-label = namnet på `{ $element }` innehåller inte orden som syns på den (rad { $line }, ACT { $act })
    .hint = börja `aria-label` med de orden, eller ta bort den, i temats mall

# Visas för ett `autocomplete` som inte går att förstå.
wrong-autocomplete = `autocomplete` frågar inte efter något som webbläsare känner till (`{ $element }`, rad { $line }, ACT { $act })
    .hint = använd ett ord ur HTML:s lista, till exempel `given-name` eller `tel`

# Visas för ett `lang` som inte är ett språk.
unknown-language = en del av sidan är på ett språk som inte finns (`{ $element }`, rad { $line }, ACT { $act })
    .hint = skriv språkets kod i `lang`, till exempel `en` eller `ar`

# Visas för en sida som läses in igen av sig själv.
restless-page = sidan läses in igen av sig själv (`{ $element }`, rad { $line }, ACT { $act })
    .hint = ta bort `meta` i temats layout

# Visas för en sida som inte går att förstora.
locked-zoom = sidan går inte att förstora till dubbel storlek (`{ $element }`, rad { $line }, ACT { $act })
    .hint = skriv bara `width=device-width, initial-scale=1` i temats layout

# Visas för länkar med samma ord som leder till olika sidor.
ambiguous-link = två länkar bredvid varandra säger samma sak men leder till olika sidor (`{ $element }`, rad { $line }, ACT { $act })
    .hint = låt varje länk säga vart den leder
