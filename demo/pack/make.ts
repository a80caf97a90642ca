import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../tests/browser/chromium.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Pack, Tip } from '../../utils/pack/schema.ts';
import { writePack } from '../../utils/pack/write.ts';
import { buildDemo } from '../build.ts';
import { startDemoServer } from '../server.ts';
import { apps, type Draft, people, tips, topics } from './content.ts';

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
const anchors = new Map<string, Anchor>();
for (const app of apps) {
  const place = pages[app.id];
  if (!place) throw new Error(`no demo page for ${app.id}`);
  for (const lang of ['en', 'nl']) {
    const page = await browser.openPage(server.url(...place(lang)));
    await page.addModule(`(() => {${engine}})()`);
    for (const tip of tips.filter((one) => one.app === app.id)) {
      anchors.set(tip.id, await anchorOf(page, tip, anchors.get(tip.id)));
    }
    await page.close();
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
  apps,
  people,
  topics,
  tips: tips.map(tipWithAnchor),
  walkthroughs: [],
  changes: [],
  checklists: [],
};
const written = writePack(pack, new Map());
await writeFile(demoPack, written);
console.log(`${demoPack}: ${pack.tips.length} tips, ${(written.length / 1000).toFixed(0)} kB`);

function tipWithAnchor({ control, open, ...tip }: Draft): Tip {
  const anchor = anchors.get(tip.id);
  if (!anchor) throw new Error(`${tip.id} has no anchor for ${control}${open ? ` in ${open}` : ''}`);
  return { ...tip, kind: tip.kind ?? 'tip', anchor };
}

async function anchorOf(
  page: Awaited<ReturnType<typeof browser.openPage>>,
  tip: Draft,
  known: Anchor | undefined,
): Promise<Anchor> {
  if (tip.open) await page.evaluate((name) => (window as never as Demo).demoControl(name)?.click(), tip.open);
  await page.until((name) => (window as never as Demo).demoControl(name) !== null, tip.control);
  const anchor = await page.evaluate(
    (name, before) => {
      const { demoControl, anchorEngine } = window as never as Demo;
      const element = demoControl(name);
      if (!element) throw new Error(`no control ${name}`);
      return before ? anchorEngine.learn(before, element) : anchorEngine.describe(element);
    },
    tip.control,
    known,
  );
  if (tip.open) await page.press('Escape');
  return anchor;
}

interface Demo {
  demoControl(name: string): HTMLElement | null;
  anchorEngine: { describe(element: Element): Anchor; learn(anchor: Anchor, element: Element): Anchor };
}
