/*
 * What is said about a pack, to the person who made it. `{this}` is the thing it is about ("This tip"),
 * `{property}` and other names are shown as they stand in the file.
 */
/** Why a pack is not taken. */
export const refusalWords = {
  'empty-file': {
    en: 'This file is empty.',
    nl: 'Dit bestand is leeg.',
  },
  'file-too-big': {
    en: '“{file}” is larger than {most} MB.',
    nl: '“{file}” is groter dan {most} MB.',
  },
  'pack-too-big': {
    en: 'This file is larger than the {most} MB that a pack may be.',
    nl: 'Dit bestand is groter dan de {most} MB die een tippakket mag zijn.',
  },
  'zip-too-big': {
    en: 'Unpacked, this pack is larger than {most} MB.',
    nl: 'Uitgepakt is dit tippakket groter dan {most} MB.',
  },
  'zip-too-many': {
    en: 'This pack holds more than {most} files.',
    nl: 'In dit tippakket zitten meer dan {most} bestanden.',
  },
  'zip-broken': {
    en: 'This file is damaged: it cannot be unpacked. Was the download complete?',
    nl: 'Dit bestand is beschadigd: het is niet uit te pakken. Is het helemaal gedownload?',
  },
  'zip-damaged': {
    en: '“{file}” inside this pack is damaged. Was the download complete?',
    nl: '“{file}” in dit tippakket is beschadigd. Is het helemaal gedownload?',
  },
  'zip-locked': {
    en: 'This file is locked with a password. A pack has none.',
    nl: 'Dit bestand is met een wachtwoord vergrendeld. Een tippakket heeft er geen.',
  },
  'zip-stranger': {
    en: '“{file}” does not belong in a pack. A pack holds pack.json and pictures named media/<sha-256>.png.',
    nl: '“{file}” hoort niet in een tippakket. Daarin zitten pack.json en afbeeldingen die media/<sha-256>.png heten.',
  },
  'zip-twice': {
    en: '“{file}” is in this pack twice.',
    nl: '“{file}” zit twee keer in dit tippakket.',
  },
  'zip-without-pack': {
    en: 'There is no pack.json in this file.',
    nl: 'In dit bestand zit geen pack.json.',
  },
  'not-utf8': {
    en: 'This file is not saved as UTF-8. Save it again with the encoding UTF-8.',
    nl: 'Dit bestand is niet als UTF-8 opgeslagen. Sla het opnieuw op met de codering UTF-8.',
  },
  'json-ends-early': {
    en: 'The file ends too soon: a } or ] is missing at the end.',
    nl: 'Het bestand houdt te vroeg op: aan het eind ontbreekt een } of ].',
  },
  'json-comma-missing': {
    en: 'A comma is missing before this.',
    nl: 'Hiervoor ontbreekt een komma.',
  },
  'json-comma-extra': {
    en: 'There is a comma too many before this “{what}”.',
    nl: 'Voor deze “{what}” staat een komma te veel.',
  },
  'json-comment': {
    en: 'Remarks with // or /* are not possible in a pack.',
    nl: 'Opmerkingen met // of /* kunnen niet in een tippakket.',
  },
  'json-quotes': {
    en: 'Use straight double quotes (") here instead of {what}.',
    nl: 'Gebruik hier rechte dubbele aanhalingstekens (") in plaats van {what}.',
  },
  'json-string-open': {
    en: 'This text does not end: a " is missing, or there is a line break inside (write \\n instead).',
    nl: 'Deze tekst eindigt niet: er ontbreekt een ", of er staat een regeleinde in (schrijf \\n).',
  },
  'json-escape': {
    en: '“{what}” is not possible in a text. For a backslash write \\\\.',
    nl: '“{what}” kan niet in een tekst. Schrijf voor een backslash \\\\.',
  },
  'json-after-end': {
    en: 'There is something after the end of the pack.',
    nl: 'Er staat nog iets na het einde van het tippakket.',
  },
  'json-unexpected': {
    en: '“{what}” is not expected here.',
    nl: '“{what}” hoort hier niet.',
  },
  'json-too-deep': {
    en: 'Lists and objects are nested more than {what} deep here.',
    nl: 'Lijsten en objecten zitten hier meer dan {what} diep in elkaar.',
  },
  'json-key-twice': {
    en: '“{what}” stands here twice.',
    nl: '“{what}” staat hier twee keer.',
  },
  'json-key-forbidden': {
    en: '“{what}” cannot be the name of a property.',
    nl: '“{what}” kan geen naam van een eigenschap zijn.',
  },
  'not-a-pack': {
    en: 'This is not a Wegwijs pack: it has no “format”.',
    nl: 'Dit is geen tippakket van Wegwijs: er staat geen “format” in.',
  },
  'format-newer': {
    en: 'This pack was made with a newer Wegwijs (format {format}); this one reads format {known}.',
    nl: 'Dit tippakket is gemaakt met een nieuwere Wegwijs (format {format}); deze leest format {known}.',
  },
  'format-wrong': {
    en: '“format” is a whole number, such as {known}.',
    nl: '“format” is een heel getal, zoals {known}.',
  },
  'words-missing': {
    en: '{this} has no “{property}” in any language.',
    nl: '{this} heeft in geen enkele taal een “{property}”.',
  },
  'words-not-per-language': {
    en: 'Write “{property}” per language: {"en": "…", "nl": "…"}.',
    nl: 'Schrijf “{property}” per taal: {"en": "…", "nl": "…"}.',
  },
  'words-empty': {
    en: 'The text for “{language}” is empty. Write something, or leave this language out.',
    nl: 'De tekst voor “{language}” is leeg. Schrijf iets, of laat deze taal weg.',
  },
  'words-too-many': {
    en: '“{property}” is there in more than {most} languages.',
    nl: '“{property}” staat er in meer dan {most} talen.',
  },
  'property-missing': {
    en: '{this} has no “{property}”.',
    nl: '{this} heeft geen “{property}”.',
  },
  'property-unknown': {
    en: 'Unknown property “{property}”.',
    nl: 'Onbekende eigenschap “{property}”.',
  },
  'property-unknown-meant': {
    en: 'Unknown property “{property}”. Did you mean “{meant}”?',
    nl: 'Onbekende eigenschap “{property}”. Bedoel je “{meant}”?',
  },
  'wrong-type-string': {
    en: '“{property}” has to be a text, between double quotes.',
    nl: '“{property}” moet een tekst zijn, tussen dubbele aanhalingstekens.',
  },
  'wrong-type-number': {
    en: '“{property}” has to be a number.',
    nl: '“{property}” moet een getal zijn.',
  },
  'wrong-type-whole-number': {
    en: '“{property}” has to be a whole number.',
    nl: '“{property}” moet een heel getal zijn.',
  },
  'wrong-type-boolean': {
    en: '“{property}” has to be true or false, without quotes.',
    nl: '“{property}” moet true of false zijn, zonder aanhalingstekens.',
  },
  'wrong-type-array': {
    en: '“{property}” has to be a list: [ … ].',
    nl: '“{property}” moet een lijst zijn: [ … ].',
  },
  'wrong-type-object': {
    en: '“{property}” has to be an object: { … }.',
    nl: '“{property}” moet een object zijn: { … }.',
  },
  'kind-missing': {
    en: '{this} has no “{property}”. It is one of {options}.',
    nl: '{this} heeft geen “{property}”. Dat is een van {options}.',
  },
  'not-one-of': {
    en: '“{got}” is not possible here. Use one of {options}.',
    nl: '“{got}” kan hier niet. Gebruik een van {options}.',
  },
  'not-one-of-meant': {
    en: '“{got}” is not possible here. Did you mean “{meant}”?',
    nl: '“{got}” kan hier niet. Bedoel je “{meant}”?',
  },
  'text-empty': {
    en: '“{property}” is empty.',
    nl: '“{property}” is leeg.',
  },
  'text-too-long': {
    en: 'This text has {count} characters; {most} is the most there can be.',
    nl: 'Deze tekst heeft {count} tekens; het mogen er hooguit {most} zijn.',
  },
  'list-empty': {
    en: '“{property}” needs at least {least}.',
    nl: 'In “{property}” staat er minstens {least}.',
  },
  'list-too-long': {
    en: '“{property}” has {count} entries; {most} is the most there can be.',
    nl: '“{property}” heeft {count} regels; het mogen er hooguit {most} zijn.',
  },
  'number-too-small': {
    en: '“{property}” has to be at least {least}.',
    nl: '“{property}” moet minstens {least} zijn.',
  },
  'number-too-big': {
    en: '“{property}” can be at most {most}.',
    nl: '“{property}” mag hooguit {most} zijn.',
  },
  'bad-value': {
    en: '“{property}” is not written the way it has to be.',
    nl: '“{property}” is niet geschreven zoals het moet.',
  },
  'bad-id': {
    en: '“{got}” cannot be an id. Use small letters, digits, dots and hyphens, such as “share-quietly”; at most 80.',
    nl: '“{got}” kan geen id zijn. Gebruik kleine letters, cijfers, punten en streepjes, zoals “stil-delen”; hooguit 80.',
  },
  'bad-language': {
    en: '“{got}” is not a language tag. Use one such as “en”, “nl” or “nl-BE”.',
    nl: '“{got}” is geen taalcode. Gebruik er een zoals “en”, “nl” of “nl-BE”.',
  },
  'bad-date': {
    en: '“{got}” is not a date. Write year, month and day: “2027-02-28”.',
    nl: '“{got}” is geen datum. Schrijf jaar, maand en dag: “2027-02-28”.',
  },
  'bad-time': {
    en: '“{got}” is not a time. Write hours and minutes: “09:00”.',
    nl: '“{got}” is geen tijd. Schrijf uren en minuten: “09:00”.',
  },
  'bad-time-zone': {
    en: '“{got}” is not a time zone. Use one such as “Europe/Amsterdam”.',
    nl: '“{got}” is geen tijdzone. Gebruik er een zoals “Europe/Amsterdam”.',
  },
  'bad-pattern': {
    en: '“{got}” is not a URL pattern. Write one such as “https://teams.microsoft.com/*”.',
    nl: '“{got}” is geen URL-patroon. Schrijf er een zoals “https://teams.microsoft.com/*”.',
  },
  'bad-address': {
    en: '“{got}” is not an e-mail address.',
    nl: '“{got}” is geen e-mailadres.',
  },
  'bad-phone': {
    en: '“{got}” is not a telephone number. Write one such as “+31 20 123 4567”.',
    nl: '“{got}” is geen telefoonnummer. Schrijf er een zoals “+31 20 123 4567”.',
  },
  'bad-version': {
    en: '“{got}” is not a version. Write three numbers: “1.4.0”.',
    nl: '“{got}” is geen versie. Schrijf drie getallen: “1.4.0”.',
  },
  'bad-media-name': {
    en: '“{got}” is not a picture of this pack. Pictures are called “media/<sha-256 of the file>.png”.',
    nl: '“{got}” is geen afbeelding van dit tippakket. Afbeeldingen heten “media/<sha-256 van het bestand>.png”.',
  },
  'id-twice': {
    en: 'The id “{id}” is used twice. Give one of the two another id.',
    nl: 'De id “{id}” wordt twee keer gebruikt. Geef een van de twee een andere id.',
  },
  'language-twice': {
    en: 'The language “{id}” stands in the list twice.',
    nl: 'De taal “{id}” staat twee keer in de lijst.',
  },
  'person-unknown': {
    en: 'There is no person “{id}” in this pack.',
    nl: 'Er is geen persoon “{id}” in dit tippakket.',
  },
  'topic-unknown': {
    en: 'There is no topic “{id}” in this pack.',
    nl: 'Er is geen onderwerp “{id}” in dit tippakket.',
  },
  'app-unknown': {
    en: 'There is no app “{id}” in this pack.',
    nl: 'Er is geen app “{id}” in dit tippakket.',
  },
  'item-unknown': {
    en: 'There is no tip, walkthrough, change or checklist “{id}” in this pack.',
    nl: 'Er is geen tip, rondleiding, wijziging of checklist “{id}” in dit tippakket.',
  },
  'walkthrough-unknown': {
    en: 'There is no walkthrough “{id}” in this pack.',
    nl: 'Er is geen rondleiding “{id}” in dit tippakket.',
  },
  'step-unknown': {
    en: 'This walkthrough has no step “{id}”.',
    nl: 'Deze rondleiding heeft geen stap “{id}”.',
  },
  'media-missing': {
    en: 'The picture “{file}” is not in this pack.',
    nl: 'De afbeelding “{file}” zit niet in dit tippakket.',
  },
  'media-renamed': {
    en: '“{file}” is not the picture its name says. Its name has to be the SHA-256 of the file: “{hash}”.',
    nl: '“{file}” is niet de afbeelding die de naam zegt. De naam moet de SHA-256 van het bestand zijn: “{hash}”.',
  },
  'media-other-type': {
    en: '“{file}” is not a picture of the type its name says.',
    nl: '“{file}” is geen afbeelding van de soort die de naam zegt.',
  },
  'media-too-large': {
    en: 'The picture “{file}” is larger than {most} million pixels.',
    nl: 'De afbeelding “{file}” is groter dan {most} miljoen pixels.',
  },
  'link-scheme': {
    en: 'A link to “{what}” is not possible. Links begin with https:, mailto:, tel:, msteams:, webexteams: or zoommtg:.',
    nl: 'Een link naar “{what}” kan niet. Links beginnen met https:, mailto:, tel:, msteams:, webexteams: of zoommtg:.',
  },
  'link-by-reference': {
    en: 'Write the address of the link “{what}” right behind its words: [words](https://…).',
    nl: 'Zet het adres van de link “{what}” direct achter de woorden: [woorden](https://…).',
  },
  'image-not-in-pack': {
    en: 'The picture “{what}” is not in this pack. Pictures from elsewhere are never shown.',
    nl: 'De afbeelding “{what}” zit niet in dit tippakket. Afbeeldingen van elders worden nooit getoond.',
  },
  'image-in-words': {
    en: 'The picture “{what}” stands inside a heading, link or emphasis. Put it on a line of its own.',
    nl: 'De afbeelding “{what}” staat in een kop, link of nadruk. Zet haar op een eigen regel.',
  },
  html: {
    en: '“{what}” is HTML, which is not shown. Use Markdown; write a key as [[Ctrl+E]] and a plain < as \\<.',
    nl: '“{what}” is HTML, en dat wordt niet getoond. Gebruik Markdown; schrijf een toets als [[Ctrl+E]] en een gewone < als \\<.',
  },
  'too-much-markup': {
    en: 'There are too many marks or lines in this text. Split it up.',
    nl: 'Er staan te veel opmaaktekens of regels in deze tekst. Splits haar.',
  },
  'too-much-markup-in-all': {
    en: 'The texts of this pack have too many marks and lines together. Make two packs of it.',
    nl: 'De teksten van dit tippakket hebben samen te veel opmaaktekens en regels. Maak er twee van.',
  },
  'too-many-blocks': {
    en: 'This text has more than {what} paragraphs and list entries. Split it up.',
    nl: 'Deze tekst heeft meer dan {what} alinea’s en regels in lijsten. Splits haar.',
  },
  'list-too-deep': {
    en: 'Lists are more than {what} deep in each other here.',
    nl: 'Lijsten staan hier meer dan {what} diep in elkaar.',
  },
  'more-problems': {
    en: 'And {count} more.',
    nl: 'En nog {count}.',
  },
} as const;

