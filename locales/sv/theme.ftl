# Ord som temats mallar skriver på sidorna.
# Raden med # ovanför varje meddelande säger var det syns.

## Kring varje sida

# Första länken på varje sida; syns när den får fokus.
theme-skip = Hoppa till innehållet

# Namn på huvudmenyn, för skärmläsare.
theme-nav = Huvudmeny

# Knapp i sidhuvudet på smala skärmar; leder till listorna i sidfoten, som har samma namn.
theme-menu = Meny

# Verktyg i sidhuvudet: leder till samma sida på lättläst.
theme-easy = Lättläst

# Som ovan, när den lättlästa sidan är på ett annat språk. { $language } är språkets namn på läsarens språk.
theme-easy-in = Lättläst på { $language }

# Verktyg i sidhuvudet på lättlästa sidor: leder till den vanliga texten.
theme-standard = Vanlig text

# Som ovan, när den vanliga texten är på ett annat språk. { $language } är språkets namn på läsarens språk.
theme-standard-in = Vanlig text på { $language }

# Namn på listan med språk, för skärmläsare.
theme-languages-label = Språk

# Under listan med språk.
theme-languages-missing = Saknas ditt språk? Ring oss och säg vilket språk du vill prata.

# Namn på vägen tillbaka (Start / Stadsdelar / …), för skärmläsare.
theme-crumbs = Du är här

# Länk längst ner på varje sida, till sidan där man rapporterar fel.
theme-report = Är något fel på sidan? Berätta för oss.

## Sidfoten

# Rubrik i sidfoten över länkar till stöd.
theme-footer-find = Hitta stöd

# Rubrik i sidfoten över det gemensamma numret och andra vägar till en person.
theme-footer-talk = Någon att prata med

# Rubrik i sidfoten över tillgänglighet, integritet och att rapportera fel.
theme-footer-about = Om webbplatsen

## Känsliga sidor

# Länk överst på känsliga sidor; leder genast till en neutral sida någon annanstans.
theme-exit = Lämna sidan snabbt

# Namn på raden med länken ovan, för skärmläsare.
theme-exit-label = Snabb utgång

# Längst ner på känsliga sidor, efter ”Lämna sidan snabbt.”
theme-exit-note = Knappen byter sida direkt. Den raderar inte historiken i webbläsaren. På en dator som andra använder kan de se att du har varit här.

# Efter raden ovan, bara när sidan har skript.
theme-exit-keys = Du kan också trycka tre gånger på skifttangenten (Shift).

## Kontaktrutan

# Före telefonnumret på ringknappen och i sidfoten: ”Ring 08-…”.
theme-call = Ring

# Länk under ringknappen, och rubriken som den leder till.
theme-closed = När vi har stängt

# Under namnet på den som svarar.
theme-anonymous = Du behöver inte säga vad du heter.

# I stället för besöksadress, när adressen är skyddad.
theme-hidden-address = Ni bestämmer i telefon var ni ses.

# Rad i kontaktrutan om vilken stadsdel som gäller.
theme-place-rule = Du söker stöd där du bor.

# Liten rad under den ovan.
theme-place-rule-note = Råd kan du ofta få även där den du hjälper bor.

# Rubrik över vad som händer när man ringer.
theme-next = Så går det till när du ringer

# Bara i utkast: uppgifterna har inte kontrollerats i tid.
theme-overdue = Uppgifterna skulle ha kontrollerats igen.

## Rättigheter och ord

# Rubrik på rutan med rättigheter.
theme-rights = Det här gäller för dig

# Rubrik på ordlistan sist på lättlästa sidor.
theme-words = Ordlista

# Över en lista med exempel, så att ingen tror att listan är hela sanningen.
theme-examples = Till exempel

# På en målgrupps sida, före namnet som programmet använder.
theme-official = Stadens program kallar gruppen:

## Stöd, stadsdelar, målgrupper

# Rubrik över korten med det en stadsdel ger.
theme-offers = Det här kan du få

# Rubrik över korten på startsidan och på sidan om stödet.
theme-offers-everywhere = Det här får du i alla stadsdelar

