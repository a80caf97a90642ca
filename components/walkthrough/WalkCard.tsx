import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { StepIcon } from './icons.tsx';

export interface WalkCardProps {
  titleId: string;
  title: string;
  /** of the title, a BCP 47 tag */
  language?: string;
  /** "Step 3 of 6" */
  meta?: string;
  kind?: 'step' | 'missing' | 'end';
  /** sets it aside for a moment */
  onPause?: () => void;
  /** stops, or closes what is over already */
  onStop?: () => void;
  stopLabel?: string;
  children?: ComponentChildren;
}

/** The frame of every card of a walkthrough: how far it is, what this step is about, and the two ways out. */
export function WalkCard(props: WalkCardProps) {
  const { titleId, title, language, meta, kind = 'step', onPause, onStop, stopLabel, children } = props;
  const say = useWords();
  return (
    <article class={`card walk ${kind}`}>
      <header>
        <div class="head">
          {meta && <p class="meta">{meta}</p>}
          <h2 id={titleId} lang={language}>
            {title}
          </h2>
        </div>
        {onPause && (
          <button type="button" class="button icon" aria-label={say('walk.pause')} onClick={onPause}>
            <StepIcon name="later" size={18} />
          </button>
        )}
        {onStop && (
          <button
            type="button"
            class="button icon"
            aria-label={stopLabel ?? say('walk.stop')}
            onClick={onStop}
          >
            <StepIcon name="close" size={18} />
          </button>
        )}
      </header>
      {children}
    </article>
  );
}
