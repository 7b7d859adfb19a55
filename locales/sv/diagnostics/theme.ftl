# Fynd om teman.

# En mall i ett tema går inte att läsa, eller anropar något som inte finns.
template-syntax = det här går inte att läsa: { $message }
    .hint = se också på raden ovanför: ofta är det en tagg där som inte är stängd
    .foreign = mallar i teman har ingen sådan tagg
    .argument = komponenten tar inte emot `{ $name }`
    .hint-argument = den tar emot { $known }
    .argument-missing = komponenten måste få `{ $name }`
    .function = det finns ingen funktion `{ $name }`
    .hint-function = mallar har `t`, `asset`, `date` och `number`

# En mall frågar efter ett namn eller fält som sidan inte har.
unknown-variable = inget här heter `{ $name }`
    .name = inget här heter `{ $name }`
    .field = det finns inget `{ $name }` i det
    .hint = det finns { $known }

# En mall sätter ihop namnet på ett meddelande.
dynamic-message = meddelandets namn är inte utskrivet
    .hint = skriv det som text, `t(key="theme-…")`, och välj mellan meddelanden med `if`

# En fil i ett tema saknas: en som måste finnas, eller en som en annan fil nämner.
missing-theme-file = temat saknar `{ $file }`
    .hint-required = varje tema måste ha den; kopiera den i `themes/base/`
    .theme = det finns inget tema i den här mappen
    .hint-theme = rätta `theme` i `content/site.yaml`, eller ta bort raden
    .component = det finns ingen komponent `{ $name }`
    .hint-component = en komponent är en mapp under `components/` med en mall som heter likadant
    .template = det finns ingen mall `{ $name }`
    .style = det finns ingen stilmall `{ $name }`
    .asset = temat saknar filen `{ $name }`
    .hint-asset = skriv sökvägen från temats mapp som text

# En stilmall går inte att läsa.
style-syntax = den här stilen går inte att läsa: { $message }
    .hint = leta efter ett tecken som saknas i slutet av raden före

# En stilmall nämner en sida av skärmen.
physical-direction = `{ $name }` står kvar när sidan vänder sig
    .hint = använd textens sida: `inline-start`, `inline-end`, `block-start`, `block-end`, `start`, `end`

# Två av temats färger möts på en sida och är för lika. $front och $back är namn på färger i tokens.css, $ratio är
# kontrasten mellan dem, $demand vad som krävs. Varje attribut är en uppsättning färger.
low-contrast = `{ $front }` på `{ $back }` har kontrasten { $ratio }, och { $demand } krävs
    .light = `{ $front }` på `{ $back }` har kontrasten { $ratio } på ljus skärm, och { $demand } krävs
    .dark = `{ $front }` på `{ $back }` har kontrasten { $ratio } på mörk skärm, och { $demand } krävs
    .more = `{ $front }` på `{ $back }` har kontrasten { $ratio } för den som ber om mer kontrast, och { $demand } krävs
    .more-dark = `{ $front }` på `{ $back }` har kontrasten { $ratio } för den som ber om mer kontrast på mörk skärm, och { $demand } krävs
    .hint = gör en av de två mörkare eller ljusare, i samma del av `tokens.css`

# En stilmall frågar efter ett värde som ingen fil i temat ger.
missing-token = ingenting ger värdet `--{ $token }`
    .hint = skriv `--{ $token }` i `tokens.css`, så som `themes/base/tokens.css` har det, eller rätta namnet

# Det som man trycker på är för litet. $token är ett namn i tokens.css, $size och $least är bildpunkter.
small-target = `--{ $token }` gör det som man trycker på { $size } bildpunkter högt, och { $least } krävs
    .hint = skriv `2.75rem` eller mer

# Visas för en stil som vrider sidan efter hur enheten hålls.
locked-orientation = sidan vrids ett kvarts varv efter hur man håller sin enhet
    .hint = ta bort vridningen, och låt sidan passa både på höjden och på bredden

# Visas vid en klass i en mall som rullar för sig.
unreachable-scroll = det som har klassen `{ $class }` rullar för sig, och ingen når det med tangentbordet
    .hint = lägg till `tabindex="0"` i taggen, med en roll och ett namn
