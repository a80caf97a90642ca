// Truth: what each button says about itself in a data attribute of the app, taken away before anything is described.
const { release, language, without } = window.scene;
const major = Number(release.slice(0, 1));
const has = (key) => !without.includes(key);
const picture = (index, size) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 3}" height="${size * 2}" viewBox="0 0 3 2"><rect width="3" height="2" fill="hsl(${index * 70},40%,60%)"/><circle cx="${1 + index / 4}" cy="1" r=".6" fill="#fff"/></svg>`,
  )}`;
const slides = [0, 1, 2, 3].map((index) => ({
  type: 'image',
  src: picture(index, 700),
  downloadSrc: picture(index, 700),
  downloadFilename: `photo-${index}.svg`,
  thumb: picture(index, 60),
  thumbSrc: picture(index, 60),
  caption: `Photo ${index + 1}`,
}));
for (const [index] of slides.entries()) {
  const item = document.createElement('li');
  const image = document.createElement('img');
  image.src = picture(index, 60);
  image.alt = '';
  item.append(image);
  document.getElementById('photos').append(item);
}
const kept = (keys) => keys.filter(has);
const tools = ['zoomIn', 'zoomOut', 'toggle1to1', 'rotateCCW', 'rotateCW', 'flipX', 'flipY'];
const play = major === 6 ? 'autoplay' : 'slideshow';
const display = {
  left: [major === 6 ? 'counter' : 'infobar'],
  middle: kept(tools),
  right: kept([play, 'fullscreen', 'download', 'thumbs', 'close']),
};
const codes = { 5: { zh: 'zh_CN' }, 6: { de: 'de_DE', fr: 'fr_FR', it: 'it_IT', zh: 'zh_CN' } };

async function words() {
  if (language === 'en') return {};
  if (major === 4)
    return (await import(`/packages/@fancyapps+ui@${release}/src/Fancybox/l10n/${language}.js`)).default;
  return Fancybox.l10n[codes[major][language] ?? language];
}

function optionsOf(l10n) {
  const own = language === 'en' ? {} : { l10n };
  if (major === 4) {
    return {
      ...own,
      Toolbar: {
        autoEnable: false,
        display: [
          { id: 'counter', position: 'left' },
          ...kept(['zoom', 'slideshow', 'fullscreen', 'download', 'thumbs', 'close']),
        ],
      },
      Thumbs: { autoStart: true },
    };
  }
  const toolbar = { enabled: true, display };
  const thumbs = { type: 'classic', showOnStart: true };
  if (major === 5) return { ...own, idle: false, Toolbar: toolbar, Thumbs: thumbs };
  return {
    ...own,
    idle: false,
    Carousel: { ...own, Toolbar: toolbar, Thumbs: thumbs, Autoplay: { autoStart: false } },
  };
}

// The same of each release; the oldest knows neither turning nor mirroring.
const marks = {
  zoomIn: ['[data-panzoom-action="zoomIn"]'],
  zoomOut: ['[data-panzoom-action="zoomOut"]'],
  toggle1to1: [
    '[data-panzoom-action="toggle1to1"]',
    '[data-panzoom-action="toggleFull"]',
    '[data-panzoom-action="toggleZoom"]',
    '.fancybox__button--zoom',
  ],
  rotateCCW: ['[data-panzoom-action="rotateCCW"]'],
  rotateCW: ['[data-panzoom-action="rotateCW"]'],
  flipX: ['[data-panzoom-action="flipX"]'],
  flipY: ['[data-panzoom-action="flipY"]'],
  slideshow: [
    '[data-fancybox-toggle-slideshow]',
    '[data-autoplay-action="toggle"]',
    '.fancybox__button--slideshow',
  ],
  fullscreen: [
    '[data-fancybox-toggle-fullscreen]',
    '[data-fullscreen-action="toggle"]',
    '.fancybox__button--fullscreen',
  ],
  download: ['[data-fancybox-download]', '[data-carousel-download]', '.fancybox__button--download'],
  thumbs: ['[data-fancybox-toggle-thumbs]', '[data-thumbs-action="toggle"]', '.fancybox__button--thumbs'],
  close: ['button[data-fancybox-close]'],
  previous: ['[data-carousel-prev]', '[data-carousel-go-prev]', '.carousel__button.is-prev'],
  next: ['[data-carousel-next]', '[data-carousel-go-next]', '.carousel__button.is-next'],
};
window.controls = words().then(async (l10n) => {
  Fancybox.show(slides, optionsOf(l10n));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const controls = {};
  for (const [key, selectors] of Object.entries(marks)) {
    const found = document.querySelectorAll(selectors.join());
    if (found.length > 1) throw new Error(`${found.length} for ${key}`);
    if (found[0]) controls[key] = found[0];
  }
  // Small pictures are in the order that the page gave them.
  const small = document.querySelectorAll('.fancybox__thumbs button');
  small.forEach((button, index) => {
    controls[`photo:${index + 1}`] = button;
  });
  for (const element of Object.values(controls)) {
    for (const name of element.getAttributeNames())
      if (name.startsWith('data-')) element.removeAttribute(name);
  }
  return controls;
});
