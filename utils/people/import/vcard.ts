import { type ImportedPerson, nobody } from './imported.ts';
import { languageFrom, mailFrom, phoneFrom } from './read-values.ts';
import { type Property, partsOf, propertiesIn, wordsOf } from './vcard-lines.ts';

export type ReadVcards =
  | { ok: true; people: ImportedPerson[] }
  | { ok: false; code: 'vcard-none' | 'vcard-ends-early'; line: number };

/**
 * The people in an address book file: vCard 3 and 4, and the 2.1 that Outlook still writes. Name, role, addresses,
 * numbers and languages are read; birthdays, homes and notes never. A picture inside of the file is given only when
 * `photos` are asked for, and one that lies elsewhere never.
 */
export function readVcards(text: string, photos: boolean): ReadVcards {
  const people: ImportedPerson[] = [];
  let card: { line: number; properties: Property[] } | undefined;
  let depth = 0;
  for (const property of propertiesIn(text)) {
    const isCard = /^vcard$/i.test(property.value.trim());
    if (property.name === 'BEGIN' && isCard) {
      // a card inside a card (AGENT in version 2.1) is somebody else's
      if (depth++ === 0) card = { line: property.line, properties: [] };
    } else if (property.name === 'END' && isCard) {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || !card) continue;
      const person = personOf(card.properties, card.line, photos);
      if (person) people.push(person);
      card = undefined;
    } else if (depth === 1) card?.properties.push(property);
  }
  if (card) return { ok: false, code: 'vcard-ends-early', line: card.line };
  return people.length > 0 ? { ok: true, people } : { ok: false, code: 'vcard-none', line: 1 };
}

function personOf(
  properties: readonly Property[],
  line: number,
  photos: boolean,
): ImportedPerson | undefined {
  const named = (...names: string[]) => properties.filter(({ name }) => names.includes(name));
  const first = (name: string) => named(name).map(wordsOf).find(Boolean);
  if (/^(group|org|location)$/i.test(first('KIND') ?? '')) return undefined;
  const person = nobody(line);
  const keep = <T>(what: 'mail' | 'phone' | 'language', words: string, value: T | undefined): T[] => {
    if (value === undefined && words !== '') person.left.push({ what, words });
    return value === undefined ? [] : [value];
  };
  person.name = oneLine(first('FN') ?? '') || nameOf(named('N')[0]);
  person.mails = byPreference(named('EMAIL')).flatMap((one) =>
    keep('mail', wordsOf(one), mailFrom(wordsOf(one))),
  );
  person.phones = byPreference(named('TEL'))
    .filter(({ types }) => !types.some((type) => /^(fax|pager|modem|bbs|text)$/.test(type)))
    .flatMap((one) => keep('phone', wordsOf(one), phoneFrom(wordsOf(one))));
  person.teams = [...named('IMPP'), ...named('X-MS-IMADDRESS')]
    .map(wordsOf)
    .filter((words) => /^(sip:|msteams:|[^:]+$)/i.test(words))
    .flatMap((words) => mailFrom(words.replace(/^msteams:/i, '')) ?? []);
  person.languages = byPreference(named('LANG')).flatMap((one) =>
    keep('language', wordsOf(one), languageFrom(wordsOf(one))),
  );
  person.topics = named('CATEGORIES')
    .flatMap((one) => partsOf(one, ','))
    .filter(Boolean);
  const role = oneLine(first('TITLE') ?? first('ROLE') ?? '');
  if (role) person.role = role;
  const zone = first('TZ');
  if (zone && /^[A-Za-z_]+\/[A-Za-z_/]+$/.test(zone)) person.timeZone = zone;
  if (photos) takePhoto(person, named('PHOTO')[0]);
  return person.name === '' && person.mails.length === 0 ? undefined : person;
}

/** `family;given;additional;prefix;suffix`, said the way people are called. */
function nameOf(property: Property | undefined): string {
  if (!property) return '';
  const [family = '', given = '', additional = ''] = partsOf(property, ';');
  return oneLine([given, additional, family].join(' '));
}

function takePhoto(person: ImportedPerson, photo: Property | undefined): void {
  if (!photo) return;
  const data = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(photo.value)?.[1];
  const isBase64 = photo.encoding === 'b' || photo.encoding === 'base64';
  if (data === undefined && !isBase64) {
    person.left.push({ what: 'photo-elsewhere', words: photo.value.slice(0, 80) });
    return;
  }
  const bytes = bytesOfBase64(data ?? photo.value);
  if (bytes) person.photo = bytes;
  else person.left.push({ what: 'photo-broken', words: '' });
}

function bytesOfBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '');
  if (bare === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare) || bare.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(bare), (letter) => letter.charCodeAt(0));
}

function byPreference(properties: readonly Property[]): Property[] {
  return properties.toSorted((one, other) => one.preference - other.preference);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
