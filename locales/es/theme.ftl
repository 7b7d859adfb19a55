# Words that the theme's templates print.
# The line with # above each message says where it is seen.

## Around every page

# First link of every page; seen when it has the focus.
theme-skip = Ir al contenido

# Name of the main menu, for screen readers.
theme-nav = Menú principal

# Button in the header on narrow screens; leads to the lists in the footer, which have the same name.
theme-menu = Menú

# Tool in the header: leads to the same page in easy read.
theme-easy = Lectura fácil

# As above, where the easy-read page is in another language. { $language } is that language's name in the reader's language.
theme-easy-in = Lectura fácil en { $language }

# Tool in the header of easy-read pages: leads to the standard text.
theme-standard = Texto normal

# As above, where the standard text is in another language. { $language } is that language's name in the reader's language.
theme-standard-in = Texto normal en { $language }

# Name of the list of languages, for screen readers.
theme-languages-label = Idiomas

# Under the list of languages.
theme-languages-missing = ¿Falta tu idioma? Llámanos y di qué idioma quieres hablar.

# Name of the way back (Start / Districts / …), for screen readers.
theme-crumbs = Estás aquí

# Link at the foot of every page, to the page for reporting errors.
theme-report = ¿Hay algo mal en esta página? Cuéntanoslo.

## The footer

# Heading in the footer over links to support.
theme-footer-find = Encuentra apoyo

# Heading in the footer over the citywide number and other ways to a person.
theme-footer-talk = Alguien con quien hablar

# Heading in the footer over accessibility, privacy and reporting errors.
theme-footer-about = Sobre este sitio

## Sensitive pages

# Link at the head of sensitive pages; leads at once to a neutral page elsewhere.
theme-exit = Salir rápido de la página

# Name of the bar with the link above, for screen readers.
theme-exit-label = Salida rápida

# At the foot of sensitive pages, after "Leave this page now."
theme-exit-note = El botón cambia de página al instante. No borra el historial del navegador. Si otras personas usan el mismo equipo, pueden ver que has estado aquí.

# After the line above, only where scripts run.
theme-exit-keys = También puedes pulsar tres veces la tecla Mayús (Shift).

## The contact block

# Before the number on the call button and in the footer: "Call 08-…".
theme-call = Llama al

# Link under the call button, and the heading that it leads to.
theme-closed = Cuando está cerrado

# Under the name of who answers.
theme-anonymous = No tienes que decir tu nombre.

# Instead of an address, where the address is protected.
theme-hidden-address = El lugar del encuentro se decide por teléfono.

# Line in the contact block about which district applies.
theme-place-rule = El apoyo se pide donde tú vives.

# Small line under the one above.
theme-place-rule-note = A menudo también puedes recibir consejos donde vive la persona a la que ayudas.

# Heading over what happens when you call.
theme-next = Qué pasa cuando llamas

# Only in drafts: the facts have not been checked in time.
theme-overdue = Estos datos debían haberse comprobado de nuevo.

## Rights and words

# Heading of the box with rights.
theme-rights = Lo que vale para ti

# Heading of the word list at the end of easy-read pages.
theme-words = Lista de palabras

# Over a list of examples, so that nobody takes the list for everything.
theme-examples = Por ejemplo

# On a target group's page, before the name that the programme uses.
theme-official = El programa de la ciudad llama así a este grupo:

## Support, districts, target groups

# Heading over the cards with what a district gives.
theme-offers = Lo que puedes recibir

# Heading over the cards on the start page and on the page about the support.
theme-offers-everywhere = Lo que recibes en todos los distritos

# Heading over the comparison of districts on the page about one kind of support.
theme-compare = Cómo es en cada distrito

# Sentence under the heading above.
theme-compare-lead = Los mismos datos, en el mismo orden, para cada distrito.

# Heading over the target groups.
theme-groups = ¿De quién se trata?

# Sentence under the heading above on the start page.
theme-groups-start = No necesitas saber a qué grupo perteneces. Elige lo que más se acerque.

# Sentence under the heading above on a district's page.
theme-groups-district = Elige lo que más se acerque. La persona que responde primero está en el distrito.

# Heading over citywide units, as an addition to the district.
theme-besides = Además, en toda la ciudad

# Heading on a unit's page over the target groups that it receives.
theme-unit-groups = Quién puede venir aquí

# Heading over the list of districts.
theme-districts = ¿Dónde vives?

# Sentence under the heading above on the start page.
theme-districts-lead = El apoyo está en tu distrito. Si la persona a la que ayudas vive en otro lugar, muchas veces también puedes recibir consejos allí.

# Heading over links to the same page in each district.
theme-in-district = En mi distrito

# Link to the page where you find your district by the name of an area or an older name.
theme-find-district = ¿Tienes dudas? Encuentra tu distrito con el nombre de tu barrio

# After a place name that is no longer in use.
theme-former-name = nombre antiguo

# Heading over situations in the visitor's words.
theme-situations = ¿Qué está pasando en tu vida?

# Button under the situations on the start page.
theme-all-situations = Más situaciones

# Heading over links onward, on the page about a support in a district.
theme-more = Leer más

# Heading over the list of languages on the start page and on the page for addresses that do not exist.
theme-read-language = Lee en tu idioma

# Link in the contact block of the start page, to all contacts.
theme-contact-all = Todas las formas de contactarnos

# Button on the start page to the list from A to Z.
theme-index = Todo de la A a la Z

