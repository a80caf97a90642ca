import { describe, expect, it } from 'vitest';
import type { Gesture } from '../../../../content/recorder/gestures.ts';
import { mergeWith } from '../../../../content/recorder/merge.ts';
import type { Deed } from '../../../../content/recorder/title.ts';

/** Elements with as much of a page as the rules ask for. */
const box = (group?: object) => ({ closest: () => group ?? null }) as never as Element;
const field = box();
const other = box();
const act = (deed: Deed, element = field, byKeys = false, role = 'button'): Gesture => ({
  kind: 'act',
  deed,
  byKeys,
  look: { element, role, name: 'Share', anchor: {} as never, certainty: 'sure' },
});
const press: Gesture = { kind: 'press', keys: 'Ctrl+K', present: new WeakSet() };

describe('a gesture after another', () => {
  it.each([
    ['the first', undefined, act('click'), 'new'],
    ['at another control', act('click'), act('click', other), 'new'],
    ['a second press of a button', act('click'), act('click'), 'new'],
    ['typing after the click into the field', act('click'), act('type'), 'instead'],
    ['more typing', act('type'), act('type'), 'part'],
    ['Enter after typing', act('type'), act('typeEnter'), 'instead'],
    ['Enter elsewhere', act('type'), act('typeEnter', other), 'new'],
    ['a choice after the click into the list', act('click'), act('select'), 'instead'],
    ['one value after another', act('set'), act('set'), 'instead'],
    ['the second click of a double click', act('click'), act('double'), 'instead'],
    ['a third', act('double'), act('double'), 'part'],
    ['a shortcut', act('click'), press, 'new'],
    ['after a shortcut', press, act('click'), 'new'],
  ] as const)('%s', (_what, before, now, merged) => expect(mergeWith(before, now)).toBe(merged));

  it('by the arrow keys goes on in one group of choices, and nowhere else', () => {
    const group = { contains: () => true };
    const one = act('click', box(group), true, 'radio');
    const next = act('click', box(group), true, 'radio');
    expect(mergeWith(one, next)).toBe('instead');
    expect(mergeWith(one, act('click', box(group), true, 'tab'))).toBe('new');
    expect(mergeWith(one, act('click', box({ contains: () => false }), true, 'radio'))).toBe('new');
    expect(mergeWith(one, act('click', box(group), false, 'radio'))).toBe('new');
  });
});
