import type { Incoming } from '../../../components/studio/view.ts';
import { comparePacks } from '../../../utils/pack/compare.ts';
import { writeCompiled } from '../../../utils/pack/compiled-text.ts';
import { baseFor } from '../../../utils/pack/merge/base.ts';
import { type Choices, mergePacks } from '../../../utils/pack/merge/merge.ts';
import { readAnyPack } from '../../../utils/pack/read-any.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { packFromText } from '../../../utils/pack/trusted.ts';
import type { Files } from '../../../utils/pack/zip.ts';
import { listRevisions, readRevision } from '../../../utils/store/history.ts';
import { type Kept, type KeptPack, keepEdits, readKept, startPack } from '../../../utils/store/kept.ts';
import { putPack } from '../../../utils/store/packs.ts';
import type { Desk } from './table.ts';

type Answers = Pick<
  { [K in keyof Desk]: (question: Parameters<Desk[K]>[0]) => Promise<ReturnType<Desk[K]>> },
  'open' | 'merge' | 'take'
>;

/** The pack that waits: it lies here, and nowhere else, until it is taken. */
let waits: { name: string; pack: Pack; text: string; media: Files; base?: Pack; mine?: KeptPack } | undefined;

/** Earlier states that are looked at for what both come from, and how long they may be together, in characters. */
const mostStates = 20;
const mostCharacters = 60_000_000;

export const incoming: Answers = {
  async open({ bytes, name }): Promise<Incoming> {
    const read = await readAnyPack(bytes);
    if (!read.ok) return { state: 'refused', name, problems: read.problems };
    const { pack, text, media } = read;
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
      waits = { name, pack, text, media };
      return { state: 'new', ...about };
    }
    const base = await baseOf(pack, here.pack);
    waits = { name, pack, text, media, base, mine: here };
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
    const { pack, media, mine } = waits;
    const result = mine ? await takeOver(how, new Map(choices)) : await startPack(pack, media);
    if (result.ok) waits = undefined;
    // somebody was faster: the next try rests on what they made
    else if (result.why === 'clash') waits = { ...waits, mine: result.kept };
    return result;
  },
};

async function takeOver(how: 'as-it-is' | 'merged', choices: Choices): Promise<Kept> {
  if (!waits?.mine) throw new Error('no pack waits');
  const { name, pack, text, media, base, mine } = waits;
  if (mine.summary.source.kind !== 'studio') {
    // a newer copy of a pack that is kept elsewhere stays one
    await putPack(pack, writeCompiled(pack), text, media, { kind: 'file', name });
    const kept = await readKept(pack.id);
    return kept ? { ok: true, kept } : { ok: false, why: 'gone' };
  }
  const together = () => mergePacks({ base, mine: mine.pack, theirs: pack }, choices).pack;
  const whole = how === 'merged' ? together() : pack;
  return keepEdits(pack.id, [{ kind: 'whole', pack: whole, revision: mine.revision }], media);
}

/** What this copy was begun from, among the states that the pack had here. */
async function baseOf(theirs: Pack, mine: Pack): Promise<Pack | undefined> {
  const revisions = (await listRevisions(mine.id)).slice(0, mostStates);
  const states = [mine];
  let characters = 0;
  for (const { revision } of revisions) {
    const then = await readRevision(mine.id, revision);
    characters += then?.text.length ?? 0;
    if (characters > mostCharacters) break;
    if (then) states.push(packFromText(then.text));
  }
  const at = baseFor(theirs, states);
  return at === undefined ? undefined : states[at];
}
