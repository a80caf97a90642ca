import { type Behaviour, type StagePage, soon, startAt, whyNotAt } from '../behaviour.ts';
import { stepText } from '../page/library.ts';
import { app } from './pages.ts';

/** What a person does without a mouse, and what a screen reader is told. */
export const keyboard: Behaviour[] = [
  {
    name: 'focus goes in',
    rule: 'takes the focus into the card when it is started',
    body: app,
    async check(stage) {
      await focus(stage, '#send');
      const why = await startAt(stage, '#share');
      if (why) return why;
      const isIn = await soon(async () => (await stage.seen())?.hasFocus);
      return isIn ? undefined : 'the focus stays outside the card';
    },
  },
  {
    name: 'Tab reaches card and target',
    rule: 'lets Tab reach both the card and the control',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await focus(stage, '#mute');
      const reached = { card: false, control: false };
      for (let press = 0; press < 16; press++) {
        await stage.page.press('Tab');
        const active = await stage.page.evaluate(() => document.activeElement?.id ?? '');
        if ((await stage.seen())?.hasFocus) reached.card = true;
        if (active === 'share') reached.control = true;
      }
      const missed = Object.entries(reached).filter(([, isReached]) => !isReached);
      return missed.length ? `Tab never reaches: ${missed.map(([what]) => what).join(', ')}` : undefined;
    },
  },
  {
    name: 'Escape closes',
    rule: 'closes with Escape',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await soon(async () => (await stage.seen())?.hasFocus, 800);
      await pause(600);
      await stage.page.press('Escape');
      const isGone = await soon(async () => !(await stage.seen())?.words.includes(stepText));
      return isGone ? undefined : 'Escape does not close the step';
    },
  },
  {
    name: 'arrow keys',
    rule: 'goes on and back with the arrow keys while the focus is in the card',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share', '#hand');
      if (why) return why;
      await soon(async () => (await stage.seen())?.hasFocus, 800);
      // some take no key while they are still moving
      await pause(600);
      await stage.page.press('ArrowRight');
      const onward = await whyNotAt(stage, '#hand');
      if (onward) return `after the right arrow: ${onward}`;
      await pause(600);
      await stage.page.press('ArrowLeft');
      const back = await whyNotAt(stage, '#share');
      return back && `after the left arrow: ${back}`;
    },
  },
  {
    name: 'arrow keys stay in fields',
    rule: 'leaves arrow keys to the page’s own fields',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share', '#hand');
      if (why) return why;
      await stage.page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#message');
        field?.focus();
        field?.setSelectionRange(4, 4);
      });
      await stage.page.press('ArrowRight');
      await stage.page.press('ArrowRight');
      await pause(500);
      const caret = await stage.page.evaluate(() =>
        document.activeElement?.id === 'message'
          ? document.querySelector<HTMLInputElement>('#message')?.selectionStart
          : null,
      );
      if (caret !== 6) return `the caret stands at ${caret} and not at 6`;
      return whyNotAt(stage, '#share');
    },
  },
  {
    name: 'focus returns',
    rule: 'gives the focus back to where it was when it is closed',
    body: app,
    async check(stage) {
      await focus(stage, '#send');
      const why = await startAt(stage, '#share');
      if (why) return why;
      await soon(async () => (await stage.seen())?.hasFocus, 800);
      await stage.call('close');
      const isBack = await soon(() =>
        stage.page.evaluate(() => document.activeElement?.id === 'send' && document.hasFocus()),
      );
      return isBack ? undefined : 'the focus does not return';
    },
  },
  {
    name: 'dialog role and label',
    rule: 'is a dialog with the title of its step as its name',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      const card = await stage.seen();
      if (!card?.role?.endsWith('dialog')) return `the role is ${card?.role ?? 'none'}`;
      return card.name.includes('#share') ? undefined : `the name is “${card.name}”`;
    },
  },
  {
    name: 'reduced motion',
    rule: 'moves and fades nothing for a person who asked for less motion',
    body: app,
    reducedMotion: true,
    async check(stage) {
      await stage.start(['#share', '#hand']);
      const first = await movesWithin(stage, 700);
      if (first) return first;
      await stage.call('next');
      return movesWithin(stage, 700);
    },
  },
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const focus = (stage: StagePage, selector: string): Promise<void> =>
  stage.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

/** Looks in every frame, in the page, whether the card is anywhere but at its place at once and in full. */
async function movesWithin(stage: StagePage, milliseconds: number): Promise<string | undefined> {
  return stage.page.evaluate(async (most) => {
    const until = performance.now() + most;
    const seen: string[] = [];
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      const card = window.stage.seen();
      if (!card) continue;
      if (card.moves) return 'the card is animated';
      const place = `${Math.round(card.box.x)} ${Math.round(card.box.y)} ${card.opacity}`;
      if (seen.at(-1) !== place) seen.push(place);
    }
    if (seen.length === 0) return 'no card is shown';
    return seen.length > 2 ? `the card passes ${seen.length} places` : undefined;
  }, milliseconds);
}
