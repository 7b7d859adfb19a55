### Vad programmet `ingang` säger till den som kör det. Inte till webbplatsens besökare.
### Namn på kommandon, val och filer är desamma på alla språk.

## Hjälp: `ingang --help` och `ingang <kommando> --help`

# Först i hjälpen för hela programmet.
# `.more` står sist där och säger vad slutkoderna betyder.
cli-command-ingang = Gör en webbplats med samhällsinformation på många språk av en mapp med texter och fakta.
    .more =
        Slutkoder:
          0  klart
          1  det finns fel i källorna; inget har publicerats
          2  kommandot går inte att förstå, eller får inte utföras
          3  datorn klarade det inte, till exempel att läsa en fil eller skriva på en full disk

# Vid kommandot `build` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-build = Bygg webbplatsen och publicera den i en mapp
    .more = Om det finns fel publiceras inget, och mappen är som den var.

# Vid kommandot `check` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-check = Gör allt som build gör, men skriv inget; slutar med en överblick över luckorna
    .more = Överblicken går att spara: ingang check > luckor.txt

# Vid kommandot `serve` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-serve = Visa webbplatsen i en webbläsare på den här datorn, och igen när en fil sparas
    .more = När det finns fel visas den senaste hela webbplatsen, med felen ovanpå.

# Bredvid kommandot `audit` i hjälpen.
# `.more` står sist i kommandots hjälp.
cli-command-audit = Pröva vilka färdiga sidor som helst mot W3C:s ACT-regler om tillgänglighet
    .more =
        Slutar med kod 1 där en regel inte är uppfylld. Med --format json står varje regel och dess utfall för varje fil.
        I mappar letas efter .html och .htm.

# Vid kommandot `new` i hjälpen.
cli-command-new = Gör filer att börja från, med kommentarer som säger vad som ska stå var

# Vid kommandot `new page` i hjälpen.
cli-command-new-page = Gör en ny sida på webbplatsens första språk

# Vid kommandot `new district` i hjälpen.
cli-command-new-district = Gör en ny stadsdel, vars fakta du sedan fyller i

# Vid kommandot `new translation` i hjälpen.
cli-command-new-translation = Börja en sida på ett annat språk eller på lättläst, från den text som finns

# Vid kommandot `status` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-status = Visa hur mycket av varje språk som stämmer med originalet, och vilka stycken som väntar
    .more = Numret inom parentes är ett stycke: ingang translate --minor rattigheter --block 0f3a9c01d2e4

# Vid kommandot `translate` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-translate = Anteckna vad som är gjort med översättningar, och utbyt arbetslistor med översättare
    .more =
        När du har rättat en text:             ingang translate --accept rattigheter en
        När bara formuleringen är ändrad:      ingang translate --minor rattigheter
        Det som står i texternas huvud (CI):   ingang translate --sync
        För översättares program, och tillbaka: ingang translate --export fi --output fi.xlf
                                               ingang translate --import fi.xlf

# Bredvid kommandot `search` i hjälpen.
# `.more` står sist i kommandots hjälp.
cli-command-search = Visa vad besökare hittar när de söker, och varför
    .more = Ordningen är webbläsarens: samma filer och samma program. Exempel: ingang search "mamma orkar inte" --locale sv

# Vid kommandot `explain` i hjälpen.
cli-command-explain = Visa vad en regel letar efter, varför det spelar roll och hur man gör i stället

# Vid kommandot `readability` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-readability = Visa hur svåra texterna är att läsa: en rad per språk, eller en sidas på vart och ett
    .more = Ett index visas bara där det finns en publicerad formel för språket, för texter på minst 100 ord. Det ser långa ord och meningar, men inget av vad de säger.

# Vid kommandot `completions` i hjälpen.
# `.more` står sist i hjälpen för kommandot.
cli-command-completions = Skriv ut ett skript som fyller i kommandon i ett skal
    .more = För bash: ingang completions bash > ~/.local/share/bash-completion/completions/ingang

# Före raden som visar hur ett kommando skrivs: "Användning: ingang build [val]".
cli-usage = Användning

# I användningsraden, för val: "ingang build [val]".
cli-usage-options = val

# I användningsraden, för ett kommandos namn: "ingang [val] <kommando>".
cli-usage-command = kommando

# Rubrik över listan med kommandon i hjälpen.
cli-heading-commands = Kommandon

# Rubrik över listan med argument i hjälpen.
cli-heading-arguments = Argument

# Rubrik över listan med val i hjälpen.
cli-heading-options = Val

# Vid `--root` i hjälpen. `.value` står för det som skrivs.
cli-arg-root = Webbplatsens mapp, den som innehåller content/ (annars: mappen du står i)
    .value = MAPP

# Vid `--today` i hjälpen.
cli-arg-today = Dagen som räknas som i dag (annars: as_of i site.yaml, annars datorns klocka)
    .value = ÅÅÅÅ-MM-DD

# Vid `--output` i hjälpen.
cli-arg-output = Mappen där webbplatsen publiceras (annars: public i webbplatsens mapp)
    .value = MAPP

# Vid `--profile` i hjälpen. $values är profilerna, $default den som används om ingen anges.
cli-arg-profile = Vad bygget är till för: { $values } (annars: { $default }); luckor stoppar bara release
    .value = PROFIL

# Vid `--format` i hjälpen. $values är formaten, $default det som används om inget anges.
cli-arg-format = Hur fynd visas: { $values } (annars: { $default }); json och github på standard ut
    .value = FORMAT

