import { useState } from 'preact/hooks';
import type { Key } from '../../../utils/i18n/index.ts';
import { describeProblem } from '../../../utils/pack/problems.ts';
import type { Contact, Pack } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import type { LeftOut } from '../../../utils/people/import/imported.ts';
import type { PeoplePlan, PersonPlan } from '../../../utils/people/import/plan.ts';
import { Face } from '../../Face.tsx';
import { useWords } from '../../words.tsx';
import { TakeButton } from '../exchange/TakeButton.tsx';
import { sayPart } from '../say-part.ts';

export interface PeoplePlanListProps {
  plan: PeoplePlan;
  pack: Pack;
  onTake: (taken: readonly PersonPlan[]) => Promise<void>;
}

/** Who is new, who would change and how, who is the same, and who cannot be taken. */
export function PeoplePlanList({ plan, pack, onTake }: PeoplePlanListProps) {
  const say = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const of = (kind: PersonPlan['kind']) => plan.people.filter((one) => one.kind === kind);
  const offered = [...of('new'), ...of('changed')];
  const taken = offered.filter(({ person }) => !left.has(person.id));
  const facts = (['new', 'changed', 'same', 'refused'] as const)
    .map((kind) => ({ kind, count: of(kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <section class="people-plan">
      <ul class="facts" aria-live="polite">
        {facts.map(({ kind, count }) => (
          <li key={kind}>{say(kindCounts[kind], { count })}</li>
        ))}
        {plan.topics.length > 0 && (
          <li>
            {say('people.plan.topics', {
              count: plan.topics.length,
              topics: plan.topics.map(({ name }) => Object.values(name)[0]).join(', '),
            })}
          </li>
        )}
        {plan.topicsLeft.length > 0 && (
          <li>{say('people.plan.topicsLeft', { topics: plan.topicsLeft.join(', ') })}</li>
        )}
      </ul>
      <div class="take">
        <TakeButton isEmpty={taken.length === 0} onTake={() => onTake(taken)}>
          {say('people.take', { count: taken.length })}
        </TakeButton>
      </div>
      <ul class="file-changes">
        {[...of('refused'), ...offered, ...of('same')].map((one) => (
          <Line
            key={`${one.person.id} ${one.lines.join(' ')}`}
            plan={one}
            pack={pack}
            isTaken={!left.has(one.person.id)}
            onTaken={(isTaken) => {
              const next = new Set(left);
              if (isTaken) next.delete(one.person.id);
              else next.add(one.person.id);
              setLeft(next);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  plan: PersonPlan;
  pack: Pack;
  isTaken: boolean;
  onTaken: (isTaken: boolean) => void;
}

function Line({ plan, pack, isTaken, onTaken }: LineProps) {
  const say = useWords();
  const { kind, person, parts, left, problems, standInUnknown, lines } = plan;
  const role = person.role && pickWords(person.role, say.language, pack.languages)?.words;
  const canTake = kind === 'new' || kind === 'changed';
  return (
    <li class="file-change person-change" data-taken={canTake && isTaken} data-kind={kind}>
      <label class="check">
        <input
          type="checkbox"
          disabled={!canTake}
          checked={canTake && isTaken}
          onChange={(event) => onTaken(event.currentTarget.checked)}
        />
        <Face name={person.name} picture={person.picture} pack={pack.id} />
        <span class="words">
          <span class="name">{person.name}</span>
          <span class="meta">
            {[...new Set([role, ...person.contacts.map(reachOf)])].filter(Boolean).slice(0, 4).join(' · ')}
          </span>
        </span>
        <span class="badge" data-kind={kind}>
          {say(kindWords[kind])}
        </span>
      </label>
      {kind === 'changed' && parts.length > 0 && (
        <p class="meta">
          {say('people.plan.changes', {
            parts: parts.map(({ name }) => sayPart(name, pack, say).label).join(', '),
          })}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.code} class="meta wrong">
          {problem.path.at(-1) === 'contacts' && person.contacts.length === 0
            ? say('people.refused.contacts')
            : describeProblem(problem, say.language)}{' '}
          ({say('options.line', { line: lines[0] ?? 1 })})
        </p>
      ))}
      {left.map(({ what, words }) => (
        <p key={`${what} ${words}`} class="meta older">
          {say(leftWords[what], { words: words.slice(0, 60) })}
        </p>
      ))}
      {standInUnknown !== undefined && (
        <p class="meta older">{say('people.left.standIn', { words: standInUnknown })}</p>
      )}
    </li>
  );
}

function reachOf(contact: Contact): string {
  return contact.kind === 'phone' ? contact.number : contact.address;
}

const kindWords: Record<PersonPlan['kind'], Key> = {
  new: 'people.kind.new',
  changed: 'people.kind.changed',
  same: 'people.kind.same',
  refused: 'people.kind.refused',
};

const kindCounts: Record<PersonPlan['kind'], Key> = {
  new: 'people.count.new',
  changed: 'people.count.changed',
  same: 'people.count.same',
  refused: 'people.count.refused',
};

const leftWords: Record<LeftOut['what'], Key> = {
  mail: 'people.left.mail',
  phone: 'people.left.phone',
  hours: 'people.left.hours',
  'time-zone': 'people.left.timeZone',
  language: 'people.left.language',
  consent: 'people.left.consent',
  'photo-elsewhere': 'people.left.photoElsewhere',
  'photo-broken': 'people.left.photoBroken',
};
