import type { Anchor } from '../../utils/pack/anchor.ts';
import { meaningOf } from './evidence/meaning.ts';
import { isSaid } from './evidence/printed.ts';
import { normal, stateless } from './evidence/words.ts';
import { namePrintOf } from './facts.ts';
import type { EvidenceKind } from './match.ts';
import { printOf } from './print.ts';
import type { Weight } from './weight.ts';

/** The evidence that a remembered neighbour had too: it does not tell the target from that neighbour. */
export function sharedBy(anchor: Anchor): Set<EvidenceKind> {
  const siblings = [...anchor.before, ...anchor.after];
  const shared = new Set<EvidenceKind>();
  const hasMark = (value: string | undefined) =>
    value !== undefined && siblings.some((sibling) => sibling.marks.includes(printOf(value)));
  if (hasMark(anchor.icon)) shared.add('icon');
  if (hasMark(anchor.href)) shared.add('href');
  if (hasMark(anchor.ids[0])) shared.add('id');
  if (anchor.twins.class) shared.add('class');
  for (const [language, names] of Object.entries(anchor.names)) {
    const [name = ''] = names;
    if (!isSaid(name)) continue;
    const base = stateless(normal(name));
    const print = namePrintOf(base, meaningOf(base, language));
    if (siblings.some((sibling) => sibling.names[language] === print)) shared.add('name').add('meaning');
  }
  return shared;
}

/** A meaning that is in the words of its code rather than in its name. */
export const isOfCode = ({ evidence, was }: Weight): boolean => evidence === 'meaning' && was === undefined;

/** Whether others on its own page had the same value when it was described. */
export function isOfSeveral({ twins }: Anchor, weight: Weight): boolean {
  const { evidence } = weight;
  if (evidence === 'meaning') return ((isOfCode(weight) ? twins.term : twins.name) ?? 1) > 1;
  const isCounted = evidence === 'name' || evidence === 'id' || evidence === 'icon';
  if (isCounted || evidence === 'href' || evidence === 'class') return (twins[evidence] ?? 1) > 1;
  return false;
}
