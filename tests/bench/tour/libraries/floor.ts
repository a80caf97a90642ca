import type { Library, LibraryStep } from '../../../tour/page/library.ts';
import { register } from './register.ts';

/**
 * The least a walkthrough can be: waits for its control, shows a card and a frame in the top layer, follows what
 * scrolls, resizes or moves, Escape and two buttons, and takes all of it away. What others cost more than this,
 * they cost for what they can do besides, or for nothing.
 */
function floor(): Library {
  let ended = new AbortController();
  let steps: LibraryStep[] = [];
  let current = 0;
  let layer: HTMLElement | undefined;

  const show = (target: Element, { title, text }: LibraryStep) => {
    const { signal } = ended;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    layer ??= openLayer(ended, () => next());
    const [frame, card] = layer.children as never as [HTMLElement, HTMLElement];
    (card.children[0] as HTMLElement).textContent = title;
    (card.children[1] as HTMLElement).textContent = text;
    const shownFor = new AbortController();
    signal.addEventListener('abort', () => shownFor.abort(), { signal: shownFor.signal });
    layer.addEventListener('next', () => shownFor.abort(), { signal: shownFor.signal });
    follow(
      target,
      ({ left, top, width, height, bottom }) => {
        frame.style.cssText = `${fixed}left:${left - 4}px;top:${top - 4}px;width:${width + 8}px;height:${height + 8}px;outline:9999px solid #0006;pointer-events:none`;
        const x = Math.max(8, Math.min(left, innerWidth - 328));
        const below = bottom + 150 < innerHeight;
        card.style.cssText = `${fixed}left:${x}px;width:320px;background:#fff;padding:16px;${below ? `top:${bottom + 12}px` : `bottom:${innerHeight - top + 12}px`}`;
      },
      shownFor.signal,
    );
    card.focus({ preventScroll: true });
  };

  const go = () => {
    const step = steps[current];
    if (!step) return ended.abort();
    whenThere(step.target, (target) => show(target, step), ended.signal);
  };
  const next = () => {
    layer?.dispatchEvent(new Event('next'));
    current++;
    go();
  };
  return {
    start(all) {
      ended = new AbortController();
      ended.signal.addEventListener('abort', () => (layer = undefined));
      steps = all;
      current = 0;
      go();
    },
    next,
    stop: () => ended.abort(),
    card: () => layer?.lastElementChild ?? null,
  };
}

const fixed = 'position:fixed;box-sizing:border-box;';

function openLayer(ended: AbortController, next: () => void): HTMLElement {
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText = 'border:0;padding:0;margin:0;inset:0;width:0;height:0;overflow:visible';
  const card = document.createElement('div');
  card.tabIndex = -1;
  card.role = 'dialog';
  const more = document.createElement('button');
  more.textContent = 'Next';
  more.onclick = next;
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.onclick = () => ended.abort();
  card.append(document.createElement('h2'), document.createElement('p'), more, close);
  layer.append(document.createElement('div'), card);
  document.documentElement.append(layer);
  layer.showPopover();
  const { signal } = ended;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && ended.abort(), { signal });
  signal.addEventListener('abort', () => layer.remove(), { once: true });
  return layer;
}

function whenThere(target: string | Element, found: (element: Element) => void, signal: AbortSignal): void {
  const look = () => (typeof target === 'string' ? document.querySelector(target) : target);
  const now = look();
  if (now) {
    found(now);
    return;
  }
  const observer = new MutationObserver(() => {
    const element = look();
    if (!element) return;
    observer.disconnect();
    found(element);
  });
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Moves are seen by a frame of the view that fits the control exactly: no look at its place while it stands. */
function follow(target: Element, place: (box: DOMRect) => void, signal: AbortSignal): void {
  let watcher: IntersectionObserver | undefined;
  const look = () => {
    watcher?.disconnect();
    const box = target.getBoundingClientRect();
    place(box);
    const inset = [box.top, innerWidth - box.right, innerHeight - box.bottom, box.left];
    let isFirst = true;
    watcher = new IntersectionObserver(
      () => {
        if (!isFirst) look();
        isFirst = false;
      },
      { rootMargin: inset.map((side) => `${-Math.floor(side)}px`).join(' '), threshold: 1 },
    );
    watcher.observe(target);
  };
  for (const event of ['scroll', 'resize'])
    addEventListener(event, look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => watcher?.disconnect(), { once: true });
  look();
}

register(floor());
