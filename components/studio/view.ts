import type { Anchor } from '../../utils/pack/anchor.ts';
import type { PackChange } from '../../utils/pack/compare.ts';
import type { About } from '../../utils/pack/edit.ts';
import type { Advice } from '../../utils/pack/lint.ts';
import type { Conflict } from '../../utils/pack/merge/merge.ts';
import type { Choice } from '../../utils/pack/merge/value.ts';
import type { Problem, ProblemCode } from '../../utils/pack/problems.ts';
import type { Text } from '../../utils/pack/schema.ts';
import type { Entry, List } from '../../utils/pack/things.ts';
import type { Care } from '../../utils/store/care.ts';
import type { Clash } from '../../utils/store/clashes.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import type { Draft, PackRevision } from '../../utils/store/records.ts';
import type { StoreTrouble } from '../../utils/store/store-error.ts';
import type { AddedPicture } from './form/EditorContext.tsx';
import type { RoomActions } from './rooms.ts';
import type { Route } from './route.ts';
import type { Pending } from './translations/pending.ts';

/** What was just done, said at the foot of the screen; with a way back where there is one. */
export interface Said {
  words: string;
  tone: 'done' | 'trouble';
  undo?: () => void;
}

/** What is open in the editor: an entry of the pack, or a draft that no pack holds yet. */
export interface Open {
  draft: Draft;
  /** what the draft would be in a pack; parts may still be missing */
  list: List;
  entry: Entry;
  /** no pack holds it yet */
  isNew: boolean;
  /** it differs from what the pack holds */
  changed: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** the last keystroke lies in the store */
  stored: boolean;
  /** why it could not be put into the pack */
  problems: Problem[];
  /** somebody changed the same thing in between */
  clash?: Clash;
}

/** What is meant for the pack and not in it yet. */
export interface Fresh {
  list: List;
  /** as a route names it */
  id: string;
  entry: Entry;
}

/** Everything the studio shows, as it is kept. */
export interface StudioView {
  route: Route;
  /** `2026-11-23` */
  today: string;
  /** undefined while it is being read */
  packs?: PackSummary[];
  /** the pack of the route; `gone` when it is not here */
  kept?: KeptPack | 'gone';
  drafts: Draft[];
  /** translations of the pack that is open, written and not in it yet */
  pending?: readonly Pending[];
  fresh: Fresh[];
  open?: Open;
  /** by key, `pack/item` */
  care: ReadonlyMap<string, Care>;
  /** a pack from a file, before it is put, and what it and the one here become together */
  incoming?: Incoming;
  merging?: Merging;
  versions?: Versions;
  /** why what the pack was to say about itself could not be put */
  aboutProblems?: Problem[];
  /** about the pack that is open; undefined while it is looked at */
  advice?: AdviceGroup[];
  said?: Said;
  trouble?: StoreTrouble;
}

/** The same, inside a pack. */
export type PackView = Omit<StudioView, 'route'> & { route: Extract<Route, { at: 'pack' }> };

/** Earlier states of a pack, the latest first. */
export interface Versions {
  list: Omit<PackRevision, 'text'>[];
  chosen?: number;
  /** from the chosen one to the next; undefined while they are compared */
  changes?: PackChange[];
}

/** One kind of advice, and where it is given. */
export interface AdviceGroup {
  code: ProblemCode;
  level: Advice['level'];
  count: number;
  /** the first of them */
  places: Advice[];
}

interface IncomingPack {
  /** of the file */
  name: string;
  id: string;
  title: Text;
  languages: string[];
  version: string;
  /** so many pictures */
  media: number;
}

/** A pack from a file, before it is put. */
export type Incoming =
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; problems: Problem[] }
  | ({ state: 'new' } & IncomingPack)
  | ({
      state: 'changes';
      /** the version that is here */
      here: string;
      isKept: boolean;
      changes: PackChange[];
      /** things that both sides changed */
      conflicts: number;
      /** it is known what both come from, so that what was taken away is told from what was added */
      knowsBase: boolean;
    } & IncomingPack);

