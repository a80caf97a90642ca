import { pathPattern } from './evidence/href.ts';
import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import { printOf } from './print.ts';
import { attribute, defaultView, documentElement } from './safe.ts';
import { type Scope, scopes } from './tree.ts';
import { type Unit, unitsOf } from './units.ts';

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
  | 'mark'
  | 'landmark';

/** Reads a page; `plain` adds elements of that tag, for an anchor at something that is not a control. */
export function readPage(document: Document, plain?: string, wanted?: Element): Page {
  const scope = scopes(document);
  return pageFrom(document, scope, unitsOf(scope, plain, wanted));
}

/** The page that consists of these controls. `strength` makes pages with one control less. */
export function pageFrom(document: Document, scope: Scope, units: Unit[]): Page {
  const around = surroundings();
  const language = languageIn(document);
  return countPage(
    document,
    scope,
    units.map((unit) => factsOf(unit, around, language)),
  );
}

export function countPage(document: Document, scope: Scope, controls: Facts[]): Page {
  const counts = new Map<string, number>();
  const add = (evidence: Counted, value: string) => {
    if (!value) return;
    const token = `${evidence} ${value}`;
    counts.set(token, (counts.get(token) ?? 0) + 1);
  };
  for (const control of controls) {
    if (control.unit.plain) continue;
    count(control, add);
  }
  for (const control of controls) if (control.unit.plain) count(control, add);
  return {
    document,
    scope,
    controls,
    count: (evidence, value) => counts.get(`${evidence} ${value}`) ?? 0,
    language: languageIn(document),
    path: pathPattern(addressOf(document)),
  };
}

function count(control: Facts, add: (evidence: Counted, value: string) => void): void {
  add('key', control.key);
  add('base', control.base);
  add('text', control.text);
  for (const id of control.ids) add('id', id);
  add('meaning', control.meaning);
  for (const term of control.terms) add('term', term);
  add('icon', control.icon);
  add('href', control.href);
  for (const word of control.words) add('word', word);
  for (const key of control.keys) add('keys', key);
  add('role', control.role);
  add('home', control.home);
  add('row', control.row);
  add('landmark', control.landmarks.join('>') || '-');
  if (!control.unit.solid) return;
  add('name', control.namePrint);
  for (const mark of control.marks) add('mark', mark);
  for (const trace of tracesOf(control)) add('trace', trace);
}

/** Prints of what is typical of a release of the app: ids, icons, links and class words. */
export const tracesOf = (control: Facts): string[] => [
  ...control.ids.map(printOf),
  ...(control.icon ? [printOf(control.icon)] : []),
  ...(control.href ? [printOf(control.href)] : []),
  ...control.words.map(printOf),
];

/** The language subtag, or an empty string when the page does not say. */
export const languageOf = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? '';

const languageIn = (document: Document): string => {
  const top = documentElement(document);
  return top ? languageOf(attribute(top, 'lang')) : '';
};

const addressOf = (document: Document): string => {
  const view = defaultView(document);
  return view ? view.location.pathname + view.location.hash : '/';
};
