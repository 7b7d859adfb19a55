### Lättläst: de texter ur `locales/sv/facts.ftl` som behöver kortare ord eller en fras på varje rad.
### Det som saknas här hämtas ur `sv`. En fras per rad, helst 20 till 34 tecken, aldrig fler än 55.
### `{ "" }` på första raden gör att texten börjar på en ny rad, när den följer efter en annan.

## Kontaktrutan: vem som svarar

# I kontaktrutan när tjänsten är obemannad till en viss dag.
# $name är den som svarar i stället, $until sista dagen: "1 februari".
contact-vacant-until =
    Ingen arbetar här just nu.
    { $name }
    svarar dig i stället,
    till och med { $until }.

# I kontaktrutan när tjänsten är obemannad och ingen vet hur länge. $name är den som svarar i stället.
contact-vacant =
    Ingen arbetar här just nu.
    { $name }
    svarar dig i stället.

# I kontaktrutan när det är stängt några dagar.
# $name är den som svarar i stället, $until sista stängda dagen: "6 januari".
contact-closed-until =
    Vi har stängt
    till och med { $until }.
    { $name }
    svarar dig i stället.

## Kontaktrutan: öppettider

# Under ringknappen, när det alltid är öppet.
hours-always = Öppet dag och natt.

# Mellan delarna av öppettiderna: en ny mening.
hours-separator =
    { "." }
    { "Öppet " }

# En del av öppettiderna: "måndag till torsdag" och "från klockan 9 till 12 och 13 till 17".
# $days är en veckodag eller hours-days, $times en eller flera hours-range.
hours-weekly =
    { $days }
    från klockan { $times }

# I kontaktrutan, om dagar då det är stängt. $from och $to är första och sista dagen: "24 december".
closed =
    Vi har stängt
    från { $from }
    till { $to }.

# I kontaktrutan, om dagar då det är stängt och någon annan svarar.
# $from och $to är första och sista dagen, $number numret till den som svarar.
closed-with-substitute =
    Vi har stängt
    från { $from }
    till { $to }.
    Ring då { $number }.

## Kontaktrutan: fler sätt att nå oss

# Länk i kontaktrutan. $number är ett mobilnummer.
way-sms = Skicka sms { $number }

# Länk i kontaktrutan till videosamtal för den som talar teckenspråk.
way-video = Ring på teckenspråk

# Länk i kontaktrutan till ett formulär.
way-form = Be oss ringa eller skriva

# Liten rad under formuläret. $answers är ett eller flera av answer-sms, answer-email och answer-call.
way-form-answer =
    Vi kan svara
    med { $answers }.
    Du väljer.

# Under formuläret, och sist i det som händer när du ringer.
safe-callback =
    { "" }
    Säg när det är säkert
    att vi ringer dig.
    Samtalet syns
    på din telefon.

# Rad i kontaktrutan. $address är gata, postnummer och ort.
way-visit =
    Kom till oss:
    { $address }

# Liten rad under besöksadressen, när den som kommer måste boka.
visit-booking =
    Boka en tid
    innan du kommer.

# Liten rad under besöksadressen, när den som vill får komma.
visit-no-booking =
    Du kan komma
    utan att boka tid.

# Liten rad under besöksadressen. $parts är ett eller flera av orden som börjar på accessibility-.
visit-accessibility =
    Här finns
    { $parts }.

# Efter "Här finns", om lokalen.
accessibility-hearing-loop = slinga för hörapparat

# Efter "Här finns", om lokalen.
accessibility-private-room = ett eget rum att prata i

# Efter "Här finns", om lokalen.
accessibility-level-entrance = ingång utan trappa

# Att tolk går att boka: under språken i kontaktrutan, och på erbjudandenas kort.
interpreter =
    { "" }
    Du kan få tolk.
    Säg till oss före.

# Att tolk går att boka, och hur långt före. $days är ett antal dagar.
interpreter-notice =
    { "" }
    Du kan få tolk.
    Boka senast { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    } före.

# Att tolk går att boka, också till teckenspråk.
interpreter-sign =
    { "" }
    Du kan få tolk,
    även till teckenspråk.
    Säg till oss före.

# Att tolk går att boka, också till teckenspråk, och hur långt före. $days är ett antal dagar.
interpreter-notice-sign =
    { "" }
    Du kan få tolk,
    även till teckenspråk.
    Boka senast { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    } före.

## Kontaktrutan: så går det till när du ringer

# Steg: vem som svarar.
on-call-adviser =
    En person från anhörigstödet
    svarar dig.

# Steg: vem som svarar, när vi också ringer upp. $days är arbetsdagar tills vi ringer upp.
# Antalet sägs i nästa steg (on-call-leave-number-callback), så det upprepas inte här.
on-call-adviser-callback =
    En person från anhörigstödet
    svarar dig
    eller ringer upp dig.

