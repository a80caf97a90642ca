import type { App } from '../app.ts';

/** The page builder: icons from a font in the old release, drawings in the new; a style panel with many inputs. */
export const grapesJs: App = {
  name: 'grapesjs',
  part: 'tune',
  files: ({ release }) => ({
    styles: ['font-awesome@4.7.0/css/font-awesome.min.css', `grapesjs@${release}/dist/css/grapes.min.css`],
    scripts: [`grapesjs@${release}/dist/grapes.min.js`],
    css: 'body{margin:0}',
    body: '<div id="editor"><section><h1>Hello</h1><p>Text</p></section></div>',
  }),
  trim: ['visibility', 'open-blocks', 'sector:decorations'],
  silentAboutLanguage: true,
  pairs: [
    ['0.16.45/en', '0.22.13/en', 'redesign'],
    ['0.16.45/en', '0.19.5/en', 'release'],
    ['0.19.5/en', '0.22.13/en', 'release'],
    ['0.22.13/en', '0.22.13/nl', 'language'],
    ['0.22.13/de', '0.22.13/fr', 'language'],
    ['0.16.45/en', '0.16.45/de', 'language'],
    ['0.16.45/nl', '0.22.13/de', 'redesign+language'],
    ['0.22.13/en', '0.22.13/en/trimmed', 'trimmed'],
  ],
};
