import type { App } from '../app.ts';

/** What each release calls its languages. */
const names: Record<string, Record<string, string>> = {
  5: { de: 'de', fr: 'fr', ja: 'ja', zh: 'zh_CN' },
  6: { de: 'de_DE', fr: 'fr_FR', it: 'it_IT', zh: 'zh_CN' },
};

/** The viewer of a photo page, with every tool for a picture; anew in 5 and in 6. Its own languages. */
export const fancybox: App = {
  name: 'fancybox',
  part: 'tune',
  files({ release, language }) {
    const css = 'body{font-family:sans-serif;margin:24px}ul{display:flex;gap:12px;list-style:none;padding:0}';
    const body = '<h1>Photos</h1><ul id="photos"></ul><p>Summer outing of the ward.</p>';
    const folder = `@fancyapps/ui@${release}/dist`;
    if (release.startsWith('4.')) {
      return { styles: [`${folder}/fancybox.css`], scripts: [`${folder}/fancybox.umd.js`], css, body };
    }
    const words = names[release.slice(0, 1)]?.[language];
    return {
      styles: [`${folder}/fancybox/fancybox.css`],
      scripts: [
        `${folder}/fancybox/fancybox.umd.js`,
        ...(words ? [`${folder}/fancybox/l10n/${words}.umd.js`] : []),
      ],
      css,
      body,
    };
  },
  trim: ['zoomOut', 'rotateCW', 'download', 'thumbs'],
  pairs: [
    ['5.0.36/en', '6.1.15/en', 'release'],
    ['4.0.31/en', '6.1.15/en', 'redesign'],
    ['5.0.36/en', '5.0.36/ja', 'language'],
    ['6.1.15/en', '6.1.15/de', 'language'],
    ['6.1.15/zh', '6.1.15/fr', 'language'],
    ['4.0.31/nl', '5.0.36/de', 'redesign+language'],
    ['5.0.36/de', '6.1.15/fr', 'redesign+language'],
    ['6.1.15/en', '6.1.15/en/trimmed', 'trimmed'],
  ],
};
