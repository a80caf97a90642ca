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
  const [outer, inner] = a.contains(b) ? [a, b] : [b, a];
  if (outer.contains(inner)) {
    const others = [...outer.querySelectorAll(interactive)].filter(
      (e) => !e.contains(inner) && !inner.contains(e),
    );
    return others.length === 0 && (inner === b || area(outer) <= 4 * Math.max(1, area(inner)));
  }
  return overlap(a, b) >= 0.85;
}

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
