import type { App } from '../app.ts';

/** A note written in Markdown: a long bar, a side bar, and the bubble over words chosen. Its own languages. */
export const cherryMarkdown: App = {
  name: 'cherry-markdown',
  part: 'tune',
  files: ({ release }) => ({
    styles: [`cherry-markdown@${release}/dist/cherry-markdown.min.css`],
    scripts: [`cherry-markdown@${release}/dist/cherry-markdown.min.js`],
    css: 'body{margin:0}#markdown{height:800px}',
    body: '<div id="markdown"></div>',
  }),
  trim: ['strikethrough', 'link', 'ol', 'redo', 'fullScreen'],
  pairs: [
    ['0.8.26/en', '0.10.3/en', 'release'],
    ['0.8.26/zh', '0.10.3/zh', 'release'],
    ['0.10.3/en', '0.10.3/zh', 'language'],
    ['0.10.3/ru', '0.10.3/en', 'language'],
    ['0.8.26/zh', '0.8.26/en', 'language'],
    ['0.8.26/en', '0.10.3/zh', 'redesign+language'],
    ['0.8.26/zh', '0.10.3/ru', 'redesign+language'],
    ['0.10.3/en', '0.10.3/en/trimmed', 'trimmed'],
  ],
};
