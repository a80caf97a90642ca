import type { Say } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Condition, Pack, Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { sayDate } from '../words.tsx';
import { nameOfLanguage } from './language-name.ts';

/** One condition as the end of "It shows …". */
export function sayCondition(condition: Condition, pack: Pack, say: Say): string {
  switch (condition.kind) {
    case 'app': {
      const app = pack.apps.find(({ id }) => id === condition.app);
      return say('studio.when.app', { app: app ? called(app.name, pack, say) : condition.app });
    }
    case 'page':
      return say('studio.when.page', { pattern: condition.match.replace(/^https?:\/\//, '') });
    case 'element': {
      const name = nameOfControl(condition.anchor, say.language);
      return condition.present ? say('studio.when.present', { name }) : say('studio.when.absent', { name });
    }
    case 'language':
      return say('studio.when.language', { language: nameOfLanguage(condition.language, say.language) });
    case 'date':
      return sayDates(condition, say);
    case 'ring':
      return say(ringWords[condition.ring]);
    case 'done': {
      const title = titleOf(condition.item, pack, say);
      return condition.done ? say('studio.when.done', { title }) : say('studio.when.notDone', { title });
    }
    default:
      return condition satisfies never;
  }
}

/** All of them as one sentence. */
export function sayConditions(conditions: readonly Condition[], pack: Pack, say: Say): string {
  if (conditions.length === 0) return say('studio.when.always');
  const list = new Intl.ListFormat(say.language, { type: 'conjunction' });
  return say('studio.when.shows', {
    conditions: list.format(conditions.map((one) => sayCondition(one, pack, say))),
  });
}

/** What a control is called, as the person who looks at it would say. */
export function nameOfControl(anchor: Anchor, language: string): string {
  const [base = ''] = language.split('-');
  const names = anchor.names[base] ?? Object.values(anchor.names)[0] ?? [];
  return names[0] ?? anchor.role;
}

function sayDates({ from, until }: { from?: string; until?: string }, say: Say): string {
  const day = (date: string) => sayDate(date, say.language);
  if (from !== undefined && until !== undefined) {
    return say('studio.when.between', { from: day(from), until: day(until) });
  }
  if (until !== undefined) return say('studio.when.until', { until: day(until) });
  return from === undefined ? say('studio.when.anyDay') : say('studio.when.from', { from: day(from) });
}

function titleOf(item: string, pack: Pack, say: Say): string {
  const all = [...pack.tips, ...pack.walkthroughs, ...pack.changes, ...pack.checklists];
  const found = all.find(({ id }) => id === item);
  return found ? called(found.title, pack, say) : item;
}

function called(name: Text, pack: Pack, say: Say): string {
  return pickWords(name, say.language, pack.languages)?.words ?? '';
}

export const ringWords = {
  authors: 'studio.when.ring.authors',
  'key-users': 'studio.when.ring.keyUsers',
  pilot: 'studio.when.ring.pilot',
  everyone: 'studio.when.ring.everyone',
} as const;
