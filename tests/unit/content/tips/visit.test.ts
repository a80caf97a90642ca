import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../content/anchor/match.ts';
import { createVisit } from '../../../../content/tips/visit.ts';
import type { Anchor } from '../../../../utils/pack/anchor.ts';
import type { PageItems } from '../../../../utils/pack/page.ts';

const anchor = { version: 1 } as Anchor;
const element = {} as Element;
const found: Match = { outcome: 'found', element, confidence: 1, margin: 1, by: ['id', 'name'], reasons: [] };
const moved: Match = { ...found, outcome: 'moved', by: ['name'] };
const gone = (outcome: 'ambiguous' | 'missing' | 'elsewhere'): Match => ({
  outcome,
  confidence: 1,
  margin: 1,
  reasons: [],
});

interface Given {
  /** conditions of each tip: whether the element has to be there */
  tips?: Record<string, boolean[]>;
  quietWhen?: number;
  hidden?: string[];
}

function visit({ tips = { 'w/share': [] }, quietWhen = 0, hidden = [] }: Given = {}) {
  const items = {
    tips: Object.entries(tips).map(([key, when]) => ({
      key,
      anchor,
      when: when.map((present) => ({ kind: 'element', present, anchor })),
    })),
    apps: [{ key: 'w/teams', quietWhen: Array.from({ length: quietWhen }, () => anchor) }],
  } as unknown as PageItems;
  return createVisit(items, hidden);
}

const outcomes = (one: ReturnType<typeof visit>) => one.statuses(false).map(({ outcome }) => outcome);

describe('a visit', () => {
  it('watches every tip, every condition and every sign of presenting, each under its own name', () => {
    const { anchors } = visit({ tips: { 'w/share': [true, false], 'w/mute': [] }, quietWhen: 2 });
    expect(anchors.size).toBe(6);
  });
});

describe('what is placed', () => {
  it.each([found, moved])('is a tip whose control is $outcome', (match) => {
    const one = visit();
    one.matched('tip w/share', match);
    expect(one.placed()).toMatchObject([{ tip: { key: 'w/share' }, control: element }]);
  });

  it.each(['ambiguous', 'missing', 'elsewhere'] as const)('is no tip whose control is %s', (outcome) => {
    const one = visit();
    one.matched('tip w/share', found);
    one.matched('tip w/share', gone(outcome));
    expect(one.placed()).toEqual([]);
  });

  it('is no tip that was put away', () => {
    const one = visit({ hidden: ['w/share'] });
    one.matched('tip w/share', found);
    expect(one.placed()).toEqual([]);
  });

  it('is a tip only while all of its conditions hold', () => {
    const one = visit({ tips: { 'w/share': [true, false] } });
    one.matched('tip w/share', found);
    expect(one.placed()).toEqual([]);
    one.matched('when w/share 0', moved);
    expect(one.placed()).toHaveLength(1);
    one.matched('when w/share 1', found);
    expect(one.placed()).toEqual([]);
    one.matched('when w/share 1', gone('missing'));
    expect(one.placed()).toHaveLength(1);
  });
});

describe('quiet', () => {
  it('is a visit while one of the app’s own signs is on the page', () => {
    const one = visit({ quietWhen: 2 });
    one.matched('quiet w/teams 1', found);
    expect(one.isQuiet()).toBe(true);
    one.matched('quiet w/teams 1', gone('elsewhere'));
    expect(one.isQuiet()).toBe(false);
  });

  it('is not a visit because a tip was found', () => {
    const one = visit({ quietWhen: 1 });
    one.matched('tip w/share', found);
    expect(one.isQuiet()).toBe(false);
  });
});

describe('statuses', () => {
  it('wait until a tip was looked for, then say what came of it', () => {
    const one = visit();
    expect(outcomes(one)).toEqual(['waiting']);
    one.matched('tip w/share', gone('missing'));
    expect(outcomes(one)).toEqual(['missing']);
    one.matched('tip w/share', found);
    expect(one.statuses(false)).toEqual([{ key: 'w/share', outcome: 'found', by: ['id', 'name'] }]);
  });

  it('call a tip elsewhere whose control is there but whose condition does not hold', () => {
    const one = visit({ tips: { 'w/share': [true] } });
    one.matched('tip w/share', found);
    expect(outcomes(one)).toEqual(['elsewhere']);
  });

  it('say why nothing is drawn: put away before presenting', () => {
    const one = visit({ tips: { 'w/share': [], 'w/mute': [] }, hidden: ['w/mute'] });
    expect(one.statuses(true).map(({ quiet }) => quiet)).toEqual(['presenting', 'hidden']);
    expect(one.statuses(false).map(({ quiet }) => quiet)).toEqual([undefined, 'hidden']);
  });
});

describe('what is learned', () => {
  it('is the best that became of a tip, however the page went on', () => {
    const one = visit();
    one.matched('tip w/share', gone('missing'));
    one.matched('tip w/share', moved);
    one.matched('tip w/share', gone('ambiguous'));
    expect(one.learned()).toEqual([{ key: 'w/share', outcome: 'moved', by: ['name'] }]);
  });

  it('is told once', () => {
    const one = visit();
    one.matched('tip w/share', found);
    one.learned();
    one.matched('tip w/share', found);
    expect(one.learned()).toEqual([]);
  });

  it('is nothing about a tip that belongs elsewhere or was not looked for', () => {
    const one = visit({ tips: { 'w/share': [], 'w/mute': [] } });
    one.matched('tip w/share', gone('elsewhere'));
    expect(one.learned()).toEqual([]);
    one.matched('tip w/share', gone('missing'));
    expect(one.learned()).toEqual([{ key: 'w/share', outcome: 'missing', by: [] }]);
  });

  it('is nothing about conditions and signs of presenting', () => {
    const one = visit({ tips: { 'w/share': [true] }, quietWhen: 1 });
    one.matched('when w/share 0', found);
    one.matched('quiet w/teams 0', found);
    expect(one.learned()).toEqual([]);
  });
});
