### Ord runt de uppgifter som programmet hämtar ur innehållet: kontakter, öppettider, erbjudanden,
### aktiviteter, rättigheter och listor. Sidornas egen text står i `content/`, temats ord i `theme.ftl`.
### "En rad" i en kommentar betyder att texten inte får delas på flera rader, inte heller i lättläst.

## Kontaktrutan: vem som svarar

# Rubrik på kontaktrutan, på nästan varje sida. En rad.
contact-heading = Prata med oss

# Rubrik på kontaktrutan när en annan kontakt svarar, för att tjänsten är obemannad eller har stängt. En rad.
contact-heading-substitute = Någon annan svarar i stället

# I kontaktrutan när tjänsten är obemannad till en viss dag.
# $name är den som svarar i stället, $until sista dagen: "1 februari".
contact-vacant-until = Tjänsten är obemannad just nu. Till och med { $until } svarar { $name } i stället.

# I kontaktrutan när tjänsten är obemannad och ingen vet hur länge. $name är den som svarar i stället.
contact-vacant = Tjänsten är obemannad just nu. Tills vidare svarar { $name } i stället.

# I kontaktrutan när det är stängt några dagar.
# $name är den som svarar i stället, $until sista stängda dagen: "6 januari".
contact-closed-until = Vi har stängt till och med { $until }. Så länge svarar { $name } i stället.

## Kontaktrutan: öppettider

# Under ringknappen, när det alltid är öppet.
hours-always = Öppet dygnet runt.

# Under ringknappen, vid besök och i listan över kontakter: hela meningen om öppettider.
# $parts är en eller flera delar av formen hours-weekly, med separator mellan:
# "Öppet måndag till torsdag klockan 9 till 12 och 13 till 17, fredag klockan 9 till 12."
hours-sentence = Öppet { $parts }.

# Mellan delarna av en rad: när och var en aktivitet är, en adress.
separator = { ", " }

# Mellan delarna av öppettiderna.
hours-separator = { ", " }

# En del av öppettiderna: "måndag till torsdag klockan 9 till 12 och 13 till 17".
# $days är en veckodag eller hours-days, $times en eller flera hours-range.
hours-weekly = { $days } klockan { $times }

# Flera veckodagar i rad: "måndag till torsdag". $from och $to är veckodagar.
hours-days = { $from } till { $to }

# Från ett klockslag till ett annat: "9 till 12". $from och $to är klockslag.
hours-range = { $from } till { $to }

# Först på raden om när en aktivitet är: "Klockan 15 till 17.30". $range är hours-range eller ett klockslag.
time-of-day = Klockan { $range }

# I öppettider.
weekday-monday = måndag

# I öppettider.
weekday-tuesday = tisdag

# I öppettider.
weekday-wednesday = onsdag

# I öppettider.
weekday-thursday = torsdag

# I öppettider.
weekday-friday = fredag

# I öppettider.
weekday-saturday = lördag

# I öppettider.
weekday-sunday = söndag

# I kontaktrutan, om dagar då det är stängt. $from och $to är första och sista dagen: "24 december".
closed = Stängt { $from } till { $to }.

# I kontaktrutan, om dagar då det är stängt och någon annan svarar.
# $from och $to är första och sista dagen, $number numret till den som svarar.
closed-with-substitute = Stängt { $from } till { $to }. Ring då { $number }.

# I kontaktrutan, om en enda dag då det är stängt. $from är dagen: "24 december", $to samma dag.
closed-day = Stängt { $from }.

# I kontaktrutan, om en enda dag då det är stängt och någon annan svarar.
# $from är dagen, $to samma dag, $number numret till den som svarar.
closed-day-with-substitute = Stängt { $from }. Ring då { $number }.

## Kontaktrutan: fler sätt att nå oss

# Länk i kontaktrutan. $number är ett mobilnummer.
way-sms = Sms:a { $number }

# Länk i kontaktrutan. $number är ett nummer.
way-text-phone = Texttelefon { $number }

# Länk i kontaktrutan till videosamtal för den som talar teckenspråk.
way-video = Bildtelefon, på teckenspråk

