/** The picture of a control: one path. */
export const icon = (path: string): string =>
  `<svg viewBox="0 0 20 20" width="16" height="16"><path d="${path}"/></svg>`;
export const mic = icon('M4 4h12v8H4z');
export const screen = icon('M2 3h16v11H2zM7 17h6');
export const hand = icon('M5 9l3-6 4 6v7H5z');
export const dots = icon('M3 9h2v2H3zM9 9h2v2H9z');
export const down = icon('M4 7l6 6 6-6z');

/** A call as the apps draw it: a header with a More of its own, a toolbar, and what comes after it. */
export const call = (bar: string, { lang = 'en', after = '' } = {}): string => `<!doctype html>
  <html lang="${lang}"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a><button aria-label="More" id="app-more">${dots}</button></header>
  <main><h1>Meeting</h1><div role="toolbar" aria-label="Call">${bar}</div></main>${after}</body></html>`;

/** A button that the rules know by its mark. */
export const button = (mark: string, attributes: string, inside: string): string =>
  `<button data-t="${mark}" ${attributes}>${inside}</button>`;

export const mute = button('mute', 'aria-label="Mute"', mic);
export const share = button('share', 'aria-label="Share"', screen);
export const raise = button('raise', 'aria-label="Raise hand"', hand);
