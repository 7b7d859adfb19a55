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

# Under det som hittades, för en regel som hittade mer än det som visas.
more-of-rule = { $rule }: { $count } till av samma slag.

# Efter raderna om hur många fler det finns. `--format concise` skrivs precis så.
more-of-rules = Alla, med en rad för varje: --format concise
