### Vad reglerna hittar om översättningar och lättlästa texter bredvid sina original (rummet `src/translation`).

# Visas vid ett stycke i en översättning. $from är originalets språk, $now början på det som originalet säger nu,
# $was på det som det sade; $page och $locale säger vilken översättning det är. `.label` står vid originalets stycke.
# `.new`: originalet har ett stycke som översättningen inte gjordes från. `.removed`: det har ett stycke mindre.
# `.waiting`: ingenting av texten, eller av de här $count texterna i en faktafil, är godkänt än.
stale-translation = originalet på `{ $from }` har ändrats sedan det här gjordes: ”{ $now }”
    .new = originalet på `{ $from }` har något som inte fanns när den här texten gjordes: ”{ $now }”
    .removed = originalet på `{ $from }` säger inte längre: ”{ $was }”
    .was = när texten gjordes sade originalet: ”{ $was }”
    .label = så här säger originalet nu
    .hint = rätta texten om det behövs, och säg sedan till: ingang translate --accept { $page } { $locale }
    .waiting = { $count ->
        [one] en text på `{ $locale }` väntar på att någon säger att den stämmer med originalet
       *[other] { $count } texter på `{ $locale }` väntar på att någon säger att de stämmer med originalet
    }
    .waiting-hint = när de säger samma sak: ingang translate --accept { $page } { $locale }

# Visas vid den första texten på en sida eller i en faktafil. $locales är språken, $page är sidan eller filen.
untracked-translation = ingen har antecknat vad de här texterna gjordes från: { $locales }
    .hint = när de säger samma sak som originalet: ingang translate --accept { $page } --all

# Visas vid den första raden i en låsfil. $locales är språk.
# `.file`: det finns varken sida eller faktafil bredvid. `.line`: en rad som inte går att läsa.
orphaned-lock = det här handlar om texter som inte finns: { $locales }
    .file = bredvid den här filen finns inget som den kan handla om
    .line = den här raden hör inte till en låsfil
    .hint = om texterna togs bort med flit: ingang translate --sync
    .line-hint = två personers ändringar är inte färdigt sammanförda; för att behålla båda: ingang translate --sync
