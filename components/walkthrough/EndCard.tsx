import { Check, MessageCircle } from 'lucide-preact';
import type { PagePerson } from '../../utils/pack/page.ts';
import { firstName } from '../../utils/people/draft.ts';
import { Face } from '../Face.tsx';
import { useWords } from '../words.tsx';
import { WalkCard } from './WalkCard.tsx';

export interface EndCardProps {
  title: string;
  titleId: string;
  /** what the colleague said; undefined: nothing yet */
  helped?: boolean;
  owner?: PagePerson;
  /** first name of the colleague that "ask" goes to first */
  asked?: string;
  onHelped: (yes: boolean) => void;
  /** absent: there is nobody to ask */
  onAsk?: () => void;
  onClose: () => void;
}

/** The end: one question, and thanks to the colleague who made it. */
export function EndCard({ title, titleId, helped, owner, asked, onHelped, onAsk, onClose }: EndCardProps) {
  const say = useWords();
  return (
    <WalkCard
      kind="end"
      titleId={titleId}
      title={say('walk.end.title')}
      onStop={onClose}
      stopLabel={say('walk.end.close')}
    >
      <p class="plain-text finished">
        <Check size={18} aria-hidden="true" />
        <span>{say('walk.end.body', { title })}</span>
      </p>
      {owner && (
        <div class="person">
          <Face name={owner.name} picture={owner.picture} pack={owner.pack} />
          <span class="words">
            <span class="name">{say('walk.end.by', { name: firstName(owner.name) })}</span>
            {owner.role && <span class="about">{owner.role}</span>}
          </span>
        </div>
      )}
      {helped === undefined ? (
        <fieldset class="helped">
          <legend>{say('walk.end.question')}</legend>
          <button type="button" class="button" onClick={() => onHelped(true)}>
            {say('walk.end.yes')}
          </button>
          <button type="button" class="button" onClick={() => onHelped(false)}>
            {say('walk.end.no')}
          </button>
        </fieldset>
      ) : (
        <>
          <p class="plain-text" role="status">
            {helped
              ? say('walk.end.thanks')
              : asked
                ? say('walk.end.sorry', { name: asked })
                : say('walk.end.sorryAnyone')}
          </p>
          <div class="choices">
            <button type="button" class="button primary" onClick={onClose}>
              {say('walk.end.close')}
            </button>
            {!helped && onAsk && (
              <button type="button" class="button" onClick={onAsk}>
                <MessageCircle size={16} aria-hidden="true" />
                {asked ? say('card.ask', { name: asked }) : say('card.askAnyone')}
              </button>
            )}
          </div>
        </>
      )}
    </WalkCard>
  );
}
