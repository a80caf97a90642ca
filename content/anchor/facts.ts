import { wordsOf } from './evidence/class.ts';
import { hrefOf } from './evidence/href.ts';
import { iconOf } from './evidence/icon.ts';
import { idsOf } from './evidence/id.ts';
import { keysOf } from './evidence/keys.ts';
import { rowPrint, type Surroundings } from './evidence/landmark.ts';
import { meaningOf } from './evidence/meaning.ts';
import { labelText, nameOf } from './evidence/name.ts';
import { roleOf } from './evidence/role.ts';
import { traitsOf } from './evidence/structure.ts';
import { termsOf } from './evidence/terms.ts';
import { normal, stateless } from './evidence/words.ts';
import { printOf, wordPrint } from './print.ts';
import { attribute, inputType, tagName } from './safe.ts';
import type { Unit } from './units.ts';

/** Everything read about one control of a page, in the form in which it is compared. */
export type Facts = {
  unit: Unit;
  role: string;
  tag: string;
  type: string;
  /** The name as read, its normal form, and that form without state and count. */
  name: string;
  key: string;
  base: string;
  /** What the name means in any language, where its words are known. */
  meaning: string;
  /** The words it is made of, in its name and its code. */
  terms: string[];
  text: string;
  ids: string[];
  href: string;
  icon: string;
  words: string[];
  keys: string[];
  traits: string[];
  landmarks: string[];
  home: string;
  homeElement: Element | null;
  row: string;
  rowElement: Element | null;
  inside: string[];
  language: string;
  /** Prints of the name and of what is the same in every language, as neighbours keep them. */
  namePrint: string;
  marks: string[];
};

/** Reads one control. About 5 µs; no layout. */
export function factsOf(unit: Unit, around: (element: Element) => Surroundings, pageLanguage: string): Facts {
  const element = unit.element;
  const role = unit.plain ? roleOf(element) : strongestRole(unit);
  const name = unit.plain ? plainName(element) : nameIn(unit, role);
  const here = around(element);
  const isRowPart = here.row !== null && !unit.chain.includes(here.row);
  const ids: string[] = [];
  for (const part of unit.chain) for (const id of idsOf(part, name)) if (!ids.includes(id)) ids.push(id);
  for (const part of unit.wraps) for (const id of idsOf(part, name)) if (!ids.includes(id)) ids.push(id);
  const tag = tagName(element);
  const key = normal(name);
  const type = tag === 'input' || tag === 'button' ? typeOf(element, tag) : '';
  if ((type === 'radio' || type === 'checkbox') && /^[a-z][\w-]{1,30}$/i.test(attribute(element, 'value')))
    ids.push(`value=${attribute(element, 'value')}`);
  const href = firstOf(unit, hrefOf);
  const icon =
    firstOf(unit, iconOf) ||
    (unit.wraps[0] && tagName(unit.wraps[0]) === 'label' ? iconOf(unit.wraps[0]) : '');
  const keys = keysIn(unit);
  const base = stateless(key);
  const language = here.language || pageLanguage;
  const meaning = meaningOf(base, language);
  let text: string | undefined;
  let words: string[] | undefined;
  let terms: string[] | undefined;
  let traits: string[] | undefined;
  let row: string | undefined;
  return {
    unit,
    role,
    tag,
    type,
    name,
    key,
    base,
    meaning,
    // Read when asked for: most controls of a page are never asked.
    get terms() {
      terms ??= termsOf({ base, ids, icon, href, words: this.words }, language);
      return terms;
    },
    get text() {
      text ??= isField(role, tag) ? '' : otherThan(key, normal(labelText(element)));
      return text;
    },
    get words() {
      words ??= wordsIn(unit);
      return words;
    },
    get traits() {
      traits ??= traitsOf(element);
      return traits;
    },
    get row() {
      row ??= isRowPart && here.row ? rowPrint(here.row) : '';
      return row;
    },
    ids: ids.slice(0, 8),
    href,
    icon,
    keys,
    landmarks: here.landmarks,
    home: here.print,
    homeElement: here.home,
    rowElement: isRowPart ? here.row : null,
    inside: here.inside,
    language: here.language,
    namePrint: namePrintOf(base, meaning),
    marks: marksOf(ids, icon, href, keys),
  };
}

const isField = (role: string, tag: string): boolean =>
  role === 'textbox' || role === 'combobox' || tag === 'input';

const otherThan = (key: string, text: string): string => (text === key ? '' : text.slice(0, 80));

/** The print of a name as neighbours keep it; of its meaning, where that is known. */
export const namePrintOf = (base: string, meaning: string): string =>
  meaning ? `=${wordPrint(meaning)}` : base ? wordPrint(base) : '';

const marksOf = (ids: string[], icon: string, href: string, keys: string[]): string[] => {
  const marks: string[] = [];
  if (icon) marks.push(printOf(icon));
  if (ids[0]) marks.push(printOf(ids[0]));
  if (href) marks.push(printOf(href));
  if (ids[1]) marks.push(printOf(ids[1]));
  if (keys[0] && marks.length < 4) marks.push(printOf(keys[0]));
  return marks.slice(0, 4);
};

const typeOf = (element: Element, tag: string): string =>
  tag === 'input' ? inputType(element).slice(0, 20) : attribute(element, 'type') === 'submit' ? 'submit' : '';

const strongestRole = (unit: Unit): string => {
  const role = roleOf(unit.element);
  if (role !== 'generic') return role;
  for (const part of unit.chain) if (roleOf(part) !== 'generic') return roleOf(part);
  return role;
};

const nameIn = (unit: Unit, role: string): string => {
  const own = nameOf(unit.element, role);
  if (own) return own;
  for (const part of unit.chain) {
    const name = nameOf(part);
    if (name) return name;
  }
  const wrapper = unit.wraps[0];
  return wrapper ? attribute(wrapper, 'title') || attribute(wrapper, 'aria-label') : '';
};

/** A plain element is called by its label, or by its text where that is short. */
const plainName = (element: Element): string => {
  const text = nameOf(element, 'generic') || labelText(element);
  return text.length <= 80 ? text : '';
};

const firstOf = (unit: Unit, read: (element: Element) => string): string => {
  for (const part of unit.chain) {
    const value = read(part);
    if (value) return value;
  }
  return '';
};

const wordsIn = (unit: Unit): string[] => {
  const words = wordsOf(unit.element);
  for (const part of unit.chain)
    if (part !== unit.element) for (const word of wordsOf(part)) if (!words.includes(word)) words.push(word);
  return words.slice(0, 8);
};

const keysIn = (unit: Unit): string[] => {
  const keys = keysOf(unit.element);
  if (keys.length > 0) return keys;
  const wrapper = unit.wraps[0];
  return wrapper ? keysOf(wrapper) : [];
};
