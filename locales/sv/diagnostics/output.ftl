### Fynd på färdiga sidor (rummet `src/check/output`).
### De visas med sidans adress; rader är rader i sidans HTML.

# Visas för en länk på en färdig sida som inte leder till någon sida, fil eller plats.
# Varje attribut är en sorts fel, det som slutar på `-hint` säger vad man gör åt felet.
broken-theme-link = länken till `{ $address }` leder inte till någon sida (`{ $element }`, rad { $line })
    .hint = rätta adressen i temats mall; om sidan har flyttats, skriv den gamla adressen under `redirects` i `content/site.yaml`
    .file = det finns ingen fil på `{ $address }` (`{ $element }`, rad { $line })
    .file-hint = lägg filen i temat och nämn den med `asset(…)`, eller lägg den bredvid sidan som visar den
    .anchor = länken till `#{ $anchor }` leder inte till någon plats på sidan (`{ $element }`, rad { $line })
    .anchor-hint = ge rubriken som menas det ankaret, eller rätta länken
    .label = `{ $anchor }` ska ge en del av sidan dess namn, men inget har det id:t (`{ $element }`, rad { $line })
    .label-hint = ge orden som namnger delen det id:t, i temats mall
    .empty = en länk saknar adress (`{ $element }`, rad { $line })
    .empty-hint = ge den en adress i temats mall, eller skriv orden utan länk
    .elsewhere = en länk leder till `#{ $anchor }` på { $address }, men den platsen finns inte
    .elsewhere-hint = ge rubriken där det ankaret på alla språk, eller rätta länken

# Visas där ett andra element på en sida har ett id som ett annat redan har.
duplicate-id = id:t `{ $id }` står en andra gång (`{ $element }`, rad { $line }; första gången på rad { $first-line })
    .hint = ge två rubriker i en text olika ankare; i en mall, gör id:t av något som skiljer
    .empty = ett id saknar namn (`{ $element }`, rad { $line })
    .empty-hint = ge det ett namn i temats mall, eller ta bort det

# Visas där en sida hämtar något från en annan värd, eller har skript eller stil i sig.
foreign-request = sidan hämtar `{ $address }` från en annan värd (`{ $element }`, rad { $line })
    .hint = publicera filen med webbplatsen, eller länka till den, så att ingen annan får veta vem som läser sidan
    .script = ett skript står inne på sidan (rad { $line })
    .script-hint = lägg det i en fil hos en komponent i temat
    .style = en stilmall står inne på sidan (rad { $line })
    .style-hint = lägg den i en av temats stilfiler
    .attribute = `{ $attribute }` innehåller skript eller stil (`{ $element }`, rad { $line })
    .attribute-hint = lägg det i en fil hos en komponent i temat

# Visas där en sida skriver ut det som den inte får. $contact är kontaktens id; adressen upprepas inte.
hidden-fact = sidan visar besöksadressen till `{ $contact }`, som döljer den (rad { $line })
    .hint = ta bort adressen ur texter och aktiviteter; om den får vara känd, ta bort `hide_address` från kontakten
    .description = en känslig sida har en beskrivning, som syns i listor med sökträffar (rad { $line })
    .description-hint = utelämna beskrivningen på känsliga sidor, i temats mall

# Visas för en sida utan en kontaktruta som leder till någon.
missing-contact = sidan har ingen kontaktruta
    .hint = skriv ut kontaktrutan i mallen för den här sortens sida, med id:t `contact`
    .unreachable = kontaktrutan har ingen länk till någon (rad { $line })
    .unreachable-hint = ge kontakten ett telefonnummer eller en annan väg
    .late = { $headings } rubriker står före kontaktrutan (rad { $line })
    .late-hint = skriv ut kontaktrutan före den tredje rubriken

# Visas för en sida utan huvuddel eller utan länken som leder förbi menyn.
missing-landmark = sidan har ingen huvuddel (`main`)
    .hint = lägg det som sidan handlar om i `main` i temats layout
    .mains = sidan har { $count } huvuddelar (`main`)
    .mains-hint = behåll en `main` i temats mallar
    .skip-link = det första som kan få fokus är ingen länk till huvuddelen (`{ $element }`, rad { $line })
    .skip-link-hint = börja layouten med en länk till id:t på `main`
    .no-skip-link = sidan har ingen länk till sin huvuddel

# Visas för en sida som inte anger språk eller läsriktning. $language är det som den ska ange.
missing-language = sidan säger inte att den är på `{ $language }`
    .hint = skriv `lang="{ $language }"` i taggen `html` i temats layout
    .other = sidan säger att den är på `{ $said }`, men är på `{ $language }`
    .direction = sidan säger inte att `{ $language }` läses i riktningen `{ $direction }`
    .direction-hint = skriv `dir="{ $direction }"` i taggen `html` i temats layout
    .part = en del av sidan har ett tomt `lang` (`{ $element }`, rad { $line })
    .part-hint = skriv vilket språk delen är på, eller utelämna `lang`

# Visas för en sida utan exakt en titel och en huvudrubrik.
missing-title = sidan har ingen titel för webbläsarens flik
    .hint = ge sidan en `title` överst, och skriv ut den i temats mallar
    .heading = sidan har ingen huvudrubrik
    .titles = sidan har { $count } titlar
    .headings = sidan har { $count } huvudrubriker
    .many-hint = behåll en i temats mallar

# Visas för en sida där kontaktrutan står på en annan plats än på andra sidor.
# $part är den del av sidan som den har bytt plats med.
moving-contact = kontaktrutan kommer före `{ $part }` här, men efter på de flesta sidor
    .late = kontaktrutan kommer efter `{ $part }` här, men före på de flesta sidor
    .hint = låt den stå på samma plats på varje sida, i temats mallar

# Visas där två delar av samma sort inte går att skilja åt.
nameless-landmark = delen saknar namn, och det gör den på rad { $first-line } också (`{ $element }`, rad { $line })
    .hint = ge var och en en egen `aria-label` i temats mallar
    .same = delen heter likadant som den på rad { $first-line } (`{ $element }`, rad { $line })
    .second = sidan har en andra `{ $element }` (rad { $line }; den första står på rad { $first-line })
    .second-hint = behåll en i temats layout, eller lägg den här i delen som den hör till

# Visas vid en rubrik på en färdig sida som ligger för långt under den förra. $element är `h4`, $before `h2`.
skipped-heading = `{ $element }` följer på `{ $before }` (rad { $line })
    .hint = låt den ligga högst en nivå under rubriken ovanför
    .first = den första rubriken är `{ $element }` (rad { $line })
    .first-hint = låt ingen rubrik stå före huvudrubriken, `h1`
