import type { App } from '../app.ts';

/** The form builder, written anew between its first and second major release; its own languages. */
export const surveyCreator: App = {
  name: 'survey-creator',
  part: 'tune',
  files: ({ release }) => {
    const css = 'body{margin:0}#creator{height:880px;width:1380px}';
    const body = '<div id="creator"></div>';
    if (release.startsWith('1.'))
      return {
        styles: ['survey-knockout@1.8.71/modern.min.css', `survey-creator@${release}/survey-creator.min.css`],
        scripts: [
          'knockout@3.5.1/build/output/knockout-latest.js',
          'survey-knockout@1.8.71/survey.ko.min.js',
          `survey-creator@${release}/survey-creator.min.js`,
        ],
        css,
        body,
      };
    return {
      styles: [
        `survey-core@${release}/survey-core.fontless.min.css`,
        `survey-creator-core@${release}/survey-creator-core.fontless.min.css`,
      ],
      scripts: [
        `survey-core@${release}/survey.core.min.js`,
        `survey-core@${release}/survey.i18n.min.js`,
        `survey-js-ui@${release}/survey-js-ui.min.js`,
        `survey-creator-core@${release}/survey-creator-core.min.js`,
        `survey-creator-core@${release}/survey-creator-core.i18n.min.js`,
        `survey-creator-js@${release}/survey-creator-js.min.js`,
      ],
      css,
      body,
    };
  },
  trim: ['toolbox:checkbox', 'toolbox:comment', 'tab:test'],
  pairs: [
    ['1.8.70/en', '2.3.0/en', 'redesign'],
    ['1.8.70/de', '2.3.0/de', 'redesign'],
    ['2.3.0/en', '2.3.0/nl', 'language'],
    ['2.3.0/de', '2.3.0/fr', 'language'],
    ['1.8.70/en', '1.8.70/nl', 'language'],
    ['1.8.70/nl', '2.3.0/en', 'redesign+language'],
    ['1.8.70/en', '2.3.0/de', 'redesign+language'],
    ['2.3.0/en', '2.3.0/en/trimmed', 'trimmed'],
  ],
};
