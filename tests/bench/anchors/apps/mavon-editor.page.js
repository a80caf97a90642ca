// Truth: an editor with one control switched on shows what that control is; found again in the whole toolbar.
const { release, language, without } = window.scene;
const plugin = window.MavonEditor ?? window['mavon-editor'];
const chinese = release === '2.2.10' ? 'cn' : 'zh-CN';
const keys = [
  ...['bold', 'italic', 'header', 'underline', 'strikethrough', 'mark', 'superscript', 'subscript'],
  ...['alignleft', 'aligncenter', 'alignright', 'quote', 'ol', 'ul', 'link', 'code', 'table'],
  ...['undo', 'redo', 'trash', 'save'],
  ...['navigation', 'preview', 'fullscreen', 'readmodel', 'subfield', 'htmlcode', 'help'],
].filter((key) => !without.includes(key));

function mount(host, shown) {
  const place = host.appendChild(document.createElement('div'));
  const props = {
    toolbars: Object.fromEntries(shown.map((key) => [key, true])),
    language: language === 'zh' ? chinese : language,
    externalLink: false,
    value: 'Text',
    modelValue: 'Text',
  };
  if (release.startsWith('3.')) {
    const app = Vue.createApp({ render: () => Vue.h(Vue.resolveComponent('mavon-editor'), props) });
    app.use(plugin);
    app.mount(place);
  } else new Vue({ el: place, render: (h) => h('mavon-editor', { props }) });
}

const isShown = (element) => element.getBoundingClientRect().width > 0;
const sideOf = (element) => (element.closest('.v-right-item, .right') ? 'right' : 'left');
const shownIn = (host) => [...host.querySelectorAll('.v-note-op .op-icon')].filter(isShown);

if (!release.startsWith('3.')) Vue.use(plugin);
const host = document.getElementById('app');
mount(host, [...keys, 'imagelink']);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const all = shownIn(host);
    const controls = keys.map((key) => {
      const elsewhere = document.body.appendChild(document.createElement('div'));
      mount(elsewhere, [key]);
      const [only, ...others] = shownIn(elsewhere);
      const same = all.filter((each) => each.className === only?.className && sideOf(each) === sideOf(only));
      elsewhere.remove();
      if (others.length || same.length !== 1) throw new Error(`${key}: ${others.length}, ${same.length}`);
      return [key, same[0]];
    });
    resolve(Object.fromEntries(controls));
  }, 500);
});