# Heading on the contact page over the districts.
theme-contacts-districts = Los distritos

# Heading on the contact page over the citywide units.
theme-contacts-units = Para toda la ciudad

# Button on the page for reporting errors: leads to the form.
theme-to-form = Ir al formulario

## Calendar and lists

# Heading over coming activities.
theme-soon = Próximamente

# Button under the activities: leads to the calendar.
theme-calendar = Todo el calendario

# Instead of activities, where there are none.
theme-no-activities = Ahora mismo no hay nada programado.

# Name of the choice of district in the calendar, for screen readers.
theme-pick-district = Elige un distrito

# Heading of the box at the end of the calendar.
theme-nothing-fits = ¿Nada te viene bien?

# In the box above.
theme-nothing-fits-text = Llama y cuenta cuándo puedes y qué necesitas.

# Name of the row of letters, for screen readers.
theme-letters = Letras

## Pages that do not exist

# Heading over ways on, on the page for addresses that do not exist.
theme-try = Prueba una de estas opciones

# On the page for addresses that do not exist in any language.
theme-root-not-found = Esta puerta no lleva a ninguna parte. No es culpa tuya. Elige tu idioma para seguir.

## Reading aloud

# Button first in the text. Who presses it has the page read aloud by their own phone or computer. It is there only when that has a voice for the language.
theme-listen = Escuchar

# The same button while the page is read aloud.
theme-listen-pause = Pausar

# The same button when the reading is paused.
theme-listen-resume = Continuar

# Button beside it, which ends the reading.
theme-listen-stop = Terminar

# Button beside it: the voice speaks slower.
theme-listen-slower = Más despacio

# Button beside it: the voice speaks faster.
theme-listen-faster = Más rápido

# Where the buttons are, when the voice could not speak.
theme-listen-failed = Ahora no se puede leer la página en voz alta.

## The search

# Button beside the search field, and link to it in the header.
theme-search = Buscar

# Above the search field.
theme-search-label = Busca con tus palabras

# Under the search field. Stands there only where the search takes place on the visitor's own phone or computer.
theme-search-private = No vemos lo que escribes. Las palabras se quedan en tu teléfono o equipo.

# Under the search field, where the browser runs no scripts.
theme-search-no-script = Tu navegador no ejecuta scripts. El botón lleva a la lista de la A a la Z.

# Under the search field, while the search is fetched.
theme-search-wait = Un momento …

# Under the search field, when the search could not be fetched. The link to the list from A to Z follows the colon.
theme-search-failed = No se pudo cargar la búsqueda. Todo está también aquí:

# Under the search field, on sites that keep the search on the phone, from the first search on.
theme-search-kept = Ahora también puedes buscar aquí sin conexión. La búsqueda y las formas de contactarnos se guardan en tu teléfono o equipo. Lo que escribes no se guarda.

# The button after that sentence.
theme-search-forget = Quitar lo guardado

# Said when the button has been pressed.
theme-search-forgotten = Se ha quitado. Si vuelves a buscar, se guardará otra vez.

# Above the results. $word is a suggested spelling, and a button.
theme-search-spelling = ¿Querías decir { $word }?

# While somebody types, when nothing has been found yet. "Search" is the button.
theme-search-press = Todavía nada. Pulsa Buscar para mirar en todos los textos.

# When nothing was found. Links to contacts, situations and the list from A to Z follow.
theme-search-empty = No encontramos nada que encaje. Prueba otra palabra o sigue por aquí:

# Name of the choice of district among the results.
theme-search-district = Distrito

# First choice in the list of districts.
theme-search-all-districts = Todos los distritos

# Button that opens more ways to choose among what was found.
theme-search-choose = Más opciones

# Question before a list of target groups.
theme-search-group = ¿De quién se trata?

# Word before a list of what is offered.
theme-search-offer = Apoyo

# The first choice of a list, when nothing is chosen.
theme-search-all = Todo

# Under a result whose title does not show why it fits. $word is the page's own word for what was typed.
theme-search-why = Trata de { $word }.

# As above, where the word stands in the page's text. $word is the word.
theme-search-body = En el texto de la página: { $word }.

# As above, where a whole sentence led to the page.
theme-search-lead = Creemos que esta página encaja con lo que escribiste.

# Button under the first results.
theme-search-more = Mostrar más

# Under the results; the languages follow as buttons.
theme-search-elsewhere = Busca lo mismo en otro idioma:

# Above the results, and read by screen readers. $count is 0 to 20.
theme-search-count =
    { $count ->
        [0] No se encontró nada.
        [one] Se encontró una página.
       *[other] Se encontraron { $count } páginas.
    }

# As above, where there are more than 20. $count is 20.
theme-search-many = Se encontraron más de { $count } páginas. Escribe más palabras.

## The accessibility statement

# Heading over the accessibility statement.
theme-statement = Declaración de accesibilidad

# In the accessibility statement, after who assessed the site.
theme-statement-machine = El programa que hace el sitio web examina cada página cada vez que se hace. Si encuentra un error en una página, no se publica nada.

# Heading in the accessibility statement over the way to a form.
theme-statement-report = Di si algo falla

# Under the heading above, before the button “To the form”.
theme-statement-report-lead = No hace falta decir quién eres. También puedes pedir cosas que la ley no abarca.

# Heading in the accessibility statement over who sees that the law is kept.
theme-statement-complain = Si quieres reclamar

# In place of the accessibility statement, where the site has no facts for one.
theme-statement-missing = Todavía no hay declaración.
