import { ListFilter } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Pack, Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import type { Place } from './route.ts';
import { type Row, untranslated } from './rows.ts';

/** What a list is narrowed to; what is absent is not asked for. */
export interface Filter {
  app?: string;
  topic?: string;
  owner?: string;
  state?: 'draft' | 'due' | 'lost' | 'drifting' | 'unseen' | 'untranslated' | 'no-owner';
}

export interface FiltersProps {
  place: Place;
  pack: Pack;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Behind one button, since most days nobody narrows a list. */
export function Filters({ place, pack, filter, onFilter }: FiltersProps) {
  const say = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  if (place === 'topics' || place === 'apps') return null;
  const isItems = place !== 'people';
  return (
    <>
      <button
        type="button"
        class="button icon filter"
        aria-expanded={open}
        aria-controls={id}
        aria-label={say('studio.filter')}
        aria-pressed={isFiltering(filter)}
        onClick={() => setOpen(!open)}
      >
        <ListFilter size={16} aria-hidden="true" />
      </button>
      {open && (
        <div class="filters" id={id}>
          <Choice
            label={say('studio.filter.app')}
            value={filter.app}
            options={pack.apps.map((app) => [app.id, called(app.name)])}
            onChoose={(app) => change({ app })}
          />
          <Choice
            label={say('studio.filter.topic')}
            value={filter.topic}
            options={pack.topics.map((topic) => [topic.id, called(topic.name)])}
            onChoose={(topic) => change({ topic })}
          />
          {isItems && (
            <>
              <Choice
                label={say('studio.filter.owner')}
                value={filter.owner}
                options={pack.people.map((person) => [person.id, person.name])}
                onChoose={(owner) => change({ owner })}
              />
              <Choice
                label={say('studio.filter.state')}
                value={filter.state}
                options={states.map((state) => [state, say(stateWords[state])])}
                onChoose={(state) => change({ state: state as Filter['state'] })}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value?: string;
  options: (readonly [string, string])[];
  onChoose: (value?: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const say = useWords();
  if (options.length === 0) return null;
  return (
    <label>
      <span class="meta">{label}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{say('studio.filter.any')}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

const states = ['draft', 'due', 'lost', 'drifting', 'unseen', 'untranslated', 'no-owner'] as const;
const stateWords = {
  draft: 'studio.mark.draft',
  due: 'studio.mark.due',
  lost: 'studio.mark.lost',
  drifting: 'studio.mark.drifting',
  unseen: 'studio.mark.unseen',
  untranslated: 'studio.mark.untranslated',
  'no-owner': 'studio.mark.noOwner',
} as const;

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

export function filterRows(rows: readonly Row[], filter: Filter, pack: Pack, today: string): readonly Row[] {
  if (!isFiltering(filter)) return rows;
  const { app, topic, owner, state } = filter;
  return rows.filter(({ entry, draft, care }) => {
    const apps = 'apps' in entry ? entry.apps : 'app' in entry ? [entry.app] : [];
    const topics = 'topics' in entry ? entry.topics : [];
    if (app !== undefined && !apps.includes(app)) return false;
    if (topic !== undefined && !topics.includes(topic)) return false;
    if (owner !== undefined && !('owner' in entry && entry.owner === owner)) return false;
    switch (state) {
      case undefined:
        return true;
      case 'draft':
        return draft;
      case 'due':
        return 'checkBy' in entry && entry.checkBy !== undefined && entry.checkBy < today;
      case 'untranslated':
        return untranslated(pack, entry).size > 0;
      case 'no-owner':
        return !('owner' in entry && entry.owner !== undefined);
      default:
        return (care?.state ?? 'unseen') === state;
    }
  });
}
