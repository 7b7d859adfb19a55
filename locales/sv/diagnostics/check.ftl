### Vad reglerna hittar, för dem som skriver webbplatsen.
###
### Ett meddelande är en kort fras med liten bokstav och utan punkt: vad som är fel på platsen som visas.
### `.hint` och det som slutar på `-hint` säger vad man gör. Övriga attribut är varianter av frasen.

## Fakta

# Visas vid en kontakt i en faktafil, när kontakten har en tid då den är stängd.
closure-without-substitute = ingen svarar i stället för `{ $contact }` från { $from } till { $to }
    .hint = lägg till `instead: ` och id för en kontakt som har öppet de dagarna

# Visas vid en aktivitet som har varit. $last är den sista dagen.
past-activity = aktiviteten `{ $activity }` är slut sedan { $last } och visas inte längre
    .hint = ta bort den, eller skriv nya dagar om den fortsätter

# Visas vid en aktivitet i en aktivitetsfil.
digital-only-activity = aktiviteten `{ $activity }` finns bara på webben, så den som saknar webb kan inte vara med
    .instead = `{ $instead }` ska ersätta `{ $activity }`, men finns också bara på webben
    .hint = lägg till `instead: ` under `digital`, med en kontakt eller en aktivitet som fungerar utan webb

# Visas vid dagen efter `checked`, överst i en faktafil eller i en post.
expired-fact = uppgifterna kontrollerades { $checked } och gällde till { $until }
    .hint = gå igenom dem med den som ansvarar för dem, och skriv den nya dagen efter `checked:`
    .future = uppgifterna kontrollerades { $checked }, som är efter i dag ({ $today })
    .future-hint = skriv dagen då de verkligen kontrollerades

# Visas vid en mening om rättigheter.
expired-right = rättigheten `{ $right }` slutade gälla { $until } och visas inte längre
    .hint = skriv vad som gäller nu, eller ta bort posten

# Visas vid en kontakts besöksadress.
hidden-address = `{ $contact }` döljer sin adress, och har ändå en här
    .hint = ta bort `visit`; platsen får man veta vid kontakt

# Visas vid en stadsdel, eller vid kontakten som stadsdelen anger för barn.
missing-children-contact = i `{ $district }` svarar ingen målgruppen `{ $group }`
    .role = i `{ $district }` leder målgruppen `{ $group }` till `{ $contact }`, som inte arbetar med barn
    .reason = i `{ $district }` leder målgruppen `{ $group }` till stadens `{ $contact }`, och det står inte varför
    .hint = lägg till en kontakt med `role: children` och ange den under `first_contacts`
    .reason-hint = lägg till `reason` under `first_contacts`: en mening som sidan kan visa

# Visas vid en stadsdel.
missing-first-contact = i `{ $district }` svarar ingen för: { $groups }
    .hint = lägg till `first_contact` med id för den kontakt som svarar för alla målgrupper utan undantag

# Visas vid en stadsdel, eller vid det som stadsdelen säger om ett erbjudande.
missing-offer = `{ $district }` säger inget om erbjudandet `{ $offer }`
    .hint = lägg till det under `offers`; om det inte finns här, skriv `not_here: yes` och var i stället
    .age = `{ $district }` säger inte vad som gäller för `{ $offer }` i åldern `{ $age }`
    .age-hint = lägg till åldern under `ages`

# Visas vid det som en stadsdel säger om ett erbjudande.
missing-offer-term = `{ $district }` anger inte allt om `{ $offer }`: { $terms }
    .hint = lägg till det som saknas här, eller i stadens erbjudande om det är lika i alla stadsdelar

# Visas vid en kontakt.
missing-on-call = `{ $contact }` har ett telefonnummer, men inte vad som händer när man ringer
    .hint = lägg till `on_call`, till exempel `on_call: [adviser-answers, tell-what-you-want]`

# Visas vid en text i en post.
missing-text = `{ $key }` saknar text på: { $locales }
    .hint = lägg till texten på de språken

