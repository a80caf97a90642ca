import type { Sender, TipKept, ToBackground } from '../../utils/messages.ts';
import { applyEdits, type PackEdit } from '../../utils/pack/edit.ts';
import { checkPack } from '../../utils/pack/read.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { tellContentChanged } from '../../utils/store/content.ts';
import { listOf } from '../../utils/store/draft-entry.ts';
import { putDraft, removeDraft } from '../../utils/store/drafts.ts';
import { type Kept, keepEdits, readKept, startPack } from '../../utils/store/kept.ts';
import { keepMe } from '../../utils/store/me.ts';
import { putOf } from '../../utils/store/put-of.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { sentDraft } from '../../utils/store/sent-draft.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { registerLoader } from './loader.ts';
import { tellPages } from './tell-pages.ts';
import { homeOf } from './tip-editing.ts';
import { keepTipEditor } from './tip-editors.ts';
import { editorOf } from './tips.ts';

/**
 * Puts a tip that was written in a page into its pack, with what the pack lacks for it, or into one that begins
 * with it; then it stands in every open page. Whatever goes wrong, the draft stays and the pack is as it was.
 */
export async function keepTip(
  { draft: sent, into, me }: Parameters<ToBackground['author/keep']>[0],
  sender: Sender,
): Promise<TipKept> {
  const draft = sentDraft(sent);
  if (sender.tab === undefined || !(await editorOf(sender, draft.id))) return { ok: false, why: 'gone' };
  if (me && !(await keepMe(me))) return { ok: false, why: 'who' };
  try {
    await putDraft(draft);
    const { kept: result, id } = await put(draft, into);
    if (!result.ok) {
      if (result.why === 'refused') return { ok: false, why: 'refused', problems: result.problems };
      return { ok: false, why: result.why };
    }
    await removeDraft(draft.id);
    await keepTipEditor(sender.tab, undefined);
    const { pack } = result.kept;
    await tellEverybody();
    return {
      ok: true,
      key: `${pack.id}/${id}`,
      list: listOf(draft) === 'changes' ? 'changes' : 'tips',
      pack: pickWords(pack.title, draft.language, pack.languages)?.words ?? pack.id,
    };
  } catch (error) {
    return { ok: false, why: 'trouble', trouble: asStoreError(error).trouble };
  }
}

async function put(draft: TipDraft, into: string | undefined): Promise<{ kept: Kept; id: string }> {
  const home = await homeOf(draft, into);
  const before = home.isNew ? undefined : await readKept(home.pack.id);
  const known = before ?? { pack: home.pack, revision: 0, media: [] };
  const { id, edit, pictures } = await putOf(home.draft, known as Parameters<typeof putOf>[1]);
  if (!home.isNew) return { id, kept: await keepEdits(home.pack.id, [...home.edits, edit], pictures) };
  // looked at before it begins, or a tip without words would leave an empty pack behind
  const problems = problemsOf(home.pack, edit, pictures);
  if (problems.length > 0) return { id, kept: { ok: false, why: 'refused', problems } };
  const started = await startPack(home.pack);
  return { id, kept: started.ok ? await keepEdits(home.pack.id, [edit], pictures) : started };
}

function problemsOf(pack: Pack, edit: PackEdit, pictures: ReadonlyMap<string, Uint8Array>) {
  const checked = checkPack(applyEdits(pack, [edit]), new Set(pictures.keys()));
  return checked.ok ? [] : checked.problems;
}

async function tellEverybody(): Promise<void> {
  tellContentChanged();
  await registerLoader();
  await tellPages();
}
