// Truth: the picker's own order of its groups; the smiley that a button is for, where only one is for it.
const { release, language, without } = window.scene;
const old = release.startsWith('3.');
const data = '/packages/@emoji-mart+data@1.2.1';
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const groups = [
  'frequent',
  'people',
  'nature',
  'foods',
  'activity',
  'places',
  'objects',
  'symbols',
  'flags',
].filter((key) => !without.includes(`category:${key}`));
const smileys = ['😃', '😄', '😁', '🙃', '😉', '😊', '😇', '😋', '😐', '😑'];
window.controls = (async () => {
  const place = document.getElementById('place');
  const words = await (await fetch(`${data}/i18n/${language}.json`)).json();
  const { categories } = words;
  if (old) {
    const i18n = {
      ...words,
      notfound: words.search_no_results_1,
      skintext: words.skins.choose,
      skintones: words.skins,
      categories: { ...categories, recent: categories.frequent, smileys: categories.people },
    };
    window.render(window.React.createElement(window.Picker, { native: true, i18n }), place);
  } else {
    const all = await (await fetch(`${data}/sets/14/native.json`)).json();
    place.append(new window.EmojiMart.Picker({ data: all, i18n: words, categories: groups }));
  }
  const root = old ? place : place.querySelector('em-emoji-picker').shadowRoot;
  const tabs = () => root.querySelectorAll(old ? '.emoji-mart-anchor' : '#nav button');
  while (!tabs().length) await wait(50);
  await wait(500);
  const controls = Object.fromEntries(groups.map((key, index) => [`category:${key}`, tabs()[index]]));
  controls.search = root.querySelector('input[type=search]');
  controls.skin = root.querySelector(old ? '.emoji-mart-skin-tone-1' : '.skin-tone-button');
  for (const smiley of smileys) {
    const found = root.querySelectorAll(`button[aria-label="${smiley}"], button[aria-label^="${smiley},"]`);
    if (found.length === 1) controls[`smiley:${smiley}`] = found[0];
  }
  return controls;
})();
