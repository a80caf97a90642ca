// Truth: the player draws its features in the order in which they are asked for.
const { release, language, without } = window.scene;
const features = ['playpause', 'current', 'progress', 'duration', 'tracks', 'volume', 'fullscreen'].filter(
  (key) => !without.includes(key),
);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
window.controls = (async () => {
  const mejs = window.mejs;
  if (release.startsWith('2.')) mejs.i18n.locale.language = language;
  else mejs.i18n.language(language);
  new window.MediaElementPlayer(release.startsWith('2.') ? '#video' : 'video', {
    features,
    alwaysShowControls: true,
    startVolume: 0.5,
    videoVolume: 'vertical',
    iconSprite: `/packages/mediaelement@${release}/build/mejs-controls.svg`,
  });
  await wait(1500);
  const bar = document.querySelector('.mejs-controls, .mejs__controls');
  // Without a film the second release hides its bar.
  bar.style.display = '';
  const shown = [...bar.children].filter((part) => !/volume-slider/.test(part.className));
  const controls = {};
  features.forEach((key, i) => {
    const part = shown[i];
    if (!part || key === 'current' || key === 'duration') return;
    controls[key] = part.querySelector('button') ?? part.querySelector('[role=slider], a, span') ?? part;
  });
  return controls;
})();