# Vid `--format` i hjälpen för `readability`.
cli-arg-table-format = Hur tabellen visas: { $values } (annars: { $default })
    .value = FORMAT

# Vid `--timings` i hjälpen.
cli-arg-timings = Säg hur många millisekunder varje steg tog

# Vid `--quiet` i hjälpen.
cli-arg-quiet = Säg bara det som hittades

# Bredvid sidorna i hjälpen till `audit`.
cli-arg-pages = Filer med HTML, eller mappar med sådana filer
    .value = SÖKVÄG

# Bredvid `--format` i hjälpen till `audit`. $values är formaten, $default är det som används om inget anges.
cli-arg-audit-format = Hur utfallen visas: { $values } (förval: { $default })
    .value = FORMAT

# Vid `--port` i hjälpen. $default är porten som används om ingen anges.
cli-arg-port = Förhandsvisningens port (annars: { $default })
    .value = PORT

# Vid `--host` i hjälpen. $default är adressen som används om ingen anges.
cli-arg-host = Förhandsvisningens adress (annars: { $default }, som bara den här datorn når)
    .value = ADRESS

# Vid `--open` i hjälpen.
cli-arg-open = Öppna förhandsvisningen i din webbläsare

# Vid sidans nyckel i hjälpen för `new page`.
cli-arg-key = Vad sidan heter i länkar, till exempel jobba-och-varda eller districts/farsta/aldre
    .value = NYCKEL

# Vid `--kind` i hjälpen för `new page`. $values är slagen, $default det som används om inget anges.
cli-arg-kind = Vad sidan är till för (annars: { $default }): { $values }
    .value = SLAG

# Vid `--title` i hjälpen för `new page`.
cli-arg-title = Sidans rubrik (annars: gjord av nyckeln)
    .value = RUBRIK

# Vid stadsdelens id i hjälpen för `new district`.
cli-arg-id = Vad stadsdelen heter i länkar och adresser, till exempel farsta
    .value = ID

# Vid `--name` i hjälpen för `new district`.
cli-arg-name = Vad stadsdelen heter i texter, till exempel Farsta
    .value = NAMN

# Vid sidan i hjälpen för `new translation`.
cli-arg-page = Sidans nyckel, till exempel rattigheter eller districts/farsta
    .value = SIDA

# Vid språket i hjälpen för `new translation`.
cli-arg-locale = Språket, som i site.yaml, till exempel en eller sv.easy
    .value = SPRÅK

# Vid sidan i hjälpen för `status` och `translate`.
cli-arg-home = Sidans nyckel, till exempel rattigheter eller districts/farsta, eller en faktafil, till exempel facts/rights
    .value = SIDA

# Vid `--format` i hjälpen för `status`. $values är formaten, $default det som gäller om inget anges.
cli-arg-status-format = Hur det visas: { $values } (annars { $default })
    .value = FORMAT

# Vid `--fail-on-stale` i hjälpen för `status`.
cli-arg-fail-on-stale = Sluta med 1 om något väntar

# Vid `--accept` i hjälpen för `translate`.
cli-arg-accept = Texten SIDA på SPRÅK säger det som originalet säger nu

# Vid `--minor` i hjälpen för `translate`.
cli-arg-minor = Det som är ändrat i originalet på SIDA behöver ingen översättare; SPRÅK är originalets språk

# Vid `--sync` i hjälpen för `translate`.
cli-arg-sync = Ta över dagarna vid `accepted:` i texternas huvud, och glöm texter som är borta

# Vid `--export` i hjälpen för `translate`.
cli-arg-export = Skriv det som behöver arbete på språket till --output, som XLIFF för översättares program
    .value = SPRÅK

# Vid `--import` i hjälpen för `translate`.
cli-arg-import = Lägg in det som kom tillbaka från en översättares program i texterna, och anteckna det
    .value = FIL

# Vid `--output` i hjälpen för `translate`.
cli-arg-work-list = Med --export: filen, till exempel fi.xlf
    .value = FIL

# Vid `--all` i hjälpen för `translate`.
cli-arg-every-text = Med --accept: alla språk på SIDA, eller utan SIDA alla texter på webbplatsen

# Vid `--block` i hjälpen för `translate`.
cli-arg-block = Med --minor: bara det här stycket, med numret som `ingang status` visar
    .value = NUMMER

# Vid regelns namn i hjälpen för `explain`.
cli-arg-rule = Regelns namn, som det står inom hakparentes vid ett fynd
    .value = REGEL

# Vid `--all` i hjälpen för `explain`.
cli-arg-all = Visa sidorna om alla regler

# Vid `--list` i hjälpen för `explain`.
cli-arg-list = Lista namnen på alla regler

# Vid skalet i hjälpen för `completions`. $values är skalen.
cli-arg-shell = Skalet: { $values }
    .value = SKAL

# Vid `--ui-lang` i hjälpen. $values är språken.
cli-arg-ui-lang = Språket som programmet talar: { $values } (annars: systemets, annars engelska)
    .value = SPRÅK

# Vid `--help` i hjälpen.
cli-arg-help = Visa den här hjälpen

# Vid `--version` i hjälpen.
cli-arg-version = Visa versionen

## Vad som är fel med ett kommando

# Efter "fel: ". $command är det som skrevs.
cli-unknown-command = kommandot `{ $command }` finns inte

# Efter "fel: ". $argument är det som skrevs.
cli-unknown-argument = det finns inget val eller argument `{ $argument }` här

# Efter "fel: ". $value är det som skrevs, $argument valet det skrevs efter.
cli-wrong-value = `{ $value }` passar inte `{ $argument }`

