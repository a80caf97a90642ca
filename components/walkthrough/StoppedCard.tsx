import { useWords } from '../words.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface StoppedCardProps {
  titleId: string;
  meta: string;
  onContinue: () => void;
  onClose: () => void;
}

/** Stopped by the person: nothing is lost by a slip of the hand. */
export function StoppedCard({ titleId, meta, onContinue, onClose }: StoppedCardProps) {
  const say = useWords();
  return (
    <WalkCard
      kind="end"
      titleId={titleId}
      title={say('walk.stopped.title')}
      meta={meta}
      onStop={onClose}
      stopLabel={say('walk.end.close')}
    >
      <p class="plain-text">{say('walk.stopped.body')}</p>
      <div class="choices">
        <button type="button" class="button primary" onClick={onClose}>
          {say('walk.end.close')}
        </button>
        <button type="button" class="button" onClick={onContinue}>
          {say('walk.stopped.goOn')}
        </button>
      </div>
    </WalkCard>
  );
}
