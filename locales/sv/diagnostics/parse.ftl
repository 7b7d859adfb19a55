### Fynd i innehållets filer (rummet `src/parse`): posterna i YAML och sidornas huvud.
### Fynd i sidornas text står i `markdown.ftl`.

# Visas vid en fil utan innehåll.
empty-file = filen är tom
    .hint = skriv något i filen, eller ta bort den

# Visas vid det andra av två id som är lika, när posterna är av samma slag. $id är id:t med stadsdelen före.
# `.label` står vid den första posten.
duplicate-record = det finns redan en post av samma slag med id `{ $id }`
    .label = den första, som används
    .hint = ge den ena ett annat id, eller ta bort den som är för mycket

# Visas för hela webbplatsen, när filen med inställningarna saknas.
missing-site = här finns ingen webbplats: `content/site.yaml` saknas
    .hint = kör kommandot i webbplatsens mapp, den som har mappen `content` i sig, eller skapa filen

# Visas för en fil i `content/` som inte hör hemma där den ligger.
misplaced-file = filen ligger där programmet inte läser den
    .hint = flytta den till en mapp som programmet läser; alla mappar heter med små bokstäver a till z, siffror och bindestreck

# Visas vid ett språk som webbplatsen inte har: i en post, i en fils namn eller i inställningarna.
# $value är det som står där, $known webbplatsens språk.
unknown-locale = webbplatsen har inget språk som heter `{ $value }`
    .hint = skriv något av språken i `content/site.yaml`: { $known }

# Visas vid ett språk under `wanted` i `content/site.yaml` som också står under `locales`. $language är språkets kod.
wanted-locale-with-text = `{ $language }` är önskat, men webbplatsen har det redan
    .hint = ta bort raden under `wanted`

# Visas vid en rad i en fil som `rights.fi.yaml` när `rights.yaml` inte har den texten.
# `.file`: originalet finns inte. $file är dess sökväg.
translation-without-source = här översätts en text som inte finns
    .hint = ta bort raden, eller rätta nyckeln så att den heter som i filen som översätts
    .file = filen `{ $file }`, som den här översätter, finns inte
    .file-hint = byt namn på den här filen så att den heter som originalet med språket före `.yaml`, eller ta bort den

# Visas vid första raden i en sida som inte börjar med ett huvud.
# `.unclosed`: huvudet börjar men tar inte slut.
missing-front-matter = sidan har inget huvud
    .hint = börja filen med en rad `---`, sedan `title: …`, sedan en rad `---`
    .unclosed = sidans huvud har ingen sista rad
    .unclosed-hint = avsluta huvudet med en rad som har tre bindestreck: `---`

# Visas vid ett fält som posten eller sidans huvud inte har.
# $key är fältets namn, $known de fält som finns, $nearest det fält som liknar mest.
unknown-key = det finns inget fält som heter `{ $key }` här
    .nearest = menade du `{ $nearest }`?
    .hint = skriv något av fälten som finns: { $known }

# Visas vid en post eller ett huvud där något fattas. $key är fältet.
missing-key = fältet `{ $key }` saknas
    .hint = lägg till en rad som börjar med `{ $key }:` och skriv värdet efter kolonet

