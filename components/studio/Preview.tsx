import { useMemo } from 'preact/hooks';
import { previewTip, previewWalkthrough } from '../../utils/pack/preview.ts';
import type { Change, Pack, Tip, Walkthrough } from '../../utils/pack/schema.ts';
import { firstName } from '../../utils/people/draft.ts';
import { TipCard } from '../TipCard.tsx';
import { StepCard } from '../walkthrough/StepCard.tsx';
import { useWords } from '../words.tsx';
import type { Open } from './view.ts';

export interface PreviewProps {
  open: Open;
  pack: Pack;
  language: string;
  /** id of the step that is open */
  step?: string;
}

/** The very card that colleagues will see, as it is written now. */
export function Preview(props: PreviewProps) {
  const say = useWords();
  const card = cardFor(props);
  if (!card) return null;
  return (
    <aside class="preview" aria-label={say('studio.preview')}>
      <p class="meta">{say('studio.preview')}</p>
      <div class="plate" inert>
        {card}
      </div>
    </aside>
  );
}

function cardFor(props: PreviewProps) {
  const { list, entry } = props.open;
  if (list === 'tips') return <TipPreview {...props} tip={entry as Tip} />;
  // the note of a change stands in the card of a tip
  if (list === 'changes') return <TipPreview {...props} tip={{ ...(entry as Change), kind: 'tip' } as Tip} />;
  if (list === 'walkthroughs') return <StepPreview {...props} walkthrough={entry as Walkthrough} />;
  return undefined;
}

const nothing = () => {};

function TipPreview({ tip, pack, language }: PreviewProps & { tip: Tip }) {
  const shown = useMemo(() => previewTip(pack, tip, language), [tip, pack, language]);
  if (!shown) return null;
  return (
    <TipCard
      tip={shown.tip}
      people={shown.people}
      titleId="studio-preview"
      onAsk={nothing}
      onHide={nothing}
      onClose={nothing}
    />
  );
}

function StepPreview({ walkthrough, pack, language, step: id }: PreviewProps & { walkthrough: Walkthrough }) {
  const say = useWords();
  const shown = useMemo(() => previewWalkthrough(pack, walkthrough, language), [walkthrough, pack, language]);
  const at = Math.max(0, shown?.steps.findIndex((step) => step.id === id) ?? 0);
  const step = shown?.steps[at];
  if (!shown || !step) return null;
  const total = shown.steps.length;
  const asked = pack.people.find(
    (person) => person.id === (walkthrough.steps[at]?.person ?? walkthrough.owner),
  );
  return (
    <StepCard
      walkthrough={shown}
      step={step}
      titleId="studio-preview"
      meta={say('walk.step', { step: at + 1, total })}
      asked={asked && firstName(asked.name)}
      isLast={at === total - 1}
      onNext={step.done.kind === 'next' ? nothing : undefined}
      onBack={at > 0 ? nothing : undefined}
      onSkip={step.optional ? nothing : undefined}
      onAsk={nothing}
      onPause={nothing}
      onStop={nothing}
    />
  );
}
