### Words round the facts that the program takes from the content: contacts, opening hours, offers,
### activities, rights and lists. The pages' own text is in `content/`, the theme's words in `theme.ftl`.
### "One line" in a comment means that the text must not be broken into lines, not in easy read either.

## The contact block: who answers

# Heading of the contact block, on nearly every page. One line.
contact-heading = Habla con nosotros

# Heading of the contact block when another contact answers, because the service has no staff or is closed. One line.
contact-heading-substitute = Por ahora responde otro contacto

# In the contact block when the service has no staff until a certain day.
# $name is who answers instead, $until the last day: "1 February".
contact-vacant-until = Ahora mismo el servicio no tiene personal. Hasta el { $until } inclusive, responde { $name }.

# In the contact block when the service has no staff and nobody knows for how long. $name is who answers instead.
contact-vacant = Ahora mismo el servicio no tiene personal. Por el momento responde { $name }.

# In the contact block when it is closed for some days.
# $name is who answers instead, $until the last day closed: "6 January".
contact-closed-until = Estamos cerrados hasta el { $until } inclusive. Mientras tanto, responde { $name }.

## The contact block: opening hours

# Under the call button, where it is always open.
hours-always = Abierto día y noche.

# Under the call button, at visits and in the list of contacts: the whole sentence about opening hours.
# $parts is one or more parts of the form hours-weekly, with separator between them:
# "Open Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00, Friday from 9:00 to 12:00."
hours-sentence = Horario: { $parts }.

# Between parts of one line: when and where an activity is, an address.
separator = { ", " }

# Between parts of the opening hours.
hours-separator = { "; " }

# A part of the opening hours: "Monday to Thursday from 9:00 to 12:00 and 13:00 to 17:00".
# $days is a weekday or hours-days, $times one or more hours-range.
hours-weekly = { $days }, { $times }

# Several weekdays in a row: "Monday to Thursday". $from and $to are weekdays.
hours-days = de { $from } a { $to }

# From one time to another: "9:00 to 12:00". $from and $to are times.
hours-range = de { $from } a { $to }

# First in the line about when an activity is: "15:00 to 17:30". $range is hours-range or one time.
time-of-day = Hora: { $range }

# In opening hours.
weekday-monday = lunes

# In opening hours.
weekday-tuesday = martes

# In opening hours.
weekday-wednesday = miércoles

# In opening hours.
weekday-thursday = jueves

# In opening hours.
weekday-friday = viernes

# In opening hours.
weekday-saturday = sábado

# In opening hours.
weekday-sunday = domingo

# In the contact block, about days when it is closed. $from and $to are the first and the last day: "24 December".
closed = Cerrado del { $from } al { $to }.

# In the contact block, about days when it is closed and somebody else answers.
# $from and $to are the first and the last day, $number is the number of who answers.
closed-with-substitute = Cerrado del { $from } al { $to }. En esos días, llama al { $number }.

# In the contact block, about a single day when it is closed. $from is the day: "24 December", $to the same day.
closed-day = Cerrado el { $from }.

# In the contact block, about a single day when it is closed and somebody else answers.
# $from is the day, $to the same day, $number the number of whoever answers.
closed-day-with-substitute = Cerrado el { $from }. Ese día, llama al { $number }.

## The contact block: more ways to reach us

# Link in the contact block. $number is a mobile number.
way-sms = Envía un SMS al { $number }

# Link in the contact block. $number is a number.
way-text-phone = Teléfono de texto { $number }

# Link in the contact block to a video call for those who sign.
way-video = Videollamada, en lengua de señas

# Link in the contact block to a chat.
way-chat = Chatea con nosotros

# Link in the contact block to a form.
way-form = Pídenos que te contactemos

# Small line under the form. $answers is one or more of answer-sms, answer-email and answer-call.
way-form-answer = Podemos responder por { $answers }. Tú eliges.

# In the line under the form: "We can answer by text message, email and phone."
answer-sms = SMS

# In the line under the form: "We can answer by text message, email and phone."
answer-email = correo electrónico

# In the line under the form: "We can answer by text message, email and phone."
answer-call = teléfono

# Under the form, and last in what happens when you call.
safe-callback = Dinos cuándo es seguro llamarte. La llamada queda en tu lista de llamadas.

# Line in the contact block. $address is street, postcode and town.
way-visit = Visítanos: { $address }

