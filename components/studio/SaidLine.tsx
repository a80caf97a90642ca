import { Check, X } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { Said } from './view.ts';

/** Long enough to read it and to find the button, in milliseconds; the way back also stands under Versions. */
const shownFor = 15_000;

/** What was just done, at the foot of the screen, until the next thing is done. */
export function SaidLine({ said, onClose }: { said?: Said; onClose: () => void }) {
  const say = useWords();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [said, onClose]);
  return (
    <div class="said-line" role="status">
      {said && (
        <p class={said.tone}>
          {said.tone === 'done' && <Check size={16} aria-hidden="true" />}
          <span>{said.words}</span>
          {said.undo && (
            <button type="button" class="button plain" onClick={said.undo}>
              {say('studio.undo')}
            </button>
          )}
          <button type="button" class="button icon" aria-label={say('card.close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
