import { MessageCircle } from 'lucide-preact';
import type { Handout, HandoutStep } from '../../utils/pack/handout.ts';
import type { PagePerson } from '../../utils/pack/page.ts';
import { firstName } from '../../utils/people/draft.ts';
import { Face } from '../Face.tsx';
import { OurWay } from '../OurWay.tsx';
import { PackText } from '../PackText.tsx';
import { Signpost } from '../Signpost.tsx';
import { StepCard } from '../walkthrough/StepCard.tsx';
import { sayDate, useWords } from '../words.tsx';

export interface HandoutSheetProps {
  handout: Handout;
  /** the day it is made, `2026-11-23` */
  date: string;
}

/** A walkthrough on paper: the cards of the page one below the other, with numbers and without buttons. */
export function HandoutSheet({ handout, date }: HandoutSheetProps) {
  const say = useWords();
  const { walkthrough, appName, steps, owner, checkBy, pack } = handout;
  const { title, language, summary } = walkthrough;
  return (
    <main class="sheet">
      <header class="sheet-head">
        <p class="app">
          <Signpost size={20} />
          {appName}
        </p>
        <h1 lang={language}>{title}</h1>
        {summary.length > 0 && <PackText blocks={summary} pack={walkthrough.pack} lang={language} />}
        <div class="about-sheet">
          {owner && <Owner owner={owner} />}
          <p class="meta">
            {say('walk.steps', { count: steps.length })}
            {checkBy && ` · ${say('handout.checkBy', { date: sayDate(checkBy, say.language) })}`}
          </p>
        </div>
      </header>
      <ol class="sheet-steps">
        {steps.map((one, index) => (
          <li key={one.step.id}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <Step {...one} handout={handout} number={index + 1} />
          </li>
        ))}
      </ol>
      <footer class="sheet-foot">
        {owner && <Ask owner={owner} />}
        <p class="meta">
          {say('handout.from', {
            pack: pack.title,
            version: pack.version,
            date: sayDate(date, say.language),
          })}
        </p>
      </footer>
    </main>
  );
}

interface StepProps extends HandoutStep {
  handout: Handout;
  number: number;
}

function Step({ step, tip, agreedBy, handout: { walkthrough, steps }, number }: StepProps) {
  const say = useWords();
  const { pack, language } = walkthrough;
  // on paper the picture says where it is, and nothing comes by itself
  const { anchor, ...onPaper } = step;
  return (
    <div class="sheet-step">
      {step.requires && step.requires.remedy.length > 0 && (
        <div class="first">
          <strong>{say('walk.blocked.title')}</strong>
          <PackText blocks={step.requires.remedy} pack={pack} lang={language} />
        </div>
      )}
      <StepCard
        walkthrough={walkthrough}
        step={{ ...onPaper, done: { kind: 'next' } }}
        titleId={`step-${number}`}
        meta={say('walk.step', { step: number, total: steps.length })}
        note={step.optional ? say('handout.optional') : undefined}
      />
      {tip && <OurWay tip={tip} owner={agreedBy && firstName(agreedBy.name)} />}
    </div>
  );
}

function Owner({ owner }: { owner: PagePerson }) {
  const say = useWords();
  return (
    <div class="person">
      <Face name={owner.name} picture={owner.picture} pack={owner.pack} />
      <span class="words">
        <span class="name">{say('handout.owner', { name: owner.name })}</span>
        {owner.role && <span class="about">{owner.role}</span>}
      </span>
    </div>
  );
}

function Ask({ owner }: { owner: PagePerson }) {
  const say = useWords();
  const ways = new Set(
    owner.contacts.map((contact) => (contact.kind === 'phone' ? contact.number : contact.address)),
  );
  return (
    <p class="ask-line">
      <MessageCircle size={16} aria-hidden="true" />
      <span>
        {say('handout.ask', { name: firstName(owner.name) })}
        {[...ways].map((way, index) => [
          index > 0 ? ' · ' : ' ',
          <span class="way" key={way}>
            {way}
          </span>,
        ])}
      </span>
    </p>
  );
}
