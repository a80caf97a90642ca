import type { TestPage } from '../tests/browser/page.ts';
import { waitFor } from '../tests/browser/signs.ts';
import { tipWriterOf } from '../tests/e2e/author-steps.ts';
import { keyUserOf, pressControl } from '../tests/e2e/recording.ts';
import { cardOn, lookInto, press, startWalk, waitForCardAt } from '../tests/e2e/walk.ts';
import { demoPack, panelFor, type startWegwijs } from '../tests/e2e/wegwijs.ts';

/** What a part of the story is played with. */
export interface Scene {
  wegwijs: Awaited<ReturnType<typeof startWegwijs>>;
  step: (what: string, work: () => Promise<unknown>) => Promise<void>;
  picture: (page: TestPage, name: string) => Promise<void>;
  /** as wide as a help panel at most */
  narrow: (page: TestPage) => Promise<void>;
}

/** A colleague is walked through sharing a window, in the app itself. */
export async function playWalkthrough({ wegwijs, step, picture }: Scene): Promise<void> {
  const page = await wegwijs.openApp('teams');
  const at = async (control: string) => {
    if (!(await waitForCardAt(page, control))) throw new Error(`expected a card at ${control}, saw none`);
  };
  await step('Teams: a walkthrough starts at its first control', async () => {
    await startWalk(wegwijs, page, 'teams');
    await at('share');
  });
  await picture(page, 'teams-walkthrough');
  await step('Teams: doing it brings the next step, inside the dialog that opened', async () => {
    await press(page, 'share');
    await at('share-window');
  });
  await picture(page, 'teams-walkthrough-dialog');
  await page.close();
  const store = await lookInto(wegwijs);
  await store.clear('runs');
  await store.close();
}

/** A key-user does a task once, and it is kept step by step. */
export async function recordTask({ wegwijs, step, picture, narrow }: Scene): Promise<void> {
  const keyUser = await keyUserOf(wegwijs);
  const page = await wegwijs.openApp('teams');
  await step('Teams: a task is recorded by doing it', async () => {
    await keyUser.start(page, 'https://teams.microsoft.com/*');
    for (const control of ['share', 'share-window', 'share-confirm']) await pressControl(page, control);
    if (!(await keyUser.steps(3))) throw new Error(`expected 3 steps, saw ${await keyUser.titles()}`);
  });
  const panel = await panelFor(wegwijs, 'teams');
  // the screen is shared now: the signs go a moment later
  await panel.until(() => document.body.textContent?.includes('You are presenting') ?? false);
  await picture(page, 'teams-recording');
  await narrow(panel);
  await panel.until(() => document.querySelectorAll('.recording .step-list li').length === 3);
  await picture(panel, 'panel-recording');
  await keyUser.stop();
  await panel.close();
  await page.close();
  await keyUser.own.close();
}

/** A key-user writes a tip at the control it is about. */
export async function writeTip({ wegwijs, step, picture }: Scene): Promise<void> {
  const writer = await tipWriterOf(wegwijs);
  const page = await wegwijs.openApp('zoom');
  await step('Zoom: a tip is written at the control itself', async () => {
    await writer.begin(page, 'zoom', 'microphone');
    await writer.write(page, 'Mute before you type', 'Everybody hears the keys.');
    await waitFor(async () => (await writer.tipDrafts()).length > 0);
    if (!(await cardOn(page))) throw new Error('expected the card to write in, saw none');
  });
  await picture(page, 'zoom-writing');
  await page.close();
  await writer.own.close();
}

/** The key-user's workshop: a walkthrough beside the card that colleagues see. */
export async function visitStudio({ wegwijs, step, picture }: Scene): Promise<void> {
  const { id, walkthroughs } = demoPack();
  const place = `#/${id}/walkthroughs/walkthroughs/${walkthroughs[0]?.id}`;
  const studio = await wegwijs.openOwn(`studio.html${place}`);
  await step('the studio shows a walkthrough step by step', async () => {
    await studio.until(() => document.querySelector('main')?.textContent?.includes('Share'));
  });
  await picture(studio, 'studio');
  await studio.close();
}