# Länk i kontaktrutan till en chatt.
way-chat = Chatta med oss

# Länk i kontaktrutan till ett formulär.
way-form = Be oss höra av oss

# Liten rad under formuläret. $answers är ett eller flera av answer-sms, answer-email och answer-call.
way-form-answer = Vi kan svara med { $answers }. Du väljer.

# I raden under formuläret: "Vi kan svara med sms, e-post och samtal."
answer-sms = sms

# I raden under formuläret: "Vi kan svara med sms, e-post och samtal."
answer-email = e-post

# I raden under formuläret: "Vi kan svara med sms, e-post och samtal."
answer-call = samtal

# Under formuläret, och sist i det som händer när du ringer.
safe-callback = Säg när det är säkert att ringa. Samtalet syns i din samtalslista.

# Rad i kontaktrutan. $address är gata, postnummer och ort.
way-visit = Besök oss: { $address }

# Liten rad under besöksadressen, när den som kommer måste boka.
visit-booking = Boka tid innan du kommer.

# Liten rad under besöksadressen, när den som vill får komma.
visit-no-booking = Du behöver inte boka tid.

# Liten rad under besöksadressen. $parts är ett eller flera av orden som börjar på accessibility-.
visit-accessibility = Här finns { $parts }.

# Efter "Här finns", om lokalen.
accessibility-lift = hiss

# Efter "Här finns", om lokalen.
accessibility-hearing-loop = hörslinga

# Efter "Här finns", om lokalen.
accessibility-private-room = rum för samtal i fred

# Efter "Här finns", om lokalen.
accessibility-level-entrance = ingång utan trappsteg

# Efter "Här finns", om lokalen.
accessibility-toilet = toalett för dig med rullstol

# Efter "Här finns", om lokalen.
accessibility-guide-dog = plats för ledarhund

# Rad i kontaktrutan. $address är en postadress.
way-post = Skriv brev: { $address }

# Rad i kontaktrutan, när vi skickar sidan på papper.
way-paper = Få sidan på papper

# Liten rad under way-paper.
way-paper-note = Vi skickar sidan med posten.

# Rad i kontaktrutan om vilka språk de som svarar talar. $languages är ett eller flera språk: "svenska och finska".
way-language = Vi talar { $languages }

# Rad i kontaktrutan när bara tolken är känd. Under den står en av texterna som börjar på interpreter.
way-interpreter = Språk och tolk

# Att tolk går att boka: under språken i kontaktrutan, och på erbjudandenas kort.
interpreter = Tolk går att boka.

