import { ArrowDown } from 'lucide-preact';
import type { PackChange } from '../../../utils/pack/compare.ts';
import { type Choices, partKey } from '../../../utils/pack/merge/merge.ts';
import type { Choice } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { ChangeList } from '../ChangeList.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { type MergeLine, titleOf, withPart, withWhole } from './merge-lines.ts';

export interface ConflictPaneProps {
  line: Extract<MergeLine, { kind: 'conflict' }>;
  pack: Pack;
  choices: Choices;
  /** what becomes of it with these choices */
  change?: PackChange;
  onChoices: (choices: Choices) => void;
  /** to the next one that is to be chosen, when there is one */
  onNext?: () => void;
}

/** Something that both changed, each in their own way: the whole at once, or part by part. */
export function ConflictPane({ line, pack, choices, change, onChoices, onNext }: ConflictPaneProps) {
  const say = useWords();
  const { conflict } = line;
  const { key, mine, theirs, parts, canBeBoth } = conflict;
  const isTakenAway = conflict.list !== 'pack' && (!mine || !theirs);
  const whole = choices.get(key);
  const wholeChoices: readonly Choice[] = canBeBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const chosen = new Set(parts.map(({ name }) => name));
  const anyway = change?.parts.filter(({ name }) => !chosen.has(name)) ?? [];
  return (
    <div class="merge-pane">
      <header>
        <h2>{conflict.list === 'pack' ? say('studio.change.pack') : titleOf(line, pack, say.language)}</h2>
        <p class="text">
          {isTakenAway ? say(mine ? 'merge.removedThere' : 'merge.removedHere') : say('merge.bothChanged')}
        </p>
        <div class="beside">
          {!isTakenAway &&
            wholeChoices.map((choice, at) => (
              <button
                key={choice}
                type="button"
                class="button"
                aria-pressed={whole === choice}
                onClick={() => onChoices(withWhole(choices, conflict, choice))}
              >
                {say(wholeWords[choice])}
                <kbd>{at + 1}</kbd>
              </button>
            ))}
          {onNext && (
            <button type="button" class="button plain" onClick={onNext}>
              <ArrowDown size={16} aria-hidden="true" />
              {say('merge.next')}
              <kbd>N</kbd>
            </button>
          )}
        </div>
      </header>
      {whole === 'both' ? (
        <p class="text">{say('merge.both.what')}</p>
      ) : (
        <ConflictChoice
          untitled
          conflict={conflict}
          pack={pack}
          choices={choices}
          onChoice={(chosen, choice) => {
            const part = parts.find(({ name }) => partKey(key, name) === chosen);
            onChoices(
              part ? withPart(choices, conflict, part, choice) : withWhole(choices, conflict, choice),
            );
          }}
        />
      )}
      {change && anyway.length > 0 && whole !== 'both' && (
        <>
          <h3>{say('merge.anyway')}</h3>
          <ChangeList changes={[{ ...change, parts: anyway }]} pack={pack} />
        </>
      )}
    </div>
  );
}

const wholeWords = { mine: 'merge.mine', theirs: 'merge.theirs', both: 'merge.both' } as const;
