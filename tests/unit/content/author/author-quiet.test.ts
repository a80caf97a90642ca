import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markAsOurs } from '../../../../content/overlay/ours.ts';
import { watchQuiet } from '../../../../content/quiet/quiet.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('writing a tip', () => {
  it('is not typing in the page, so that the sign of the tip may appear at once', () => {
    const page = new EventTarget();
    const changed = vi.fn();
    const ended = new AbortController();
    const quiet = watchQuiet(page as unknown as Document, changed, ended.signal);
    markAsOurs(page as unknown as Element);
    page.dispatchEvent(new Event('input'));
    expect(quiet.typing()).toBe(false);
    expect(changed).not.toHaveBeenCalled();
    ended.abort();
  });
});
