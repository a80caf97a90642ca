import { beforeEach, describe, expect, test } from 'vitest';
import { wordPrint } from '../../content/anchor/print.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { anchorPage, describeAt, endWatch, heard, resolveOn, show, watchAt } from './anchor-module.ts';
import { button, call, down, mic, mute, raise, screen, share } from './call-page.ts';

/** A text of which the print is this very word. */
const textWithPrint = (word: string): string => {
  for (let i = 0; ; i++) if (wordPrint(`person ${i}`) === word) return `Person ${i}`;
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);
  beforeEach(() => endWatch(on.tab));

  const known = async (before: string, mark: string): Promise<Anchor> => {
    await show(on.tab, before, on.script);
    return describeAt(on.tab, `[data-t=${mark}]`);
  };
  /** Describes the control of this mark on one page and asks for it on another. */
  const from = async (before: string, mark: string, after: string) => {
    const anchor = await known(before, mark);
    await show(on.tab, after, on.script);
    return resolveOn(on.tab, anchor);
  };

  describe('in a virtual list', () => {
    const rows = (from: number, to: number) =>
      Array.from(
        { length: to - from },
        (_, i) =>
          `<div role="row" style="height:30px"><span>Order ${4800 + from + i}</span>${button(`edit-${from + i}`, 'aria-label="Edit"', mic)}${button(`bin-${from + i}`, 'aria-label="Delete"', down)}</div>`,
      ).join('');
    const page = (from: number, to: number) =>
      call(mute + raise, { after: `<div role="grid" aria-label="Orders">${rows(from, to)}</div>` });

    test('the button of a row is found in that row after scrolling, or not at all', async () => {
      const { mark } = await from(page(0, 12), 'edit-8', page(5, 17));
      expect([null, 'edit-8']).toContain(mark);
    });

    test('the button of a row that is scrolled away is not the same button of another row', async () => {
      expect(await from(page(0, 12), 'edit-3', page(20, 32))).toMatchObject({ mark: null });
    });
  });

  test("a person's name in a data attribute is no part of an anchor, and a new person does not hide the control", async () => {
    const tile = (person: string) =>
      `<div role="group">${button('tile', `data-tid="${person}" aria-label="${person}, muted"`, mic)}${button('pin', `data-tid="pin-video" aria-label="Pin ${person}"`, down)}</div>`;
    await show(on.tab, call(tile('Fatima el Amrani')), on.script);
    const anchor = await describeAt(on.tab, '[data-t=pin]');
    expect(JSON.stringify(anchor)).not.toMatch(/fatima|amrani/i);
    await show(on.tab, call(tile('Joost van Dijk')), on.script);
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'pin' });
  });

  test('twins are told apart by their rows, and by nothing else when there are none', async () => {
    const row = (title: string, mark: string) =>
      `<li><h3>${title}</h3>${button(mark, 'aria-label="Open"', screen)}</li>`;
    const list = (...items: string[]) => call('', { after: `<ul>${items.join('')}</ul>` });
    const before = list(row('Invoices', 'a'), row('Orders', 'b'), row('Customers', 'c'));
    const after = list(row('Customers', 'c'), row('Orders', 'b'), row('Invoices', 'a'));
    const { mark } = await from(before, 'b', after);
    expect([null, 'b']).toContain(mark);
    const gone = await from(before, 'b', list(row('Invoices', 'a'), row('Customers', 'c')));
    expect(gone.mark).toBeNull();
  });

  test('of two buttons in one row, the one that stays is not the one that went', async () => {
    const row = (title: string, ...buttons: string[]) => `<li><h3>${title}</h3>${buttons.join('')}</li>`;
    const plain = (mark: string) => button(mark, 'style="width:20px;height:20px"', '');
    const bin = button('bin', '', down);
    const list = (...items: string[]) => call(mute, { after: `<ul>${items.join('')}</ul>` });
    const before = list(row('Invoices'), row('Orders', plain('edit'), bin), row('Customers'));
    const after = list(row('Invoices'), row('Orders', bin), row('Customers'));
    expect(await from(before, 'edit', before)).toMatchObject({ mark: 'edit' });
    expect(await from(before, 'edit', after)).toMatchObject({ mark: null });
  });

  test('an item without a role in a list that takes the focus is not the list: when it goes, no other is it', async () => {
    const item = (mark: string, words: string) =>
      `<div class="item" tabindex="-2" data-t="${mark}"><i class="mdi mdi-${mark} v-icon--size-default"></i><div>${words}</div></div>`;
    const list = (items: string) => `<div role="listbox" tabindex="0">${items}</div>`;
    const [inbox, mine, archive] = [item('inbox', 'Inbox'), item('mine', 'Mine'), item('archive', 'Archive')];
    const before = call(list(inbox + mine + archive) + mute + share);
    expect(await from(before, 'mine', call(list(mine + inbox + archive) + mute + share))).toMatchObject({
      mark: 'mine',
    });
    expect(await from(before, 'mine', call(list(inbox + archive) + mute + share))).toMatchObject({
      mark: null,
    });
    expect(await from(before, 'archive', call(list(inbox + mine) + mute + share))).toMatchObject({
      mark: null,
    });
    const only = call(list(inbox) + mute + share);
    expect(await from(only, 'inbox', call(list('') + mute + share))).toMatchObject({ mark: null });
  });

  test('a field that nobody tied to its label goes by the label beside it', async () => {
    const field = (mark: string, words: string) =>
      `<div><label>${words}</label><div><input type="text" data-t="${mark}"></div></div>`;
    const [amount, project] = [field('amount', 'Amount'), field('project', 'Project')];
    const before = call(mute + amount + project + field('note', 'Note') + share);
    expect(await from(before, 'amount', call(project + share + amount + raise))).toMatchObject({
      mark: 'amount',
    });
    const labelOnly = amount.replace(/<input[^>]*>/, '');
    expect(await from(before, 'amount', call(mute + labelOnly + project + share))).toMatchObject({
      mark: null,
    });
  });

  test('like buttons of cards without a role are told apart by what the cards say', async () => {
    const card = (file: string, words: [string, string]) =>
      `<div class="card"><div>${file} (2 kB)</div>${button(`zoom-${file}`, `class="zoom" title="${words[0]}"`, screen)}${button(`drop-${file}`, `class="drop" title="${words[1]}"`, down)}</div>`;
    const page = (files: string[], words: [string, string], lang: string) =>
      call(mute, { lang, after: `<div>${files.map((file) => card(file, words)).join('')}</div>` });
    const before = page(['map', 'plan', 'logo'], ['Enlarge', 'Remove file'], 'en');
    const more = page(['map', 'plan', 'logo', 'photo'], ['Enlarge', 'Remove file'], 'en');
    expect(await from(before, 'zoom-plan', more)).toMatchObject({ mark: 'zoom-plan' });
    const other = page(['logo', 'map', 'plan'], ['Vergroten', 'Bestand verwijderen'], 'nl');
    expect([null, 'zoom-plan']).toContain((await from(before, 'zoom-plan', other)).mark);
    const gone = page(['logo', 'map'], ['Enlarge', 'Remove file'], 'en');
    expect(await from(before, 'zoom-plan', gone)).toMatchObject({ mark: null });
    const zoom = /<button data-t="zoom-plan".*?<\/button>/;
    for (const words of [more, other])
      expect(await from(before, 'zoom-plan', words.replace(zoom, ''))).toMatchObject({ mark: null });
  });

  test('a print of a name is never read as words', async () => {
    const person = textWithPrint('12');
    const option = (mark: string, words: string) =>
      `<div role="option" tabindex="-1" data-t="${mark}">${words}</div>`;
    const list = (...all: string[]) =>
      call(mute, { after: `<div role="listbox" aria-label="Choose">${all.join('')}</div>` });
    const ends = [option('ten', 'Ten'), option('last', 'Last')] as const;
    const before = list(ends[0], option('person', person), ends[1]);
    expect((await known(before, 'person')).names).toEqual({ en: ['~12'] });
    expect(await from(before, 'person', before)).toMatchObject({ mark: 'person' });
    expect(await from(before, 'person', list(ends[0], option('twelve', '12'), ends[1]))).toMatchObject({
      mark: null,
    });
  });

  test('a row of which only a print is kept is noticed when it comes', async () => {
    const row = (words: string) => `<div role="option" tabindex="-1" data-t="${words}">${words}</div>`;
    const list = (...all: string[]) =>
      call(mute, {
        after: `<div role="listbox" aria-label="People" id="list">${all.map(row).join('')}</div>`,
      });
    const anchor = await known(list('Anna', 'Bram', 'Chris', 'Dina'), 'Bram');
    await show(on.tab, list('Anna', 'Chris', 'Dina'), on.script);
    await watchAt(on.tab, { bram: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    await on.tab.evaluate((html) => {
      const made = document.createRange().createContextualFragment(html);
      document.getElementById('list')?.children[0]?.after(made);
    }, row('Bram'));
    await on.tab.until(
      () => (window as never as { heard: { mark: string | null }[] }).heard.at(-1)?.mark === 'Bram',
    );
    expect((await heard(on.tab)).at(-1)).toMatchObject({ mark: 'Bram' });
  });

  test('a button in the shadow root of an item that takes the focus is not the item', async () => {
    const item = (words: string) =>
      `<x-item role="listitem" aria-label="${words}" tabindex="0" data-t="item-${words}">${words}</x-item>`;
    const list = call(mute + share, {
      after: `<div role="list">${['map', 'plan', 'logo'].map(item).join('')}</div>`,
    });
    /** Shows the list with a button in the items, except in one of them. */
    const showList = async (without = '') => {
      await show(on.tab, list, on.script);
      await on.tab.evaluate(
        (inside, bare) => {
          for (const host of document.querySelectorAll('x-item')) {
            const words = host.textContent ?? '';
            const drop = `<button data-t="drop-${words}" aria-label="Delete">${inside}</button>`;
            const html = words === bare ? '<slot></slot>' : `<slot></slot>${drop}`;
            host.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(html));
          }
        },
        down,
        without,
      );
    };
    await showList();
    const anchor = await describeAt(on.tab, '[data-t=drop-plan]');
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: 'drop-plan' });
    await showList('plan');
    expect(await resolveOn(on.tab, anchor)).toMatchObject({ mark: null });
  });

  test('a label that changes beside its field is another name of the field', async () => {
    const field = (mark: string, words: string) =>
      `<form><label>${words}</label><div><input type="text" data-t="${mark}"></div></form>`;
    const page = (words: string) => call(mute, { after: field('amount', words) + field('note', 'Note') });
    const anchor = await known(page('Amount'), 'amount');
    await show(on.tab, page('Colour'), on.script);
    await watchAt(on.tab, { amount: anchor });
    await on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    await on.tab.evaluate(() => {
      const words = document.querySelector('label')?.firstChild as Text;
      words.data = 'Amount';
    });
    await on.tab.until(
      () => (window as never as { heard: { outcome: string }[] }).heard.at(-1)?.outcome === 'found',
    );
    expect((await heard(on.tab)).at(-1)).toMatchObject({ outcome: 'found', mark: 'amount' });
  });
});
