/**
 * Whether a switch or box is on once the click that just happened is done. A native one has changed already
 * when it is told of the click itself; every other changes after it.
 */
export function isOn(control: Element, click: Event | undefined): boolean {
  const input = nativeIn(control);
  if (input) return click?.composedPath()[0] === input ? input.checked : !input.checked;
  const { checked } = control as Partial<HTMLInputElement>;
  const before = control.getAttribute('aria-checked') ?? String(checked ?? control.hasAttribute('checked'));
  return before !== 'true';
}

function nativeIn(control: Element): HTMLInputElement | null {
  if (control instanceof HTMLInputElement) return control;
  return control.shadowRoot?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? null;
}
