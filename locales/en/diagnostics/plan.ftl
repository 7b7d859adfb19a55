### Findings while the addresses of pages are decided (the room `src/plan`).

# Shown at the second of two pages that would have one address. $address is the address.
# `.label` stands at the first page, where it is known.
duplicate-address = two pages would have the address `{ $address }`
    .label = the first page
    .hint = give one of them another `slug` in the head of the page

# Shown in the settings, at an old address where there now is a page. $address is the address.
redirect-over-page = there is already a page at the address `{ $address }`
    .hint = delete the line under `redirects`, or give the page another `slug`