# Efter "fel: ". $argument är valet.
cli-missing-value = `{ $argument }` behöver ett värde

# Efter "fel: ". $argument är valet.
cli-too-many-values = `{ $argument }` står mer än en gång, eller har mer än ett värde

# Efter "fel: ". $argument och $other är två val.
cli-conflict = `{ $argument }` går inte att använda tillsammans med `{ $other }`

# Efter "fel: ". $argument är det som måste skrivas.
cli-missing-argument = det här saknas: { $argument }

# Efter "fel: ", när bara första halvan av ett kommando skrevs.
cli-missing-command = ett kommando saknas

# Efter "fel: ", när argumenten inte alls är text.
cli-unreadable-arguments = argumenten går inte att läsa

# Vad man kan göra åt ett felstavat kommando, val eller värde. $nearest är det som nog menades.
cli-hint-nearest = menade du `{ $nearest }`?

# Vad man kan göra åt ett värde som inte passar. $values är de som passar.
cli-hint-values = använd något av { $values }

# Sist, efter varje fel i ett kommando.
cli-hint-help = `ingang --help` visar kommandona, och `--help` efter ett kommando dess val

## Vad datorn inte klarar

# Före det som operativsystemet sade, som kan vara på ett annat språk.
cli-system-says = systemet säger

# Efter "fel: ". $path är webbplatsens mapp.
cli-cannot-read = webbplatsen i `{ $path }` går inte att läsa

# Efter "fel: ". $path är en fil eller mapp med färdiga sidor.
cli-cannot-read-page = sidorna i `{ $path }` går inte att läsa

# Efter "fel: ". $path är en fil eller mapp.
cli-cannot-write = `{ $path }` går inte att skriva; webbplatsen som publicerades förut finns kvar

# Efter "fel: ". $path är webbplatsens mapp.
cli-cannot-watch = filerna i `{ $path }` går inte att bevaka

# Efter "fel: ". $path är en adress och en port.
cli-cannot-listen = förhandsvisningen kan inte visas på `{ $path }`

# Vad man kan göra. $path är en fil eller mapp.
cli-hint-permission = be den som äger `{ $path }` om tillåtelse, eller välj en annan mapp

# Vad man kan göra när en disk inte går att skriva på.
cli-hint-read-only = välj en mapp på en disk som går att skriva på

# Vad man kan göra när en disk är full.
cli-hint-full-disk = frigör plats på disken, och bygg igen

# Vad man kan göra. $path är en plats där det behövs en mapp men finns en fil.
cli-hint-file-in-the-way = det ligger en fil där en mapp behövs: flytta den, eller välj en annan mapp

# Vad man kan göra. $path är en plats där det behövs en fil men finns en mapp.
cli-hint-folder-in-the-way = det ligger en mapp där en fil behövs: flytta den, eller välj en annan mapp

# Vad man kan göra. $path är en fil eller mapp som inte finns.
cli-hint-not-found = se efter att `{ $path }` är rättstavat, och kör kommandot i webbplatsens mapp eller ange den med --root

# Vad man kan göra när ett annat program använder porten.
cli-hint-port = ett annat program använder porten: avsluta det, eller välj en annan med --port

# Vad man kan göra när datorn inte har adressen.
cli-hint-host = datorn har inte den här adressen: ta bort --host, eller ange en adress som den har

# Vad man kan göra när systemets egna ord är allt som finns.
cli-hint-machine = försök igen; om det inte går, visa raden ovanför för den som sköter datorn

# Efter "fel: ", innan något har lästs. $path är utmappen, $other mappen som den ligger i.
cli-output-in-site = utmappen `{ $path }` ligger i `{ $other }`, där webbplatsens egna filer finns
    .hint = välj en mapp utanför content/, locales/ och themes/, till exempel --output public

# Efter "fel: ", innan något har lästs. $path är utmappen, $other webbplatsens mapp.
cli-output-holds-site = utmappen `{ $path }` innehåller webbplatsens egna filer i `{ $other }`
    .hint = välj en tom mapp, till exempel --output public

# Efter "fel: ". $path är utmappen.
cli-output-not-ours = mappen `{ $path }` innehåller filer som Ingång inte har gjort
    .hint = välj en tom mapp, eller flytta undan filerna; Ingång tar aldrig bort något som det inte har gjort

## Under bygget, och när det är klart

# På terminalen medan filer läses.
cli-progress-reading = Läser filerna …

# På terminalen medan sidor görs. $count är hur många filer som är gjorda hittills.
cli-progress-building = Bygger: { $count ->
        [one] en fil
       *[other] { $count } filer
    } …

# Hur lång tid något tog. $count är ett antal millisekunder.
cli-milliseconds = { $count } ms

# Hur lång tid något tog. $count är ett antal sekunder.
cli-seconds = { $count } s

# Hur mycket som hittades, när det inte är något.
cli-nothing-found = inget att åtgärda

# Hur mycket som hittades. $errors är ett antal.
cli-errors = { $errors ->
        [one] ett fel
       *[other] { $errors } fel
    }

# Hur mycket som hittades. $warnings är ett antal.
cli-warnings = { $warnings ->
        [one] en varning
       *[other] { $warnings } varningar
    }

# Hur mycket som hittades. $errors och $warnings är antal.
cli-errors-and-warnings = { cli-errors }, { cli-warnings }

# Sista raden när det finns fel. $counts är hur mycket som hittades, $path utmappen.
cli-not-built = Inte byggt: { $counts }. Inget har publicerats; `{ $path }` är som förut.

