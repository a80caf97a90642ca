import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchQuiet } from '../../../../content/quiet/quiet.ts';

const pause = 1_500;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const page = Object.assign(new EventTarget(), {
    fullscreenElement: null as object | null,
    pictureInPictureElement: null as object | null,
  });
  const changed = vi.fn();
  const ended = new AbortController();
  const quiet = watchQuiet(page as unknown as Document, changed, ended.signal);
  return { page, changed, ended, quiet, happens: (kind: string) => page.dispatchEvent(new Event(kind)) };
}

describe('presenting', () => {
  it('is not, on an ordinary page', () => {
    const { quiet, changed } = watched();
    expect([quiet.presenting(), quiet.typing()]).toEqual([false, false]);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each([
    ['full screen', 'fullscreenElement', 'fullscreenchange'],
    ['picture in picture', 'pictureInPictureElement', 'enterpictureinpicture'],
  ] as const)('is %s, told when it begins', (_what, element, event) => {
    const { page, quiet, changed, happens } = watched();
    page[element] = {};
    happens(event);
    expect(changed).toHaveBeenCalledOnce();
    expect(quiet.presenting()).toBe(true);
  });

  it('ends with the picture', () => {
    const { page, quiet, changed, happens } = watched();
    page.pictureInPictureElement = {};
    happens('enterpictureinpicture');
    page.pictureInPictureElement = null;
    happens('leavepictureinpicture');
    expect(changed).toHaveBeenCalledTimes(2);
    expect(quiet.presenting()).toBe(false);
  });

  it('works in a browser that knows no picture in picture', () => {
    const page = Object.assign(new EventTarget(), { fullscreenElement: null });
    const quiet = watchQuiet(page as unknown as Document, () => {}, new AbortController().signal);
    expect(quiet.presenting()).toBe(false);
  });
});

describe('typing', () => {
  it('lasts until nothing was typed for a while', () => {
    const { quiet, happens } = watched();
    happens('input');
    vi.advanceTimersByTime(pause - 1);
    expect(quiet.typing()).toBe(true);
    happens('input');
    vi.advanceTimersByTime(pause - 1);
    expect(quiet.typing()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(quiet.typing()).toBe(false);
  });

  it('is told when it begins and when it is over, not with each key', () => {
    const { quiet, changed, happens } = watched();
    for (const _key of 'hello') happens('input');
    expect(changed).toHaveBeenCalledOnce();
    changed.mockImplementation(() => expect(quiet.typing()).toBe(false));
    vi.advanceTimersByTime(10 * pause);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

it('ends with its signal, a running pause too', () => {
  const { page, changed, ended, happens } = watched();
  happens('input');
  changed.mockClear();
  ended.abort();
  page.fullscreenElement = {};
  happens('fullscreenchange');
  happens('input');
  vi.advanceTimersByTime(10 * pause);
  expect(changed).not.toHaveBeenCalled();
});
