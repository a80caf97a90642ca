import type { Pending } from '../../components/studio/translations/pending.ts';

/*
 * Translations that are being written: each lies in the browser's own small storage from the first letter on, under
 * a name of its own, so that two tabs lose nothing of each other and a closed tab loses nothing at all.
 */
const start = (pack: string) => `wegwijs translation ${pack} `;

export function readPending(pack: string): Pending[] {
  const found: Pending[] = [];
  for (let at = 0; at < localStorage.length; at++) {
    const name = localStorage.key(at);
    const value = name?.startsWith(start(pack)) ? localStorage.getItem(name) : null;
    const pending = value === null ? undefined : pendingFrom(value);
    if (pending) found.push(pending);
  }
  return found.toSorted((one, other) => nameOf('', one).localeCompare(nameOf('', other)));
}

/** Throws a DOMException named QuotaExceededError when the disk is full. */
export function putPending(pack: string, pending: Pending): void {
  localStorage.setItem(nameOf(pack, pending), JSON.stringify(pending));
}

export function dropPending(pack: string, pending: Pick<Pending, 'key' | 'language'>): void {
  localStorage.removeItem(nameOf(pack, pending));
}

/** Calls back when another tab put or dropped one. */
export function onPending(changed: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === null || key.startsWith('wegwijs translation ')) changed();
    },
    { signal },
  );
}

function nameOf(pack: string, { key, language }: Pick<Pending, 'key' | 'language'>): string {
  return `${start(pack)}${language} ${key}`;
}

/** What is not ours, or was cut off, is passed over. */
function pendingFrom(value: string): Pending | undefined {
  try {
    const { key, language, words, madeFrom } = JSON.parse(value) as Partial<Pending>;
    const all = [key, language, words, madeFrom];
    return all.every((one) => typeof one === 'string')
      ? ({ key, language, words, madeFrom } as Pending)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
