import { type PackEdit, sourceOf } from './edit.ts';
import type { Advice } from './lint.ts';
import type { Pack } from './schema.ts';
import { type Entry, type Item, type ItemList, itemLists, type List, lists } from './things.ts';

/** What can be done about an advice where there is one right answer; the studio has words for each. */
export type Fix =
  | { kind: 'check-in-90-days'; edit: PackEdit }
  /** the pack has one person only */
  | { kind: 'give-owner'; person: string; edit: PackEdit }
  | { kind: 'add-language'; language: string; edit: PackEdit }
  | { kind: 'use-time-zone'; timeZone: string; edit: PackEdit }
  | { kind: 'speaks'; language: string; edit: PackEdit }
  | { kind: 'turn-dates-round'; edit: PackEdit }
  | { kind: 'no-stand-in'; edit: PackEdit }
  /** a topic or an app that nothing is about */
  | { kind: 'take-out'; edit: PackEdit }
  /** `---`, which is not shown */
  | { kind: 'take-line-out'; edit: PackEdit };

export interface FixFacts {
  /** `2026-11-23` */
  today: string;
  /** where this browser is */
  timeZone: string;
}

const checkAfter = 90;

/** Undefined where a person has to decide. */
export function fixFor(pack: Pack, { code, path, values }: Advice, facts: FixFacts): Fix | undefined {
  const found = entryAt(pack, path);
  switch (code) {
    case 'check-by-missing':
    case 'check-by-far': {
      if (!found) return undefined;
      const day = new Date(Date.parse(facts.today) + checkAfter * 86_400_000).toISOString().slice(0, 10);
      return { kind: 'check-in-90-days', edit: put(found, { checkBy: day }) };
    }
    case 'owner-missing': {
      const [only, second] = pack.people;
      if (!found || !only || second) return undefined;
      return { kind: 'give-owner', person: only.name, edit: put(found, { owner: only.id }) };
    }
    case 'language-stray': {
      const language = String(values.language);
      const was = { languages: pack.languages };
      const edit: PackEdit = { kind: 'about', about: { languages: [...pack.languages, language] }, was };
      return { kind: 'add-language', language, edit };
    }
    case 'person-without-time-zone':
      return (
        found && {
          kind: 'use-time-zone',
          timeZone: facts.timeZone,
          edit: put(found, { timeZone: facts.timeZone }),
        }
      );
    case 'person-without-language': {
      const language = sourceOf(pack);
      return found && { kind: 'speaks', language, edit: put(found, { languages: [language] }) };
    }
    case 'stand-in-self':
      return found && { kind: 'no-stand-in', edit: put(found, { standIn: undefined }) };
    case 'topic-unused':
    case 'app-unused':
      // a pack has at least one app
      if (!found || (code === 'app-unused' && pack.apps.length === 1)) return undefined;
      return { kind: 'take-out', edit: { kind: 'remove', list: found.list, was: found.entry } };
    case 'bad-date-order':
      return found && turnedRound(found, path);
    case 'markdown-rule':
      return found && withoutRule(found, path);
    default:
      return undefined;
  }
}

interface Found {
  list: List;
  entry: Entry;
}

function entryAt(pack: Pack, [list, index]: Advice['path']): Found | undefined {
  const known = lists.find((one) => one === list);
  const entry = known && typeof index === 'number' ? (pack[known] as Entry[])[index] : undefined;
  return known && entry && { list: known, entry };
}

function put({ list, entry }: Found, patch: object): PackEdit {
  const next = Object.fromEntries(
    Object.entries({ ...entry, ...patch }).filter(([, value]) => value !== undefined),
  );
  return { kind: 'put', list, entry: next as Entry, was: entry };
}

type Span = { from?: string; until?: string };

function turnedRound(found: Found, [, , part, index]: Advice['path']): Fix | undefined {
  if (typeof index !== 'number') return undefined;
  const turn = (span: Span) => ({ ...span, from: span.until, until: span.from });
  const { entry, list } = found;
  if (part === 'away' && 'away' in entry && entry.away) {
    const away = entry.away.map((span, at) => (at === index ? turn(span) : span));
    return { kind: 'turn-dates-round', edit: put(found, { away }) };
  }
  if (part === 'when' && isItemList(list)) {
    const when = ((entry as Item).when ?? []).map((one, at) => (at === index ? turn(one as Span) : one));
    return { kind: 'turn-dates-round', edit: put(found, { when }) };
  }
  return undefined;
}

/** The text at the end of the path, without the lines that would be a line across. */
function withoutRule(found: Found, [, , ...path]: Advice['path']): Fix {
  const next = changedAt(found.entry, path, (words) =>
    words
      .split('\n')
      .filter((line) => !/^ {0,3}([-*_])( *\1){2,} *$/.test(line))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
  return {
    kind: 'take-line-out',
    edit: { kind: 'put', list: found.list, entry: next as Entry, was: found.entry },
  };
}

function changedAt(
  value: unknown,
  [key, ...rest]: Advice['path'],
  change: (words: string) => string,
): unknown {
  if (key === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === key ? changedAt(one, rest, change) : one));
  }
  const before = value as Record<string, unknown>;
  return { ...before, [key]: changedAt(before[key], rest, change) };
}

function isItemList(list: List): list is ItemList {
  return (itemLists as readonly List[]).includes(list);
}