# Visas vid ett värde av fel slag. $value är det som står där; `[…]` är en lista, `{…}` en grupp av fält.
# Varje attribut är vad fältet skulle ha.
wrong-type = fältet kan inte ha värdet `{ $value }`
    .map = här ska stå fält med namn och värde, inte `{ $value }`
    .text = här ska stå en text, inte `{ $value }`
    .yes-no = här ska stå `yes` eller `no`, inte `{ $value }`
    .number = här ska stå ett helt tal med siffror, som `5`, inte `{ $value }`
    .date = här ska stå en dag som finns, skriven som `2026-11-22`, inte `{ $value }`
    .duration = här ska stå en tid som `2 days`, `3 weeks`, `6 months` eller `1 year`, inte `{ $value }`
    .phone = här ska stå ett telefonnummer med siffror, som `08-465 004 00`, inte `{ $value }`
    .url = här ska stå en adress som börjar med `https://`, utan mellanslag, inte `{ $value }`
    .media = här ska stå en adress som börjar med `https://`, eller en fil bredvid sidan som slutar på `.mp4`, `.webm`, `.mp3`, `.m4a` eller `.ogg`, inte `{ $value }`
    .captions = här ska stå ett språk som `sv`, eller en fil bredvid sidan som `film.sv.vtt`, inte `{ $value }`
    .email = här ska stå en e-postadress som `stod@anhorig.example`, inte `{ $value }`
    .localized = här ska stå en text, eller en text för varje språk som { "`{sv: …, en: …}`" }, inte `{ $value }`
    .localized-list = här ska stå en lista för varje språk som { "`{sv: [ord, ord]}`" }, inte `{ $value }`
    .hours = här ska stå öppettider som { "`{mon-thu: 9-12, fri: 9-15.30}`" } eller ordet `always`, inte `{ $value }`
    .time = här ska stå en tid som `15-17.30` eller `15`, inte `{ $value }`
    .digital = här ska stå `no`, eller adressen som { "`{url: https://…}`" }, inte `{ $value }`
    .old-address = här ska stå en gammal adress som börjar och slutar med snedstreck, som `/sv/gammal/`, inte `{ $value }`
    .phrase = här ska stå ett ord eller en fras att söka efter, inte `{ $value }`
    .page = här ska stå en sida, som `page:rattigheter`, inte `{ $value }`
    .size = här ska stå hur mycket som hämtas, som `24 MB` eller `850 kB`, inte `{ $value }`
    .length = här ska stå minuter och sekunder, som `4:30`, inte `{ $value }`

# Visas vid ett ord som fältet inte känner till.
# $value är ordet, $known de ord som finns, $nearest det ord som liknar mest.
# `.id`: ett id eller en del av en adress med tecken som inte får vara där.
invalid-value = `{ $value }` är inget av orden som fältet kan ha
    .nearest = menade du `{ $nearest }`?
    .hint = skriv något av orden: { $known }
    .id = `{ $value }` går inte att använda som id eller adress
    .lead = `{ $value }` är inget mål för sökord
    .lead-hint = skriv `page:` och en sidas namn, `district:` och en stadsdels namn, eller `word:` och andra ord
    .id-hint = skriv små bokstäver a till z, siffror och bindestreck, som `norra-innerstaden`; börja och sluta inte med bindestreck

# Visas vid en sista dag som ligger före den första. $first och $last är dagarna, $first-key och $last-key fälten. `.label` står vid den första dagen.
reversed-dates = den sista dagen, { $last }, ligger före den första, { $first }
    .label = den första dagen
    .hint = rätta `{ $first-key }` eller `{ $last-key }`; titta på årtalet

# Visas vid platsen där YAML-delen av en fil inte går att läsa längre.
# $reason är vad läsaren av YAML säger, på engelska.
yaml-syntax = filen går inte att läsa härifrån: { $reason }
    .hint = se efter mellanslagen i början av raden, kolonet efter fältets namn och citattecken som saknar sitt andra; resten av filen läses först när det är rättat

# Visas vid det andra av två fält med samma namn. $key är fältet. `.label` står vid det första.
duplicate-key = fältet `{ $key }` står två gånger i samma post
    .label = det första, som används
    .hint = behåll ett av dem

# Visas vid ett värde som börjar med `&`, `*` eller `!`, som betyder något särskilt i YAML.
yaml-alias = tecknen `&`, `*` och `!` först i ett värde går inte att använda
    .hint = skriv ut värdet här också; sätt citattecken runt en text som ska börja med tecknet

# Visas vid en fras bland sökorden som står två gånger i filen. $phrase är frasen.
# `.label` står vid den första.
repeated-search-phrase = ”{ $phrase }” står två gånger bland sökorden
    .label = den första
    .hint = behåll den där den leder bäst
