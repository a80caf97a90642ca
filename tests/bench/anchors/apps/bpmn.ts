import type { App } from '../app.ts';

/** A modeler of processes: a palette of glyphs whose names are titles; its user gives the words of a language. */
export const bpmn: App = {
  name: 'bpmn',
  part: 'tune',
  files: ({ release }) => {
    const dist = `bpmn-js@${release}/dist`;
    return {
      styles: [
        `${dist}/assets/diagram-js.css`,
        ...(release.startsWith('2.') ? [] : [`${dist}/assets/bpmn-js.css`]),
        `${dist}/assets/bpmn-font/css/bpmn-embedded.css`,
      ],
      scripts: [`${dist}/bpmn-modeler.development.js`],
      css: 'main{width:1200px;margin:20px}#canvas{height:760px;border:1px solid #ccc;position:relative}',
      body: '<main><h1>Process</h1><div id="canvas"></div></main>',
    };
  },
  trim: ['lasso-tool', 'create.task', 'create.data-store'],
  pairs: [
    ['2.5.4/en', '15.2.2/en', 'redesign'],
    ['2.5.4/en', '2.5.4/de', 'language'],
    ['15.2.2/en', '15.2.2/nl', 'language'],
    ['2.5.4/de', '15.2.2/en', 'redesign+language'],
    ['2.5.4/en', '15.2.2/nl', 'redesign+language'],
    ['15.2.2/en', '15.2.2/en/trimmed', 'trimmed'],
    ['2.5.4/en', '15.2.2/en/trimmed', 'trimmed'],
  ],
};
