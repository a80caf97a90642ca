import { type Box, boxIn } from './find.ts';

/** What a person, and a screen reader, can know of a card. */
export interface Seen {
  words: string;
  box: Box;
  opacity: number;
  /** Nothing lies over its middle, and a click there would reach it. */
  onTop: boolean;
  hasFocus: boolean;
  /** Of the dialog in it or around it. */
  role: string | null;
  name: string;
  /** Moves or fades by itself right now. */
  moves: boolean;
  /** As computed: what a style sheet of the page could have reached. */
  look: Record<string, string>;
}

/** What there is to see of a card; null when there is none or it is not visible. */
export function seen(card: Element | null): Seen | null {
  if (!card?.isConnected || !card.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return null;
  const box = boxIn(card);
  if (box.width < 40 || box.height < 20) return null;
  const root = card.getRootNode() as Document | ShadowRoot;
  const dialog =
    card.closest('[role$=dialog], dialog') ?? card.querySelector('[role$=dialog], dialog') ?? card;
  return {
    words: card.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    box,
    opacity: opacityOf(card),
    onTop: isOnTop(card, root, box),
    hasFocus: card.contains(root.activeElement),
    role: dialog.getAttribute('role') ?? (dialog.localName === 'dialog' ? 'dialog' : null),
    name: nameOf(dialog, root),
    moves: isMoving(card),
    look: lookOf(card),
  };
}

function opacityOf(card: Element): number {
  let opacity = 1;
  for (let element: Element | null = card; element; element = element.parentElement)
    opacity *= Number(getComputedStyle(element).opacity);
  return Math.round(opacity * 100) / 100;
}

function isOnTop(card: Element, root: Document | ShadowRoot, box: Box): boolean {
  // near the upper edge and not the middle: a screen reader's hidden words have no ground of their own
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + Math.min(12, box.height / 2));
  return hit !== null && (card.contains(hit) || hit.contains(card)) && hit !== document.documentElement;
}

function nameOf(dialog: Element, root: Document | ShadowRoot): string {
  const label = dialog.getAttribute('aria-label');
  if (label) return label;
  const ids = dialog.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent?.trim() ?? '').join(' ');
}

function isMoving(card: Element): boolean {
  const around = [card, ...ancestors(card)];
  return around.some((element) =>
    element
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().duration !== 0),
  );
}

function ancestors(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [];
}

const looked = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'letter-spacing',
  'text-transform',
  'border-top-width',
  'border-top-color',
  'border-top-left-radius',
  'padding-top',
  'display',
  'filter',
  'rotate',
];

function lookOf(card: Element): Record<string, string> {
  const parts = [card, ...card.querySelectorAll('h1, h2, h3, p, button')];
  return Object.fromEntries(
    parts.flatMap((part, index) => {
      const style = getComputedStyle(part);
      return looked.map((name) => [`${index} ${part.localName} ${name}`, style.getPropertyValue(name)]);
    }),
  );
}
