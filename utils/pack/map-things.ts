import type { Pack } from './schema.ts';
import { type Entry, lists, type Thing, type ThingPlace } from './things.ts';

/** The pack with each of its things replaced by what `change` gives; mirrors `thingsOf`. What stays stays the same object. */
export function mapThings(pack: Pack, change: <T extends Thing>(thing: T, place: ThingPlace) => T): Pack {
  const own = change(pack, { list: 'pack' });
  const changed = { ...own } as Record<string, unknown>;
  for (const list of lists) {
    const before = own[list] as Entry[];
    const after = before.map((entry) => {
      const next = change(entry, { list, id: entry.id });
      if (!('steps' in next)) return next;
      const steps = next.steps.map((step) => change(step, { list, id: entry.id, step: step.id }));
      return steps.every((step, at) => step === next.steps[at]) ? next : { ...next, steps };
    });
    changed[list] = after.every((entry, at) => entry === before[at]) ? before : after;
  }
  return changed as Pack;
}
