import { ArrowLeft, Check, Redo2, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { hashOf, type Route } from './route.ts';
import type { Open, StudioActions } from './view.ts';

export interface EntryHeadProps {
  open: Open;
  title: string;
  lang?: string;
  /** what it is: "Tip" */
  kind: string;
  /** the list it stands in, for a screen that shows one of the two */
  back: Route;
  actions: Pick<StudioActions, 'undo' | 'redo' | 'done' | 'discard'>;
  /** more that can be done with it */
  children?: ComponentChildren;
}

/** Above the form: what this is, whether it is in the pack, and the way there. */
export function EntryHead({ open, title, lang, kind, back, actions, children }: EntryHeadProps) {
  const say = useWords();
  return (
    <header class="entry-head">
      <div class="line">
        <a class="button icon back" href={hashOf(back)} aria-label={say('studio.back')}>
          <ArrowLeft size={18} aria-hidden="true" />
        </a>
        <p class="meta state" role="status">
          {kind} · {stateOf(open, say)}
        </p>
        <span class="doing">
          <button
            type="button"
            class="button icon"
            aria-label={say('studio.undo')}
            title={say('studio.undo')}
            disabled={!open.canUndo}
            onClick={actions.undo}
          >
            <Undo2 size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="button icon"
            aria-label={say('studio.redo')}
            title={say('studio.redo')}
            disabled={!open.canRedo}
            onClick={actions.redo}
          >
            <Redo2 size={16} aria-hidden="true" />
          </button>
          {children}
          {open.changed && (
            <>
              <button type="button" class="button plain quiet" onClick={actions.discard}>
                {say('studio.discard')}
              </button>
              <button type="button" class="button primary" onClick={actions.done}>
                <Check size={16} aria-hidden="true" />
                {say('studio.done')}
              </button>
            </>
          )}
        </span>
      </div>
      <h2 lang={lang || undefined}>{title || say('studio.untitled')}</h2>
    </header>
  );
}

function stateOf({ isNew, changed, stored }: Open, say: ReturnType<typeof useWords>): string {
  if (isNew) return stored ? say('studio.state.draft') : say('studio.state.keeping');
  if (!changed) return say('studio.state.inPack');
  return stored ? say('studio.state.kept') : say('studio.state.keeping');
}
