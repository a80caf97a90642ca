import { TriangleAlert } from 'lucide-preact';
import type { PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import { PackImage } from '../PackImage.tsx';
import { PackText } from '../PackText.tsx';
import { useWords } from '../words.tsx';
import { StepIcon } from './icons.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface StepCardProps {
  walkthrough: Pick<PlayableWalkthrough, 'pack' | 'title' | 'language'>;
  step: PageStep;
  titleId: string;
  /** "Step 3 of 6" */
  meta: string;
  /** why this step is shown a second time */
  note?: string;
  /** says that the colleague does the step, and that the next one comes by itself */
  hint?: boolean;
  /** first name of the colleague that "ask" goes to first */
  asked?: string;
  isLast?: boolean;
  onNext?: () => void;
  onBack?: () => void;
  onSkip?: () => void;
  onAsk?: () => void;
  onPause?: () => void;
  onStop?: () => void;
}

/** One step: the same card in the page, the studio's preview and the handout. */
export function StepCard(props: StepCardProps) {
  const { walkthrough, step, titleId, meta, note, hint, asked, isLast, onNext, onBack, onSkip, onAsk } =
    props;
  const say = useWords();
  const { pack, language } = walkthrough;
  return (
    <WalkCard
      titleId={titleId}
      title={step.title ?? walkthrough.title}
      language={language}
      meta={meta}
      onPause={props.onPause}
      onStop={props.onStop}
    >
      {note && <p class="note">{note}</p>}
      {step.warning && (
        <div class="careful">
          <p class="risk">
            <TriangleAlert size={16} aria-hidden="true" /> {say('walk.warning')}
          </p>
          <PackText blocks={step.warning} pack={pack} lang={language} />
        </div>
      )}
      {step.text.length > 0 && <PackText blocks={step.text} pack={pack} lang={language} />}
      {step.image && !step.anchor && (
        <div class="text">
          <PackImage pack={pack} file={step.image.file} alt={step.image.alt} />
        </div>
      )}
      {hint && step.done.kind !== 'next' && <p class="meta">{say('walk.yourTurn')}</p>}
      <div class="ways">
        {onBack && (
          <button type="button" class="button icon back" aria-label={say('walk.back')} onClick={onBack}>
            <StepIcon name="back" size={18} />
          </button>
        )}
        <span class="between" />
        {onAsk && (
          <button type="button" class="button plain quiet" onClick={onAsk}>
            <StepIcon name="ask" />
            {asked ? say('walk.ask', { name: asked }) : say('card.askAnyone')}
          </button>
        )}
        {onNext ? (
          <button type="button" class="button primary" onClick={onNext}>
            {isLast ? say('walk.finish') : say('walk.next')}
          </button>
        ) : (
          onSkip && (
            <button type="button" class="button plain quiet" onClick={onSkip}>
              {say('walk.skip')}
            </button>
          )
        )}
      </div>
    </WalkCard>
  );
}
