import { useMemo } from 'preact/hooks';
import { previewTip } from '../../utils/pack/preview.ts';
import type { Pack, Tip } from '../../utils/pack/schema.ts';
import { TipCard } from '../TipCard.tsx';
import { useWords } from '../words.tsx';
import type { Open } from './view.ts';

/** The very card that colleagues will see, as it is written now. */
export function Preview({ open, pack, language }: { open: Open; pack: Pack; language: string }) {
  const say = useWords();
  const { list, entry } = open;
  const shown = useMemo(
    () => (list === 'tips' ? previewTip(pack, entry as Tip, language) : undefined),
    [list, entry, pack, language],
  );
  if (!shown) return null;
  return (
    <aside class="preview" aria-label={say('studio.preview')}>
      <p class="meta">{say('studio.preview')}</p>
      <div class="plate" inert>
        <TipCard
          tip={shown.tip}
          people={shown.people}
          titleId="studio-preview"
          onAsk={() => {}}
          onHide={() => {}}
          onClose={() => {}}
        />
      </div>
    </aside>
  );
}
