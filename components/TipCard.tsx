import {
  ChevronLeft,
  ChevronRight,
  History,
  MessageCircle,
  PencilLine,
  TriangleAlert,
  X,
} from 'lucide-preact';
import type { PagePerson, PageTip } from '../utils/pack/page.ts';
import { firstName } from '../utils/people/draft.ts';
import { Face } from './Face.tsx';
import { OurWay } from './OurWay.tsx';
import { PackText } from './PackText.tsx';
import { sayDate, useWords } from './words.tsx';

export interface TipCardProps {
  tip: PageTip;
  /** everyone the page's items name, to show who wrote this and whose agreement it is */
  people: readonly PagePerson[];
  /** the colleague that "Ask" goes to first; absent when nobody is listed */
  asked?: PagePerson;
  titleId: string;
  /** several tips at one control are turned like pages */
  turn?: { current: number; total: number; to: (step: 1 | -1) => void };
  onAsk: () => void;
  onHide?: () => void;
  /** a key-user may write in it; absent for everybody else */
  onEdit?: () => void;
  onClose?: () => void;
}

/** One tip: the same card in the page, the panel, the studio's preview and the handout. */
export function TipCard({ tip, people, asked, titleId, turn, onAsk, onHide, onEdit, onClose }: TipCardProps) {
  const say = useWords();
  const owner = people.find((person) => person.key === tip.owner);
  const agreedBy = people.find((person) => person.key === tip.ourWay?.owner);
  const shown = asked ?? owner;
  return (
    <article class={`card ${tip.kind}`}>
      {tip.kind === 'warning' && (
        <p class="risk">
          <TriangleAlert size={16} aria-hidden="true" /> {say('card.warning')}
        </p>
      )}
      {tip.changed && (
        <p class="changed">
          <History size={16} aria-hidden="true" />
          {say('card.changed', { date: sayDate(tip.changed, say.language) })}
        </p>
      )}
      <header>
        <h2 id={titleId} lang={tip.titleLanguage ?? tip.language}>
          {tip.title}
        </h2>
        {onClose && (
          <button type="button" class="button icon" aria-label={say('card.close')} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        )}
      </header>
      <PackText blocks={tip.body} pack={tip.pack} lang={tip.language} />
      <OurWay tip={tip} owner={agreedBy && firstName(agreedBy.name)} />
      <footer>
        {shown && (
          <div class="person">
            <Face name={shown.name} picture={shown.picture} pack={shown.pack} />
            <span class="words">
              <span class="name">{firstName(shown.name)}</span>
              {shown.role && <span class="about">{shown.role}</span>}
            </span>
          </div>
        )}
        <button type="button" class="button primary" onClick={onAsk}>
          <MessageCircle size={16} aria-hidden="true" />
          {shown ? say('card.ask', { name: firstName(shown.name) }) : say('card.askAnyone')}
        </button>
      </footer>
      {(turn || onHide || onEdit) && (
        <div class="turn">
          {onHide ? (
            <button type="button" class="button plain quiet" onClick={onHide}>
              {say('card.hide')}
            </button>
          ) : (
            <span />
          )}
          {onEdit && (
            <button type="button" class="button plain" onClick={onEdit}>
              <PencilLine size={14} aria-hidden="true" />
              {say('card.edit')}
            </button>
          )}
          {turn && turn.total > 1 && (
            <span class="pages">
              <button
                type="button"
                class="button icon"
                aria-label={say('card.previous')}
                onClick={() => turn.to(-1)}
              >
                <ChevronLeft size={18} aria-hidden="true" />
              </button>
              <span class="meta">{say('card.position', { current: turn.current, total: turn.total })}</span>
              <button
                type="button"
                class="button icon"
                aria-label={say('card.next')}
                onClick={() => turn.to(1)}
              >
                <ChevronRight size={18} aria-hidden="true" />
              </button>
            </span>
          )}
        </div>
      )}
    </article>
  );
}
