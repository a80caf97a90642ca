import type { PageTip } from '../utils/pack/page.ts';
import { PackText } from './PackText.tsx';
import { sayDate, useWords } from './words.tsx';

/** The agreement of this organisation, set apart from what the button does. */
export function OurWay({ tip, owner }: { tip: PageTip; owner?: string }) {
  const say = useWords();
  if (!tip.ourWay) return null;
  const date = tip.ourWay.since && sayDate(tip.ourWay.since, say.language);
  return (
    <section class="our-way">
      <header>
        <strong>{say('card.ourWay')}</strong>
        {date && (
          <span>{owner ? say('card.sinceBy', { name: owner, date }) : say('card.since', { date })}</span>
        )}
      </header>
      <PackText blocks={tip.ourWay.blocks} pack={tip.pack} lang={tip.ourWay.language} />
    </section>
  );
}
