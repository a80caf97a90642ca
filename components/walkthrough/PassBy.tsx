import { useWords } from '../words.tsx';
import { StepIcon } from './icons.tsx';

export interface PassByProps {
  /** what leaving this step out is called; absent: "Skip" */
  skip?: string;
  onSkip: () => void;
  /** absent: there is no step before */
  onBack?: () => void;
}

/** The last line of a card whose step cannot be done now: back, or on without it. */
export function PassBy({ skip, onSkip, onBack }: PassByProps) {
  const say = useWords();
  return (
    <div class="ways">
      {onBack && (
        <button type="button" class="button plain" onClick={onBack}>
          <StepIcon name="back" />
          {say('walk.back')}
        </button>
      )}
      <span class="between" />
      <button type="button" class="button plain quiet" onClick={onSkip}>
        {skip ?? say('walk.skip')}
      </button>
    </div>
  );
}
