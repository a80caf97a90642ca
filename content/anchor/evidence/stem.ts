import { remember } from '../remember.ts';

/** Endings by which forms of one word differ in the languages of the vocabulary, longest first. */
const ENDING = /(?:ungen|ings?|ung|ern|ment|ed|en|er|es|em|ez|ar|ir|e|s|t|n|o|a|r)$/;
/** What is left says what the word is about. */
const SHORTEST = 4;

/** A word without its ending, so that *bearbeite* and *bearbeiten*, *edit* and *editing* compare. */
export const stemOf = remember((word: string): string => {
  if (word.length <= SHORTEST || /[^a-zà-ÿœß]/.test(word)) return word;
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST ? stem : word;
});