# Visas vid det som en stadsdel säger om ett erbjudande.
not-here-without-instead = `{ $district }` har inte `{ $offer }`, och säger inte vem som har det
    .hint = lägg till `instead: ` och en stadsdel, en enhet eller en kontakt

# Visas vid texten i `partial` i det som en stadsdel säger om ett erbjudande.
partial-offer = `{ $district }` ger bara en del av `{ $offer }`
    .hint = lägg till det som saknas, och ta sedan bort `partial`

# Visas vid en kontakts e-postadress.
personal-email = `{ $email }` ser ut som en persons adress
    .hint = använd en adress till funktionen, som finns kvar när personer byts ut

# Visas vid den som svarar i stället för en kontakt, eller i stället för en stadsdel som inte har ett erbjudande.
referral-loop = `{ $from }` hänvisar till `{ $to }`, som hänvisar tillbaka
    .closed = `{ $from }` hänvisar till `{ $to }`, som har stängt samma dagar
    .vacant = `{ $from }` hänvisar till `{ $to }`, som saknar personal då
    .offer = för `{ $offer }` hänvisar `{ $from }` till `{ $to }`, som hänvisar tillbaka
    .not-here = för `{ $offer }` hänvisar `{ $from }` till `{ $to }`, som inte heller har det
    .label = hit hänvisas man
    .hint = ange någon som svarar de dagarna
    .offer-hint = ange någon som har det

# Visas vid en mening om rättigheter.
unconfirmed-law = det är inte bekräftat att `{ $right }` är lag
    .hint = skriv `status: in-force` när någon som vet har bekräftat det, eller ta bort posten

# Visas vid en enhet för hela staden.
unit-without-contact = ingen kan nå enheten `{ $unit }`
    .hint = lägg till `contact: ` och id för enhetens kontakt

# Visas vid en enhet för hela staden.
unit-without-group = enheten `{ $unit }` säger inte vem den är till för
    .hint = lägg till `serves` med minst en målgrupp

# Visas där en post anger en annan post.
unknown-id = det finns { $kind ->
        [after-hours] ingen linje för stängda tider
        [age] ingen ålder i erbjudandet
        [body] ingen organisation
        [contact] ingen kontakt
        [district] ingen stadsdel
        [group] ingen målgrupp
        [instead] ingen stadsdel, enhet eller kontakt
        [offer] inget erbjudande
        [page] ingen sida
        [region] ingen region
        [term] inget ord i ordlistan
        [without-web] ingen kontakt eller aktivitet
       *[other] ingen post
    } som heter `{ $id }`
    .near = menade du `{ $near }`?
    .hint = skriv id för en post som finns, eller lägg till posten

# Visas vid en kontakt.
vacancy-without-substitute = `{ $contact }` saknar personal, och ingen svarar i stället
    .hint = lägg till `instead: ` under `vacant`, med id för en kontakt som svarar

# Visas vid en kontakt.
voice-only-contact = den som inte kan tala eller höra kan inte nå `{ $contact }`
    .hint = lägg till ett sätt utan röst: sms, texttelefon, bildtelefon, chatt, e-post, formulär eller brev

# Visas vid en kontakt.
web-only-contact = den som saknar webb kan inte nå `{ $contact }`
    .hint = lägg till ett sätt utan webb: telefon, sms, texttelefon, besök eller brev

## Sidor

# Visas vid ett ord i en text.
avoided-term = enligt ordlistan undviker vi `{ $word }`
    .hint = skriv ”{ $preferred }”, till exempel [{ $preferred }](term:{ $term })

# Visas vid sidans sammanfattning.
long-summary = rubriken och sammanfattningen har { $words } ord tillsammans, och { $most } räcker
    .hint = behåll vem det gäller, vad man får och vad man gör; resten hör till sidan

# Visas vid sidans rubrik.
missing-summary = sidan saknar sammanfattning
    .hint = lägg till `summary: ` under rubriken: högst två meningar

