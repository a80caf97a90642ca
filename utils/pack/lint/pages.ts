import { hostPattern, isPattern, matchesPattern } from '../pattern.ts';
import { type Problem, problem } from '../problems.ts';
import { type Pack, packSchema, patternSchema } from '../schema.ts';
import { walkSchema } from '../schema-walk.ts';

/** Conditions and steps that wait for a page which no app of the pack has. */
export function lintPages(pack: Pack): Problem[] {
  const hosts = pack.apps.flatMap(({ match }) => match.filter(isPattern).map(hostPattern));
  const problems: Problem[] = [];
  walkSchema(packSchema, pack, (schema, value, path) => {
    if (schema !== patternSchema || path[0] === 'apps' || typeof value !== 'string' || !isPattern(value))
      return;
    // any host that the pattern allows is allowed by an app, or this can never be
    const example = hostPattern(value).replace('*.', 'any.').slice(0, -1);
    if (!hosts.some((host) => matchesPattern(host, example))) {
      problems.push(problem('page-elsewhere', path, { pattern: value }));
    }
  });
  return problems;
}
