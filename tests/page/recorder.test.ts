import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftStep } from '../../utils/store/records.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import type { TestBrowser, TestPage } from '../browser/page.ts';
import { waitFor } from '../browser/signs.ts';
import { bundled } from './anchor-module.ts';

type Recorder = { recorder: { record(): void; recorded(): DraftStep[] } };

const page = (inner: string, lang = 'en') => `<!doctype html><html lang="${lang}"><title>App</title>
  <style>body{font:16px sans-serif} main{display:grid;gap:12px;justify-items:start;padding:20px} [contenteditable]{min-width:200px;min-height:24px}</style>
  <body><main>${inner}</main></body></html>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: TestBrowser;
  let tab: TestPage;
  let script: string;
  beforeAll(async () => {
    script = await bundled('./in-page/recorder.ts', 'recorder');
    browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
    tab = await browser.openPage('<p>empty</p>');
  });
  afterAll(() => browser?.close());

  /** Shows a page and records from then on; `script` is the page's own. */
  const show = async (inner: string, { lang = 'en', own = '' } = {}) => {
    await tab.show(page(inner, lang));
    if (own) await tab.addModule(`(() => { ${own} })()`);
    await tab.addModule(script);
    await tab.evaluate(() => (window as never as Recorder).recorder.record());
  };
  const boxOf = (selector: string) =>
    tab.evaluate((wanted) => {
      const look = (root: ParentNode): Element | null => {
        const here = root.querySelector(wanted);
        if (here) return here;
        for (const one of root.querySelectorAll('*')) {
          const inner = one.shadowRoot && look(one.shadowRoot);
          if (inner) return inner;
        }
        return null;
      };
      const box = look(document)?.getBoundingClientRect();
      if (!box) throw new Error(`nothing at ${wanted}`);
      return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
    }, selector);
  const click = async (selector: string, how?: Parameters<TestPage['click']>[2]) => {
    const { x, y } = await boxOf(selector);
    await tab.click(x, y, how);
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await tab.press(key);
  };
  const focus = (selector: string) =>
    tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  const steps = () => tab.evaluate(() => (window as never as Recorder).recorder.recorded());
  const titlesOf = (all: DraftStep[]) => all.map(({ step }) => Object.values(step.title ?? {})[0] ?? '');
  const titles = async () => titlesOf(await steps());
  /** A step may need a moment: a dialog closes, a composer empties. */
  const soon = async (...expected: string[]) => {
    await waitFor(async () => (await titles()).join('|') === expected.join('|'), 2_000);
    expect(await titles()).toEqual(expected);
  };

  describe('a click', () => {
    test('is a step at the button, not at the span in it', async () => {
      await show('<button id="share-button"><span class="icon">⇪</span> <span id="in">Share</span></button>');
      await click('#in');
      const [one] = await steps();
      expect(one?.step.anchor).toMatchObject({ role: 'button', ids: ['id=share-button'] });
      expect(one?.step.anchor).not.toHaveProperty('part');
      expect(one).toMatchObject({ gesture: 'click', certainty: 'sure', step: { done: { kind: 'act' } } });
    });

    test('is told in the language of the page', async () => {
      await show('<button>Delen</button>', { lang: 'nl' });
      await click('button');
      expect((await steps())[0]?.step.title).toEqual({ nl: 'Klik op ‘Delen’' });
    });

    test('is one step on a label, with what it turns on', async () => {
      await show('<label><input type="checkbox"> <span id="words">Include sound</span></label>');
      await click('#words');
      await click('input');
      expect(await titles()).toEqual(['Tick “Include sound”', 'Untick “Include sound”']);
    });

    test('is a step when the page takes the control away on the press', async () => {
      await show('<div id="menu" role="menu"><div role="menuitem" tabindex="-1">Record</div></div>', {
        own: `document.querySelector('[role=menuitem]').addEventListener('pointerdown', () => menu.remove())`,
      });
      await click('[role=menuitem]');
      await soon('Choose “Record”');
    });

    test('is a step when the page stops it on its way', async () => {
      await show('<button>Share</button>', {
        own: `document.addEventListener('click', (event) => event.stopImmediatePropagation(), true)`,
      });
      await click('button');
      expect(await titles()).toEqual(['Click “Share”']);
    });

    test('that a script makes is no step', async () => {
      await show('<button>Share</button>');
      await tab.evaluate(() => document.querySelector('button')?.click());
      expect(await titles()).toEqual([]);
    });

    test('on bare ground or running text is no step, on what the pointer shows as pressable it is', async () => {
      await show(
        '<p id="text">Some words</p><div id="card" title="Open the plan" style="cursor:pointer;padding:8px">Plan</div>',
      );
      await click('#text');
      await click('#card');
      expect((await steps()).length).toBe(1);
    });

    test('in an open shadow root is a step at the control in it', async () => {
      await show('<my-bar></my-bar>', {
        own: `document.querySelector('my-bar').attachShadow({ mode: 'open' }).innerHTML = '<div><button>Mute</button></div>'`,
      });
      await click('button');
      expect((await steps())[0]?.step.anchor?.inside).toContain('my-bar');
      expect(await titles()).toEqual(['Click “Mute”']);
    });

    test('twice in a row is one step on a row, and two on a button', async () => {
      await show('<div role="treeitem" tabindex="0">Reports</div><button>Next</button>');
      await click('[role=treeitem]', { count: 2 });
      expect((await steps()).length).toBe(1);
      await click('button');
      await click('button');
      expect((await titles()).slice(1)).toEqual(['Click “Next”', 'Click “Next”']);
    });

    test('with the right button is a step where the app has a menu of its own', async () => {
      await show('<button id="own">File</button><button id="plain">Other</button>', {
        own: `document.getElementById('own').addEventListener('contextmenu', (event) => event.preventDefault())`,
      });
      await click('#own', { button: 'right' });
      await soon('Right-click “File”');
    });
  });

  describe('the keyboard', () => {
    test('presses a button as a click does', async () => {
      await show('<button>Share</button>');
      await focus('button');
      await press('Enter', ' ');
      await soon('Click “Share”', 'Click “Share”');
    });

    test('presses a button of the page’s own making once', async () => {
      await show('<div role="button" tabindex="0">More</div>', {
        own: `const more = document.querySelector('[role=button]');
          more.addEventListener('keydown', (event) => event.key === 'Enter' && more.click())`,
      });
      await focus('[role=button]');
      await press('Enter');
      await soon('Click “More”');
    });

    test('presses what acts on the key itself, without a click', async () => {
      await show('<div role="menuitem" tabindex="0">Record</div>');
      await focus('[role=menuitem]');
      await press('Enter');
      await soon('Choose “Record”');
    });

    test('chooses the option it is at while the focus stays in the field', async () => {
      await show(
        `<input role="combobox" aria-label="Room" aria-expanded="true" aria-controls="list" aria-activedescendant="two">
         <div role="menu" id="list"><div role="menuitemradio" id="one">North</div><div role="menuitemradio" id="two">South</div></div>`,
      );
      await focus('input');
      await press('Enter');
      await soon('Choose “South”');
    });

    test('goes through radio buttons as one step', async () => {
      await show(
        `<fieldset><legend>Rooms</legend>${['Automatic', 'By hand', 'Free']
          .map((words) => `<label><input type="radio" name="rooms"> ${words}</label>`)
          .join('')}</fieldset>`,
      );
      await click('input');
      await press('ArrowDown', 'ArrowDown');
      const all = await titles();
      expect(all.at(-1)).toBe('Choose “Free”');
      expect(all.length).toBeLessThanOrEqual(3);
    });

    test('tells a shortcut that the page takes, and none that is the browser’s or writing', async () => {
      await show('<input aria-label="Search">', {
        own: `addEventListener('keydown', (event) => event.ctrlKey && event.key.toLowerCase() === 'k' && event.preventDefault())`,
      });
      await press('Control+K');
      await soon('Press Ctrl+K');
      await focus('input');
      await press('Control+A', 'Control+C');
      expect(await titles()).toEqual(['Press Ctrl+K']);
    });

    test('tells an Escape that closed something', async () => {
      await show('<button>Open</button><dialog><p>Really?</p></dialog>');
      await press('Escape');
      await tab.evaluate(() => document.querySelector('dialog')?.showModal());
      await press('Escape');
      await soon('Press Escape');
    });

    test('is done by what it brought up', async () => {
      await show('<div id="place"></div>', {
        own: `addEventListener('keydown', (event) => {
          if (!event.ctrlKey || event.key.toLowerCase() !== 'k') return;
          event.preventDefault();
          const button = document.createElement('button');
          button.textContent = 'Find';
          document.getElementById('place').append(button);
        })`,
      });
      await press('Control+K');
      await waitFor(async () => (await titles()).length === 1);
      await click('#place button');
      const [first] = await steps();
      expect(first?.step.done).toMatchObject({ kind: 'element', anchor: { names: { en: ['Find'] } } });
    });
  });

  describe('writing', () => {
    test('is a step in the frame of an editor that the page writes anew', async () => {
      await show('<input aria-label="Subject">');
      await tab.evaluate(() => {
        document.open();
        document.write('<!doctype html><html lang="en"><body><textarea aria-label="Message"></textarea>');
        document.close();
      });
      await click('textarea');
      await press('h', 'i');
      expect(await titles()).toEqual(['Type in “Message”']);
    });

    const secret = 'Hxqzwv';

    test('is one step with the click into its field, and nothing of the text is kept', async () => {
      await show('<label>Your name <input></label><button>Next</button>');
      await click('input');
      await press(...secret);
      await click('button');
      expect(await titles()).toEqual(['Type in “Your name”', 'Click “Next”']);
      expect(JSON.stringify(await steps())).not.toContain(secret);
    });

    test.each([
      ['a password', '<input type="password" aria-label="Password">', 'input'],
      ['a text of many lines', '<textarea aria-label="Notes"></textarea>', 'textarea'],
      ['an editor without a role', '<div id="editor" contenteditable aria-label="Message"></div>', '#editor'],
      ['an editor without any name', '<div id="editor" contenteditable></div>', '#editor'],
    ])('in %s keeps nothing of the text, also when it is written on', async (_what, html, selector) => {
      await show(`${html}<button>Next</button>`);
      await click(selector);
      await press(...secret);
      await click('button');
      await click(selector);
      await press(...secret);
      const all = await steps();
      expect(all.map(({ gesture }) => gesture)).toEqual(['type', 'click', 'type']);
      expect(JSON.stringify(all).toLowerCase()).not.toContain(secret.toLowerCase().slice(0, 4));
    });

    test('and Enter are one step, and the button that Enter pressed is none', async () => {
      await show('<form action="javascript:void 0"><input aria-label="Search"><button>Find</button></form>');
      await click('input');
      await press('a', 'b', 'Enter');
      await soon('Type in “Search” and press Enter');
    });

    test('and Enter that sends are one step; an Enter that begins a line is none', async () => {
      const editor = '<div role="textbox" contenteditable aria-label="Message" style="width:200px"></div>';
      await show(editor, {
        own: `const box = document.querySelector('[role=textbox]');
          box.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            box.textContent = '';
          })`,
      });
      await click('[role=textbox]');
      await press('a', 'Enter');
      await soon('Type in “Message” and press Enter');
      await show(editor);
      await click('[role=textbox]');
      await press('a', 'Enter', 'b');
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(await titles()).toEqual(['Type in “Message”']);
    });

    test('in a field of a shadow root is a step too', async () => {
      await show('<my-field></my-field>', {
        own: `document.querySelector('my-field').attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="Find">'`,
      });
      await click('input');
      await press('a', 'b');
      expect(await titles()).toEqual(['Type in “Find”']);
    });
  });

  describe('choosing', () => {
    test('in a list of the browser is one step, without what was chosen', async () => {
      await show(
        '<label>Speaker <select><option>None</option><option>Kitchen radio</option></select></label>',
      );
      await focus('select');
      await press('ArrowDown');
      await soon('Make a choice in “Speaker”');
      const [one] = await steps();
      expect(one?.gesture).toBe('choose');
      expect(JSON.stringify(one)).not.toContain('Kitchen');
    });

    test('a value by many small steps is one step', async () => {
      await show('<label>Volume <input type="range"></label>');
      await focus('input');
      await press('ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(await titles()).toEqual(['Set “Volume”']);
    });

    test('from a menu that only the pointer opened has the pointing as a step before it', async () => {
      await show(
        `<style>.drop{position:relative;padding:8px} .drop ul{display:none;position:absolute;top:30px;margin:0;background:#fff} .drop:hover ul{display:block}</style>
         <div class="drop"><button>File</button><ul role="menu"><li role="menuitem" tabindex="-1">Export</li></ul></div>`,
      );
      await new Promise((resolve) => setTimeout(resolve, 400));
      const opener = await boxOf('.drop button');
      await tab.hover(opener.x, opener.y);
      await tab.hover(opener.x, opener.y + 4);
      await click('[role=menuitem]');
      const all = await steps();
      expect(titlesOf(all)).toEqual(['Point at “File”', 'Choose “Export”']);
      expect(all[0]?.step.done).toMatchObject({ kind: 'element', anchor: { names: { en: ['Export'] } } });
    });

    test('from a menu that a click opened has only the click before it', async () => {
      await show(
        '<div style="position:relative"><button aria-haspopup="menu">File</button><ul hidden role="menu" style="position:absolute"><li role="menuitem" tabindex="-1">Export</li></ul></div>',
        {
          own: `document.querySelector('button').onclick = () => { document.querySelector('ul').hidden = false }`,
        },
      );
      await click('button');
      await click('[role=menuitem]');
      expect(await titles()).toEqual(['Open “File”', 'Choose “Export”']);
    });
  });

  describe('a control that will not stay', () => {
    const chats = ['Noor Hendriks', 'Ruben Visser', 'Eva Smit'];

    test('is a row of a list, and nothing of its words is kept', async () => {
      await show(
        `<div role="listbox" aria-label="Recent">${chats.map((chat) => `<div role="option" tabindex="0">${chat}</div>`).join('')}</div>`,
      );
      await click('[role=option]');
      const [one] = await steps();
      expect(one?.certainty).toBe('fleeting');
      expect(titlesOf([one as DraftStep])).toEqual(['Choose from the list']);
      expect(JSON.stringify(one)).not.toContain('Noor');
    });

    test('is a button of one message, called by its word where each message has it', async () => {
      await show(
        `<div role="log">${chats.map((chat) => `<div>${chat} says hello <button>More</button> <button class="who">${chat}</button></div>`).join('')}</div>`,
      );
      await click('button');
      await click('.who');
      const all = await steps();
      expect(all.map(({ certainty }) => certainty)).toEqual(['fleeting', 'fleeting']);
      expect(titlesOf(all)).toEqual(['Click “More”', 'Click the button']);
      expect(JSON.stringify(all)).not.toContain('Noor');
    });

    test('is not a button of the app beside the messages', async () => {
      await show('<div role="log"><div>Hello</div></div><button id="send">Send</button>');
      await click('#send');
      expect((await steps())[0]?.certainty).toBe('sure');
    });

    test('is not one that looks like all others: that one is weak', async () => {
      const star = '<button><svg width="16" height="16"><path d="M1 1h14v14z"/></svg></button>';
      await show(`<div role="toolbar">${star.repeat(9)}</div>`);
      await click('button:nth-child(5)');
      expect(await waitFor(async () => (await steps())[0]?.certainty === 'weak', 2_000)).toBe(true);
    });
  });
});
