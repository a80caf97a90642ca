/** The pictures that something of a pack names, in its fields and in its Markdown. */
export function mediaIn(thing: unknown): Set<string> {
  return new Set(JSON.stringify(thing)?.match(/media\/[0-9a-f]{64}\.(?:png|jpg|webp|gif)/g));
}
