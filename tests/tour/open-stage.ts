import type { TestPage } from '../browser/page.ts';
import type { Behaviour, StagePage } from './behaviour.ts';
import type { TestServer } from './serve.ts';

/** Loads a library into a page that shows a behaviour's HTML: `window.stage` is there afterwards. */
export interface Loading {
  /** Tags for the head, from the page's own origin. */
  head?: string;
  /** A script run when the page stands, whatever its policy says. */
  script?: string;
}

/** Shows the page of a behaviour with a library on it, and tries it; gives why it does not hold, or `undefined`. */
export async function tryBehaviour(
  behaviour: Behaviour,
  page: TestPage,
  server: TestServer,
  { head = '', script }: Loading,
): Promise<string | undefined> {
  const path = `/${encodeURIComponent(behaviour.name.replaceAll(' ', '-'))}`;
  const { attributes = 'dir="ltr"', body } = behaviour;
  server.put(path, {
    body: `<!doctype html><html lang="en" ${attributes}><head><title>${behaviour.name}</title>${behaviour.head ?? ''}${head}</head><body>${body}</body></html>`,
    headers: behaviour.headers,
  });
  await page.show(server.origin + path);
  if (script) await page.addModule(script);
  // scripts of an extension come when they come
  await page.until(() => window.stage?.isReady());
  return behaviour.check(stageOn(page));
}

function stageOn(page: TestPage): StagePage {
  return {
    page,
    start: (steps) =>
      page.evaluate(
        (all) => window.stage.start(all),
        steps.map((step) => (typeof step === 'string' ? { path: step } : step)),
      ),
    call: (name) => page.evaluate((what) => window.stage[what](), name),
    describe: (wanted) => page.evaluate((name) => window.stage.describe(name), wanted),
    seen: () => page.evaluate(() => window.stage.seen()),
    box: (wanted) => page.evaluate(boxAt, wanted),
  };
}

/** In the page; as `find` and `boxIn`, which no page has under a policy of its own. */
function boxAt(path: string): { x: number; y: number; width: number; height: number } | null {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const selector of path.split('>>>')) {
    found = scope.querySelector(selector.trim());
    if (!found) return null;
    const inner: ParentNode | null =
      found.shadowRoot ?? (found as Partial<HTMLIFrameElement>).contentDocument ?? null;
    if (inner) scope = inner;
  }
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  const frame = found.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x, y, width, height };
  const outer = frame.getBoundingClientRect();
  return { x: outer.x + frame.clientLeft + x, y: outer.y + frame.clientTop + y, width, height };
}
