// Truth: the player's own mark on each control, taken away before anything is described.
const { release, language, without } = window.scene;
const words = {
  en: {},
  nl: {
    play: 'Afspelen',
    pause: 'Pauze',
    restart: 'Opnieuw',
    rewind: '{seektime} s terug',
    forward: '{seektime} s vooruit',
    fastForward: '{seektime} s vooruit',
    mute: 'Dempen',
    toggleMute: 'Dempen aan of uit',
    toggleFullscreen: 'Volledig scherm aan of uit',
    toggleCaptions: 'Ondertitels aan of uit',
    settings: 'Instellingen',
    enterFullscreen: 'Volledig scherm',
    volume: 'Volume',
    seek: 'Zoeken',
  },
  de: {
    play: 'Abspielen',
    pause: 'Pause',
    restart: 'Neu starten',
    rewind: '{seektime} s zurück',
    forward: '{seektime} s vor',
    fastForward: '{seektime} s vor',
    mute: 'Stumm',
    settings: 'Einstellungen',
    enterFullscreen: 'Vollbild',
    volume: 'Lautstärke',
    seek: 'Suchen',
  },
}[language];
const old = release.startsWith('2.');
const kept = [
  'restart',
  'rewind',
  'play',
  'fast-forward',
  'progress',
  'current-time',
  'mute',
  'volume',
  'settings',
  'fullscreen',
].filter((key) => !without.includes(key));
const options = {
  controls: ['play-large', ...kept],
  i18n: words,
  iconUrl: `/packages/plyr@${release}/dist/plyr.svg`,
  clickToPlay: false,
};
const video = document.getElementById('video');
if (old) window.plyr.setup(video, options);
else new window.Plyr(video, options);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const marked of document.querySelectorAll('[data-plyr]')) {
      const large = /play-large|overlaid/.test(marked.className) ? 'large:' : '';
      const key = `${large}${marked.dataset.plyr}`
        .replace('large:play', 'play-large')
        .replace('seek', 'progress');
      const shown = marked.getBoundingClientRect().width > 0;
      if (shown && key !== 'pause' && !marked.closest('[role=menu], form[id^=plyr-settings]'))
        controls[key] ??= marked;
    }
    for (const marked of document.querySelectorAll('[data-plyr]')) marked.removeAttribute('data-plyr');
    resolve(controls);
  }, 1200);
});
