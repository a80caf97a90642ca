import type { TestPage } from '../browser/page.ts';
import type { studioOn } from './studio.ts';

/** Gives a file to the first field of a room that takes one. */
export function chooseFile(
  studio: ReturnType<typeof studioOn>,
  name: string,
  content: string | Uint8Array,
): Promise<unknown> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return studio.choose('main input[type=file]', name, bytes);
}

interface Saving {
  saved?: Blob;
}

/** From now on what the page would save can be read by `savedFile`. */
export function catchFiles(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      (globalThis as Saving).saved = blob as Blob;
      return create(blob);
    };
    // the file itself would land in somebody's downloads
    document.addEventListener('click', (event) => {
      if ((event.target as Element).matches('a[download]')) event.preventDefault();
    });
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      if (!this.download) this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    };
  });
}

/** What was saved last, once something was. */
export async function savedFile(page: TestPage): Promise<Uint8Array> {
  const base64 = await page.until(async () => {
    const { saved } = globalThis as Saving;
    if (!saved) return undefined;
    (globalThis as Saving).saved = undefined;
    const bytes = new Uint8Array(await saved.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Uint8Array.from(Buffer.from(base64 as string, 'base64'));
}

export async function savedText(page: TestPage): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await savedFile(page));
}
