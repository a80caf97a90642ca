import type { Anchor } from '../../../utils/pack/anchor.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { agreement, contradiction, type Weigh } from '../weight.ts';
import { isSaid, printedName } from './printed.ts';
import { familyOf } from './role.ts';
import { LENT } from './structure.ts';
import { isNumber, labelOf, nearName, normal, stateless } from './words.ts';

/** A name that a newcomer has by accident once the target is gone: one page in fifty. */
const CHANCE = 0.02;
/** Of the controls that change their name, so many only change state, count or a typing error. */
const STATE_KEPT = 0.12;
const NEAR_KEPT = 0.06;
const NAMELESS = -5;
/** A field loses its name with its placeholder: a label stands beside it that nobody tied to it. */
const NAMELESS_FIELD = -2;
/** In another language: names of products, and texts that were never translated. */
const SAME_ABROAD = 0.12;

/** Whatever stands in a box that is called like the target gets the name when the target is gone. */
const INHERITED = 0.5;

/** Whether it is called by the box around it while the target had its name to itself, or is that box, maybe. */
export const inheritsName = (anchor: Anchor, control: Facts): boolean =>
  control.isLent !== (anchor.traits?.includes(LENT) ?? false);

/** The day of a calendar, the page of a list: other kinds of controls count too. */
const isOtherNumber = (anchor: Anchor, { key, role }: Facts): boolean =>
  isNumber(key) && (anchor.twins.name ?? 1) > 1 && familyOf(role) !== familyOf(anchor.role);

const provesLittle = (anchor: Anchor, control: Facts): boolean =>
  inheritsName(anchor, control) || isOtherNumber(anchor, control);

/** A control without a name is given one in a redesign or a release in two to five of ten cases; nearly all others have one. */
const gainedName = (release: number): number => Math.log2((0.2 + 0.3 * (1 - release)) / 0.95);

/** Of the controls that are called otherwise in the same language, six in ten keep a word or its meaning. */
const UNRELATED = Math.log2(0.4);

const sharesTerm = (anchor: Anchor, control: Facts): boolean =>
  (anchor.terms ?? []).some((term) => control.terms.includes(term));

/** Compares the accessible name, in the languages that the anchor knows. */
export const weighName: Weigh = (anchor, control, page, stability) => {
  const size = page.controls.length;
  const language = control.language || stability.language;
  const own = anchor.names[language];
  const names = own ?? Object.values(anchor.names).flat();
  const was = names[0];
  if (was === undefined)
    return control.key ? { evidence: 'name', bits: gainedName(stability.release), verdict: 'changed' } : null;
  const shown = isSaid(was) ? { was, now: control.name.slice(0, 120) } : {};
  const agrees = (kept: number, count: number, chance = CHANCE) =>
    agreement(kept, count - 1 + ((anchor.twins.name ?? 1) - 1), chance, size, 11);
  const kept = own ? Math.max(0.5, stability.name) : Math.max(SAME_ABROAD, stability.name);
  for (const name of names) {
    if (!isSaid(name)) {
      if (printedName(control.key) === name)
        return { evidence: 'name', bits: agrees(kept, page.count('key', control.key)), verdict: 'same' };
      continue;
    }
    if (control.key !== '' && normal(name) === control.key)
      return {
        evidence: 'name',
        bits: provesLittle(anchor, control) ? INHERITED : agrees(kept, page.count('key', control.key)),
        verdict: 'same',
        ...shown,
      };
  }
  const relabelled = weighLabels(anchor, control, page, names, language);
  if (relabelled > 0) return { evidence: 'name', bits: relabelled, verdict: 'changed', ...shown };
  for (const name of names.filter(isSaid)) {
    const key = normal(name);
    if (
      control.base !== '' &&
      stateless(key) === control.base &&
      familyOf(anchor.role) === familyOf(control.role)
    )
      return {
        evidence: 'name',
        bits: agrees(STATE_KEPT, page.count('base', control.base), 0.3),
        verdict: 'state',
        ...shown,
      };
    const label = labelOf(name);
    if (label.length > 1 && label === labelOf(control.name))
      return {
        evidence: 'name',
        bits: Math.min(6, agrees(NEAR_KEPT, page.count('label', label), 0.1)),
        verdict: 'changed',
        ...shown,
      };
    if (nearName(key, control.key))
      return { evidence: 'name', bits: Math.min(4, agrees(NEAR_KEPT, 1, 0.3)), verdict: 'changed', ...shown };
  }
  if (isContent(names, control)) return { evidence: 'name', bits: OTHER_CONTENT, verdict: 'changed' };
  const silent = stability.name < 0.4 && !own;
  const unrelated = own && control.key !== '' && !sharesTerm(anchor, control) ? UNRELATED : 0;
  const against = contradiction(Math.min(0.9, stability.name)) + unrelated;
  // In any language a control has a name: what has none is an emptied wrapper in 29 of 30 cases.
  if (control.key === '')
    return {
      evidence: 'name',
      bits: familyOf(control.role) === 'type' ? NAMELESS_FIELD : NAMELESS,
      verdict: 'absent',
      ...shown,
    };
  return { evidence: 'name', bits: against, verdict: silent ? 'silent' : 'changed', ...shown };
};

/** Of the controls that change their name, so many were given a label beside their words, or lost it. */
const RELABELLED = 0.15;

/** Bits for having as its words what it was called, or for being called what its words were. */
function weighLabels(anchor: Anchor, control: Facts, page: Page, names: string[], language: string): number {
  const agrees = (count: number) =>
    agreement(RELABELLED, count - 1 + ((anchor.twins.name ?? 1) - 1), CHANCE_LABEL, page.controls.length, 7);
  const shown = printedName(control.text);
  if (
    control.text !== '' &&
    names.some((name) => (isSaid(name) ? normal(name) === control.text : name === shown))
  )
    return agrees(page.count('text', control.text));
  if (control.key !== '' && anchor.texts?.[language]?.includes(control.key))
    return agrees(page.count('key', control.key));
  return 0;
}

/** The words of one control are what another is called: on one page in twenty. */
const CHANCE_LABEL = 0.05;

/** Of cells and rows only a print of what they say is kept, and it is all that tells them apart. */
const OTHER_CONTENT = -8;
const CONTENT = new Set(['gridcell', 'cell', 'row', 'listitem', 'option', 'treeitem']);
const isContent = (names: string[], { role }: Facts): boolean => CONTENT.has(role) && !names.some(isSaid);

/** Compares the visible text, where it is other than the name. */
export const weighText: Weigh = (anchor, control, page, stability) => {
  const language = control.language || stability.language;
  const own = anchor.texts?.[language];
  const texts = own ?? Object.values(anchor.texts ?? {}).flat();
  if (texts.length === 0) return null;
  const size = page.controls.length;
  for (const text of texts)
    if (control.text !== '' && text === control.text) {
      const bits = agreement(Math.max(0.2, stability.name), page.count('text', text) - 1, 0.3, size, 5);
      return { evidence: 'text', bits, verdict: 'same' };
    }
  const bits = 0.5 * contradiction(Math.min(0.85, stability.name));
  return { evidence: 'text', bits, verdict: own ? 'changed' : 'silent' };
};
