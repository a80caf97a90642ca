import type { AdviceGroup } from '../../../components/studio/view.ts';
import { comparePacks } from '../../../utils/pack/compare.ts';
import { entryIn } from '../../../utils/pack/edit.ts';
import { writeFolder } from '../../../utils/pack/folder.ts';
import { lintPack } from '../../../utils/pack/lint.ts';
import { mediaIn } from '../../../utils/pack/media-in.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import type { Entry } from '../../../utils/pack/things.ts';
import { countTranslations } from '../../../utils/pack/translate/rows.ts';
import { packFromText } from '../../../utils/pack/trusted.ts';
import { writeText } from '../../../utils/pack/write.ts';
import { type Files, zip } from '../../../utils/pack/zip.ts';
import { listRevisions, readRevision } from '../../../utils/store/history.ts';
import { type KeptPack, keepEdits, nothingKnown, readKept } from '../../../utils/store/kept.ts';
import { readMedia } from '../../../utils/store/packs.ts';
import { incoming } from './incoming.ts';
import type { Desk } from './table.ts';

type Answers = {
  [K in keyof Desk]: (question: Parameters<Desk[K]>[0]) => Promise<ReturnType<Desk[K]>>;
};

/** The pack that is worked on, so that one changed tip among 5,000 costs one tip. */
const known = nothingKnown();

/** So many places are told of one advice; the rest is a number. */
const mostPlaces = 200;

export const desk: Answers = {
  async keep({ pack, edits, pictures, revision }) {
    const result = await keepEdits(pack, edits, pictures, known);
    const isWhole = edits.some(({ kind }) => kind === 'whole');
    if (!result.ok || isWhole || result.kept.revision !== revision + 1) return result;
    const { kept } = result;
    const put = edits.flatMap((edit) => {
      if (edit.kind !== 'put') return [];
      const entry = entryIn(kept.pack, edit.list, edit.entry.id) as Entry | undefined;
      return entry ? [{ list: edit.list, entry }] : [];
    });
    return { ok: true, put, revision: kept.revision, summary: kept.summary, media: kept.media };
  },

  revisions: ({ pack }) => listRevisions(pack),

  async advise({ pack, today }) {
    const { pack: kept, media } = await there(pack);
    const groups = new Map<string, AdviceGroup>();
    for (const advice of lintPack(kept, { today, media: new Map(media.map((file) => [file, true])) })) {
      const known = groups.get(advice.code) ?? {
        code: advice.code,
        level: advice.level,
        count: 0,
        places: [],
      };
      known.count++;
      if (known.places.length < mostPlaces) known.places.push(advice);
      groups.set(advice.code, known);
    }
    return [...groups.values()];
  },

  async countTranslations({ pack }) {
    return countTranslations((await there(pack)).pack);
  },

  async compare({ pack, from, to }) {
    const [before, after] = await Promise.all([stateAt(pack, from), stateAt(pack, to)]);
    return before && after ? comparePacks(before, after) : [];
  },

  async restore({ pack, revision }) {
    const now = await readKept(pack, known);
    const then = await stateAt(pack, revision);
    if (!now || !then) return { ok: false, why: 'gone' };
    return keepEdits(pack, [{ kind: 'whole', pack: then, revision: now.revision }], new Map(), known);
  },

  ...incoming,

  async pack({ pack, as }) {
    const { pack: kept, media } = await there(pack);
    const shown = mediaIn(kept);
    const pictures: Files = new Map();
    for (const file of media) {
      const bytes = shown.has(file) ? await readMedia(pack, file) : undefined;
      if (bytes) pictures.set(file, bytes);
    }
    const name = `${kept.id}-${kept.version}`;
    if (as === 'folder') return { name: `${name}.zip`, bytes: zip(writeFolder(kept, pictures)) };
    const text = new TextEncoder().encode(writeText(kept));
    return { name: `${name}.wegwijs`, bytes: zip(new Map([['pack.json', text], ...pictures])) };
  },
};

async function there(id: string): Promise<KeptPack> {
  const kept = await readKept(id, known);
  if (!kept) throw new Error(`${id} is not here any more`);
  return kept;
}

/** An earlier state, or the present one. */
async function stateAt(pack: string, revision: number | undefined): Promise<Pack | undefined> {
  const now = await readKept(pack, known);
  if (revision === undefined || now?.revision === revision) return now?.pack;
  const then = await readRevision(pack, revision);
  return then && packFromText(then.text);
}
