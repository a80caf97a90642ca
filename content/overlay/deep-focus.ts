/** The focused element of the page, through open shadow roots; null when nothing has it, or our host. */
export function deepFocus(document: Document, host: Element): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isNothing = active === host || active === document.body || active === document.documentElement;
  return active instanceof HTMLElement && !isNothing ? active : null;
}
