import type { List } from '../../utils/pack/things.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import type { Draft, TipDraft } from '../../utils/store/records.ts';

/** Days until somebody looks again whether it still holds. */
const checkAfter = 90;

/** What a new entry begins as: with the pack's only app or person filled in, and a day to check it by. */
export function blankDraft(
  { pack, revision }: KeptPack,
  list: List,
  tipKind: TipDraft['tipKind'] = 'tip',
  language = 'en',
): Draft {
  const now = new Date();
  const base = {
    version: 1,
    id: crypto.randomUUID(),
    title: {},
    url: '',
    language,
    pack: pack.id,
    revision,
    createdAt: now.toISOString(),
    changedAt: now.toISOString(),
  } as const;
  const checkBy = new Date(now.getTime() + checkAfter * 86_400_000).toISOString().slice(0, 10);
  const [app] = pack.apps;
  const [person] = pack.people;
  const owner = pack.people.length === 1 ? person?.id : undefined;
  const kept = { ...(owner && { owner }), checkBy };
  switch (list) {
    case 'tips':
    case 'changes': {
      const item = { ...(app && { app: app.id }), topics: [], ...kept };
      const kind = list === 'changes' ? 'change' : tipKind;
      const day = { date: now.toISOString().slice(0, 10), impact: 'medium' };
      return { ...base, kind: 'tip', tipKind: kind, item: list === 'changes' ? { ...item, ...day } : item };
    }
    case 'walkthroughs':
      return {
        ...base,
        kind: 'walkthrough',
        topics: [],
        ...(owner && { owner }),
        item: { ...(app && { app: app.id }), checkBy },
        steps: [
          {
            step: { id: 's-1', done: { kind: 'next' } },
            gesture: 'written',
            url: '',
            certainty: 'sure',
          },
        ],
      };
    case 'people':
      return {
        ...base,
        kind: 'entry',
        list,
        entry: {
          languages: pack.languages.slice(0, 1),
          topics: [],
          apps: app && pack.apps.length === 1 ? [app.id] : [],
          contacts: [{ kind: 'mail', address: '' }],
        },
      };
    case 'apps':
      return { ...base, kind: 'entry', list, entry: { match: ['https://'] } };
    case 'checklists':
      return { ...base, kind: 'entry', list, entry: { topics: [], ...kept, entries: [] } };
    case 'topics':
      return { ...base, kind: 'entry', list, entry: {} };
    default:
      return list satisfies never;
  }
}