# Steg: vem som svarar barn och unga.
on-call-child =
    En person som arbetar
    med barn och unga
    svarar dig.

# Steg: vem som svarar barn och unga, när vi också ringer upp. $days är arbetsdagar tills vi ringer upp.
on-call-child-callback =
    En person som arbetar
    med barn och unga
    svarar dig.
    Ibland kan ingen svara.
    Då ringer vi dig
    inom { $days ->
        [one] { $days } dag,
       *[other] { $days } dagar,
    }
    måndag till fredag.

# Steg: den som ringer kan lämna sitt nummer.
on-call-leave-number =
    Ibland kan ingen svara.
    Lämna då ditt nummer,
    så ringer vi dig.

# Steg: den som ringer kan lämna sitt nummer. $days är arbetsdagar tills vi ringer upp.
on-call-leave-number-callback =
    Ibland kan ingen svara.
    Lämna då ditt nummer.
    Vi ringer dig
    inom { $days ->
        [one] { $days } dag,
       *[other] { $days } dagar,
    }
    måndag till fredag.

# Steg: vad du säger. Står även i kontaktrutan för barn och unga.
on-call-tell =
    Berätta så mycket du vill.
    Du behöver inte kunna
    rätt ord.

# Steg: när någon annan behövs.
on-call-pass-on =
    Ibland behöver du någon annan.
    Då kontaktar vi den personen,
    om du vill.
    Du ska inte
    behöva leta själv.

# Sist i kontaktrutan. $date är en dag med år. Vem som kontrollerade står i den vanliga texten.
checked-on =
    Vi kontrollerade texten
    { $date }.

## När vi har stängt

# Under numren i "När vi har stängt". $own är det som kommunen själv har hand om, $others det som andra har hand om.
night-owners =
    Staden ansvarar
    för { $own }.
    Andra ansvarar
    för { $others }.

# Samma plats, när alla nummer är stadens. $own är vad de heter.
night-owners-own =
    Staden ansvarar
    för { $own }.

# Samma plats och under numren överst på en känslig sida, när inget nummer är stadens. Kort,
# eftersom läsaren kan vara i fara: namnen står bredvid numren.
night-owners-others = Det är inte stadens nummer.

## Runt sidan

# Liten rad över rubriken på en målgrupps sida i en stadsdel, när texten är stadens. $name är stadsdelen.
kicker-district =
    Kontakten gäller { $name }.
    Texten gäller hela staden.

# Samma plats, när stadsdelen också har egen text. $name är stadsdelen.
kicker-district-local =
    Kontakten gäller { $name }.
    En del av texten
    gäller hela staden.

# På en stadsdels sida, om namn som inte längre används. $names är ett eller flera gamla namn.
former-names =
    Här ingår det
    som förut hette
    { $names }.

# Rubrik och flikens titel när en adress inte finns. En rad.
not-found-title = Sidan finns inte

# Under rubriken när en adress inte finns.
not-found-lead =
    Vi har tagit bort sidan
    eller gett den en ny adress.
    Det är inte ditt fel.
    Du kan fortfarande få hjälp.

# Rubrik och flikens titel när en sida inte finns sparad och det inte finns något nät. En rad.
offline-title = Du har inget nät just nu

# Under rubriken när det inte finns något nät. Sökrutan och en lista med sparade sidor följer.
offline-lead =
    Vi kan inte visa sidan
    när du inte har nät.
    Men du kan läsa andra sidor här.
    Du kan också ringa.

## Upplysningar om språk

# Överst på en sida vars text inte finns på läsarens språk. $language är språket som texten är på.
notice-other-language =
    Texten är på { $language }.
    Vi har inte översatt den.

# Överst på en lättläst sida som bara finns på vanligt språk. $language är språket: "svenska".
notice-standard =
    Sidan finns inte på lättläst.
    Texten är på vanlig { $language }.

# Samma plats, när texten dessutom är översatt utan att någon har granskat den. $language är språket.
notice-standard-unreviewed =
    Sidan finns inte på lättläst.
    Texten är på vanlig { $language }.
    En dator har översatt den.
    Ingen människa har kontrollerat den.

# Överst på en sida som en maskin har översatt och ingen har granskat.
notice-unreviewed =
    En dator har översatt texten.
    Ingen människa har kontrollerat den.

# Samma plats, när texten inte är lättläst och en människa har översatt den utan att någon annan har granskat den. $language är språket.
notice-standard-unreviewed-person =
    Sidan finns inte på lättläst.
    Texten är på vanlig { $language }.
    En människa har översatt den.
    Ingen annan har kontrollerat den.