# De sista raderna efter ett bygge. $pages, $locales och $districts är antal, $took hur lång tid det tog.
cli-built = Byggde { $pages ->
        [one] en sida
       *[other] { $pages } sidor
    } i { $locales ->
        [one] en språkversion
       *[other] { $locales } språkversioner
    } med { $districts ->
        [one] en stadsdel
       *[other] { $districts } stadsdelar
    } på { $took }.

# De sista raderna efter ett bygge. $path är utmappen; $written, $same och $removed är antal filer.
cli-published = Webbplatsen finns i `{ $path }` ({ $written } skrivna, { $same } som förut, { $removed } borttagna).

# De sista raderna efter ett bygge. $day är nästa dag då en aktivitet passerar, en stängning börjar eller liknande.
cli-next-change = Nästa gång den ändras av sig själv är { $day }: bygg den igen den dagen.

# Sista raden efter `check`. $counts är hur mycket som hittades, $took hur lång tid det tog.
cli-checked = Kontrollerat på { $took }: { $counts }.

## Överblicken sist i `check`

# Rubrik över listan med regler.
cli-overview-by-rule = Fynd efter regel, med första stället för var och en

# Rubrik över listan med filer, var och en med den som äger den.
cli-overview-by-file = Fynd efter fil, med den som äger filen

# Under en lista som inte är hel. $count är hur många till som finns.
cli-overview-more = { $count ->
        [one] och en till
       *[other] och { $count } till
    }

# Före en regel vars fynd är luckor: en varning i utkast, ett fel när webbplatsen släpps.
cli-gap = lucka

# Rubrik över listan med språk helt utan text, sist i `check`.
cli-gaps-wanted = Språk som webbplatsen vill ha och saknar text på

# Rubrik över listan med sidor som saknas på något språk, sist i `check`. Vilka sidtyper som är kärnsidor står i `content/site.yaml`.
cli-gaps-core = Kärnsidor som inte finns på alla språk, med de språk där de saknas

## `status` och `translate`

# Rubrik på en kolumn; `.one` är läget för ett stycke: översättningen är som originalet.
cli-status-fresh = aktuella
    .one = aktuell

# Rubrik på en kolumn; `.one` är läget för ett stycke: originalet har ändrats sedan dess.
cli-status-changed = ändrade
    .one = ändrat

# Rubrik på en kolumn; `.one` är läget för ett stycke: originalet har ett nytt.
cli-status-new = nya
    .one = nytt

# Rubrik på en kolumn; `.one` är läget för ett stycke: originalet har det inte längre.
cli-status-removed = borttagna
    .one = borttaget

# Rubrik på en kolumn; `.one` är läget för en text: ingen har antecknat vad den gjordes från.
cli-status-untracked = ej antecknade
    .one = ej antecknad

# Rad för ett språk som webbplatsen inte har någon text på än. $name är dess eget namn, $meanwhile språken som läsaren leds till.
cli-status-wanted = önskat, ingen text än: { $name } (läsaren leds till { $meanwhile })

# Före det som originalet sade när översättningen gjordes.
cli-status-was = originalet sade

# Före det som originalet säger nu.
cli-status-now = originalet säger

# Efter texterna: hur många sidor som har film eller ljud. $kind är `sign-language-film`, `film` eller `audio`, $pages antalet sidor av sorterna i `core`.
cli-status-media =
    { $kind ->
        [sign-language-film] Film på teckenspråk: { $count } av { $pages } kärnsidor
        [film] Annan film: { $count } av { $pages } kärnsidor
       *[audio] Ljud: { $count } av { $pages } kärnsidor
    }

# Efter raderna ovan.
cli-status-media-how = Det som finns står som `media` i sidans `page.yaml`.

# Sist, när ingenting väntar.
cli-status-fresh-all = Alla översättningar är som sina original.

# Sist, när något väntar.
cli-status-next = Rätta varje text om det behövs, och sedan: ingang translate --accept SIDA SPRÅK

# Efter "fel: ". $page är det som skrevs.
cli-translate-no-page = det finns ingen sida och ingen faktafil `{ $page }`
    .hint = skriv en sidas nyckel, till exempel rattigheter eller districts/farsta, eller en fil, till exempel facts/rights

# Efter "fel: ". $page är det som skrevs, $nearest det som nog menades.
cli-translate-no-page-near = det finns ingen sida och ingen faktafil `{ $page }`
    .hint = menade du `{ $nearest }`?

# Efter "fel: ". $page är en sida eller en faktafil, $locale ett språk.
cli-translate-no-text = `{ $page }` har ingen text på `{ $locale }` som är gjord från en annan
    .hint = skriv ett språk som den är översatt till; `ingang status { $page }` räknar upp dem

# Efter "fel: ", när det inte sägs vad `--accept` gäller.
cli-translate-which = det sägs inte vilken text
    .hint = skriv sidan och språket, till exempel --accept rattigheter en; eller använd --all

# Efter "fel: ", när det inte sägs vad som är ändrat vid `--minor`.
cli-translate-which-page = det sägs inte vilken sida
    .hint = skriv sidan, till exempel --minor rattigheter

# Efter "fel: ". $block är det som skrevs.
cli-translate-no-block = `{ $block }` är inte numret på ett stycke
    .hint = `ingang status` visar numren, tolv siffror och bokstäver vardera

# Efter `--minor`. $count är hur många stycken i översättningar det gällde.
cli-translate-minor = { $count ->
        [0] Inget stycke i någon översättning väntade på det här.
        [one] Ett stycke i en översättning väntar inte längre.
       *[other] { $count } stycken i översättningar väntar inte längre.
    }

