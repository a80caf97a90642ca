import { controlBox } from '../../../tour/page/stage.ts';
import { draw } from '../../anchors/page/synthetic.ts';

/** Draws a page of about so many elements and marks the controls that the measures use. */
export function prepare(nodes: number): void {
  draw({ nodes, look: 'first' });
  const buttons = document.querySelectorAll('main button');
  for (const [selector, place] of [
    [first, 4],
    [second, 13],
    [below, 60],
  ] as const) {
    const button = buttons[place];
    if (button) button.id = selector.slice(1);
  }
}

/** Two controls in view, some way apart, and one to be scrolled to. */
export const first = '#share-notes';
export const second = '#archive-order';
export const below = '#open-invoice';

interface Frame {
  at: number;
  card: string | undefined;
  isRight: boolean;
}

let frames: Frame[] = [];
let running = false;

/** Looks at the card in every frame, so that the time is known at which it came and stood still. */
function sample(path: string, title: string): void {
  frames = [];
  running = true;
  const look = () => {
    if (!running) return;
    const at = performance.now();
    frames.push({ at, ...seenNow(path, title) });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** As `seen` of the checks, but next to nothing itself. */
function seenNow(path: string, title: string): { card: string | undefined; isRight: boolean } {
  const card = window.library.card();
  if (!card?.isConnected) return { card: undefined, isRight: false };
  const { x, y, width, height } = card.getBoundingClientRect();
  if (width < 40) return { card: undefined, isRight: false };
  const opacity = Number(getComputedStyle(card).opacity);
  const isThere = opacity > 0 && card.checkVisibility({ visibilityProperty: true });
  const control = controlBox(path);
  const gap = control && gapBetween({ x, y, width, height }, control);
  const isRight = isThere && gap !== null && gap <= nearby && (card.textContent?.includes(title) ?? false);
  return { card: [x, y, width, height, opacity].map((each) => each.toFixed(1)).join(' '), isRight };
}

/** As far as a card with an arrow may stand from its control, px. */
const nearby = 40;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function gapBetween(one: Box, other: Box): number {
  const across = Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width), 0);
  const along = Math.max(one.y - (other.y + other.height), other.y - (one.y + one.height), 0);
  return Math.hypot(across, along);
}

