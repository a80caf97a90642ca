import { Play, X } from 'lucide-preact';
import type { Say } from '../../utils/i18n/index.ts';
import type { PageWalkthrough } from '../../utils/pack/page.ts';
import { useWords } from '../words.tsx';

/** A walkthrough that the colleague is in, as the panel tells of it. */
export interface RunStatus {
  /** key of the walkthrough */
  key: string;
  run: string;
  /** it plays in the tab beside the panel */
  here: boolean;
  /** the person set it aside, presents, or types somewhere else */
  paused?: 'asked' | 'quiet' | 'typing';
}

export interface WalkthroughListProps {
  walkthroughs: readonly PageWalkthrough[];
  runs: readonly RunStatus[];
  /** keys of what was finished before */
  done: ReadonlySet<string>;
  onStart: (key: string) => void;
  onStop: (run: string) => void;
}

/** The walkthroughs of this app: each starts, or goes on, only when asked for. */
export function WalkthroughList({ walkthroughs, runs, done, onStart, onStop }: WalkthroughListProps) {
  const say = useWords();
  if (walkthroughs.length === 0) return null;
  return (
    <section class="walkthroughs">
      <h3>
        {say('walk.list')} <span class="count">{walkthroughs.length}</span>
      </h3>
      <ul>
        {walkthroughs.map((walkthrough) => {
          const { key, title, language, steps } = walkthrough;
          const run = runs.find((one) => one.key === key);
          const isOn = run?.here && !run.paused;
          const word = run ? say('walk.paused.continue') : say('walk.start');
          return (
            <li class="walkthrough-row" key={key}>
              <span class="words">
                <span class="name" lang={language}>
                  {title}
                </span>
                <span class="meta">
                  {[say('walk.steps', { count: steps }), sayRun(run, done.has(key), say)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {!isOn && (
                <button
                  type="button"
                  class={run ? 'button primary' : 'button'}
                  aria-label={`${word}: ${title}`}
                  onClick={() => onStart(key)}
                >
                  <Play size={14} aria-hidden="true" />
                  {word}
                </button>
              )}
              {run && (
                <button
                  type="button"
                  class="button icon"
                  aria-label={`${say('walk.stop')}: ${title}`}
                  onClick={() => onStop(run.run)}
                >
                  <X size={18} aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sayRun(run: RunStatus | undefined, isDone: boolean, say: Say): string {
  if (!run) return isDone ? say('walk.doneBefore') : '';
  if (run.paused === 'quiet') return say('walk.quiet');
  return run.here && !run.paused ? say('walk.on') : say('walk.begun');
}
