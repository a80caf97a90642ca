import { Play, X } from 'lucide-preact';
import { Signpost } from '../Signpost.tsx';
import { useWords } from '../words.tsx';

export interface ContinuePlateProps {
  title: string;
  language: string;
  /** "Step 3 of 6" */
  meta: string;
  onContinue: () => void;
  onStop: () => void;
}

/** A walkthrough that was set aside: one small plate that offers to go on. */
export function ContinuePlate({ title, language, meta, onContinue, onStop }: ContinuePlateProps) {
  const say = useWords();
  return (
    <div class="continue">
      <Signpost size={22} />
      <span class="words">
        <span class="name" lang={language}>
          {title}
        </span>
        <span class="meta">{meta}</span>
      </span>
      <button type="button" class="button" onClick={onContinue}>
        <Play size={14} aria-hidden="true" />
        {say('walk.paused.continue')}
      </button>
      <button type="button" class="button icon" aria-label={say('walk.stop')} onClick={onStop}>
        <X size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
