import type { Key, Say } from '../../utils/i18n/index.ts';
import type { Sighting } from '../../utils/store/records.ts';

/** One thing that is not as it was, as a sentence. What is known by a name of the program's own stays unsaid. */
export function sayReason({ evidence, verdict, was, now }: Sighting['reasons'][number], say: Say): string {
  const part = say(evidenceWords[evidence] ?? 'studio.evidence.other');
  if (verdict === 'changed' && isReadable(evidence) && was && now) {
    return say('studio.reason.changedFromTo', { part, was, now });
  }
  return say(verdictWords[verdict] ?? 'studio.reason.changed', { part });
}

/** Names and texts are words that people see; the rest are prints and codes. */
function isReadable(evidence: string): boolean {
  return evidence === 'name' || evidence === 'text';
}

const evidenceWords: Record<string, Key> = {
  role: 'studio.evidence.role',
  name: 'studio.evidence.name',
  meaning: 'studio.evidence.name',
  text: 'studio.evidence.text',
  id: 'studio.evidence.id',
  icon: 'studio.evidence.icon',
  href: 'studio.evidence.href',
  class: 'studio.evidence.look',
  keys: 'studio.evidence.keys',
  structure: 'studio.evidence.place',
  landmark: 'studio.evidence.landmark',
  neighbours: 'studio.evidence.neighbours',
  order: 'studio.evidence.place',
  row: 'studio.evidence.row',
  place: 'studio.evidence.place',
  frame: 'studio.evidence.frame',
  page: 'studio.evidence.page',
};

const verdictWords: Record<string, Key> = {
  changed: 'studio.reason.changed',
  absent: 'studio.reason.absent',
  several: 'studio.reason.several',
  state: 'studio.reason.state',
  'closed-up': 'studio.reason.closedUp',
  hidden: 'studio.reason.hidden',
  narrower: 'studio.reason.narrower',
  unreadable: 'studio.reason.unreadable',
};
