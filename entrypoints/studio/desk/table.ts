import type { AdviceGroup, Incoming, Merging } from '../../../components/studio/view.ts';
import type { PackChange } from '../../../utils/pack/compare.ts';
import type { PackEdit } from '../../../utils/pack/edit.ts';
import type { Choice } from '../../../utils/pack/merge/value.ts';
import type { Entry, List } from '../../../utils/pack/things.ts';
import type { LanguageCount } from '../../../utils/pack/translate/rows.ts';
import type { Kept, KeptPack } from '../../../utils/store/kept.ts';
import type { PackRevision } from '../../../utils/store/records.ts';

/** `Kept`; where the page had the state before, only the entries as they were put, and not all 5,000. */
export type DeskKept =
  | Kept
  | {
      ok: true;
      put: { list: List; entry: Entry }[];
      revision: number;
      summary: KeptPack['summary'];
      media: string[];
    };

/** What the desk does besides the page, so that the page never stands still; each entry is `question => answer`. */
export interface Desk {
  /** Puts edits into a pack that is kept here; `utils/store/kept.ts`. */
  keep(question: {
    pack: string;
    edits: readonly PackEdit[];
    pictures: ReadonlyMap<string, Uint8Array>;
    /** the revision that the page has: it is told only what became different from that */
    revision: number;
  }): DeskKept;
  /** Everything a careful colleague would say about a pack, by what is said. */
  advise(question: { pack: string; today: string }): AdviceGroup[];
  /** How far each language of a pack is. */
  countTranslations(question: { pack: string }): LanguageCount[];
  /** Earlier states, the latest first. */
  revisions(question: { pack: string }): Omit<PackRevision, 'text'>[];
  /** What was changed from an earlier state to the next one, or to now. */
  compare(question: { pack: string; from: number; to?: number }): PackChange[];
  /** Goes back to an earlier state; the present one goes into history. */
  restore(question: { pack: string; revision: number }): Kept;
  /** Reads a pack from a file and says what it would change here; it waits on the desk until it is put or dropped. */
  open(question: { bytes: Uint8Array; name: string }): Incoming;
  /** What the pack that waits and the one here become together, with what was chosen so far. */
  merge(question: { choices: [string, Choice][] }): Merging;
  /** Puts the pack that waits: as it is in place of the one here, or together with it. */
  take(question: { how: 'as-it-is' | 'merged'; choices: [string, Choice][] }): Kept;
  /** The pack as one file, or as the zip of a folder for git. */
  pack(question: { pack: string; as: 'wegwijs' | 'folder' }): { name: string; bytes: Uint8Array };
}
