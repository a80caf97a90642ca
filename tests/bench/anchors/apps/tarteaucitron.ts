import type { App } from '../app.ts';

/** The settings that a site asks for before it loads what others provide: the same two answers for each provider. */
export const tarteaucitron: App = {
  name: 'tarteaucitron',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [`tarteaucitronjs@${release}/tarteaucitron.js`],
    css: 'main{max-width:1100px;margin:20px auto;font-family:sans-serif}',
    body: '<main><h1>Town council</h1><p>Opening hours</p></main>',
  }),
  trim: ['twitter:allow', 'twitter:deny', 'googlemaps:allow', 'googlemaps:deny', 'privacy'],
  pairs: [
    ['1.2.0/en', '1.27.1/en', 'redesign'],
    ['1.2.0/nl', '1.27.1/nl', 'redesign'],
    ['1.2.0/en/alert', '1.27.1/en/alert', 'redesign'],
    ['1.2.0/en', '1.2.0/de', 'language'],
    ['1.27.1/en', '1.27.1/nl', 'language'],
    ['1.27.1/nl', '1.27.1/fr', 'language'],
    ['1.27.1/en/alert', '1.27.1/fr/alert', 'language'],
    ['1.2.0/de', '1.27.1/en', 'redesign+language'],
    ['1.2.0/en/alert', '1.27.1/nl/alert', 'redesign+language'],
    ['1.27.1/en', '1.27.1/en/trimmed', 'trimmed'],
    ['1.2.0/en', '1.27.1/en/trimmed', 'trimmed'],
  ],
};
