import { sourceOf } from '../edit.ts';
import { fingerprint, withFingerprints } from '../fingerprint.ts';
import { mapThings } from '../map-things.ts';
import type { Pack } from '../schema.ts';
import { type Thing, type ThingPlace, textAt, withText } from '../things.ts';
import type { TranslationChange } from './plan.ts';
import { keyOf } from './rows.ts';

/**
 * The pack with these changes of a file in it, each with what it was made from: one that was made from an older
 * source comes in as outdated. Languages that are new to the pack are added at the end.
 */
export function applyTranslations(pack: Pack, changes: readonly TranslationChange[]): Pack {
  const source = sourceOf(pack);
  const byThing = Map.groupBy(changes, ({ row }) => thingKey(row.place));
  const changed = mapThings(pack, (thing, place) => {
    const here = byThing.get(thingKey(place));
    return here ? withChanges(thing, here, source) : thing;
  });
  const added = new Set(
    changes.map(({ language }) => language).filter((tag) => !pack.languages.includes(tag)),
  );
  return added.size === 0 ? changed : { ...changed, languages: [...pack.languages, ...added] };
}

function withChanges<T extends Thing>(before: T, changes: readonly TranslationChange[], source: string): T {
  const worded = changes.reduce<T>(
    (thing, { row, language, words }) =>
      withText(thing, row.name, { ...textAt(thing, row.name), [language]: words }),
    before,
  );
  return changes.reduce(
    (thing, change) => {
      const madeFrom = madeFromOf(change, textAt(thing, change.row.name)?.[source]);
      return madeFrom === undefined || change.language === source
        ? thing
        : withPrint(thing, change.language, change.row.name, madeFrom);
    },
    withFingerprints(before, worded, source),
  );
}

function madeFromOf({ kind, madeFrom }: TranslationChange, now: string | undefined): string | undefined {
  return kind === 'settled' ? now : (madeFrom ?? now);
}

/** The thing with the note that a translation was made from these words of the source. */
export function withPrint<T extends Thing>(thing: T, language: string, name: string, madeFrom: string): T {
  const prints = thing.translatedFrom ?? {};
  const translatedFrom = {
    ...prints,
    [language]: { ...prints[language], [name]: fingerprint(madeFrom) },
  };
  return { ...thing, translatedFrom };
}

function thingKey(place: ThingPlace): string {
  return keyOf(place, '');
}
