import type { App } from '../app.ts';

/** The form builder: kinds of field to drag, and what to do with the form; its own language files. */
export const formBuilder: App = {
  name: 'form-builder',
  part: 'tune',
  files: ({ release }) => ({
    scripts: [
      'jquery@3.7.1/dist/jquery.min.js',
      'jquery-ui-dist@1.12.1/jquery-ui.min.js',
      `formBuilder@${release}/dist/form-builder.min.js`,
    ],
    also: ['formbuilder-languages@1.2.1'],
    css: 'body{margin:16px}',
    body: '<h1>Form</h1><div id="builder"></div>',
  }),
  trim: ['date', 'paragraph', 'clear'],
  pairs: [
    ['2.5.3/en', '3.19.12/en', 'redesign'],
    ['2.10.9/en', '3.19.12/en', 'release'],
    ['3.19.12/en', '3.19.12/nl', 'language'],
    ['3.19.12/de', '3.19.12/fr', 'language'],
    ['2.5.3/en', '2.5.3/de', 'language'],
    ['2.5.3/nl', '3.19.12/de', 'redesign+language'],
    ['2.10.9/en', '3.19.12/en/trimmed', 'trimmed'],
  ],
};
