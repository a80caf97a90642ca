import { Crosshair } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pick } from '../../utils/store/picks.ts';
import { useWords } from '../words.tsx';

export interface PointingNowProps {
  /** what is pointed at now */
  at?: Pick['at'];
  /** an arrow, Enter or Escape that is meant for the page; true when it was taken */
  onKey: (key: string) => boolean;
  onStop: () => void;
}

/** While a control is pointed at: the focus may stay here, and the keys go to the page. */
export function PointingNow({ at, onKey, onStop }: PointingNowProps) {
  const say = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <div
      ref={card}
      class="pointing"
      role="application"
      aria-label={say('pick.help')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and hands them on to the page
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && onKey(event.key)) event.preventDefault();
      }}
    >
      <p class="now">
        <Crosshair size={16} aria-hidden="true" />
        <span>{say('pick.help')}</span>
      </p>
      <p class="meta" role="status">
        {at && (at.certainty === 'fleeting' ? `${at.name}: ${say('pick.level.fleeting')}` : at.name)}
      </p>
      <button type="button" class="button" onClick={onStop}>
        {say('pick.stop')}
      </button>
    </div>
  );
}
