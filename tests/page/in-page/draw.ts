/** An element of a made-up page, as JSON. */
export interface Drawn {
  tag: string;
  attributes: Record<string, string>;
  text: string;
  children: Drawn[];
  /** What lies in its open shadow root, where it has one. */
  shadow?: Drawn[];
}

/** One thing that scripts do to a page; numbers pick elements, modulo how many there are. */
export type Change =
  | { do: 'attribute'; at: number; name: string; value: string | null }
  | { do: 'text'; at: number; text: string }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'insert'; to: number; node: Drawn }
  | { do: 'wrap'; at: number }
  | { do: 'shadow'; at: number; node: Drawn };

/** A control without content would have no size, and what has none counts as an empty wrapper. */
const sizes =
  'body * { display: inline-block; min-width: 16px; min-height: 16px } [hidden] { display: none }';

/** Draws a page into the body. */
export function draw(nodes: Drawn[]): void {
  document.documentElement.lang = 'en';
  const style = document.createElement('style');
  style.textContent = sizes;
  document.head.replaceChildren(style);
  document.body.replaceChildren(...nodes.map(build));
}

function build({ tag, attributes, text, children, shadow }: Drawn): Element {
  const isPicture = tag === 'svg' || tag === 'path';
  const space = isPicture ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  if (text) element.append(text);
  if (shadow) {
    const style = document.createElement('style');
    style.textContent = sizes.replace('body', ':host');
    element.attachShadow({ mode: 'open' }).append(style, ...shadow.map(build));
  }
  return element;
}

/** All elements of the page, through shadow roots, the body first. */
export function everyElement(root: Document | ShadowRoot = document): Element[] {
  const start = root instanceof Document ? [root.body] : [...root.children];
  const all: Element[] = [];
  const visit = (element: Element) => {
    all.push(element);
    for (const child of element.children) visit(child);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
  };
  start.forEach(visit);
  return all;
}

/** Changes the page; a change that cannot be made (an element into itself) is left out. */
export function change(step: Change): void {
  const all = everyElement();
  const pick = (index: number) => all[index % all.length] as Element;
  const to = 'to' in step ? pick(step.to) : document.body;
  const at = 'at' in step ? pick(step.at) : document.body;
  switch (step.do) {
    case 'attribute':
      if (step.value === null) at.removeAttribute(step.name);
      else at.setAttribute(step.name, step.value);
      return;
    case 'text':
      if (at.lastChild instanceof Text) at.lastChild.data = step.text;
      else at.append(step.text);
      return;
    case 'remove':
      if (at !== document.body) at.remove();
      return;
    case 'move':
      if (at === document.body || at === to || at.contains(to) || to.getRootNode() !== at.getRootNode())
        return;
      to.prepend(at);
      return;
    case 'insert':
      to.append(build(step.node));
      return;
    case 'wrap': {
      if (at === document.body) return;
      const box = document.createElement('span');
      at.replaceWith(box);
      box.append(at);
      return;
    }
    case 'shadow':
      if (/^(div|section|span|x-bar)$/.test(at.localName) && !at.shadowRoot)
        at.attachShadow({ mode: 'open' }).append(build(step.node));
      return;
    default:
      step satisfies never;
  }
}
