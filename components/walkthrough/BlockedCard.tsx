import type { PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import { PackText } from '../PackText.tsx';
import { useWords } from '../words.tsx';
import { PassBy } from './PassBy.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface BlockedCardProps {
  walkthrough: Pick<PlayableWalkthrough, 'pack' | 'title' | 'language'>;
  step: PageStep;
  titleId: string;
  meta: string;
  onSkip: () => void;
  onBack?: () => void;
  onPause: () => void;
  onStop: () => void;
}

/** Something has to be so before this step makes sense: what to do first. */
export function BlockedCard(props: BlockedCardProps) {
  const { walkthrough, step, titleId, meta, onSkip, onBack } = props;
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
      <section class="note">
        <p class="name">{say('walk.blocked.title')}</p>
        <PackText blocks={step.requires?.remedy ?? []} pack={pack} lang={language} />
      </section>
      <p class="meta">{say('walk.blocked.hint')}</p>
      <PassBy onSkip={onSkip} onBack={onBack} />
    </WalkCard>
  );
}
