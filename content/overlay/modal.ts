/**
 * The open modal dialog that our host has to live in, if there is one: a native one makes everything
 * outside it inert; a scripted one (`aria-modal`) hides everything outside it from assistive technology
 * and pulls the focus back.
 */
export function modalAround(document: Document): Element | undefined {
  const focused = modalOfFocus(document);
  if (focused) return focused;
  // one question each, which the browser answers many times faster than both at once
  const dialogs = [...document.getElementsByTagName('dialog')];
  const scripted = [...document.querySelectorAll('[aria-modal="true"]')];
  return dialogs.findLast(isOpenModal) ?? scripted.findLast(isOpenModal);
}

/** The popover of the page that an element stands in, if a press outside it closes it. */
export function popoverAround(inner: Element): Element | undefined {
  for (let element: Element | null = inner; element; element = composedParent(element)) {
    if (element.matches('[popover]:not([popover=manual]):popover-open')) return element;
  }
  return undefined;
}

/** Follows the focus through open shadow roots, where a query on the document does not look. */
function modalOfFocus(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  for (let element: Element | null = active; element; element = composedParent(element)) {
    if (isOpenModal(element)) return element;
  }
  return undefined;
}

function isOpenModal(element: Element): boolean {
  if (element.matches('dialog:modal')) return true;
  if (element.getAttribute('aria-modal') !== 'true') return false;
  // `display: contents` hosts have no box of their own; a closed dialog that stays in the page has none at all
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
