### Fynd när sidornas adresser bestäms (rummet `src/plan`).

# Visas vid den andra av två sidor som skulle få samma adress. $address är adressen.
# `.label` står vid den första sidan, när den är känd.
duplicate-address = två sidor skulle få adressen `{ $address }`
    .label = den första sidan
    .hint = ge den ena ett annat `slug` i sidans huvud

# Visas i inställningarna, vid en gammal adress där det nu finns en sida. $address är adressen.
redirect-over-page = det finns redan en sida på adressen `{ $address }`
    .hint = ta bort raden under `redirects`, eller ge sidan ett annat `slug`
