import { CircleAlert, Lightbulb, Wand } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Key, Say, Values } from '../../utils/i18n/index.ts';
import { type Fix, fixFor } from '../../utils/pack/fix.ts';
import type { Advice } from '../../utils/pack/lint.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { useWords } from '../words.tsx';
import { nameOfLanguage } from './language-name.ts';
import { placeOfAdvice } from './place-of-advice.ts';
import { sayProblem } from './say-problem.ts';
import type { AdviceGroup, PackView, StudioActions } from './view.ts';

export interface AdviceRoomProps {
  view: PackView;
  kept: KeptPack;
  actions: StudioActions;
}

/** What a careful colleague would say before this is shared, with a button where there is one right answer. */
export function AdviceRoom({ view, kept, actions }: AdviceRoomProps) {
  const say = useWords();
  const { revision } = kept;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for every state of the pack
  useEffect(() => actions.advise(), [kept.pack.id, revision, actions.advise]);
  const { advice } = view;
  if (!advice) {
    return (
      <p class="loading meta" role="status">
        {say('studio.advice.looking')}
      </p>
    );
  }
  return (
    <div class="page advice">
      <header class="page-head">
        <h1>{say('studio.advice')}</h1>
      </header>
      {advice.length === 0 ? (
        <div class="all-well">
          <p class="text">
            <strong>{say('studio.advice.none')}</strong>
          </p>
        </div>
      ) : (
        <p class="meta">{say('studio.advice.hint')}</p>
      )}
      <ul class="advice-list">
        {advice.map((group) => (
          <Group key={group.code} group={group} kept={kept} today={view.today} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

/** So many places are shown before one asks for the rest. */
const shownFirst = 4;

interface GroupProps {
  group: AdviceGroup;
  kept: KeptPack;
  today: string;
  actions: StudioActions;
}

function Group({ group, kept, today, actions }: GroupProps) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const { places, level, count } = group;
  const [first] = places;
  if (!first) return null;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const fixes = places.map((place) => fixFor(kept.pack, place, { today, timeZone }));
  const [fix] = fixes;
  const canFix = fix !== undefined && kept.summary.source.kind === 'studio';
  const shown = all ? places : places.slice(0, shownFirst);
  return (
    <li class={level}>
      <header>
        {level === 'error' ? (
          <CircleAlert size={16} aria-hidden="true" />
        ) : (
          <Lightbulb size={16} aria-hidden="true" />
        )}
        <h2>{sayProblem(first, say)}</h2>
        {canFix && (
          <button type="button" class="button" onClick={() => actions.fix(places)}>
            <Wand size={16} aria-hidden="true" />
            {sayFix(fix, say)}
            {places.length > 1 && <span class="count">{places.length}</span>}
          </button>
        )}
      </header>
      <ul>
        {shown.map((place) => (
          <Place key={place.at} place={place} first={first} kept={kept} />
        ))}
      </ul>
      {count > shown.length && (
        <button type="button" class="button plain quiet" onClick={() => setAll(true)}>
          {say('options.more', { count: count - shown.length })}
        </button>
      )}
    </li>
  );
}

function Place({ place, first, kept }: { place: Advice; first: Advice; kept: KeptPack }) {
  const say = useWords();
  const { title, href, about } = placeOfAdvice(kept.pack, place.path, say);
  const words = sayProblem(place, say);
  return (
    <li>
      {href ? <a href={href}>{title}</a> : <span>{title}</span>}
      <span class="meta">
        {[about, words === sayProblem(first, say) ? '' : words].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}

function sayFix(fix: Fix, say: Say): string {
  const values: Values = {
    ...('person' in fix && { name: fix.person }),
    ...('language' in fix && { language: nameOfLanguage(fix.language, say.language) }),
    ...('timeZone' in fix && { timeZone: fix.timeZone }),
  };
  return say(fixWords[fix.kind], values);
}

const fixWords = {
  'check-in-90-days': 'studio.fix.check',
  'give-owner': 'studio.fix.owner',
  'add-language': 'studio.fix.language',
  'use-time-zone': 'studio.fix.timeZone',
  speaks: 'studio.fix.speaks',
  'turn-dates-round': 'studio.fix.dates',
  'no-stand-in': 'studio.fix.standIn',
  'take-out': 'studio.fix.takeOut',
  'take-line-out': 'studio.fix.line',
} as const satisfies Record<Fix['kind'], Key>;
