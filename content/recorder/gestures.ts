import type { Anchor } from '../../utils/pack/anchor.ts';
import { isOurs } from '../overlay/ours.ts';
import { listenForClicks } from './clicks.ts';
import { listenForKeys } from './keys.ts';
import type { Look } from './look.ts';
import type { Deed } from './title.ts';
import { listenForTyping } from './typing.ts';

/** What a person did in a page, with the control as it was just before. Never what was typed or chosen. */
export type Gesture =
  /** `byKeys`: an arrow key went on to this one in its group; `brings`: what pointing brought up; `present`: the controls before the key */
  | { kind: 'act'; deed: Deed; look: Look; byKeys?: boolean; brings?: Anchor }
  | { kind: 'press'; keys: string; present: WeakSet<Element> };

/** What every listener needs. */
export interface Listening {
  view: Window & typeof globalThis;
  /** looks at a control in the moment before something is done to it */
  look: (target: Element) => Look | undefined;
  tell: (gesture: Gesture) => void;
  signal: AbortSignal;
}

/**
 * Tells each thing the person does in one document, as early as it is certain. Listens on the window while
 * events go down, so that no page can keep them from us, and looks at a control before the page acts on it.
 */
export function listenForGestures(listening: Listening): void {
  listenForClicks(listening);
  listenForTyping(listening);
  listenForKeys(listening);
}

/** The innermost element an event happened at, through open shadow roots; undefined for what is ours. */
export function targetOf(event: Event): Element | undefined {
  const [first] = event.composedPath();
  const node = first as Node | undefined;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);
  return element && !isOurs(element) ? element : undefined;
}

export const first = { capture: true, passive: true } as const;
