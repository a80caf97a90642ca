import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contactLink } from '../../../../utils/people/contact.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

const address = 'fatima@example.org';
const teams = { kind: 'teams', address } as const;
const mail = { kind: 'mail', address } as const;

describe('a Teams chat', () => {
  it('opens with the message as a draft', () => {
    expect(contactLink(teams, 'Hi Fatima, 5 & 6?')).toEqual({
      kind: 'teams',
      href: 'https://teams.microsoft.com/l/chat/0/0?users=fatima%40example.org&message=Hi%20Fatima%2C%205%20%26%206%3F',
      carriesMessage: true,
      cut: false,
    });
  });

  it('gives the message back as it was: any words, line ends and signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (message) => {
        const link = contactLink(teams, message);
        if (!link || link.cut) return;
        const url = new URL(link.href);
        expect([...url.searchParams.keys()]).toEqual(['users', 'message']);
        expect(url.searchParams.get('message')).toBe(message.toWellFormed());
        expect(url.hash).toBe('');
      }),
    );
  });

  it('stays under 1,000 characters, cut after a word, for any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 3000 }), (message) => {
        const link = contactLink(teams, message);
        expect(link?.href.length).toBeLessThan(1000);
        const shown = new URL(link?.href ?? '').searchParams.get('message') ?? '';
        if (!link?.cut) return;
        expect(shown.endsWith(' …')).toBe(true);
        expect(message.startsWith(shown.slice(0, -2))).toBe(true);
      }),
    );
    const words = contactLink(teams, 'woorden '.repeat(300));
    expect(words?.cut).toBe(true);
    expect(decodeURIComponent(words?.href ?? '')).toMatch(/woorden …$/);
  });

  it('cuts inside of a word that is nothing but long, and never inside of a sign', () => {
    const link = contactLink(teams, '🙂'.repeat(500));
    expect(link?.href.length).toBeGreaterThan(900);
    expect(decodeURIComponent(link?.href ?? '')).toMatch(/🙂 …$/u);
  });

  it('takes half of a sign without failing', () => {
    expect(contactLink(teams, 'a\ud83d')?.href).toMatch(/message=a%EF%BF%BD$/);
  });
});

describe('a mail', () => {
  it('has subject and message, its line ends as mail has them', () => {
    expect(contactLink(mail, 'Hi,\nthere\r\nyou', 'Question about A & B')).toEqual({
      kind: 'mail',
      href: 'mailto:fatima@example.org?subject=Question%20about%20A%20%26%20B&body=Hi%2C%0D%0Athere%0D%0Ayou',
      carriesMessage: true,
      cut: false,
    });
  });

  it('cannot get another header through its subject or its message', () => {
    const link = contactLink(
      mail,
      'x&cc=evil@example.org',
      'x\r\nBcc: evil@example.org&bcc=evil@example.org',
    );
    const url = new URL(link?.href ?? '');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
  });

  it('keeps a plus in the address and stays short enough for Windows', () => {
    expect(contactLink({ kind: 'mail', address: 'fatima+teams@example.org' }, '')?.href).toMatch(
      /^mailto:fatima%2Bteams@example\.org\?/,
    );
    const long = contactLink(mail, 'woorden '.repeat(900), 'x'.repeat(500));
    expect(long?.href.length).toBeLessThan(2000);
    expect(long?.cut).toBe(true);
  });
});

describe('Webex and telephone', () => {
  it('take no message', () => {
    expect(contactLink({ kind: 'webex', address }, 'Hi')).toEqual({
      kind: 'webex',
      href: 'webexteams://im?email=fatima%40example.org',
      carriesMessage: false,
      cut: false,
    });
    expect(contactLink({ kind: 'phone', number: '+31 20 123 4567' }, 'Hi')).toEqual({
      kind: 'phone',
      href: 'tel:+31201234567',
      carriesMessage: false,
      cut: false,
    });
  });

  it.each([
    ['+31 (0)20 123-4567', 'tel:+31201234567'],
    ['020 123 4567', 'tel:0201234567'],
    ['112', 'tel:112'],
    ['1234', 'tel:1234'],
  ])('dials %s as %s', (number, href) =>
    expect(contactLink({ kind: 'phone', number }, '')?.href ?? null).toBe(href),
  );
});

describe('what is not one address never gets into a link', () => {
  it.each([
    'fatima@example.org?cc=evil@example.org',
    'fatima@example.org&users=evil@example.org',
    'fatima@example.org,evil@example.org',
    'fatima@example.org;evil@example.org',
    'fatima@example.org\r\nBcc: evil@example.org',
    'fatima@example.org%0aBcc:evil@example.org',
    'Fatima <fatima@example.org>',
    'fatima@example.org ',
    'fatima@example.org#x',
    'fatima@exam ple.org',
    'fatima@example',
    '@example.org',
    'fatima',
    'javascript:alert(1)@example.org',
    `${'a'.repeat(250)}@example.org`,
    '',
  ])('%j', (wrong) => {
    for (const kind of ['teams', 'webex', 'mail'] as const)
      expect(contactLink({ kind, address: wrong }, 'Hi')).toBeNull();
  });

  it.each(['+31;ext=1', 'tel:112', '112#', '*21*0900#', '+31\n20', 'abc', '0900,1234'])(
    'number %j',
    (number) => {
      expect(contactLink({ kind: 'phone', number }, '')).toBeNull();
    },
  );
});
