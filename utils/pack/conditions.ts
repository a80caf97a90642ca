import { matchesPattern } from './pattern.ts';
import type { App, Condition } from './schema.ts';
import { isSameLanguage } from './words.ts';

export const rings = ['authors', 'key-users', 'pilot', 'everyone'] as const;
export type Ring = (typeof rings)[number];

/** A condition that only the page itself can decide. */
export type ElementCondition = Extract<Condition, { kind: 'element' }>;

/** What is known without looking at the page. */
export type Surroundings = {
  pack: string;
  apps: readonly Pick<App, 'id' | 'match'>[];
  url: string;
  language: string;
  /** `2027-02-28`, where the colleague is */
  today: string;
  ring: Ring;
  /** keys (`pack/item`) of what the colleague has finished */
  done: { has(key: string): boolean };
};

/** Whether every condition that can be decided here holds; those about an element are left to the page. */
export function holds(conditions: readonly Condition[] | undefined, around: Surroundings): boolean {
  return (conditions ?? []).every((condition) => conditionHolds(condition, around));
}

export function elementConditions(conditions: readonly Condition[] | undefined): ElementCondition[] {
  return (conditions ?? []).filter((condition) => condition.kind === 'element');
}

function conditionHolds(condition: Condition, around: Surroundings): boolean {
  switch (condition.kind) {
    case 'app': {
      const app = around.apps.find(({ id }) => id === condition.app);
      return app?.match.some((pattern) => matchesPattern(pattern, around.url)) ?? false;
    }
    case 'page':
      return matchesPattern(condition.match, around.url);
    case 'language':
      return condition.language.includes('-')
        ? condition.language.toLowerCase() === around.language.toLowerCase()
        : isSameLanguage(condition.language, around.language);
    case 'date':
      return (
        (condition.from === undefined || condition.from <= around.today) &&
        (condition.until === undefined || around.today <= condition.until)
      );
    case 'ring':
      // rings lie inside each other: what the pilot sees, key-users and authors see too
      return rings.indexOf(around.ring) <= rings.indexOf(condition.ring);
    case 'done':
      return around.done.has(`${around.pack}/${condition.item}`) === condition.done;
    case 'element':
      return true;
    default:
      return condition satisfies never;
  }
}
