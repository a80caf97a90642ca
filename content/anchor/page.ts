import { pathPattern } from './evidence/href.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import { attribute, defaultView, documentElement } from './safe.ts';
import { type Scope, scopes } from './tree.ts';
import { candidatesIn, isControl, isDrawn, type Unit, unitsFrom, unitsOf } from './units.ts';

/** A page as the decision sees it: the facts of every control in reading order, and how common each value is. */
export type Page = {
  document: Document;
  scope: Scope;
  controls: Facts[];
  /** How many controls have this value of this evidence. */
  count: (evidence: Counted, value: string) => number;
  language: string;
  path: string;
};

type Counted =
  | 'meaning'
  | 'term'
  | 'trace'
  | 'key'
  | 'base'
  | 'text'
  | 'id'
  | 'icon'
  | 'href'
  | 'word'
  | 'keys'
  | 'role'
  | 'home'
  | 'row'
  | 'name'
  | 'mark';

/** Reads a page; `plain` adds elements of that tag, for an anchor at something that is not a control. */
export function readPage(
  document: Document,
  plain?: string,
  wanted?: Element,
  scope = scopes(document),
): Page {
  return pageFrom(document, scope, unitsOf(scope, plain, wanted));
}

/** The page that consists of these units. */
export function pageFrom(document: Document, scope: Scope, units: Unit[]): Page {
  const around = surroundings();
  const language = languageIn(document);
  return countPage(
    document,
    scope,
    units.map((unit) => factsOf(unit, around, language)),
  );
}

/** Reads a page like `readPage`, in steps of well under a millisecond. */
export function* readSlowly(document: Document, scope: Scope): Generator<void, Page> {
  const all = candidatesIn(scope);
  yield;
  const hits: Element[] = [];
  for (let i = 0; i < all.length; i++) {
    if (isControl(all[i] as Element) && isDrawn(all[i] as Element)) hits.push(all[i] as Element);
    if (i % 100 === 99) yield;
  }
  const units = unitsFrom(hits);
  yield;
  const around = surroundings();
  const language = languageIn(document);
  const controls: Facts[] = [];
  for (const unit of units) {
    controls.push(factsOf(unit, around, language));
    if (controls.length % 20 === 0) yield;
  }
  return countPage(document, scope, controls);
}

/** The page that consists of these controls, as `strength` makes one with a control less. */
export function countPage(document: Document, scope: Scope, controls: Facts[]): Page {
  const counts = new Map<Counted, Map<string, number>>();
  const count = (evidence: Counted): Map<string, number> => {
    const known = counts.get(evidence);
    if (known) return known;
    const fresh = new Map<string, number>();
    const read = READ[evidence];
    for (const control of controls) {
      const values = read(control);
      if (typeof values === 'string') {
        if (values) fresh.set(values, (fresh.get(values) ?? 0) + 1);
        continue;
      }
      for (const value of values) fresh.set(value, (fresh.get(value) ?? 0) + 1);
    }
    counts.set(evidence, fresh);
    return fresh;
  };
  return {
    document,
    scope,
    controls,
    count: (evidence, value) => count(evidence).get(value) ?? 0,
    language: languageIn(document),
    path: pathPattern(addressOf(document)),
  };
}

const NOTHING: string[] = [];
const READ: Record<Counted, (control: Facts) => string | string[]> = {
  key: (control) => control.key,
  base: (control) => control.base,
  meaning: (control) => control.meaning,
  term: (control) => control.terms,
  text: (control) => control.text,
  id: (control) => control.ids,
  icon: (control) => control.icon,
  href: (control) => control.href,
  word: (control) => control.words,
  keys: (control) => control.keys,
  role: (control) => control.role,
  home: (control) => control.home,
  row: (control) => control.row,
  name: (control) => (control.unit.solid ? control.namePrint : NOTHING),
  mark: (control) => (control.unit.solid ? control.marks : NOTHING),
  trace: (control) => (control.unit.solid ? control.traces : NOTHING),
};

/** The language subtag, or an empty string when the page does not say. */
export const languageOf = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? '';

/** The language that a page says it is in, or an empty string. */
export const languageIn = (document: Document): string => {
  const top = documentElement(document);
  return top ? languageOf(attribute(top, 'lang')) : '';
};

const addressOf = (document: Document): string => {
  const view = defaultView(document);
  return view ? view.location.pathname + view.location.hash : '/';
};
