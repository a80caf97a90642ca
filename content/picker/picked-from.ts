import type { Language } from '../../utils/i18n/index.ts';
import type { Picked } from '../../utils/store/picks.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { stepTitle } from '../recorder/title.ts';
import { wordsOfPage } from '../recorder/words-of-page.ts';
import type { Judged } from './judge.ts';

/** A control that was chosen, as it leaves the page. `gesture`: what a step at it does, for its title. */
export function pickedFrom(
  judged: Judged,
  { document, location }: Window,
  language: Language,
  gesture?: DraftStep['gesture'],
): Picked {
  const { anchor, certainty, strength, role, name } = judged;
  const pageWords = wordsOfPage(document, language);
  return {
    anchor,
    certainty,
    strength,
    role,
    name,
    title: { [pageWords.language]: stepTitle(deedFor(gesture), judged, pageWords) },
    url: `${location.origin}${location.pathname}`,
    language: document.documentElement.lang || language,
  };
}

function deedFor(gesture: DraftStep['gesture'] | undefined) {
  if (gesture === 'type') return 'type';
  return gesture === 'point' ? 'point' : 'click';
}
