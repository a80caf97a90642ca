import { Check, GitMerge, Minus, PenLine, Plus } from 'lucide-preact';
import type { Choices } from '../../../utils/pack/merge/merge.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { listWords } from '../ChangeList.tsx';
import { sayPart } from '../say-part.ts';
import { leftIn, type MergeLine, titleOf } from './merge-lines.ts';

export interface MergeLineRowProps {
  line: MergeLine;
  pack: Pack;
  choices: Choices;
}

/** One row of what a file changes. */
export function MergeLineRow({ line, pack, choices }: MergeLineRowProps) {
  const say = useWords();
  const { list } = line.kind === 'conflict' ? line.conflict : line.change;
  const what = list === 'pack' ? say('studio.change.pack') : say(listWords[list]);
  const isLeft = line.kind === 'change' && choices.get(line.key) === 'mine';
  const { icon: Icon, words } = stateOf(line, choices);
  const parts = line.kind === 'conflict' ? line.conflict.parts : line.change.parts;
  const named = [...new Set(parts.map(({ name }) => sayPart(name, pack, say).label.split(' · ')[0]))];
  return (
    <>
      <Icon class="kind" data-state={words.split('.').at(-1)} size={16} aria-hidden="true" />
      <span class="words" data-left={isLeft}>
        <span class="title">{list === 'pack' ? what : titleOf(line, pack, say.language)}</span>
        <span class="meta">
          {[list !== 'pack' && what, isLeft ? say('merge.leftOut') : say(words), named.slice(0, 3).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </>
  );
}

function stateOf(line: MergeLine, choices: Choices) {
  if (line.kind === 'change') return changes[line.change.kind];
  return leftIn(line.conflict, choices) > 0
    ? ({ icon: GitMerge, words: 'merge.conflict' } as const)
    : ({ icon: Check, words: 'merge.chosen' } as const);
}

const changes = {
  added: { icon: Plus, words: 'studio.change.added' },
  removed: { icon: Minus, words: 'studio.change.removed' },
  changed: { icon: PenLine, words: 'studio.change.changed' },
} as const;
