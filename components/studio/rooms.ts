import type { PackEdit } from '../../utils/pack/edit.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import type { TranslationRow } from '../../utils/pack/translate/rows.ts';
import type { Kept } from '../../utils/store/kept.ts';
import type { Pending } from './translations/pending.ts';

/** What the rooms that change many things at once ask for: translations, people from a file. */
export interface RoomActions {
  /** Puts edits into the pack that is open and says so; undefined when the store could not take it. */
  keep(
    edits: readonly PackEdit[],
    words: string,
    pictures?: ReadonlyMap<string, Uint8Array>,
  ): Promise<Kept | undefined>;
  /** The same for the pack as a whole; when it was changed in between, `make` is asked again with what it is now. */
  change(
    make: (pack: Pack) => Pack,
    words: string,
    pictures?: ReadonlyMap<string, Uint8Array>,
  ): Promise<Kept | undefined>;
  /** Keeps a translation here until it is put into the pack; one that says what the pack says already is dropped. */
  translate(pending: Pending, row: TranslationRow): void;
  putTranslations(language: string): void;
  dropTranslations(language: string): void;
  /** A portrait made small and square, under the name that a pack gives it; undefined when it is no picture. */
  facePicture(bytes: Uint8Array): Promise<{ file: string; bytes: Uint8Array } | undefined>;
  /** a pack that lies in a folder, one file for each entry; like `openFile` */
  openFolder(files: readonly File[]): void;
}
