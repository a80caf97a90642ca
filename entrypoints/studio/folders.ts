import { isEntryFile, isPicture, nameInFolder } from '../../utils/pack/folder.ts';
import { limits } from '../../utils/pack/limits.ts';
import { lists } from '../../utils/pack/things.ts';
import { type Files, unzipFolder, zip } from '../../utils/pack/zip.ts';

interface WithPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether the browser lets somebody choose a folder to write into; Firefox does not, and gets a zip. */
export function canPickFolder(): boolean {
  return (globalThis as WithPicker).showDirectoryPicker !== undefined;
}

/** Asks for a folder; undefined when the person thought better of it. Only possible right after a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as WithPicker).showDirectoryPicker?.({ id: 'wegwijs', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Writes a pack that was made into the zip of a folder to a real folder. Files of entries and pictures that are gone
 * go there too, when the folder holds an earlier state of the very same pack; nothing else is ever touched.
 */
export async function writeToFolder(folder: FileSystemDirectoryHandle, zipped: Uint8Array): Promise<void> {
  const unzipped = unzipFolder(zipped, nameInFolder);
  if (!unzipped.ok) throw new Error(`our own zip does not unpack: ${unzipped.code}`);
  const { files } = unzipped;
  const isSame = idIn(await readText(folder, 'pack.json')) === idIn(decoded(files.get('pack.json')));
  for (const [name, bytes] of files) await writeFile(folder, name, bytes);
  if (isSame) await removeStale(folder, files);
}

/** The files of a folder that somebody chose, as the zip that `openFile` takes; undefined when it is too much for a pack. */
export async function zipOfFolder(chosen: readonly File[]): Promise<File | undefined> {
  const paths = chosen.map((file) => file.webkitRelativePath || file.name);
  const ours = chosen.flatMap((file, at) => {
    const name = nameInFolder(paths[at] ?? '', paths);
    return name === undefined ? [] : [{ name, file }];
  });
  if (ours.reduce((sum, { file }) => sum + file.size, 0) > limits.archiveBytes) return undefined;
  const files: Files = new Map();
  for (const { name, file } of ours) files.set(name, new Uint8Array(await file.arrayBuffer()));
  const root = paths[0]?.split('/')[0] ?? '';
  return new File([zip(files) as Uint8Array<ArrayBuffer>], root);
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const [file = name, ...parents] = name.split('/').toReversed();
  let inside = folder;
  for (const parent of parents.toReversed()) {
    inside = await inside.getDirectoryHandle(parent, { create: true });
  }
  const handle = await inside.getFileHandle(file, { create: true });
  const writable = await handle.createWritable();
  await writable.write(bytes as Uint8Array<ArrayBuffer>);
  await writable.close();
}

async function removeStale(folder: FileSystemDirectoryHandle, files: Files): Promise<void> {
  for (const part of [...lists, 'media']) {
    const inside = await folder.getDirectoryHandle(part).catch(notThere);
    if (!inside) continue;
    const names: string[] = [];
    for await (const name of inside.keys()) names.push(name);
    for (const name of names) {
      const path = `${part}/${name}`;
      if (!files.has(path) && (isEntryFile(path) || isPicture(path))) await inside.removeEntry(name);
    }
  }
}

async function readText(folder: FileSystemDirectoryHandle, name: string): Promise<string | undefined> {
  const handle = await folder.getFileHandle(name).catch(notThere);
  return handle && (await (await handle.getFile()).text());
}

function notThere(error: unknown): undefined {
  if (error instanceof DOMException && /^(NotFound|TypeMismatch)Error$/.test(error.name)) return undefined;
  throw error;
}

function decoded(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function idIn(text: string | undefined): string | undefined {
  return /"id":\s*"([^"]*)"/.exec(text ?? '')?.[1];
}