# Sist, när låsfiler har skrivits. $count är hur många filer.
cli-translate-written = { $count ->
        [0] Inget att anteckna: allt är som det var.
        [one] Antecknat i en fil.
       *[other] Antecknat i { $count } filer.
    }

# Sist, efter `--export`. $count är hur många stycken som är i filen.
cli-translate-exported = { $count ->
        [0] Ingenting behöver arbete i en översättares program.
        [one] Ett stycke att arbeta med.
       *[other] { $count } stycken att arbeta med.
    }

# Efter `--export`, när stycken inte kan vara i filen. $count är hur många, $locale språket.
cli-translate-left-out = { $count ->
        [one] Ett till får tas om hand i själva filen
       *[other] { $count } till får tas om hand i själva filerna
    }: översättningen har inte ett stycke som svarar mot det. ingang status --locale { $locale }

# Efter "fel: ", när det inte sägs var `--export` ska skriva.
cli-translate-where = det sägs inte vilken fil arbetslistan ska bli
    .hint = lägg till --output, till exempel --output fi.xlf

# Efter "fel: ". $path är en fil, $line en rad i den, $reason vad som är fel där, med XML:s ord.
cli-translate-no-list = `{ $path }` är inte en arbetslista som går att läsa: rad { $line }: { $reason }
    .hint = spara den som XLIFF 2 i översättarens program, med alla koder som de var

# Efter `--import`. $count är hur många stycken.
cli-translate-imported = { $count ->
        [0] Ingenting lades in.
        [one] Ett stycke är inlagt och antecknat.
       *[other] { $count } stycken är inlagda och antecknade.
    }

# Efter `--import`. $count är hur många stycken.
cli-translate-untouched = { $count ->
        [one] Ett stycke har ingen arbetat med.
       *[other] { $count } stycken har ingen arbetat med.
    }

# Efter `--import`. $count är hur många stycken; de står på raderna ovanför.
cli-translate-refused = { $count ->
        [one] Ett stycke lades inte in, se ovan. Inget är förlorat: det står kvar i arbetslistan.
       *[other] { $count } stycken lades inte in, se ovan. Inget är förlorat: de står kvar i arbetslistan.
    }

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-no-text = texten finns inte längre

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-original = originalet har ändrats sedan listan skrevs

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-translation = någon har ändrat översättningen sedan listan skrevs

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-incomplete = något som hör ihop med det har inga ord än: rubriken ovanför eller resten av listan

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-no-place = översättningen är uppbyggd på ett annat sätt, så det går inte att säga var stycket hör hemma; skriv in det i filen för hand

# Varför ett stycke i en arbetslista inte läggs in.
cli-translate-refused-unreadable = det skulle inte läsas som det är menat; skriv in det i filen för hand

## `explain`

# Vid namnet på en regel som är ett fel i varje bygge.
cli-level-error = fel

# Vid namnet på en regel om något som saknas.
cli-level-gap = lucka (en varning med draft, ett fel med release)

# Vid namnet på en regel som aldrig stoppar ett bygge.
cli-level-warning = varning

# Efter "fel: ". $name är det som skrevs.
cli-unknown-rule = det finns ingen regel `{ $name }`
    .hint = `ingang explain --list` visar namnen på alla regler

# Efter "fel: ". $name är det som skrevs, $nearest regeln som nog menades.
cli-unknown-rule-near = det finns ingen regel `{ $name }`
    .hint = menade du `{ $nearest }`?

## `audit`

# Före det en regel säger, där sidan inte är som den ska.
cli-audit-failed = inte uppfyllt

# Före det en regel säger, där sidan ensam inte avgör.
cli-audit-unclear = går inte att avgöra av sidan ensam

# Sista raden i `audit`. $pages är hur många filer som lästes, $failed hur många ställen som inte uppfyller en regel, $unclear hur många som inte går att avgöra.
cli-audited = { $pages ->
        [one] En sida
       *[other] { $pages } sidor
    } prövade: { $failed ->
        [0] allt är uppfyllt
        [one] ett ställe uppfyller inte reglerna
       *[other] { $failed } ställen uppfyller inte reglerna
    }{ $unclear ->
        [0] .
        [one] , ett går inte att avgöra av sidan ensam.
       *[other] , { $unclear } går inte att avgöra av sidan ensam.
    }

# Vad ACT-regeln 5f99a7 säger, där en sida inte uppfyller den.
cli-act-5f99a7 = elementet har ett attribut på `aria-` som inte finns i WAI-ARIA

# Vad ACT-regeln kb1m8s säger, där en sida inte uppfyller den.
cli-act-kb1m8s = elementet har ett attribut ur WAI-ARIA som dess roll förbjuder

# Vad ACT-regeln ff89c9 säger, där en sida inte uppfyller den.
cli-act-ff89c9 = elementet står inte i det som dess roll behöver runt sig

# Vad ACT-regeln bc4a75 säger, där en sida inte uppfyller den.
cli-act-bc4a75 = elementet innehåller något som dess roll inte får äga

# Vad ACT-regeln 6a7281 säger, där en sida inte uppfyller den.
cli-act-6a7281 = ett attribut ur WAI-ARIA har ett värde som det inte kan ha

# Vad ACT-regeln 5c01ea säger, där en sida inte uppfyller den.
cli-act-5c01ea = elementet har ett attribut ur WAI-ARIA som dess roll inte stöder

