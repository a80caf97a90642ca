import type { RoomActions } from '../../components/studio/rooms.ts';
import { changesOf, type Pending } from '../../components/studio/translations/pending.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { problemsOfWords } from '../../utils/pack/check-texts.ts';
import { sourceOf } from '../../utils/pack/edit.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { isPlain } from '../../utils/pack/things.ts';
import { applyTranslations } from '../../utils/pack/translate/apply.ts';
import { stateIn, type TranslationRow, translationRows } from '../../utils/pack/translate/rows.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import { facePicture } from './face.ts';
import type { Keeping } from './keeping.ts';
import { dropPending, onPending, putPending, readPending } from './pending-store.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

export interface RoomFacts {
  view: Store<StudioState>;
  keeping: Keeping;
  say: () => Say;
  signal: AbortSignal;
}

/** What the rooms that change many things at once can do. */
export function roomsOf({ view, keeping, say, signal }: RoomFacts): Omit<RoomActions, 'openFolder'> {
  const { kept, keep } = keeping;
  let read: string | undefined;

  /** The pack that is open has its translations read with it. */
  function follow(anew = false) {
    const id = kept()?.pack.id;
    if (id === read && !anew) return;
    read = id;
    view.set({ pending: id === undefined ? [] : readPending(id) });
  }
  view.follow(() => follow(), signal);
  onPending(() => follow(true), signal);

  /** Another tab may be faster, and the next try rests on what it made; so many times in a row is no chance any more. */
  async function change(
    make: (pack: Pack) => Pack,
    words: string,
    pictures?: ReadonlyMap<string, Uint8Array>,
    tries = 5,
  ): ReturnType<RoomActions['change']> {
    const now = kept();
    if (!now) return undefined;
    const edit = { kind: 'whole', pack: make(now.pack), revision: now.revision } as const;
    const result = await keep([edit], words, pictures);
    const isOvertaken = result?.ok === false && result.why === 'clash' && tries > 1;
    return isOvertaken ? change(make, words, pictures, tries - 1) : result;
  }

  async function put(language: string) {
    const now = kept();
    const all = (view.get().pending ?? []).filter((one) => one.language === language);
    const mine = now ? all.filter((one) => isTaken(one, now)) : [];
    // what the pack cannot hold waits here, told in red where it is written
    const notPut = () => view.set({ said: { words: say()('translate.said.notPut'), tone: 'trouble' } });
    if (!now || all.length === 0) return;
    if (mine.length === 0) return notPut();
    const make = (pack: Pack) =>
      applyTranslations(pack, changesOf(mine, translationRows(pack), sourceOf(pack)));
    const left = all.length - mine.length;
    const words = [
      say()('translate.said.put', { count: mine.length }),
      ...(left > 0 ? [say()('translate.said.left', { count: left })] : []),
    ].join(' ');
    const result = await change(make, words);
    if (!result) return;
    if (!result.ok) return notPut();
    for (const one of mine) dropPending(now.pack.id, one);
    follow(true);
  }

  function translate(pending: Pending, row: TranslationRow) {
    const now = kept();
    if (!now) return;
    try {
      if (isNothing(pending, row, sourceOf(now.pack))) dropPending(now.pack.id, pending);
      else putPending(now.pack.id, pending);
    } catch (error) {
      view.set({ trouble: asStoreError(error).trouble });
      return;
    }
    follow(true);
  }

  return {
    keep,
    facePicture,
    change: (make, words, pictures) => change(make, words, pictures),
    translate,
    putTranslations: (language) => void put(language),
    dropTranslations(language) {
      const pack = kept()?.pack.id;
      const mine = (view.get().pending ?? []).filter((one) => one.language === language);
      if (pack === undefined) return;
      for (const one of mine) dropPending(pack, one);
      follow(true);
      const undo = () => {
        for (const one of mine) putPending(pack, one);
        follow(true);
      };
      view.set({ said: { words: say()('studio.said.discarded'), tone: 'done', undo } });
    },
  };
}

/** An empty field leaves the translation as it is, and so does writing what stands there already. */
function isNothing({ language, words }: Pending, row: TranslationRow, source: string): boolean {
  if (words.trim() === '') return true;
  return row.words[language] === words && stateIn(row, language, source) !== 'outdated';
}

function isTaken({ key, words }: Pending, { media }: KeptPack): boolean {
  const name = key.slice(key.lastIndexOf('/') + 1);
  return isPlain(name) || problemsOfWords(words, [], new Set(media)).length === 0;
}