# Small line under the visiting address, where you must book.
visit-booking = Reserva una hora antes de venir.

# Small line under the visiting address, where anyone may come.
visit-no-booking = No necesitas reservar hora.

# Small line under the visiting address. $parts is one or more of the words that begin with accessibility-.
visit-accessibility = Aquí hay { $parts }.

# After "Here you find", about the premises.
accessibility-lift = ascensor

# After "Here you find", about the premises.
accessibility-hearing-loop = bucle magnético para audífonos

# After "Here you find", about the premises.
accessibility-private-room = sala para hablar en privado

# After "Here you find", about the premises.
accessibility-level-entrance = entrada sin escalones

# After "Here you find", about the premises.
accessibility-toilet = baño para personas en silla de ruedas

# After "Here you find", about the premises.
accessibility-guide-dog = espacio para perro guía

# Line in the contact block. $address is a postal address.
way-post = Escribe una carta: { $address }

# Line in the contact block, where we send the page on paper.
way-paper = Recibe esta página en papel

# Small line under way-paper.
way-paper-note = Te enviamos la página por correo postal.

# Line in the contact block about the languages that those who answer speak. $languages is one or more: "Swedish and Finnish".
way-language = Hablamos { $languages }

# Line in the contact block where only the interpreter is known. Under it stands one of the texts that begin with interpreter.
way-interpreter = Idioma e intérprete

# That an interpreter can be booked: under the languages in the contact block, and on the cards of offers.
interpreter = Se puede reservar un intérprete.

# That an interpreter can be booked, and how long before. $days is a number of days.
interpreter-notice =
    Se puede reservar un intérprete. Resérvalo al menos { $days ->
        [one] un día
       *[other] { $days } días
    } antes.

# That an interpreter can be booked, for sign language too.
interpreter-sign = Se puede reservar un intérprete, también de lengua de señas.

# That an interpreter can be booked, for sign language too, and how long before. $days is a number of days.
interpreter-notice-sign =
    Se puede reservar un intérprete, también de lengua de señas. Resérvalo al menos { $days ->
        [one] un día
       *[other] { $days } días
    } antes.

## The contact block: what happens when you call

# Step: who answers.
on-call-adviser = Responde un asesor o una asesora de familiares.

# Step: who answers, where we also call back. $days is working days until we call back.
# The number is said in the next step (on-call-leave-number-callback), so it is not repeated here.
on-call-adviser-callback = Un asesor o una asesora de familiares responde o te devuelve la llamada.

# Step: who answers children and young people.
on-call-child = Responde una persona que trabaja con niños y jóvenes.

# Step: who answers children and young people, where we also call back. $days is working days until we call back.
on-call-child-callback =
    Responde una persona que trabaja con niños y jóvenes. Si la línea está ocupada, te devolvemos la llamada en { $days ->
        [one] un día laborable
       *[other] { $days } días laborables
    } como máximo.

# Step: the caller may leave a number.
on-call-leave-number = Si la línea está ocupada, deja tu número. Te devolvemos la llamada.

# Step: the caller may leave a number. $days is working days until we call back.
on-call-leave-number-callback =
    Si la línea está ocupada, deja tu número. Te devolvemos la llamada en { $days ->
        [one] un día laborable
       *[other] { $days } días laborables
    } como máximo.

# Step: what you say. Stands in the contact block for children and young people too.
on-call-tell = Cuenta lo que quieras. No necesitas saber las palabras correctas.

# Step: when somebody else is needed.
on-call-pass-on = Si hace falta otra persona, nosotros la contactamos, si tú quieres. No deben mandarte de un sitio a otro.

# Last in the contact block. $date is a day with its year, $owner a function: "anhörigkonsulent Södermalm".
checked-on = Estos datos se comprobaron el { $date }. Responsable: { $owner }.

## When we are closed

# Under the numbers of "When we are closed". $own is what the city itself runs, $others what others run.
night-owners = El municipio se encarga de { $own }. Otras organizaciones se encargan de { $others }.

# The same place, where all numbers are the city's. $own is what they are called.
night-owners-own = El municipio se encarga de { $own }.

# The same place and under the numbers at the head of a sensitive page, where no number is the
# city's. Short, since the reader may be in danger: the names stand beside the numbers.
night-owners-others = Responden organizaciones que no son del municipio.

## Round the page

# First in the way back, to the start page.
crumb-start = Inicio

