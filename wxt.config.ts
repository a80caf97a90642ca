import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The three work tools Wegwijs is for; any other app is asked for on a click. */
const hosts = [
  'https://teams.microsoft.com/*',
  'https://teams.live.com/*',
  'https://teams.cloud.microsoft/*',
  'https://*.zoom.us/*',
  'https://*.webex.com/*',
];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // The Markdown parser's build for browsers decodes `&amp;` through innerHTML and needs a document, which
  // a service worker has not; its other build has a table.
  vite: () => ({
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
      },
    },
  }),
  manifestVersion: 3,
  outDirTemplate: '{{browser}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: hosts,
    // all sites only for pictures of recorded steps, for which browsers know no smaller permission
    optional_host_permissions: ['https://*/*', '<all_urls>'],
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      'open-tip': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_openTip__',
      },
      record: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_record__',
      },
      'record-stop': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_recordStop__',
      },
      'add-tip': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_addTip__',
      },
    },
    // Nothing leaves the browser: the extension's own pages and worker cannot fetch anything at all.
    content_security_policy:
      mode === 'production'
        ? {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
          }
        : undefined,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{8f0c6a5e-5f0e-4b0e-9f43-0b8f6c1d7a21}',
              // the Navigation API, which tells of single-page navigation without polling
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Ed25519 in WebCrypto, which signed packs need
        { minimum_chrome_version: '137' }),
  }),
});
