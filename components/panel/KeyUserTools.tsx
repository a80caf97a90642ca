import { Pause, Play, Square, Undo2 } from 'lucide-preact';
import { TipDrafts, type TipDraftsProps } from '../author/TipDrafts.tsx';
import { type StepLine, StepList } from '../recorder/StepList.tsx';
import { useWords } from '../words.tsx';
import { DraftList, type DraftListProps } from './DraftList.tsx';
import { PointingNow, type PointingNowProps } from './PointingNow.tsx';
import { RecordHere, type RecordHereProps } from './RecordHere.tsx';

export interface KeyUserToolsProps extends DraftListProps {
  /** a recording that is going on, in this tab or another */
  recording?: { state: 'on' | 'paused'; isHere: boolean; steps: StepLine[]; blind?: string };
  /** asks the browser, on this very click, for the site of a frame in which nothing is recorded */
  onAllowFrame: (origin: string) => void;
  /** a control is being pointed at; `at` is the one it is on now */
  pointing?: PointingNowProps['at'] | 'nothing yet';
  onPointKey: PointingNowProps['onKey'];
  onPointStop: () => void;
  place: RecordHereProps['place'];
  /** what was asked for last and not let */
  refused?: 'record' | 'tip';
  onTip: RecordHereProps['onTip'];
  onRecord: RecordHereProps['onRecord'];
  tips: TipDraftsProps;
  onPause: (paused: boolean) => void;
  onUndo: () => void;
  onStop: () => void;
}

/** What a key-user has beside a colleague's help: add a tip, record a task, and what was begun so far. */
export function KeyUserTools({
  recording,
  pointing,
  place,
  refused,
  onTip,
  onRecord,
  tips,
  ...props
}: KeyUserToolsProps) {
  const say = useWords();
  return (
    <section class="key-user" aria-labelledby="key-user">
      <h3 id="key-user">{say('keyUser.title')}</h3>
      {pointing && (
        <PointingNow
          at={pointing === 'nothing yet' ? undefined : pointing}
          onKey={props.onPointKey}
          onStop={props.onPointStop}
        />
      )}
      {recording ? (
        <RecordingNow recording={recording} {...props} />
      ) : (
        <RecordHere place={place} onTip={onTip} onRecord={onRecord} />
      )}
      {refused && !recording && (
        <p class="refused" role="alert">
          {say(refused === 'tip' ? 'author.refused' : 'recorder.refused')}
        </p>
      )}
      <TipDrafts {...tips} />
      <DraftList {...props} />
    </section>
  );
}

type RecordingNowProps = Pick<KeyUserToolsProps, 'onPause' | 'onUndo' | 'onStop' | 'onAllowFrame'> & {
  recording: NonNullable<KeyUserToolsProps['recording']>;
};

function RecordingNow({ recording, onPause, onUndo, onStop, onAllowFrame }: RecordingNowProps) {
  const say = useWords();
  const { state, isHere, steps, blind } = recording;
  const host = blind && new URL(blind).hostname;
  const isPaused = state === 'paused';
  return (
    <div class="recording" data-state={state}>
      <p class="now" role="status">
        <span class="dot" aria-hidden="true" />
        <strong>{say(isPaused ? 'recorder.paused' : 'recorder.on')}</strong>
        <span class="meta">
          {isHere ? say('recorder.steps', { count: steps.length }) : say('recorder.otherTab')}
        </span>
      </p>
      {steps.length > 0 ? <StepList steps={steps} /> : <p class="meta">{say('recorder.first')}</p>}
      {blind && host && (
        <div class="blind">
          <p>{say('recorder.blind', { host })}</p>
          <button type="button" class="button" onClick={() => onAllowFrame(blind)}>
            {say('panel.noAccess.action', { host })}
          </button>
        </div>
      )}
      <div class="tools">
        <button type="button" class="button primary" onClick={onStop}>
          <Square size={14} aria-hidden="true" />
          {say('recorder.stop')}
        </button>
        <button type="button" class="button" onClick={() => onPause(!isPaused)}>
          {isPaused ? <Play size={14} aria-hidden="true" /> : <Pause size={14} aria-hidden="true" />}
          {say(isPaused ? 'recorder.resume' : 'recorder.pause')}
        </button>
        <button type="button" class="button" disabled={steps.length === 0} onClick={onUndo}>
          <Undo2 size={14} aria-hidden="true" />
          {say('recorder.undoShort')}
        </button>
      </div>
    </div>
  );
}
