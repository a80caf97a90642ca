import { MessageCircle, RotateCw } from 'lucide-preact';
import type { PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import { PackImage } from '../PackImage.tsx';
import { PackText } from '../PackText.tsx';
import { useWords } from '../words.tsx';
import { PassBy } from './PassBy.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface MissingCardProps {
  walkthrough: Pick<PlayableWalkthrough, 'pack' | 'title' | 'language'>;
  step: PageStep;
  titleId: string;
  meta: string;
  why: 'missing' | 'elsewhere' | 'ambiguous';
  asked?: string;
  onTryAgain: () => void;
  onSkip: () => void;
  /** absent: there is nobody to ask */
  onAsk?: () => void;
  onBack?: () => void;
  onPause: () => void;
  onStop: () => void;
}

/** The control of a step is not there: what was expected, why it may be gone, and every way on. */
export function MissingCard(props: MissingCardProps) {
  const { walkthrough, step, titleId, meta, why, asked, onTryAgain, onSkip, onAsk, onBack } = props;
  const say = useWords();
  const { pack, language } = walkthrough;
  return (
    <WalkCard
      kind="missing"
      titleId={titleId}
      title={say('walk.missing.title')}
      meta={meta}
      onPause={props.onPause}
      onStop={props.onStop}
    >
      <p class="plain-text">{say(`walk.missing.${why}`)}</p>
      <section class="expected">
        <p class="meta">{say('walk.missing.expected')}</p>
        <p class="name" lang={language}>
          {step.title ?? walkthrough.title}
        </p>
        {step.text.length > 0 && <PackText blocks={step.text} pack={pack} lang={language} />}
        {step.image && (
          <div class="text">
            <PackImage pack={pack} file={step.image.file} alt={step.image.alt} />
          </div>
        )}
      </section>
      <div class="choices">
        <button type="button" class="button primary" onClick={onTryAgain}>
          <RotateCw size={16} aria-hidden="true" />
          {say('walk.missing.tryAgain')}
        </button>
        {onAsk && (
          <button type="button" class="button" onClick={onAsk}>
            <MessageCircle size={16} aria-hidden="true" />
            {asked ? say('card.ask', { name: asked }) : say('card.askAnyone')}
          </button>
        )}
      </div>
      <PassBy skip={say('walk.missing.skip')} onSkip={onSkip} onBack={onBack} />
    </WalkCard>
  );
}