# Överst på en sida som en människa har översatt och ingen annan har granskat.
notice-unreviewed-person =
    En människa har översatt texten.
    Ingen annan har kontrollerat den.

# Länk till sidan på det språk den skrevs på. $language är språket: "svenska".
notice-original = Läs texten på { $language }

# Överst på en sida som inte är på läsarens språk, när det går att boka tolk. $language är läsarens språk.
speak-interpreter =
    Ring och be om tolk
    till { $language }.

## Erbjudandenas kort

# Namn på en uppgift på kortet.
fact-cost = Vad det kostar

# Namn på en uppgift på kortet.
fact-waiting = Hur länge du väntar

# Under "Så får du det".
sign-up-none =
    Du behöver inte
    anmäla dig.

# Under "Så får du det".
sign-up-call =
    Ring oss.
    Säg att du vill boka
    eller anmäla dig.

# Under "Så får du det".
sign-up-form =
    Boka eller anmäl dig
    i formuläret.

# Under "Så får du det".
sign-up-call-or-form =
    Ring oss
    eller skriv i formuläret.
    Säg att du vill boka
    eller anmäla dig.

# Under "Så får du det", efter texten om anmälan. $forms är ett eller flera av orden som börjar på form-.
offer-forms =
    { "" }
    Du kan få det
    { $forms }.

# Efter "Du kan få det".
form-individual = för dig själv

# Efter "Du kan få det".
form-group = i en grupp

# Under "Kostnad", och som märke på en aktivitet. En rad.
cost-fee = Det kostar pengar

# Under "Beslut".
decision-none = Du behöver inget beslut

# Under "Beslut".
decision-needed =
    Du måste ansöka.
    Sedan fattar någon
    ett beslut.

# Under "Vad vi skriver ner".
recorded-ask = Fråga oss vad vi skriver

# Under "Vad vi skriver ner".
recorded-own-file =
    Vi skriver i papper
    som handlar om dig,
    inte om den du hjälper.

# På kortet, när stadsdelen inte har lämnat uppgift.
offer-not-stated =
    Vi vet inte det än.
    Ring oss och fråga.

## Uppgifter inne i en text

# Inom parentes efter en länk till någon annan: "Bris (organisation)". En rad.
body-association = organisation

## Aktiviteter

# Vid en aktivitet på nätet, om en väg utan nät. $number är ett nummer.
activity-instead-contact =
    Du kan också ringa
    { $number }.
    Då behöver du inget nät.

# Vid en aktivitet på nätet, om en annan aktivitet utan nät. $title är dess rubrik.
activity-instead-activity =
    Du kan också komma
    till { $title }.
    Då behöver du inget nät.

# Märke på en aktivitet. $date är sista dagen: "27 november".
tag-sign-up-by = Anmäl dig senast { $date }

# Märke på en aktivitet.
tag-sign-up-call = Ring och anmäl dig

# Märke på en aktivitet, när anmälan går att göra i ett formulär.
tag-sign-up = Du måste anmäla dig

## Listor

# Liten rad under en målgrupp på stadsdelens sida. $name är den kontakt som svarar först.
answers-first =
    { $name }
    svarar dig.

# Samma plats, när en eller flera av stadens enheter också hjälper. $units är enheternas namn.
answers-first-and-unit =
    { $name }
    svarar dig först.
    Du kan också få hjälp
    av { $units }.

# I ordlistan: en förkortning och vad den står för. $term är förkortningen, $expansion orden.
term-expansion =
    { $term }
    betyder { $expansion }

## Redogörelsen för tillgänglighet

# I redogörelsen för tillgänglighet. $name är webbplatsens namn, $body myndigheten, $law lagen, så som de heter i faktafilen.
statement-body =
    { $body }
    ansvarar för webbplatsen
    { $name }.
    Den ska följa { $law }.

# Hur långt webbplatsen följer lagen: delvis.
statement-partial =
    Webbplatsen följer
    en del av lagen.
    Längre ner står
    vad som saknas
    eller inte är prövat.

# Vem som har granskat: myndigheten själv. $date är en dag med år.
statement-assessed-own =
    Vi har själva
    kontrollerat webbplatsen.
    Det gjorde vi senast
    { $date }.

# Redogörelsens egen dag. $date är en dag med år.
statement-updated =
    Den här texten är från
    { $date }.

# Under en brist som inte har någon sådan dag.
statement-unplanned =
    Vi har inte bestämt
    när det ska rättas.

# Under en brist. $uses är en eller flera av use-no-vision och de följande.
statement-affects =
    Det gäller dig
    som använder webbplatsen
    { $uses }.

# Vem som ser till att lagen följs. $authority är namnet.
statement-authority =
    { $authority }
    ser till att lagen följs.
    Du kan klaga dit
    om vårt svar inte är bra.
