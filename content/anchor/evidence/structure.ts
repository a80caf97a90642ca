import { attribute, hasAttribute } from '../safe';

const WITH_VALUE = ['aria-haspopup', 'aria-roledescription', 'inputmode', 'aria-multiline'];
const PRESENCE = ['aria-expanded', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-controls', 'multiple', 'download'];

/** What kind of control it is beyond its role: has a popup, can be pressed, takes several. The state is not part. */
export function traitsOf(element: Element): string[] {
  const traits: string[] = [];
  for (const key of WITH_VALUE) {
    const value = attribute(element, key);
    if (value && value !== 'false' && /^[a-z-]{1,20}$/i.test(value)) traits.push(`${key.replace('aria-', '')}=${value}`);
  }
  for (const key of PRESENCE) if (hasAttribute(element, key)) traits.push(key.replace('aria-', ''));
  return traits.slice(0, 6);
}
