import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import type { TestPage } from '../browser/page.ts';
import { waitFor } from '../browser/signs.ts';
import { anchorScript } from '../page/anchor-module.ts';
import { keyUserOf, pressControl, typeText } from './recording.ts';
import { type Act, type Task, tasks } from './tasks.ts';
import { type AppName, apps, besideMain, startWegwijs } from './wegwijs.ts';

const names = Object.keys(apps) as AppName[];
const script = await anchorScript();

describe.each(besideMain)('in %s', (browser) => {
  let wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  beforeAll(async () => {
    wegwijs = await startWegwijs(browser);
  });
  afterAll(() => wegwijs?.stop());

  test.each(names)(
    'every task recorded in %s replays on a fresh page, each step at the very control that was used',
    async (app) => {
      const mine = tasks.filter((task) => task.app === app);
      const recorded = await record(app, mine);
      const page = await wegwijs.openApp(app);
      await page.addModule(script);
      for (const task of mine) {
        const steps = recorded.get(task)?.filter(({ step }) => step.anchor) ?? [];
        expect(steps, `${task.name}: ${steps.map(titleOf).join(', ')}`).toHaveLength(task.steps.length);
        for (const [index, { step }] of steps.entries()) {
          const control = task.steps[index] ?? '';
          expect(await waitForControl(page, step.anchor as Anchor, control), `${task.name}: ${control}`).toBe(
            'found',
          );
          for (const act of actsAt(task, control, index)) await perform(page, act);
        }
        for (const act of task.tidy ?? []) await perform(page, act);
      }
      await page.close();
    },
  );

  async function record(app: AppName, mine: Task[]): Promise<Map<Task, DraftStep[]>> {
    const page = await wegwijs.openApp(app);
    const keyUser = await keyUserOf(wegwijs);
    const recorded = new Map<Task, DraftStep[]>();
    for (const task of mine) {
      expect(await keyUser.start(page, `https://${apps[app].host}/*`)).toBe('recording');
      try {
        for (const act of task.acts) await perform(page, act);
        recorded.set(task, (await keyUser.steps(task.steps.length)) ?? []);
      } finally {
        await keyUser.stop();
      }
      for (const act of task.tidy ?? []) await perform(page, act);
    }
    await keyUser.own.close();
    await page.close();
    return recorded;
  }
});

async function perform(page: TestPage, act: Act): Promise<void> {
  if (act.kind === 'key') return page.press(act.key);
  await pressControl(page, act.control);
  if (act.kind === 'type') await typeText(page, act.text);
}

/** What was done at this step: its control's acts, and a key that followed. */
function actsAt(task: Task, control: string, index: number): Act[] {
  const isLast = index === task.steps.length - 1;
  const at = task.acts.filter((act) => act.kind !== 'key')[index];
  return at
    ? [at, ...(isLast ? task.acts.filter((act) => act.kind === 'key') : [])]
    : [{ kind: 'press', control }];
}

/** `found` when the anchor leads to the control, or to what is all of it; else what it did instead. */
function waitForControl(page: TestPage, anchor: Anchor, control: string): Promise<string> {
  let last = '';
  return waitFor(async () => {
    last = await page.evaluate(
      (known, name) => {
        const scope = window as never as {
          demoControl(name: string): Element | null;
          anchorEngine: {
            resolve(document: Document, anchor: unknown): { outcome: string; element?: Element };
          };
        };
        const truth = scope.demoControl(name);
        const { outcome, element } = scope.anchorEngine.resolve(document, known);
        if (!element) return outcome;
        const around = (from: Element | null): Element | null =>
          from && (from.parentElement ?? (from.getRootNode() as Partial<ShadowRoot>).host ?? null);
        const holds = (outer: Element | null, inner: Element | null): boolean =>
          inner !== null && (outer === inner || holds(outer, around(inner)));
        return holds(truth, element) || holds(element, truth)
          ? 'found'
          : `another: ${element.outerHTML.slice(0, 120)}`;
      },
      anchor,
      control,
    );
    return last === 'found' ? last : '';
  }, 4_000).then((found) => found || last);
}

const titleOf = ({ step }: DraftStep) => Object.values(step.title ?? {})[0] ?? '';
