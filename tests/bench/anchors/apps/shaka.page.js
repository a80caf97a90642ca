// Truth: the classes that name the player's own elements, the same over all releases here.
const { language, without } = window.scene;
const panel = {
  play: 'play_pause',
  rewind: 'rewind',
  forward: 'fast_forward',
  mute: 'mute',
  pip: 'picture_in_picture',
  loop: 'loop',
  rate: 'playback_rate',
  statistics: 'statistics',
  more: 'overflow_menu',
  fullscreen: 'fullscreen',
};
const classes = {
  play: '.shaka-small-play-button, .shaka-play-button-panel .shaka-play-button',
  rewind: '.shaka-rewind-button',
  forward: '.shaka-fast-forward-button',
  mute: '.shaka-mute-button',
  pip: '.shaka-pip-button',
  loop: '.shaka-loop-button',
  rate: '.shaka-playbackrate-button',
  statistics: '.shaka-statistics-button',
  more: '.shaka-overflow-menu-button',
  fullscreen: '.shaka-fullscreen-button',
  seek: '.shaka-seek-bar',
};
const kept = Object.keys(panel).filter((key) => !without.includes(key));
const box = document.getElementById('box');
const video = document.getElementById('video');
window.controls = (async () => {
  shaka.polyfill.installAll();
  const player = new shaka.Player(video);
  const overlay = new shaka.ui.Overlay(player, box, video);
  overlay.configure({
    controlPanelElements: kept.map((key) => panel[key]),
    overflowMenuButtons: ['captions', 'quality', 'language', 'loop'],
    addSeekBar: true,
    addBigPlayButton: false,
    fadeDelay: 1000,
  });
  const controls = overlay.getControls();
  controls.getLocalization().changeLocale([language]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const style = document.createElement('style');
  style.textContent =
    '.shaka-controls-container,.shaka-bottom-controls,.shaka-controls-button-panel{opacity:1!important}';
  document.head.append(style);
  box.querySelector('.shaka-controls-container')?.setAttribute('shown', 'true');
  const found = {};
  for (const [key, selector] of Object.entries(classes)) {
    const element = [...box.querySelectorAll(selector)].find(
      (each) =>
        each.getBoundingClientRect().width > 0 && !each.closest('.shaka-overflow-menu, .shaka-settings-menu'),
    );
    if (element) found[key] = element;
  }
  return found;
})();
