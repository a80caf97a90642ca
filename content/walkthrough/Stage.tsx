import { useEffect, useId, useState } from 'preact/hooks';
import { ContactStep } from '../../components/ContactStep.tsx';
import type { NameOf } from '../../components/PersonLine.tsx';
import { AwayPlate } from '../../components/walkthrough/AwayPlate.tsx';
import { ContinuePlate } from '../../components/walkthrough/ContinuePlate.tsx';
import { EndCard } from '../../components/walkthrough/EndCard.tsx';
import { MissingCard } from '../../components/walkthrough/MissingCard.tsx';
import { StepCard } from '../../components/walkthrough/StepCard.tsx';
import { StoppedCard } from '../../components/walkthrough/StoppedCard.tsx';
import { WalkCard } from '../../components/walkthrough/WalkCard.tsx';
import { useWords } from '../../components/words.tsx';
import type { Say } from '../../utils/i18n/index.ts';
import type { PagePerson, PageStep, PlayableWalkthrough } from '../../utils/pack/page.ts';
import { firstName } from '../../utils/people/draft.ts';
import { type RankedPerson, rankPeople } from '../../utils/people/rank.ts';
import { type Progress, progressOf, type Sure } from './progress.ts';
import { StepPlate } from './StepPlate.tsx';
import type { Happening, RunState } from './state.ts';
import { mayGoNext } from './walkthrough.ts';

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
export function Stage(props: StageProps) {
  const { walkthrough, state, control, people, nameOf, onHappen, onContact } = props;
  const say = useWords();
  const titleId = useId();
  const [askedAt, setAskedAt] = useState<string>();
  const [isAway, setAway] = useState(false);
  const step = walkthrough.steps.find(({ id }) => id === state.step);
  const place = `${state.trail.length} ${state.step} ${state.at.kind} ${state.paused ?? ''}`;
  const isAsking = askedAt === place;
  useEffect(() => setAskedAt(undefined), []);
  const ranked = useRanked(walkthrough, step, people);
  if (!step) return null;

  const progress = progressOf(walkthrough, state, props.sure);
  const meta = sayProgress(progress, say);
  const owner = people.find(({ key }) => key === (step.person ?? walkthrough.owner));
  const first = ranked[0]?.person ?? owner;
  const asked = first && firstName(first.name);
  const does = (kind: 'next' | 'back' | 'skip' | 'stop' | 'continue' | 'try-again') => () =>
    onHappen({ kind });
  const ask = () => {
    onHappen({ kind: 'asked' });
    setAskedAt(place);
  };
  const common = {
    walkthrough,
    step,
    titleId,
    meta,
    asked,
    onBack: state.trail.length > 0 ? does('back') : undefined,
    onSkip: does('skip'),
    onAsk: ask,
    onPause: () => onHappen({ kind: 'pause', by: 'asked' }),
    onStop: does('stop'),
  };

  const shown = isAsking ? (
    <div class="card">
      <ContactStep
        titleId={titleId}
        people={ranked.slice(0, 3)}
        nameOf={nameOf}
        appName={nameOf(walkthrough.app)}
        about={step.title ?? walkthrough.title}
        onOpen={onContact}
        onBack={() => setAskedAt(undefined)}
      />
    </div>
  ) : (
    card()
  );

  function card() {
    if (state.paused) {
      if (state.paused === 'quiet') return null;
      const { title, language } = walkthrough;
      return (
        <ContinuePlate
          title={title}
          language={language}
          meta={meta}
          onContinue={does('continue')}
          onStop={does('stop')}
        />
      );
    }
    switch (state.at.kind) {
      case 'waiting':
        return props.isSlow && <Waiting {...common} />;
      case 'shown':
        return (
          <StepCard
            {...common}
            onAsk={people.length > 0 ? ask : undefined}
            note={state.again && say('walk.again')}
            isLast={progress.most === progress.step}
            onNext={step && mayGoNext(step, state) ? does('next') : undefined}
          />
        );
      case 'blocked':
        return <Blocked {...common} />;
      case 'missing':
        return <MissingCard {...common} why={state.at.why} onTryAgain={does('try-again')} />;
      case 'finished':
        return (
          <EndCard
            title={walkthrough.title}
            titleId={titleId}
            helped={state.at.helped}
            owner={people.find(({ key }) => key === walkthrough.owner)}
            asked={asked}
            onHelped={(yes) => onHappen({ kind: 'helped', yes })}
            onAsk={ask}
            onClose={props.onClose}
          />
        );
      case 'stopped':
        return (
          <StoppedCard titleId={titleId} meta={meta} onContinue={does('continue')} onClose={props.onClose} />
        );
      default:
        return state.at satisfies never;
    }
  }

  const isAtControl = !state.paused && state.at.kind === 'shown';
  return (
    <section aria-label={say('walk.label', { title: walkthrough.title })}>
      {shown && (
        <StepPlate
          key={isAtControl ? 'at control' : 'docked'}
          control={isAtControl ? control : undefined}
          placement={step.placement}
          titleId={state.paused ? undefined : titleId}
          label={state.paused ? say('walk.label', { title: walkthrough.title }) : undefined}
          onAway={setAway}
          onDrawn={props.onDrawn}
        >
          {shown}
        </StepPlate>
      )}
      {shown && isAtControl && isAway && (
        <AwayPlate title={step.title ?? walkthrough.title} onBringBack={props.onBringBack} />
      )}
      <p class="visually-hidden" role="status">
        {state.at.kind === 'shown' && !state.paused
          ? say('walk.say', { progress: meta, title: step.title ?? walkthrough.title })
          : props.isSlow && state.at.kind === 'waiting'
            ? say('walk.sayWaiting')
            : ''}
      </p>
    </section>
  );
}

interface Common {
  step: PageStep;
  titleId: string;
  meta: string;
  onPause: () => void;
  onStop: () => void;
}

function Waiting({ step, titleId, meta, onPause, onStop }: Common) {
  const say = useWords();
  const body = step.title ? say('walk.waiting.body', { control: step.title }) : say('walk.waiting.bodyPlain');
  return (
    <WalkCard
      titleId={titleId}
      title={say('walk.waiting.title')}
      meta={meta}
      onPause={onPause}
      onStop={onStop}
    >
      <p class="plain-text">{body}</p>
    </WalkCard>
  );
}

function Blocked(common: Common & Parameters<typeof StepCard>[0]) {
  const say = useWords();
  const { step } = common;
  return (
    <StepCard
      {...common}
      step={{ ...step, text: step.requires?.remedy ?? [], warning: undefined }}
      note={say('walk.blocked.hint')}
    />
  );
}

function sayProgress({ step, least, most }: Progress, say: Say): string {
  return least === most
    ? say('walk.step', { step, total: most })
    : say('walk.stepRange', { step, least, most });
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
