import { type Problem, problem } from '../problems.ts';
import type { Pack } from '../schema.ts';

/** A title of 60 characters fits on one line of the card at its usual width. */
const longestTitle = 60;

/** Who keeps each item, until when it holds, whether its title fits, whether anybody will ever see it. */
export function lintItems(pack: Pack, today: string): Problem[] {
  const kinds = ['tips', 'walkthroughs', 'changes', 'checklists'] as const;
  return kinds.flatMap((kind) =>
    pack[kind].flatMap((item, index) => {
      const path = [kind, index];
      return [
        ...(item.owner === undefined ? [problem('owner-missing', path)] : []),
        ...lintCheckBy(item.checkBy, path, today),
        ...Object.entries(item.title)
          .filter(([, title]) => title.length > longestTitle)
          .map(([language, title]) =>
            problem('title-long', [...path, 'title', language], { count: title.length, most: longestTitle }),
          ),
        ...(item.when ?? []).flatMap((condition, place) =>
          condition.kind === 'date' && condition.until !== undefined && condition.until < today
            ? [problem('date-over', [...path, 'when', place], { until: condition.until })]
            : [],
        ),
      ];
    }),
  );
}

function lintCheckBy(checkBy: string | undefined, item: (string | number)[], today: string): Problem[] {
  if (checkBy === undefined) return [problem('check-by-missing', item)];
  const path = [...item, 'checkBy'];
  if (checkBy < today) return [problem('check-by-passed', path, { date: checkBy })];
  return checkBy > aYearAfter(today) ? [problem('check-by-far', path, { date: checkBy })] : [];
}

function aYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