# Vad ACT-regeln 73f2c2 säger, där en sida inte uppfyller den.
cli-act-73f2c2 = `autocomplete` säger inte med HTML:s ord vad fältet frågar efter

# Vad ACT-regeln 97a4e1 säger, där en sida inte uppfyller den.
cli-act-97a4e1 = knappen har inget namn

# Vad ACT-regeln 46ca7f säger, där en sida inte uppfyller den.
cli-act-46ca7f = elementet är märkt som utsmyckning men läses upp ändå

# Vad ACT-regeln 6cfa84 säger, där en sida inte uppfyller den.
cli-act-6cfa84 = något som `aria-hidden` döljer kan få fokus

# Vad ACT-regeln de46e4 säger, där en sida inte uppfyller den.
cli-act-de46e4 = delen är på ett språk som inte finns

# Vad ACT-regeln 307n5z säger, där en sida inte uppfyller den.
cli-act-307n5z = något kan få fokus i ett element som inte har delar för hjälpmedel

# Vad ACT-regeln 4e8ab6 säger, där en sida inte uppfyller den.
cli-act-4e8ab6 = elementet saknar ett attribut som dess roll kräver

# Vad ACT-regeln e086e5 säger, där en sida inte uppfyller den.
cli-act-e086e5 = fältet har inget namn

# Vad ACT-regeln bf051a säger, där en sida inte uppfyller den.
cli-act-bf051a = sidan är på ett språk som inte finns

# Vad ACT-regeln b5c3f8 säger, där en sida inte uppfyller den.
cli-act-b5c3f8 = sidan säger inte vilket språk den är på

# Vad ACT-regeln 2779a5 säger, där en sida inte uppfyller den.
cli-act-2779a5 = sidan har ingen titel

# Vad ACT-regeln a25f45 säger, där en sida inte uppfyller den.
cli-act-a25f45 = `headers` pekar på något som inte är en annan cell i tabellen

# Vad ACT-regeln ffd0e9 säger, där en sida inte uppfyller den.
cli-act-ffd0e9 = rubriken har inget namn

# Vad ACT-regeln cae760 säger, där en sida inte uppfyller den.
cli-act-cae760 = ramen har inget namn

# Vad ACT-regeln akn7bn säger, där en sida inte uppfyller den.
cli-act-akn7bn = tabbtangenten går förbi en ram med något att använda

# Vad ACT-regeln 59796f säger, där en sida inte uppfyller den.
cli-act-59796f = bildknappen har inget namn

# Vad ACT-regeln 23a2a8 säger, där en sida inte uppfyller den.
cli-act-23a2a8 = bilden har inget namn och är inte märkt som utsmyckning

# Vad ACT-regeln c487ae säger, där en sida inte uppfyller den.
cli-act-c487ae = länken har inget namn

# Vad ACT-regeln m6b1q3 säger, där en sida inte uppfyller den.
cli-act-m6b1q3 = menyalternativet har inget namn

# Vad ACT-regeln bc659a säger, där en sida inte uppfyller den.
cli-act-bc659a = sidan läses in igen av sig själv efter en stund

# Vad ACT-regeln bisz58 säger, där en sida inte uppfyller den.
cli-act-bisz58 = sidan läses in igen av sig själv, och inte genast

# Vad ACT-regeln b4f0c3 säger, där en sida inte uppfyller den.
cli-act-b4f0c3 = sidan går inte att förstora till dubbel storlek

# Vad ACT-regeln 8fc3b6 säger, där en sida inte uppfyller den.
cli-act-8fc3b6 = objektet visar en bild eller spelar upp något och har inget namn

# Vad ACT-regeln 674b10 säger, där en sida inte uppfyller den.
cli-act-674b10 = `role` anger ingen roll som finns

# Vad ACT-regeln 7d6734 säger, där en sida inte uppfyller den.
cli-act-7d6734 = teckningen säger att den är en bild men har inget namn

# Vad ACT-regeln 2t702h säger, där en sida inte uppfyller den.
cli-act-2t702h = sammanfattningen har inget namn

# Vad ACT-regeln d0f69e säger, där en sida inte uppfyller den.
cli-act-d0f69e = tabellens rubrikcell är inte rubrik för någon cell

# Vad ACT-regeln 2ee8b8 säger, där en sida inte uppfyller den.
cli-act-2ee8b8 = namnet innehåller inte orden som syns
## `search`

# Bredvid orden i hjälpen för `search`.
cli-arg-words = Det som någon skriver som söker
    .value = ORD

# Bredvid `--district` i hjälpen för `search`.
cli-arg-district = Stadsdelen vars sidor kommer först, som mappen heter
    .value = STADSDEL

# Bredvid `--group` i hjälpen för `search`.
cli-arg-group = Bara sidor om den här målgruppen, med det id som den har i fakta
    .value = GRUPP

# Bredvid `--offer` i hjälpen för `search`.
cli-arg-offer = Bara sidor om den här delen av utbudet, med det id som den har i fakta
    .value = INSATS

# Svarets första rad. $query är frågan, $locale språket, $shown hur många sidor som följer.
cli-search-found = ”{ $query }” på { $locale }: { $count ->
        [one] en sida
       *[other] { $count } sidor
    }

# Detsamma, när det finns fler än de som visas.
cli-search-first = ”{ $query }” på { $locale }: { $count } sidor, de första { $shown } visas

# Hela svaret när inget finns. $query är frågan, $locale språket.
cli-search-nothing = ”{ $query }” på { $locale }: inget hittat

# Efter första raden. $query är frågan med bättre stavning.
cli-search-spelling = Menade du ”{ $query }”?

