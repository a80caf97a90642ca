import { wordsOf } from './evidence/class.ts';
import { hrefOf } from './evidence/href.ts';
import { iconOf } from './evidence/icon.ts';
import { idsOf } from './evidence/id.ts';
import { keysOf } from './evidence/keys.ts';
import { rowPrint, type Surroundings } from './evidence/landmark.ts';
import { meaningOf } from './evidence/meaning.ts';
import { labelText, nameOf, pictureText } from './evidence/name.ts';
import { familyOf, roleOf } from './evidence/role.ts';
import { BOX, LENT, MOST_TRAITS, traitsOf } from './evidence/structure.ts';
import { termsOf } from './evidence/terms.ts';
import { normal, stateless, tidy } from './evidence/words.ts';
import { printOf, wordPrint } from './print.ts';
import { attribute, childElementCount, hasAttribute, inputType, matches, tagName } from './safe.ts';
import { hasSameText, isComposite, type Unit } from './units.ts';

/** Everything read about one control of a page, in the form in which it is compared. */
export type Facts = Pick<Reading, keyof Reading>;

/**
 * Reads what a control is and what it is called at once, the rest when somebody asks: of most controls nobody
 * does. A class, the only one here: a page has thousands of these, and an object whose getters are closures takes
 * thirty times as long to make (8 ms for 3,500 of them).
 */
class Reading {
  readonly unit: Unit;
  readonly role: string;
  readonly tag: string;
  readonly type: string;
  /** The name as read, its normal form, and that form without state and count. */
  readonly name: string;
  readonly key: string;
  readonly base: string;
  /** It is called by what is around it: what else comes to stand there is called so too. */
  readonly isLent: boolean;
  /** What the name means in any language, where its words are known. */
  readonly meaning: string;
  readonly landmarks: string[];
  readonly home: string;
  readonly homeElement: Element | null;
  readonly rowElement: Element | null;
  readonly inside: string[];
  readonly language: string;
  /** Print of the name, as neighbours keep it. */
  readonly namePrint: string;
  readonly #spoken: string;
  #ids: string[] | undefined;
  #href: string | undefined;
  #icon: string | undefined;
  #keys: string[] | undefined;
  #marks: string[] | undefined;
  #words: string[] | undefined;
  #terms: string[] | undefined;
  #termPrints: string[] | undefined;
  #text: string | undefined;
  #traits: string[] | undefined;
  #row: string | undefined;
  #traces: string[] | undefined;

  constructor(unit: Unit, here: Surroundings, pageLanguage: string) {
    const element = unit.element;
    const tag = tagName(element);
    const role = unit.plain ? roleOf(element) : strongestRole(unit);
    const own = unit.plain ? plainName(element) : ownName(unit, role);
    const lent = own || unit.plain ? '' : lentName(unit);
    // What is pressed and says nothing else of itself is called by its few words.
    const name = own || lent || (unit.plain || role !== 'generic' ? '' : fewWords(element));
    const spoken = here.language || pageLanguage;
    this.unit = unit;
    this.role = role;
    this.tag = tag;
    this.type = tag === 'input' || tag === 'button' ? typeOf(element, tag) : '';
    this.name = name;
    this.isLent = lent !== '';
    this.key = normal(name);
    this.base = stateless(this.key);
    this.meaning = meaningOf(this.base, spoken);
    this.landmarks = here.landmarks;
    this.home = here.print;
    this.homeElement = here.home;
    this.rowElement = here.row !== null && !unit.chain.includes(here.row) ? here.row : null;
    this.inside = here.inside;
    this.language = here.language;
    this.namePrint = namePrintOf(this.base, this.meaning);
    this.#spoken = spoken;
  }

