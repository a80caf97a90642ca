/** Small readings of a page that several peers share. Simple on purpose: this is what the peers do. */

const byTag: Record<string, string> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  img: 'img',
  nav: 'navigation',
  main: 'main',
  li: 'listitem',
  ul: 'list',
  ol: 'list',
  table: 'table',
  option: 'option',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  th: 'columnheader',
  td: 'cell',
};

const byInputType: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
};

export function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element.localName === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (element instanceof HTMLInputElement) return byInputType[element.type] ?? 'textbox';
  return byTag[element.localName] ?? '';
}

export const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u200b\u00a0]+/g, ' ').trim();

const named =
  /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|checkbox|radio|switch|heading|cell|columnheader|listitem|treeitem)$/;

export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  const labels = by?.split(/\s+/).map((id) => squeeze(element.ownerDocument.getElementById(id)?.textContent));
  const joined = labels?.join(' ').trim();
  if (joined) return joined;
  const own = squeeze(element.getAttribute('aria-label'));
  if (own) return own;
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    const label = squeeze([...(element.labels ?? [])].map((each) => each.textContent).join(' '));
    if (label) return label;
    if (roleOf(element) === 'button') return squeeze(element.value);
  }
  const alt = squeeze(element.getAttribute('alt'));
  if (alt) return alt;
  const text = named.test(roleOf(element)) ? squeeze(element.textContent) : '';
  return text || squeeze(element.getAttribute('title')) || squeeze(element.getAttribute('placeholder'));
}

const step = (element: Element): string => {
  const name = element instanceof HTMLElement ? element.localName : `*[name()='${element.nodeName}']`;
  let index = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === element.localName) index++;
  return `/${name}[${index}]`;
};

/** The path from the root by tag and position. */
export function absolutePath(element: Element): string {
  const parent = element.parentElement;
  return (parent ? absolutePath(parent) : '') + step(element);
}

/** The path from the nearest ancestor (or itself) that has a unique id. */
export function pathFromId(element: Element): string {
  if (element.id && !element.id.includes('"')) {
    const twins = element.ownerDocument.querySelectorAll(`#${CSS.escape(element.id)}`);
    if (twins.length === 1) return `//*[@id="${element.id}"]`;
  }
  const parent = element.parentElement;
  return (parent ? pathFromId(parent) : '') + step(element);
}

export function byPath(document: Document, path: string): Element[] {
  const found = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index)).filter(
    (node) => node instanceof Element,
  );
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