# In the title of the tab on easy-read pages: "Rights – easy read – Carer support in Stockholm". One line.
easy-read-name = lectura fácil

# Small line above the heading on pages about target groups and offers.
kicker-citywide = Para toda la ciudad

# Small line above the heading of a target group's page in a district, where the text is the city's. $name is the district.
kicker-district = El contacto es para { $name }; el texto, para toda la ciudad

# The same place, where the district has text of its own too. $name is the district.
kicker-district-local = El contacto y una parte del texto son para { $name }

# Small line above the heading on pages about the city's units.
kicker-unit = Para toda la ciudad

# Heading above the district's own text. $place is the place with its own word before it: "in Södermalm".
local-heading = Si vives { $place }

# Heading of the page about an offer in a district. $offer is the offer, $place the place: "in Södermalm". One line.
offer-in-district = { $offer } { $place }

# Link from a district's page to the one for the whole city.
citywide-page = Lo que vale en toda la ciudad

# On a district's page, about names no longer in use. $names is one or more old names.
former-names = Aquí entra lo que antes se llamaba { $names }.

# Heading and title of the tab when there is no such address. One line.
not-found-title = Esta puerta no lleva a ninguna parte

# Under the heading when there is no such address.
not-found-lead = La página se ha eliminado o tiene una dirección nueva. No es culpa tuya. La ayuda sigue aquí.

# Heading and title of the tab when a page is not kept and there is no network. One line.
offline-title = Ahora no hay conexión

# Under the heading when there is no network. The search field and a list of kept pages follow.
offline-lead = La página que buscabas no se puede mostrar sin conexión. Estas páginas están en tu teléfono o equipo de todos modos. Puedes llamar como siempre.

## Notices about language

# At the top of a page whose text does not exist in the reader's language. $language is the language of the text.
notice-other-language = El texto está en { $language }. No está traducido.

# At the top of an easy-read page that only exists in standard text. $language is the language: "English".
notice-standard = Esta página no existe en lectura fácil. El texto está en { $language } normal.

# The same place, where the text is also a translation that nobody has reviewed. $language is the language.
notice-standard-unreviewed = Esta página no existe en lectura fácil. El texto está en { $language } normal. Es una traducción automática y ninguna persona la ha revisado.

# At the top of a page that a machine has translated and nobody has reviewed.
notice-unreviewed = Traducción automática. Ninguna persona ha revisado el texto.

# The same place, where the text is not easy read and a person translated it, and nobody else has reviewed it. $language is the language.
notice-standard-unreviewed-person = Esta página no existe en lectura fácil. El texto está en { $language } normal. Lo ha traducido una persona, pero nadie más lo ha revisado todavía.

# At the top of a page that a person has translated and nobody else has reviewed.
notice-unreviewed-person = Traducido por una persona. Nadie más ha revisado el texto todavía.

# Link to the page in the language it was written in. $language is the language: "Swedish".
notice-original = Lee el original en { $language }

# At the top of a page that is not in the reader's language, where somebody who answers speaks it. $language is the reader's language.
speak-language = Puedes hablar { $language } con nosotros.

# The same place, where an interpreter can be booked. $language is the reader's language.
speak-interpreter = Pide un intérprete de { $language } cuando llames.

# Link after speak-language and speak-interpreter. $number is a number.
speak-call = Llama al { $number }

# After a link to a page in another language. One line.
in-language-sv = (en sueco)

# After a link to a page in another language. One line.
in-language-en = (en inglés)

# After a link to a page in another language. One line.
in-language-fi = (en finlandés)

# After a link to a page in another language. One line.
in-language-ar = (en árabe)

# After a link to a page in another language. One line.
in-language-fa = (en persa)

# After a link to a page in another language. One line.
in-language-so = (en somalí)

# After a link to a page in another language. One line.
in-language-es = (en español)

# After a link to a page in another language. One line.
in-language-pl = (en polaco)

# After a link to a page in another language. One line.
in-language-uk = (en ucraniano)

# After a link to a page in another language. One line.
in-language-swl = (en lengua de señas sueca)

# Name of the language inside a sentence: "We speak Swedish and Finnish". One line.
language-sv = sueco

# Name of the language inside a sentence. One line.
language-en = inglés

# Name of the language inside a sentence. One line.
language-fi = finlandés

# Name of the language inside a sentence. One line.
language-ar = árabe

