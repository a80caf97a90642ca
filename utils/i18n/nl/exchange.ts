import type { exchangeEn } from '../en/exchange.ts';

export const exchangeNl: Record<keyof typeof exchangeEn, string> = {
  'exchange.import': 'Importeren',
  'exchange.export': 'Exporteren',
  'exchange.another': 'Ander bestand kiezen',
  'exchange.notRead': '{file} is niet gelezen',
  'exchange.nothingChanged': 'Er is niets gewijzigd.',
  'exchange.encoding': 'Letters',
  'exchange.encoding.hint':
    'In het bestand staat niet hoe de letters geschreven zijn. Zien é, ë en ü er hieronder goed uit?',
  'exchange.encoding.western': 'West-Europees (Windows)',
  'exchange.encoding.mac': 'West-Europees (Mac)',
  'exchange.encoding.central': 'Midden-Europees',
  'exchange.encoding.cyrillic': 'Cyrillisch',
  'exchange.encoding.greek': 'Grieks',
  'exchange.encoding.turkish': 'Turks',
  'exchange.fault.empty': 'Er staat niets in dit bestand.',
  'exchange.fault.workbook':
    'Dit is een werkmap, geen tabel met tekst. Kies in Excel Opslaan als en dan “CSV UTF-8”.',
  'exchange.fault.binary': 'In dit bestand staat geen tekst. Kies een CSV-, XLIFF- of vCard-bestand.',
  'exchange.fault.tooBig': 'Dit bestand is groter dan 30 MB. Is het wel het goede?',
  'exchange.fault.unreadable':
    'Het bestand is verplaatst of vergrendeld. Sluit het in andere programma’s en probeer het opnieuw.',
  'exchange.fault.quoteOpen':
    'Op regel {line} begint een aanhalingsteken dat nooit sluit, zodat de rest van de tabel niet te lezen is.',
  'exchange.fault.noPathColumn':
    'Er is geen kolom “pad”. Daarin staat over welke tekst een rij gaat: exporteer eerst, en laat die kolom staan.',
  'exchange.fault.noLanguageColumn':
    'Boven geen enkele kolom staat een taal, zoals “nl”. Laat de koppen zoals ze geëxporteerd zijn.',
  'exchange.fault.xmlBroken':
    'Dit XLIFF-bestand is beschadigd: regel {line} klopt niet ({what}). Vraag of het opnieuw bewaard kan worden.',
  'exchange.fault.xmlEndsEarly':
    'Dit XLIFF-bestand houdt halverwege op, op regel {line}. Is het helemaal gedownload?',
  'exchange.fault.xmlEntity':
    'Op regel {line} staat een teken dat niet is geschreven zoals XML het wil ({what}). Vraag of het opnieuw bewaard kan worden.',
  'exchange.fault.xmlDoctype':
    'Dit bestand wil andere bestanden laden (een DOCTYPE). Dat doet Wegwijs nooit; vraag om XLIFF zonder.',
  'exchange.fault.notXliff': 'Dit is XML, maar geen XLIFF ({what}).',
  'exchange.fault.noTargetLanguage': 'In dit XLIFF-bestand staat niet in welke taal het vertaald is.',
  'exchange.fault.vcardNone': 'In dit bestand staat geen kaartje van een persoon.',
  'exchange.fault.vcardEndsEarly':
    'Het kaartje dat op regel {line} begint, houdt niet op. Is het helemaal gedownload?',

  'translate.texts': 'Teksten',
  'translate.complete': 'compleet',
  'translate.left': 'nog {count}',
  'translate.addLanguage': 'Taal toevoegen',
  'translate.one.title': 'Dit pakket is er alleen in het {language}',
  'translate.one.body': 'Voeg een taal toe, en elke tekst staat hier naast zijn vertaling.',
  'translate.said.added': 'Taal toegevoegd.',
  'translate.wanted.todo': 'Te doen',
  'translate.wanted.all': 'Alle teksten',
  'translate.state.done': 'Vertaald',
  'translate.state.missing': 'Ontbreekt',
  'translate.state.outdated': 'Verouderd',
  'translate.state.pending': 'Nog niet in het pakket',
  'translate.waiting': 'one:{count} nog niet in het pakket.|other:{count} nog niet in het pakket.',
  'translate.same': 'Hetzelfde als in het {language}',
  'translate.put': 'In het pakket zetten',
  'translate.said.put':
    'one:{count} vertaling in het pakket gezet.|other:{count} vertalingen in het pakket gezet.',
  'translate.said.notPut':
    'Het pakket neemt deze vertalingen niet aan. In één staat iets dat niet in een tekst kan; dat staat er in het rood bij.',
  'translate.pickOne': 'Kies links een tekst. Met Ctrl+Enter ga je door naar de volgende die je nodig heeft.',
  'translate.allDone': 'Alles is vertaald.',
  'translate.noSource': 'In deze taal staan er geen woorden.',
  'translate.outdated.why': 'De tekst in het {language} is gewijzigd sinds dit vertaald is.',
  'translate.stillRight': 'Klopt nog',
  'translate.next': 'Volgende',
  'translate.others': 'one:In {count} andere taal|other:In {count} andere talen',
  'translate.file': 'vertalingen',
  'translate.allLanguages': 'Alle talen',
  'translate.onlyToDo': 'Alleen wat nog te doen is ({count})',
  'translate.asCsv': 'Voor Excel (CSV)',
  'translate.asCsv.hint': 'Een tabel: elke tekst op een rij, de talen naast elkaar.',
  'translate.asXliff': 'Voor een vertaler (XLIFF)',
  'translate.asXliff.hint': 'Wat vertaalprogramma’s openen. Het komt terug via Importeren.',
  'translate.import.title': 'Wat dit bestand wijzigt',
  'translate.import.new': 'one:{count} nieuwe vertaling|other:{count} nieuwe vertalingen',
  'translate.import.changed': 'one:{count} gewijzigd|other:{count} gewijzigd',
  'translate.import.settled': 'one:{count} klopt nog|other:{count} kloppen nog',
  'translate.import.settledOne': 'Klopt nog, zegt de vertaler.',
  'translate.import.same': 'one:{count} hetzelfde|other:{count} hetzelfde',
  'translate.import.empty': 'one:{count} leeg, dat wijzigt niets|other:{count} leeg, dat wijzigt niets',
  'translate.import.language': 'Nieuw in dit pakket: {languages}',
  'translate.import.source':
    'one:Ook de tekst in het {language} overnemen, waarvan er {count} anders is|other:Ook de teksten in het {language} overnemen, waarvan er {count} anders zijn',
  'translate.import.refused':
    'one:{count} tekst kan niet overgenomen worden|other:{count} teksten kunnen niet overgenomen worden',
  'translate.import.unknown':
    'one:{count} tekst gaat over iets dat niet in dit pakket zit|other:{count} teksten gaan over iets dat niet in dit pakket zit',
  'translate.import.take': 'one:{count} tekst overnemen|other:{count} teksten overnemen',
  'translate.import.more': 'one:en nog {count}|other:en nog {count}',
  'translate.import.older': 'Vertaald van een oudere tekst: het komt binnen als verouderd.',
  'translate.import.said':
    'one:{count} tekst uit het bestand overgenomen.|other:{count} teksten uit het bestand overgenomen.',
};
