import { describe, expect, test } from 'vitest';
import { anchorPage, describeAt, show, strengthOf } from './anchor-module.ts';

const icon = (path: string) => `<svg viewBox="0 0 20 20" width="16" height="16"><path d="${path}"/></svg>`;
const button = (mark: string, attributes: string, path: string, text = '') =>
  `<button data-t="${mark}" ${attributes}>${icon(path)}${text}</button>`;
const page = (bar: string) => `<!doctype html><html lang="en"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header>
  <main><h1>Meeting</h1><div role="toolbar" aria-label="Call">${bar}</div></main></body></html>`;
const mute = button('mute', 'id="microphone-button" aria-label="Mute"', 'M4 4h12v8H4z');
const share = button('share', 'id="share-button" aria-label="Share"', 'M2 3h16v11H2zM7 17h6');
const hand = button('hand', 'id="hand-button" aria-label="Raise hand"', 'M5 9l3-6 4 6v7H5z');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const on = anchorPage(name);

  const of = async (html: string, mark: string) => {
    await show(on.tab, html, on.script);
    return strengthOf(on.tab, await describeAt(on.tab, `[data-t=${mark}]`));
  };

  test('a control with a name, an identifier and an icon of its own is strong', async () => {
    const { level, endings } = await of(page(mute + share + hand), 'share');
    expect(level).toBe('strong');
    expect(endings).toMatchObject({
      'as-it-is': 'found',
      removed: 'nothing',
      translated: 'found',
      ids: 'found',
    });
  });

  test('what goes wrong is said change by change, and trials that say nothing are left out', async () => {
    const { level, endings } = await of(page('<button data-t="only">Continue</button>'), 'only');
    expect(level).not.toBe('weak');
    expect(Object.keys(endings)).toEqual([
      'as-it-is',
      'removed',
      'renamed',
      'translated',
      'neighbours',
      'moved',
    ]);
    expect(endings).toMatchObject({ 'as-it-is': 'found', removed: 'nothing' });
  });

  test('one of exact twins is never strong, and taking it away gives no other', async () => {
    const twin = '<button data-t="twin">Open</button>';
    const { level, endings } = await of(page(`<p>${twin}</p><p><button>Open</button></p>`.repeat(3)), 'twin');
    expect(level).not.toBe('strong');
    expect(endings.removed ?? 'nothing').toBe('nothing');
  });

  test('a control that is not on the page is weak', async () => {
    await show(on.tab, page(mute + share + hand), on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    await show(on.tab, page(mute + hand), on.script);
    expect(await strengthOf(on.tab, anchor)).toEqual({
      level: 'weak',
      endings: { 'as-it-is': 'lost' },
      says: ['as it is now: not found'],
    });
  });

  test('the words of the control itself are not what is left of it when it is taken away', async () => {
    const { endings } = await of(
      page('<a data-t="home" href="/start"><span>Start</span></a><a href="/next">Next</a>'),
      'home',
    );
    expect(endings.removed).toBe('nothing');
  });

  test('the page is not touched', async () => {
    await show(on.tab, page(mute + share + hand), on.script);
    const anchor = await describeAt(on.tab, '[data-t=share]');
    const before = await on.tab.evaluate(() => document.documentElement.outerHTML);
    await strengthOf(on.tab, anchor);
    expect(await on.tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
