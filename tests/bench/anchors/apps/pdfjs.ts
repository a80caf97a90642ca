import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { folderOf, packagesFolder } from '../packages.ts';

/** Where each release of the whole viewer, with its translations, is to be had. */
const viewers: Record<string, [spec: string, folder: string]> = {
  '1.8': ['pdfjs-dist-viewer-min@1.8.188', 'build/minified/web'],
  '2.12': ['pdfjs-dist-viewer-min@2.12.313', 'build/minified/web'],
  '5': ['ng2-pdfjs-viewer@25.0.18', 'pdfjs/web'],
};

/** The viewer of PDF documents over eight years, its side bar, find bar and tools open. */
export const pdfJs: App = {
  name: 'pdfjs',
  part: 'tune',
  make: {
    'letter.pdf': async (file) => writeFileSync(file, letter()),
    ...Object.fromEntries(
      Object.entries(viewers).map(([release, [spec, folder]]) => [
        `pdfjs-${release}.html`,
        async (file: string) => {
          const html = readFileSync(join(packagesFolder, folderOf(spec), folder, 'viewer.html'), 'utf8');
          const base = `/packages/${encodeURIComponent(folderOf(spec))}/${folder}/`;
          // The viewer speaks the browser's language; the page's address says which that is here.
          const speak =
            "const spoken = location.pathname.split('/')[4];Object.defineProperty(navigator, 'language', { value: spoken === 'en' ? 'en-US' : spoken });document.documentElement.lang = spoken;history.replaceState(null, '', '?file=/made/letter.pdf');";
          writeFileSync(file, html.replace('<head>', `<head><base href="${base}"><script>${speak}</script>`));
        },
      ]),
    ),
  },
  files: ({ release }) => ({
    scripts: [],
    also: viewers[release] ? [viewers[release][0]] : [],
    page: `pdfjs-${release}.html`,
  }),
  trim: ['print', 'openFile', 'viewBookmark', 'viewAttachments'],
  pairs: [
    ['1.8/en', '2.12/en', 'release'],
    ['2.12/en', '5/en', 'redesign'],
    ['1.8/en', '5/en', 'redesign'],
    ['2.12/nl', '5/nl', 'redesign'],
    ['1.8/en', '1.8/de', 'language'],
    ['2.12/en', '2.12/nl', 'language'],
    ['5/nl', '5/de', 'language'],
    ['2.12/en', '5/nl', 'redesign+language'],
    ['1.8/de', '5/en', 'redesign+language'],
    ['5/en', '5/en/trimmed', 'trimmed'],
    ['2.12/en', '2.12/en/trimmed', 'trimmed'],
    ['1.8/en/find', '2.12/en/find', 'release'],
    ['2.12/en/find', '5/en/find', 'redesign'],
    ['1.8/en/find', '5/nl/find', 'redesign+language'],
    ['5/en/find', '5/nl/find', 'language'],
  ],
};

/** A document of three pages. */
function letter(): string {
  const text = (line: string) => {
    const drawn = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
    return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
  };
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 9 0 R >> >> /Contents ${content} 0 R >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>',
    page(6),
    page(7),
    page(8),
    text('Annual report'),
    text('Figures'),
    text('Outlook'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return file + table + trailer;
}
