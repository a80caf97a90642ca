import {
  ArrowDown,
  ArrowUp,
  type Circle,
  Combine,
  Copy,
  Play,
  Plus,
  Trash2,
  TriangleAlert,
  Video,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { blocksFrom } from '../../utils/pack/markdown.ts';
import { plainText } from '../../utils/pack/plain-text.ts';
import type { Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { DraftStep } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { useEditor } from './form/EditorContext.tsx';
import type { StepAct } from './view.ts';

export interface StepListProps {
  steps: readonly DraftStep[];
  /** id of the step that is open */
  chosen?: string;
  onChoose: (id: string | undefined) => void;
  onAct: (act: StepAct) => void;
  onTry: (id: string) => void;
  onRecord: (after: string | undefined) => void;
  /** the form of the step that is open */
  children: (step: DraftStep) => ComponentChildren;
}

/** The steps in their order; the one that is open unfolds where it stands. */
export function StepList({ steps, chosen, onChoose, onAct, onTry, onRecord, children }: StepListProps) {
  const say = useWords();
  const last = steps.at(-1)?.step.id;
  return (
    <section class="steps" aria-label={say('studio.steps')}>
      <h3>
        {say('studio.steps')} <span class="count">{steps.length}</span>
      </h3>
      <ol>
        {steps.map((one, index) => {
          const { id } = one.step;
          const isOpen = id === chosen;
          return (
            <li key={id} class="step" data-open={isOpen}>
              <StepButton
                one={one}
                number={index + 1}
                isOpen={isOpen}
                onChoose={() => onChoose(isOpen ? undefined : id)}
                onMove={(by) => onAct({ kind: 'move', id, by })}
              />
              {isOpen && (
                <>
                  <div class="step-acts">
                    <Act icon={Play} words={say('studio.step.try')} onAct={() => onTry(id)} />
                    <Act
                      icon={ArrowUp}
                      words={say('studio.step.up')}
                      off={index === 0}
                      onAct={() => onAct({ kind: 'move', id, by: -1 })}
                    />
                    <Act
                      icon={ArrowDown}
                      words={say('studio.step.down')}
                      off={id === last}
                      onAct={() => onAct({ kind: 'move', id, by: 1 })}
                    />
                    <Act
                      icon={Combine}
                      words={say('studio.step.merge')}
                      off={id === last}
                      onAct={() => onAct({ kind: 'merge', id })}
                    />
                    <Act
                      icon={Copy}
                      words={say('studio.step.copy')}
                      onAct={() => onAct({ kind: 'copy', id })}
                    />
                    <Act
                      icon={Plus}
                      words={say('studio.step.insert')}
                      onAct={() => onAct({ kind: 'insert', after: id })}
                    />
                    <Act icon={Video} words={say('studio.step.record')} onAct={() => onRecord(id)} />
                    <Act
                      icon={Trash2}
                      words={say('studio.step.remove')}
                      off={steps.length === 1}
                      onAct={() => onAct({ kind: 'remove', id })}
                    />
                  </div>
                  {children(one)}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <div class="beside">
        <button type="button" class="button" onClick={() => onAct({ kind: 'insert' })}>
          <Plus size={16} aria-hidden="true" />
          {say('studio.step.write')}
        </button>
        <button type="button" class="button" onClick={() => onRecord(last)}>
          <Video size={16} aria-hidden="true" />
          {say('studio.step.recordMore')}
        </button>
      </div>
    </section>
  );
}

interface StepButtonProps {
  one: DraftStep;
  number: number;
  isOpen: boolean;
  onChoose: () => void;
  onMove: (by: number) => void;
}

/** Alt with an arrow moves the step, as in most editors of lists. */
function StepButton({ one: { step, certainty }, number, isOpen, onChoose, onMove }: StepButtonProps) {
  const say = useWords();
  const { pack, language } = useEditor();
  const inWords = (text: Text | undefined) =>
    (text && pickWords(text, language, pack.languages)?.words) ?? '';
  const words = inWords(step.title) || plainText(blocksFrom(inWords(step.text))) || say('studio.untitled');
  const marks = [
    step.optional && say('studio.step.mark.optional'),
    step.branch && say('studio.step.mark.branch'),
    certainty === 'weak' && say('studio.step.mark.weak'),
    certainty === 'fleeting' && say('studio.step.mark.fleeting'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      class="step-head"
      aria-expanded={isOpen}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <span class="number">{number}</span>
      <span class="words">
        <span class="title">{words}</span>
        <span class="meta">{[say(doneWords[step.done.kind]), ...marks].join(' · ')}</span>
      </span>
      {step.warning && <TriangleAlert class="kind warning" size={15} aria-hidden="true" />}
    </button>
  );
}

const doneWords = {
  act: 'studio.done.act',
  next: 'studio.done.next',
  page: 'studio.done.page',
  element: 'studio.done.appears',
} as const;

interface ActProps {
  icon: typeof Circle;
  words: string;
  off?: boolean;
  onAct: () => void;
}

function Act({ icon: Icon, words, off, onAct }: ActProps) {
  return (
    <button type="button" class="button icon" aria-label={words} title={words} disabled={off} onClick={onAct}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
