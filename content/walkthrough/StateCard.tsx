import { BlockedCard } from '../../components/walkthrough/BlockedCard.tsx';
import { ContinuePlate } from '../../components/walkthrough/ContinuePlate.tsx';
import { EndCard } from '../../components/walkthrough/EndCard.tsx';
import { MissingCard } from '../../components/walkthrough/MissingCard.tsx';
import { StepCard } from '../../components/walkthrough/StepCard.tsx';
import { StoppedCard } from '../../components/walkthrough/StoppedCard.tsx';
import { WaitingCard } from '../../components/walkthrough/WaitingCard.tsx';
import { useWords } from '../../components/words.tsx';
import type { PagePerson, PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import type { Happening, RunState } from './state.ts';
import { mayGoNext } from './walkthrough.ts';

export interface StateCardProps {
  walkthrough: PlayableWalkthrough;
  step: PageStep;
  state: RunState;
  isSlow: boolean;
  isLast: boolean;
  titleId: string;
  /** "Step 3 of 6" */
  meta: string;
  owner?: PagePerson;
  /** first name of the colleague that "ask" goes to first */
  asked?: string;
  /** absent: there is nobody to ask */
  onAsk?: () => void;
  onHappen: (happening: Happening) => void;
  onClose: () => void;
}

/** The card for the state a walkthrough is in; nothing while the person presents, or waits only for a moment. */
export function StateCard({
  state,
  isSlow,
  isLast,
  owner,
  onAsk,
  onHappen,
  onClose,
  ...card
}: StateCardProps) {
  const say = useWords();
  const { walkthrough, step } = card;
  const does = (kind: 'next' | 'back' | 'skip' | 'stop' | 'continue' | 'try-again') => () =>
    onHappen({ kind });
  const common = {
    ...card,
    onBack: state.trail.length > 0 ? does('back') : undefined,
    onSkip: does('skip'),
    onPause: () => onHappen({ kind: 'pause', by: 'asked' }),
    onStop: does('stop'),
  };
  if (state.paused === 'quiet') return null;
  if (state.paused) {
    const { title, language } = walkthrough;
    return (
      <ContinuePlate
        title={title}
        language={language}
        meta={card.meta}
        onContinue={does('continue')}
        onStop={does('stop')}
      />
    );
  }
  switch (state.at.kind) {
    case 'waiting':
      return isSlow ? <WaitingCard {...common} title={step.title} /> : null;
    case 'shown':
      return (
        <StepCard
          {...common}
          note={state.again && say('walk.again')}
          hint={state.trail.length === 0}
          isLast={isLast}
          onAsk={onAsk}
          onNext={mayGoNext(step, state) ? does('next') : undefined}
        />
      );
    case 'blocked':
      return <BlockedCard {...common} />;
    case 'missing':
      return <MissingCard {...common} why={state.at.why} onAsk={onAsk} onTryAgain={does('try-again')} />;
    case 'finished':
      return (
        <EndCard
          title={walkthrough.title}
          titleId={card.titleId}
          helped={state.at.helped}
          owner={owner}
          asked={card.asked}
          onHelped={(yes) => onHappen({ kind: 'helped', yes })}
          onAsk={onAsk}
          onClose={onClose}
        />
      );
    case 'stopped':
      return (
        <StoppedCard
          titleId={card.titleId}
          meta={card.meta}
          onContinue={does('continue')}
          onClose={onClose}
        />
      );
    default:
      return state.at satisfies never;
  }
}
