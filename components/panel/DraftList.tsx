import { ChevronRight, PenLine, Play, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { StepLine } from '../recorder/StepList.tsx';
import { sayDate, useWords } from '../words.tsx';
import { DraftSteps, type StepTools } from './DraftSteps.tsx';
import { DraftTitle } from './DraftTitle.tsx';

/** A draft as the panel shows it. */
export interface DraftLine {
  id: string;
  title: string;
  language: string;
  /** `2026-11-23` */
  changed: string;
  steps: StepLine[];
}

export interface DraftListProps extends StepTools {
  drafts: readonly DraftLine[];
  /** the draft that is being recorded: it grows, and nothing else may change it */
  growing?: string;
  onRename: (draft: string, title: string) => void;
  onTry: (draft: string) => void;
  onOpen: (draft: string) => void;
  onRecordMore: (draft: string) => void;
  onRemove: (draft: string) => void;
}

/** What was recorded and is in no pack yet. */
export function DraftList({ drafts, growing, ...tools }: DraftListProps) {
  const say = useWords();
  const shown = drafts.filter(({ id }) => id !== growing);
  if (shown.length === 0) return null;
  return (
    <div class="drafts">
      <h4>
        {say('draft.list')} <span class="count">{shown.length}</span>
      </h4>
      <ul>
        {shown.map((draft) => (
          <Draft key={draft.id} draft={draft} isBusy={growing !== undefined} {...tools} />
        ))}
      </ul>
    </div>
  );
}

type DraftProps = Omit<DraftListProps, 'drafts' | 'growing'> & { draft: DraftLine; isBusy: boolean };

function Draft({ draft, isBusy, onRename, onTry, onOpen, onRecordMore, onRemove, ...tools }: DraftProps) {
  const say = useWords();
  const [isSure, setSure] = useState(false);
  const doubts = draft.steps.filter(({ certainty }) => certainty !== 'sure').length;
  const { id, title } = draft;
  return (
    <li class="draft">
      <details>
        <summary>
          <ChevronRight class="turner" size={16} aria-hidden="true" />
          <span class="words">
            <span class="name" lang={draft.language}>
              {title}
            </span>
            <span class="meta">
              {say('recorder.steps', { count: draft.steps.length })}, {sayDate(draft.changed, say.language)}
              {doubts > 0 && <span class="doubt"> {say('draft.doubts', { count: doubts })}</span>}
            </span>
          </span>
        </summary>
        <div class="body">
          <DraftTitle title={title} onRename={(next) => onRename(id, next)} />
          <DraftSteps draft={id} steps={draft.steps} isBusy={isBusy} {...tools} />
          <div class="tools">
            <button type="button" class="button primary" onClick={() => onTry(id)}>
              <Play size={14} aria-hidden="true" />
              {say('draft.try')}
            </button>
            <button type="button" class="button" onClick={() => onOpen(id)}>
              <PenLine size={14} aria-hidden="true" />
              {say('draft.studio')}
            </button>
            <button type="button" class="button" disabled={isBusy} onClick={() => onRecordMore(id)}>
              {say('draft.more')}
            </button>
            {isSure ? (
              <span class="sure">
                <span>{say('draft.removeSure', { title })}</span>
                <button type="button" class="button" onClick={() => onRemove(id)}>
                  {say('draft.remove')}
                </button>
                <button type="button" class="button plain" onClick={() => setSure(false)}>
                  {say('draft.keep')}
                </button>
              </span>
            ) : (
              <button type="button" class="button plain quiet" onClick={() => setSure(true)}>
                <Trash2 size={14} aria-hidden="true" />
                {say('draft.remove')}
              </button>
            )}
          </div>
        </div>
      </details>
    </li>
  );
}
