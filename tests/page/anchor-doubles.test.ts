import { describe, expect, test } from 'vitest';
import { anchorPage, describeAt, resolveOn, show } from './anchor-module.ts';
import { button, call, down, mute, raise } from './call-page.ts';

/** What looks like proof and is none: values that others of the page have, or take over, for other reasons. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);

  const known = async (before: string, mark: string) => {
    await show(on.tab, before, on.script);
    return describeAt(on.tab, `[data-t=${mark}]`);
  };
  /** Describes the control of this mark on one page and asks for it on another. */
  const from = async (before: string, mark: string, after: string) => {
    const anchor = await known(before, mark);
    await show(on.tab, after, on.script);
    return resolveOn(on.tab, anchor);
  };

  describe('a tab that is a link to its panel', () => {
    const tabs = (lang: string, ...all: [mark: string, words: string][]) =>
      call(mute + raise, {
        lang,
        after: `<ul>${all.map(([mark, words]) => `<li><a data-t="${mark}" class="tab" href="#settings-${mark}">${words}</a></li>`).join('')}</ul>`,
      });
    const before = tabs('en', ['view', 'View'], ['palette', 'Palette'], ['keyboard', 'Keyboard']);

    test('is found by its panel, in any language and with a new tab beside it', async () => {
      const after = tabs(
        'fr',
        ['view', 'Affichage'],
        ['palette', 'Nuancier'],
        ['secrets', 'Secrets'],
        ['keyboard', 'Clavier'],
      );
      expect(await from(before, 'palette', after)).toMatchObject({ mark: 'palette' });
    });

    test('is not the new tab in its place when it is gone', async () => {
      const after = tabs('fr', ['view', 'Affichage'], ['secrets', 'Secrets'], ['keyboard', 'Clavier']);
      expect(await from(before, 'palette', after)).toMatchObject({ mark: null });
    });
  });

  test('that a field is not completed by the browser does not identify it', async () => {
    const field = (mark: string, attributes: string) => `<input data-t="${mark}" ${attributes}>`;
    const anchor = await known(
      call(field('amount', 'autocomplete="off"') + field('mail', 'autocomplete="email"')),
      'amount',
    );
    expect(anchor.ids).toEqual([]);
    expect((await known(call(field('mail', 'autocomplete="email"')), 'mail')).ids).toEqual([
      'autocomplete=email',
    ]);
  });

  test('the day of a calendar is not the page of a list with the same number', async () => {
    const days = Array.from(
      { length: 31 },
      (_, i) => `<div class="day" tabindex="0" data-t="day-${i + 1}">${i + 1}</div>`,
    );
    const pages = Array.from({ length: 5 }, (_, i) =>
      button(`page-${i + 1}`, 'class="page"', `${i + 1}`),
    ).join('');
    const before = call(mute + pages, { after: `<div class="month">${days.join('')}</div>` });
    expect((await from(before, 'day-3', call(mute + pages))).mark).toBeNull();
  });

  test('the box that lent its name to the button in it is not that button', async () => {
    const tag = (inside: string) =>
      `<div role="option" tabindex="0" data-t="tag" title="Mask">Mask${inside}</div>`;
    const remove = `<i role="button" data-t="remove" class="close">${down}</i>`;
    expect(
      (await from(call(mute + tag(remove) + raise), 'remove', call(mute + tag('') + raise))).mark,
    ).toBeNull();
  });

  test('what is called a text box and holds buttons is no field', async () => {
    const colours = (inside: string) =>
      call(`<div role="textbox" tabindex="0" aria-label="Colour" data-t="colour">${inside}</div>`);
    expect((await known(colours('red'), 'colour')).role).toBe('textbox');
    expect((await known(colours('<button>Palette</button>'), 'colour')).role).toBe('group');
  });
});
