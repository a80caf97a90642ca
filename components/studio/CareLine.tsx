import { Check, Crosshair, FilePen, Sparkles, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../utils/i18n/index.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { sayDate, useWords } from '../words.tsx';
import { CompareControls } from './CompareControls.tsx';
import { nameOfLanguage } from './language-name.ts';
import type { Need } from './needs.ts';
import { hashOf } from './route.ts';
import { nameOfControl } from './say-condition.ts';
import { sayReason } from './say-reason.ts';
import type { StudioActions } from './view.ts';

export interface CareLineProps {
  need: Need;
  kept: KeptPack;
  today: string;
  actions: StudioActions;
}

/** One item that asks for care: what is the matter in words, since when and where, and what can be done about it. */
export function CareLine({ need, kept, today, actions }: CareLineProps) {
  const say = useWords();
  const [compares, setCompares] = useState(false);
  const { list, item, kind, care, isDue } = need;
  const title = pickWords(item.title, say.language, kept.pack.languages);
  const anchor = 'anchor' in item ? item.anchor : undefined;
  const now = care?.sighting?.anchor;
  const href = hashOf({ at: 'pack', pack: kept.pack.id, place: list, list, id: item.id, ...stepOf(need) });
  const canEdit = kept.summary.source.kind === 'studio';
  return (
    <li class={`care-line ${kind}`}>
      <div class="what">
        <p class="state">{say(`studio.care.one.${kind}`)}</p>
        <a class="title" href={href} lang={title?.language}>
          {title?.words ?? item.id}
        </a>
        <ul class="why">
          {whyOf(need, kept, say).map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
        {care && kind !== 'fine' && <p class="meta">{whereOf(care, today, say)}</p>}
      </div>
      {canEdit && (
        <div class="acts">
          {kind === 'drifting' && now && anchor && (
            <button
              type="button"
              class="button primary"
              aria-expanded={compares}
              onClick={() => setCompares(!compares)}
            >
              <Sparkles size={16} aria-hidden="true" />
              {say('studio.care.compare')}
            </button>
          )}
          {(kind === 'lost' || kind === 'drifting') && (
            <a class="button" href={href}>
              <Crosshair size={16} aria-hidden="true" />
              {say('studio.care.pick')}
            </a>
          )}
          {isDue && (
            <button type="button" class="button" onClick={() => actions.stillRight(list, item.id)}>
              <Check size={16} aria-hidden="true" />
              {say('studio.care.stillRight')}
            </button>
          )}
          {kind === 'due' && (
            <a class="button plain" href={href}>
              <FilePen size={16} aria-hidden="true" />
              {say('studio.drafts.open')}
            </a>
          )}
          {kind === 'lost' && (
            <button type="button" class="button plain quiet" onClick={() => actions.retire(list, item.id)}>
              <Trash2 size={16} aria-hidden="true" />
              {say('studio.care.retire')}
            </button>
          )}
        </div>
      )}
      {compares && now && anchor && (
        <CompareControls was={anchor} now={now} onAccept={() => actions.accept(list, item.id, now)} />
      )}
    </li>
  );
}

function stepOf({ care }: Need): { part?: string } {
  const [step] = care?.missed ?? [];
  return step ? { part: step } : {};
}

function whyOf({ kind, item, care, isDue }: Need, { pack }: KeptPack, say: Say): string[] {
  const due =
    isDue && item.checkBy ? [say('studio.care.why.due', { date: sayDate(item.checkBy, say.language) })] : [];
  if (kind === 'fine' && care?.day) {
    return [say('studio.care.why.fine', { date: sayDate(care.day, say.language) }), ...due];
  }
  if (kind === 'unseen') return [say('studio.care.why.unseen'), ...due];
  if (care?.missed && 'steps' in item) {
    const steps = care.missed.map((id) => {
      const at = item.steps.findIndex((step) => step.id === id);
      const step = item.steps[at];
      const words = step?.title && pickWords(step.title, say.language, pack.languages)?.words;
      return say('studio.care.why.step', { step: at + 1, title: words ?? id });
    });
    return [...steps, ...due];
  }
  const sighting = care?.sighting;
  if (!sighting) return due;
  const name = 'anchor' in item && item.anchor ? nameOfControl(item.anchor, say.language) : '';
  const reasons = sighting.reasons.map((reason) => sayReason(reason, say));
  return [say(`studio.care.why.${sighting.outcome}`, { name }), ...reasons.slice(0, 3), ...due];
}

function whereOf({ since, day, sighting }: NonNullable<Need['care']>, today: string, say: Say): string {
  const parts = [
    since && say('studio.care.since', { date: sayDate(since, say.language) }),
    day && day !== since && day !== today && say('studio.care.last', { date: sayDate(day, say.language) }),
    sighting?.page.replace(/^https?:\/\//, '').replace(/\*$/, ''),
    sighting && sighting.language !== 'und' && nameOfLanguage(sighting.language, say.language),
  ];
  return parts.filter(Boolean).join(' · ');
}
