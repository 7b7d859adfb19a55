### Fynd när webbplatsens filer läses från disken (rummet `src/load`).

# Visas för en fil vars tecken inte är sparade som UTF-8. $line är den första raden som inte går att läsa.
not-utf8 = tecknen på rad { $line } går inte att läsa
    .hint = öppna filen i redigeraren och spara den igen med teckenkodningen UTF-8; rätta sedan de tecken som ser fel ut

# Visas för en fil som är större än 5 MB. Filen läses inte.
huge-file = filen är större än 5 MB och läses inte
    .hint = gör bilden eller dokumentet mindre, eller dela upp texten på flera sidor
    .media = filmen eller inspelningen är större än 100 MB och läses inte
    .media-hint = gör filmen mindre, eller lägg den på en filmtjänst och skriv adressen dit

# Visas för en mapp som innehåller sig själv, eller en genväg till något som inte finns.
file-loop = genvägen leder runt i en cirkel eller till något som inte finns
    .hint = ta bort genvägen och lägg själva filen eller mappen där i stället

# Visas för den andra av två filer vars namn ser lika ut. $path är filens plats.
same-name = det finns två filer som heter `{ $path }`
    .hint = öppna båda, behåll den rätta och ta bort den andra; namnen ser lika ut men är sparade på olika sätt
