import type { Page } from 'playwright-core';
import type { Trial } from './page/trial.ts';

const mark = 'data-bench-mark';

/**
 * Playwright's own generator, by way of `locator.normalize()`: the best locator by its score table, used
 * strictly (more than one match is no answer), as Playwright does.
 */
export async function tryPlaywright(oldPage: Page, newPage: Page): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const key of await oldPage.evaluate(() => Object.keys(window.controls))) {
    const selector = await selectorOf(oldPage, key);
    const start = performance.now();
    const { present, verdict, expected, chosen } = await judged(newPage, key, selector);
    const milliseconds = performance.now() - start;
    const confidence = verdict === 'none' ? 0 : 1;
    const trial: Trial = { key, present, verdict, expected, chosen, milliseconds, confidence };
    trials.push(trial);
    if (!present) continue;
    await newPage.evaluate(async (name) => {
      const url: string = '/bench/page/judge.ts';
      const { takeOut } = (await import(url)) as typeof import('./page/judge.ts');
      const control = window.controls[name];
      if (control) Object.assign(window, { benchPutBack: takeOut(control) });
    }, key);
    const count = selector ? await newPage.locator(selector).count() : 0;
    await newPage.evaluate(() => (window as unknown as { benchPutBack(): void }).benchPutBack());
    trial.gone = { answered: count === 1, confidence: count === 1 ? 1 : 0 };
  }
  return trials;
}

async function selectorOf(page: Page, key: string): Promise<string | undefined> {
  const marked = (on: boolean) =>
    page.evaluate(([name, attribute, set]) => window.controls[name]?.toggleAttribute(attribute, set), [
      key,
      mark,
      on,
    ] as const);
  await marked(true);
  try {
    const locator = await page.locator(`[${mark}]`).normalize();
    return (locator as unknown as { _selector: string })._selector;
  } catch {
    // The generator refuses some elements (hidden ones); that is its answer.
    return undefined;
  } finally {
    await marked(false);
  }
}

async function judged(page: Page, key: string, selector: string | undefined) {
  const found = selector ? await page.locator(selector).elementHandles() : [];
  const answer = found.length === 1 ? found[0] : null;
  return page.evaluate(
    async ([name, element]) => {
      const judgeUrl: string = '/bench/page/judge.ts';
      const trialUrl: string = '/bench/page/trial.ts';
      const { judge } = (await import(judgeUrl)) as typeof import('./page/judge.ts');
      const { html } = (await import(trialUrl)) as typeof import('./page/trial.ts');
      const expected = window.controls[name];
      const chosen = element instanceof Element ? element : null;
      return {
        present: expected !== undefined,
        verdict: expected ? judge(expected, chosen) : chosen ? ('wrong' as const) : ('none' as const),
        expected: html(expected),
        chosen: html(chosen),
      };
    },
    [key, answer ?? null] as const,
  );
}
