import { render } from 'preact';
import { InLanguage } from '../../components/words.tsx';
import { type Language, sayIn } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Pick, Picked } from '../../utils/store/picks.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { roleOf } from '../anchor/evidence/role.ts';
import { resolve } from '../anchor/index.ts';
import { documentIn } from '../anchor/tree.ts';
import { hitAt } from './hit.ts';
import { type Judged, judge } from './judge.ts';
import { Picker } from './Picker.tsx';
import { pickedFrom } from './picked-from.ts';
import { scrollUnder } from './scroll-under.ts';
import { tipsHere } from './tips-here.ts';
import { beside, inward, outward, pickable } from './way.ts';

export interface PickAsked {
  /** of our own words */
  language: Language;
  /** where pointing begins; absent: at the focus, else at the first control in sight */
  from?: Anchor;
  /** what a step at it does, for its title */
  gesture?: DraftStep['gesture'];
  /** The outermost document is pointed at too, so that frames need not say how pointing goes. */
  topSeen?: boolean;
}

export interface PickNeeds {
  /** gives our place in the page, once */
  open: () => ShadowRoot;
  /** tips that belong to this page, to say where one stands already */
  tips: () => Promise<readonly { title: string; anchor: Anchor }[]>;
  onAt: (at: Omit<NonNullable<Pick['at']>, 'frame'>) => void;
  onPicked: (picked: Picked) => void;
  onGivenUp: () => void;
}

/** The pointer rests so long before the control is looked into, in milliseconds. */
const rest = 140;

/**
 * Lets the person point at a control of this document: with the pointer, or with the arrow keys (up and down the
 * tree, left and right to the next control), Enter or a click to choose, Escape to stop. A glass lies over the
 * page, so that nothing in it is pressed. `press` takes keys from elsewhere. Ends with the signal.
 */
export function startPicking(
  view: Window & typeof globalThis,
  { language, from, gesture, topSeen }: PickAsked,
  { open, tips: findTips, onAt, onPicked, onGivenUp }: PickNeeds,
  signal: AbortSignal,
): { press(key: string): boolean } {
  const { document } = view;
  const say = sayIn(language);
  const root = open();
  const tips = tipsHere(document, findTips, () => draw());
  let element: Element | undefined;
  let judged: Judged | undefined;
  const trail: Element[] = [];
  let timer: number | undefined;
  const glass = document.createElement('div');
  glass.className = 'glass';
  const drawn = document.createElement('div');
  root.append(glass, drawn);

  const isInner = topSeen === true && view !== view.top;
  const pointAt = (next: Element | undefined) => {
    if (!next || next === element) return;
    element = next;
    judged = undefined;
    view.clearTimeout(timer);
    timer = view.setTimeout(look, rest);
    draw();
  };
  const pointNowhere = () => {
    view.clearTimeout(timer);
    element = undefined;
    judged = undefined;
    draw();
  };
  const look = () => {
    judged = element && judge(element);
    if (judged)
      onAt({ role: judged.role, name: judged.name, strength: judged.strength, certainty: judged.certainty });
    draw();
  };
  const choose = () => {
    view.clearTimeout(timer);
    if (element && !judged) judged = judge(element);
    if (!judged) return;
    onPicked(pickedFrom(judged, view, language, gesture));
  };

  const onMove = (x: number, y: number) => {
    const hit = hitAt(document, x, y);
    if (!hit) return;
    // the frame of another site has a picker of its own: let the pointer through to it
    const isForeign = hit.localName === 'iframe' && !documentIn(hit);
    glass.style.pointerEvents = isForeign ? 'none' : 'auto';
    if (isForeign) return pointNowhere();
    trail.length = 0;
    pointAt(pickable(hit));
  };
  const press = (key: string): boolean => {
    switch (key) {
      case 'Enter':
        choose();
        return true;
      case 'Escape':
        onGivenUp();
        return true;
      case 'ArrowUp': {
        const next = element && outward(element);
        if (element && next) trail.push(element);
        pointAt(next);
        return true;
      }
      case 'ArrowDown':
        pointAt(element && inward(element, trail));
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Tab':
        trail.length = 0;
        pointAt(beside(document, element, key === 'ArrowLeft' ? -1 : 1));
        element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        return true;
      default:
        return false;
    }
  };

  const draw = () => {
    if (signal.aborted) return;
    render(
      <InLanguage say={say}>
        <Picker
          element={element}
          role={judged?.role ?? (element ? roleOf(element) : '')}
          name={judged?.name ?? ''}
          verdict={judged && { ...judged }}
          tips={element ? tips(element) : []}
          hasHelp={!isInner}
          onEnd={onGivenUp}
        />
      </InLanguage>,
      drawn,
    );
  };

  glass.addEventListener('wheel', (event) => scrollUnder(document, event), { passive: true, signal });
  glass.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  glass.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      onMove(clientX, clientY);
      choose();
    },
    { signal },
  );

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || root.activeElement) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return event.preventDefault();
    if (press(event.shiftKey && event.key === 'Tab' ? 'ArrowLeft' : event.key)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    view.addEventListener(type, onKey, { capture: true, signal });
  // over the frame of another site the glass lets go; back over the page it takes the pointer again
  view.addEventListener('pointermove', ({ clientX, clientY }) => onMove(clientX, clientY), {
    capture: true,
    passive: true,
    signal,
  });
  // the pointer is in the page around this frame, where something else is pointed at
  if (isInner) document.documentElement.addEventListener('pointerleave', pointNowhere, { signal });
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    render(null, drawn);
  });
  draw();
  pointAt(beginning(document, from, isInner));
  return { press };
}

function beginning(document: Document, from: Anchor | undefined, isInner: boolean): Element | undefined {
  const match = from && resolve(document, from);
  if (match && 'element' in match) return match.element;
  if (isInner) return undefined;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isControl = active && active !== document.body && active.localName !== 'iframe';
  return isControl ? pickable(active as Element) : beside(document, undefined, 1);
}
