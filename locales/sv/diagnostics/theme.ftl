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
