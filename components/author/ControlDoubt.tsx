import { TriangleAlert } from 'lucide-preact';
import { useWords } from '../words.tsx';

/** How the tip's control stands on this page, as far as its writer has to know. */
export type ControlState = 'here' | 'looking' | 'away' | 'weak' | 'fleeting';

/** Says when a tip would be at a control that it cannot stay at; says nothing when all is well. */
export function ControlDoubt({ state, onPoint }: { state: ControlState; onPoint: () => void }) {
  const say = useWords();
  if (state === 'here') return null;
  if (state === 'looking') {
    return (
      <p class="meta" role="status">
        {say('author.control.looking')}
      </p>
    );
  }
  const words = {
    away: say('author.control.away'),
    weak: say('author.control.weak'),
    fleeting: say('author.control.fleeting'),
  };
  return (
    <div class="control-doubt" role="status">
      <p>
        <TriangleAlert size={16} aria-hidden="true" />
        <span>{words[state]}</span>
      </p>
      <button type="button" class="button" onClick={onPoint}>
        {say('author.control.again')}
      </button>
    </div>
  );
}
