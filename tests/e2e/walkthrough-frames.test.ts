import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import type { ChromiumBrowser } from '../browser/chromium.ts';
import { signsOn, waitFor } from '../browser/signs.ts';
import { lookInto, startWalk } from './walk.ts';
import { demoPack, startWegwijs } from './wegwijs.ts';

/*
 * A page of one site with a frame of another one, both of which Wegwijs may look at. Only Chromium's driver can
 * answer for a site, and the demo pages forbid frames as the real ones do.
 */
const outer = 'https://teams.microsoft.com/framed';
const inner = 'https://app.zoom.us/framed';
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><body>${body}</body></html>`;
const pages: Record<string, string> = {
  [outer]: pageOf(
    `<h1>Meeting</h1><p><button id="agenda">Agenda</button> <button id="notes">Notes</button></p>
     <iframe src="${inner}" width="900" height="500"></iframe>`,
  ),
  [inner]: pageOf('<h2>Poll</h2><p><button id="start-poll">Start the poll</button></p>'),
};

const anchor = (name: string, id: string): Anchor => ({
  version: 1,
  role: 'button',
  tag: 'button',
  names: { en: [name] },
  twins: {},
  ids: [`id=${id}`],
  words: [],
  landmarks: [],
  before: [],
  after: [],
  page: { path: '', marks: [] },
});

function framedPack(): Pack {
  const { walkthroughs: _walkthroughs, tips: _tips, apps, ...pack } = demoPack();
  const [teams] = apps;
  if (!teams) throw new Error('no app');
  const { quietWhen: _, ...app } = teams;
  return {
    ...pack,
    tips: [],
    apps: [{ ...app, match: [...app.match, 'https://*.zoom.us/*'] }, ...apps.slice(1)],
    walkthroughs: [
      {
        id: 'poll',
        app: app.id,
        title: { en: 'Hold a poll' },
        topics: [],
        steps: [
          {
            id: 'agenda',
            title: { en: 'Open the agenda' },
            anchor: anchor('Agenda', 'agenda'),
            done: { kind: 'act' },
          },
          {
            id: 'poll',
            title: { en: 'Start the poll' },
            text: { en: 'Everybody gets the question at the same moment, also those who came in late.' },
            anchor: anchor('Start the poll', 'start-poll'),
            done: { kind: 'act' },
            wait: 1,
          },
          {
            id: 'notes',
            title: { en: 'Open the notes' },
            anchor: anchor('Notes', 'notes'),
            done: { kind: 'act' },
          },
        ],
      },
    ],
  };
}

let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
let store: Awaited<ReturnType<typeof lookInto>>;
beforeAll(async () => {
  wegwijs = await startWegwijs('chromium');
  const { context } = wegwijs.browser as ChromiumBrowser;
  for (const [address, body] of Object.entries(pages))
    await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await (await wegwijs.addPack(framedPack())).close();
  store = await lookInto(wegwijs);
});
afterAll(() => wegwijs?.stop());

test('a step whose control is in a frame of another site is played there, and the page goes on after it', async () => {
  const page = await wegwijs.openAt('teams.microsoft.com', '/framed');
  await page.until(() => document.querySelector('iframe') !== null);
  await startWalk(wegwijs, page, 'teams');
  const isAt = (step: string) => waitFor(async () => (await store.place())?.step === step);
  const press = async (selector: string) => {
    const [x = 0, y = 0] = await page.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    }, selector);
    await page.click(x, y);
  };
  expect(await isAt('agenda')).toBe(true);
  expect(await waitFor(async () => (await signsOn(page, undefined, 10)).length > 0)).toBe(true);
  await press('#agenda');
  expect(await isAt('poll')).toBe(true);
  // the frame has it: the page itself shows nothing, and misses nothing
  const framed = (wegwijs.browser as ChromiumBrowser).context
    .pages()
    .flatMap((one) => one.frames())
    .find((frame) => frame.url() === inner);
  const isDrawnInFrame = () =>
    framed?.evaluate(() => {
      const over = document.elementFromPoint(60, 160) as HTMLElement | null;
      return over?.popover === 'manual';
    });
  expect(await waitFor(async () => (await isDrawnInFrame()) ?? false)).toBe(true);
  expect(await waitFor(async () => (await signsOn(page, undefined, 10)).length === 0)).toBe(true);
  const isMissed = async () => ((await store.place())?.missed.length ?? 0) > 0;
  expect(await waitFor(isMissed, 2_500)).toBe(false);
  await framed?.click('#start-poll');
  expect(await isAt('notes')).toBe(true);
  expect(await waitFor(async () => (await signsOn(page, undefined, 10)).length > 0)).toBe(true);
  await press('#notes');
  expect(await waitFor(async () => (await store.place())?.at.kind === 'finished')).toBe(true);
  await page.close();
});
