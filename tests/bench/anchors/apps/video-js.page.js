// Truth: the player's own component tree.
const { language, without } = window.scene;
const player = videojs('player', {
  language,
  width: 900,
  height: 480,
  playbackRates: [0.5, 1, 1.5, 2],
  inactivityTimeout: 0,
  controlBar: { volumePanel: { inline: true }, skipButtons: { forward: 10, backward: 10 } },
  tracks: ['en', 'nl'].map((srclang) => ({ kind: 'captions', srclang, label: srclang, src: 'none.vtt' })),
});
const parts = {
  bigPlay: () => player.bigPlayButton,
  play: () => player.controlBar.playToggle,
  skipBackward: () => player.controlBar.skipBackward,
  skipForward: () => player.controlBar.skipForward,
  mute: () => player.controlBar.volumePanel?.muteToggle,
  volume: () => player.controlBar.volumePanel?.volumeControl?.volumeBar,
  seekBar: () => player.controlBar.progressControl?.seekBar,
  rate: () => player.controlBar.playbackRateMenuButton,
  captions: () => player.controlBar.subsCapsButton,
  audio: () => player.controlBar.audioTrackButton,
  fullscreen: () => player.controlBar.fullscreenToggle,
  pictureInPicture: () => player.controlBar.pictureInPictureToggle,
};
window.controls = new Promise((resolve) => {
  player.ready(() => {
    // The bar hides until playing starts; a paused player that was started once shows it.
    player.hasStarted(true);
    player.userActive(true);
    const controls = {};
    for (const [key, part] of Object.entries(parts)) {
      const component = part();
      if (!component) continue;
      const wrapper = component.el();
      // A menu button is a wrapper with the button and its menu inside.
      const element = wrapper.querySelector(':scope > button') ?? wrapper;
      if (without.includes(key)) component.dispose();
      else if (element.getBoundingClientRect().width > 0) controls[key] = element;
    }
    player.bigPlayButton.el().style.display = 'block';
    controls.bigPlay = player.bigPlayButton.el();
    resolve(controls);
  });
});
