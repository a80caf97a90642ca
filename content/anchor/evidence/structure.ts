import { attribute, hasAttribute } from '../safe.ts';
import type { Weigh } from '../weight.ts';

const WITH_VALUE = ['aria-haspopup', 'aria-roledescription', 'inputmode', 'aria-multiline'];
const PRESENCE = [
  'aria-expanded',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-controls',
  'multiple',
  'download',
];

/** So many are kept. */
export const MOST_TRAITS = 6;

/** What kind of control it is beyond its role: has a popup, can be pressed, takes several. The state is not part. */
export function traitsOf(element: Element): string[] {
  const traits: string[] = [];
  for (const key of WITH_VALUE) {
    const value = attribute(element, key);
    if (value && value !== 'false' && /^[a-z-]{1,20}$/i.test(value))
      traits.push(`${key.replace('aria-', '')}=${value}`);
  }
  for (const key of PRESENCE) if (hasAttribute(element, key)) traits.push(key.replace('aria-', ''));
  return traits.slice(0, MOST_TRAITS);
}

/** The trait of a plain element that holds others: a row, a card, a section. */
export const BOX = 'box';

/** The trait of a control that is called by the box around it. */
export const LENT = 'lent';

/** The trait of a control beside which its words stand: where it goes, they may stay. Nothing to compare. */
export const LABELLED = 'labelled';

/** Compares what it can do: a button that opened a menu still does. */
export const weighStructure: Weigh = (anchor, control) => {
  const traits = (anchor.traits ?? []).filter((trait) => trait !== LABELLED);
  const all = new Set([...traits, ...control.traits]);
  if (all.size === 0) return null;
  let shared = 0;
  for (const trait of traits) if (control.traits.includes(trait)) shared++;
  const part = shared / all.size;
  return { evidence: 'structure', bits: part * 1.6 - 0.8, verdict: part === 1 ? 'same' : 'changed' };
};
