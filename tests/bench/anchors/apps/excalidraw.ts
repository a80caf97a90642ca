import type { App } from '../app.ts';

/** The drawing board. It does not put its language on the page. */
export const excalidraw: App = {
  name: 'excalidraw',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [
      'react@18.3.1/umd/react.production.min.js',
      'react-dom@18.3.1/umd/react-dom.production.min.js',
      `@excalidraw/excalidraw@${release}/dist/excalidraw.production.min.js`,
    ],
    css: 'html,body,#board{margin:0;height:100vh}',
    body: `<div id="board"></div><script>window.EXCALIDRAW_ASSET_PATH='/packages/@excalidraw+excalidraw@${release}/dist/';window.process={env:{IS_PREACT:'false'}}</script>`,
  }),
  silentAboutLanguage: true,
  pairs: [
    ['0.12.0/en', '0.17.6/en', 'redesign'],
    ['0.17.6/en', '0.12.0/en', 'redesign'],
    ['0.17.6/en', '0.17.6/fr', 'language'],
    ['0.12.0/en', '0.12.0/de', 'language'],
    ['0.12.0/en', '0.17.6/de', 'redesign+language'],
  ],
};
