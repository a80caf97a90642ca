import type { Pack } from '../../utils/pack/schema.ts';
import { type Item, type ItemList, itemLists } from '../../utils/pack/things.ts';
import type { Care } from '../../utils/store/care.ts';

/** What an item asks for; what asks for nothing comes last. */
export const careKinds = ['lost', 'drifting', 'due', 'fine', 'unseen'] as const;
export type CareKind = (typeof careKinds)[number];

export interface Need {
  list: ItemList;
  item: Item;
  kind: CareKind;
  care?: Care;
  /** it had to be looked at by now */
  isDue: boolean;
}

/**
 * Every item with what it asks for, what matters most first: what colleagues miss now, warnings before the
 * rest; then what is on its way; then what nobody looked at again, the longest overdue first.
 */
export function needsOf(pack: Pack, care: ReadonlyMap<string, Care>, today: string): Need[] {
  const needs = itemLists.flatMap((list) =>
    (pack[list] as Item[]).map((item): Need => {
      const known = care.get(`${pack.id}/${item.id}`);
      const isDue = item.checkBy !== undefined && item.checkBy < today;
      return { list, item, kind: kindOf(known, isDue, hasControl(list, item)), care: known, isDue };
    }),
  );
  return needs.toSorted(
    (one, other) =>
      careKinds.indexOf(one.kind) - careKinds.indexOf(other.kind) ||
      Number(isWarning(other.item)) - Number(isWarning(one.item)) ||
      (one.care?.since ?? one.item.checkBy ?? '').localeCompare(
        other.care?.since ?? other.item.checkBy ?? '',
      ),
  );
}

function kindOf(care: Care | undefined, isDue: boolean, isSeen: boolean): CareKind {
  if (care?.state === 'lost' || care?.state === 'drifting') return care.state;
  if (isDue) return 'due';
  if (!isSeen) return 'fine';
  return care?.state === 'fine' ? 'fine' : 'unseen';
}

/** A note or a checklist stands at no control, so there is nothing of it to be seen. */
function hasControl(list: ItemList, item: Item): boolean {
  return list === 'tips' || list === 'walkthroughs' || 'anchor' in item;
}

function isWarning(item: Item): boolean {
  return 'kind' in item && item.kind === 'warning';
}
