import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { App } from '../app.ts';
import { packagesFolder } from '../packages.ts';

const run = promisify(execFile);
const languages: Record<string, string> = { nl: 'nl-NL', de: 'de-DE', ja: 'ja-JP' };
const releases = ['5.1.21', '5.3.6'];
const spoken = ['en', 'nl', 'de', 'ja'];

/** The notebook with its tools open: sixty controls, most of them an icon with words, five years apart. */
export const tiddlyWiki: App = {
  name: 'tiddlywiki',
  part: 'tune',
  make: Object.fromEntries(
    releases.flatMap((release) =>
      spoken.map((language) => [`wiki-${release}-${language}.html`, saveWiki(release, language)]),
    ),
  ),
  files: ({ release, language }) => ({
    scripts: [],
    also: [`tiddlywiki@${release}`],
    page: `wiki-${release}-${language}.html`,
  }),
  trim: ['edit', 'tool:home', 'close', 'tool:import'],
  pairs: [
    ['5.1.21/en', '5.3.6/en', 'redesign'],
    ['5.3.6/en', '5.3.6/nl', 'language'],
    ['5.3.6/de', '5.3.6/ja', 'language'],
    ['5.1.21/nl', '5.1.21/en', 'language'],
    ['5.1.21/nl', '5.3.6/de', 'redesign+language'],
    ['5.3.6/en', '5.3.6/en/trimmed', 'trimmed'],
  ],
};

/** Writes a small wiki in one language with the package's own program. */
function saveWiki(release: string, language: string): (file: string) => Promise<void> {
  return async (file) => {
    const wiki = `${file}.wiki`;
    const plugin = languages[language];
    mkdirSync(join(wiki, 'tiddlers'), { recursive: true });
    const info = {
      themes: ['tiddlywiki/vanilla', 'tiddlywiki/snowwhite'],
      languages: plugin ? [plugin] : [],
    };
    writeFileSync(join(wiki, 'tiddlywiki.info'), JSON.stringify(info));
    const tiddlers: Record<string, string> = {
      '$:/SiteTitle': 'Handbook',
      '$:/DefaultTiddlers': '[[Welcome]]',
      Welcome: 'Some text.',
      ...(plugin ? { '$:/language': `$:/languages/${plugin}` } : {}),
    };
    for (const [index, [title, text]] of Object.entries(tiddlers).entries())
      writeFileSync(join(wiki, 'tiddlers', `${index}.tid`), `title: ${title}\n\n${text}`);
    const program = join(packagesFolder, `tiddlywiki@${release}`, 'tiddlywiki.js');
    const output = file.slice(0, file.lastIndexOf('/'));
    const render = [
      '--output',
      output,
      '--rendertiddler',
      '$:/core/save/all',
      file.slice(output.length + 1),
      'text/plain',
    ];
    await run(process.execPath, [program, wiki, ...render], {
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
    });
  };
}
