import { describe, expect, test } from 'vitest';
import { anchorPage, describeAt, resolveOn, show } from './anchor-module.ts';
import { button, call, dots, down, hand, icon, mic, mute, raise, screen, share } from './call-page.ts';

const people = icon('M1 1h2v2zM8 8h3v3z');
const more = button('more', 'aria-label="More"', dots);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);

  /** Describes the control of this mark on one page and asks for it on another. */
  const from = async (before: string, mark: string, after: string) => {
    await show(on.tab, before, on.script);
    const anchor = await describeAt(on.tab, `[data-t=${mark}]`);
    await show(on.tab, after, on.script);
    return resolveOn(on.tab, anchor);
  };

  test('ids and classes that count up at every load count for nothing', async () => {
    const counted = (n: number) =>
      call(
        [
          button('mute', `id="id__${n}" class="root-${200 + n}" aria-label="Mute"`, mic),
          button('share', `id="id__${n + 1}" class="root-${200 + n}" aria-label="Share"`, screen),
          button('raise', `id="Dropdown${n}" class="root-${201 + n}" aria-label="Raise hand"`, hand),
        ].join(''),
      );
    // the share button gets the id that the hand had
    expect(await from(counted(117), 'share', counted(118))).toMatchObject({
      outcome: 'found',
      mark: 'share',
    });
  });

  test('ids that count with the digits of base 36 count for nothing', async () => {
    const menu = (lang: string, from: number, words: string[]) =>
      call(mute, {
        lang,
        after: `<div role="menu">${words.map((name, i) => `<div role="menuitem" tabindex="-1" id="app-${(from + i).toString(36)}" data-t="item-${i}">${name}</div>`).join('')}</div>`,
      });
    const before = menu('en', 94, ['Clean up blocks', 'Fold blocks', 'Unfold blocks']);
    // each item has the id that the one after it had
    const after = menu('nl', 95, ['Blokken schikken', 'Blokken invouwen', 'Blokken uitvouwen']);
    expect([null, 'item-1']).toContain((await from(before, 'item-1', after)).mark);
  });

  test('icons of a font that became drawings of a known set are the same icons', async () => {
    const bar = (draw: (glyph: string) => string) =>
      call(
        ['menu', 'delete', 'edit', 'home', 'search', 'settings']
          .map((glyph) => button(glyph, '', draw(glyph)))
          .join(''),
      );
    const drawings: Record<string, string> = {
      menu: 'M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z',
      delete: 'M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6v12zM19 4h-3.5l-1-1h-5l-1 1H5v2h14V4z',
      edit: 'M3 17.25V21h3.75L17.81 9.94l-3.75-3.75L3 17.25zM20.71 7.04c.39-.39.39-1.02 0-1.41l-2.34-2.34a.9959.9959 0 00-1.41 0l-1.83 1.83 3.75 3.75 1.83-1.83z',
      home: 'M10 20v-6h4v6h5v-8h3L12 3 2 12h3v8z',
      search:
        'M15.5 14h-.79l-.28-.27C15.41 12.59 16 11.11 16 9.5 16 5.91 13.09 3 9.5 3S3 5.91 3 9.5 5.91 16 9.5 16c1.61 0 3.09-.59 4.23-1.57l.27.28v.79l5 4.99L20.49 19l-4.99-5zm-6 0C7.01 14 5 11.99 5 9.5S7.01 5 9.5 5 14 7.01 14 9.5 11.99 14 9.5 14z',
      settings: 'M1 1h2v2z',
    };
    const fonts = bar(
      (glyph) => `<i class="material-icons" style="display:inline-block;width:16px;height:16px">${glyph}</i>`,
    );
    const drawn = bar((glyph) => icon(drawings[glyph] ?? ''));
    for (const glyph of ['menu', 'delete', 'home'])
      expect(await from(fonts, glyph, drawn)).toMatchObject({ mark: glyph });
    const gone = drawn.replace(/<button data-t="delete".*?<\/button>/, '');
    expect(await from(fonts, 'delete', gone)).toMatchObject({ mark: null });
  });

  test('zero-width characters in a name do not make it another name', async () => {
    const after = call(mute + share.replace('"Share"', '"\u200BSha\u200Dre\u2060"') + raise);
    expect(await from(call(mute + share + raise), 'share', after)).toMatchObject({
      outcome: 'found',
      mark: 'share',
    });
  });

  test('trailing spaces, counts and a typing error do not make it another control', async () => {
    const panel = (label: string) => button('people', `aria-label="${label}"`, people);
    const before = call(mute + panel('open the participants list pane,[2] particpants') + raise);
    for (const label of [
      'open the participants list pane,[14] participants',
      'Open the participants list pane,[2] particpants ',
      'close the participants list pane,[3] particpants',
    ])
      expect(await from(before, 'people', call(mute + panel(label) + raise))).toMatchObject({
        mark: 'people',
      });
  });

  test('a name that is the state is the same control in its other state', async () => {
    const toggled = mute.replace('"Mute"', '"Unmute"');
    expect(await from(call(mute + share + raise), 'mute', call(toggled + share + raise))).toMatchObject({
      mark: 'mute',
    });
    expect(await from(call(toggled + share + raise), 'mute', call(mute + share + raise))).toMatchObject({
      mark: 'mute',
    });
  });

  test('the two halves of a split button that share a label are told apart', async () => {
    const split = `<div data-t="wrapper" id="hangup" role="group" aria-label="Leave">${button('leave', 'aria-label="Leave"', 'Leave')}${button('options', 'aria-label="Leave" aria-haspopup="menu"', down)}</div>`;
    const before = call(mute + share + split);
    const after = call(mute + share + raise + split);
    expect(await from(before, 'leave', after)).toMatchObject({ mark: 'leave' });
    expect(await from(before, 'options', after)).toMatchObject({ mark: 'options' });
  });

  test('of a split button of which one half is gone, the other half is not taken for it', async () => {
    const half = button('leave', 'aria-label="Leave"', 'Leave');
    const menu = button('options', 'aria-label="Leave" aria-haspopup="menu"', down);
    const { mark } = await from(call(mute + share + half + menu), 'options', call(mute + share + half));
    expect(mark).toBeNull();
  });

  test('a generic label in the bar of the app is not the same label in the call', async () => {
    const before = call(mute + share + more);
    expect(await from(before, 'more', before)).toMatchObject({ outcome: 'found', mark: 'more' });
    expect(await from(before, 'more', call(mute + share))).toMatchObject({ mark: null });
  });

  test('a tooltip that became a label is the same name', async () => {
    const titled = share.replace('aria-label=', 'title=');
    expect(await from(call(mute + titled + raise), 'share', call(mute + share + raise))).toMatchObject({
      mark: 'share',
    });
    expect(await from(call(mute + share + raise), 'share', call(mute + titled + raise))).toMatchObject({
      mark: 'share',
    });
  });

  test('a button that became a switch, and then an item of a menu, is the same control', async () => {
    const tid = 'data-tid="toggle-captions"';
    const asButton = button('captions', `${tid} aria-label="Captions"`, screen);
    const asSwitch = `<label><input data-t="captions" type="checkbox" role="switch" ${tid} aria-label="Captions"></label>`;
    const asItem = `<div role="menu"><div data-t="captions" role="menuitemcheckbox" tabindex="0" ${tid}>${screen}Captions</div></div>`;
    const before = call(mute + asButton + raise);
    expect(await from(before, 'captions', call(mute + asSwitch + raise))).toMatchObject({ mark: 'captions' });
    expect(await from(before, 'captions', call(mute + raise, { after: asItem }))).toMatchObject({
      mark: 'captions',
    });
  });

  test('a control that moved into a menu that is closed is not pointed at anywhere', async () => {
    const closed = `<div role="menu" hidden>${button('share', 'role="menuitem" aria-label="Share"', screen)}</div>`;
    const answer = await from(
      call(mute + share + raise),
      'share',
      call(mute + raise + more, { after: closed }),
    );
    expect(answer).toMatchObject({ outcome: 'elsewhere', mark: null });
  });

  test('a control in a frame is elsewhere while the frame is not there', async () => {
    const bar = `<div role="toolbar">${mute}${share}${raise}</div>`;
    const framed = call('<iframe id="webclient"></iframe>');
    await show(on.tab, framed, on.script);
    const fill = `(() => { const inner = document.querySelector('iframe').contentDocument;
      inner.documentElement.lang = 'en'; inner.body.innerHTML = ${JSON.stringify(bar)}; })()`;
    await on.tab.addModule(fill);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, call(''), on.script);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ outcome: 'elsewhere' });
    await show(on.tab, framed, on.script);
    await on.tab.addModule(fill);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ outcome: 'found', mark: 'share' });
  });

  test('a control that came out of its frame is found where it is now', async () => {
    const framed = call('<iframe id="webclient"></iframe>');
    await show(on.tab, framed, on.script);
    await on.tab.addModule(`(() => { const inner = document.querySelector('iframe').contentDocument;
      inner.documentElement.lang = 'en'; inner.body.innerHTML = ${JSON.stringify(mute + share + raise)}; })()`);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, call(mute + share + raise), on.script);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'share' });
  });

  test('a text that is only in a shadow root is a name', async () => {
    const list = (items: string[]) => {
      const hosts = items.map((item) => `<x-item role="menuitem" tabindex="0" data-t="${item}"></x-item>`);
      return [call(`<div role="menu">${hosts.join('')}</div>`), items] as const;
    };
    const fill = (
      items: readonly string[],
    ) => `for (const [i, host] of [...document.querySelectorAll('x-item')].entries())
      host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('span'),
      { textContent: ${JSON.stringify(items)}[i] }));`;
    const [before, first] = list(['Record', 'Noise', 'Captions', 'Effects']);
    const [after, second] = list(['Noise', 'Record', 'Effects', 'Captions', 'Settings']);
    await show(on.tab, before, on.script);
    await on.tab.addModule(fill(first));
    const anchor = await describeAt(on.tab, '[data-t=Captions]');
    await show(on.tab, after, on.script);
    await on.tab.addModule(fill(second));
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'Captions' });
  });

  test('on a page of mixed languages, what was not translated is found by its name', async () => {
    const dutch = call(
      mute.replace('Mute', 'Dempen') + share + raise.replace('Raise hand', 'Hand opsteken'),
      { lang: 'nl' },
    );
    expect(await from(call(mute + share + raise), 'share', dutch)).toMatchObject({ mark: 'share' });
    expect(await from(call(mute + share + raise), 'mute', dutch)).toMatchObject({ mark: 'mute' });
  });

  test('a part of the page in a language of its own is read in that language', async () => {
    const part = `<div lang="nl" role="toolbar">${mute.replace('Mute', 'Dempen')}${share.replace('Share', 'Delen')}${raise.replace('Raise hand', 'Hand opsteken')}</div>`;
    const page = call(part);
    expect(await from(page, 'share', page)).toMatchObject({ outcome: 'found', mark: 'share' });
    expect(await from(call(mute + share + raise), 'share', page)).toMatchObject({ mark: 'share' });
  });
});
