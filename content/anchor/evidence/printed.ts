import type { Anchor } from '../../../utils/pack/anchor.ts';
import { wordPrint } from '../print.ts';

/** Names start with this when only their print is kept: the words are about people. */
const PRINTED = '~';

/** A name of which only the print is kept, from its normal form: it can be compared with such names alone. */
export const printedName = (key: string): string => `${PRINTED}${wordPrint(key)}`;

/** Its words are kept, and may be compared as words. */
export const isSaid = (name: string): boolean => !name.startsWith(PRINTED);

/** The names that the anchor keeps as words, each with its language. */
export const saidNames = ({ names }: Pick<Anchor, 'names'>): [language: string, name: string][] =>
  Object.entries(names).flatMap(([language, all]) =>
    all.filter(isSaid).map((name): [string, string] => [language, name]),
  );