/** Two states of a pack made one, with what was chosen so far. */
export interface Merging {
  conflicts: Conflict[];
  /** what one side had taken away and the other still names */
  restored: string[];
  /** what becomes different here */
  changes: PackChange[];
}

/** What is asked of whoever begins a pack. */
export interface NewPack {
  title: string;
  /** what it is written in first, a BCP 47 tag */
  language: string;
  apps: ('teams' | 'zoom' | 'webex')[];
  /** of another tool, as copied from the browser */
  address?: string;
  person?: { name: string; mail: string };
}

/** What can be done to the steps of a walkthrough, beside writing in them. */
export type StepAct =
  | { kind: 'move'; id: string; by: number }
  /** with the one after it */
  | { kind: 'merge'; id: string }
  | { kind: 'copy'; id: string }
  | { kind: 'remove'; id: string }
  /** a blank one; at the end when `after` is absent */
  | { kind: 'insert'; after?: string };

/** What the screens ask for; all of it comes back as another view. */
export interface StudioActions extends RoomActions {
  /** `replace`: Back does not return to where one was */
  go(route: Route, replace?: boolean): void;
  /** changes what is open; changes with one tag, shortly after each other, are undone as one */
  edit(draft: Draft, tag: string): void;
  undo(): void;
  redo(): void;
  /** puts what is open into its pack */
  done(): void;
  /** forgets what was changed since it was in the pack */
  discard(): void;
  step(act: StepAct): void;
  /** plays the walkthrough that is open, in a tab of its app, from this step */
  try(step?: string): void;
  /** records more steps into the walkthrough that is open */
  record(after?: string): void;
  /** points at a control in the page, for what is open, or for a step of it */
  pick(step?: string): void;
  /** keeps a picture for what is open */
  addPicture(file: File): Promise<AddedPicture>;
  /** begins a new entry in the pack that is open */
  create(list: List, kind?: 'tip' | 'warning' | 'change'): void;
  /** a recording of DevTools, or a list of driver.js steps */
  importWalkthrough(file: File): void;
  /** the walkthrough that is open, on paper, in this language */
  handout(as: 'html' | 'markdown', language: string): void;
  duplicate(): void;
  /** takes what is open out of the pack; it stays in the earlier versions */
  remove(): void;
  /** to another pack that is kept here */
  moveTo(pack: string): void;
  startPack(asked: NewPack): void;
  /** gives a draft that was made in a page to a pack */
  adopt(draft: string, pack: string): void;
  /** takes the description that its control has now */
  accept(list: List, id: string, anchor: Anchor): void;
  /** somebody looked at it: to be looked at again in 90 days */
  stillRight(list: List, id: string): void;
  retire(list: List, id: string): void;
  /** looks at the pack anew */
  advise(): void;
  /** does what is right at each of these places */
  fix(places: readonly Advice[]): void;
  /** what the pack says about itself */
  putAbout(about: About): void;
  /** as one file, or as the zip of a folder for git */
  save(as: 'wegwijs' | 'folder'): void;
  /** reads the earlier states, and what was changed from this one to the next */
  readVersions(revision?: number): void;
  restore(revision: number): void;
  /** to where it is edited, in the pack it is for */
  openDraft(draft: string): void;
  discardDraft(draft: string): void;
  /** a pack from a file: put it, or show what it would change first */
  openFile(file: File): void;
  /** what the pack from the file and the one here become with these choices */
  mergeFile(choices: ReadonlyMap<string, Choice>): void;
  takeFile(how: 'as-it-is' | 'merged', choices: ReadonlyMap<string, Choice>): void;
  leaveFile(): void;
  /** puts this entry in place of the one that somebody else changed */
  settle(entry: Entry): void;
  keepHere(): void;
  dismiss(): void;
}
