import { useWords } from '../words.tsx';
import { PassBy } from './PassBy.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface WaitingCardProps {
  /** of the step */
  title?: string;
  titleId: string;
  meta: string;
  onSkip: () => void;
  onPause: () => void;
  onStop: () => void;
}

/** The control of a step is looked for. */
export function WaitingCard({ title, titleId, meta, onSkip, onPause, onStop }: WaitingCardProps) {
  const say = useWords();
  return (
    <WalkCard
      titleId={titleId}
      title={say('walk.waiting.title')}
      meta={meta}
      onPause={onPause}
      onStop={onStop}
    >
      <p class="plain-text">
        {title ? say('walk.waiting.body', { control: title }) : say('walk.waiting.bodyPlain')}
      </p>
      <PassBy onSkip={onSkip} />
    </WalkCard>
  );
}
