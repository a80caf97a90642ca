import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { folderOf, packagesFolder } from '../packages.ts';

const pages: Record<string, string> = {
  '5.1.0': 'editor/svg-editor-es.html',
  '7.3.8': 'dist/editor/index.html',
};

/** Drawing figures: a bar of tools, layers and colours; between the releases all became web components. */
export const svgEdit: App = {
  name: 'svgedit',
  part: 'tune',
  make: Object.fromEntries(
    Object.entries(pages).map(([release, path]) => [
      `svgedit-${release}.html`,
      async (file: string) => {
        const folder = folderOf(`svgedit@${release}`);
        const html = readFileSync(join(packagesFolder, folder, path), 'utf8');
        const base = `/packages/${encodeURIComponent(folder)}/${path.slice(0, path.lastIndexOf('/') + 1)}`;
        // The editor takes its language from the address.
        const speak =
          "const spoken = location.pathname.split('/')[4];document.documentElement.lang = spoken;history.replaceState(null, '', '?storagePrompt=false&noDefaultExtensions=true&lang=' + spoken);";
        writeFileSync(file, html.replace('<head>', `<head><base href="${base}"><script>${speak}</script>`));
      },
    ]),
  ),
  files: ({ release }) => ({
    scripts: [],
    also: [`svgedit@${release}`],
    page: `svgedit-${release}.html`,
  }),
  trim: ['tool_image', 'ext-panning', 'tool_wireframe', 'view_grid'],
  pairs: [
    ['5.1.0/en', '7.3.8/en', 'redesign'],
    ['5.1.0/de', '7.3.8/de', 'redesign'],
    ['5.1.0/en', '5.1.0/nl', 'language'],
    ['7.3.8/en', '7.3.8/fr', 'language'],
    ['7.3.8/fr', '7.3.8/de', 'language'],
    ['5.1.0/en', '7.3.8/de', 'redesign+language'],
    ['5.1.0/nl', '7.3.8/en', 'redesign+language'],
    ['5.1.0/en', '5.1.0/en/trimmed', 'trimmed'],
    ['7.3.8/en', '7.3.8/en/trimmed', 'trimmed'],
  ],
};
