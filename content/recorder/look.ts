import type { Anchor } from '../../utils/pack/anchor.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { CONTROLS, isControl } from '../anchor/controls.ts';
import { meaningOf } from '../anchor/evidence/meaning.ts';
import { labelText } from '../anchor/evidence/name.ts';
import { isSaid, printedName } from '../anchor/evidence/printed.ts';
import { roleOf } from '../anchor/evidence/role.ts';
import { normal, stateless } from '../anchor/evidence/words.ts';
import { describe, resolve } from '../anchor/index.ts';
import { query } from '../anchor/safe.ts';
import { holds, outermost, parentOf } from '../anchor/tree.ts';
import { certaintyOf } from './certainty.ts';
import { isTextField } from './fields.ts';
import type { Named } from './title.ts';

/** A control as the recorder and the picker see it: described, and found again at once. */
export interface Look extends Named {
  /** the control itself, when something inside it was pointed at */
  element: Element;
  anchor: Anchor;
  certainty: DraftStep['certainty'];
  /** the file that its picture became, where one is taken */
  shot?: Promise<string | null>;
}

/**
 * The control that an element belongs to; undefined where there is none: bare ground, running text.
 * With `anything` also an element that is no control, as the picker wants it.
 */
export function lookAt(target: Element, anything = false): Look | undefined {
  if (!target.isConnected) return undefined;
  const control = controlOfLabel(target) ?? controlAround(target);
  const pointed = control ?? target;
  const anchor = describe(pointed);
  const isOne = control !== undefined || (!anchor.plain && !anchor.part);
  if (!isOne && !anything && !looksPressable(pointed)) return undefined;
  // the control is meant, not the icon in it
  if (isOne) delete anchor.part;
  if (isTextField(pointed)) delete anchor.texts;
  const match = resolve(outermost(pointed.ownerDocument), anchor);
  const found = 'element' in match ? match.element : undefined;
  const isItself = found !== undefined && (holds(found, pointed) || holds(pointed, found));
  const element = isItself && isOne ? found : pointed;
  const certainty = certaintyOf(anchor, element, isItself ? match.outcome : undefined);
  const kept = certainty === 'fleeting' ? withoutWords(anchor) : anchor;
  return {
    element,
    anchor: kept,
    role: isOne || anchor.plain ? anchor.role : 'generic',
    name: isOne || anchor.plain ? wordsOf(kept, element) : '',
    opens: anchor.traits?.some((trait) => trait.startsWith('haspopup')) ?? false,
    certainty,
  };
}

/** What stands for one message or person may be called by it: only a print of the name stays, as in the engine. */
function withoutWords({ texts, terms, ...anchor }: Anchor): Anchor {
  const printed = (name: string) => (isSaid(name) ? printedName(normal(name)) : name);
  const names = Object.entries(anchor.names).map(([language, all]) => [
    language,
    all.every((name) => isWordOfApp(name, language, anchor)) ? all : all.map(printed),
  ]);
  return { ...anchor, names: Object.fromEntries(names) };
}

/** "More", "Delete": a button that each message has, by a word that is known for what it does. */
function isWordOfApp(name: string, language: string, { role, twins }: Anchor): boolean {
  return role === 'button' && (twins.name ?? 1) > 1 && meaningOf(stateless(normal(name)), language) !== '';
}

/** A click on a label is a click on its field; not where the label holds a button or link of its own. */
function controlOfLabel(target: Element): Element | null {
  const label = target.closest('label');
  if (!label?.control || label.control.contains(target)) return null;
  const nearer = target.closest('a, button, input, select, textarea');
  return nearer && label.contains(nearer) ? null : label.control;
}

/** How far out a control may lie around its innermost part: web components nest deep. */
const nesting = 12;

/** The control that an element is a part of: the button around the icon, the row around its text. */
export function controlAround(target: Element): Element | undefined {
  let at: Element | null = target;
  for (let up = 0; at && up < nesting; up++, at = parentOf(at)) {
    if (isControl(at) && roleOf(at) !== 'heading' && !isRegion(at)) return at;
    if (at.localName === 'iframe' || at.localName === 'body') return undefined;
  }
  return undefined;
}

/** It takes the focus to be scrolled, and holds the real controls. */
function isRegion(element: Element): boolean {
  return roleOf(element) === 'generic' && query(element, CONTROLS).length > 0;
}

/** Apps make buttons of anything; then the pointer says so. */
function looksPressable(target: Element): boolean {
  return target.ownerDocument.defaultView?.getComputedStyle(target).cursor === 'pointer';
}

/** What a reader sees on the control, else what it is called; empty when that may be about a person. */
function wordsOf({ names, plain }: Anchor, element: Element): string {
  const name = Object.values(names)[0]?.[0] ?? '';
  if (!name || !isSaid(name)) return '';
  if (plain || isTextField(element) || valued.has(roleOf(element))) return tidied(name);
  const seen = tidied(labelText(element));
  // what is seen may be the name with a shortcut beside it
  const isMore = seen.toLowerCase().startsWith(tidied(name).toLowerCase());
  return /^\p{L}[^\d]{1,39}$/u.test(seen) && !isMore ? seen : tidied(name);
}

/** What is read in these is their value. */
const valued = new Set(['combobox', 'listbox', 'spinbutton', 'slider']);

/** Without counts, shortcuts and remarks: `Chat (3)`, `Mute (Ctrl+M)`, `Participants 7`. */
function tidied(name: string): string {
  return name
    .replace(/\s*[([{][^)\]}]{0,40}[)\]}]/g, '')
    .replace(/\s+\d+\+?$/, '')
    .replace(/[\s,:;]+$/, '')
    .trim();
}