# Name of the language inside a sentence. One line.
language-fa = persa

# Name of the language inside a sentence. One line.
language-so = somalí

# Name of the language inside a sentence. One line.
language-es = español

# Name of the language inside a sentence. One line.
language-pl = polaco

# Name of the language inside a sentence. One line.
language-uk = ucraniano

# Name of the language inside a sentence. One line.
language-swl = lengua de señas sueca

## Cards of offers

# Name of a fact on the card: how to sign up and in what form.
fact-how = Cómo conseguirlo

# Name of a fact on the card: how many talks.
fact-talks = Conversaciones

# Name of a fact on the card: how many groups.
fact-groups = Grupos

# Name of a fact on the card.
fact-cost = Costo

# Name of a fact on the card.
fact-decision = Decisión

# Name of a fact on the card: what is recorded.
fact-recorded = Qué anotamos

# Name of a fact on the card.
fact-waiting = Tiempo de espera

# Name of a fact on the card: languages and interpreter.
fact-language = Idioma

# Heading on the card, where the facts differ by age.
age-under-65 = Menos de 65 años

# Heading on the card, where the facts differ by age.
age-from-65 = 65 años o más

# Under "How to get it".
sign-up-none = No necesitas inscribirte.

# Under "How to get it".
sign-up-call = Llama para reservar o inscribirte.

# Under "How to get it".
sign-up-form = Reserva o inscríbete con el formulario.

# Under "How to get it".
sign-up-call-or-form = Llama o usa el formulario para reservar o inscribirte.

# Under "How to get it", after the words about signing up. $forms is one or more of the words that begin with form-.
offer-forms = Puedes recibirlo { $forms }.

# After "You can have it".
form-individual = a solas con quien te atiende

# After "You can have it".
form-group = en grupo

# After "You can have it".
form-phone = por teléfono

# After "You can have it".
form-home = en tu casa

# After "You can have it".
form-visit = en nuestro local

# After "You can have it".
form-digital = por internet

# Under "Talks". $number is the highest number of talks.
talks-at-most =
    { $number ->
        [one] Como máximo una conversación
       *[other] Como máximo { $number } conversaciones
    }

# Under "Talks", where the number is not limited.
talks-no-limit = Sin límite de número

# Under "Groups". $number is the number of groups.
groups-number =
    { $number ->
        [one] Un grupo
       *[other] { $number } grupos
    }

# Under "Cost".
cost-free = Gratis

# Under "Cost", and as a tag of an activity.
cost-fee = Tiene un costo

# Under "Cost", and as a tag of an activity.
cost-ask = Pregunta cuánto cuesta

# Under "Decision".
decision-none = No hace falta

# Under "Decision".
decision-needed = Hacen falta una solicitud y una decisión

# Under "What we write down".
recorded-ask = Pregúntanos

# Under "What we write down".
recorded-own-file = En un expediente propio

# Under "What we write down".
recorded-nothing = Nada

# Under "Waiting time". $number is a number of days.
waiting-days =
    { $number ->
        [one] Alrededor de un día
       *[other] Alrededor de { $number } días
    }

# Under "Waiting time". $number is a number of weeks.
waiting-weeks =
    { $number ->
        [one] Alrededor de una semana
       *[other] Alrededor de { $number } semanas
    }

# Under "Waiting time". $number is a number of months.
waiting-months =
    { $number ->
        [one] Alrededor de un mes
       *[other] Alrededor de { $number } meses
    }

# Under "Language", before the words about an interpreter. $languages is one or more languages: "Swedish and Finnish".
service-languages = En { $languages }.

# On the card, where the district has not told us.
offer-not-stated = Todavía no está indicado. Llámanos y pregunta.

# Link on the card, where the offer is given in another district. $place is the place: "in Farsta".
offer-instead-district = Lo hay { $place }

# Link on the card, where a contact helps instead. $name is the contact, $number its number.
offer-instead-contact = Llama a { $name }, { $number }

## Facts inside a text
## They take the place of words that the author put in brackets: "Terms of the talk: free of charge, without a decision."

# Inside a sentence or in a list. One line.
inline-cost-free = gratis

# Inside a sentence or in a list. One line.
inline-cost-fee = con un costo

# Inside a sentence or in a list. One line.
inline-cost-ask = pregunta cuánto cuesta

# Inside a sentence or in a list. One line.
inline-decision-none = sin necesidad de una decisión

