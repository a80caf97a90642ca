// Truth: the builder's own list of question kinds and of tabs, in their order.
const { release, language, without } = window.scene;
const old = release.startsWith('1.');
const types = [
  'text',
  'checkbox',
  'radiogroup',
  'dropdown',
  'comment',
  'rating',
  'boolean',
  'html',
  'expression',
  'file',
  'matrix',
  'matrixdropdown',
  'matrixdynamic',
  'multipletext',
  'panel',
  'paneldynamic',
  'image',
  'imagepicker',
  'ranking',
  'signaturepad',
].filter((key) => !without.includes(`toolbox:${key}`));
const options = {
  questionTypes: types,
  showJSONEditorTab: true,
  showTestSurveyTab: !without.includes('tab:test'),
  showPreviewTab: !without.includes('tab:test'),
  showLogicTab: true,
  showTranslationTab: true,
  showEmbededSurveyTab: false,
  showThemeTab: false,
};
const tabNames = {
  designer: 'designer',
  test: 'test',
  preview: 'test',
  logic: 'logic',
  translation: 'translation',
  editor: 'json',
  json: 'json',
};
const open = async () => {
  let creator;
  if (old) {
    SurveyCreator.localization.currentLocale = language === 'en' ? '' : language;
    creator = new SurveyCreator.SurveyCreator('creator', options);
  } else {
    creator = new SurveyCreator.SurveyCreator(options);
    creator.locale = language;
    creator.render('creator');
  }
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const seen = (element) => element.getBoundingClientRect().width > 0;
  const controls = {};
  const items = [
    ...document.querySelectorAll(old ? '.svd_toolbox_item' : '.svc-toolbox__item--has-icon'),
  ].filter(seen);
  const listed = old
    ? creator.toolbox.items.map((item) => item.name)
    : creator.toolbox.visibleActions.map((item) => item.id ?? item.name);
  if (items.length !== listed.length) throw new Error(`${items.length} items, ${listed.length} listed`);
  listed.forEach((name, index) => {
    if (types.includes(name)) controls[`toolbox:${name}`] = items[index];
  });
  const tabs = [...document.querySelectorAll(old ? '.svd-tab' : '.svc-tabbed-menu-item')].filter(seen);
  const names = (old ? creator.tabs() : creator.tabs).map((tab) => tab.id ?? tab.name);
  if (tabs.length !== names.length) throw new Error(`${tabs.length} tabs, ${names.join()} listed`);
  names.forEach((name, index) => {
    controls[`tab:${tabNames[name] ?? name}`] = tabs[index];
  });
  if (!old)
    for (const named of document.querySelectorAll('[id^="toolboxitem"], [id^="tab-"]'))
      named.removeAttribute('id');
  return controls;
};
window.controls = open();
