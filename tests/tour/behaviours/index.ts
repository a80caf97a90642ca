import type { Behaviour } from '../behaviour.ts';
import { keyboard } from './keyboard.ts';
import { layouts } from './layouts.ts';
import { manners } from './manners.ts';
import { targets } from './targets.ts';

/** The 24 behaviours, defined once: tests of our player, and a table in the bench beside others. */
export const behaviours: Behaviour[] = [...targets, ...layouts, ...keyboard, ...manners];
