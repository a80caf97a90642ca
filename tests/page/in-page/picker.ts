import css from '../../../components/look/recorder.css?inline';
import { openHost } from '../../../content/overlay/host.ts';
import { startPicking } from '../../../content/picker/pick.tsx';
import { recorderWords } from '../../../utils/i18n/areas.ts';
import { addWords } from '../../../utils/i18n/index.ts';
import type { Pick, Picked } from '../../../utils/store/picks.ts';

addWords(recorderWords);

let at: Omit<NonNullable<Pick['at']>, 'frame'> | undefined;
let ended: { picked: Picked | null } | undefined;
let going = new AbortController();
let root: ShadowRoot | undefined;

/** Lets the person point at a control of this page. */
export function begin(): void {
  going.abort();
  going = new AbortController();
  at = undefined;
  ended = undefined;
  const end = (picked: Picked | null) => {
    ended = { picked };
    going.abort();
  };
  startPicking(
    window as Window & typeof globalThis,
    { language: 'en' },
    {
      open: () => {
        const host = openHost(document, css, going.signal);
        root = host.root;
        return host.root;
      },
      tips: async () => [],
      onAt: (now) => {
        at = now;
      },
      onPicked: end,
      onGivenUp: () => end(null),
    },
    going.signal,
  );
}

/** The page goes, and what was pointed at with it. */
export const stop = () => going.abort();
export const pointedAt = () => at ?? null;
export const result = () => ended ?? null;
/** What a screen reader is told. */
export const told = () => root?.querySelector('[role="status"]')?.textContent ?? '';
export const plate = () => root?.querySelector('.pick-plate')?.textContent ?? '';
export const isGone = () => root?.host.isConnected === false;
