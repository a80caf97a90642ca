/** An id that reads like these words: "Fatima El Idrissi" is `fatima-el-idrissi`; `fallback` where no letter is left. */
export function idFrom(words: string, taken: { has(id: string): boolean }, fallback = 'new'): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return freeId(plain || fallback, taken);
}

/** The id itself, or with the first number behind it that nothing has yet: `share-2`. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/-\d+$/, '').slice(0, 74);
  for (let count = 2; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}