# Under en sida, en rad för varje ord som den hittades på. $form är ordet som sidan har det,
# $level hur likt det är det som söktes, $fit hur mycket det räknas, $kind var det står.
cli-search-why = ”{ $form }” { $kind ->
        [title] i rubriken
        [short] i kortnamnet
        [words] i det som människor säger
        [heading] i en mellanrubrik
        [summary] i ingressen
        [glossary] som ord i ordlistan
       *[body] i texten
    }, { $level ->
        [exact] ordet självt
        [stem] en annan böjning
        [fold] utan prickar och ringar
        [joined] två ord som ett
        [synonym] människor säger så om det
        [inflection] börjar likadant
        [prefix] börjar med bokstäverna
        [typo] en bokstav skiljer
        [typos] två bokstäver skiljer
        [main] huvuddelen av ett längre ord
        [part] en del av ett längre ord
       *[whole] en del av ordet
    } ({ $fit })

# Sista raden när webbplatsen har fel. $counts är antalen fynd.
cli-not-searched = Inget att söka i: { $counts }

# Efter "fel: ". $locale är det som skrevs, $known webbplatsens språk.
cli-search-no-locale = webbplatsen har inget språk som heter `{ $locale }`
    .hint = använd något av { $known }

# Efter "fel: ". $facet är `district`, `group` eller `offer`, $id det som skrevs, $known de som har sidor på det här språket.
cli-search-no-choice = { $facet ->
        [district] webbplatsen har ingen stadsdel som heter `{ $id }`
        [group] ingen sida på det här språket handlar om målgruppen `{ $id }`
       *[offer] ingen sida på det här språket handlar om insatsen `{ $id }`
    }
    .hint = använd någon av { $known }

# Efter "fel: ".
cli-search-off = webbplatsen har ingen sökning
    .hint = ta bort `search: no` i content/site.yaml

## `serve`

# När förhandsvisningen är igång. $address är en webbadress.
cli-serving = Förhandsvisningen finns på { $address } – avsluta den med Ctrl och C.

# När förhandsvisningen kan nås från andra datorer.
cli-serving-everybody = Obs: alla som når den här datorn över nätet kan se förhandsvisningen.

# När ingen webbläsare gick att öppna. $address är en webbadress.
cli-cannot-open = Ingen webbläsare gick att öppna. Gå till { $address }

# Efter varje bygge utan fel. $took är hur lång tid det tog, $counts hur mycket som hittades.
cli-preview-built = Byggt på { $took }: { $counts }.

# Efter varje bygge med fel. $took är hur lång tid det tog, $counts hur mycket som hittades.
cli-preview-broken = Inte byggt ({ $took }): { $counts }. Förhandsvisningen är som förut.

# Vad rutan med fynden ovanpå en sida heter, för den som inte ser den.
cli-preview-title = Det här måste åtgärdas på webbplatsen

# Rubrik över fynden när filer inte går att läsa.
cli-preview-trouble = Filerna går inte att läsa

# Under fyndens rubrik, när en äldre webbplats visas bakom dem.
cli-preview-as-before = Webbplatsen bakom är som den var före senaste ändringen. Den kommer tillbaka av sig själv när det här är åtgärdat.

# Under fyndens rubrik, när det inte finns någon äldre webbplats.
cli-preview-nothing-yet = Webbplatsen visas här av sig själv när det här är åtgärdat.

# På knappen som tar bort fynden.
cli-preview-hide = Dölj

## `new`

# Sist, när filer har gjorts.
cli-new-next = Fyll i det som kommentarerna ber om. `ingang serve` visar hur det ser ut, `ingang check` vad som saknas.

# Efter "fel: ". $path är filen.
cli-new-exists = `{ $path }` finns redan
    .hint = fortsätt på den filen, eller välj ett annat namn; inget skrivs över

# Efter "fel: ". $id är det som skrevs.
cli-new-bad-id = `{ $id }` går inte att använda i adresser
    .hint = använd små bokstäver från a till z, siffror, och bindestreck mellan dem

# Efter "fel: ". $id är det som skrevs.
cli-new-no-district = det finns ingen stadsdel `{ $id }`
    .hint = gör den först: ingang new district { $id } --name …

# Efter "fel: ". $id är sidans nyckel, $collection var posten skulle stå, $known det som står där.
cli-new-no-record = en sida av det här slaget heter som sin post, och det finns ingen `{ $id }` bland `{ $collection }`
    .hint = skriv posten i content/facts/ först, eller använd någon av { $known }

# Efter "fel: ". $key är det som skrevs.
cli-new-no-page = det finns ingen sida `{ $key }` att börja från
    .hint = gör den först: ingang new page { $key }

# Efter "fel: ". $key är det som skrevs, $nearest sidan som nog menades.
cli-new-no-page-near = det finns ingen sida `{ $key }` att börja från
    .hint = menade du `{ $nearest }`?

# Efter "fel: ". $locale är det som skrevs, $known är webbplatsens språk.
cli-new-no-locale = webbplatsen har inte språket `{ $locale }`
    .hint = använd något av { $known }, eller skriv in ett nytt språk i content/site.yaml först

## Kommentarer i nya filer: vad som ska stå under dem

# I en ny page.yaml, ovanför sidans slag.
cli-new-page-kind = Vad sidan är till för. Det avgör hur den ser ut och vad programmet lägger in i den.

# I en ny page.yaml, ovanför en rad som gäller när man tar bort dess `#`.
cli-new-page-sensitive =
    Ta bort tecknet före nästa rad om sidan handlar om våld, brott, beroende, självmord eller barn.
    Då får sidan en väg att lämna den genast, och rubrik och adress får inte röja vad den handlar om.

