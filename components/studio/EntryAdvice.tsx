import { Lightbulb } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../utils/pack/lint.ts';
import { lintEntry } from '../../utils/pack/lint-entry.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { useWords } from '../words.tsx';
import { sayPart } from './say-part.ts';
import { sayProblem } from './say-problem.ts';
import type { Open } from './view.ts';

export interface EntryAdviceProps {
  open: Open;
  pack: Pack;
  today: string;
}

/** After so long without a key what is written is looked at, in milliseconds. */
const pause = 500;

/** What a careful colleague would say about what is open, once one stops typing. */
export function EntryAdvice({ open, pack, today }: EntryAdviceProps) {
  const say = useWords();
  const [advice, setAdvice] = useState<Advice[]>([]);
  const { list, entry } = open;
  useEffect(() => {
    const timer = setTimeout(() => setAdvice(lintEntry(pack, list, entry, today)), pause);
    return () => clearTimeout(timer);
  }, [pack, list, entry, today]);
  if (advice.length === 0) return null;
  const said = new Map<string, Advice>();
  for (const one of advice) {
    const words = sayProblem({ ...one, path: [list, 0, ...one.path] }, say);
    if (!said.has(words)) said.set(words, one);
  }
  return (
    <section class="entry-advice" aria-label={say('studio.advice')}>
      <h3>
        <Lightbulb size={14} aria-hidden="true" /> {say('studio.advice')}
      </h3>
      <ul>
        {[...said].map(([words, one]) => (
          <li key={words} class={one.level}>
            {words}
            {one.path.length > 1 && <span class="meta"> {sayPart(one.path.join('.'), pack, say).label}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