# Inside a sentence or in a list. One line.
inline-decision-needed = con una solicitud y una decisión

# Inside a sentence or in a list. One line.
inline-sign-up-none = sin inscripción

# Inside a sentence or in a list. One line.
inline-sign-up-call = inscripción por teléfono

# Inside a sentence or in a list. One line.
inline-sign-up-form = inscripción con un formulario

# Inside a sentence or in a list. One line.
inline-sign-up-call-or-form = inscripción por teléfono o con un formulario

# Inside a sentence or in a list. $number is the highest number of talks. One line.
inline-talks =
    { $number ->
        [one] como máximo una conversación
       *[other] como máximo { $number } conversaciones
    }

# Inside a sentence or in a list. One line.
inline-talks-no-limit = sin límite de conversaciones

# In brackets after a link to somebody else, so that the reader knows whose it is: "Nka (the state)". One line.
body-municipality = el municipio

# In brackets after a link to somebody else. One line.
body-region = la región

# In brackets after a link to somebody else. One line.
body-state = el Estado

# In brackets after a link to somebody else: "Bris (non-profit organisation)". One line.
body-association = organización sin fines de lucro

# Name of a table that can be scrolled, for screen readers. One line.
table-label = Tabla que se puede desplazar

## Activities

# After time and place: "15:00 to 17:30, Lyktgatan 4, every week". One line.
repeats-weekly = cada semana

# After time and place. One line.
repeats-every-2-weeks = cada dos semanas

# After time and place. One line.
repeats-every-3-weeks = cada tres semanas

# After time and place. One line.
repeats-every-4-weeks = cada cuatro semanas

# After time and place. One line.
repeats-monthly = cada mes

# Link to an activity online.
activity-digital = Participa por internet

# At an activity online, about a way that needs no web. $number is a number.
activity-instead-contact = Si no quieres participar por internet, puedes llamar al { $number }.

# At an activity online, about another activity that needs no web. $title is its title.
activity-instead-activity = Si no quieres participar por internet, tienes esta actividad: { $title }.

# Tag of an activity.
tag-no-sign-up = Sin inscripción

# Tag of an activity. $date is the last day: "27 November".
tag-sign-up-by = Inscripción hasta el { $date }

# Tag of an activity.
tag-sign-up-call = Inscripción por teléfono

# Tag of an activity that can be signed up for with a form.
tag-sign-up = Hay que inscribirse

# Tag of an activity.
tag-open-to-all = Para todos los distritos

# Tag of an activity that is for its own district only. $name is the district.
tag-open-to-own = Para { $name }

# Tag of an activity that is for some districts. $names is the districts.
tag-open-to = Para { $names }

# Tag of an activity: how many people there is room for, never how many places are left. $number is how many.
tag-places =
    { $number ->
        [one] Una persona como máximo
       *[other] { $number } personas como máximo
    }

# Tag of an activity. $languages is one or more languages: "Swedish and Finnish".
tag-language = En { $languages }

## Lists

# Small line under a target group on a district's page. $name is the contact that answers first.
answers-first = Responde: { $name }

# The same place, where one or more of the city's units help too. $units is their names.
answers-first-and-unit = Responde: { $name }. Además: { $units }

# In A–Z, under a word that leads to a page with another name. $title is the page's name.
index-see = ver { $title }

# In A–Z, under an old name of a district. $name is the district's name now.
index-now = ahora es parte de { $name }

# In the glossary: an abbreviation and what it stands for. $term is the abbreviation, $expansion the words.
term-expansion = { $term }, { $expansion }

# Button in the header that opens the list of languages. The same word in the site's first language stands after it.
languages-button = Idioma

## Film and sound

# Link to a film. $language is the language: "Swedish Sign Language", "Swedish".
media-film = Video en { $language }

# Link to a recording. $language is the language.
media-audio = Audio en { $language }

# In the link to a film or recording: how long it lasts, rounded up.
media-length =
    { $minutes ->
        [one] 1 minuto
       *[other] { $minutes } minutos
    }

# In the link to a film or recording: how much is fetched. $megabytes is a number.
media-size = { $megabytes } MB

# The whole link to a film or recording. $name is media-film or media-audio, $costs is length and size.
media-named = { $name } ({ $costs })

# Under the link to a film. $languages are the languages of its captions.
media-captions = El video tiene subtítulos en { $languages }.

