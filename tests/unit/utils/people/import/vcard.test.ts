import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards } from '../../../../../utils/people/import/vcard.ts';
import { png } from '../../pack/sample.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const read = (text: string, photos = false) => {
  const found = readVcards(text, photos);
  if (!found.ok) throw new Error(found.code);
  return found.people;
};
const base64 = btoa(String.fromCharCode(...png));

describe('a card', () => {
  it('of version 3 is read, with groups, types and folded lines', () => {
    expect(
      read(
        card(
          'VERSION:3.0',
          'N:Boer;Joris;de;;',
          'FN:Joris de Boer',
          'item1.EMAIL;TYPE=INTERNET:second@example.org',
          'EMAIL;TYPE=INTERNET,pref:joris',
          ' @example.org',
          'TEL;TYPE=FAX:020 999 9999',
          'TEL;TYPE=CELL:+31 6 12345678',
          'TITLE:Key-user\\, ward 4',
          'CATEGORIES:Sharing,Chat',
          'BDAY:1980-01-01',
          'NOTE:likes cake',
        ),
      ),
    ).toMatchObject([
      {
        line: 1,
        name: 'Joris de Boer',
        mails: ['joris@example.org', 'second@example.org'],
        phones: ['+31 6 12345678'],
        role: 'Key-user, ward 4',
        topics: ['Sharing', 'Chat'],
      },
    ]);
  });

  it('of version 4 is read, with quoted parameters, preferences and addresses as links', () => {
    expect(
      read(
        card(
          'VERSION:4.0',
          'FN:Fatima El Idrissi',
          'EMAIL;PREF=2:b@example.org',
          'EMAIL;PREF=1;TYPE="work":a@example.org',
          'TEL;VALUE=uri;TYPE="voice,home":tel:+31-20-1234567;ext=5',
          'LANG;PREF=1:nl',
          'LANG;PREF=2:ar',
          'IMPP:sip:fatima@example.org',
          'TZ:Europe/Amsterdam',
        ),
      ),
    ).toMatchObject([
      {
        mails: ['a@example.org', 'b@example.org'],
        phones: ['+31-20-1234567'],
        languages: ['nl', 'ar'],
        teams: ['fatima@example.org'],
        timeZone: 'Europe/Amsterdam',
      },
    ]);
  });

  it('of Outlook is read: version 2.1, quoted-printable and in an older alphabet', () => {
    expect(
      read(
        card(
          'VERSION:2.1',
          'N;LANGUAGE=nl;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;Ren=E9',
          'TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zorg=C3=A9 en een heel lange=',
          ' functie',
          'TEL;WORK;VOICE:020 1234567',
          'EMAIL;PREF;INTERNET:rene@example.org',
          'PHOTO;TYPE=PNG;ENCODING=BASE64:',
          ` ${base64.slice(0, 40)}`,
          ` ${base64.slice(40)}`,
          '',
        ),
        true,
      ),
    ).toMatchObject([
      { name: 'René Müller', role: 'Zorgé en een heel lange functie', phones: ['020 1234567'], photo: png },
    ]);
  });

  it('gives its picture only when that is asked for', () => {
    const text = card('VERSION:4.0', 'FN:A', `PHOTO:data:image/png;base64,${base64}`);
    expect(read(text, true)[0]?.photo).toEqual(png);
    expect(read(text)[0]?.photo).toBeUndefined();
  });

  it('never has a picture fetched from elsewhere', () => {
    const text = card('VERSION:4.0', 'FN:A', 'PHOTO;MEDIATYPE=image/png:https://example.org/a.png');
    expect(read(text, true)[0]).toMatchObject({
      left: [{ what: 'photo-elsewhere', words: 'https://example.org/a.png' }],
    });
  });

  it('says that its picture is broken', () => {
    const text = card('VERSION:3.0', 'FN:A', 'PHOTO;ENCODING=b;TYPE=PNG:%%%');
    expect(read(text, true)[0]?.left).toEqual([{ what: 'photo-broken', words: '' }]);
  });

  it('of a group or an organisation is passed over', () => {
    expect(read(card('FN:Ward 4', 'KIND:group') + card('FN:A'))).toHaveLength(1);
  });

  it('without a full name has one made of its parts', () => {
    expect(read(card('N:El Idrissi;Fatima;;Mw.;'))[0]?.name).toBe('Fatima El Idrissi');
  });
});

describe('a file of cards', () => {
  it('may hold many, with line ends of any kind', () => {
    const text = (card('FN:A') + card('FN:B')).replaceAll('\r\n', '\n');
    expect(read(text).map(({ name, line }) => [name, line])).toEqual([
      ['A', 1],
      ['B', 4],
    ]);
  });

  it('that stops in the middle says where that card began', () => {
    expect(readVcards(`${card('FN:A')}BEGIN:VCARD\r\nFN:B\r\n`, false)).toEqual({
      ok: false,
      code: 'vcard-ends-early',
      line: 4,
    });
  });

  it('without any card says so', () => {
    expect(readVcards('hello', false)).toMatchObject({ code: 'vcard-none' });
  });

  it('never makes the reader throw', () => {
    const part = fc.constantFrom(
      ...['BEGIN:VCARD', 'END:VCARD', 'FN', ';', ':', '=', '\n', '\n ', ',', '\\', '"', 'ENCODING=', 'b'],
      ...['QUOTED-PRINTABLE', '=E9', 'CHARSET=x', 'PHOTO', 'EMAIL', '.', 'é', '🙂'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        readVcards(parts.join(''), true);
      }),
      { numRuns: 2_000 },
    );
  });
});
