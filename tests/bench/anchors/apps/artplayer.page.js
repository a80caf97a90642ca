// Truth: the player's own names for its controls.
const { language, variant, without } = window.scene;
const has = (key) => !without.includes(key);
/** A minute of silence. */
function silence() {
  const length = 8000 * 60;
  const bytes = new Uint8Array(44 + length).fill(128);
  const view = new DataView(bytes.buffer);
  const text = (at, word) => bytes.set(new TextEncoder().encode(word), at);
  text(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 8000, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, length, true);
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}
const own = window[`artplayer-i18n-${language}`];
const film = new Artplayer({
  container: '#player',
  url: silence(),
  lang: language,
  ...(own ? { i18n: { [language]: own } } : {}),
  screenshot: has('screenshot'),
  setting: true,
  pip: true,
  fullscreen: true,
  fullscreenWeb: true,
  playbackRate: true,
  aspectRatio: has('aspectRatio'),
  flip: true,
  subtitleOffset: true,
});
function collect() {
  const player = film.template.$player;
  const { left, top } = player.getBoundingClientRect();
  const at = { clientX: left + 150, clientY: top + 100, bubbles: true, cancelable: true };
  film.template.$video.dispatchEvent(new MouseEvent('contextmenu', at));
  film.contextmenu.show = true;
  film.setting.show = variant === 'settings';
  film.controls.show = true;
  const found = {
    play: '.art-icon-play',
    mute: '.art-icon-volume',
    screenshot: '.art-control-screenshot',
    setting: '.art-control-setting',
    pip: '.art-control-pip',
    fullscreenWeb: '.art-control-fullscreenWeb',
    fullscreen: '.art-control-fullscreen',
    'menu:info': '.art-contextmenu-info',
    'menu:version': '.art-contextmenu-version a',
    'menu:close': '.art-contextmenu-close',
  };
  const settings = {
    'set:rate': '[data-name="playback-rate"]',
    'set:ratio': '[data-name="aspect-ratio"]',
    'set:flip': '[data-name="flip"]',
    'set:subtitle': '[data-name="subtitle-offset"] input',
  };
  if (variant === 'settings') Object.assign(found, settings);
  const controls = {};
  for (const [key, selector] of Object.entries(found)) {
    const element = player.querySelector(selector);
    if (element) controls[key] = element;
  }
  for (const span of player.querySelectorAll('.art-contextmenu-playbackRate span'))
    controls[`rate:${Number(span.dataset.rate ?? span.dataset.value)}`] = span;
  for (const span of player.querySelectorAll('.art-contextmenu-aspectRatio span'))
    controls[`ratio:${span.dataset.ratio ?? span.dataset.value}`] = span;
  for (const span of player.querySelectorAll('.art-contextmenu-flip span'))
    controls[`flip:${span.dataset.value}`] = span;
  for (const element of player.querySelectorAll(
    '[data-value],[data-rate],[data-ratio],[data-name],[data-index]',
  ))
    for (const name of ['value', 'rate', 'ratio', 'name', 'index']) delete element.dataset[name];
  return controls;
}
window.controls = new Promise((resolve) => {
  film.on('ready', () => setTimeout(() => resolve(collect()), 300));
});