# Att tolk går att boka, och hur långt före. $days är ett antal dagar.
interpreter-notice =
    Tolk går att boka. Boka senast { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före.

# Att tolk går att boka, också till teckenspråk.
interpreter-sign = Tolk går att boka, även till teckenspråk.

# Att tolk går att boka, också till teckenspråk, och hur långt före. $days är ett antal dagar.
interpreter-notice-sign =
    Tolk går att boka, även till teckenspråk. Boka senast { $days ->
        [one] en dag
       *[other] { $days } dagar
    } före.

## Kontaktrutan: så går det till när du ringer

# Steg: vem som svarar.
on-call-adviser = En anhörigkonsulent svarar.

# Steg: vem som svarar, när vi också ringer upp. $days är arbetsdagar tills vi ringer upp.
# Antalet sägs i nästa steg (on-call-leave-number-callback), så det upprepas inte här.
on-call-adviser-callback = En anhörigkonsulent svarar, eller ringer upp dig.

# Steg: vem som svarar barn och unga.
on-call-child = Någon som arbetar med barn och unga svarar.

# Steg: vem som svarar barn och unga, när vi också ringer upp. $days är arbetsdagar tills vi ringer upp.
on-call-child-callback =
    Någon som arbetar med barn och unga svarar. Om det är upptaget ringer vi upp dig inom { $days ->
        [one] en arbetsdag
       *[other] { $days } arbetsdagar
    }.

# Steg: den som ringer kan lämna sitt nummer.
on-call-leave-number = Om det är upptaget lämnar du ditt nummer. Då ringer vi upp.

# Steg: den som ringer kan lämna sitt nummer. $days är arbetsdagar tills vi ringer upp.
on-call-leave-number-callback =
    Om det är upptaget lämnar du ditt nummer. Då ringer vi upp inom { $days ->
        [one] en arbetsdag
       *[other] { $days } arbetsdagar
    }.

# Steg: vad du säger. Står även i kontaktrutan för barn och unga.
on-call-tell = Berätta så mycket du vill. Du behöver inte kunna rätt ord.

# Steg: när någon annan behövs.
on-call-pass-on = Om någon annan behövs tar vi den kontakten, om du vill. Du ska inte skickas runt.

# Sist i kontaktrutan. $date är en dag med år, $owner en funktion: "anhörigkonsulent Södermalm".
checked-on = Uppgifterna kontrollerades { $date } av { $owner }.

## När vi har stängt

# Under numren i "När vi har stängt". $own är det som kommunen själv har hand om, $others det som andra har hand om.
night-owners = Staden ansvarar för { $own }. Andra ansvarar för { $others }.

# Samma plats, när alla nummer är stadens. $own är vad de heter.
night-owners-own = Staden ansvarar för { $own }.

# Samma plats och under numren överst på en känslig sida, när inget nummer är stadens. Kort,
# eftersom läsaren kan vara i fara: namnen står bredvid numren.
night-owners-others = Andra än staden svarar.

## Runt sidan

# Överst i vägen tillbaka, till startsidan.
crumb-start = Start

# I flikens titel på lättlästa sidor: "Rättigheter – lättläst – Anhörigstöd i Stockholm". En rad.
easy-read-name = lättläst

# Liten rad över rubriken på sidor om målgrupper och erbjudanden.
kicker-citywide = Gäller i hela staden

# Liten rad över rubriken på en målgrupps sida i en stadsdel, när texten är stadens. $name är stadsdelen.
kicker-district = Kontakten gäller { $name }, texten hela staden

# Samma plats, när stadsdelen också har egen text. $name är stadsdelen.
kicker-district-local = Kontakten och en del av texten gäller { $name }

# Liten rad över rubriken på sidor om stadens enheter.
kicker-unit = För hela staden

# Rubrik över stadsdelens egen text. $place är platsen med sitt ord före: "på Södermalm".
local-heading = För dig { $place }

# Rubrik på sidan om ett erbjudande i en stadsdel. $offer är erbjudandet, $place platsen: "på Södermalm". En rad.
offer-in-district = { $offer } { $place }

# Länk från en stadsdels sida till den som gäller i hela staden.
citywide-page = Det som gäller i hela staden

# På en stadsdels sida, om namn som inte längre används. $names är ett eller flera gamla namn.
former-names = Här ingår det som förut hette { $names }.

# Rubrik och flikens titel när en adress inte finns. En rad.
not-found-title = Den här dörren leder ingenstans

# Under rubriken när en adress inte finns.
not-found-lead = Sidan är borttagen eller har fått en ny adress. Det är inte ditt fel. Hjälpen finns kvar.

# Rubrik och flikens titel när en sida inte finns sparad och det inte finns något nät. En rad.
offline-title = Det finns inget nät just nu

# Under rubriken när det inte finns något nät. Sökrutan och en lista med sparade sidor följer.
offline-lead = Sidan du ville till går inte att visa utan nät. Sidorna nedanför finns ändå i din telefon eller dator. Du kan ringa som vanligt.

## Upplysningar om språk

# Överst på en sida vars text inte finns på läsarens språk. $language är språket som texten är på.
notice-other-language = Texten är på { $language }. Den är inte översatt.

# Överst på en lättläst sida som bara finns på vanligt språk. $language är språket: "svenska".
notice-standard = Sidan finns inte på lättläst. Texten är på vanlig { $language }.

# Samma plats, när texten dessutom är översatt utan att någon har granskat den. $language är språket.
notice-standard-unreviewed = Sidan finns inte på lättläst. Texten är på vanlig { $language }. Den är maskinöversatt, och ingen människa har granskat den.

# Överst på en sida som en maskin har översatt och ingen har granskat.
notice-unreviewed = Maskinöversatt. Ingen människa har granskat texten.

# Samma plats, när texten inte är lättläst och en människa har översatt den utan att någon annan har granskat den. $language är språket.
notice-standard-unreviewed-person = Sidan finns inte på lättläst. Texten är på vanlig { $language }. En människa har översatt den, men ingen annan har granskat den än.

# Överst på en sida som en människa har översatt och ingen annan har granskat.
notice-unreviewed-person = Översatt av en människa. Ingen annan har granskat texten än.

# Länk till sidan på det språk den skrevs på. $language är språket: "svenska".
notice-original = Läs originalet på { $language }

# Överst på en sida som inte är på läsarens språk, när någon som svarar talar det. $language är läsarens språk.
speak-language = Du kan prata { $language } med oss.

# Samma plats, när det går att boka tolk. $language är läsarens språk.
speak-interpreter = Be om tolk till { $language } när du ringer.

# Länk efter speak-language och speak-interpreter. $number är ett nummer.
speak-call = Ring { $number }

# Efter en länk till en sida på ett annat språk. En rad.
in-language-sv = (på svenska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-en = (på engelska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-fi = (på finska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-ar = (på arabiska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-fa = (på persiska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-so = (på somaliska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-es = (på spanska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-pl = (på polska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-uk = (på ukrainska)

# Efter en länk till en sida på ett annat språk. En rad.
in-language-swl = (på svenskt teckenspråk)

# Språkets namn inne i en mening: "Vi talar svenska och finska". En rad.
language-sv = svenska

# Språkets namn inne i en mening. En rad.
language-en = engelska

# Språkets namn inne i en mening. En rad.
language-fi = finska

# Språkets namn inne i en mening. En rad.
language-ar = arabiska

# Språkets namn inne i en mening. En rad.
language-fa = persiska

# Språkets namn inne i en mening. En rad.
language-so = somaliska

# Språkets namn inne i en mening. En rad.
language-es = spanska

# Språkets namn inne i en mening. En rad.
language-pl = polska

# Språkets namn inne i en mening. En rad.
language-uk = ukrainska

# Språkets namn inne i en mening. En rad.
language-swl = svenskt teckenspråk

## Erbjudandenas kort

# Namn på en uppgift på kortet: hur anmälan går till och i vilken form.
fact-how = Så får du det

# Namn på en uppgift på kortet: hur många samtal.
fact-talks = Samtal

# Namn på en uppgift på kortet: hur många grupper.
fact-groups = Grupper

# Namn på en uppgift på kortet.
fact-cost = Kostnad

# Namn på en uppgift på kortet.
fact-decision = Beslut

# Namn på en uppgift på kortet: vad som antecknas.
fact-recorded = Vad vi skriver ner

# Namn på en uppgift på kortet.
fact-waiting = Väntetid

# Namn på en uppgift på kortet: språk och tolk.
fact-language = Språk

# Rubrik på kortet, när uppgifterna skiljer sig efter ålder.
age-under-65 = Under 65 år

# Rubrik på kortet, när uppgifterna skiljer sig efter ålder.
age-from-65 = 65 år och äldre

# Under "Så får du det".
sign-up-none = Ingen anmälan behövs.

# Under "Så får du det".
sign-up-call = Ring för att boka eller anmäla dig.

# Under "Så får du det".
sign-up-form = Boka eller anmäl dig i formuläret.

# Under "Så får du det".
sign-up-call-or-form = Ring eller använd formuläret för att boka eller anmäla dig.

# Under "Så får du det", efter texten om anmälan. $forms är ett eller flera av orden som börjar på form-.
offer-forms = Du kan få det { $forms }.

# Efter "Du kan få det".
form-individual = enskilt

# Efter "Du kan få det".
form-group = i grupp

# Efter "Du kan få det".
form-phone = i telefon

# Efter "Du kan få det".
form-home = hemma hos dig

# Efter "Du kan få det".
form-visit = hos oss

# Efter "Du kan få det".
form-digital = på nätet

# Under "Samtal". $number är det högsta antalet samtal.
talks-at-most =
    { $number ->
        [one] Högst ett samtal
       *[other] Högst { $number } samtal
    }

# Under "Samtal", när antalet inte är begränsat.
talks-no-limit = Ingen gräns för antalet

# Under "Grupper". $number är antalet grupper.
groups-number =
    { $number ->
        [one] En grupp
       *[other] { $number } grupper
    }

# Under "Kostnad".
cost-free = Gratis

# Under "Kostnad", och som märke på en aktivitet.
cost-fee = Det finns en avgift

# Under "Kostnad", och som märke på en aktivitet.
cost-ask = Fråga vad det kostar

# Under "Beslut".
decision-none = Behövs inte

# Under "Beslut".
decision-needed = Kräver ansökan och beslut

# Under "Vad vi skriver ner".
recorded-ask = Fråga oss

# Under "Vad vi skriver ner".
recorded-own-file = I en akt som är din egen

# Under "Vad vi skriver ner".
recorded-nothing = Inget

# Under "Väntetid". $number är ett antal dagar.
waiting-days =
    { $number ->
        [one] Ungefär en dag
       *[other] Ungefär { $number } dagar
    }

# Under "Väntetid". $number är ett antal veckor.
waiting-weeks =
    { $number ->
        [one] Ungefär en vecka
       *[other] Ungefär { $number } veckor
    }

# Under "Väntetid". $number är ett antal månader.
waiting-months =
    { $number ->
        [one] Ungefär en månad
       *[other] Ungefär { $number } månader
    }

# Under "Språk", före texten om tolk. $languages är ett eller flera språk: "svenska och finska".
service-languages = På { $languages }.

# På kortet, när stadsdelen inte har lämnat uppgift.
offer-not-stated = Inte angivet än. Ring oss och fråga.

# Länk på kortet, när erbjudandet finns i en annan stadsdel. $place är platsen: "i Farsta".
offer-instead-district = Finns { $place } i stället

# Länk på kortet, när en kontakt hjälper i stället. $name är kontakten, $number dess nummer.
offer-instead-contact = Ring { $name }, { $number }

## Uppgifter inne i en text
## De ersätter ord som skribenten har satt inom klamrar: "Villkor för samtalet: gratis, utan beslut."

# Mitt i en mening eller i en lista. En rad.
inline-cost-free = gratis

# Mitt i en mening eller i en lista. En rad.
inline-cost-fee = mot en avgift

# Mitt i en mening eller i en lista. En rad.
inline-cost-ask = fråga vad det kostar

# Mitt i en mening eller i en lista. En rad.
inline-decision-none = utan beslut

# Mitt i en mening eller i en lista. En rad.
inline-decision-needed = efter ansökan och beslut

# Mitt i en mening eller i en lista. En rad.
inline-sign-up-none = utan anmälan

# Mitt i en mening eller i en lista. En rad.
inline-sign-up-call = anmälan per telefon

# Mitt i en mening eller i en lista. En rad.
inline-sign-up-form = anmälan i formulär

# Mitt i en mening eller i en lista. En rad.
inline-sign-up-call-or-form = anmälan per telefon eller i formulär

# Mitt i en mening eller i en lista. $number är det högsta antalet samtal. En rad.
inline-talks =
    { $number ->
        [one] högst ett samtal
       *[other] högst { $number } samtal
    }

# Mitt i en mening eller i en lista. En rad.
inline-talks-no-limit = ingen gräns för antalet samtal

# Inom parentes efter en länk till någon annan, så att läsaren vet vems den är: "Nka (staten)". En rad.
body-municipality = kommunen

# Inom parentes efter en länk till någon annan. En rad.
body-region = regionen

# Inom parentes efter en länk till någon annan. En rad.
body-state = staten

# Inom parentes efter en länk till någon annan: "Bris (ideell organisation)". En rad.
body-association = ideell organisation

# Namn på en tabell som går att rulla, för skärmläsare. En rad.
table-label = Tabell som går att rulla

## Aktiviteter

# Efter tid och plats: "Klockan 15 till 17.30, Lyktgatan 4, varje vecka". En rad.
repeats-weekly = varje vecka

# Efter tid och plats. En rad.
repeats-every-2-weeks = varannan vecka

# Efter tid och plats. En rad.
repeats-every-3-weeks = var tredje vecka

# Efter tid och plats. En rad.
repeats-every-4-weeks = var fjärde vecka

# Efter tid och plats. En rad.
repeats-monthly = varje månad

# Länk till en aktivitet på nätet.
activity-digital = Var med på nätet

# Vid en aktivitet på nätet, om en väg utan nät. $number är ett nummer.
activity-instead-contact = Om du inte vill vara på nätet kan du ringa { $number }.

# Vid en aktivitet på nätet, om en annan aktivitet utan nät. $title är dess rubrik.
activity-instead-activity = Om du inte vill vara på nätet finns { $title }.

# Märke på en aktivitet.
tag-no-sign-up = Ingen anmälan

# Märke på en aktivitet. $date är sista dagen: "27 november".
tag-sign-up-by = Anmälan senast { $date }

# Märke på en aktivitet.
tag-sign-up-call = Anmälan per telefon

# Märke på en aktivitet, när anmälan går att göra i ett formulär.
tag-sign-up = Anmälan behövs

# Märke på en aktivitet.
tag-open-to-all = För alla stadsdelar

# Märke på en aktivitet som bara är för den egna stadsdelen. $name är stadsdelen.
tag-open-to-own = För { $name }

# Märke på en aktivitet som är för några stadsdelar. $names är stadsdelarna.
tag-open-to = För { $names }

# Märke på en aktivitet: hur många som får plats, aldrig hur många platser som är kvar. $number är antalet.
tag-places =
    { $number ->
        [one] Högst en person
       *[other] Högst { $number } personer
    }

# Märke på en aktivitet. $languages är ett eller flera språk: "svenska och finska".
tag-language = På { $languages }

## Listor

# Liten rad under en målgrupp på stadsdelens sida. $name är den kontakt som svarar först.
answers-first = { $name } svarar

# Samma plats, när en eller flera av stadens enheter också hjälper. $units är enheternas namn.
answers-first-and-unit = { $name } svarar. Dessutom: { $units }

# I A–Ö, under ett ord som leder till en sida med ett annat namn. $title är sidans namn.
index-see = se { $title }

# I A–Ö, under ett gammalt namn på en stadsdel. $name är stadsdelens namn nu.
index-now = ingår nu i { $name }

# I ordlistan: en förkortning och vad den står för. $term är förkortningen, $expansion orden.
term-expansion = { $term }, { $expansion }

# Knapp i sidhuvudet som öppnar listan med språk. Efter det står samma ord på ett språk till.
languages-button = Språk

## Film och ljud

# Länk till en film. $language är språket: "svenskt teckenspråk", "svenska".
media-film = Film på { $language }

# Länk till en ljudinspelning. $language är språket.
media-audio = Ljud på { $language }

# I länken till en film eller inspelning: hur länge den varar, avrundat uppåt.
media-length =
    { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    }

# I länken till en film eller inspelning: hur mycket som hämtas. $megabytes är ett tal.
media-size = { $megabytes } MB

# Hela länken till en film eller inspelning. $name är media-film eller media-audio, $costs är längd och storlek.
media-named = { $name } ({ $costs })

# Under länken till en film. $languages är språken som den är textad på.
media-captions = Filmen är textad på { $languages }.

# Länk till en fil med filmens textning. $language är språket.
media-caption-file = Textning på { $language }

# Under länken till en film eller inspelning som säger det sidan säger.
media-same = Texten på sidan säger samma sak.

# Länk till sidan med orden i filmen eller inspelningen ovanför.
media-transcript = Läs det som sägs

## Test med läsare

# Längst ner på lättlästa sidor vars text läsare har testat. $date är en dag med år, $organisation vilka som testade.
tested-with-readers = Texten är testad { $date } av läsare hos { $organisation }.

# Över listan med språk som webbplatsen ska finnas på och som saknar text än så länge. En rad.
wanted-languages = Vi vill också ha text på de här språken. Den är inte skriven än. Säg ditt språk när du ringer.

# En rad i listan ovan. $name är språkets namn på språket självt, $languages länkar till språk som finns, på språken själva.
wanted-language = { $name }: ingen text än. Läs så länge på { $languages }.

## Redogörelsen för tillgänglighet

# I redogörelsen för tillgänglighet. $name är webbplatsens namn, $body myndigheten, $law lagen, så som de heter i faktafilen.
statement-body = { $body } ansvarar för webbplatsen { $name }. Den ska följa { $law }.

# Rubrik i redogörelsen över det som bygget själv har hittat.
statement-found = Det här hittade granskningen när sidorna gjordes

# I redogörelsen. $count är ett antal, liksom i de följande.
statement-found-blank-table-header = Tabeller med kolumner utan rubrik: { $count }

# Som ovan.
statement-found-emphasis-as-heading = Rader i fetstil som ser ut som rubriker men inte är det: { $count }

# Som ovan.
statement-found-image-words = Bilder utan ord för den som inte ser dem: { $count }

# Som ovan.
statement-found-vague-link = Länkar som inte säger vart de leder: { $count }

# Hur långt webbplatsen följer lagen: helt.
statement-full = Webbplatsen är helt förenlig med lagen.

# Hur långt webbplatsen följer lagen: delvis.
statement-partial = Webbplatsen är delvis förenlig med lagen. Längre ner står vad som brister eller inte är prövat.

# Hur långt webbplatsen följer lagen: inte.
statement-none = Webbplatsen är inte förenlig med lagen. Längre ner står vad som brister.

# Vem som har granskat: myndigheten själv. $date är en dag med år.
statement-assessed-own = Vi har själva granskat webbplatsen, senast { $date }.

# Vem som har granskat: någon annan. $date är en dag med år.
statement-assessed-other = En utomstående har granskat webbplatsen, senast { $date }.

# Redogörelsens egen dag. $date är en dag med år.
statement-updated = Redogörelsen är från { $date }.

# Rubrik över det som inte följer lagen och ska rättas.
statement-issues-fault = Det här brister

# Rubrik över det som vore oskäligt betungande att rätta.
statement-issues-burden = Det här vore oskäligt betungande att rätta

# Rubrik över det som lagen inte omfattar.
statement-issues-outside = Det här omfattas inte av lagen

# Rubrik över det som ingen har prövat än.
statement-issues-untested = Det här är inte prövat

# Under en brist. $uses är en eller flera av use-no-vision och de följande.
statement-affects = Det berör användning { $uses }.

# Under en brist. $wcag är nummer på framgångskriterier.
statement-criteria = WCAG 2.2: { $wcag }

# Som ovan, med de avsnitt i standarden som kräver kriterierna. $clauses är deras nummer.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under en brist. $date är dagen då den ska vara rättad.
statement-planned = Det ska vara rättat senast { $date }.

# Under en brist som inte har någon sådan dag.
statement-unplanned = Ingen dag är bestämd för när det ska vara rättat.

# Vem som ser till att lagen följs. $authority är namnet.
statement-authority = { $authority } ser till att lagen följs. Du kan klaga dit om du inte är nöjd med vårt svar.

# Länk till platsen där man klagar. $authority är den som ser till att lagen följs.
statement-complain = Anmäl till { $authority }

# Vem en brist berör; en del av statement-affects, liksom de följande.
use-no-vision = utan syn

# Som ovan.
use-limited-vision = med nedsatt syn

# Som ovan.
use-no-colour = utan färgseende

# Som ovan.
use-no-hearing = utan hörsel

# Som ovan.
use-limited-hearing = med nedsatt hörsel

# Som ovan.
use-no-voice = utan röst

# Som ovan.
use-limited-strength = med nedsatt finmotorik eller styrka

# Som ovan.
use-limited-reach = med begränsad räckvidd

# Som ovan.
use-flicker = med känslighet för blinkande ljus

# Som ovan.
use-limited-cognition = med kognitiv funktionsnedsättning
