/** FNV-1a, 32 bits: small, and spreads short texts well. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
};

/** A short print of a code-like value (an icon, an id): 30 bits, so that chance agreement is negligible. */
export const printOf = (value: string): string => (hash(value) >>> 2).toString(36);

/**
 * A print of words that may be about a person: 12 bits. One in 4096 texts has the same print, so it tells
 * whether a text changed and cannot tell what or who it was.
 */
export const wordPrint = (words: string): string => (hash(words) >>> 20).toString(36);
