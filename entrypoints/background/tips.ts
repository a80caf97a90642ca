import { hashOf } from '../../components/studio/route.ts';
import { browser } from '../../utils/browser.ts';
import { studioWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, sayIn } from '../../utils/i18n/index.ts';
import { askTipAuthor, type Sender, type TipEditing, type ToBackground } from '../../utils/messages.ts';
import { entryIn } from '../../utils/pack/edit.ts';
import { listDrafts, putDraft, readDraft, removeDraft } from '../../utils/store/drafts.ts';
import { readKept } from '../../utils/store/kept.ts';
import type { Pick } from '../../utils/store/picks.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { sentDraft } from '../../utils/store/sent-draft.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { draftOfEntry } from '../studio/draft-of-entry.ts';
import { addPicture } from '../studio/pictures.ts';
import { beginTip, editingOf } from './tip-editing.ts';
import { keepTipEditor, readTipEditor, type TipEditor } from './tip-editors.ts';

type Question<K extends keyof ToBackground> = Parameters<ToBackground[K]>[0];

addWords(studioWords);

const file = '/content-scripts/tip-author.js';

/** Opens the editor for a draft, at its control, in a frame of a tab. False where no script may go. */
export async function openEditor(
  tab: number,
  frame: number,
  draft: TipDraft,
  strength?: TipEditing['strength'],
): Promise<boolean> {
  if (!(await putTipAuthorInto(tab, frame))) return false;
  const editing = await editingOf(draft, draft.pack);
  await keepTipEditor(tab, { draft: draft.id, frame });
  const answer = await askTipAuthor(
    tab,
    'author/edit',
    { editing: { ...editing, ...(strength && { strength }) } },
    frame,
  );
  return answer ?? false;
}

/** Puts the editor's script into one frame; a second time does nothing. */
export async function putTipAuthorInto(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
    return true;
  } catch (error) {
    console.info('wegwijs: this frame takes no script', error);
    return false;
  }
}

/**
 * Takes a control that was pointed at to the tip it was wanted for: one that is written in that tab, or one that
 * begins with it. What the studio or a recording asked for is not ours.
 */
export async function afterPick({ tab, purpose, picked }: Pick, frame = 0): Promise<void> {
  const editor = await readTipEditor(tab);
  if (editor?.pointing && purpose.kind !== 'step' && wantedFor(purpose) === editor.draft) {
    const { pointing: wanted, ...rest } = editor;
    await keepTipEditor(tab, rest);
    await askTipAuthor(tab, 'author/picked', { wanted, picked: picked ?? null }, editor.frame);
    return;
  }
  if (purpose.kind !== 'tip' || !picked || (await readDraft(purpose.draft))) return;
  await openEditor(tab, frame, await beginTip(purpose.draft, picked), picked.strength);
}

const wantedFor = (purpose: Exclude<Pick['purpose'], { kind: 'step' }>) =>
  purpose.kind === 'tip' ? purpose.draft : purpose.id;

export async function editTip({ key }: Question<'tip/edit'>, { tab, frame }: Sender): Promise<boolean> {
  const [packId = '', ...rest] = key.split('/');
  const [kept, { role }, drafts] = await Promise.all([readKept(packId), readSettings(), listDrafts()]);
  if (kept?.summary.source.kind !== 'studio' || role !== 'key-user' || tab === undefined) return false;
  const id = rest.join('/');
  const list = entryIn(kept.pack, 'changes', id) ? 'changes' : 'tips';
  const draft = draftOfEntry(drafts, kept, list, id);
  return draft?.kind === 'tip' && openEditor(tab, frame, draft);
}

export async function keepTipDraft({ draft }: Question<'author/draft'>, sender: Sender): Promise<boolean> {
  const checked = sentDraft(draft);
  if (!(await editorOf(sender, checked.id))) return false;
  await putDraft(checked);
  return true;
}

/** Who went to the studio may have written on there, or put the tip into its pack. */
export async function readTipDraft(
  { draft: id }: Question<'author/read'>,
  sender: Sender,
): Promise<TipDraft | null> {
  const draft = (await editorOf(sender, id)) && (await readDraft(id));
  return draft?.kind === 'tip' ? draft : null;
}

export async function keepTipPicture(
  { draft, name, base64 }: Question<'author/picture'>,
  sender: Sender,
): Promise<ReturnType<ToBackground['author/picture']>> {
  const { language } = await readSettings();
  const say = sayIn(languageFor(language, navigator.languages));
  if (!(await editorOf(sender, draft))) return { ok: false, says: say('author.elsewhere') };
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return addPicture(draft, new File([bytes], name), say);
}

export async function changeInto(
  { draft, into }: Question<'author/into'>,
  sender: Sender,
): Promise<TipEditing | null> {
  const checked = sentDraft(draft);
  if (!(await editorOf(sender, checked.id))) return null;
  const { pack: _, revision: __, ...rest } = checked;
  const kept = into ? await readKept(into) : undefined;
  const meant = kept ? { ...rest, pack: kept.pack.id, revision: kept.revision } : rest;
  return editingOf(meant, kept?.pack.id);
}

export async function leaveTip({ draft, discard }: Question<'author/leave'>, sender: Sender): Promise<void> {
  if (!(await editorOf(sender, draft)) || sender.tab === undefined) return;
  await keepTipEditor(sender.tab, undefined);
  if (discard) await removeDraft(draft);
}

export async function openStudio({ key, list }: Question<'author/studio'>): Promise<void> {
  const [pack = '', ...id] = key.split('/');
  const hash = hashOf({ at: 'pack', pack, place: list, list, id: id.join('/') });
  await browser.tabs.create({ url: `/studio.html${hash}` });
}

/** The editor of a tab, when it is this draft that is written there. */
export async function editorOf({ tab }: Sender, draft: string): Promise<TipEditor | undefined> {
  const editor = tab === undefined ? undefined : await readTipEditor(tab);
  return editor?.draft === draft ? editor : undefined;
}