/** Waits until the card stands at its control and has stood still for a while; false when it never does. */
export async function settled(path: string, title: string, most = 6_000): Promise<boolean> {
  const until = performance.now() + most;
  let last: string | undefined;
  let still = 0;
  while (performance.now() < until) {
    await pause(50);
    const { card, isRight } = seenNow(path, title);
    still = isRight && card === last ? still + 1 : 0;
    last = card;
    if (still === 4) return true;
  }
  return false;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The middle of what `work` gives in so many tries; null when most tries gave nothing. */
async function middle(tries: number, work: () => Promise<number | null>): Promise<number | null> {
  const all: number[] = [];
  for (let time = 0; time < tries; time++) {
    all.push((await work()) ?? Number.POSITIVE_INFINITY);
    if (all[0] === Number.POSITIVE_INFINITY) return null;
    // not always at the same place between two frames
    await pause(Math.random() * 20);
  }
  const median = all.sort((a, b) => a - b)[Math.floor(tries / 2)] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(median) ? median : null;
}

/** How long frames are looked at: longer than any animation of a peer, ms. */
const sampled = 800;

/**
 * Milliseconds from asking for the next step until the card stands at its control and does not change any more:
 * no place, size or opacity. Null when it never stood there.
 */
export const settledAfterNext = (tries: number): Promise<number | null> =>
  middle(tries, async () => {
    window.stage.start([
      { path: first, title: 'First' },
      { path: second, title: 'Second' },
    ]);
    if (!(await settled(first, 'First'))) return null;
    const start = performance.now();
    window.stage.next();
    sample(second, 'Second');
    await pause(sampled);
    running = false;
    window.stage.stop();
    await pause(300);
    const last = frames.at(-1);
    if (!last?.isRight) return null;
    const still = frames.findLastIndex(({ card, isRight }) => card !== last.card || !isRight) + 1;
    return (frames[still]?.at ?? Number.NaN) - start;
  });

/** Milliseconds from a control's appearing until its card is to be seen there. Null when it never is. */
export const shownAfterLate = (storm: boolean, tries: number): Promise<number | null> =>
  middle(tries, async () => {
    window.stage.describe(first);
    const control = document.querySelector(first);
    const place = control?.nextElementSibling ?? null;
    const parent = control?.parentElement;
    control?.remove();
    const stopStorm = storm ? startStorm() : () => {};
    window.stage.start([{ path: first, title: 'First' }]);
    await pause(300);
    if (control) parent?.insertBefore(control, place);
    const start = performance.now();
    sample(first, 'First');
    await pause(sampled);
    running = false;
    stopStorm();
    window.stage.stop();
    await pause(300);
    const shown = frames.find(({ isRight }) => isRight);
    return shown ? shown.at - start : null;
  });

/** Some 200 mutations every 10 ms, elsewhere on the page: a chat that pours in, a table that redraws. */
function startStorm(): () => void {
  const list = document.createElement('ul');
  list.style.cssText = 'position:fixed;right:0;bottom:0;height:60px;width:120px;overflow:hidden;margin:0';
  document.body.append(list);
  let count = 0;
  const timer = setInterval(() => {
    const rows = Array.from({ length: 50 }, () => {
      const row = document.createElement('li');
      const button = document.createElement('button');
      button.textContent = `Line ${count++}`;
      row.append(button);
      row.title = `t${count}`;
      return row;
    });
    list.replaceChildren(...rows);
    for (const row of rows) row.className = `c${count % 7}`;
    for (const row of rows) row.setAttribute('aria-label', `Line ${count}`);
  }, 10);
  return () => {
    clearInterval(timer);
    list.remove();
  };
}

let reads = 0;

/** Counts every question about where something is, from whomever. Wrap once, before the library loads. */
export function countReads(): void {
  const wrap = (owner: object, name: string) => {
    const before = (owner as never)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      value(this: unknown, ...args: unknown[]) {
        reads++;
        return before.apply(this, args);
      },
    });
  };
  for (const owner of [Element.prototype, Range.prototype]) {
    wrap(owner, 'getBoundingClientRect');
    wrap(owner, 'getClientRects');
  }
  for (const owner of [Document.prototype, ShadowRoot.prototype]) {
    wrap(owner, 'elementFromPoint');
    wrap(owner, 'elementsFromPoint');
  }
  for (const name of ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight'] as const) {
    const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)?.get;
    Object.defineProperty(HTMLElement.prototype, name, {
      get(this: HTMLElement) {
        reads++;
        return before?.call(this);
      },
    });
  }
}

/** Rect reads in so many milliseconds. */
export async function readsIn(milliseconds: number): Promise<number> {
  reads = 0;
  await pause(milliseconds);
  return reads;
}

/** Shifts the control without any scroll or resize, and says whether the card stands at it afterwards. */
export async function followsShift(): Promise<boolean> {
  const control = document.querySelector<HTMLElement>(first);
  const shift = document.createElement('div');
  shift.style.height = '90px';
  control?.closest('div[id^=card]')?.before(shift);
  await pause(400);
  return seenNow(first, 'First').isRight;
}

/** Plays a walkthrough of two steps so many times, each step until it is shown, and stops in between. */
export async function startStop(times: number): Promise<void> {
  const wait = async (isSo: () => boolean) => {
    const until = performance.now() + 600;
    while (!isSo() && performance.now() < until) await pause(10);
    await pause(40);
  };
  for (let time = 0; time < times; time++) {
    window.stage.start([
      { path: first, title: 'First' },
      { path: second, title: 'Second' },
    ]);
    await wait(() => seenNow(first, 'First').isRight);
    window.stage.next();
    await wait(() => seenNow(second, 'Second').isRight);
    window.stage.stop();
    await wait(() => seenNow(second, 'Second').card === undefined);
  }
}