# Rubrik över jämförelsen av stadsdelar på sidan om en sorts stöd.
theme-compare = Så är det i stadsdelarna

# Mening under rubriken ovan.
theme-compare-lead = Samma fakta, i samma ordning, för varje stadsdel.

# Rubrik över målgrupperna.
theme-groups = Vem gäller det?

# Mening under rubriken ovan på startsidan.
theme-groups-start = Du behöver inte veta vilken grupp du hör till. Välj det som ligger närmast.

# Mening under rubriken ovan på en stadsdels sida.
theme-groups-district = Välj det som ligger närmast. Den som svarar först finns i stadsdelen.

# Rubrik över enheter för hela staden, som ett tillägg till stadsdelen.
theme-besides = Dessutom, i hela staden

# Rubrik på en enhets sida över målgrupperna som den tar emot.
theme-unit-groups = Hit kan du vända dig

# Rubrik över listan med stadsdelar.
theme-districts = Var bor du?

# Mening under rubriken ovan på startsidan.
theme-districts-lead = Stödet finns i din stadsdel. Bor den du hjälper någon annanstans kan du ofta få råd där också.

# Rubrik över länkar till samma sida i varje stadsdel.
theme-in-district = I din stadsdel

# Länk till sidan där man hittar sin stadsdel efter namn på område eller äldre namn.
theme-find-district = Osäker? Hitta din stadsdel med namnet på ditt område

# Efter ett platsnamn som inte används längre.
theme-former-name = äldre namn

# Rubrik över situationer i besökarens ord.
theme-situations = Vad händer hos dig?

# Knapp under situationerna på startsidan.
theme-all-situations = Fler situationer

# Rubrik över länkar vidare, på sidan om ett stöd i en stadsdel.
theme-more = Läs mer

# Rubrik över listan med språk på startsidan och på sidan för adresser som inte finns.
theme-read-language = Läs på ditt språk

# Länk i kontaktrutan på startsidan, till alla kontakter.
theme-contact-all = Alla sätt att nå oss

# Knapp på startsidan till listan från A till Ö.
theme-index = Allt från A till Ö

# Rubrik på kontaktsidan över stadsdelarna.
theme-contacts-districts = Stadsdelarna

# Rubrik på kontaktsidan över enheterna för hela staden.
theme-contacts-units = För hela staden

# Knapp på sidan där man rapporterar fel: leder till formuläret.
theme-to-form = Till formuläret

## Kalender och listor

# Rubrik över kommande aktiviteter.
theme-soon = Det händer snart

# Knapp under aktiviteterna: leder till kalendern.
theme-calendar = Hela kalendern

# I stället för aktiviteter, när det inte finns några.
theme-no-activities = Inget är inplanerat just nu.

# Namn på valet av stadsdel i kalendern, för skärmläsare.
theme-pick-district = Välj stadsdel

# Rubrik på rutan sist i kalendern.
theme-nothing-fits = Inget som passar?

# I rutan ovan.
theme-nothing-fits-text = Ring och berätta när du kan och vad du behöver.

# Namn på raden med bokstäver, för skärmläsare.
theme-letters = Bokstäver

## Sidor som inte finns

# Rubrik över vägar vidare på sidan för adresser som inte finns.
theme-try = Prova något av det här

# På sidan för adresser som inte finns på något språk.
theme-root-not-found = Den här dörren leder ingenstans. Det är inte ditt fel. Välj ditt språk, så hittar du vidare.

## Uppläsning

# Knapp först i texten. Den som trycker får sidan uppläst av sin egen telefon eller dator. Finns bara när den har en röst för språket.
theme-listen = Lyssna

# Samma knapp medan sidan läses upp.
theme-listen-pause = Pausa

# Samma knapp när uppläsningen är pausad.
theme-listen-resume = Fortsätt

# Knapp bredvid, som slutar läsa upp.
theme-listen-stop = Sluta

# Knapp bredvid: rösten talar långsammare.
theme-listen-slower = Långsammare

# Knapp bredvid: rösten talar snabbare.
theme-listen-faster = Snabbare

# Där knapparna står, när rösten inte kunde tala.
theme-listen-failed = Det går inte att läsa upp sidan just nu.

