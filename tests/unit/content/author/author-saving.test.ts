import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savingOf } from '../../../../content/author/saving.ts';
import type { TipDraft } from '../../../../utils/store/records.ts';
import { draftOf } from '../../components/author/sample-tip.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function opened(answer: (draft: TipDraft) => Promise<boolean> = async () => true) {
  const document = new EventTarget();
  const view = Object.assign(new EventTarget(), { document, setTimeout, clearTimeout });
  const ended = new AbortController();
  const send = vi.fn(answer);
  const told = vi.fn();
  const saving = savingOf(view as unknown as Window, send, told, ended.signal);
  const type = (words: string) => saving.save(draftOf({ title: { en: words } }));
  const sent = () => send.mock.calls.map(([draft]) => draft.title.en);
  return { document, view, ended, saving, type, sent, told };
}

describe('a draft is on its way to the store with every keystroke', () => {
  it('the first at once', async () => {
    const { type, sent } = opened();
    type('S');
    expect(sent()).toEqual(['S']);
  });

  it('the ones that follow together, the last of them never lost', async () => {
    const { type, sent, told } = opened();
    for (const words of ['S', 'Sh', 'Sha', 'Share']) type(words);
    await vi.runAllTimersAsync();
    expect(sent()).toEqual(['S', 'Share']);
    expect(told).toHaveBeenLastCalledWith('kept');
  });

  it('one at a time, so that none overtakes another', async () => {
    const waiting: ((kept: boolean) => void)[] = [];
    const { type, sent } = opened(() => new Promise((resolve) => waiting.push(resolve)));
    type('S');
    type('Share');
    await vi.runAllTimersAsync();
    expect(sent()).toEqual(['S']);
    waiting[0]?.(true);
    await vi.runAllTimersAsync();
    expect(sent()).toEqual(['S', 'Share']);
  });

  it.each(['pagehide', 'visibilitychange'])('what waits is sent at %s', async (event) => {
    const { type, sent, view, document } = opened();
    type('S');
    type('Share');
    (event === 'pagehide' ? view : document).dispatchEvent(new Event(event));
    expect(sent().at(-1)).toBe('Share');
  });

  it('and when the editor closes', async () => {
    const { type, sent, ended } = opened();
    type('S');
    type('Share');
    ended.abort();
    expect(sent().at(-1)).toBe('Share');
  });

  it('says so when it does not arrive', async () => {
    const { type, told } = opened(async () => {
      throw new Error('Extension context invalidated.');
    });
    type('S');
    await vi.runAllTimersAsync();
    expect(told).toHaveBeenLastCalledWith('lost');
  });

  it('goes on after somebody asked for what waits while nothing did', async () => {
    const { type, saving, sent } = opened();
    await saving.flush();
    type('Share');
    expect(sent()).toEqual(['Share']);
  });

  it('flush resolves when everything has arrived', async () => {
    const { type, saving, sent } = opened();
    type('S');
    type('Share');
    await saving.flush();
    expect(sent()).toEqual(['S', 'Share']);
  });
});
