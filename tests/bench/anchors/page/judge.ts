export type Verdict = 'right' | 'wrong' | 'none';

const interactive =
  'a[href],button,input,select,textarea,summary,[tabindex],[role=button],[role=link],[role=menuitem],' +
  '[role=tab],[role=checkbox],[role=radio],[role=switch],[role=option],[contenteditable=true]';

/**
 * Whether an answer is the expected control. A wrapper and the one control inside it are the same control,
 * an icon and the button around it too; a wrapper with a second control inside is not, nor is a wrapper
 * more than four times as large (a beacon on it would point elsewhere).
 */
export function judge(expected: Element, answer: Element | null | undefined): Verdict {
  if (!answer) return 'none';
  return sameControl(expected, answer) ? 'right' : 'wrong';
}

function sameControl(a: Element, b: Element): boolean {
  if (a === b || labelled(a, b) || labelled(b, a)) return true;
  const [outer, inner] = holds(a, b) ? [a, b] : [b, a];
  if (holds(outer, inner)) {
    const others = interactiveIn(outer).filter((e) => !holds(e, inner) && !holds(inner, e));
    return others.length === 0 && (inner === b || area(outer) <= 4 * Math.max(1, area(inner)));
  }
  return overlap(a, b) >= 0.85;
}

/** `contains`, also where the inner one is drawn by a web component in its shadow. */
function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
}

const interactiveIn = (outer: Element): Element[] =>
  [outer, outer.shadowRoot].flatMap((root) => [...(root?.querySelectorAll(interactive) ?? [])]);

const labelled = (label: Element, control: Element): boolean =>
  label instanceof HTMLLabelElement && label.control !== null && label.control === control;

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function overlap(a: Element, b: Element): number {
  const p = a.getBoundingClientRect();
  const q = b.getBoundingClientRect();
  const width = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (p.width * p.height + q.width * q.height - both);
}

/**
 * Takes a control out of the page with what is only its wrapper and its label, and gives what puts it back.
 */
export function takeOut(control: Element): () => void {
  if (control instanceof HTMLLabelElement && control.control) return takeOut(control.control);
  const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
  const taken = [...labels.filter((label) => !label.contains(control)), withWrappers(control)].map(
    (element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return { element, place };
    },
  );
  return () => {
    for (const { element, place } of taken.reverse()) place.replaceWith(element);
  };
}

function withWrappers(control: Element): Element {
  const parent = control.parentElement;
  const alone = parent && parent !== document.body && parent.children.length === 1;
  if (!alone || text(parent) !== text(control)) return control;
  return withWrappers(parent);
}

const text = (element: Element): string => (element.textContent ?? '').trim();
