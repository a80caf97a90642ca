// Truth: the app's own marks for its tests, taken away before anything is described; the order that we ask for.
const { release, language, variant, without } = window.scene;
const modern = release !== '0.15.0';
const { BlockNoteView, locales, parts, SuggestionMenu } = window;
const h = React.createElement;
const dictionary = locales[language];
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="300" height="120" fill="#789"/></svg>')}`;
const text = 'The lift is out of order until Thursday.';
const content = {
  insert: [{ type: 'paragraph', content: text }, { type: 'paragraph' }],
  picture: [
    { type: 'image', props: { url: picture, name: 'lift.svg', caption: 'Lift' } },
    { type: 'paragraph', content: text },
  ],
}[variant] ?? [{ type: 'paragraph' }, { type: 'paragraph', content: text }, { type: 'paragraph' }];
const aligned = ['textAlignLeftButton', 'textAlignCenterButton', 'textAlignRightButton'];
const asked = {
  insert: [],
  picture: [
    'fileCaptionButton',
    'replaceFileButton',
    'fileRenameButton',
    'fileDeleteButton',
    'fileDownloadButton',
    'filePreviewButton',
    ...aligned,
  ],
}[variant] ?? [
  'blockTypeSelect',
  'boldStyleButton',
  'italicStyleButton',
  'underlineStyleButton',
  'strikeStyleButton',
  ...aligned,
  'colorStyleButton',
  'nestBlockButton',
  'unnestBlockButton',
  'createLinkButton',
];
const order = asked.filter((key) => !without.includes(key));
const bar = order.map((key) => parts.getFormattingToolbarItems().find((button) => button.key === key));
let editor;
let items;

function Page() {
  editor = parts.useCreateBlockNote({ dictionary, initialContent: content });
  items ??= parts.getDefaultReactSlashMenuItems(editor);
  return h(
    BlockNoteView,
    { editor, formattingToolbar: false, slashMenu: false },
    h(parts.FormattingToolbarController, {
      formattingToolbar: () => h(parts.FormattingToolbar, {}, bar),
    }),
    h(parts.SuggestionMenuController, { triggerCharacter: '/', getItems: async () => items }),
  );
}
createRoot(document.getElementById('app')).render(h(Page));

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function collect() {
  await pause(800);
  const [first, second] = editor.document;
  editor.focus();
  if (variant === 'insert') {
    editor.setTextCursorPosition(second, 'end');
    await pause(200);
    if (modern) editor.getExtension(SuggestionMenu).openSuggestionMenu('/');
    else editor.openSelectionMenu('/');
  } else if (variant === 'picture') {
    // A first selection is no change.
    editor.setTextCursorPosition(second, 'start');
    await pause(300);
    editor.setTextCursorPosition(first, 'start');
  } else {
    editor.setTextCursorPosition(second, 'start');
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('.bn-inline-content')[1]);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  await pause(700);
  // The pointer over a block shows what the block itself can.
  const block = document.querySelectorAll('.bn-block-content')[variant === 'picture' ? 0 : 1];
  const { x, y } = block.getBoundingClientRect();
  const place = { clientX: x + 60, clientY: y + 8, bubbles: true };
  block.dispatchEvent(new MouseEvent('mousemove', place));
  await pause(300);

  const controls = {};
  const buttons = [...document.querySelectorAll('.bn-formatting-toolbar button')].filter(
    (button) => !button.closest('[role="menu"]'),
  );
  if (buttons.length !== order.length) throw new Error(`${buttons.length} for ${order.length}`);
  buttons.forEach((button, index) => {
    controls[order[index]] = button;
  });
  if (controls.colorStyleButton) {
    controls.colorStyleButton.click();
    await pause(500);
    for (const icon of document.querySelectorAll(
      '[data-test^="text-color-"], [data-test^="background-color-"]',
    ))
      controls[icon.dataset.test] = icon.closest('[role="menuitem"]');
  }
  for (const name of ['dragHandle', 'dragHandleAdd']) {
    const icon = document.querySelector(`[data-test="${name}"]`);
    if (icon) controls[name] = icon.closest('button');
  }
  if (variant === 'insert') {
    const options = document.querySelectorAll('[role="option"]');
    if (options.length !== items.length) throw new Error(`${options.length} for ${items.length}`);
    const words = Object.entries(dictionary.slash_menu);
    options.forEach((option, index) => {
      const [key] = words.find(([, { title }]) => title === items[index].title);
      if (controls[`insert:${key}`]) throw new Error(`two named ${items[index].title}`);
      controls[`insert:${key}`] = option;
    });
  }
  for (const element of document.querySelectorAll('[data-test]')) element.removeAttribute('data-test');
  return controls;
}
window.controls = collect();
