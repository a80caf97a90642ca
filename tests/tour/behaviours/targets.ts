import { type Behaviour, soon, startAt, whyNotAt } from '../behaviour.ts';
import { stepText } from '../page/library.ts';
import { app, fillShadow, inShadow, shadowApp } from './pages.ts';

/** Which controls can be pointed at, and what happens when they change. */
export const targets: Behaviour[] = [
  {
    name: 'target given in a shadow root',
    rule: 'points at a control that was handed over from an open shadow root',
    body: shadowApp,
    async check(stage) {
      await stage.page.evaluate(fillShadow);
      return startAt(stage, { path: inShadow, given: 'element' });
    },
  },
  {
    name: 'target found in a shadow root',
    rule: 'finds a control in an open shadow root by its description alone',
    body: shadowApp,
    async check(stage) {
      await stage.page.evaluate(fillShadow);
      return startAt(stage, inShadow);
    },
  },
  {
    name: 'target in a frame',
    rule: 'points at a control in a frame of the same origin',
    body: `<h1>Meeting</h1><iframe id="frame" src="about:blank" width="700" height="360" style="margin:40px 0 0 90px"></iframe>`,
    async check(stage) {
      await stage.page.evaluate((html) => {
        const inner = document.querySelector('iframe')?.contentDocument;
        if (!inner) throw new Error('no frame');
        inner.documentElement.lang = 'en';
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        inner.body.replaceChildren(...parsed.body.childNodes);
      }, app);
      return startAt(stage, { path: '#frame >>> #share', given: 'element' });
    },
  },
  {
    name: 'scroll container',
    rule: 'scrolls a control into view in its own container, and follows it there',
    body: `<main><h1>Files</h1><div id="list" style="height:260px;overflow:auto;margin:60px 0 0 40px;width:500px">
      <div style="height:900px">Above</div><button id="share">Share this file</button><button>Copy</button>
      <div style="height:900px">Below</div></div></main>`,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await stage.page.evaluate(() => document.querySelector('#list')?.scrollBy(0, 60));
      return whyNotAt(stage, '#share');
    },
  },
  {
    name: 'target removed during the step',
    rule: 'takes the step away when its control goes, and says so',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await stage.page.evaluate(() => document.querySelector('#share')?.remove());
      const isGone = await soon(async () => !(await stage.seen())?.words.includes(stepText));
      return isGone ? undefined : 'the step stays although its control is gone';
    },
  },
  {
    name: 'target drawn anew',
    rule: 'moves over to the new node when a control is drawn anew',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await stage.page.evaluate(() => {
        const button = document.querySelector('#share');
        const bar = button?.parentElement;
        if (!button || !bar) throw new Error('no bar');
        const again = bar.cloneNode(true) as HTMLElement;
        again.style.marginTop = '260px';
        bar.replaceWith(again);
      });
      return whyNotAt(stage, '#share');
    },
  },
  {
    name: 'target moves',
    rule: 'follows a control that moves without a scroll or a resize',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await stage.page.evaluate(() => {
        const bar = document.querySelector<HTMLElement>('[role=toolbar]');
        if (bar) bar.style.transform = 'translate(160px, 110px)';
      });
      return whyNotAt(stage, '#share');
    },
  },
];
