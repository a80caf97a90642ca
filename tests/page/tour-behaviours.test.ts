import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser } from '../browser/page.ts';
import { behaviours } from '../tour/behaviours/index.ts';
import { bundleScript } from '../tour/bundle.ts';
import { makePlayerExtension } from '../tour/extension.ts';
import { tryBehaviour } from '../tour/open-stage.ts';
import { serveTests, type TestServer } from '../tour/serve.ts';

describe.each(['chromium', 'firefox'] as const)('a walkthrough in %s', (name) => {
  describe.each([false, true])('with less motion: %s', (reducedMotion) => {
    let browser: TestBrowser;
    let server: TestServer;
    let extension: Awaited<ReturnType<typeof makePlayerExtension>>;
    let script: string;
    beforeAll(async () => {
      server = await serveTests();
      script = await bundleScript('tests/tour/page/far-stage.ts');
      extension = await makePlayerExtension();
      const options = { extension: extension.folder, reducedMotion };
      browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      extension?.remove();
    });

    const own = behaviours.filter((behaviour) => (behaviour.reducedMotion ?? false) === reducedMotion);
    test.each(own.map((behaviour) => [behaviour.rule, behaviour] as const))('%s', async (_, behaviour) => {
      const page = await browser.openPage();
      expect(await tryBehaviour(behaviour, page, server, { script })).toBeUndefined();
      await page.close();
    });
  });
});
