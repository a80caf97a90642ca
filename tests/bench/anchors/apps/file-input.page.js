// Truth: the configured names of the files, and the plug-in's own names of its buttons.
const { release, language, variant, without } = window.scene;
const $ = window.jQuery;
const old = release.startsWith('4.');
const picture = (color) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="${color}"/></svg>`)}`;
const colors = { map: 'teal', plan: 'gray', logo: 'navy', letter: 'olive' };
const files = Object.keys(colors).filter((key) => !without.includes(`${key}:remove`));
$('#files').fileinput({
  language,
  theme: old ? 'fa' : 'bs5',
  uploadUrl: '/upload',
  deleteUrl: '/delete',
  showUpload: !without.includes('upload'),
  overwriteInitial: false,
  initialPreviewAsData: true,
  initialPreview: files.map((key) => picture(colors[key])),
  initialPreviewConfig: files.map((key) => ({ caption: `${key}.svg`, size: 1200, key })),
});
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const seen = (root, selector) =>
  [...root.querySelectorAll(selector)].find((each) => each.getBoundingClientRect().width > 0);
const ofList = () => {
  const found = {
    close: seen(document, '.file-preview > .fileinput-remove'),
    clear: seen(document, '.fileinput-remove-button'),
    upload: seen(document, '.fileinput-upload-button'),
    browse: seen(document, '.btn-file'),
  };
  for (const key of files) {
    const frame = document.querySelector(`.kv-file-remove[data-key="${key}"]`).closest('.file-preview-frame');
    found[`${key}:drag`] = seen(frame, '.file-drag-handle');
    found[`${key}:remove`] = seen(frame, '.kv-file-remove');
    found[`${key}:zoom`] = seen(frame, '.kv-file-zoom');
  }
  for (const button of document.querySelectorAll('[data-key]')) button.removeAttribute('data-key');
  return found;
};
const ofZoom = () => {
  const dialog = [...document.querySelectorAll('.file-zoom-dialog')].find(
    (each) => each.getBoundingClientRect().width > 0,
  );
  return {
    'zoom:previous': seen(dialog, '.btn-prev, .btn-kv-prev'),
    'zoom:next': seen(dialog, '.btn-next, .btn-kv-next'),
    'zoom:header': seen(dialog, '.btn-toggleheader, .btn-kv-toggleheader'),
    'zoom:fullscreen': seen(dialog, '.btn-fullscreen, .btn-kv-fullscreen'),
    'zoom:borderless': seen(dialog, '.btn-borderless, .btn-kv-borderless'),
    'zoom:close': seen(dialog, '.btn-close, .btn-kv-close'),
  };
};
const open = async () => {
  await wait(1000);
  if (variant === 'zoom') {
    document.querySelectorAll('.kv-file-zoom')[1].click();
    await wait(1500);
  }
  const found = Object.entries(variant === 'zoom' ? ofZoom() : ofList());
  return Object.fromEntries(found.filter(([, element]) => element));
};
window.controls = open();
