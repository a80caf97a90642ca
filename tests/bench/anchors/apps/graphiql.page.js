// Truth: what a reader of both releases takes for the same thing, by its words in each of them.
const { release, without } = window.scene;
const old = release.startsWith('0.');
const said = old
  ? {
      execute: /^Execute Query/,
      prettify: /^Prettify Query/,
      merge: /^Merge Query/,
      copy: /^Copy Query/,
      history: /^Show History/,
      docs: /^Open Documentation Explorer/,
    }
  : {
      execute: /^Execute query/,
      prettify: /^Prettify query/,
      merge: /^Merge fragments/,
      copy: /^Copy query/,
      history: /^Show History/,
      docs: /^Show Documentation Explorer/,
      refetch: /^Re-fetch/,
      keys: /^Open short keys dialog/,
      settings: /^Open settings dialog/,
      headers: /^Headers$/,
    };
const fetcher = () => Promise.resolve({ data: {} });
const view = React.createElement(window.GraphiQL, { fetcher });
const root = document.getElementById('app');
if (old) ReactDOM.render(view, root);
else ReactDOM.createRoot(root).render(view);
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const button of document.querySelectorAll('button')) {
      const words = button.getAttribute('aria-label') || button.title || button.textContent.trim();
      for (const [key, pattern] of Object.entries(said))
        if (pattern.test(words)) {
          if (without.includes(key)) button.remove();
          else controls[key] ??= button;
        }
    }
    resolve(controls);
  }, 1500);
});
