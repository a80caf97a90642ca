import type { TestPage } from '../browser/page.ts';
import type { Box } from './page/find.ts';
import type { Seen } from './page/seen.ts';
import type { StageStep } from './page/stage.ts';

/** Something that guidance in somebody else's page has to do right. */
export interface Behaviour {
  /** For a table. */
  name: string;
  /** What holds, as the title of a test. */
  rule: string;
  body: string;
  /** More for the head: a style sheet, say. */
  head?: string;
  /** Of the `html` element. */
  attributes?: string;
  headers?: Record<string, string>;
  /** The person asked their system for less motion. */
  reducedMotion?: boolean;
  /** Why it does not hold; `undefined` when it does. Throws only when the check itself is wrong. */
  check(stage: StagePage): Promise<string | undefined>;
}

/** A page with a library on it, as a check sees it. */
export interface StagePage {
  page: TestPage;
  start(steps: (string | StageStep)[]): Promise<void>;
  call(name: 'next' | 'close' | 'stop'): Promise<void>;
  describe(path: string): Promise<void>;
  seen(): Promise<Seen | null>;
  box(path: string): Promise<Box | null>;
}

/** Waits until `look` gives something; `undefined` after the time, ms. */
export async function soon<T>(look: () => Promise<T>, milliseconds = 3_000): Promise<T | undefined> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/**
 * Starts at these controls and waits until the first one's card stands at it. Every step is titled by its path,
 * so that a card can be told from another. Gives why not, or `undefined`.
 */
export async function startAt(
  stage: StagePage,
  ...steps: (string | StageStep)[]
): Promise<string | undefined> {
  await stage.start(steps);
  const [first] = steps;
  const path = typeof first === 'string' ? first : (first?.path ?? '');
  return whyNotAt(stage, path);
}

/** Waits for the card of this step to stand still beside its control, inside the view; gives why it does not. */
export async function whyNotAt(stage: StagePage, path: string, title = path): Promise<string | undefined> {
  let why: string | undefined;
  let last = '';
  await soon(async () => {
    const [card, control] = [await stage.seen(), await stage.box(path)];
    why = whyNotBeside(card, control, title, await stage.page.evaluate(() => [innerWidth, innerHeight]));
    const place = JSON.stringify([card?.box, control]);
    const isStill = place === last;
    last = place;
    return why === undefined && isStill;
  });
  return why;
}

/** As far as a card with an arrow may stand from its control, px. */
const nearby = 40;

function whyNotBeside(
  card: Seen | null,
  control: Box | null,
  title: string,
  [width = 0, height = 0]: number[],
): string | undefined {
  if (!card) return 'no card is shown';
  if (!card.words.includes(title)) return `the card says “${card.words.slice(0, 60)}”`;
  if (!control) return 'the control is not there';
  const { box } = card;
  const across = Math.max(box.x - (control.x + control.width), control.x - (box.x + box.width));
  const along = Math.max(box.y - (control.y + control.height), control.y - (box.y + box.height));
  const gap = Math.round(Math.max(across, along));
  if (gap > nearby) return `the card stands ${gap} pixels from its control`;
  // a border and an arrow may touch it
  if (gap < -8) return 'the card lies over its control';
  const isInView =
    box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
  return isInView ? undefined : 'the card is partly out of the view';
}
