import { ArrowLeft, TriangleAlert } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { firstName } from '../../../utils/people/draft.ts';
import { type Load, loadsOf, type TooMuch } from '../../../utils/people/load.ts';
import { Face } from '../../Face.tsx';
import { useWords } from '../../words.tsx';
import { hashOf } from '../route.ts';

/** Who carries what in this pack, who carries too much first, and who could take something over. */
export function LoadRoom({ pack, today }: { pack: Pack; today: string }) {
  const say = useWords();
  const loads = useMemo(() => loadsOf(pack, today), [pack, today]);
  const most = Math.max(1, ...loads.map(({ items }) => items.length));
  const ownerless = [...pack.tips, ...pack.walkthroughs, ...pack.changes, ...pack.checklists].filter(
    ({ owner }) => owner === undefined,
  ).length;
  return (
    <div class="page loads">
      <header class="page-head">
        <a
          class="button icon"
          href={hashOf({ at: 'pack', pack: pack.id, place: 'people' })}
          aria-label={say('studio.back')}
        >
          <ArrowLeft size={18} aria-hidden="true" />
        </a>
        <h1>{say('load.title')}</h1>
      </header>
      {loads.length === 0 && <p class="text">{say('studio.empty.people')}</p>}
      {ownerless > 0 && (
        <p class="text">
          {say('load.ownerless', { count: ownerless })}{' '}
          <a href={hashOf({ at: 'pack', pack: pack.id, place: 'items' })}>{say('load.ownerless.show')}</a>
        </p>
      )}
      <ul class="load-list">
        {loads.map((load) => (
          <Line key={load.person.id} load={load} most={most} pack={pack} />
        ))}
      </ul>
    </div>
  );
}

function Line({ load, most, pack }: { load: Load; most: number; pack: Pack }) {
  const say = useWords();
  const { person, items, overdue, soon, alone, standsInFor, tooMuch, couldTake } = load;
  const named = (id: string) => pack.people.find((one) => one.id === id)?.name ?? id;
  const topic = (id: string) =>
    pickWords(pack.topics.find((one) => one.id === id)?.name ?? {}, say.language, pack.languages)?.words ??
    id;
  const facts = [
    overdue > 0 && say('load.overdue', { count: overdue }),
    soon > 0 && say('load.soon', { count: soon }),
    alone.length > 0 && say('load.alone', { topics: alone.map(topic).join(', ') }),
    standsInFor.length > 0 &&
      say('load.standsIn', { people: standsInFor.map((id) => firstName(named(id))).join(', ') }),
    !person.consent && say('load.noConsent'),
  ].filter((fact) => fact !== false);
  return (
    <li data-much={tooMuch.length > 0}>
      <Face name={person.name} picture={person.picture} pack={pack.id} />
      <div class="words">
        <a href={hashOf({ at: 'pack', pack: pack.id, place: 'people', list: 'people', id: person.id })}>
          {person.name}
        </a>
        {facts.length > 0 && <span class="meta">{facts.join(' · ')}</span>}
        {tooMuch.length > 0 && (
          <p class="much">
            <TriangleAlert size={14} aria-hidden="true" />
            <span>
              {tooMuch.map((why) => whyWords(why, say)).join(' ')}{' '}
              {couldTake && say('load.couldTake', { name: firstName(named(couldTake)) })}
            </span>
          </p>
        )}
      </div>
      <div class="amount">
        <span class="count">{say('studio.count.items', { count: items.length })}</span>
        <span class="bar" aria-hidden="true">
          <span class="late" style={{ inlineSize: `${(100 * overdue) / most}%` }} />
          <span class="carried" style={{ inlineSize: `${(100 * (items.length - overdue)) / most}%` }} />
        </span>
      </div>
    </li>
  );
}

function whyWords(why: TooMuch, say: ReturnType<typeof useWords>): string {
  switch (why.kind) {
    case 'items':
      return say('load.much.items', { count: why.count, others: why.others });
    case 'overdue':
      return say('load.much.overdue', { count: why.count });
    case 'alone':
      return say('load.much.alone', { count: why.topics.length });
    default:
      return why satisfies never;
  }
}
