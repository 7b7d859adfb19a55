# Temats ord på lättlästa sidor, bara de som skiljer sig från vanlig svenska.

# Under listan med språk.
theme-languages-missing = Finns inte ditt språk? Ring oss. Säg ditt språk.

# Länk längst ner på varje sida, till sidan där man rapporterar fel.
theme-report = Är något svårt eller fel? Berätta för oss.

# Längst ner på känsliga sidor, efter ”Lämna sidan snabbt.”
theme-exit-note = Knappen byter sida direkt. Andra kan ändå se i datorn att du har varit här.

# Rubrik över vad som händer när man ringer.
theme-next = När du ringer

# Rubrik på ordlistan sist på lättlästa sidor.
theme-words = Svåra ord

# Mening under rubriken ovan.
theme-compare-lead = Läs om din stadsdel.

# Rubrik över målgrupperna.
theme-groups = Vem hjälper du?

# Mening under rubriken ovan på startsidan.
theme-groups-start = Välj det som liknar mest.

# Mening under rubriken ovan på en stadsdels sida.
theme-groups-district = Välj det som liknar mest. Den som svarar finns i stadsdelen.

# Rubrik över enheter för hela staden, som ett tillägg till stadsdelen.
theme-besides = Mer hjälp i hela staden

# Rubrik på en enhets sida över målgrupperna som den tar emot.
theme-unit-groups = Hit kan du komma

# Mening under rubriken ovan på startsidan.
theme-districts-lead = Stödet finns där du bor.

# Länk till sidan där man hittar sin stadsdel efter namn på område eller äldre namn.
theme-find-district = Hitta din stadsdel

# Efter ett platsnamn som inte används längre.
theme-former-name = gammalt namn

# Rubrik över situationer i besökarens ord.
theme-situations = Hur har du det?

# Rubrik över kommande aktiviteter.
theme-soon = Det här händer snart

# Rubrik på rutan sist i kalendern.
theme-nothing-fits = Passar inget?

# I rutan ovan.
theme-nothing-fits-text = Ring oss. Berätta vad du behöver.

# Rubrik över vägar vidare på sidan för adresser som inte finns.
theme-try = Prova något här

## Uppläsning

# Där knapparna står, när rösten inte kunde tala.
theme-listen-failed = Det går inte just nu.

## Sökningen

# Över sökrutan.
theme-search-label = Skriv vad du behöver hjälp med

# Under sökrutan, när webbläsaren inte kör skript.
theme-search-no-script = Din webbläsare kan inte söka. Tryck på knappen. Då kommer du till en lista.

# Under sökrutan, när sökningen inte kunde hämtas. Efter kolonet följer länken till listan från A till Ö.
theme-search-failed = Det går inte att söka just nu. Allt finns också i en lista:

# Under sökrutan, på webbplatser som sparar sökningen i telefonen, från första sökningen.
theme-search-kept = Du kan söka här när du inte har nät. Då måste vi spara några sidor i din telefon eller dator. Vi sparar inte det du skriver.

# Knappen efter den meningen.
theme-search-forget = Ta bort de sparade sidorna

# Sägs när man har tryckt på knappen.
theme-search-forgotten = Nu är sidorna borttagna. De sparas igen om du söker igen.

# Medan man skriver, när inget har hittats än. ”Sök” är knappen.
theme-search-press = Vi har inte hittat något än. Tryck på Sök.

# När inget hittades. Därefter följer länkar till kontakter, situationer och listan från A till Ö.
theme-search-empty = Vi hittade inget. Prova ett annat ord. Du kan också välja här:

# Som ovan, när en hel mening ledde till sidan.
theme-search-lead = Den här sidan kan passa dig.

# Som ovan, när det är fler än 20. $count är 20.
theme-search-many = Vi hittade mer än { $count } sidor. Skriv gärna fler ord.

## Redogörelsen för tillgänglighet

# I redogörelsen, efter vem som har granskat.
theme-statement-machine = Ett program kontrollerar varje sida. Hittar det ett fel visar vi inte sidan.

# Under rubriken ovan, före knappen ”Till formuläret”.
theme-statement-report-lead = Du behöver inte säga vem du är.