  get ids(): string[] {
    this.#ids ??= idsIn(this.unit, this.name, this.type);
    return this.#ids;
  }
  get href(): string {
    this.#href ??= firstOf(this.unit, hrefOf);
    return this.#href;
  }
  get icon(): string {
    this.#icon ??= isComposite(this.role) ? '' : iconIn(this.unit);
    return this.#icon;
  }
  get keys(): string[] {
    this.#keys ??= keysIn(this.unit);
    return this.#keys;
  }
  /** Prints of what is the same in every language, as neighbours keep them. */
  get marks(): string[] {
    this.#marks ??= marksOf(this);
    return this.#marks;
  }
  get words(): string[] {
    this.#words ??= wordsIn(this.unit);
    return this.#words;
  }
  /** The words it is made of, in its name and its code. */
  get terms(): string[] {
    this.#terms ??= termsOf(this, this.#spoken);
    return this.#terms;
  }
  /** Prints of these words, as neighbours keep them. */
  get termPrints(): string[] {
    this.#termPrints ??= [...new Set(this.terms.map(wordPrint))];
    return this.#termPrints;
  }
  get text(): string {
    this.#text ??= isField(this) ? '' : otherThan(this.key, normal(labelText(this.unit.element)));
    return this.#text;
  }
  get traits(): string[] {
    this.#traits ??= traitsIn(this);
    return this.#traits;
  }
  get row(): string {
    this.#row ??= this.rowElement ? rowPrint(this.rowElement) : '';
    return this.#row;
  }
  /** All that tells it from others on its own page: two controls of one look are twins. */
  get look(): string {
    return [this.role, this.key, this.icon, this.href, this.ids.join(), this.words.join()].join('|');
  }
  /** Prints of what is typical of a release of the app: ids, icon, link and class words. */
  get traces(): string[] {
    this.#traces ??= [...this.ids, this.icon, this.href, ...this.words].filter(Boolean).map(printOf);
    return this.#traces;
  }
}

/** Reads one control: about 2 µs; no layout. */
export const factsOf = (
  unit: Unit,
  around: (element: Element) => Surroundings,
  pageLanguage: string,
): Facts => new Reading(unit, around(unit.element), pageLanguage);

function idsIn(unit: Unit, name: string, type: string): string[] {
  const ids: string[] = [];
  for (const part of unit.chain) for (const id of idsOf(part, name)) if (!ids.includes(id)) ids.push(id);
  for (const part of unit.wraps)
    for (const id of idsOf(part, name)) if (!ids.includes(id) && wrapsOnly(part, unit)) ids.push(id);
  const value = type === 'radio' || type === 'checkbox' ? attribute(unit.element, 'value') : '';
  if (/^[a-z][\w-]{1,30}$/i.test(value)) ids.push(`value=${value}`);
  return ids.slice(0, 8);
}

/** What holds other words than the control stays without it, unless they are the label of a field. */
const wrapsOnly = (wrap: Element, { element }: Unit): boolean =>
  familyOf(roleOf(element)) === 'type' || hasSameText(wrap, element);

const iconIn = (unit: Unit): string => {
  const [wrap] = unit.wraps;
  return firstOf(unit, iconOf) || (wrap && tagName(wrap) === 'label' ? iconOf(wrap) : '');
};

const isField = ({ role, tag }: Facts): boolean =>
  role === 'textbox' || role === 'combobox' || role === 'switch' || tag === 'input';

const otherThan = (key: string, text: string): string => (text === key ? '' : text.slice(0, 80));

/** The print of a name as neighbours keep it; of its meaning, where that is known. */
export const namePrintOf = (base: string, meaning: string): string =>
  meaning ? `=${wordPrint(meaning)}` : base ? wordPrint(base) : '';

const marksOf = ({ ids, icon, href, keys }: Facts): string[] => {
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

const traitsIn = ({ unit, isLent }: Facts): string[] => {
  if (unit.plain && !unit.solid) return [BOX];
  const traits = traitsOf(unit.element);
  return isLent ? [LENT, ...traits].slice(0, MOST_TRAITS) : traits;
};

const ownName = (unit: Unit, role: string): string => {
  const own = nameOf(unit.element, role);
  if (own) return own;
  for (const part of unit.chain) {
    const name = nameOf(part);
    if (name) return name;
  }
  return '';
};

const lentName = ({ wraps: [wrapper] }: Unit): string =>
  wrapper ? attribute(wrapper, 'title') || attribute(wrapper, 'aria-label') : '';

/** It says that it is pressed: others that take the focus hold what people wrote, as messages and editors do. */
const PRESSED =
  'a,[onclick],[aria-controls],[aria-haspopup],[aria-expanded],[aria-pressed],[class*="btn"],[class*="utton"]';

const fewWords = (element: Element): string => {
  if (
    childElementCount(element) > 3 ||
    !matches(element, PRESSED) ||
    hasAttribute(element, 'contenteditable')
  )
    return '';
  const words = labelText(element);
  return words.length <= 40 ? words : '';
};

/** A plain element is called by its label, or by its text where that is short. */
const plainName = (element: Element): string => {
  const text = nameOf(element, 'generic') || labelText(element) || tidy(pictureText(element));
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
  const words = [...wordsOf(unit.element)];
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
