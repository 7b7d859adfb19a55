### Orden runt varje fynd som `ingang build` och `ingang check` visar för den som skriver.
### Fyndens egna meningar står i mappen `diagnostics`, en fil för varje rum i programmet.

# Före ett fynd som hindrar bygget: "fel[broken-link]: …"
severity-error = fel

# Före ett fynd som inte hindrar bygget: "varning[long-sentence]: …"
severity-warning = varning

# Före vad man kan göra åt fyndet: "gör så här: använd `#kostnad`"
word-hint = gör så här

# Före kommandot som förklarar regeln: "läs mer: ingang explain broken-link"
word-more = läs mer
