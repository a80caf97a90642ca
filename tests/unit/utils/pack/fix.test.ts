import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../utils/pack/edit.ts';
import { fixFor } from '../../../../utils/pack/fix.ts';
import { lintPack } from '../../../../utils/pack/lint.ts';
import type { ProblemCode } from '../../../../utils/pack/problems.ts';
import { samplePack } from './sample.ts';

const facts = { today: '2026-11-23', timeZone: 'Europe/Amsterdam' };

/** What is said about the changed sample, before and after every fix of this kind of advice. */
function fixed(code: ProblemCode, change: Parameters<typeof samplePack>[0]) {
  let pack = samplePack(change);
  const before = lintPack(pack, facts).filter((advice) => advice.code === code);
  for (const advice of before) {
    const fix = fixFor(pack, advice, facts);
    if (fix) pack = applyEdits(pack, [fix.edit]);
  }
  const after = lintPack(pack, facts).filter((advice) => advice.code === code);
  return { before: before.length, after: after.length, pack };
}

describe('a fix', () => {
  it.each<[ProblemCode, Parameters<typeof samplePack>[0]]>([
    ['check-by-missing', (pack) => delete pack.tips[0].checkBy],
    ['check-by-far', (pack) => Object.assign(pack.tips[0], { checkBy: '2031-01-01' })],
    ['owner-missing', (pack) => delete pack.tips[0].owner],
    ['language-stray', (pack) => Object.assign(pack.tips[0].title, { fr: 'Partager' })],
    ['person-without-time-zone', (pack) => delete pack.people[0].timeZone],
    ['person-without-language', (pack) => Object.assign(pack.people[0], { languages: [] })],
    ['stand-in-self', (pack) => Object.assign(pack.people[0], { standIn: 'fatima' })],
    ['topic-unused', (pack) => pack.topics.push({ id: 'chat', name: { en: 'Chat', nl: 'Chat' } })],
    [
      'app-unused',
      (pack) => pack.apps.push({ id: 'zoom', name: { en: 'Zoom' }, match: ['https://*.zoom.us/*'] }),
    ],
    [
      'bad-date-order',
      (pack) => Object.assign(pack.people[0], { away: [{ from: '2026-12-24', until: '2026-12-20' }] }),
    ],
    [
      'bad-date-order',
      (pack) =>
        Object.assign(pack.tips[0], { when: [{ kind: 'date', from: '2026-12-24', until: '2026-12-20' }] }),
    ],
    ['markdown-rule', (pack) => Object.assign(pack.tips[0].body, { en: 'One.\n\n---\n\nTwo.' })],
  ])('of %s leaves nothing to say about it', (code, change) => {
    const { before, after } = fixed(code, change);
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
  });

  it('is not there where a person has to decide who', () => {
    const { before, after } = fixed('owner-missing', (pack) => {
      delete pack.tips[0].owner;
      pack.people.push({ ...pack.people[0], id: 'joris', name: 'Joris' });
    });
    expect(after).toBe(before);
  });

  it('keeps what else stands in a text', () => {
    const { pack } = fixed('markdown-rule', (one) =>
      Object.assign(one.tips[0].body, { en: 'One.\n\n---\n\nTwo.' }),
    );
    expect(pack.tips[0]?.body.en).toBe('One.\n\nTwo.');
  });
});
