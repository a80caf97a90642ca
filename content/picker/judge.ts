import type { Anchor } from '../../utils/pack/anchor.ts';
import { type EvidenceKind, resolve, type Strength, strength, type Trial } from '../anchor/index.ts';
import { outermost } from '../anchor/tree.ts';
import { type Look, lookAt } from '../recorder/look.ts';

/** What can be said about pointing at an element: its control, and how surely it will be told again. */
export interface Judged extends Look {
  strength: Strength['level'];
  /** what it is known by, strongest first */
  by: EvidenceKind[];
  /** what would go wrong, by what changed */
  doubts: Trial['change'][];
}

/** Takes some tens of milliseconds on a large page: ask it when the pointer rests, not while it moves. */
export function judge(element: Element): Judged | undefined {
  const look = lookAt(element, true);
  if (!look) return undefined;
  const document = outermost(look.element.ownerDocument);
  const { level, trials } = strength(look.anchor, document);
  return {
    ...look,
    strength: level,
    by: knownBy(document, look.anchor),
    doubts: trials.filter(({ right }) => !right).map(({ change }) => change),
  };
}

function knownBy(document: Document, anchor: Anchor): EvidenceKind[] {
  const match = resolve(document, anchor);
  return 'by' in match ? match.by : [];
}
