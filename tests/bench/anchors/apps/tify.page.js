// Truth: the viewer's own name of each view that a button opens; elsewhere the order that its template writes.
const { release, language, without } = window.scene;
const old = release === '0.25.4';
const pagination = ['firstPage', 'previousSection', 'previousPage', 'nextPage', 'nextSection', 'lastPage'];
const image = old
  ? ['zoomIn', 'reset', 'zoomOut', 'rotate', 'filters']
  : ['zoomIn', 'zoomOut', 'reset', 'rotate', 'filters'];
const views = ['thumbnails', 'toc', 'info', 'export', 'help'];
const places = {
  pagination: '.tify-header-column.-pagination .tify-header-button-group.-pagination button',
  image: old ? '.tify-scan-button' : '.tify-media-buttons.-controls button',
};
const paper = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 400 });
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#eec';
  pen.fillRect(0, 0, 300, 400);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(URL.createObjectURL(blob))));
};
const book = (picture) => {
  const id = (name) => `${location.origin}/book/${name}`;
  const leaf = (number) => ({
    '@id': id(`page-${number}`),
    '@type': 'sc:Canvas',
    label: `${number}`,
    width: 300,
    height: 400,
    images: [
      {
        '@type': 'oa:Annotation',
        motivation: 'sc:painting',
        on: id(`page-${number}`),
        resource: { '@id': picture, '@type': 'dctypes:Image', format: 'image/png', width: 300, height: 400 },
      },
    ],
  });
  const chapter = (label, pages) => ({
    '@id': id(label),
    '@type': 'sc:Range',
    label,
    canvases: pages.map((number) => id(`page-${number}`)),
  });
  return {
    '@context': 'http://iiif.io/api/presentation/2/context.json',
    '@id': id('manifest'),
    '@type': 'sc:Manifest',
    label: 'Gardens',
    sequences: [{ '@type': 'sc:Sequence', canvases: [1, 2, 3, 4, 5, 6].map(leaf) }],
    structures: [chapter('Spring', [1, 2]), chapter('Summer', [3, 4]), chapter('Autumn', [5, 6])],
  };
};
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const open = async () => {
  const manifest = new Blob([JSON.stringify(book(await paper()))], { type: 'application/json' });
  new Tify({
    container: '#book',
    language,
    manifestUrl: URL.createObjectURL(manifest),
    pages: [3],
    translationsDirUrl: `${location.origin}/packages/tify@${release}/dist/translations`,
    view: old ? 'scan' : null,
  });
  while (!document.querySelector(places.image)) await wait(100);
  await wait(800);
  const controls = {
    doublePage: document.querySelector('.tify-page-select').parentElement.querySelector(':scope > button'),
    pageSelect: document.querySelector('.tify-page-select button'),
    imagePrevious: document.querySelector('.tify-scan-page-button.-previous, .tify-media-button.-left'),
    imageNext: document.querySelector('.tify-scan-page-button.-next, .tify-media-button.-right'),
    // Only this one and the help are without words beside their drawing.
    fullscreen: document.querySelector('.tify-header-button.-icon-only:not([aria-controls])'),
  };
  for (const view of views)
    controls[`view:${view}`] = document.querySelector(`.tify-header [aria-controls$="${view}"]`);
  for (const [place, keys] of [
    ['pagination', pagination],
    ['image', image],
  ]) {
    const buttons = [...document.querySelectorAll(places[place])];
    if (buttons.length < keys.length) throw new Error(`${buttons.length} buttons, ${keys.length} known`);
    for (const [index, key] of keys.entries()) controls[key] = buttons[index];
  }
  for (const key of without) {
    // There is no setting that leaves one out; a page that holds it hides one.
    controls[key].style.display = 'none';
    delete controls[key];
  }
  return controls;
};
window.controls = open();
