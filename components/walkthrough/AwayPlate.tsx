import { MapPin } from 'lucide-preact';
import { useWords } from '../words.tsx';

/** The control was scrolled out of view: one small plate that brings it back. */
export function AwayPlate({ title, onBringBack }: { title: string; onBringBack: () => void }) {
  const say = useWords();
  return (
    <div class="plate docked away" role="status">
      <div class="continue">
        <span class="words">
          <span class="name">{title}</span>
          <span class="meta">{say('walk.away')}</span>
        </span>
        <button type="button" class="button" onClick={onBringBack}>
          <MapPin size={16} aria-hidden="true" />
          {say('walk.bringBack')}
        </button>
      </div>
    </div>
  );
}
