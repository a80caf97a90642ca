import { isEntryFile, nameInFolder, readFolder } from './folder.ts';
import { problem } from './problems.ts';
import { type ReadPack, readPack } from './read.ts';
import { namesInZip, unzipFolder } from './zip.ts';

/** Like `readPack`, and takes the zip of a folder of JSON files as well, also one that a git server packed. */
export async function readAnyPack(bytes: Uint8Array): Promise<ReadPack> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const names = isZip ? namesInZip(bytes) : [];
  if (!isFolder(names)) return readPack(bytes);
  const unzipped = unzipFolder(bytes, nameInFolder);
  if (!unzipped.ok) return { ok: false, problems: [problem(unzipped.code, [], unzipped.values)] };
  return readFolder(unzipped.files);
}

function isFolder(names: readonly string[]): boolean {
  const ours = names.map((name) => nameInFolder(name, names)).filter((name) => name !== undefined);
  return ours.some(isEntryFile) || (ours.includes('pack.json') && !names.includes('pack.json'));
}
