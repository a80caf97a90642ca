import type { Anchor } from '../../utils/pack/anchor.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { isSaid } from '../anchor/evidence/printed.ts';
import type { Outcome } from '../anchor/index.ts';
import { isOneAmongMany } from './fleeting.ts';

/** Groups whose entries are what people made or who they are: messages, files, participants. */
const data = new Set(['list', 'listbox', 'grid', 'table', 'tree']);
/** Groups whose entries are the app's own words. */
const own = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'banner', 'contentinfo']);
const entries = new Set(['row', 'listitem', 'gridcell', 'cell', 'treeitem', 'article', 'option']);

/**
 * How surely a control will be told again: `fleeting` when it belongs to something that will not be there
 * tomorrow or for somebody else (a list row, a person's tile, a message), `weak` when it was not found again
 * at once. `outcome` is what resolving gave, undefined when that was another element or none.
 */
export function certaintyOf(
  anchor: Anchor,
  element: Element,
  outcome: Outcome | undefined,
): DraftStep['certainty'] {
  if (isFleeting(anchor) || isOneAmongMany(element)) return 'fleeting';
  return outcome === 'found' ? 'sure' : 'weak';
}

function isFleeting({ names, role, landmarks, row }: Anchor): boolean {
  // the engine keeps only a print of a name that may be about somebody
  if (Object.values(names).some(([name]) => name !== undefined && !isSaid(name))) return true;
  if (!isAmongData(landmarks)) return role === 'article';
  return entries.has(role) || row !== undefined;
}

function isAmongData(landmarks: readonly string[]): boolean {
  for (const landmark of landmarks) {
    const [role = ''] = landmark.split('#', 1);
    if (own.has(role)) return false;
    if (data.has(role)) return true;
  }
  return false;
}
