import type { Incoming } from '../../../components/studio/view.ts';
import { comparePacks } from '../../../utils/pack/compare.ts';
import { baseFor } from '../../../utils/pack/merge/base.ts';
import { mergePacks } from '../../../utils/pack/merge/merge.ts';
import { readAnyPack } from '../../../utils/pack/read-any.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { packFromText } from '../../../utils/pack/trusted.ts';
import type { Files } from '../../../utils/pack/zip.ts';
import { listRevisions, readRevision } from '../../../utils/store/history.ts';
import { keepEdits, readKept, startPack } from '../../../utils/store/kept.ts';
import type { Desk } from './table.ts';

type Answers = Pick<
  { [K in keyof Desk]: (question: Parameters<Desk[K]>[0]) => Promise<ReturnType<Desk[K]>> },
  'open' | 'merge' | 'take'
>;

/** The pack that waits: it lies here, and nowhere else, until it is taken. */
let waits: { pack: Pack; media: Files; base?: Pack; mine?: { pack: Pack; revision: number } } | undefined;

/** Earlier states that are looked at for what both come from. */
const mostStates = 20;

export const incoming: Answers = {
  async open({ bytes, name }): Promise<Incoming> {
    const read = await readAnyPack(bytes);
    if (!read.ok) return { state: 'refused', name, problems: read.problems };
    const { pack, media } = read;
    const here = await readKept(pack.id);
    const about = {
      name,
      id: pack.id,
      title: pack.title,
      languages: pack.languages,
      version: pack.version,
      media: media.size,
    };
    if (!here) {
      waits = { pack, media };
      return { state: 'new', ...about };
    }
    const base = await baseOf(pack, here.pack);
    waits = { pack, media, base, mine: here };
    return {
      state: 'changes',
      ...about,
      here: here.pack.version,
      isKept: here.summary.source.kind === 'studio',
      changes: comparePacks(here.pack, pack),
      conflicts: mergePacks({ base, mine: here.pack, theirs: pack }).conflicts.length,
      knowsBase: base !== undefined,
    };
  },

  async merge({ choices }) {
    if (!waits?.mine) throw new Error('no pack waits');
    const { pack, base, mine } = waits;
    const merged = mergePacks({ base, mine: mine.pack, theirs: pack }, new Map(choices));
    return {
      conflicts: merged.conflicts,
      restored: merged.restored,
      changes: comparePacks(mine.pack, merged.pack),
    };
  },

  async take({ how, choices }) {
    if (!waits) throw new Error('no pack waits');
    const { pack, media, base, mine } = waits;
    const result = mine
      ? await keepEdits(
          pack.id,
          [
            {
              kind: 'whole',
              pack:
                how === 'merged'
                  ? mergePacks({ base, mine: mine.pack, theirs: pack }, new Map(choices)).pack
                  : pack,
              revision: mine.revision,
            },
          ],
          media,
        )
      : await startPack(pack, media);
    if (result.ok) waits = undefined;
    return result;
  },
};

/** What this copy was begun from, among the states that the pack had here. */
async function baseOf(theirs: Pack, mine: Pack): Promise<Pack | undefined> {
  const revisions = (await listRevisions(mine.id)).slice(0, mostStates);
  const texts = await Promise.all(revisions.map(({ revision }) => readRevision(mine.id, revision)));
  const states = [mine, ...texts.flatMap((one) => (one ? [packFromText(one.text)] : []))];
  const at = baseFor(theirs, states);
  return at === undefined ? undefined : states[at];
}
