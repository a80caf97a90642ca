import { type Anchor, anchorSchema } from '../anchor.ts';
import { type Problem, problem } from '../problems.ts';
import { type Pack, packSchema } from '../schema.ts';
import { walkSchema } from '../schema-walk.ts';

/** Controls that only their words tell apart: lost as soon as a colleague's app speaks another language. */
export function lintAnchors(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  walkSchema(packSchema, pack, (schema, value, path) => {
    if (schema !== anchorSchema) return;
    const anchor = value as Anchor;
    if (!hasMoreThanWords(anchor) && !isNamedInAll(anchor, pack.languages)) {
      problems.push(problem('anchor-text-only', path));
    }
  });
  return problems;
}

/** Role, landmark and size fit many controls; these tell one from the others in any language. */
function hasMoreThanWords(anchor: Anchor): boolean {
  const { ids, href, icon, words, keys = [], before, after } = anchor;
  const marks = [...before, ...after].flatMap((sibling) => sibling.marks);
  return (
    href !== undefined || icon !== undefined || [ids, words, keys, marks].some((list) => list.length > 0)
  );
}

function isNamedInAll(anchor: Anchor, languages: readonly string[]): boolean {
  const named = { ...anchor.texts, ...anchor.names };
  return languages.every((language) => named[language.split('-')[0] ?? language] !== undefined);
}
