import type { Anchor } from './anchor.ts';
import type { Block } from './blocks.ts';
import type { ElementCondition } from './conditions.ts';
import type { Person, Tip } from './schema.ts';

/*
 * What travels to a page and to the panel. Everything that a pack names by id is named by key here
 * (`packId/id`), since several packs meet on one page. Every text is in the one language chosen for it,
 * and `language` says which, for the `lang` attribute.
 */

export type PageApp = { key: string; pack: string; name: string; quietWhen: Anchor[] };
export type PageTopic = { key: string; name: string };

export type PageTip = {
  key: string;
  pack: string;
  id: string;
  kind: Tip['kind'];
  /** key of the app */
  app: string;
  title: string;
  body: Block[];
  /** of the body */
  language: string;
  /** of the title, where that is another one */
  titleLanguage?: string;
  ourWay?: { blocks: Block[]; language: string; since?: string; owner?: string };
  anchor: Anchor;
  placement?: Tip['placement'];
  /** decided by the page: the tip is here only while all of them hold */
  when: ElementCondition[];
  topics: string[];
  /** key of the person */
  owner?: string;
  checkBy?: string;
  /** it is the note of a change: the day the app changes */
  changed?: string;
};

export type PagePerson = Omit<Person, 'id' | 'role' | 'topics' | 'apps' | 'standIn'> & {
  key: string;
  pack: string;
  id: string;
  role?: string;
  topics: string[];
  apps: string[];
  standIn?: string;
};

/** Enough to list it; `walkthroughFor` gives the whole. */
export type PageWalkthrough = {
  key: string;
  pack: string;
  id: string;
  app: string;
  title: string;
  summary: Block[];
  language: string;
  steps: number;
  when: ElementCondition[];
  topics: string[];
  owner?: string;
};

export type PageChange = {
  key: string;
  pack: string;
  id: string;
  app: string;
  title: string;
  body: Block[];
  language: string;
  impact: 'low' | 'medium' | 'high';
  date: string;
  affects: string[];
  anchor?: Anchor;
  when: ElementCondition[];
  topics: string[];
  owner?: string;
};

export type PageChecklist = {
  key: string;
  pack: string;
  id: string;
  title: string;
  entries: (
    | { kind: 'walkthrough'; walkthrough: string; title: string }
    | { kind: 'task'; key: string; title: string }
  )[];
  owner?: string;
};

export type PageItems = {
  apps: PageApp[];
  tips: PageTip[];
  walkthroughs: PageWalkthrough[];
  changes: PageChange[];
  checklists: PageChecklist[];
  /** owners of these items, who knows their topics or apps, and whoever stands in for them */
  people: PagePerson[];
  topics: PageTopic[];
};
