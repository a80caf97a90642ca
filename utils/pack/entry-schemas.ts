import {
  appSchema,
  changeSchema,
  checklistSchema,
  personSchema,
  tipSchema,
  topicSchema,
  walkthroughSchema,
} from './schema.ts';
import type { List } from './things.ts';

/** What an entry of each list has to be. */
export const entrySchemas = {
  apps: appSchema,
  people: personSchema,
  topics: topicSchema,
  tips: tipSchema,
  walkthroughs: walkthroughSchema,
  changes: changeSchema,
  checklists: checklistSchema,
} satisfies Record<List, unknown>;
