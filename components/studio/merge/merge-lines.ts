import type { PackChange } from '../../../utils/pack/compare.ts';
import { type Choices, type Conflict, partKey } from '../../../utils/pack/merge/merge.ts';
import type { Choice, ConflictPart } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';

/** One entry that a file would change: a conflict to choose in, or something that only one side did. */
export type MergeLine =
  | { kind: 'conflict'; key: string; conflict: Conflict }
  | { kind: 'change'; key: string; change: PackChange };

/** Conflicts first, then the rest in the order of the file; `all` is what they did before anything was left out. */
export function linesOf(conflicts: readonly Conflict[], all: readonly PackChange[]): MergeLine[] {
  const keys = new Set(conflicts.map(({ key }) => key));
  return [
    ...conflicts.map((conflict): MergeLine => ({ kind: 'conflict', key: conflict.key, conflict })),
    ...all
      .filter(({ key }) => !keys.has(key))
      .map((change): MergeLine => ({ kind: 'change', key: change.key, change })),
  ];
}

/** Parts of a conflict that nobody chose in yet; the whole counts as one where one side took it away. */
export function leftIn(conflict: Conflict, choices: Choices): number {
  if (choices.has(conflict.key)) return 0;
  if (conflict.parts.length === 0) return 1;
  return conflict.parts.filter(({ name }) => !choices.has(partKey(conflict.key, name))).length;
}

export function choiceFor(
  conflict: Conflict,
  part: ConflictPart | undefined,
  choices: Choices,
): Choice | undefined {
  const whole = choices.get(conflict.key);
  return part
    ? (choices.get(partKey(conflict.key, part.name)) ?? (whole === 'both' ? undefined : whole))
    : whole;
}

/** The choices with one for a whole conflict, which stands for each of its parts. */
export function withWhole(choices: Choices, conflict: Conflict, choice: Choice): Choices {
  const next = new Map(choices);
  for (const { name } of conflict.parts) next.delete(partKey(conflict.key, name));
  return next.set(conflict.key, choice);
}

/** The same for one part; what was chosen for the whole then stands for the other parts alone. */
export function withPart(choices: Choices, conflict: Conflict, part: ConflictPart, choice: Choice): Choices {
  const next = new Map(choices);
  const whole = next.get(conflict.key);
  if (whole !== undefined) {
    next.delete(conflict.key);
    if (whole !== 'both') for (const { name } of conflict.parts) next.set(partKey(conflict.key, name), whole);
  }
  return next.set(partKey(conflict.key, part.name), choice);
}

/** What an entry is called: its title or name in the reader's language, else its id. */
export function titleOf(line: MergeLine, { languages }: Pack, language: string): string {
  const { id } = line.kind === 'conflict' ? line.conflict : line.change;
  const [one, other] =
    line.kind === 'conflict'
      ? [line.conflict.mine, line.conflict.theirs]
      : [line.change.now, line.change.was];
  const entry = one ?? other;
  if (!entry) return id;
  const words = 'title' in entry ? entry.title : entry.name;
  return typeof words === 'string' ? words : (pickWords(words, language, languages)?.words ?? id);
}
