declare global {
  interface Window {
    /** The element of a control by its true name, through shadow roots and same-origin frames; `null` when it is not on the page. */
    demoControl(name: string): Element | null;
    /** The true names of all controls on the page now. */
    demoControls(): string[];
  }
}

const marks = new Map<string, WeakRef<Element>[]>();

/** Remembers which element is the control `name`. Nothing in the DOM tells, so no anchor can learn from it. */
export function mark(name: string, element: Element | null | undefined): void {
  if (!element) return;
  const known = (marks.get(name) ?? []).filter((ref) => ref.deref()?.isConnected);
  if (!known.some((ref) => ref.deref() === element)) known.push(new WeakRef(element));
  marks.set(name, known);
}

/** Puts `demoControl` and `demoControls` on the window. Call once per document. */
export function tellTruth(): void {
  window.demoControl = (name) => {
    for (const ref of (marks.get(name) ?? []).toReversed()) {
      const element = ref.deref();
      if (element?.isConnected) return element;
    }
    for (const frame of framesOfOurs()) {
      const element = frame.demoControl?.(name);
      if (element) return element;
    }
    return null;
  };
  window.demoControls = () => [
    ...new Set([
      ...[...marks.keys()].filter((name) => marks.get(name)?.some((ref) => ref.deref()?.isConnected)),
      ...framesOfOurs().flatMap((frame) => frame.demoControls?.() ?? []),
    ]),
  ];
}

function framesOfOurs(): Window[] {
  return Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow).filter(
    (frame) => frame !== null,
  );
}
