import type { Anchor } from '../../utils/pack/anchor.ts';
import { type Match, watch } from '../anchor/index.ts';
import { hearFirst } from '../overlay/hear-first.ts';
import { isOurs } from '../overlay/ours.ts';
import type { Happening } from './state.ts';

/** After the last key elsewhere, and with the focus still there, the card stays aside so long, in milliseconds. */
const typingPause = 4_000;
/** Presenting that begins so soon after a step was done is what the step was for, in milliseconds. */
const ownDoing = 6_000;

export interface Manners {
  quietWhen: readonly Anchor[];
  /** the control that is pointed at now */
  control(): Element | undefined;
  /** when the person last did what a step asked, as `performance.now()` tells it */
  actedAt(): number;
  /** the walkthrough begins on this page, and is not resumed */
  isFresh: boolean;
  happen(happening: Happening): void;
}

/** Sets the walkthrough aside while the person presents or types somewhere else. Ends with the signal. */
export function mindManners(document: Document, manners: Manners, signal: AbortSignal): void {
  mindTyping(document, manners, signal);
  mindQuiet(document, manners, signal);
}

function mindTyping(document: Document, { control, happen }: Manners, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let field: EventTarget | undefined;
  const ease = () => {
    clearTimeout(timer);
    field = undefined;
    happen({ kind: 'ease', by: 'typing' });
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'input',
    (event) => {
      const path = event.composedPath();
      const pointed = control();
      if (!event.isTrusted || !isTyped(path[0])) return;
      // once it is aside nothing is pointed at, and more typing keeps it aside
      if (!field && !pointed) return;
      if (pointed && path.includes(pointed)) return;
      field = path[0];
      clearTimeout(timer);
      timer = setTimeout(ease, typingPause);
      happen({ kind: 'pause', by: 'typing' });
    },
    options,
  );
  document.addEventListener(
    'focusout',
    (event) => event.composedPath()[0] === field && field && ease(),
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function isTyped(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (target.localName === 'input') {
    return !/^(checkbox|radio|range|color|file|button|submit|reset|image)$/.test(
      (target as HTMLInputElement).type,
    );
  }
  return target.localName === 'textarea' || (target as HTMLElement).isContentEditable;
}

function mindQuiet(document: Document, manners: Manners, signal: AbortSignal): void {
  const { quietWhen, happen } = manners;
  const here = new Set<string>();
  const answered = new Set<string>();
  const wasTouched = heedTouches(document, signal);
  let isQuiet = false;
  /** `isFirst`: nothing was known of this before */
  const look = (isFirst: boolean) => {
    const isFull = document.fullscreenElement !== null || Boolean(document.pictureInPictureElement);
    const isNow = here.size > 0 || isFull;
    if (isNow === isQuiet) return;
    isQuiet = isNow;
    if (!isNow) return happen({ kind: 'ease', by: 'quiet' });
    const isOwn = performance.now() - manners.actedAt() < ownDoing;
    // a busy machine tells late how it was: by then the person may have begun to present
    const wasSo = isFirst && manners.isFresh && !wasTouched();
    happen(wasSo || isOwn ? { kind: 'loud' } : { kind: 'pause', by: 'quiet' });
  };
  if (quietWhen.length > 0) {
    const anchors = new Map(quietWhen.map((anchor, index) => [String(index), anchor]));
    const meet = (name: string, { outcome }: Match) => {
      if (outcome === 'found' || outcome === 'moved') here.add(name);
      else here.delete(name);
      look(!answered.has(name));
      answered.add(name);
    };
    watch(document, anchors, meet, signal);
  }
  for (const event of ['fullscreenchange', 'enterpictureinpicture', 'leavepictureinpicture']) {
    document.addEventListener(event, () => look(false), { capture: true, passive: true, signal });
  }
  look(true);
}

/** Tells whether the person has done anything outside our cards since now. Ends with the signal. */
function heedTouches(document: Document, signal: AbortSignal): () => boolean {
  const view = document.defaultView;
  let isTouched = false;
  const touch = (event: Event) => {
    if (event.isTrusted && !isOurs(event.target as Node)) isTouched = true;
  };
  const hear = (event: Event) => /^(key|pointer)down$/.test(event.type) && touch(event);
  if (view) hearFirst(view, hear, signal);
  // what is done in a frame is heard there only; the focus goes along
  view?.addEventListener('blur', touch, { signal });
  return () => isTouched;
}
