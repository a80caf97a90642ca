import type { App } from '../app.ts';

/** The editor keeps the way to its server when it is loaded; the page script answers as that server. */
const asking =
  '<script>{ const ask = fetch; window.fetch = (url, options) => ask(window.answer(String(url)), options); }</script>';

/**
 * The flow editor with its main menu open, and its window of settings: two generations, and the fifth that was
 * drawn anew. Its own languages.
 */
export const nodeRed: App = {
  name: 'node-red',
  part: 'tune',
  files({ release }) {
    const editor = `@node-red/editor-client@${release}/public`;
    return {
      styles: [
        `${editor}/vendor/jquery/css/base/jquery-ui.min.css`,
        `${editor}/vendor/font-awesome/css/font-awesome.min.css`,
        `${editor}/red/style.min.css`,
      ],
      scripts: [
        `${editor}/vendor/vendor.js`,
        ...(release.startsWith('1.') ? [] : [`${editor}/vendor/ace/ace.js`]),
        `${editor}/red/red.min.js`,
      ],
      // The editor asks for its pictures beside its page.
      body: `<base href="/packages/@node-red+editor-client@${release}/public/">${asking}<div id="red-ui-editor"></div>`,
    };
  },
  trim: ['menu-item-export', 'menu-item-config-nodes', 'menu-item-keyboard-shortcuts', 'menu-item-subflow'],
  pairs: [
    ['1.3.7/en-US', '4.1.15/en-US', 'release'],
    ['4.1.15/en-US', '5.0.7/en-US', 'redesign'],
    ['1.3.7/en-US', '5.0.7/en-US', 'redesign'],
    ['5.0.7/en-US', '5.0.7/de', 'language'],
    ['4.1.15/en-US', '4.1.15/fr', 'language'],
    ['1.3.7/de', '1.3.7/ja', 'language'],
    ['1.3.7/en-US', '5.0.7/fr', 'redesign+language'],
    ['1.3.7/de', '5.0.7/zh-CN', 'redesign+language'],
    ['5.0.7/en-US', '5.0.7/en-US/trimmed', 'trimmed'],
    ['1.3.7/en-US', '4.1.15/en-US/trimmed', 'trimmed'],
    ['1.3.7/en-US/settings', '5.0.7/en-US/settings', 'redesign'],
    ['5.0.7/en-US/settings', '5.0.7/de/settings', 'language'],
    ['1.3.7/ja/settings', '4.1.15/fr/settings', 'redesign+language'],
  ],
};
