### Fynd om filerna i `locales/` (rummet `src/i18n`).

# Visas där en fil med ord har en del som inte är en text.
# Varje attribut är en sorts fel, det som slutar på `-hint` säger vad man gör åt felet.
message-syntax = det här går inte att läsa som en text
    .hint = skriv `namn = text`, och det som programmet fyller i som { "`{ $name }`" }
    .no-equals-sign = efter textens namn kommer inget likhetstecken
    .no-equals-sign-hint = skriv `namn = text`; börja raden med fyra mellanslag om den hör till raden ovanför
    .open-brace = en klammer öppnas men stängs inte
    .open-brace-hint = avsluta det som står inom klamrar med { "`}`" } på samma rad
    .closing-brace = en klammer stängs men är inte öppnad
    .closing-brace-hint = ta bort den, eller skriv { "`{ \"}\" }`" } för att visa själva tecknet
    .empty-braces = inom klamrarna står inget som går att fylla i
    .empty-braces-hint = skriv { "`{ $name }`" } för det som programmet fyller i, eller { "`{ \"{\" }`" } för att visa själva tecknet
    .no-text = ett namn har ingen text
    .no-text-hint = skriv en text efter likhetstecknet, eller ta bort namnet
    .default = ett val behöver exakt en variant med stjärna
    .default-hint = sätt en stjärna före den som passar alla andra: `*[other]`
    .selector = ett val kan inte bero på det här
    .selector-hint = börja valet med det som programmet fyller i: { "`{ $count ->`" }
    .open-quote = ett citattecken saknar sitt andra
    .open-quote-hint = avsluta orden med `"` på samma rad
    .escape = det här tecknet kan inte stå efter ett bakstreck
    .escape-hint = skriv tecknet som det är; skriv två bakstreck för att visa ett

# Visas vid den andra av två texter med samma namn.
duplicate-message = det finns redan en text som heter `{ $name }`
    .label = den första, som används
    .hint = behåll en av dem

# Visas vid ett namn inom klamrar som står för en annan text eller en term.
broken-message-reference = ingen text eller term heter `{ $name }`
    .hint = kontrollera stavningen; en term börjar med bindestreck: { "`{ -site-name }`" }
    .circle = `{ $name }` hämtar den här texten igen, utan slut
    .circle-hint = skriv ut orden i den ena av de två
    .too-much = `{ $name }` hämtar fler texter än som får plats i en
    .too-much-hint = skriv ut orden i stället för att hämta andra texter
    .function = funktionen `{ $name }` går inte att använda så här
    .function-hint = den enda funktionen är { "`NUMBER($count, type: \"ordinal\")`" }; datum och andra tal kommer färdiga

# Visas för ett av webbplatsens språk som saknas i Unicodes språkdata.
missing-locale-data = datum och tal finns inte för `{ $language }`; de skrivs som på `{ $used }`
    .hint = sätt ett annat språk först i `fallback` om läsarna väntar sig dess datum
    .nothing = datum och tal finns varken för `{ $language }` eller för ett språk det faller tillbaka på
    .nothing-hint = ge det en `fallback` till ett språk vars datum läsarna känner igen
