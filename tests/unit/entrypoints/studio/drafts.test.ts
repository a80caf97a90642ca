import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desk } from '../../../../entrypoints/studio/desk/desk.ts';
import { type Studio, startStudio } from '../../../../entrypoints/studio/studio.ts';
import { answer, type ToBackground } from '../../../../utils/messages.ts';
import type { Tip } from '../../../../utils/pack/schema.ts';
import { putDraft, removeDraft } from '../../../../utils/store/drafts.ts';
import { startPack } from '../../../../utils/store/kept.ts';
import type { TipDraft } from '../../../../utils/store/records.ts';
import { createFakeBrowser } from '../../fake-browser.ts';
import { samplePack } from '../../utils/pack/sample.ts';
import { deleteStore } from '../../utils/store/sample-store.ts';

const { fake, care } = vi.hoisted(() => ({
  fake: {} as ReturnType<typeof createFakeBrowser>,
  care: { wait: async () => {} },
}));
vi.mock('../../../../utils/browser.ts', () => ({ browser: fake }));
// what the desk answers in its worker, answered here
vi.mock('../../../../entrypoints/studio/desk/client.ts', () => ({
  openDesk: () =>
    Object.assign((kind: 'keep', question: never) => desk[kind](question), { warm: () => undefined }),
}));
vi.mock('../../../../utils/store/sightings.ts', async (original) => ({
  ...(await original<typeof import('../../../../utils/store/sightings.ts')>()),
  listSightings: async () => {
    await care.wait();
    return [];
  },
}));

const tip = samplePack().tips[0] as Tip;
let ended: AbortController;

beforeEach(async () => {
  Object.assign(fake, createFakeBrowser());
  care.wait = async () => {};
  vi.stubGlobal('location', { hash: '#/ward-4/tips/tips/share-quietly' });
  vi.stubGlobal('history', { replaceState() {}, pushState() {} });
  vi.stubGlobal('localStorage', { length: 0 });
  vi.stubGlobal('addEventListener', () => undefined);
  ended = new AbortController();
  await startPack(samplePack());
});

afterEach(async () => {
  ended.abort();
  vi.unstubAllGlobals();
  await deleteStore();
});

describe('a tip that was put into the pack', () => {
  it('is not shown as changed again by what was read of the store before', async () => {
    const studio = await open();
    studio.actions.edit(titled(studio, 'Other words'), 'title');
    await vi.waitFor(() => expect(shown(studio)).toMatchObject({ changed: true, stored: true }));
    const looking = Promise.withResolvers<void>();
    const asked = vi.fn(() => looking.promise);
    care.wait = asked;
    // the pages are told once this page has begun to read the store anew, with the draft still in it
    answer<ToBackground>({
      'content/changed': () => vi.waitFor(() => expect(asked).toHaveBeenCalled()),
    } as never);
    studio.actions.done();
    await vi.waitFor(() => expect(shown(studio)?.changed).toBe(false));
    const packsBefore = studio.view.get().packs;
    looking.resolve();
    await vi.waitFor(() => expect(studio.view.get().packs).not.toBe(packsBefore));
    expect(studio.view.get().drafts).toEqual([]);
    expect(shown(studio)).toMatchObject({ changed: false, entry: { title: { en: 'Other words' } } });
  });

  it('in another tab is shown as it is in the pack, unless somebody writes in it here too', async () => {
    const draft = titled(await open(), 'Other words');
    await putDraft(draft);
    const studio = await open();
    expect(shown(studio)?.changed).toBe(true);
    await removeDraft(draft.id);
    await vi.waitFor(() => expect(shown(studio)?.changed).toBe(false));

    studio.actions.edit(titled(studio, 'My words'), 'title');
    await vi.waitFor(() => expect(shown(studio)).toMatchObject({ changed: true, stored: true }));
    await removeDraft(draft.id);
    await vi.waitFor(() => expect(studio.view.get().drafts).toEqual([]));
    expect(shown(studio)?.entry).toMatchObject({ title: { en: 'My words' } });
  });
});

async function open(): Promise<Studio> {
  const studio = startStudio(() => ((key: string) => key) as never, ended.signal);
  await vi.waitFor(() => expect(studio.view.get().open).toBeDefined());
  return studio;
}

function shown(studio: Studio) {
  return studio.view.get().open;
}

function titled(studio: Studio, title: string): TipDraft {
  return { ...(shown(studio)?.draft as TipDraft), title: { ...tip.title, en: title } };
}
