import type { App } from '../app.ts';

/** The player before and after its third release; words of other languages are given by its user. */
export const plyr: App = {
  name: 'plyr',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`plyr@${release}/dist/plyr.css`],
    scripts: [`plyr@${release}/dist/plyr.js`],
    body: '<main><h1>Film</h1><video id="video" width="800" height="450" controls></video></main>',
    css: 'main{width:800px}',
  }),
  trim: ['mute', 'restart'],
  pairs: [
    ['2.0.18/en', '3.8.3/en', 'redesign'],
    ['2.0.18/en', '2.0.18/nl', 'language'],
    ['3.8.3/en', '3.8.3/de', 'language'],
    ['2.0.18/nl', '3.8.3/de', 'redesign+language'],
    ['2.0.18/en', '3.8.3/en/trimmed', 'trimmed'],
  ],
};
