import { TriangleAlert } from 'lucide-preact';
import type { Problem } from '../../utils/pack/problems.ts';
import { useWords } from '../words.tsx';
import { sayProblem } from './say-problem.ts';

/** Why this cannot go into the pack yet. Nothing was changed, and nothing that was typed is lost. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const say = useWords();
  if (problems.length === 0) return null;
  return (
    <div class="refused" role="alert">
      <h3>
        <TriangleAlert size={18} aria-hidden="true" /> {say('studio.notYet')}
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.at} ${problem.code}`}>{sayProblem(problem, say)}</li>
        ))}
      </ul>
    </div>
  );
}
