import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/browser/chromium.ts';
import type { TestPage } from '../tests/browser/page.ts';
import { controlBox, hasCard, signsOn, waitFor, waitForSign } from '../tests/browser/signs.ts';
import { startWegwijs } from '../tests/e2e/wegwijs.ts';
import { buildDemo } from './build.ts';
import { playWalkthrough, recordTask, type Scene, visitStudio, writeTip } from './scenes.ts';
import { type DemoServer, startDemoServer } from './server.ts';

/*
 * `npm start`: Wegwijs doing its main job on realistic pages. With a display a browser opens and stays; without
 * one the same story is played headless, and its pictures are written to .output/story/.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const pictures = `${root}.output/story`;
const pack = `${root}demo/pack/zuiderlicht.json`;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const pages = [
  {
    app: 'Teams',
    host: 'teams.microsoft.com',
    path: '/v2/?state=call',
    control: 'share',
    says: 'Share one window',
  },
  {
    app: 'Zoom',
    host: 'app.zoom.us',
    path: '/wc/91234567890/join?state=call',
    control: 'participants',
    says: 'waiting room',
  },
  {
    app: 'Webex',
    host: 'web.webex.com',
    path: '/meet/zuiderlicht?state=call',
    control: 'share',
    says: 'Sharp text',
  },
];

await step('the extension is built', () => run('wxt', ['build', '-b', 'chrome']));
await step('the demo pages are built', buildDemo);
await mkdir(pictures, { recursive: true });
if (headless) {
  await playStory('light', { width: 1280, height: 800 });
  await playStory('dark', { width: 1280, height: 800 });
  await playStory('light', { width: 400, height: 800 });
  await playStory('dark', { width: 400, height: 800 });
  console.log(`\nThe pictures are in ${pictures}`);
} else {
  const server = await startDemoServer();
  try {
    await openForAPerson(server);
  } finally {
    await server.close();
  }
}

async function playStory(colorScheme: 'light' | 'dark', viewport: { width: number; height: number }) {
  const suffix = `${viewport.width}-${colorScheme}`;
  console.log(`\n${viewport.width} pixels wide, ${colorScheme}`);
  const wegwijs = await startWegwijs('chromium', { colorScheme, viewport });
  const scene: Scene = {
    wegwijs,
    step,
    picture: (page, name) => picture(page, `${name}-${suffix}`),
    narrow: (page) => page.resize(Math.min(viewport.width, 400), viewport.height),
  };
  try {
    const options = await wegwijs.openOwn('options.html');
    await step('a tip pack is added', () => addPack(options));
    await scene.picture(options, 'options');
    for (const { app, host, path, control, says } of pages) {
      const page = await wegwijs.openAt(host, path);
      await step(`${app}: a sign stands at “${control}”, and its card opens`, () =>
        openCard(page, control, says),
      );
      await scene.picture(page, `${app.toLowerCase()}-tip`);
      if (app === 'Teams') {
        await step('Teams: the card tells whom to ask, with words to change', () => openContact(page));
        await scene.picture(page, 'teams-ask');
        await step('the help panel lists what is here and who knows', async () => {
          const panel = await wegwijs.openOwn(`sidepanel.html?tab=${await tabOf(options, host)}`);
          await scene.narrow(panel);
          await panel.until(
            () => document.querySelectorAll('.tip-row').length > 5 && document.querySelector('.person'),
          );
          await scene.picture(panel, 'panel');
          await panel.close();
        });
      }
      await page.close();
    }
    await playWalkthrough(scene);
    await recordTask(scene);
    await writeTip(scene);
    await visitStudio(scene);
  } finally {
    await wegwijs.stop();
  }
}

async function openForAPerson(hosts: DemoServer) {
  const browser = await launchChromium({ hosts, headless: false, extension: `${root}.output/chrome` });
  const options = await browser.openPage(`chrome-extension://${browser.extensionId}/options.html`);
  await step('a tip pack is added', () => addPack(options));
  for (const { host, path } of pages.toReversed()) await browser.openPage(hosts.url(host, path));
  console.log(
    '\nThe blue signs are Wegwijs. Click one, or press the Wegwijs button in the toolbar for the help panel.',
  );
  console.log('Close the browser to stop.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

async function addPack(options: TestPage) {
  const text = await readFile(pack, 'utf8');
  await options.until(() => document.querySelector('.drop') !== null);
  await options.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'zuiderlicht.json'));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }));
  }, text);
  const said = await options.until(
    () => document.querySelector('.outcome .done, .outcome .refused')?.textContent,
  );
  if (!said?.includes('Zuiderlicht') || said.includes('not added'))
    throw new Error(`expected the pack to be added, saw: ${said}`);
}

async function openCard(page: TestPage, control: string, says: string) {
  const sign = await waitForSign(page, control);
  if (!sign) {
    const seen = JSON.stringify({ control: await controlBox(page, control), signs: await signsOn(page) });
    throw new Error(`expected a sign at ${control}, saw ${seen}`);
  }
  await page.click(sign.x, sign.y);
  if (!(await waitFor(() => hasCard(page)))) throw new Error(`expected a card at ${control}, saw none`);
  const text = await page.closedText?.();
  if (!text?.includes(says)) throw new Error(`expected the card to say “${says}”, saw: ${text}`);
}

async function openContact(page: TestPage) {
  // the card has the focus: past the close button stands Ask
  for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
  const text = await waitFor(async () => {
    const now = (await page.closedText?.()) ?? '';
    return now.includes('Whom to ask') && now.includes('Nothing is sent yet') ? now : '';
  });
  if (!text.includes('wrote this tip')) throw new Error(`expected to see whom to ask, saw: ${text}`);
}

function tabOf(options: TestPage, host: string): Promise<number> {
  return options.until(async (pattern) => {
    const { tabs } = (
      globalThis as never as { chrome: { tabs: { query(f: object): Promise<{ id: number }[]> } } }
    ).chrome;
    return (await tabs.query({ url: pattern })).at(-1)?.id ?? 0;
  }, `https://${host}/*`);
}

/** A picture of the page at rest: what arrives fades in. */
async function picture(page: TestPage, name: string) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.screenshot(`${pictures}/${name}.png`);
}

async function step(what: string, work: () => Promise<unknown>) {
  const started = Date.now();
  try {
    await work();
    console.log(`  ✓ ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(`  ✗ ${what}\n    ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    throw error;
  }
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = `${root}node_modules/wxt/bin/wxt.mjs`;
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}: ${said}`)),
    );
  });
}
