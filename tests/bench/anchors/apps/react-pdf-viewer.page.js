// Truth: the viewer's own name of each part of its toolbar; the tabs of the side bar are in the order of its source.
const { release, language, without } = window.scene;
const modern = release.startsWith('3.');
const reader = modern ? '2.16.105' : '2.5.207';
const h = React.createElement;
const codes = { en: 'en_US', de: 'de_DE', fr: 'fr_FR', ja: 'jp_JP', zh: 'zh_CN' };
const seen = {};

class Marked extends React.Component {
  componentDidMount() {
    seen[this.props.name] = this;
  }
  render() {
    return this.props.children;
  }
}

const marked = {};
/** The toolbar's parts, each known by its name; those left out draw nothing. */
function slotsOf(slots) {
  const own = { ...slots };
  for (const [name, Part] of Object.entries(slots)) {
    if (/Label$|^NumberOfPages$|^CurrentScale$/.test(name)) continue;
    marked[name] ??= (props) =>
      h(Marked, { name: props.mode === undefined ? name : `${name}:${props.mode}` }, h(Part, props));
    own[name] = without.includes(name) ? () => null : marked[name];
  }
  return own;
}

const item = (...children) => h('div', { className: 'rpv-toolbar-item' }, ...children);
/** The order of the older release's default toolbar, which it does not let one change. */
function olderToolbar(given) {
  const slots = slotsOf(given);
  const one = (name) => item(h(slots[name]));
  return h(
    'div',
    { className: 'rpv-toolbar' },
    h(
      'div',
      { className: 'rpv-toolbar-left' },
      one('ShowSearchPopover'),
      one('GoToPreviousPage'),
      item(h(slots.CurrentPageInput), ' / ', h(slots.NumberOfPages)),
      one('GoToNextPage'),
    ),
    h('div', { className: 'rpv-toolbar-center' }, one('ZoomOut'), one('Zoom'), one('ZoomIn')),
    h(
      'div',
      { className: 'rpv-toolbar-right' },
      one('EnterFullScreen'),
      one('Open'),
      one('Download'),
      one('Print'),
      item(h(MoreActionsPopover, { toolbarSlot: slots })),
    ),
  );
}

/** Three pages with a line of text, written as a PDF is. */
function letter() {
  const pages = [1, 2, 3];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((page) => `${page * 2 + 2} 0 R`).join(' ')}] /Count 3 >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (const page of pages) {
    const text = `BT /F1 24 Tf 72 700 Td (Letter, page ${page}) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page * 2 + 3} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const start of starts) file += `${String(start).padStart(10, '0')} 00000 n \n`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(file);
}

let toolbar;
const layout = (Toolbar) => h(Toolbar, null, toolbar);
function Page({ words }) {
  const plugin = defaultLayoutPlugin({ renderToolbar: layout });
  toolbar = modern ? plugin.toolbarPluginInstance.renderDefaultToolbar(slotsOf) : olderToolbar;
  return h(
    core.Worker,
    { workerUrl: `/packages/pdfjs-dist@${reader}/build/pdf.worker.min.js` },
    h(core.Viewer, { fileUrl: letter(), plugins: [plugin], localization: words }),
  );
}

window.controls = fetch(`/packages/@react-pdf-viewer+locales@1.0.0/lib/${codes[language]}.json`)
  .then((response) => response.json())
  .then(async (words) => {
    ReactDOM.render(h(Page, { words }), document.getElementById('app'));
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    for (let turn = 0; turn < 40 && !seen.Print; turn++) await wait(200);
    await wait(800);
    const more = document.querySelector(
      modern
        ? '[data-testid="toolbar__more-actions-popover-target"]'
        : '.rpv-toolbar-right > :last-child button',
    );
    more.click();
    await wait(600);
    const controls = { more };
    const tabs = document.querySelectorAll(
      modern ? '.rpv-default-layout__sidebar-headers button' : '.rpv-default-layout-sidebar-headers button',
    );
    if (tabs.length !== 3) throw new Error(`${tabs.length} tabs`);
    ['thumbnails', 'bookmarks', 'attachments'].forEach((tab, index) => {
      controls[`tab:${tab}`] = tabs[index];
    });
    for (const [name, part] of Object.entries(seen)) {
      const element = ReactDOM.findDOMNode(part);
      const kinds =
        'button, input:not([type="file"]), [role="menuitem"], .rpv-core-menu-item, .rpv-zoom-popover-target';
      const found = element?.matches(kinds) ? element : element?.querySelector(kinds);
      // The translations are older than these, which are without a word in every language.
      if (/:Page$|^SwitchViewMode/.test(name)) continue;
      if (found && found.getBoundingClientRect().width > 0) controls[name] = found;
    }
    for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
    return controls;
  });
