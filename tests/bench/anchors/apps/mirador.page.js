// Truth: the order in which both releases draw their parts.
const { language, without } = window.scene;
const has = (key) => !without.includes(key);
const order = [
  ['add', 'windows', 'settings', 'options', 'fullscreen', 'sidebar', 'views', 'maximize', 'close'],
  ['tab:info', 'tab:rights', 'tab:index', 'popOut', 'section:item', 'section:resource', 'section:related'],
  ['collapse', 'zoomIn', 'zoomOut', 'zoomReset', 'previous', 'next'],
]
  .flat()
  .filter(has);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="beige"/></svg>';
const picture = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
const id = 'https://town.example/book';
const canvas = (number) => ({
  '@id': `${id}/canvas/${number}`,
  '@type': 'sc:Canvas',
  label: String(number),
  width: 600,
  height: 800,
  images: [
    {
      '@type': 'oa:Annotation',
      motivation: 'sc:painting',
      on: `${id}/canvas/${number}`,
      resource: { '@id': picture, '@type': 'dctypes:Image', width: 600, height: 800 },
    },
  ],
});
const manifest = {
  '@context': 'http://iiif.io/api/presentation/2/context.json',
  '@id': `${id}/manifest.json`,
  '@type': 'sc:Manifest',
  label: 'Register',
  metadata: [{ label: 'Year', value: '1900' }],
  sequences: [{ '@type': 'sc:Sequence', '@id': `${id}/all`, canvases: [1, 2, 3].map(canvas) }],
};
const manifestId = URL.createObjectURL(new Blob([JSON.stringify(manifest)], { type: 'application/json' }));
const buttons = () =>
  [...document.querySelectorAll('#viewer button')].filter((each) => each.getBoundingClientRect().width > 0);
const open = async () => {
  window.Mirador.viewer({
    id: 'viewer',
    language,
    window: { allowClose: has('close'), allowMaximize: has('maximize') },
    workspace: { showZoomControls: has('zoomIn') },
    windows: [{ manifestId, sideBarOpen: true }],
  });
  while (buttons().length < order.length) await wait(100);
  await wait(1500);
  const found = buttons();
  return Object.fromEntries(order.map((key, index) => [key, found[index]]));
};
window.controls = open();
