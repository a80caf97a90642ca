import { type Behaviour, soon, startAt } from '../behaviour.ts';
import { app } from './pages.ts';

/** What guidance and the page must not do to each other. */
export const manners: Behaviour[] = [
  {
    name: 'host CSS cannot leak in',
    rule: 'looks the same whatever style sheets the page has',
    body: app,
    async check(stage) {
      const why = await startAt(stage, '#share');
      if (why) return why;
      await pause(500);
      const before = await stage.seen();
      await stage.page.evaluate((css) => {
        const sheet = document.createElement('style');
        sheet.textContent = css;
        document.head.append(sheet);
      }, hostile);
      await pause(300);
      const after = await stage.seen();
      if (!after) return 'the page made the card disappear';
      const changed = Object.keys(before?.look ?? {}).filter(
        (name) => after.look[name] !== before?.look[name],
      );
      return changed.length ? `the page changed ${changed.length} properties: ${changed[0]}` : undefined;
    },
  },
  {
    name: 'nothing of ours leaks out',
    rule: 'changes no element of the page and no style of one',
    body: app,
    async check(stage) {
      const before = await stage.page.evaluate(pageAsItIs);
      const why = await startAt(stage, '#share');
      if (why) return why;
      await pause(500);
      const after = await stage.page.evaluate(pageAsItIs);
      const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
      return changed.length ? `changed while a step is shown: ${changed.join(', ')}` : undefined;
    },
  },
  {
    name: 'strict CSP',
    rule: 'works in full, styles and all, under a strict content security policy',
    body: app,
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'",
    },
    async check(stage) {
      await stage.page.evaluate(() => {
        const view = window as { violations?: string[] };
        view.violations = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          view.violations?.push(effectiveDirective);
        });
      });
      const why = await startAt(stage, '#share');
      const violations = await stage.page.evaluate(
        () => (window as { violations?: string[] }).violations ?? [],
      );
      if (violations.length) return `the policy stopped ${violations.length} times: ${violations[0]}`;
      return why;
    },
  },
  {
    name: 'Trusted Types',
    rule: 'works where the page demands Trusted Types',
    body: app,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    check: (stage) => startAt(stage, '#share'),
  },
  {
    name: 'above a modal dialog',
    rule: 'stays visible and usable above a native modal dialog',
    body: `${app}<dialog id="dialog" style="padding:60px;inline-size:600px"><h2>Share</h2><p>What do you want to share?</p>
      <button id="window">One window</button> <button>Whole screen</button></dialog>`,
    async check(stage) {
      await stage.page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
      const why = await startAt(stage, '#window');
      if (why) return why;
      const isOnTop = await soon(async () => (await stage.seen())?.onTop);
      return isOnTop ? undefined : 'the dialog covers the card, or makes it inert';
    },
  },
  {
    name: 'nothing left behind',
    rule: 'leaves nothing behind in the page when it is over',
    body: app,
    async check(stage) {
      const before = await stage.page.evaluate(wholePage);
      const why = await startAt(stage, '#share', '#hand');
      if (why) return why;
      await stage.call('next');
      await pause(600);
      await stage.call('stop');
      const isSame = await soon(async () => (await stage.page.evaluate(wholePage)) === before, 2_000);
      return isSame ? undefined : 'the page is not what it was';
    },
  },
];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What pages really do to everything on them, and then some. */
const hostile = `
  html { font-size: 30px; letter-spacing: 3px; text-transform: uppercase; }
  * { border-radius: 0 !important; letter-spacing: 2px !important; font-family: monospace !important; }
  div, section, aside { background-color: rgb(1, 2, 3) !important; padding: 13px !important; color: lime !important; }
  h1, h2, h3, p, button { color: fuchsia !important; border: 5px solid red !important; font-size: 29px !important; display: inline !important; }
  [popover], dialog, [role=dialog] { filter: blur(1px) !important; rotate: 3deg !important; }`;

/** Every element of the page itself, by its attributes; and styles by which guidance gets in the way. */
function pageAsItIs(): Record<string, string> {
  const all = [
    document.documentElement,
    document.head,
    document.body,
    ...document.body.querySelectorAll('*'),
  ];
  const own = all.filter((element) => element.closest('header, main') || element.contains(document.body));
  const attributes = own.map((element) =>
    [element.localName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)].join(' '),
  );
  const styles = [document.documentElement, document.body, ...document.querySelectorAll('main button')].map(
    (element) => {
      const { pointerEvents, position, zIndex, overflow, cursor, opacity } = getComputedStyle(element);
      return [pointerEvents, position, zIndex, overflow, cursor, opacity].join(' ');
    },
  );
  return {
    'attributes of the page': attributes.join('\n'),
    'styles of the page': styles.join('\n'),
    'the head': document.head.outerHTML,
    'style sheets': String(document.styleSheets.length + document.adoptedStyleSheets.length),
    'children of the body': String(document.body.children.length),
  };
}

function wholePage(): string {
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  return `${document.documentElement.outerHTML.replace(/ (style|class)=""/g, '')} ${sheets}`;
}
