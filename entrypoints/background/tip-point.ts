import type { Sender, ToBackground } from '../../utils/messages.ts';
import { readSettings } from '../../utils/store/settings.ts';
import { startPick } from './picking.ts';
import { keepTipEditor } from './tip-editors.ts';
import { editorOf } from './tips.ts';

/** A page may ask for a pick only where we have looked whether it may. */
const ourselves = { frame: 0, origin: '', own: true };

/** Lets the person point at the control that a new tip is about; asked in the panel or in a page. */
export async function addTip(
  { tab }: Parameters<ToBackground['tip/add']>[0],
  sender: Sender,
): Promise<'picking' | 'no-access'> {
  const where = sender.own ? tab : sender.tab;
  return where === undefined ? 'no-access' : addTipIn(where);
}

/** The same by the keyboard or the menu; only for key-users. */
export async function addTipIn(tab: number): Promise<'picking' | 'no-access'> {
  const { role } = await readSettings();
  if (role !== 'key-user') return 'no-access';
  return startPick({ tab, purpose: { kind: 'tip', draft: newTipId() } }, ourselves);
}

export function newTipId(): string {
  return `draft-${crypto.randomUUID()}`;
}

/** Lets the person point again, for a tip that is written in that very page. */
export async function pointForTip(
  { draft, wanted }: Parameters<ToBackground['author/point']>[0],
  sender: Sender,
): Promise<boolean> {
  const editor = await editorOf(sender, draft);
  if (!editor || sender.tab === undefined) return false;
  await keepTipEditor(sender.tab, { ...editor, pointing: wanted });
  const purpose =
    wanted === 'control' ? ({ kind: 'tip', draft } as const) : ({ kind: 'free', id: draft } as const);
  return (await startPick({ tab: sender.tab, purpose }, ourselves)) === 'picking';
}