/** What would make a pack better. */
export const adviceWords = {
  'owner-missing': {
    en: '{this} has no owner: nobody will keep it up to date, and nobody can be asked.',
    nl: '{this} heeft geen eigenaar: niemand houdt dit bij, en niemand kan vragen beantwoorden.',
  },
  'check-by-missing': {
    en: '{this} has no check-by date.',
    nl: '{this} heeft geen controledatum.',
  },
  'check-by-passed': {
    en: '{this} had to be checked by {date}.',
    nl: '{this} moest voor {date} zijn nagekeken.',
  },
  'check-by-far': {
    en: '{this} is checked only on {date}, over a year from now. Apps change sooner.',
    nl: '{this} wordt pas op {date} nagekeken, over meer dan een jaar. Apps veranderen eerder.',
  },
  'image-without-alt': {
    en: 'A picture has no words for who cannot see it: ![what it shows]({file}).',
    nl: 'Een afbeelding heeft geen woorden voor wie haar niet ziet: ![wat erop staat]({file}).',
  },
  'too-many-steps': {
    en: 'This walkthrough has {count} steps. Past {most} most people stop; split it in two.',
    nl: 'Deze rondleiding heeft {count} stappen. Na {most} haken de meesten af; maak er twee van.',
  },
  'language-missing': {
    en: '“{property}” is not there in “{language}”.',
    nl: '“{property}” is er niet in “{language}”.',
  },
  'language-stray': {
    en: '“{property}” is there in “{language}”, which is not one of the pack’s languages.',
    nl: '“{property}” is er in “{language}”, en dat is geen taal van dit tippakket.',
  },
  'anchor-text-only': {
    en: 'This control is known only by its words, so it is not found in another language. Point at it again where it has an id, or name it in every language.',
    nl: 'Dit element is alleen aan zijn woorden te herkennen, dus in een andere taal wordt het niet gevonden. Wijs het opnieuw aan waar het een id heeft, of geef de naam in elke taal.',
  },
  'title-long': {
    en: 'This title has {count} characters. Up to {most} fit on one line.',
    nl: 'Deze titel heeft {count} tekens. Tot {most} passen er op een regel.',
  },
  'tip-long': {
    en: 'This text has {count} words. Two or three sentences (up to {most} words) are read; more is not.',
    nl: 'Deze tekst heeft {count} woorden. Twee of drie zinnen (tot {most} woorden) worden gelezen; meer niet.',
  },
  'person-without-hours': {
    en: '{name} has no office hours, so nobody knows when to expect an answer.',
    nl: '{name} heeft geen werktijden, dus niemand weet wanneer er antwoord komt.',
  },
  'person-without-time-zone': {
    en: '{name} has office hours but no time zone; they are read in each colleague’s own.',
    nl: '{name} heeft werktijden maar geen tijdzone; ze gelden in die van elke collega zelf.',
  },
  'person-without-language': {
    en: '{name} has no languages.',
    nl: 'Bij {name} staan geen talen.',
  },
  'person-for-nothing': {
    en: '{name} owns nothing here and has no topic or app, so nobody is sent to them.',
    nl: '{name} is van niets de eigenaar en heeft geen onderwerp of app, dus niemand komt bij deze persoon uit.',
  },
  'stand-in-self': {
    en: '{name} stands in for themselves.',
    nl: '{name} is de eigen vervanger.',
  },
  'away-without-stand-in': {
    en: '{name} will be away from {from} and has no stand-in.',
    nl: '{name} is afwezig vanaf {from} en heeft geen vervanger.',
  },
  'app-unused': {
    en: 'Nothing in this pack is about the app “{id}”, yet it asks for access to it.',
    nl: 'Niets in dit tippakket gaat over de app “{id}”, en toch vraagt het er toegang toe.',
  },
  'topic-unused': {
    en: 'No item and no person has the topic “{id}”.',
    nl: 'Geen onderdeel en geen persoon heeft het onderwerp “{id}”.',
  },
  'topic-without-person': {
    en: 'Nobody in this pack knows the topic “{id}”.',
    nl: 'Niemand in dit tippakket weet van het onderwerp “{id}”.',
  },
  'media-unused': {
    en: 'The picture “{file}” is shown nowhere.',
    nl: 'De afbeelding “{file}” wordt nergens getoond.',
  },
  'page-elsewhere': {
    en: 'No app of this pack has the page “{pattern}”, so this never holds.',
    nl: 'Geen app van dit tippakket heeft de pagina “{pattern}”, dus dit geldt nooit.',
  },
  'step-unreachable': {
    en: 'No way leads to this step.',
    nl: 'Er leidt geen weg naar deze stap.',
  },
  'step-circle': {
    en: 'This branch leads back to step “{id}”, which may go round for ever.',
    nl: 'Deze vertakking leidt terug naar stap “{id}”; dat kan eindeloos rondgaan.',
  },
  'step-without-words': {
    en: 'This step says nothing: it has no title and no text.',
    nl: 'Deze stap zegt niets: er is geen titel en geen tekst.',
  },
  'step-act-without-control': {
    en: 'This step waits until somebody uses a control, but names none.',
    nl: 'Deze stap wacht tot iemand een element gebruikt, maar noemt er geen.',
  },
  'bad-date-order': {
    en: 'This ends ({until}) before it begins ({from}).',
    nl: 'Dit eindigt ({until}) voordat het begint ({from}).',
  },
  'date-over': {
    en: 'This is over since {until}, so it is shown to nobody.',
    nl: 'Dit is voorbij sinds {until} en wordt aan niemand meer getoond.',
  },
  'markdown-quote': {
    en: 'A quote (>) is shown as a plain paragraph.',
    nl: 'Een citaat (>) wordt als gewone alinea getoond.',
  },
  'markdown-code-block': {
    en: 'A block of code is shown as a plain paragraph.',
    nl: 'Een blok code wordt als gewone alinea getoond.',
  },
  'markdown-rule': {
    en: 'A line across (---) is not shown.',
    nl: 'Een streep (---) wordt niet getoond.',
  },
} as const;

export const problemWords = { ...refusalWords, ...adviceWords } as const;

/** What `{this}` stands for. */
export const thingWords = {
  pack: { en: 'This pack', nl: 'Dit tippakket' },
  app: { en: 'This app', nl: 'Deze app' },
  person: { en: 'This person', nl: 'Deze persoon' },
  topic: { en: 'This topic', nl: 'Dit onderwerp' },
  tip: { en: 'This tip', nl: 'Deze tip' },
  walkthrough: { en: 'This walkthrough', nl: 'Deze rondleiding' },
  step: { en: 'This step', nl: 'Deze stap' },
  change: { en: 'This change', nl: 'Deze wijziging' },
  checklist: { en: 'This checklist', nl: 'Deze checklist' },
  entry: { en: 'This entry', nl: 'Deze regel' },
  contact: { en: 'This contact', nl: 'Dit contact' },
  condition: { en: 'This condition', nl: 'Deze voorwaarde' },
  anchor: { en: 'This description of a control', nl: 'Deze beschrijving van een element' },
  part: { en: 'This', nl: 'Dit' },
} as const;

export type Thing = keyof typeof thingWords;
