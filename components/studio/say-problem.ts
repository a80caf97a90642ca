import type { Say } from '../../utils/i18n/index.ts';
import { describeProblem, type Problem } from '../../utils/pack/problems.ts';
import { nameOfLanguage } from './language-name.ts';
import { sayProperty } from './say-part.ts';

/** What is wrong, with the names that the form has for what the file calls `body` and `nl`. */
export function sayProblem(problem: Pick<Problem, 'code' | 'path' | 'values'>, say: Say): string {
  const { property, language } = problem.values;
  const values = {
    ...problem.values,
    ...(typeof property === 'string' && { property: sayProperty(property, say) }),
    ...(typeof language === 'string' &&
      language !== '' && { language: nameOfLanguage(language, say.language) }),
  };
  return describeProblem({ ...problem, values }, say.language);
}
