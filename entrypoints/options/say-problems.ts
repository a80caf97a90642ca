import type { Refusal } from '../../components/options/AddPack.tsx';
import type { Language } from '../../utils/i18n/index.ts';
import { describeProblem, type Problem } from '../../utils/pack/problems.ts';

export function sayProblems(problems: readonly Problem[], language: Language): Refusal[] {
  return problems.map((problem) => ({
    says: describeProblem(problem, language),
    at: problem.at,
    ...(problem.line !== undefined && { line: problem.line }),
  }));
}
