import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../tests/browser/chromium.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { App, Pack, Tip, Walkthrough } from '../../utils/pack/schema.ts';
import { writePack } from '../../utils/pack/write.ts';
import { buildDemo } from '../build.ts';
import { startDemoServer } from '../server.ts';
import { apps, type Draft, people, tips, topics } from './content.ts';
import { type At, quietWhen, type WalkthroughDraft, walkthroughs } from './walkthroughs.ts';

/** Writes demo/pack/zuiderlicht.json: the words of content.ts, with anchors described on the demo pages. */
const root = fileURLToPath(new URL('../../', import.meta.url));
export const demoPack = `${root}demo/pack/zuiderlicht.json`;

/** Where each app is met. The anchors learn English and Dutch there, as a key-user would teach them. */
const pages: Record<string, (lang: string) => [host: string, path: string]> = {
  teams: (lang) => ['teams.microsoft.com', `/v2/?state=call&lang=${lang}`],
  zoom: (lang) => ['app.zoom.us', `/wc/91234567890/join?state=call&lang=${lang}`],
  webex: (lang) => ['web.webex.com', `/meet/zuiderlicht?state=call&lang=${lang}`],
};

await buildDemo();
const engine = (await readFile(`${root}.output/anchor/anchor.js`, 'utf8')).replace(
  /export\s*\{([^}]*)\};?\s*$/,
  (_all, names: string) =>
    `globalThis.anchorEngine = {${names.split(',').map((name) => name.trim().split(' as ').reverse().join(': '))}};`,
);
const server = await startDemoServer();
const browser = await launchChromium({ hosts: server });
/** By the name of the control and what is opened first: one description for all that points there. */
const anchors = new Map<string, Anchor>();
for (const app of apps) {
  const place = pages[app.id];
  if (!place) throw new Error(`no demo page for ${app.id}`);
  const wanted = new Map(placesIn(app.id).map((at) => [keyOf(app.id, at), at]));
  for (const lang of ['en', 'nl']) {
    const page = await openApp(place(lang));
    for (const [key, at] of wanted) {
      if (!at.open) anchors.set(key, await anchorOf(page, at, anchors.get(key)));
    }
    await page.close();
    // a menu or dialog that is open hides the rest, so each of those has a page of its own
    for (const [key, at] of wanted) {
      if (!at.open) continue;
      const opened = await openApp(place(lang));
      anchors.set(key, await anchorOf(opened, at, anchors.get(key)));
      await opened.close();
    }
  }
}
await browser.close();
await server.close();

const pack: Pack = {
  format: 1,
  id: 'zuiderlicht-meetings',
  version: '1.0.0',
  title: { en: 'Meeting online at Zuiderlicht', nl: 'Online vergaderen bij Zuiderlicht' },
  description: {
    en: 'Tips by the key-users of Zuiderlicht, an imaginary hospital.',
    nl: 'Tips van de key-users van Zuiderlicht, een verzonnen ziekenhuis.',
  },
  languages: ['en', 'nl'],
  apps: apps.map(appWithQuiet),
  people,
  topics,
  tips: tips.map(tipWithAnchor),
  walkthroughs: walkthroughs.map(withAnchors),
  changes: [],
  checklists: [],
};
const written = writePack(pack, new Map());
await writeFile(demoPack, written);
const size = `${(written.length / 1000).toFixed(0)} kB`;
console.log(`${demoPack}: ${pack.tips.length} tips, ${pack.walkthroughs.length} walkthroughs, ${size}`);

/** Every control that something of this app points at. */
function placesIn(app: string): At[] {
  return [
    ...tips.filter((tip) => tip.app === app).map(placeOf),
    ...walkthroughs
      .filter((one) => one.app === app)
      .flatMap(({ steps }) => steps.flatMap(({ at, unless }) => [at, unless].filter((one) => one !== undefined))),
    ...(quietWhen[app] ?? []),
  ];
}

function placeOf({ control, open }: Draft): At {
  return { control, ...(open && { open: [open] }) };
}

function keyOf(app: string, { control, open = [] }: At): string {
  return [app, ...open, control].join(' ');
}

function anchorAt(app: string, at: At): Anchor {
  const anchor = anchors.get(keyOf(app, at));
  if (!anchor) throw new Error(`no anchor for ${keyOf(app, at)}`);
  return anchor;
}

function tipWithAnchor(draft: Draft): Tip {
  const { control, open, ...tip } = draft;
  return { ...tip, kind: tip.kind ?? 'tip', anchor: anchorAt(tip.app, placeOf(draft)) };
}

function withAnchors({ steps, ...walkthrough }: WalkthroughDraft): Walkthrough {
  return {
    ...walkthrough,
    steps: steps.map(({ at, unless, ...step }) => ({
      ...step,
      ...(at && { anchor: anchorAt(walkthrough.app, at) }),
      ...(unless && {
        skipWhen: [{ kind: 'element', anchor: anchorAt(walkthrough.app, unless), present: true }],
      }),
    })),
  };
}

function appWithQuiet(app: App): App {
  const quiet = (quietWhen[app.id] ?? []).map((at) => anchorAt(app.id, at));
  return { ...app, ...(quiet.length > 0 && { quietWhen: quiet }) };
}

async function openApp(place: [host: string, path: string]) {
  const page = await browser.openPage(server.url(...place));
  await page.addModule(`(() => {${engine}})()`);
  return page;
}

async function anchorOf(
  page: Awaited<ReturnType<typeof openApp>>,
  { control, open = [] }: At,
  known: Anchor | undefined,
): Promise<Anchor> {
  for (const name of open) {
    await page.until((one) => (window as never as Demo).demoControl(one) !== null, name);
    await page.evaluate((one) => (window as never as Demo).demoControl(one)?.click(), name);
  }
  await page.until((name) => (window as never as Demo).demoControl(name) !== null, control);
  return page.evaluate(
    (name, before) => {
      const { demoControl, anchorEngine } = window as never as Demo;
      const element = demoControl(name);
      if (!element) throw new Error(`no control ${name}`);
      return before ? anchorEngine.learn(before, element) : anchorEngine.describe(element);
    },
    control,
    known,
  );
}

interface Demo {
  demoControl(name: string): HTMLElement | null;
  anchorEngine: { describe(element: Element): Anchor; learn(anchor: Anchor, element: Element): Anchor };
}
