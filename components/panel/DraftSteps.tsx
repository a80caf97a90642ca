import { ArrowDown, ArrowUp, Combine, Crosshair, ListPlus, RotateCcw, Trash2 } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type StepLine, StepList } from '../recorder/StepList.tsx';
import { useWords } from '../words.tsx';

/** What can be done to one step; each names the draft and the step. */
export interface StepTools {
  onMove: (draft: string, step: string, by: 1 | -1) => void;
  onMerge: (draft: string, step: string) => void;
  onDelete: (draft: string, step: string) => void;
  onUndelete: (draft: string) => void;
  onRepick: (draft: string, step: string) => void;
  onRerecord: (draft: string, step: string) => void;
  onRecordAfter: (draft: string, step: string) => void;
  /** the step that was deleted last and can still be brought back */
  deleted?: { draft: string; title: string };
}

export interface DraftStepsProps extends StepTools {
  draft: string;
  steps: readonly StepLine[];
  /** something is being recorded: no second recording can begin */
  isBusy: boolean;
}

/**
 * The steps of a draft. A step is pressed to open its tools; with the focus on it, Alt with an arrow moves it
 * and Delete takes it out.
 */
export function DraftSteps({ draft, steps, isBusy, deleted, onUndelete, ...tools }: DraftStepsProps) {
  const say = useWords();
  const [opened, open] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<string>();
  const { onMove, onDelete } = tools;

  // the button that was pressed may have gone somewhere else with its step
  useEffect(() => {
    if (!moved.current) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${moved.current}"]`)?.focus();
    moved.current = undefined;
  });
  const move = (step: string, by: 1 | -1) => {
    moved.current = step;
    onMove(draft, step, by);
  };
  const onKey = (step: string, event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by && event.altKey) move(step, by);
    else if (event.key === 'Delete') onDelete(draft, step);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={list}>
      <StepList
        steps={steps}
        around={({ id }, words) => (
          <button
            type="button"
            class="opener"
            data-step={id}
            aria-expanded={opened === id}
            onClick={() => open(opened === id ? undefined : id)}
            onKeyDown={(event) => onKey(id, event)}
          >
            {words}
          </button>
        )}
        under={({ id, title }, index) =>
          opened === id && (
            <div class="step-tools" role="toolbar" aria-label={say('draft.stepTools', { title })}>
              <Tool name={say('draft.up')} disabled={index === 0} onPress={() => move(id, -1)}>
                <ArrowUp size={16} aria-hidden="true" />
              </Tool>
              <Tool
                name={say('draft.down')}
                disabled={index === steps.length - 1}
                onPress={() => move(id, 1)}
              >
                <ArrowDown size={16} aria-hidden="true" />
              </Tool>
              <Tool
                name={say('draft.merge')}
                disabled={index === steps.length - 1}
                onPress={() => tools.onMerge(draft, id)}
              >
                <Combine size={16} aria-hidden="true" />
              </Tool>
              <Tool name={say('draft.repick')} disabled={isBusy} onPress={() => tools.onRepick(draft, id)}>
                <Crosshair size={16} aria-hidden="true" />
              </Tool>
              <Tool
                name={say('draft.rerecord')}
                disabled={isBusy}
                onPress={() => tools.onRerecord(draft, id)}
              >
                <RotateCcw size={16} aria-hidden="true" />
              </Tool>
              <Tool
                name={say('draft.after')}
                disabled={isBusy}
                onPress={() => tools.onRecordAfter(draft, id)}
              >
                <ListPlus size={16} aria-hidden="true" />
              </Tool>
              <Tool name={say('draft.delete')} onPress={() => onDelete(draft, id)}>
                <Trash2 size={16} aria-hidden="true" />
              </Tool>
            </div>
          )
        }
      />
      <p class="undo" role="status">
        {deleted?.draft === draft && (
          <>
            {say('draft.deleted', { title: deleted.title })}{' '}
            <button type="button" class="button plain" onClick={() => onUndelete(draft)}>
              {say('draft.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

interface ToolProps {
  name: string;
  disabled?: boolean;
  onPress: () => void;
  children: preact.ComponentChildren;
}

function Tool({ name, disabled, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      class="button icon"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
