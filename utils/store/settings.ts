import { z } from 'zod';
import { browser } from '../browser.ts';

const settingsSchema = z.object({
  version: z.literal(3),
  /** `auto`: the browser's own language */
  language: z.enum(['auto', 'en', 'nl']),
  /** keys of tips that the colleague put away for good */
  hidden: z.array(z.string()),
  /** key-users have tools of their own: record, add a tip, the studio */
  role: z.enum(['colleague', 'key-user']),
  /** while recording: a picture of each control, with everything about people covered */
  shots: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 3,
  language: 'auto',
  hidden: [],
  role: 'colleague',
  shots: false,
};

interface Migration {
  to: number;
  why: string;
  apply: (old: Record<string, unknown>) => Record<string, unknown>;
}

/** From version n to n + 1. */
export const settingsMigrations: Migration[] = [
  {
    to: 2,
    why: 'key-users have tools of their own',
    apply: (old) => ({ ...old, role: 'colleague' }),
  },
  {
    to: 3,
    why: 'pictures of recorded steps, off until somebody asks for them',
    apply: (old) => ({ ...old, shots: false }),
  },
];

/** What is stored, brought up to date; what cannot be read gives the defaults and is left where it is. */
export function settingsFrom(stored: unknown, steps = settingsMigrations): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  let current = stored as Record<string, unknown>;
  for (const step of steps)
    if (Number(current.version) < step.to) current = { ...step.apply(current), version: step.to };
  const parsed = settingsSchema.safeParse(current);
  return parsed.success ? parsed.data : defaultSettings;
}

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return settingsFrom(settings);
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}

/** Calls back whenever the settings changed, in whichever of our pages. */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes.settings) changed(settingsFrom(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
