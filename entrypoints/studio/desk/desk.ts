import type { AdviceGroup } from '../../../components/studio/view.ts';
import { comparePacks } from '../../../utils/pack/compare.ts';
import { writeFolder } from '../../../utils/pack/folder.ts';
import { lintPack } from '../../../utils/pack/lint.ts';
import { mediaIn } from '../../../utils/pack/media-in.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { countTranslations } from '../../../utils/pack/translate/rows.ts';
import { packFromText } from '../../../utils/pack/trusted.ts';
import { writeText } from '../../../utils/pack/write.ts';
import { type Files, zip } from '../../../utils/pack/zip.ts';
import { readRevision } from '../../../utils/store/history.ts';
import { type KeptPack, keepEdits, readKept } from '../../../utils/store/kept.ts';
import { readMedia } from '../../../utils/store/packs.ts';
import { incoming } from './incoming.ts';
import type { Desk } from './table.ts';

type Answers = {
  [K in keyof Desk]: (question: Parameters<Desk[K]>[0]) => Promise<ReturnType<Desk[K]>>;
};

/** So many places are told of one advice; the rest is a number. */
const mostPlaces = 200;

export const desk: Answers = {
  keep: ({ pack, edits, pictures }) => keepEdits(pack, edits, pictures),

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
    const now = await readKept(pack);
    const then = await stateAt(pack, revision);
    if (!now || !then) return { ok: false, why: 'gone' };
    return keepEdits(pack, [{ kind: 'whole', pack: then, revision: now.revision }]);
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
  const kept = await readKept(id);
  if (!kept) throw new Error(`${id} is not here any more`);
  return kept;
}

/** An earlier state, or the present one. */
async function stateAt(pack: string, revision: number | undefined): Promise<Pack | undefined> {
  const now = await readKept(pack);
  if (revision === undefined || now?.revision === revision) return now?.pack;
  const then = await readRevision(pack, revision);
  return then && packFromText(then.text);
}
