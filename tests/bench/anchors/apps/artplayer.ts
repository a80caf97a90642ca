import type { App } from '../app.ts';

/** A player of films over five years, with its menu open, and its settings where they do not cover the bar; its own languages. */
export const artPlayer: App = {
  name: 'artplayer',
  part: 'tune',
  files: ({ release, language }) => ({
    scripts: [
      `artplayer@${release}/dist/artplayer.js`,
      ...(release.startsWith('5.') && ['fr', 'es', 'zh-tw'].includes(language)
        ? [`artplayer@${release}/dist/i18n/${language}.js`]
        : []),
    ],
    css: 'body{font-family:sans-serif}main{max-width:1000px;margin:20px auto}#player{width:1000px;height:600px}',
    body: '<main><h1>Film</h1><div id="player"></div></main>',
  }),
  trim: ['screenshot', 'aspectRatio'],
  pairs: [
    ['4.2.3/en', '5.4.0/en', 'release'],
    ['5.4.0/en/settings', '5.4.0/fr/settings', 'language'],
    ['5.4.0/es/settings', '5.4.0/zh-cn/settings', 'language'],
    ['4.2.3/en', '4.2.3/zh-cn', 'language'],
    ['5.4.0/fr', '5.4.0/en', 'language'],
    ['4.2.3/en', '5.4.0/fr', 'redesign+language'],
    ['4.2.3/zh-cn', '5.4.0/en', 'redesign+language'],
    ['5.4.0/en', '5.4.0/en/trimmed', 'trimmed'],
  ],
};
