import { describe, expect, it } from 'vitest';
import wxtConfig from '../../../wxt.config.ts';
import { importTable, whyNot } from './import-table.ts';
import { importsOf, lineOf, type Node, parseSource, type Source, shipped, sourcesIn } from './sources.ts';

const sources = shipped();

describe('imports', () => {
  it.each(importTable.map(({ folder }) => folder))('%s imports what the table allows', (folder) => {
    const rule = importTable.find((one) => one.folder === folder);
    const files = sources.filter(({ path }) => rule === ruleOf(path));
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) => importsOf(file).map((one) => whyNot(file.path, one)));
    expect(wrong.filter((why) => why !== undefined)).toEqual([]);
  });

  it('every file has a rule', () => {
    expect(sources.map(({ path }) => path).filter((path) => !ruleOf(path))).toEqual([]);
  });

  it('demo pages and their pack are made without any entrypoint', () => {
    const wrong = sourcesIn('demo').flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith('entrypoints/'))
        .map(
          ({ line }) =>
            `${file.path}:${line} imports an entrypoint. Move what is shared to content or utils.`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('the browser object comes from utils/browser.ts alone', () => {
    const wrong = sources
      .filter(({ path }) => path !== 'utils/browser.ts')
      .flatMap((file) =>
        importsOf(file)
          .filter(({ target }) => /^(webextension-polyfill|wxt\/browser|@wxt-dev\/)/.test(target))
          .map(
            ({ line, target }) => `${file.path}:${line} imports ${target}: import utils/browser.ts instead.`,
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('nobody uses a browser object that was not imported', () => {
    expect(sources.flatMap(globalBrowserUses)).toEqual([]);
  });

  it('every name has an import one can follow', () => {
    expect(wxtConfig.imports, 'auto-imports are off in wxt.config.ts').toBe(false);
    const hidden = sources.flatMap((file) => importsOf(file).filter(({ target }) => target === '#imports'));
    expect(hidden).toEqual([]);
  });
});

describe('the import table', () => {
  const importing = (target: string, isType = false) => ({ target, isType, line: 1 });

  it.each([
    ['content/start.tsx', importing('utils/store/packs')],
    ['content/overlay/Overlay.tsx', importing('utils/store/packs', true)],
    ['content/anchor/resolve.ts', importing('utils/pack/anchor')],
    ['content/anchor/resolve.ts', importing('content/overlay/host')],
    ['utils/pack/read.ts', importing('utils/browser')],
    ['utils/pack/read.ts', importing('idb')],
    ['utils/people/rank.ts', importing('utils/store/packs')],
    ['components/TipCard.tsx', importing('utils/messages')],
    ['components/TipCard.tsx', importing('utils/browser')],
    ['content/start.tsx', importing('entrypoints/background/page')],
    ['entrypoints/loader.ts', importing('idb')],
  ])('%s may not import $target', (file, one) => expect(whyNot(file, one)).toContain(one.target));

  it.each([
    ['content/anchor/resolve.ts', importing('utils/pack/anchor', true)],
    ['components/TipCard.tsx', importing('utils/messages', true)],
    ['content/start.tsx', importing('preact/hooks')],
    ['entrypoints/options/main.tsx', importing('utils/store/packs')],
  ])('%s may import it', (file, one) => expect(whyNot(file, one)).toBeUndefined());

  it('says when the types alone would do', () => {
    expect(whyNot('content/anchor/resolve.ts', importing('utils/pack/anchor'))).toContain('import type');
  });

  it('sees every way of importing', () => {
    const text = `
      import './a.ts'; import type { B } from './b.ts'; import { type C, type D } from './c.ts';
      export * from './d.ts'; export type { E } from './e.ts'; const f = await import('./f.ts');
      type G = import('./g.ts').G; import { h } from 'h'; import i from './i.css?inline';
    `;
    expect(
      importsOf(parseSource('content/x.ts', text)).map(
        ({ target, isType }) => `${isType ? 'type ' : ''}${target}`,
      ),
    ).toEqual([
      'content/a',
      'type content/b',
      'type content/c',
      'content/d',
      'type content/e',
      'content/f',
      'type content/g',
      'h',
      'content/i.css',
    ]);
  });
});

function ruleOf(path: string) {
  return importTable.find(({ folder }) => path.startsWith(folder));
}

/** `browser.tabs` or `chrome.tabs` where no such name was imported or declared. */
function globalBrowserUses(file: Source): string[] {
  const declared = file.nodes.some(
    ({ type, local, id }) =>
      (type === 'ImportSpecifier' && (local as Node).name === 'browser') ||
      (type === 'VariableDeclarator' && (id as Node).name === 'browser'),
  );
  return file.nodes
    .filter(({ type, object }) => {
      const name = type === 'MemberExpression' ? (object as Node).name : undefined;
      return name === 'chrome' || (name === 'browser' && !declared);
    })
    .map(
      (node) =>
        `${file.path}:${lineOf(file.text, node)} uses a global browser object: import utils/browser.ts.`,
    );
}
