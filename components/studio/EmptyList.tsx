import type { Key } from '../../utils/i18n/index.ts';
import { useWords } from '../words.tsx';
import type { Place } from './route.ts';

/** What a list is for, where there is nothing in it yet. */
export function EmptyList({ place }: { place: Place }) {
  const say = useWords();
  const words = empty[place];
  return words ? <p>{say(words)}</p> : null;
}

const empty: Partial<Record<Place, Key>> = {
  items: 'studio.empty.items',
  tips: 'studio.empty.tips',
  walkthroughs: 'studio.empty.walkthroughs',
  changes: 'studio.empty.changes',
  checklists: 'studio.empty.checklists',
  people: 'studio.empty.people',
  topics: 'studio.empty.topics',
  apps: 'studio.empty.apps',
};
