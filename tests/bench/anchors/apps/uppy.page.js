// Truth: the plugin's own name on each source (taken away before anything is described); for the file list the
// position that each release gives an action.
const { release, language, variant, without } = window.scene;
const locale = Uppy.locales?.[{ nl: 'nl_NL', de: 'de_DE', fr: 'fr_FR', ja: 'ja_JP' }[language]];
const Core = Uppy.Core && release.startsWith('1.') ? Uppy.Core : Uppy.Uppy;
const companionUrl = 'http://127.0.0.1:9';
const uppy = new Core({ locale, autoProceed: false });
uppy.use(Uppy.Dashboard, {
  target: '#dashboard',
  inline: true,
  width: 900,
  height: 480,
  proudlyDisplayPoweredByUppy: true,
  showRemoveButtonAfterComplete: true,
  note: '',
});
const remote = ['GoogleDrive', 'Dropbox', 'Box', 'Instagram', 'Facebook', 'OneDrive', 'Zoom', 'Url'];
for (const name of ['Webcam', 'ScreenCapture', ...remote]) {
  if (without.includes(`source:${name}`) || !Uppy[name]) continue;
  uppy.use(Uppy[name], { target: Uppy.Dashboard, ...(remote.includes(name) ? { companionUrl } : {}) });
}
if (variant === 'files') {
  for (const name of ['plan.pdf', 'photo.png'])
    uppy.addFile({
      name,
      type: name.endsWith('pdf') ? 'application/pdf' : 'image/png',
      data: new Blob(['x'.repeat(2000)]),
    });
  uppy.use(Uppy.Tus ?? Uppy.XHRUpload, { endpoint: `${companionUrl}/files` });
}
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const tab of document.querySelectorAll('[data-uppy-acquirer-id]')) {
      const button = tab.matches('button') ? tab : tab.querySelector('button');
      if (button) controls[`source:${tab.dataset.uppyAcquirerId}`] = button;
      tab.removeAttribute('data-uppy-acquirer-id');
    }
    const one = (key, selector) => {
      const element = [...document.querySelectorAll(selector)].filter(
        (each) => each.getBoundingClientRect().width > 0,
      );
      if (element[0]) controls[key] = element[0];
    };
    if (variant === 'files') {
      for (const key of Object.keys(controls)) delete controls[key];
      const items = document.querySelectorAll('.uppy-Dashboard-Item');
      items.forEach((item, index) => {
        one(
          `remove:${index}`,
          `#${CSS.escape(item.id)} .uppy-Dashboard-Item-action--remove, #${CSS.escape(item.id)} .uppy-DashboardItem-action--remove`,
        );
        one(`edit:${index}`, `#${CSS.escape(item.id)} .uppy-Dashboard-Item-action--edit`);
      });
      one('cancel', '.uppy-DashboardContent-back');
      one('add-more', '.uppy-DashboardContent-addMore');
      one('upload', '.uppy-StatusBar-actionBtn--upload');
    } else {
      one('my-device', '.uppy-Dashboard-browse[data-uppy-super-focusable], .uppy-Dashboard-browse');
      one('powered-by', '.uppy-Dashboard-poweredBy');
    }
    resolve(controls);
  }, 700);
});
