import { lastStep, pathPattern } from './evidence/href.ts';
import { glyphOf, shownBy } from './evidence/icon.ts';
import { bareLandmark } from './evidence/landmark.ts';
import { coreOf } from './evidence/meaning.ts';
import { printedName } from './evidence/printed.ts';
import { labelOf } from './evidence/words.ts';
import type { Facts } from './facts.ts';
import { attribute, defaultView, documentElement } from './safe.ts';
import type { Slow } from './slices.ts';
import type { Scope } from './tree.ts';

/** A page as the decision sees it: the facts of every control in reading order, and how common each value is. */
export type Page = {
  document: Document;
  scope: Scope;
  controls: Facts[];
  /** How many controls have this value of this evidence. */
  count: (evidence: Counted, value: string) => number;
  language: string;
  path: string;
  /** Taken out in memory: whatever is in it is no part of the page. */
  without?: Element;
};

/** How often each value occurs, per kind of evidence; counted when it is asked for first. */
export type Counts = Map<Counted, Map<string, number>>;

/** The page that consists of these controls; `counts` are of these very controls, or empty. */
export function countPage(
  document: Document,
  scope: Scope,
  controls: Facts[],
  counts: Counts = new Map(),
): Page {
  const count = (evidence: Counted): Map<string, number> => {
    const known = counts.get(evidence);
    if (known) return known;
    const fresh = new Map<string, number>();
    counts.set(evidence, fresh);
    for (let i = 0; i < controls.length; i++) add(fresh, READ[evidence](controls[i] as Facts), 1);
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

/** What a glance asks of every control, and what a decision asks. */
export const GLANCE: readonly Counted[] = ['id', 'key', 'base', 'meaning', 'icon', 'href', 'name', 'mark'];
export const DECISION: readonly Counted[] = [
  'core',
  'label',
  'shown',
  'keys',
  'word',
  'term',
  'trace',
  'role',
  'home',
];

const ahead = new WeakMap<Page, Set<Counted>>();

/** Reads and counts these kinds of evidence of every control, with rests; once per page. */
export function* readAhead(page: Page, kinds: readonly Counted[]): Slow<void> {
  const { controls, count } = page;
  const done = ahead.get(page) ?? new Set();
  const evidence = kinds.filter((kind) => !done.has(kind));
  if (evidence.length === 0) return;
  ahead.set(page, done);
  for (let i = 0; i < controls.length; i++) {
    if (i % 20 === 0) yield;
    for (const one of evidence) READ[one](controls[i] as Facts);
  }
  for (const one of evidence) {
    yield;
    count(one, '');
    done.add(one);
  }
}

/** Counts one control more (`by` is 1) or less (-1) where something has been counted. */
export function recount(counts: Counts, control: Facts, by: 1 | -1): void {
  for (const [evidence, values] of counts) add(values, READ[evidence](control), by);
}

function add(counts: Map<string, number>, values: string | string[], by: number): void {
  if (typeof values === 'string') {
    if (values) counts.set(values, (counts.get(values) ?? 0) + by);
    return;
  }
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + by);
}

const NOTHING: string[] = [];
const READ = {
  key: (control: Facts) => control.key,
  base: (control: Facts) => control.base,
  meaning: (control: Facts) => control.meaning,
  printed: (control: Facts) => (control.key ? printedName(control.key) : NOTHING),
  label: (control: Facts) => labelOf(control.name),
  core: (control: Facts) => (control.meaning ? coreOf(control.meaning) : ''),
  term: (control: Facts) => control.terms,
  text: (control: Facts) => control.text,
  id: (control: Facts) => control.ids,
  icon: (control: Facts) => control.icon,
  shown: (control: Facts) => shownBy(control.icon),
  glyph: (control: Facts) => glyphOf(control.icon),
  href: (control: Facts) => control.href,
  step: (control: Facts) => lastStep(control.href),
  word: (control: Facts) => control.words,
  keys: (control: Facts) => control.keys,
  role: (control: Facts) => control.role,
  home: (control: Facts) => control.home,
  /** The innermost landmark around it; that there is none is a value too. */
  landmark: (control: Facts) => bareLandmark(control.landmarks[0]),
  row: (control: Facts) => control.row,
  name: (control: Facts) => (control.unit.solid ? control.namePrint : NOTHING),
  mark: (control: Facts) => (control.unit.solid ? control.marks : NOTHING),
  look: (control: Facts) => control.look,
  trace: (control: Facts) => (control.unit.solid ? control.traces : NOTHING),
} as const;

/** A kind of evidence of which the values are counted. */
export type Counted = keyof typeof READ;

/** The language subtag, or an empty string when the page does not say. */
export const languageOf = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? '';

/** The language that a page says it is in, or an empty string. */
export const languageIn = (document: Document): string => {
  const top = documentElement(document);
  return top ? languageOf(attribute(top, 'lang')) : '';
};

export const addressOf = (document: Document): string => {
  const view = defaultView(document);
  return view ? view.location.pathname + view.location.hash : '/';
};
