import type { Path } from './json.ts';
import { problemWords, type Thing, thingWords } from './problem-words.ts';

export { problemWords } from './problem-words.ts';
export type ProblemCode = keyof typeof problemWords;
export type Values = Record<string, string | number>;

/** One thing that is wrong with a pack, and where: data, so that it can be said in any language. */
export type Problem = {
  path: Path;
  /** the path as people count, from 1: "tips › 3 › body › nl"; empty for the file as a whole */
  at: string;
  /** in the JSON text, from 1 */
  line?: number;
  column?: number;
  code: ProblemCode;
  values: Values;
};

/** `describeProblem` makes the sentence; this holds what goes into it. */
export function problem(code: ProblemCode, path: Path = [], values: Values = {}): Problem {
  return { path, at: placeName(path), code, values: { property: propertyOf(path), ...values } };
}

/** The sentence for the person who made the pack. Languages without words of ours read English. */
export function describeProblem(
  { code, path, values }: Pick<Problem, 'code' | 'path' | 'values'>,
  language: string,
): string {
  const tongue = language.toLowerCase().split('-')[0] === 'nl' ? 'nl' : 'en';
  const all: Values = { this: thingWords[thingAt(path)][tongue], ...values };
  return problemWords[code][tongue].replace(/\{(\w+)\}/g, (hole, name: string) => String(all[name] ?? hole));
}

/** "tips › 3 › body › nl": names as in the file, places in a list as people count. */
export function placeName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ');
}

function propertyOf(path: Path): string {
  const name = path.findLast((key) => typeof key === 'string');
  return typeof name === 'string' ? name : '';
}

const things: Record<string, Thing> = {
  apps: 'app',
  people: 'person',
  topics: 'topic',
  tips: 'tip',
  walkthroughs: 'walkthrough',
  steps: 'step',
  changes: 'change',
  checklists: 'checklist',
  entries: 'entry',
  contacts: 'contact',
  when: 'condition',
  skipWhen: 'condition',
};

/** What a path is inside of: the innermost thing that has a name of its own. */
function thingAt(path: Path): Thing {
  if (path.includes('anchor') || path.includes('quietWhen')) return 'anchor';
  for (let index = path.length - 2; index >= 0; index--) {
    const key = path[index];
    if (typeof path[index + 1] === 'number' && typeof key === 'string') return things[key] ?? 'part';
  }
  return 'pack';
}
