import { describe, expect, it } from 'vitest';
import { draftMessage, draftSubject, firstName } from '../../../../utils/people/draft.ts';

const facts = { personName: 'Fatima El Idrissi', appName: 'Teams', itemTitle: 'Share quietly' } as const;

describe('draftMessage', () => {
  it('names the person, the control and the app, in the language of the colleague', () => {
    expect(draftMessage({ ...facts, controlName: 'Share', language: 'en' })).toBe(
      'Hi Fatima, I have a question about “Share” in Teams: ',
    );
    expect(draftMessage({ ...facts, controlName: 'Delen', language: 'nl' })).toMatch(
      /^Hoi Fatima, .*Delen.* in Teams: $/,
    );
  });

  it('names the tip when the control has no name, and the app when there is neither', () => {
    expect(draftMessage({ ...facts, language: 'en' })).toContain('“Share quietly”');
    expect(draftMessage({ ...facts, controlName: ' ', language: 'en' })).toContain('“Share quietly”');
    expect(draftMessage({ ...facts, itemTitle: undefined, language: 'en' })).toBe(
      'Hi Fatima, I have a question about Teams: ',
    );
  });

  it('is one line, whatever the page calls its control', () => {
    expect(draftMessage({ ...facts, controlName: 'Share\n\n  now', language: 'en' })).toContain(
      '“Share now”',
    );
  });
});

it('has a subject for a mail', () => {
  expect(draftSubject({ appName: 'Teams', language: 'en' })).toBe('Question about Teams');
});

describe('firstName', () => {
  it.each([
    ['Fatima El Idrissi', 'Fatima'],
    ['Jean-Luc Dupont', 'Jean-Luc'],
    ["D'Arcy Jones", "D'Arcy"],
    ['Zoë', 'Zoë'],
    ['J. de Vries', 'J. de Vries'],
    ['Dr. Jansen', 'Dr. Jansen'],
    ['李 小龙', '李 小龙'],
    ['  Sanne   Bakker ', 'Sanne'],
  ])('of %j is %j', (name, first) => expect(firstName(name)).toBe(first));
});