# Link to a file with the captions of the film above it. $language is the language.
media-caption-file = Subtítulos en { $language }

# Under the link to a film or recording that says what the page says.
media-same = El texto de la página dice lo mismo.

# Link to the page with the words of the film or recording above it.
media-transcript = Leer lo que se dice

## Tests with readers

# At the foot of easy-read pages whose text readers have tested. $date is a day with its year, $organisation who tested.
tested-with-readers = Lectores probaron el texto el { $date }: { $organisation }.

# Above the list of languages that the site is to be in and has no text of yet. One line.
wanted-languages = También queremos texto en estos idiomas. Todavía no está escrito. Di tu idioma cuando llames.

# One line of the list above. $name is the language's name in the language itself, $languages are links to languages that exist, in those languages.
wanted-language = { $name }: todavía no hay texto. Mientras tanto, lee aquí: { $languages }.

## The accessibility statement

# In the accessibility statement. $name is the site's name, $body the public body, $law the law, as the site's records name them.
statement-body = Responsable del sitio web { $name }: { $body }. El sitio debe cumplir { $law }.

# A heading in the statement over what the build itself has found.
statement-found = Lo que encontró la revisión al hacer las páginas

# In the statement. $count is a number, as in those that follow.
statement-found-blank-table-header = Tablas con columnas sin encabezado: { $count }

# As above.
statement-found-emphasis-as-heading = Líneas en negrita que parecen títulos y no lo son: { $count }

# As above.
statement-found-image-words = Imágenes sin palabras para quien no las ve: { $count }

# As above.
statement-found-vague-link = Enlaces que no dicen adónde llevan: { $count }

# How far the site keeps the law: in full.
statement-full = El sitio web cumple toda la ley.

# How far the site keeps the law: in part.
statement-partial = El sitio web cumple parcialmente la ley. Más abajo se dice qué falla o no se ha probado.

# How far the site keeps the law: not.
statement-none = El sitio web no cumple la ley. Más abajo se dice qué falla.

# Who assessed the site: the body itself. $date is a day with its year.
statement-assessed-own = Hemos evaluado el sitio web por nuestra cuenta, por última vez el { $date }.

# Who assessed the site: somebody else. $date is a day with its year.
statement-assessed-other = Alguien de fuera ha evaluado el sitio web, por última vez el { $date }.

# The day of the statement itself. $date is a day with its year.
statement-updated = La declaración es del { $date }.

# Heading over what does not keep the law and is to be mended.
statement-issues-fault = Lo que falla

# Heading over what would be a disproportionate burden to mend.
statement-issues-burden = Lo que sería una carga desproporcionada corregir

# Heading over what the law does not cover.
statement-issues-outside = Lo que la ley no abarca

# Heading over what nobody has tested yet.
statement-issues-untested = Lo que no se ha probado

# Under something that falls short. $uses are one or more of use-no-vision and those below it.
statement-affects = Afecta al uso { $uses }.

# Under something that falls short. $wcag are numbers of success criteria.
statement-criteria = WCAG 2.2: { $wcag }

# As above, with the clauses of the standard that ask for the criteria. $clauses are their numbers.
statement-criteria-and-clauses = WCAG 2.2: { $wcag }. EN 301 549: { $clauses }

# Under something that falls short. $date is the day by which it is to be mended.
statement-planned = Se corregirá a más tardar el { $date }.

# Under something that falls short, where no day is set.
statement-unplanned = No se ha fijado un día para corregirlo.

# Who sees that the law is kept. $authority is its name.
statement-authority = { $authority } vela por que se cumpla la ley. Puedes reclamar allí si no te satisface nuestra respuesta.

# Link to where people complain. $authority is who sees that the law is kept.
statement-complain = Reclamar ante { $authority }

# Whom something that falls short concerns; a part of statement-affects, and so are those below.
use-no-vision = sin visión

# As above.
use-limited-vision = con visión limitada

# As above.
use-no-colour = sin percepción del color

# As above.
use-no-hearing = sin audición

# As above.
use-limited-hearing = con audición limitada

# As above.
use-no-voice = sin voz

# As above.
use-limited-strength = con destreza o fuerza limitadas

# As above.
use-limited-reach = con alcance limitado

# As above.
use-flicker = con sensibilidad a la luz intermitente

# As above.
use-limited-cognition = con capacidad cognitiva limitada
