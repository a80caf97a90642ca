/** Translations, people and packs that come from a file or go into one; part of the studio. */
export const exchangeEn = {
  'exchange.import': 'Import',
  'exchange.export': 'Export',
  'exchange.another': 'Choose another file',
  'exchange.notRead': '{file} was not read',
  'exchange.nothingChanged': 'Nothing was changed.',
  'exchange.encoding': 'Letters',
  'exchange.encoding.hint':
    'The file does not say how its letters are written. Do é, ë and ü look right below?',
  'exchange.encoding.western': 'Western European (Windows)',
  'exchange.encoding.mac': 'Western European (Mac)',
  'exchange.encoding.central': 'Central European',
  'exchange.encoding.cyrillic': 'Cyrillic',
  'exchange.encoding.greek': 'Greek',
  'exchange.encoding.turkish': 'Turkish',
  'exchange.fault.empty': 'There is nothing in this file.',
  'exchange.fault.workbook':
    'This is a workbook, not a table of text. In Excel choose Save as, and then “CSV UTF-8”.',
  'exchange.fault.binary': 'This file holds no text. Choose a CSV, XLIFF or vCard file.',
  'exchange.fault.tooBig': 'This file is larger than 30 MB. Is it the right one?',
  'exchange.fault.unreadable': 'The file was moved or is locked. Close it in other programs and try again.',
  'exchange.fault.quoteOpen':
    'On line {line} a quotation mark begins that never ends, so the rest of the table cannot be told apart.',
  'exchange.fault.noPathColumn':
    'There is no column “path”. It says which text each row is about: export first, and keep that column.',
  'exchange.fault.noLanguageColumn':
    'No column has a language at its head, such as “nl”. Keep the heads as they were exported.',
  'exchange.fault.xmlBroken':
    'This XLIFF file is damaged: line {line} does not fit ({what}). Ask for it to be saved again.',
  'exchange.fault.xmlEndsEarly':
    'This XLIFF file stops in the middle, on line {line}. Was the download complete?',
  'exchange.fault.xmlEntity':
    'Line {line} has a sign that is not written as XML wants it ({what}). Ask for it to be saved again.',
  'exchange.fault.xmlDoctype':
    'This file wants to load other files (a DOCTYPE). Wegwijs never does that; ask for an XLIFF file without it.',
  'exchange.fault.notXliff': 'This is XML, but no XLIFF ({what}).',
  'exchange.fault.noTargetLanguage': 'This XLIFF file does not say which language it is translated into.',
  'exchange.fault.vcardNone': 'There is no card of a person in this file.',
  'exchange.fault.vcardEndsEarly':
    'The card that begins on line {line} does not end. Was the download complete?',

  'translate.texts': 'Texts',
  'translate.complete': 'complete',
  'translate.left': '{count} to do',
  'translate.addLanguage': 'Add a language',
  'translate.one.title': 'This pack is in {language} only',
  'translate.one.body': 'Add a language, and every text stands here beside its translation.',
  'translate.said.added': 'Language added.',
  'translate.wanted.todo': 'To do',
  'translate.wanted.all': 'All texts',
  'translate.state.done': 'Translated',
  'translate.state.missing': 'Missing',
  'translate.state.outdated': 'Outdated',
  'translate.state.pending': 'Not in the pack yet',
  'translate.waiting': 'one:{count} not in the pack yet.|other:{count} not in the pack yet.',
  'translate.same': 'Same as in {language}',
  'translate.put': 'Put into the pack',
  'translate.said.put':
    'one:{count} translation put into the pack.|other:{count} translations put into the pack.',
  'translate.said.notPut':
    'The pack does not take these translations. One has something in it that a text cannot hold; it is told in red.',
  'translate.pickOne': 'Choose a text on the left. Ctrl+Enter goes on to the next that asks for you.',
  'translate.allDone': 'Everything is translated.',
  'translate.noSource': 'There are no words in this language.',
  'translate.outdated.why': 'The words in {language} changed since this was translated.',
  'translate.stillRight': 'Still right',
  'translate.next': 'Next to do',
  'translate.others': 'one:In {count} other language|other:In {count} other languages',
  'translate.file': 'translations',
  'translate.allLanguages': 'All languages',
  'translate.onlyToDo': 'Only what is to do ({count})',
  'translate.asCsv': 'For Excel (CSV)',
  'translate.asCsv.hint': 'A table: each text in a row, its languages beside each other.',
  'translate.asXliff': 'For a translator (XLIFF)',
  'translate.asXliff.hint': 'What translation programs open. It comes back by Import.',
  'translate.import.title': 'What this file changes',
  'translate.import.new': 'one:{count} new translation|other:{count} new translations',
  'translate.import.changed': 'one:{count} changed|other:{count} changed',
  'translate.import.settled': 'one:{count} confirmed as still right|other:{count} confirmed as still right',
  'translate.import.settledOne': 'Confirmed as still right.',
  'translate.import.same': 'one:{count} the same|other:{count} the same',
  'translate.import.empty':
    'one:{count} empty, which changes nothing|other:{count} empty, which changes nothing',
  'translate.import.language': 'New in this pack: {languages}',
  'translate.import.source':
    'one:Also take the words in {language}, of which {count} is different|other:Also take the words in {language}, of which {count} are different',
  'translate.import.refused': 'one:{count} text cannot be taken|other:{count} texts cannot be taken',
  'translate.import.unknown':
    'one:{count} text is about something this pack does not have|other:{count} texts are about something this pack does not have',
  'translate.import.take': 'one:Take {count} text|other:Take {count} texts',
  'translate.import.more': 'one:and {count} more|other:and {count} more',
  'translate.import.older': 'Made from older words: it comes in as outdated.',
  'translate.import.said': 'one:{count} text taken from the file.|other:{count} texts taken from the file.',
} as const;
