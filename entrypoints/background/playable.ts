import { languageFor } from '../../utils/i18n/index.ts';
import { type Playable, packOfNothing, packWith, playableFor } from '../../utils/pack/play.ts';
import type { Walkthrough } from '../../utils/pack/schema.ts';
import { readDraft } from '../../utils/store/drafts.ts';
import { readPacks } from '../../utils/store/packs.ts';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import { readSettings } from '../../utils/store/settings.ts';

/** A walkthrough by its key, in the colleague's language: of an installed pack, or a draft (`draft/ID`). */
export async function playableOf(key: string): Promise<Playable | undefined> {
  const settings = await readSettings();
  const language = languageFor(settings.language, navigator.languages);
  const reads = settings.language === 'auto' ? (navigator.languages[0] ?? language) : language;
  const [first = '', ...rest] = key.split('/');
  if (first === 'draft') return playableDraft(rest.join('/'), reads);
  const packs = await readPacks([first]);
  return playableFor(
    packs.map(({ installed }) => installed),
    key,
    reads,
  );
}

/** The draft as if its pack held it already: its people may be asked while it is tried. */
async function playableDraft(id: string, language: string): Promise<Playable | undefined> {
  const draft = await readDraft(id);
  if (draft?.kind !== 'walkthrough' || draft.steps.length === 0) return undefined;
  const [known] = draft.pack ? await readPacks([draft.pack]) : [];
  const pack = known?.installed ?? packOfNothing('draft', draft.language);
  const playable = playableFor([packWith(pack, walkthroughFrom(draft))], `${pack.id}/${draft.id}`, language);
  if (!playable) return undefined;
  return { ...playable, walkthrough: { ...playable.walkthrough, key: `draft/${id}` } };
}

function walkthroughFrom({ id, title, summary, steps, owner, topics, item }: WalkthroughDraft): Walkthrough {
  return {
    app: '',
    ...item,
    id,
    title,
    topics,
    ...(summary && { summary }),
    ...(owner && { owner }),
    steps: steps.map(({ step }) => step),
  };
}