# I en ny sida, ovanför titeln.
cli-new-page-title = Sidans rubrik. Den säger vad läsaren får här.

# I en ny sida, ovanför ingressen.
cli-new-page-summary = Ingressen: högst två meningar. Tillsammans med rubriken säger den vad sidan ger.

# I en ny sida, ovanför adressens sista del.
cli-new-page-slug = Sista delen av sidans adress, på det här språket.

# I en ny sida, ovanför en rad som gäller när man tar bort dess `#`.
cli-new-page-also = Ord som folk kanske säger i stället; registret och sökningen hittar sidan med dem.

# I en ny district.yaml, först.
cli-new-district-head =
    Vem som svarar för det som står här (en roll, aldrig en person), när det senast kontrollerades, och var det kommer ifrån.
    Det gäller hela filen.

# I en ny district.yaml, ovanför rubriken.
cli-new-district-title = Rubriken på stadsdelens sida, på vart och ett av webbplatsens språk.

# I en ny district.yaml, ovanför platsen.
cli-new-district-where = Platsen inne i en mening: "Anhörigstöd i Farsta", "på Södermalm".

# I en ny district.yaml, ovanför området.
cli-new-district-area = Vem stadsdelen är till för: områdena som hör till den.

# I en ny district.yaml, ovanför en rad som gäller när man tar bort dess `#`.
cli-new-district-neighbourhoods = Namn på områden som folk letar efter. Ta bort tecknet före raden när den stämmer.

# I en ny district.yaml, ovanför en rad som gäller när man tar bort dess `#`. $known är regionerna.
cli-new-district-region = Stadsdelar som arbetar ihop: en av { $known }.

# I en ny district.yaml, ovanför rader som gäller när man tar bort deras `#`.
cli-new-district-contacts =
    Vem man vänder sig till. Fyll i och ta bort tecknen före raderna: fram till dess visar sidan stadens kontakt.
    Ange alltid ett sätt som inte kräver att man talar, till exempel sms eller e-post.

# I en ny district.yaml, ovanför rader som gäller när man tar bort deras `#`.
cli-new-district-offers =
    Vad stadsdelen erbjuder av basutbudet. Fyll i det som stämmer här, och ta bort tecknen före raderna.
    sign_up: none, call, form, call-or-form · cost: free, fee, ask · decision: none, needed · recorded: ask, own-file, nothing

# I en ny översättning, först. $from och $to är språk.
cli-new-translation =
    Börjad från { $from }.md: skriv allt här under på { $to }, också title, summary, short, slug och also.
    Låt namn inom klammer och efter "page:", "contact:", "offer:" och liknande stå som de är.
    När en person har läst texten mot originalet, skriv: reviewed: yes

# I en ny lättläst text, först. $from och $to är språkversioner.
cli-new-easy-read =
    Börjad från { $from }.md: säg allt här under med lätta ord, en fras på varje rad.
    Behåll alla fakta, villkor och rättigheter, och låt namn inom klammer och efter "page:", "offer:" och liknande stå som de är.

## Texter i nya filer, som den som skriver byter ut

# Ingressen i en ny sida.
cli-new-text-summary = Här får du veta vad sidan handlar om, och vad du kan göra.

# Ord som folk kanske säger, i en ny sida.
cli-new-text-also = andra ord, för samma sak

# Första rubriken i en ny sida.
cli-new-text-heading = Det här kan du få

# Rubrikens ankare: små bokstäver från a till z, siffror och bindestreck.
cli-new-text-anchor = det-har-kan-du-fa

# Första stycket i en ny sida.
cli-new-text-body = Skriv det som läsaren behöver först. Skriv sedan vad som händer sen.

# Ägaren i en ny stadsdel. $name är stadsdelen.
cli-new-text-owner = anhörigkonsulent { $name }

# Källan i en ny stadsdel.
cli-new-text-source = Stadsdelens egen uppgift

# Rubriken på en ny stadsdels sida. $name är stadsdelen.
cli-new-text-district-title = Anhörigstöd i { $name }

# Platsen inne i en mening. $name är stadsdelen.
cli-new-text-where = i { $name }

# Vem en ny stadsdel är till för. $name är stadsdelen.
cli-new-text-area = För dig som bor i { $name }.

# Namnet på kontakten i en ny stadsdel. $name är stadsdelen.
cli-new-text-contact-name = Anhörigstödet i { $name }

## `ingang readability`

# Rubriker över tabellens spalter. `words-per-sentence` är ett medeltal, `longest` orden i den längsta meningen.
cli-readability-index = index
cli-readability-words = ord
cli-readability-words-per-sentence = ord per mening
cli-readability-longest = längst
cli-readability-locale = språk
cli-readability-page = sida

# I spalten för sidan, i en tabell med en rad per språk. $pages är ett antal.
cli-readability-pages = { $pages ->
        [one] { $pages } sida
       *[other] { $pages } sidor
    }, svårast { $page } ({ $index })
    .none = { $pages ->
        [one] { $pages } sida
       *[other] { $pages } sidor
    }

# I spalten för index, där det inte finns något.
cli-readability-no-formula = inget index för språket
cli-readability-short = för kort
cli-readability-without-vowel-marks = inget index utan vokaltecken

# Efter ”fel: ”. $page är det som skrevs.
cli-readability-no-page = det finns ingen sida `{ $page }`
    .hint = `ingang readability --locale sv` visar alla sidor som har en text
