import type { App } from '../app.ts';

/** Keeping the texts of a web site (Netlify CMS, later Decap): a page to write on, and the list of all pages. */
export const decapCms: App = {
  name: 'decap-cms',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [
      release.startsWith('3.')
        ? `decap-cms@${release}/dist/decap-cms.js`
        : `netlify-cms@${release}/dist/netlify-cms.js`,
    ],
    body: '<script>window.CMS_MANUAL_INIT = true</script>',
  }),
  trim: ['delete', 'date', 'italic', 'quote', 'numbered-list'],
  pairs: [
    ['2.1.3/en', '3.8.4/en', 'release'],
    ['2.1.3/en/list', '3.8.4/en/list', 'release'],
    ['2.10.192/nl', '3.8.4/nl', 'release'],
    ['2.10.192/en', '2.10.192/de', 'language'],
    ['2.10.192/en/list', '2.10.192/de/list', 'language'],
    ['3.8.4/nl', '3.8.4/ja', 'language'],
    ['3.8.4/nl/list', '3.8.4/ja/list', 'language'],
    ['2.1.3/en', '3.8.4/nl', 'redesign+language'],
    ['2.1.3/en/list', '3.8.4/nl/list', 'redesign+language'],
    ['3.8.4/nl', '3.8.4/nl/trimmed', 'trimmed'],
    ['2.10.192/en', '3.8.4/en/trimmed', 'trimmed'],
  ],
};
