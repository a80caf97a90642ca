import { Minus, PenLine, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PackChange, PartChange } from '../../utils/pack/compare.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import type { Entry } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import { sayPart, sayValue } from './say-part.ts';

export interface ChangeListProps {
  changes: readonly PackChange[];
  /** to say who and what is meant by an id */
  pack: Pack;
}

/** So many changes are drawn at once; more are asked for. */
const shownFirst = 60;

/** What is different, as one would tell a colleague: what came, what went, and of the rest what it said and says. */
export function ChangeList({ changes, pack }: ChangeListProps) {
  const say = useWords();
  const [most, setMost] = useState(shownFirst);
  if (changes.length === 0) return <p class="meta">{say('studio.change.none')}</p>;
  return (
    <>
      <ul class="changes">
        {changes.slice(0, most).map((change) => (
          <Change key={change.key} change={change} pack={pack} />
        ))}
      </ul>
      {changes.length > most && (
        <button type="button" class="button plain quiet" onClick={() => setMost(most + 500)}>
          {say('options.more', { count: changes.length - most })}
        </button>
      )}
    </>
  );
}

function Change({ change, pack }: { change: PackChange; pack: Pack }) {
  const say = useWords();
  const { kind, list, parts } = change;
  const Icon = { added: Plus, removed: Minus, changed: PenLine }[kind];
  const title = list === 'pack' ? say('studio.change.pack') : titleOf(change, pack, say.language);
  return (
    <li class={kind}>
      <p>
        <Icon size={15} aria-hidden="true" />
        <strong>{title}</strong>
        <span class="meta">
          {[list !== 'pack' && say(listWords[list]), say(kindWords[kind])].filter(Boolean).join(', ')}
        </span>
      </p>
      {parts.length > 0 && (
        <dl>
          {parts.map((part) => (
            <Part key={part.name} part={part} pack={pack} />
          ))}
        </dl>
      )}
    </li>
  );
}

function Part({ part, pack }: { part: PartChange; pack: Pack }) {
  const say = useWords();
  const { label, lang } = sayPart(part.name, pack, say);
  const [was, now] = [part.was, part.now].map((value) => sayValue(part.name, value, pack, say));
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {was !== '' && (
          <del lang={lang}>
            <span class="visually-hidden">{say('studio.compare.was')}: </span>
            {was}
          </del>
        )}
        {now !== '' && (
          <ins lang={lang}>
            <span class="visually-hidden">{say('studio.compare.now')}: </span>
            {now}
          </ins>
        )}
      </dd>
    </div>
  );
}

function titleOf({ now, was, id }: PackChange, { languages }: Pack, language: string): string {
  const entry = (now ?? was) as Entry | undefined;
  const words = entry && ('title' in entry ? entry.title : entry.name);
  if (typeof words === 'string') return words;
  return (words && pickWords(words, language, languages)?.words) ?? id;
}

const kindWords = {
  added: 'studio.change.added',
  changed: 'studio.change.changed',
  removed: 'studio.change.removed',
} as const;

export const listWords = {
  apps: 'studio.kind.app',
  people: 'studio.kind.person',
  topics: 'studio.kind.topic',
  tips: 'studio.kind.tip',
  walkthroughs: 'studio.kind.walkthrough',
  changes: 'studio.kind.change',
  checklists: 'studio.kind.checklist',
} as const;
