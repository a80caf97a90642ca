import { changeSettings, readSettings } from '../../utils/store/settings.ts';

/** Whoever keeps a pack has a key-user's tools from then on: record, add a tip, and how controls fare. */
export async function becomeKeyUser(): Promise<void> {
  const { role } = await readSettings();
  if (role !== 'key-user') await changeSettings({ role: 'key-user' });
}
