import { useEffect, useId, useState } from 'preact/hooks';
import { ContactStep } from '../../components/ContactStep.tsx';
import type { NameOf } from '../../components/PersonLine.tsx';
import { AwayPlate } from '../../components/walkthrough/AwayPlate.tsx';
import { useWords } from '../../components/words.tsx';
import type { PagePerson, PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import { firstName } from '../../utils/people/draft.ts';
import { type RankedPerson, rankPeople } from '../../utils/people/rank.ts';
import { progressOf, type Sure } from './progress.ts';
import { StateCard } from './StateCard.tsx';
import { StepPlate } from './StepPlate.tsx';
import { sayProgress, spokenFor } from './spoken.ts';
import type { Happening, RunState } from './state.ts';

export interface StageProps {
  walkthrough: PlayableWalkthrough;
  state: RunState;
  /** of the step it is at, while it is found */
  control?: Element;
  /** the control is being looked for long enough to say so */
  isSlow: boolean;
  sure: Sure;
  people: readonly PagePerson[];
  nameOf: NameOf;
  onHappen: (happening: Happening) => void;
  /** a card came into the page */
  onDrawn: () => void;
  /** scrolls the control into view again */
  onBringBack: () => void;
  onContact: (ranked: RankedPerson, contact: number, message: string) => Promise<boolean>;
  onClose: () => void;
}

/** What is drawn of a walkthrough: one card or one small plate, and the ring around the control. */
export function Stage({ walkthrough, state, control, isSlow, people, nameOf, ...props }: StageProps) {
  const say = useWords();
  const titleId = useId();
  const [askedAt, setAskedAt] = useState<string>();
  const [isAway, setAway] = useState(false);
  const step = walkthrough.steps.find(({ id }) => id === state.step);
  const ranked = useRanked(walkthrough, step, people);
  const place = `${state.trail.length} ${state.step} ${state.at.kind} ${state.paused ?? ''}`;
  if (!step) return null;

  const title = step.title ?? walkthrough.title;
  const progress = progressOf(walkthrough, state, props.sure);
  const meta = sayProgress(progress, say);
  const owner = people.find(({ key }) => key === (step.person ?? walkthrough.owner));
  const first = ranked[0]?.person ?? owner;
  const ask = () => {
    props.onHappen({ kind: 'asked' });
    setAskedAt(place);
  };
  const isAtControl = !state.paused && state.at.kind === 'shown' && control !== undefined;
  const isWaiting = !state.paused && state.at.kind === 'waiting' && !isSlow;
  const isEmpty = state.paused === 'quiet' || isWaiting;
  const label = say('walk.label', { title: walkthrough.title });

  return (
    <section aria-label={label}>
      {!isEmpty && (
        <StepPlate
          key={isAtControl ? 'at control' : 'docked'}
          control={isAtControl ? control : undefined}
          placement={step.placement}
          titleId={state.paused ? undefined : titleId}
          label={state.paused ? label : undefined}
          onAway={setAway}
          onDrawn={props.onDrawn}
        >
          {askedAt === place ? (
            <div class="card">
              <ContactStep
                titleId={titleId}
                people={ranked.slice(0, 3)}
                nameOf={nameOf}
                appName={nameOf(walkthrough.app)}
                about={title}
                onOpen={props.onContact}
                onBack={() => setAskedAt(undefined)}
              />
            </div>
          ) : (
            <StateCard
              walkthrough={walkthrough}
              step={step}
              state={state}
              isSlow={isSlow}
              isLast={progress.most === progress.step}
              titleId={titleId}
              meta={meta}
              owner={owner}
              asked={first && firstName(first.name)}
              onAsk={people.length > 0 ? ask : undefined}
              onHappen={props.onHappen}
              onClose={props.onClose}
            />
          )}
        </StepPlate>
      )}
      {isAtControl && isAway && <AwayPlate title={title} onBringBack={props.onBringBack} />}
      <p class="visually-hidden" role="status">
        {spokenFor(state, title, meta, { isSlow, isAtControl }, say)}
      </p>
    </section>
  );
}

/** Who can be asked now takes calendars and time zones to tell: it is told after the card is there. */
function useRanked(
  walkthrough: PlayableWalkthrough,
  step: PageStep | undefined,
  people: readonly PagePerson[],
) {
  const say = useWords();
  const [ranked, setRanked] = useState<RankedPerson[]>([]);
  useEffect(() => {
    if (!step || people.length === 0) return;
    const item = itemOf(walkthrough, step);
    setRanked(rankPeople({ item, language: say.language, now: new Date(), people }));
  }, [walkthrough, step, people, say]);
  return ranked;
}

/** Whom to ask about a step: its own person and topic before those of the whole. */
function itemOf(walkthrough: PlayableWalkthrough, { person, topic }: PageStep) {
  const topics = topic ? [topic, ...walkthrough.topics] : walkthrough.topics;
  return { owner: person ?? walkthrough.owner, topics, app: walkthrough.app };
}
