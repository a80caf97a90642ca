import { expect, test, vi } from 'vitest';
import { markAsOurs } from '../../../../content/overlay/ours.ts';
import { mindManners } from '../../../../content/walkthrough/manners.ts';
import type { Happening } from '../../../../content/walkthrough/state.ts';
import type { Anchor } from '../../../../utils/pack/anchor.ts';

type OnMatch = (name: string, match: { outcome: string }) => void;
const engine = vi.hoisted(() => ({ tell: (() => {}) as OnMatch }));
vi.mock('../../../../content/anchor/index.ts', () => ({
  watch: (_document: unknown, _anchors: unknown, onMatch: OnMatch) => (engine.tell = onMatch),
}));

/** A walkthrough that came to a page whose "stop presenting" nobody has told of yet. */
function come({ isFresh = true } = {}) {
  const heard = new Map<string, (event: object) => void>();
  const listens = (type: string, listener: (event: object) => void) => void heard.set(type, listener);
  const document = {
    defaultView: { addEventListener: listens },
    addEventListener: () => {},
    fullscreenElement: null,
  } as never as Document;
  const happened: Happening[] = [];
  mindManners(
    document,
    {
      quietWhen: [{} as Anchor],
      control: () => undefined,
      actedAt: () => Number.NEGATIVE_INFINITY,
      isFresh,
      happen: (happening) => happened.push(happening),
    },
    new AbortController().signal,
  );
  return {
    /** Something happens at the window of the page. */
    happens: (type: string, { isTrusted = true, target = {} } = {}) =>
      heard.get(type)?.({ type, isTrusted, target }),
    /** What comes of it when this is told. */
    told(outcome: string) {
      engine.tell('0', { outcome });
      return happened.splice(0);
    },
  };
}

const loud = [{ kind: 'loud' }];
const pause = [{ kind: 'pause', by: 'quiet' }];

test('presenting that was so when the walkthrough came is wanted', () => {
  expect(come().told('found')).toEqual(loud);
});

test('presenting that was so when the page was loaded anew is not', () => {
  expect(come({ isFresh: false }).told('found')).toEqual(pause);
});

test('presenting that comes after the first look is not', () => {
  const { told } = come();
  expect(told('missing')).toEqual([]);
  expect(told('found')).toEqual(pause);
});

test.each([
  ['pressed something', 'pointerdown'],
  ['pressed a key', 'keydown'],
  ['went into a frame', 'blur'],
])('presenting first heard of after the person %s is not', (_what, type) => {
  const { happens, told } = come();
  happens(type);
  expect(told('found')).toEqual(pause);
});

test.each([
  ['the page did that by itself', 'pointerdown', { isTrusted: false }],
  ['a press from before it came only ends', 'pointerup', {}],
])('presenting first heard of is wanted when %s', (_what, type, how) => {
  const { happens, told } = come();
  happens(type, how);
  expect(told('found')).toEqual(loud);
});

test('a press on our own card is no touch of the page', () => {
  const target = {} as Element;
  markAsOurs(target);
  const { happens, told } = come();
  happens('pointerdown', { target });
  expect(told('found')).toEqual(loud);
});
