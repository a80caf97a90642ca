import type { App } from '../app.ts';

/** A plan of tasks with the form of a task over it, or with the small window of a chosen task; its own languages. */
export const dhtmlxGantt: App = {
  name: 'dhtmlx-gantt',
  part: 'tune',
  files({ release, language }) {
    const code = `dhtmlx-gantt@${release}/codebase`;
    const old = release.startsWith('5.');
    return {
      styles: [`${code}/dhtmlxgantt.css`],
      scripts: [
        `${code}/dhtmlxgantt.js`,
        ...(old ? [`${code}/ext/dhtmlxgantt_quick_info.js`] : []),
        ...(old && language !== 'en'
          ? [`${code}/locale/locale_${language === 'zh' ? 'cn' : language}.js`]
          : []),
      ],
      css: 'html,body{margin:0;height:100%}#plan{width:1300px;height:700px}',
      body: '<div id="plan"></div>',
    };
  },
  trim: ['description', 'hour', 'cancel'],
  pairs: [
    ['5.2.0/en', '9.0.14/en', 'redesign'],
    ['5.2.0/nl', '9.0.14/nl', 'redesign'],
    ['5.2.0/en/chosen', '9.0.14/en/chosen', 'redesign'],
    ['5.2.0/de', '7.1.13/de', 'release'],
    ['5.2.0/fr/chosen', '7.1.13/fr/chosen', 'release'],
    ['7.1.13/fr/chosen', '9.0.14/fr/chosen', 'redesign'],
    ['9.0.14/en', '9.0.14/nl', 'language'],
    ['9.0.14/de', '9.0.14/fr', 'language'],
    ['9.0.14/en/chosen', '9.0.14/de/chosen', 'language'],
    ['5.2.0/en', '5.2.0/zh', 'language'],
    ['5.2.0/nl', '9.0.14/de', 'redesign+language'],
    ['5.2.0/en', '9.0.14/fr', 'redesign+language'],
    ['5.2.0/fr/chosen', '9.0.14/de/chosen', 'redesign+language'],
    ['9.0.14/en', '9.0.14/en/trimmed', 'trimmed'],
    ['5.2.0/en', '5.2.0/en/trimmed', 'trimmed'],
  ],
};
