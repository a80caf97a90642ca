import type { TestPage } from './page.ts';

/** In pixels of the view. */
export interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Our signs on a page, found as a person's pointer would: wherever something of ours lies on top. The shadow
 * root is closed, so this is all that the page, or a test, can know. One point for each, in its middle.
 */
export function signsOn(page: TestPage, area?: Area, step = 8): Promise<(Point & Size)[]> {
  return page.evaluate(
    (within, step) => {
      const isOurs = (element: Element | null) =>
        element instanceof HTMLElement &&
        element.popover === 'manual' &&
        element.style.zIndex === '2147483647';
      const found: { left: number; top: number; right: number; bottom: number }[] = [];
      for (let y = within?.top ?? 1; y < (within?.bottom ?? innerHeight); y += step) {
        for (let x = within?.left ?? 1; x < (within?.right ?? innerWidth); x += step) {
          if (!isOurs(document.elementFromPoint(x, y))) continue;
          const near = found.find(
            ({ left, top, right, bottom }) =>
              x >= left - step && x <= right + step && y >= top - step && y <= bottom + step,
          );
          if (!near) found.push({ left: x, top: y, right: x, bottom: y });
          else {
            near.left = Math.min(near.left, x);
            near.right = Math.max(near.right, x);
            near.bottom = Math.max(near.bottom, y);
          }
        }
      }
      return found.map(({ left, top, right, bottom }) => ({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        width: right - left,
        height: bottom - top,
      }));
    },
    area ?? null,
    step,
  );
}

/** Where a control of a demo page is, by its true name; null when it is not there. */
export function controlBox(page: TestPage, name: string) {
  return page.evaluate((control) => {
    const element = (window as never as { demoControl?(name: string): Element | null }).demoControl?.(
      control,
    );
    if (!element) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const [dx, dy] = [frame?.left ?? 0, frame?.top ?? 0];
    return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
  }, name);
}

/** The sign that stands at this control, when there is one: its middle is on the control or at its edge. */
export async function signAt(page: TestPage, name: string): Promise<Point | null> {
  const box = await controlBox(page, name);
  if (!box) return null;
  const around = { left: box.left - 24, top: box.top - 24, right: box.right + 24, bottom: box.bottom + 24 };
  const signs = (await signsOn(page, around, 4)).filter(({ width, height }) => width < 40 && height < 40);
  const away = ({ x, y }: Point) => Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom, 0);
  const [nearest] = signs.toSorted((one, other) => away(one) - away(other));
  return nearest && away(nearest) <= 4 ? nearest : null;
}

/** Waits for it; `null` after the time is up. */
export async function waitForSign(
  page: TestPage,
  name: string,
  milliseconds = 15_000,
): Promise<Point | null> {
  return waitFor(() => signAt(page, name), milliseconds);
}

/** Whether a card is open: something of ours that is larger than any sign. */
export async function hasCard(page: TestPage): Promise<boolean> {
  return (await signsOn(page, undefined, 20)).some(({ width, height }) => width > 200 && height > 80);
}

export async function waitFor<T>(look: () => Promise<T>, milliseconds = 15_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen || Date.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
