import { describe, expect, it } from 'vitest';
import { beginEditing, changed, redone, undone } from '../../../../entrypoints/studio/editing.ts';
import { afterAct } from '../../../../entrypoints/studio/step-acts.ts';
import type { DraftStep, TipDraft } from '../../../../utils/store/records.ts';

const draft = (title: string): TipDraft => ({
  version: 1,
  id: 'd',
  kind: 'tip',
  tipKind: 'tip',
  title: { en: title },
  url: '',
  language: 'en',
  createdAt: '',
  changedAt: '',
  item: {},
});
const titleOf = ({ draft: { title } }: { draft: { title: Record<string, string> } }) => title.en;

describe('undo', () => {
  it('takes back one word that was typed, not one letter', () => {
    let editing = beginEditing(draft(''), true);
    for (const [at, words] of ['S', 'Sh', 'Share'].entries()) {
      editing = changed(editing, draft(words), 'title', at * 100);
    }
    expect(titleOf(undone(editing))).toBe('');
    expect(titleOf(redone(undone(editing)))).toBe('Share');
  });

  it('takes back another field, and what came after a pause, by itself', () => {
    let editing = changed(beginEditing(draft(''), true), draft('one'), 'title', 0);
    editing = changed(editing, draft('two'), 'title', 5_000);
    editing = changed(editing, draft('three'), 'body', 5_001);
    expect(titleOf(undone(editing))).toBe('two');
    expect(titleOf(undone(undone(editing)))).toBe('one');
  });

  it('has no way forward any more once something new was typed', () => {
    const editing = changed(beginEditing(draft(''), true), draft('one'), 'title', 0);
    const other = changed(undone(editing), draft('other'), 'title', 10);
    expect(titleOf(redone(other))).toBe('other');
  });

  it('of nothing is nothing', () => {
    const editing = beginEditing(draft('as it is'), true);
    expect(undone(editing)).toBe(editing);
    expect(redone(editing)).toBe(editing);
  });
});

describe('what is done to steps', () => {
  const steps = ['a', 'b', 'c'].map(
    (id): DraftStep => ({
      step: { id, done: { kind: 'next' } },
      gesture: 'written',
      url: '',
      certainty: 'sure',
    }),
  );
  const ids = (all: readonly DraftStep[]) => all.map(({ step }) => step.id);

  it('moves, takes out and merges them', () => {
    expect(ids(afterAct(steps, { kind: 'move', id: 'a', by: 1 }).steps)).toEqual(['b', 'a', 'c']);
    expect(ids(afterAct(steps, { kind: 'remove', id: 'b' }).steps)).toEqual(['a', 'c']);
    expect(ids(afterAct(steps, { kind: 'merge', id: 'a' }).steps)).toEqual(['a', 'c']);
  });

  it('opens the new one, which no other has the id of', () => {
    const { steps: more, open } = afterAct(steps, { kind: 'insert', after: 'a' });
    expect(ids(more)).toEqual(['a', open, 'b', 'c']);
    const copied = afterAct(steps, { kind: 'copy', id: 'c' });
    expect(ids(copied.steps)).toEqual(['a', 'b', 'c', copied.open]);
    expect(new Set([...ids(steps), open, copied.open]).size).toBe(5);
  });
});
