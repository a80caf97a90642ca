/** Where a control is looked at again. */
export interface Stay {
  /** It may be somewhere else: now, and whenever it moved, scrolled or changed its size. */
  moved(): void;
  /** Whether anything of it is to be seen, past the edges of the view and of scroll containers. */
  seen(isInSight: boolean): void;
}

/**
 * Stays with a control wherever it goes: scroll, resize, a shifted layout, an animation; in its frame and with
 * that frame. A window of the view that fits it exactly tells when it leaves that place, so that nothing is read
 * while it stands still. Ends with the signal.
 */
export function stayWith(control: Element, { moved, seen }: Stay, signal: AbortSignal): void {
  const view = control.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  let watcher: IntersectionObserver | undefined;

  const look = () => {
    // read before anything is written: the page is laid out once
    const box = control.getBoundingClientRect();
    moved();
    keepWatch(box, 1);
  };

  function keepWatch(box: DOMRect, threshold: number) {
    watcher?.disconnect();
    const { left, top, right, bottom, width, height } = box;
    if (signal.aborted || !view || width === 0 || height === 0) return;
    const isOutside = bottom <= 0 || right <= 0 || top >= view.innerHeight || left >= view.innerWidth;
    const inset = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    let isFirst = true;
    watcher = new IntersectionObserver(
      (entries) => {
        const { intersectionRatio: ratio = 0, boundingClientRect: now = box } = entries.at(-1) ?? {};
        if (!isFirst) return look();
        // it moved on before this window was there: not cut off, but elsewhere
        if (isElsewhere(now, box) && isElsewhere(control.getBoundingClientRect(), box)) return look();
        isFirst = false;
        seen(ratio > 0 && !isOutside);
        // partly cut off by a scroll container: from this much on
        if (ratio < threshold && ratio > 0) keepWatch(box, ratio);
      },
      {
        root: control.ownerDocument,
        rootMargin: inset.map((side) => `${-Math.floor(side)}px`).join(' '),
        threshold: Math.max(0.0001, Math.min(1, threshold)),
      },
    );
    watcher.observe(control);
  }

  const sizes = new ResizeObserver(afterFirst(look));
  sizes.observe(control);
  const options = { capture: true, passive: true, signal };
  for (const scope of scopesAround(control)) scope.addEventListener('scroll', look, options);
  view.addEventListener('resize', look, options);
  signal.addEventListener('abort', () => {
    watcher?.disconnect();
    sizes.disconnect();
  });
  const frame = view.frameElement;
  if (frame) stayWith(frame, { moved, seen: () => undefined }, signal);
  look();
}

/** By a pixel or more: observers and reads may round differently. */
function isElsewhere(one: DOMRectReadOnly, other: DOMRectReadOnly): boolean {
  return (['left', 'top', 'right', 'bottom'] as const).some((edge) => Math.abs(one[edge] - other[edge]) >= 1);
}

/** A scroll in a shadow root is not heard outside it. */
function scopesAround(control: Element): EventTarget[] {
  const scopes: EventTarget[] = [];
  for (let root: Node = control.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    scopes.push(root);
    if (!(root instanceof ShadowRoot) && !('host' in root)) return scopes;
  }
}

/** Without the first call: an observer of sizes begins by telling the size there is. */
export function afterFirst(work: () => void): () => void {
  let isFirst = true;
  return () => {
    if (!isFirst) work();
    isFirst = false;
  };
}
