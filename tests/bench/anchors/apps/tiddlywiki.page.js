// Truth: the class that names the wiki's own tiddler behind each button, taken away before anything is described;
// in the list of tools the order of the wiki's own list.
const { without } = window.scene;
const tabButtons = () =>
  [...document.querySelectorAll('.tc-sidebar-lists .tc-tab-buttons button')].slice(0, 4);
window.controls = new Promise((resolve) => {
  setTimeout(() => tabButtons()[2].click(), 800);
  setTimeout(() => {
    const controls = {};
    const seen = (element) => element.getBoundingClientRect().width > 0;
    const prefix = 'tc-btn-%24%3A%2F';
    for (const button of document.querySelectorAll(`button[class*="${prefix}"]`)) {
      const mark = [...button.classList].find((name) => name.startsWith(prefix));
      const name = decodeURIComponent(mark.slice('tc-btn-'.length)).split('/').pop();
      button.classList.remove(mark);
      if (!seen(button)) continue;
      if (!(name in controls)) controls[name] = button;
    }
    for (const named of document.querySelectorAll(`[class*="${prefix}"]`))
      for (const name of [...named.classList]) if (name.startsWith(prefix)) named.classList.remove(name);
    const tabs = tabButtons();
    ['open', 'recent', 'tools', 'more'].forEach((key, index) => {
      if (tabs[index]) controls[`tab:${key}`] = tabs[index];
    });
    const tools = $tw.wiki.getTiddlersWithTag('$:/tags/PageControls').map((title) => title.split('/').pop());
    const boxes = document.querySelectorAll('.tc-sidebar-lists .tc-tab-content input[type=checkbox]');
    if (boxes.length !== tools.length) throw new Error(`${boxes.length} tools, ${tools.length} in the list`);
    tools.forEach((name, index) => {
      const button =
        boxes[index].parentElement.querySelector('button') ??
        boxes[index].closest('div, p').querySelector('button');
      if (button) controls[`tool:${name}`] = button;
    });
    const search = document.querySelector('.tc-sidebar-search input, .tc-search input');
    if (search) controls.search = search;
    for (const key of without) {
      const control = controls[key];
      delete controls[key];
      // A tool stands on a line of its own with a box to tick and a description.
      (key.startsWith('tool:') ? control.closest('div') : control)?.remove();
    }
    resolve(controls);
  }, 1600);
});
