import type { ShotPlan } from '../../utils/messages.ts';
import { first, targetOf } from './gestures.ts';
import { controlAround } from './look.ts';
import { planShot } from './shot.ts';

export interface Shooter {
  /** the picture of a control that is being pressed: the file it became, or null */
  shoot(control: Element): Promise<string | null>;
  /** how a picture that was asked for would be taken now; null when the page is not as it was */
  still(token: string): ShotPlan | null;
}

/** A pointer that rests so long on a control is about to press it, in milliseconds. */
const rest = 160;
/** The browser takes two pictures a second. */
const tries = 3;

/**
 * Takes pictures of controls. Taking one lasts longer than a click, after which the page may look different, so
 * it begins when the pointer rests on a control, and counts when the control has not moved until the press.
 */
export function startShooting(
  view: Window & typeof globalThis,
  isOn: () => boolean,
  take: (plan: ShotPlan, token: string) => Promise<string | null>,
  signal: AbortSignal,
): Shooter {
  const asked = new Map<string, Element>();
  let count = 0;
  let timer: number | undefined;
  let ahead: { control: Element; at: string; file: Promise<string | null> } | undefined;

  const begin = (control: Element, plan: ShotPlan) => {
    const token = String(count++);
    asked.set(token, control);
    return take(plan, token).finally(() => asked.delete(token));
  };
  /** a tooltip may come up meanwhile: then it is taken again, with the tooltip covered */
  const takeAhead = async (control: Element, left: number) => {
    const plan = planShot(control);
    if (!plan) return;
    const mine = { control, at: placeIn(plan), file: begin(control, plan) };
    ahead = mine;
    if ((await mine.file) === null && left > 1 && ahead === mine && !signal.aborted)
      timer = view.setTimeout(() => void takeAhead(control, left - 1), rest);
  };
  view.addEventListener(
    'pointerover',
    (event) => {
      view.clearTimeout(timer);
      const target = event.isTrusted && event.pointerType === 'mouse' && isOn() && targetOf(event);
      if (!target) return;
      const control = controlAround(target);
      if (control) timer = view.setTimeout(() => void takeAhead(control, tries), rest);
    },
    { ...first, signal },
  );
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return {
    async shoot(control) {
      view.clearTimeout(timer);
      const plan = planShot(control);
      if (!plan) return null;
      const isReady = ahead?.control === control && ahead.at === placeIn(plan);
      return (isReady && ahead?.file) || begin(control, plan);
    },
    still(token) {
      const control = asked.get(token);
      return (control && planShot(control)) ?? null;
    },
  };
}

const placeIn = ({ crop, control }: ShotPlan): string => JSON.stringify([crop, control]);
