import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteAnswer } from '../../demo/sites.ts';
import { waitFor } from '../browser/signs.ts';
import { keyUserOf, middleOf } from './recording.ts';
import { besideMain, startWegwijs } from './wegwijs.ts';

const host = 'office.zoom.us';

/** Everything about people is magenta, everything of the app is not. */
const magenta = 'rgb(255, 0, 255)';
const dot =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="40"%3E%3Crect width="40" height="40" fill="%23ff00ff"/%3E%3C/svg%3E';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Office</title>
  <style>
    body { font: 16px sans-serif; padding: 60px }
    .person, input, [contenteditable] { background: ${magenta}; color: ${magenta}; border: 0 }
    button { background: rgb(0, 0, 255); color: rgb(0, 0, 255); border: 0; width: 80px; height: 32px }
  </style>
  <div role="log"><span class="person">Noor says the report is late</span></div>
  <button id="share" class="share">Share</button> <img src='${dot}' width="40" height="40" alt="Noor">
  <p><input value="Noor"> <span contenteditable>Noor</span></p>
  <person-card></person-card>
  <script>
    const root = document.querySelector('person-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>span { background: ${magenta}; color: ${magenta} }</style><span>Noor</span>';
  </script>`;

function pages(asked: string): SiteAnswer | undefined {
  return asked === host ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page } : undefined;
}

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  let folder: string;
  beforeAll(async () => {
    folder = allowedEverywhere(browser);
    wegwijs = await startWegwijs(browser, { also: pages, extension: folder });
  });
  afterAll(async () => {
    await wegwijs?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a picture holds the control, and nothing that is about somebody', async () => {
    const keyUser = await keyUserOf(wegwijs, { shots: true });
    const tab = await wegwijs.openAt(host, '/');
    await keyUser.start(tab, `https://${host}/*`);
    const at = await middleOf(tab, '#share');
    // as a person does: the pointer rests before it presses
    await tab.hover(at.x, at.y);
    await waitFor(async () => (await keyUser.pictures()).length > 0);
    await tab.click(at.x, at.y);
    const shown = await waitFor(async () => (await keyUser.draft())?.steps[0]?.shot);
    expect(shown).toMatch(/^media\/[0-9a-f]{64}\.png$/);
    const colours = await keyUser.coloursOf(shown ?? '');
    expect(colours.blue, 'the control').toBeGreaterThan(500);
    expect(colours.magenta, 'what is about people').toBe(0);
    await keyUser.stop();
    await keyUser.own.close();
    await tab.close();
  });

  test('no picture is taken unless it was asked for', async () => {
    const keyUser = await keyUserOf(wegwijs);
    const before = (await keyUser.pictures()).length;
    const tab = await wegwijs.openAt(host, '/');
    await keyUser.start(tab, `https://${host}/*`);
    const at = await middleOf(tab, '#share');
    await tab.hover(at.x, at.y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tab.click(at.x, at.y);
    await keyUser.steps(1);
    await keyUser.stop();
    expect((await keyUser.pictures()).length).toBe(before);
    await tab.close();
  });
});

/** The built extension with the permission that a person gives for pictures: a test has nobody who could. */
function allowedEverywhere(browser: (typeof besideMain)[number]): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const copy = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  cpSync(fileURLToPath(new URL(`../../.output/${name}`, import.meta.url)), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return copy;
}
