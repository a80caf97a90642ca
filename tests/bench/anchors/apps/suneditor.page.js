// Truth: the configured order of the toolbar.
const { release, language, without } = window.scene;
const old = release.startsWith('2.');
const groups = old
  ? [
      ['undo', 'redo'],
      ['font', 'fontSize', 'formatBlock'],
      ['bold', 'underline', 'italic', 'strike', 'subscript', 'superscript'],
      ['fontColor', 'hiliteColor', 'removeFormat'],
      ['outdent', 'indent'],
      ['align', 'horizontalRule', 'list', 'lineHeight'],
      ['table', 'link', 'image', 'video'],
      ['fullScreen', 'showBlocks', 'codeView', 'preview', 'print'],
    ]
  : [
      ['undo', 'redo'],
      ['font', 'fontSize', 'blockStyle'],
      ['bold', 'underline', 'italic', 'strike', 'subscript', 'superscript'],
      ['fontColor', 'backgroundColor', 'removeFormat'],
      ['outdent', 'indent'],
      ['align', 'hr', 'list', 'lineHeight'],
      ['table', 'link', 'image', 'video'],
      ['fullScreen', 'showBlocks', 'codeView', 'preview', 'print'],
    ];
const rename = { formatBlock: 'blockStyle', hiliteColor: 'backgroundColor', horizontalRule: 'hr' };
const buttonList = groups.map((keys) => keys.filter((key) => !without.includes(key)));
const wordsOf = async (code) => {
  await import(`/packages/suneditor@${release}/src/langs/${code}.js`);
  return window.SUNEDITOR_LANG[code];
};
window.controls = (async () => {
  const lang =
    language === 'en' ? undefined : old ? window.SUNEDITOR_LANG[language] : await wordsOf(language);
  window.SUNEDITOR.create(document.getElementById('text'), {
    buttonList,
    ...(lang ? { lang } : {}),
    ...(old ? {} : { plugins: window.SUNEDITOR.plugins }),
    width: '1100px',
    height: '200px',
  });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const bar = document.querySelector('.se-toolbar');
  const buttons = [...bar.querySelectorAll('button')].filter(
    (button) => button.getBoundingClientRect().width > 0 && !button.closest('.se-menu-tray, .se-dropdown'),
  );
  const controls = {};
  buttonList.flat().forEach((key, i) => {
    // The size is a field and a button in the third release: two controls.
    if (buttons[i] && key !== 'fontSize') controls[rename[key] ?? key] = buttons[i];
  });
  return controls;
})();
