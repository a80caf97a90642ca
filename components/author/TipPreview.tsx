import { useMemo } from 'preact/hooks';
import { previewTip } from '../../utils/pack/preview.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { TipCard } from '../TipCard.tsx';
import { useWords } from '../words.tsx';
import { type TipFields, tipOf } from './tip-of.ts';

const nothing = () => {};

/** The very card, as colleagues will see it, while it is written. */
export function TipPreview({ draft, pack, language }: { draft: TipDraft; pack: Pack; language: string }) {
  const say = useWords();
  const shown = useMemo(() => previewTip(pack, tipOf(draft), language), [draft, pack, language]);
  if (!shown) return null;
  const { date } = draft.item as TipFields;
  const tip = {
    ...shown.tip,
    title: shown.tip.title || say('author.drafts.untitled'),
    ...(draft.tipKind === 'change' && date && { changed: date }),
  };
  return (
    <aside class="as-seen" aria-label={say('author.preview')}>
      <div>
        <p class="meta">{say('author.preview')}</p>
        <div class="plate-like" data-kind={shown.tip.kind} inert>
          <TipCard
            tip={tip}
            people={shown.people}
            titleId="author-preview"
            onAsk={nothing}
            onHide={nothing}
            onClose={nothing}
          />
        </div>
      </div>
    </aside>
  );
}
