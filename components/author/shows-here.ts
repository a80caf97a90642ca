import type { Say } from '../../utils/i18n/index.ts';
import { holds, type Surroundings } from '../../utils/pack/conditions.ts';
import type { Condition, Pack } from '../../utils/pack/schema.ts';
import { sayCondition } from '../studio/say-condition.ts';

/** Whether something the tip depends on is on the page; undefined while it is being looked for. */
export type Presence = boolean | undefined;

/** What only the page can tell: about the tip's control, and about each condition by its place in the list. */
export interface OnPage {
  control: Presence;
  conditions: readonly Presence[];
}

/** One reason why a tip would show here now, or would not. */
export interface Because {
  holds: boolean;
  words: string;
}

/**
 * Whether a tip would show on this page at this moment, and why: for "no" only what stands in the way. Undefined
 * while the page is still being looked at.
 */
export function showsHere(
  conditions: readonly Condition[],
  around: Surroundings,
  page: OnPage,
  pack: Pack,
  say: Say,
): { shows: boolean; because: Because[] } | undefined {
  const asked = conditions.map((condition, index) =>
    condition.kind === 'element'
      ? present(condition.present, page.conditions[index])
      : holds([condition], around),
  );
  if (page.control === undefined || asked.includes(undefined)) return undefined;
  const all: Because[] = [
    { holds: page.control, words: say(page.control ? 'author.shows.always' : 'author.shows.noControl') },
    ...conditions.map((condition, index) => ({
      holds: asked[index] === true,
      words: wordsFor(condition, asked[index] === true, around, sayCondition(condition, pack, say), say),
    })),
  ];
  const shows = all.every((one) => one.holds);
  return { shows, because: shows ? all : all.filter((one) => !one.holds) };
}

function present(wanted: boolean, is: Presence): Presence {
  return is === undefined ? undefined : is === wanted;
}

function wordsFor(
  condition: Condition,
  isSo: boolean,
  { ring }: Surroundings,
  said: string,
  say: Say,
): string {
  // rings lie inside each other, and who writes a tip is in the innermost
  if (condition.kind === 'ring' && ring === 'authors' && condition.ring !== 'authors') {
    return say('author.shows.author', { condition: said });
  }
  return say(isSo ? 'author.shows.holds' : 'author.shows.not', { condition: said });
}
