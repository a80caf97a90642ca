import type { SiteAnswer } from '../../demo/sites.ts';

/** Plain pages of many documents, on hosts that Wegwijs may see: what single-page apps do not have. */
export const office = 'office.zoom.us';
const forms = 'forms.webex.com';
/** a host that Wegwijs may not see */
const elsewhere = 'forms.example';

export function officePages(host: string, path: string): SiteAnswer | undefined {
  if (host === forms || host === elsewhere)
    return page('Form', '<label>Room <input></label><button id="book">Book</button>');
  if (host !== office) return undefined;
  const inner = pages[path];
  return inner === undefined ? page('Office', '<p>Nothing here</p>') : page(path.slice(1) || 'Office', inner);
}

const pages: Record<string, string> = {
  '/': `<a id="rooms" href="/rooms/48213/plan?who=noor">Rooms</a>
    <button id="go" onmousedown="location.href = '/report'">Report</button>
    <a id="other" href="/report" target="_blank" rel="noopener">In a new tab</a>`,
  '/rooms/48213/plan': '<button id="take">Take this room</button><a id="home" href="/">Home</a>',
  '/report': '<button id="print">Print</button>',
  '/elsewhere': `<iframe id="form" src="https://${elsewhere}/book" width="400" height="120"></iframe>`,
  '/frames': `<h1>Frames</h1>
    <iframe id="form" src="https://${forms}/book" width="400" height="120"></iframe>
    <iframe id="blank" width="400" height="120"></iframe>
    <script>
      const inner = document.getElementById('blank').contentDocument;
      const button = inner.createElement('button');
      button.textContent = 'Bold';
      inner.body.append(button);
    </script>`,
};

function page(title: string, inner: string): SiteAnswer {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
      <style>body{font:16px sans-serif;display:grid;gap:16px;justify-items:start;padding:24px}</style>
      <body>${inner}</body></html>`,
  };
}
