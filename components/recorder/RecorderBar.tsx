import { Pause, Play, Square, Undo2 } from 'lucide-preact';
import type { RecordingView } from '../../utils/messages.ts';
import { useWords } from '../words.tsx';

export interface RecorderBarProps extends Pick<RecordingView, 'state' | 'steps'> {
  onUndo: () => void;
  onPause: (paused: boolean) => void;
  onStop: () => void;
}

/** Says that recording is on and what was recorded; small, and never in the way. */
export function RecorderBar({ state, steps, onUndo, onPause, onStop }: RecorderBarProps) {
  const say = useWords();
  const last = steps.at(-1);
  const isPaused = state === 'paused';
  return (
    <section class="recorder-bar" data-state={state} aria-label={say('recorder.bar')}>
      <span class="dot" aria-hidden="true" />
      <span class="words">
        <span class="state">{say(isPaused ? 'recorder.paused' : 'recorder.on')}</span>
        <span class="last">{last ? last.title : say('recorder.first')}</span>
      </span>
      <span class="count">{say('recorder.steps', { count: steps.length })}</span>
      <button
        type="button"
        class="button icon"
        aria-label={say('recorder.undo')}
        disabled={!last}
        onClick={onUndo}
      >
        <Undo2 size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button icon"
        aria-label={say(isPaused ? 'recorder.resume' : 'recorder.pause')}
        onClick={() => onPause(!isPaused)}
      >
        {isPaused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
      </button>
      <button type="button" class="button primary" onClick={onStop}>
        <Square size={14} aria-hidden="true" />
        {say('recorder.stop')}
      </button>
    </section>
  );
}
