import { ChevronDown, ChevronUp, Crosshair, GripVertical, Pause, Play, Square, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { RecordingView } from '../../utils/messages.ts';
import { useWords } from '../words.tsx';
import { StepList } from './StepList.tsx';

export interface RecorderBarProps extends Pick<RecordingView, 'state' | 'steps' | 'blind'> {
  /** the bar stands in the upper half: what opens, opens downward */
  isHigh: boolean;
  onGrip: (event: PointerEvent) => void;
  onChoose: () => void;
  onUndo: () => void;
  onPause: (paused: boolean) => void;
  onStop: () => void;
}

/** Says that recording is on and what was recorded; small, and never in the way. */
export function RecorderBar({ state, steps, blind, isHigh, ...props }: RecorderBarProps) {
  const say = useWords();
  const [isOpen, open] = useState(false);
  const last = steps.at(-1);
  const isPaused = state === 'paused';
  const isDoubtful = last !== undefined && last.certainty !== 'sure' && !isPaused;
  const list = isOpen && steps.length > 0 && (
    <div class="so-far">
      <StepList steps={steps} />
    </div>
  );
  return (
    <section class="recorder-bar" data-state={state} aria-label={say('recorder.bar')}>
      {!isHigh && list}
      <div class="line">
        <button
          type="button"
          class="button icon grip"
          aria-label={say('recorder.move')}
          onPointerDown={props.onGrip}
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
        <span class="dot" aria-hidden="true" />
        <button
          type="button"
          class="words"
          aria-expanded={isOpen}
          disabled={steps.length === 0}
          onClick={() => open(!isOpen)}
        >
          <span class="state">
            {say(isPaused ? 'recorder.paused' : 'recorder.on')}
            {steps.length > 0 && (
              <span class="count">
                {say('recorder.steps', { count: steps.length })}
                {isOpen === isHigh ? (
                  <ChevronUp size={14} aria-hidden="true" />
                ) : (
                  <ChevronDown size={14} aria-hidden="true" />
                )}
              </span>
            )}
          </span>
          <span class="last">{last ? last.title : say('recorder.first')}</span>
        </button>
        <button
          type="button"
          class="button icon"
          aria-label={say('recorder.undo')}
          title={say('recorder.undo')}
          disabled={!last}
          onClick={props.onUndo}
        >
          <Undo2 size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label={say(isPaused ? 'recorder.resume' : 'recorder.pause')}
          title={say(isPaused ? 'recorder.resume' : 'recorder.pause')}
          onClick={() => props.onPause(!isPaused)}
        >
          {isPaused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
        </button>
        <button type="button" class="button primary" onClick={props.onStop}>
          <Square size={13} fill="currentColor" aria-hidden="true" />
          {say('recorder.stop')}
        </button>
      </div>
      {blind && !isPaused && (
        <div class="advice">
          <p>{say('recorder.blind', { host: blind })}</p>
        </div>
      )}
      {isDoubtful && !blind && (
        <div class="advice">
          <p>{say(last.certainty === 'weak' ? 'recorder.weakWhy' : 'recorder.fleetingWhy')}</p>
          <button type="button" class="button" onClick={props.onChoose}>
            <Crosshair size={16} aria-hidden="true" />
            {say('recorder.choose')}
          </button>
        </div>
      )}
      {isHigh && list}
      <p class="visually-hidden" role="status">
        {last ? say('recorder.kept', { title: last.title }) : say('recorder.began')}
      </p>
    </section>
  );
}