# Visas vid sidans rubrik, eller vid en post som saknar sida.
missing-translation = sidan `{ $page }` saknar text på: { $locales }
    .hint = lägg till en fil för varje i samma mapp, till exempel `en.md` eller `sv.easy.md`
    .page = `{ $page }` har ingen sida, och den måste finnas
    .page-hint = lägg till mappen `content/citywide/{ $page }` med en text på varje språk
    .kind = det finns ingen sida av sorten `{ $kind }`, och enligt `core` måste det finnas en
    .kind-hint = lägg till en mapp under `content/citywide` där `page.yaml` säger `kind: { $kind }`

# Visas vid rubriken, den korta rubriken eller adressen till en känslig sida.
sensitive-title = rubriken på den här känsliga sidan avslöjar vad den handlar om: `{ $word }`
    .hint = välj en rubrik som andra får se på skärmen
    .slug = adressen till den här känsliga sidan avslöjar vad den handlar om: `{ $word }`
    .no-slug = adressen till den här känsliga sidan blir mappens namn, `{ $name }`, som avslöjar vad den handlar om
    .slug-hint = skriv en `slug` som andra får se i listan över besökta sidor
    .label = ordet står här

# Visas vid en förkortning i en text.
unexplained-abbreviation = `{ $abbreviation }` förklaras inte på sidan
    .hint = länka den första gången: [{ $abbreviation }](term:{ $term })

## Länkar och fakta i texter

# Visas vid en länk med ankare.
broken-anchor = ingen rubrik på `{ $page }` har ankaret `{ $anchor }` ({ $locale })
    .near = menade du `#{ $near }`?
    .hint = sidan har: { $anchors }
    .none-hint = ge rubriken ett ankare: ## Rubrik {"{"}#{ $anchor }{"}"}

# Visas vid en länk, en bild eller ett direktiv i en text. Varianterna säger vart den skulle leda.
broken-link = länken leder ingenstans
    .page = det finns ingen sida som heter `{ $page }`
    .fact = det finns { $scheme ->
        [activity] ingen aktivitet
        [body] ingen organisation
        [contact] ingen kontakt
        [district] ingen stadsdel
        [line] ingen linje för stängda tider
        [offer] inget erbjudande
        [right] ingen rättighet
        [term] inget ord i ordlistan
        [unit] ingen enhet
       *[other] ingen post
    } som heter `{ $id }`
    .part = `{ $part }` är inte ett av: { $parts }
    .no-parts = en länk till `{ $scheme }:{ $id }` har ingen del `#{ $part }`
    .channel = kontakten `{ $id }` går inte att nå genom `{ $part }`
    .term = det står inte vad `{ $part }` är för `{ $id }`
    .file = det finns ingen fil `{ $path }` bredvid sidan
    .text = `{ $path }` är texten till en sida, inte en fil som publiceras
    .near = menade du `{ $near }`?
    .hint = skriv namnet på något som finns, eller ta bort länken
    .no-parts-hint = ta bort nummertecknet och det som följer
    .channel-hint = välj ett sätt som kontakten har, eller lägg till det i kontakten
    .term-hint = lägg till det i erbjudandet i `content/facts`, eller skriv meningen utan det
    .text-hint = länka till sidan med dess namn: page:mappens-namn

