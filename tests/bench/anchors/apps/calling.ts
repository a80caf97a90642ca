import type { App } from '../app.ts';
import { bundle } from '../make.ts';

const newest = '9.54.13';

/**
 * A meeting page of our own, made of three generations of Fluent UI. The newest is redesigned: the bar moves to
 * the top, controls change places and some change their words, one goes and one comes.
 */
export const calling: App = {
  name: 'calling',
  part: 'tune',
  make: {
    [`fluent-${newest}.js`]: (file) =>
      bundle(
        [`@fluentui/react-components@${newest}`, 'react@18.3.1', 'react-dom@18.3.1'],
        "import * as Fluent from '@fluentui/react-components';\nimport * as React from 'react';\nimport { createRoot } from 'react-dom/client';\nObject.assign(window, { Fluent, React, createRoot });\n",
        file,
      ),
  },
  files({ release }) {
    const css = 'body{margin:0;font-family:sans-serif}main{display:flex;height:640px}aside{width:320px}';
    const body = '<div id="app"></div>';
    if (release === newest) return { scripts: [`made/fluent-${newest}.js`], css, body };
    return {
      scripts: [
        'react@17.0.2/umd/react.production.min.js',
        'react-dom@17.0.2/umd/react-dom.production.min.js',
        `@fluentui/react@${release}/dist/fluentui-react.js`,
      ],
      css,
      body,
    };
  },
  trim: ['camera', 'chat', 'muteAll'],
  pairs: [
    ['7.204.1/en', '8.122.9/en', 'release'],
    ['8.122.9/en', '9.54.13/en', 'redesign'],
    ['7.204.1/nl', '9.54.13/nl', 'redesign'],
    ['8.122.9/en', '8.122.9/nl', 'language'],
    ['9.54.13/en', '9.54.13/de', 'language'],
    ['9.54.13/nl', '9.54.13/en', 'language'],
    ['8.122.9/en', '9.54.13/nl', 'redesign+language'],
    ['7.204.1/de', '9.54.13/en', 'redesign+language'],
    ['9.54.13/en', '9.54.13/en/trimmed', 'trimmed'],
    ['8.122.9/en', '8.122.9/en/trimmed', 'trimmed'],
  ],
};
