import type { Anchor } from '../../../../utils/pack/anchor.ts';
import { sha256 } from '../../../../utils/pack/check-media.ts';
import { type Pack, packSchema } from '../../../../utils/pack/schema.ts';

export const anchor: Anchor = {
  version: 1,
  role: 'button',
  tag: 'button',
  names: { en: ['Share'], nl: ['Delen'] },
  twins: {},
  ids: ['data-tid=share-button'],
  words: [],
  landmarks: ['toolbar'],
  before: [],
  after: [],
  page: { path: '/v2/', marks: [] },
};

type Written = Record<string, unknown>;

/** A small pack as somebody would write it: what is not given is not there. */
export const written: Written = {
  format: 1,
  id: 'ward-4',
  version: '1.0.0',
  title: { en: 'Ward 4', nl: 'Afdeling 4' },
  languages: ['en', 'nl'],
  apps: [{ id: 'teams', name: { en: 'Teams', nl: 'Teams' }, match: ['https://teams.microsoft.com/*'] }],
  people: [
    {
      id: 'fatima',
      name: 'Fatima El Idrissi',
      languages: ['nl', 'en'],
      topics: ['sharing'],
      apps: ['teams'],
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
      timeZone: 'Europe/Amsterdam',
      contacts: [{ kind: 'teams', address: 'fatima@example.org' }],
    },
  ],
  topics: [{ id: 'sharing', name: { en: 'Sharing', nl: 'Delen' } }],
  tips: [
    {
      id: 'share-quietly',
      title: { en: 'Share without notifications', nl: 'Delen zonder meldingen' },
      topics: ['sharing'],
      owner: 'fatima',
      checkBy: '2027-05-01',
      app: 'teams',
      body: { en: 'Choose a **window**, not the screen.', nl: 'Kies een **venster**, niet het scherm.' },
      anchor,
    },
  ],
};

/** The sample with something changed; parsed, so that a slip in a test is found at once. */
export function samplePack(change?: Parameters<typeof sampleJson>[0]): Pack {
  return packSchema.parse(sampleJson(change));
}

// biome-ignore lint/suspicious/noExplicitAny: a test breaks packs in ways that no type allows
export function sampleJson(change: (pack: any) => void = () => {}): Written {
  const pack = structuredClone(written);
  change(pack);
  return pack;
}

export function sampleText(change?: Parameters<typeof sampleJson>[0]): string {
  return JSON.stringify(sampleJson(change), null, 2);
}

/** The smallest true PNG: one pixel. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export async function mediaOf(bytes: Uint8Array, type = 'png'): Promise<[string, Uint8Array]> {
  return [`media/${await sha256(bytes)}.${type}`, bytes];
}
