import { imageOf } from './image.ts';
import { limits } from './limits.ts';
import { type Problem, problem } from './problems.ts';
import type { Files } from './zip.ts';

/** Whether each picture is what its name says: that very content (SHA-256), that type, a size one can show. */
export async function checkMedia(media: Files): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (media.size > limits.media) problems.push(problem('zip-too-many', [], { most: limits.media }));
  for (const [file, bytes] of media) problems.push(...(await checkFile(file, bytes)));
  return problems;
}

async function checkFile(file: string, bytes: Uint8Array): Promise<Problem[]> {
  const [name, type] = file.slice('media/'.length).split('.');
  const hash = await sha256(bytes);
  if (hash !== name) return [problem('media-renamed', [], { file, hash })];
  const image = imageOf(bytes);
  if (!image || image.type !== type) return [problem('media-other-type', [], { file })];
  if (image.width * image.height > limits.pixels) {
    return [problem('media-too-large', [], { file, most: limits.pixels / 1_000_000 })];
  }
  return [];
}

/** In small hexadecimal letters, as file names of media are written. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // a view on shared memory is not accepted, and a copy never is one
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
