import { ArrowDown } from 'lucide-preact';
import type { Choices } from '../../../utils/pack/merge/merge.ts';
import type { Choice, ConflictPart } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { sayPart, sayValue } from '../say-part.ts';
import { choiceFor, type MergeLine, titleOf } from './merge-lines.ts';

export interface ConflictPaneProps {
  line: Extract<MergeLine, { kind: 'conflict' }>;
  pack: Pack;
  choices: Choices;
  onWhole: (choice: Choice) => void;
  onPart: (part: ConflictPart, choice: Choice) => void;
  onNext?: () => void;
}

/** Something that both changed, each in their own way: side by side, part by part, or the whole at once. */
export function ConflictPane({ line, pack, choices, onWhole, onPart, onNext }: ConflictPaneProps) {
  const say = useWords();
  const { conflict } = line;
  const { mine, theirs, parts, canBeBoth } = conflict;
  const isTakenAway = conflict.list !== 'pack' && (!mine || !theirs);
  const whole = choices.get(conflict.key);
  const wholeChoices: readonly Choice[] = canBeBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <div class="merge-pane">
      <header>
        <h2>{conflict.list === 'pack' ? say('studio.change.pack') : titleOf(line, pack, say.language)}</h2>
        <p class="text">
          {isTakenAway ? say(mine ? 'merge.removedThere' : 'merge.removedHere') : say('merge.bothChanged')}
        </p>
        <div class="beside" role="group" aria-label={say('merge.whole')}>
          {wholeChoices.map((choice, at) => (
            <button
              key={choice}
              type="button"
              class="button"
              aria-pressed={whole === choice}
              onClick={() => onWhole(choice)}
            >
              {say(isTakenAway ? takenWords(choice, mine !== undefined) : wholeWords[choice])}
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
      {whole !== 'both' &&
        parts.map((part) => (
          <Part
            key={part.name}
            part={part}
            pack={pack}
            choice={choiceFor(conflict, part, choices)}
            onChoose={(choice) => onPart(part, choice)}
          />
        ))}
      {whole === 'both' && <p class="meta">{say('merge.both.what')}</p>}
    </div>
  );
}

interface PartProps {
  part: ConflictPart;
  pack: Pack;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

function Part({ part, pack, choice, onChoose }: PartProps) {
  const say = useWords();
  const { label, lang } = sayPart(part.name, pack, say);
  const was = sayValue(part.name, part.was, pack, say);
  const sides = part.canBeBoth ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const);
  return (
    <fieldset class="conflict-part">
      <legend>{label}</legend>
      {was && (
        <p class="meta was" lang={lang} dir="auto">
          {say('merge.was')}: {was}
        </p>
      )}
      <div class="sides">
        {sides.map((side) => (
          <label key={side} class={`side-choice ${side}`}>
            <input
              type="radio"
              name={`merge ${part.name}`}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />
            <span class="card-side">
              <span class="meta">{say(sideWords[side])}</span>
              {side !== 'both' && (
                <span class="value" lang={lang} dir="auto">
                  {sayValue(part.name, part[side], pack, say) || <em>{say('merge.gone')}</em>}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const wholeWords = { mine: 'merge.mine', theirs: 'merge.theirs', both: 'merge.both' } as const;
const sideWords = { mine: 'merge.side.mine', theirs: 'merge.side.theirs', both: 'merge.side.both' } as const;

function takenWords(choice: Choice, isHere: boolean) {
  return (choice === 'mine') === isHere ? 'merge.keepIt' : 'merge.takeAway';
}
