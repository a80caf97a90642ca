import { ChevronRight, MapPin, MessageCircle } from 'lucide-preact';
import type { ItemStatus } from '../../utils/messages.ts';
import type { PagePerson, PageTip } from '../../utils/pack/page.ts';
import { firstName } from '../../utils/people/draft.ts';
import { OurWay } from '../OurWay.tsx';
import { PackText } from '../PackText.tsx';
import { useWords } from '../words.tsx';

export interface TipRowProps {
  tip: PageTip;
  status: ItemStatus;
  people: readonly PagePerson[];
  onShow: () => void;
  onAsk: () => void;
  onUnhide: () => void;
}

/** One tip in the panel: its title and where it stands; opened, all its words. */
export function TipRow({ tip, status, people, onShow, onAsk, onUnhide }: TipRowProps) {
  const say = useWords();
  const isHere = (status.outcome === 'found' || status.outcome === 'moved') && !status.quiet;
  const agreedBy = people.find(({ key }) => key === tip.ourWay?.owner);
  const owner = people.find(({ key }) => key === tip.owner);
  const why = status.quiet === 'hidden' ? say('why.hidden') : isHere ? '' : say(`why.${status.outcome}`);
  return (
    <li class={`tip-row ${tip.kind}`}>
      <details>
        <summary>
          <ChevronRight class="turner" size={16} aria-hidden="true" />
          <span class="words">
            <span class="name" lang={tip.titleLanguage ?? tip.language}>
              {tip.title}
            </span>
            {why && status.quiet !== 'presenting' && <span class="meta">{why}</span>}
          </span>
        </summary>
        <div class="body">
          <PackText blocks={tip.body} pack={tip.pack} lang={tip.language} />
          <OurWay tip={tip} owner={agreedBy && firstName(agreedBy.name)} />
          <button type="button" class="button" onClick={onAsk}>
            <MessageCircle size={16} aria-hidden="true" />
            {owner ? say('card.ask', { name: firstName(owner.name) }) : say('card.askAnyone')}
          </button>
        </div>
      </details>
      {isHere && (
        <button
          type="button"
          class="button plain"
          onClick={onShow}
          aria-label={`${say('panel.show')}: ${tip.title}`}
        >
          <MapPin size={16} aria-hidden="true" />
          {say('panel.show')}
        </button>
      )}
      {status.quiet === 'hidden' && (
        <button type="button" class="button plain" onClick={onUnhide}>
          {say('panel.unhide')}
        </button>
      )}
    </li>
  );
}
