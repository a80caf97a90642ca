import { describe, expect, it } from 'vitest';
import {
  type Mark,
  nextEntry,
  type Selected,
  withMark,
} from '../../../../components/studio/markdown-marks.ts';

/** `a [b] c` is a text with `b` selected; `|` stands for no more than the caret. */
function selected(shown: string): Selected {
  if (shown.includes('|')) {
    const at = shown.indexOf('|');
    return { text: shown.replace('|', ''), start: at, end: at };
  }
  const start = shown.indexOf('‹');
  const end = shown.indexOf('›') - 1;
  return { text: shown.replace(/[‹›]/g, ''), start, end };
}

function shown({ text, start, end }: Selected): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

describe('a mark', () => {
  it.each<[Mark, string, string]>([
    ['strong', 'Press ‹Share› now', 'Press **‹Share›** now'],
    ['strong', 'Press **‹Share›** now', 'Press ‹Share› now'],
    ['emphasis', '‹one› window', '*‹one›* window'],
    ['emphasis', '**‹one›** window', '***‹one›*** window'],
    ['key', '‹Ctrl+E›', '[[‹Ctrl+E›]]'],
    ['strong', 'here | there', 'here **|** there'],
    ['link', 'see ‹the page›', 'see [the page](‹https://›)'],
    ['link', 'see |', 'see […](‹https://›)'],
    ['list', 'one\n‹two\nthree›', 'one\n‹- two\n- three›'],
    ['list', '‹- two\n- three›', '‹two\nthree›'],
    ['numbers', '‹- two\n- three›', '‹1. two\n2. three›'],
  ])('%s of %j is %j', (mark, before, after) => {
    expect(shown(withMark(selected(before), mark))).toBe(after);
  });
});

describe('Enter', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['1. one|', '1. one\n2. |'],
    ['  - in|', '  - in\n  - |'],
    ['- one\n- |', '- one\n|'],
    ['- one| two', '- one\n- | two'],
  ])('in %j makes %j', (before, after) => {
    const next = nextEntry(selected(before));
    expect(next && shown(next)).toBe(after);
  });

  it.each(['plain words|', '‹- one›', '|- one'])('in %j is the browser’s own', (before) => {
    expect(nextEntry(selected(before))).toBeUndefined();
  });
});