# Visas vid ord i en text.
literal-cost = ”{ $words }” anger en kostnad
    .hint = länka till erbjudandet, som anger det en gång för alla sidor: [{ $words }](offer:{ $offer }#cost)
    .which-hint = länka till det erbjudande som menas, som anger det en gång för alla sidor: [{ $words }](offer:…#cost), där … är något av { $offers }
    .record-hint = ta bort orden; `cost` i erbjudandet eller aktiviteten säger det

# Visas vid ord i en text.
literal-decision = ”{ $words }” anger om det behövs ett beslut
    .hint = länka till erbjudandet, som anger det en gång för alla sidor: [{ $words }](offer:{ $offer }#decision) – eller skriv ut en rättighet med :::right
    .which-hint = länka till det erbjudande som menas, som anger det en gång för alla sidor: [{ $words }](offer:…#decision), där … är något av { $offers } – eller skriv ut en rättighet med :::right
    .record-hint = ta bort orden; `decision` i erbjudandet säger det, eller en rättighet

# Visas vid en e-postadress i en text.
literal-email = e-postadressen `{ $words }` är skriven här
    .link = länken innehåller e-postadressen `{ $words }`
    .contact-hint = länka till kontakten, som skriver ut den: [skriv till oss]({ $reference })
    .hint = lägg till adressen i en kontakt, och länka till kontakten
    .record-hint = ta bort adressen; sidan skriver ut kontaktens egen

# Visas vid ord i en text.
literal-hours = ”{ $words }” anger ett klockslag
    .hint = länka till kontakten eller aktiviteten som har tiden, eller skriv meningen utan den
    .record-hint = ta bort tiden; `hours` i kontakten eller `time` i aktiviteten säger det

# Visas vid ett telefonnummer i en text.
literal-phone = telefonnumret `{ $words }` är skrivet här
    .link = länken ringer `{ $words }`
    .line-hint = länka till det, så att det blir rätt på alla sidor: [{ $shown }]({ $reference })
    .contact-hint = länka till kontakten, som skriver ut numret: [ring oss]({ $reference })
    .hint = lägg till numret i en kontakt, och länka till kontakten
    .record-hint = ta bort numret; sidan skriver ut kontaktens nummer

## Temats ord

# Visas vid ett meddelande i ett språks fil.
message-arguments = meddelandet `{ $message }` talar om något som det inte får: { $arguments }
    .hint = använd bara det som det får: { $given }
    .none-hint = det får ingenting; skriv det utan namn inom klamrar
    .silent = meddelandet `{ $message }` på `{ $locale }` utelämnar något som det säger på standardspråket: { $arguments }
    .silent-hint = skriv vart och ett inom klamrar där det hör hemma i meningen

# Visas vid meddelandet i standardspråkets fil, eller vid mallen som frågar efter det.
missing-message = meddelandet `{ $message }` är inte skrivet på: { $locales }
    .nowhere = meddelandet `{ $message }` efterfrågas och finns i ingen fil
    .hint = lägg till det i en fil i mappen för: { $locales }

# Visas vid ett meddelande i ett språks fil.
missing-plural = `{ $message }` saknar former av `{ $argument }` som språket `{ $language }` behöver: { $forms }
    .hint = lägg till en rad för varje form, bredvid dem som finns

# Visas vid ett meddelande i ett språks fil.
uncommented-message = meddelandet `{ $message }` säger inte var det visas
    .hint = skriv en rad som börjar med # precis ovanför

# Visas vid ett meddelande i ett språks fil.
unused-message = ingenting frågar efter meddelandet `{ $message }`
    .hint = ta bort det i alla språk

# Visas vid adressen till en film i `page.yaml`. $page är sidans mapp.
film-without-captions = filmen på sidan `{ $page }` är inte textad
    .hint = låt texta den, och lägg till `captions: [sv]` med språken

# Visas vid adressen till en film eller inspelning i `page.yaml`. $keys är det som saknas: `size`, `length` eller båda.
media-without-size = filmen eller inspelningen på sidan `{ $page }` saknar `{ $keys }`
    .hint = skriv hur mycket som hämtas, som `size: 24 MB`, och hur länge det varar, som `length: "4:30"`

# Visas vid adressen till en film eller inspelning i `page.yaml`. `.page`: sidan med orden, $value, finns inte.
media-without-text-alternative = ingen kan läsa vad filmen eller inspelningen på sidan `{ $page }` säger
    .page = det finns ingen sida `{ $value }` med det som filmen eller inspelningen på sidan `{ $page }` säger
    .hint = skriv `transcript: here` om sidans egen text säger samma sak, eller `transcript: ` och mappen för sidan med orden

# Visas vid namnet på en fil i `media` i `page.yaml`. `.near`: $near är en fil som finns.
missing-media-file = sidan `{ $page }` har ingen fil `{ $file }` bredvid sig
    .hint = lägg filen i sidans mapp, eller skriv hela adressen, `https://…`
    .near = menade du `{ $near }`?

# Visas vid `tested_with_readers` överst i en sida. `.standard`: texten är inte lättläst. $date är dagen för testet.
doubtful-reader-test = testet med läsare har dagen { $date }, som är efter i dag
    .standard = texten är inte lättläst, och ingen sida visar att läsare har testat den
    .hint = skriv dagen då testet gjordes, och ingenting förrän det är gjort
    .standard-hint = flytta uppgiften till den lättlästa text som läsarna hade

# Visas vid formuläret i redogörelsen för tillgänglighet, eller vid redogörelsen som saknar ett.
statement-without-form = man kan inte svara på redogörelsen för tillgänglighet i ett formulär
    .other = `{ $form }` är inget formulär på webben, och en e-postadress eller ett nummer räcker inte för lagen
    .hint = skriv `form:` med adressen till ett tillgängligt formulär, `https://…`, som går att skicka utan namn

# Visas vid `conformance` eller `assessed` i redogörelsen för tillgänglighet.
contradicting-statement = redogörelsen säger att webbplatsen följer hela lagen, men bland de kända bristerna finns fel: { $issues }
    .hint = skriv `conformance: partial`, eller ta bort bristerna när de är rättade
    .without-issues = redogörelsen säger att webbplatsen inte följer hela lagen, men ingen känd brist är ett fel eller oprövad
    .without-issues-hint = skriv vad som brister under `known_issues`, eller `conformance: full`
    .found = redogörelsen säger att webbplatsen följer hela lagen, men bygget varnar för brister: { $rules }
    .found-hint = rätta det som varningarna gäller, eller skriv `conformance: partial`
    .later = granskningen { $assessed } är senare än redogörelsen { $checked }
    .later-hint = gå igenom redogörelsen efter granskningen, och skriv den dagen efter `checked:`
    .label = redogörelsens dag

# Visas vid sidan om tillgänglighet.
missing-statement = webbplatsen har en sida om tillgänglighet, men ingen redogörelse för tillgänglighet
    .hint = skriv `statement:` med uppgifterna i en faktafil; `ingang explain missing-statement` visar vilka

# Visas vid dagen i `planned` för en känd brist.
overdue-issue = bristen `{ $issue }` skulle vara rättad senast { $planned }
    .hint = ta bort posten om bristen är rättad; skriv annars en ny dag som ni kan stå för

# Visas vid orden i en länk.
vague-link = ”{ $words }” säger inte vart länken leder
    .hint = skriv vad som finns där: sidans rubrik, eller vad man kan göra på den
    .address = länken visar en adress i stället för ord
    .document = länken säger inte vilken sorts dokument det är ({ $kind }) och hur stort
    .document-hint = lägg till sort och storlek i orden, till exempel `(PDF, 2 MB)`

# Visas vid en bild i en text. $words är ett antal ord.
image-of-text = teckningen har { $words } ord skrivna i sig
    .told = det behövs { $words } ord för att berätta den här bilden: den är en bild av text
    .hint = skriv orden på sidan, och låt bilden visa det som ord inte kan

# Visas vid en bild i en text. $words är det som är fel i orden.
image-words = bilden har inga ord för den som inte ser den
    .hint = skriv mellan `![` och `]` vad bilden berättar
    .file = ”{ $words }” är namnet på en fil
    .picture = ”{ $words }” behöver inte sägas om en bild
    .picture-hint = börja med det som syns

# Visas vid första raden i en tabell. $column är numret på kolumnen utan ord.
blank-table-header = tabellen har inga rubriker över sina kolumner
    .column = kolumn { $column } i tabellen har ingen rubrik
    .hint = skriv i första raden vad varje kolumn innehåller; en skärmläsare säger det före varje cell

# Visas vid en rad i fetstil eller kursiv. $words är dess ord, $heading är raden att skriva i stället.
emphasis-as-heading = ”{ $words }” ser ut som en rubrik, men är ingen för den som lyssnar
    .hint = skriv `{ $heading }` om det är en rubrik; låt den annars vara en del av texten

# Visas vid ord i stora bokstäver.
shouting = ”{ $words }” står i bara stora bokstäver
    .hint = skriv det som vanligt
