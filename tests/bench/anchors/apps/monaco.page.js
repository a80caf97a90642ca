// Truth: the order in which each release draws its menu and its bar; what only one of them has is no key.
const { release, language, variant, without } = window.scene;
const old = release === '0.10.1';
const has = (key) => !without.includes(key);
const menu = (
  old
    ? ['definition', '', 'references', 'symbol', 'occurrences', 'format', 'cut', 'copy', 'palette']
    : [
        'definition',
        'references',
        'symbol',
        '',
        'rename',
        'occurrences',
        'format',
        'cut',
        'copy',
        'paste',
        'palette',
      ]
).filter(has);
const bar = [
  ...['toggle', 'find', 'case', 'word', 'pattern', 'previous', 'next', 'selection', 'close', 'replacement'],
  ...(old ? [] : ['preserve']),
  ...['replace', 'replaceAll'],
];
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
// The newer one draws its menu in a shadow.
const all = (selector, root = document) => [
  ...[...root.querySelectorAll(selector)].filter((each) => each.getBoundingClientRect().width > 0),
  ...[...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? all(selector, each.shadowRoot) : [],
  ),
];
const vs = `${location.origin}/packages/${encodeURIComponent(`monaco-editor@${release}`)}/min/vs`;
const named = (keys, elements) => {
  if (elements.length !== keys.length) throw new Error(`${elements.length} elements, not ${keys.length}`);
  return Object.fromEntries(keys.map((key, index) => [key, elements[index]]).filter(([key]) => key));
};
const open = async () => {
  const spoken = language === 'en' ? {} : { 'vs/nls': { availableLanguages: { '*': language } } };
  window.require.config({ paths: { vs }, ...spoken });
  await new Promise((resolve) => window.require(['vs/editor/editor.main'], resolve));
  const editor = window.monaco.editor.create(document.getElementById('editor'), {
    value: 'const a = 1;\nalert(a);\n',
    language: 'javascript',
    readOnly: without.length > 0,
  });
  await wait(2500);
  editor.setPosition({ lineNumber: 2, column: 7 });
  editor.focus();
  const action = variant === 'find' ? 'startFindReplaceAction' : 'showContextMenu';
  editor.getAction(`editor.action.${action}`).run();
  await wait(1200);
  if (variant !== 'find') return named(menu, all('.monaco-menu [role=menuitem]'));
  const parts = '[role=button], [role=checkbox], .monaco-checkbox, textarea, input:not([type=checkbox])';
  return named(
    bar,
    [...document.querySelectorAll('.find-widget')].flatMap((widget) => all(parts, widget)),
  );
};
window.controls = open();
