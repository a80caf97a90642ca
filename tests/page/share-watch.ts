import { type anchorPage, describeAt, show, watchAt } from './anchor-module.ts';

const icon = (path: string) => `<svg viewBox="0 0 20 20" width="16" height="16"><path d="${path}"/></svg>`;
const control = (name: string, path: string) =>
  `<button data-t="${name}" id="${name}-button" aria-label="${name}">${icon(path)}</button>`;
export const mic = control('mute', 'M4 4h12v8H4z');
export const share = control('share', 'M2 3h16v11H2zM7 17h6');
export const hand = control('hand', 'M5 9l3-6 4 6v7H5z');
/** A call with these controls in its toolbar. */
export const page = (inner: string) => `<!doctype html><html lang="en"><title>App</title><body>
  <header><a href="/home">Home</a><a href="/files">Files</a></header>
  <main><h1>Meeting</h1><div id="bar" role="toolbar" aria-label="Call">${inner}</div><div id="more"></div></main></body></html>`;
export const whole = page(mic + share + hand);

/** How the rules watch for the share button, and what they are told of it. */
export function shareWatch(on: ReturnType<typeof anchorPage>) {
  return {
    /** Describes the share button on the whole page, and watches for it on another. */
    async watchFor(start: string) {
      await show(on.tab, whole, on.script);
      const anchor = await describeAt(on.tab, '[data-t=share]');
      await show(on.tab, start, on.script);
      await watchAt(on.tab, { share: anchor });
      return on.tab.until(() => (window as never as { heard: unknown[] }).heard.length > 0);
    },
    /** The last that was told, once it is this. */
    told: (outcome: string, mark: string | null = null) =>
      on.tab.until(
        (wanted, at) => {
          const last = (window as never as { heard: { outcome: string; mark: string | null }[] }).heard.at(
            -1,
          );
          return last?.outcome === wanted && last.mark === at;
        },
        outcome,
        mark,
      ),
  };
}
