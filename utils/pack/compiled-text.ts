import {
  aboutInstalled,
  compileChange,
  compileTip,
  compileWalkthrough,
  type InstalledPack,
} from './compile.ts';
import type { Pack } from './schema.ts';

const compiledLists = ['tips', 'walkthroughs', 'changes'] as const;
type CompiledList = (typeof compiledLists)[number];

/** An item that was compiled, as JSON. */
export interface WrittenItem {
  id: string;
  json: string;
}

/**
 * An installed pack as the store keeps it: a browser writes and reads one text an item several times faster than
 * what is in it, and the text stays what it is for as long as its item does.
 */
export type WrittenPack = Omit<InstalledPack, CompiledList> & Record<CompiledList, WrittenItem[]>;

/** What was made of an item before, by the item itself: items are never changed, only replaced. */
export type Written = WeakMap<object, WrittenItem>;

/** `compilePack`, for the store; what `known` holds is taken from there, and added to it. */
export function writeCompiled(pack: Pack, known: Written = new WeakMap()): WrittenPack {
  const written = <Item extends { id: string }>(items: Item[], compile: (item: Item) => object) =>
    items.map((item) => {
      const before = known.get(item);
      if (before) return before;
      const made = { id: item.id, json: JSON.stringify(compile(item)) };
      known.set(item, made);
      return made;
    });
  return {
    ...aboutInstalled(pack),
    tips: written(pack.tips, compileTip),
    walkthroughs: written(pack.walkthroughs, compileWalkthrough),
    changes: written(pack.changes, compileChange),
  };
}

/** Of what was compiled already; `readCompiled` mirrors it. */
export function writtenFrom(installed: InstalledPack): WrittenPack {
  const written = (items: readonly { id: string }[]) =>
    items.map((item): WrittenItem => ({ id: item.id, json: JSON.stringify(item) }));
  return {
    ...installed,
    tips: written(installed.tips),
    walkthroughs: written(installed.walkthroughs),
    changes: written(installed.changes),
  };
}

export function readCompiled(written: WrittenPack): InstalledPack {
  const read = (list: CompiledList) => written[list].map(({ json }) => JSON.parse(json));
  return { ...written, tips: read('tips'), walkthroughs: read('walkthroughs'), changes: read('changes') };
}

/** Tells `known` what was made of the items of this pack when it was put. */
export function recallWritten(pack: Pack, written: WrittenPack, known: Written): void {
  for (const list of compiledLists) {
    const made = new Map(written[list].map((item) => [item.id, item]));
    for (const item of pack[list]) {
      const before = made.get(item.id);
      if (before) known.set(item, before);
    }
  }
}

export function isWritten(pack: Pack, known: Written): boolean {
  return compiledLists.every((list) => pack[list].every((item) => known.has(item)));
}
