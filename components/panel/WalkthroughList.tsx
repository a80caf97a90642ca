import { Play } from 'lucide-preact';
import type { PageWalkthrough } from '../../utils/pack/page.ts';
import { useWords } from '../words.tsx';

/** A walkthrough that the colleague is in, as the panel tells of it. */
export interface RunStatus {
  /** key of the walkthrough */
  key: string;
  /** it plays in the tab beside the panel */
  here: boolean;
  paused: boolean;
}

export interface WalkthroughListProps {
  walkthroughs: readonly PageWalkthrough[];
  runs: readonly RunStatus[];
  /** keys of what was finished before */
  done: ReadonlySet<string>;
  onStart: (key: string) => void;
}

/** The walkthroughs of this app: each starts, or goes on, only when asked for. */
export function WalkthroughList({ walkthroughs, runs, done, onStart }: WalkthroughListProps) {
  const say = useWords();
  if (walkthroughs.length === 0) return null;
  return (
    <section class="walkthroughs">
      <h3>
        {say('walk.list')} <span class="count">{walkthroughs.length}</span>
      </h3>
      <ul>
        {walkthroughs.map(({ key, title, language, steps }) => {
          const run = runs.find((one) => one.key === key);
          const isOn = run?.here && !run.paused;
          return (
            <li class="walkthrough-row" key={key}>
              <span class="words">
                <span class="name" lang={language}>
                  {title}
                </span>
                <span class="meta">
                  {say('walk.steps', { count: steps })}
                  {isOn ? `, ${say('walk.on')}` : run ? `, ${say('walk.begun')}` : ''}
                  {!run && done.has(key) ? `, ${say('walk.doneBefore')}` : ''}
                </span>
              </span>
              {!isOn && (
                <button
                  type="button"
                  class={run ? 'button primary' : 'button'}
                  aria-label={`${run ? say('walk.paused.continue') : say('walk.start')}: ${title}`}
                  onClick={() => onStart(key)}
                >
                  <Play size={14} aria-hidden="true" />
                  {run ? say('walk.paused.continue') : say('walk.start')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