## Sökningen

# Knapp vid sökrutan, och länk till den i sidhuvudet.
theme-search = Sök

# Över sökrutan.
theme-search-label = Sök med egna ord

# Under sökrutan. Står där bara när sökningen kan ske på besökarens egen telefon eller dator.
theme-search-private = Vi ser inte vad du skriver. Orden stannar i din telefon eller dator.

# Under sökrutan, när webbläsaren inte kör skript.
theme-search-no-script = Din webbläsare kör inga skript. Knappen leder till listan från A till Ö.

# Under sökrutan, medan sökningen hämtas.
theme-search-wait = Ett ögonblick …

# Under sökrutan, när sökningen inte kunde hämtas. Efter kolonet följer länken till listan från A till Ö.
theme-search-failed = Sökningen gick inte att hämta. Allt finns också här:

# Under sökrutan, på webbplatser som sparar sökningen i telefonen, från första sökningen.
theme-search-kept = Nu kan du söka här också när du inte har nät. Sökningen och våra kontaktvägar sparas i din telefon eller dator. Det du skriver sparas inte.

# Knappen efter den meningen.
theme-search-forget = Ta bort det som är sparat

# Sägs när man har tryckt på knappen.
theme-search-forgotten = Nu är det borttaget. Om du söker igen sparas det på nytt.

# Över träffarna. $word är ett förslag på stavning, och en knapp.
theme-search-spelling = Menade du { $word }?

# Medan man skriver, när inget har hittats än. ”Sök” är knappen.
theme-search-press = Inget än. Tryck på Sök för att leta i alla texter.

# När inget hittades. Därefter följer länkar till kontakter, situationer och listan från A till Ö.
theme-search-empty = Vi hittade inget som passar. Prova ett annat ord, eller gå vidare här:

# Namn på valet av stadsdel bland träffarna.
theme-search-district = Stadsdel

# Första valet i listan över stadsdelar.
theme-search-all-districts = Alla stadsdelar

# Knapp som öppnar fler sätt att välja bland det som hittades.
theme-search-choose = Välj mer

# Fråga före en lista med målgrupper.
theme-search-group = Vem gäller det?

# Ord före en lista med det stöd som finns.
theme-search-offer = Stöd

# Första valet i en lista, när inget är valt.
theme-search-all = Alla

# Under en träff, när rubriken inte visar varför den passar. $word är sidans eget ord för det man skrev.
theme-search-why = Handlar om { $word }.

# Som ovan, när ordet står i sidans text. $word är ordet.
theme-search-body = Längre ner på sidan står { $word }.

# Som ovan, när en hel mening ledde till sidan.
theme-search-lead = Vi tror att sidan passar det du skrev.

# Knapp under de första träffarna.
theme-search-more = Visa fler

# Under träffarna; därefter följer språken som knappar.
theme-search-elsewhere = Sök samma sak på ett annat språk:

# Över träffarna, och uppläst för skärmläsare. $count är 0 till 20.
theme-search-count =
    { $count ->
        [0] Inget hittades.
        [one] En sida hittades.
       *[other] { $count } sidor hittades.
    }

# Som ovan, när det är fler än 20. $count är 20.
theme-search-many = Mer än { $count } sidor hittades. Skriv gärna fler ord.

## Redogörelsen för tillgänglighet

# Rubrik över redogörelsen för tillgänglighet.
theme-statement = Redogörelse för tillgänglighet

# I redogörelsen, efter vem som har granskat.
theme-statement-machine = Programmet som gör webbplatsen granskar varje sida varje gång den görs. Hittar det ett fel på en sida publiceras ingenting.

# Rubrik i redogörelsen över vägen till ett formulär.
theme-statement-report = Säg till om något brister

# Under rubriken ovan, före knappen ”Till formuläret”.
theme-statement-report-lead = Du behöver inte säga vem du är. Du kan också be om sådant som lagen inte omfattar.

# Rubrik i redogörelsen över vem som ser till att lagen följs.
theme-statement-complain = Om du vill klaga

# I stället för redogörelsen, när webbplatsen saknar uppgifter till den.
theme-statement-missing = Det finns ingen redogörelse än.
