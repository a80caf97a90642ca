import type { Anchor } from './anchor.ts';
import { compilePack } from './compile.ts';
import { pageTip, type Selection } from './page-item.ts';
import type { PagePerson, PageTip } from './page-items.ts';
import { peopleFor } from './page-people.ts';
import { type PageStep, type PlayableWalkthrough, walkthroughFor } from './page-walkthrough.ts';
import type { Pack, Walkthrough } from './schema.ts';
import { pickWords } from './words.ts';

/** A walkthrough for paper: everything in one language, and nothing that only a page can answer. */
export interface Handout {
  walkthrough: PlayableWalkthrough;
  /** of the app */
  appName: string;
  steps: HandoutStep[];
  owner?: PagePerson;
  /** `2027-02-28` */
  checkBy?: string;
  pack: { title: string; version: string };
}

export interface HandoutStep {
  step: PageStep;
  /** the tip at the same control, where it holds an agreement of the organisation */
  tip?: PageTip;
  /** whose agreement that is */
  agreedBy?: PagePerson;
}

/**
 * A walkthrough of a pack, or a draft of one, as it goes on paper. *Our way* of a tip at a step's control goes
 * along. `undefined` where it has no words at all.
 */
export function handoutFor(pack: Pack, walkthrough: Walkthrough, language: string): Handout | undefined {
  const installed = compilePack({
    ...pack,
    tips: pack.tips.filter(({ app, ourWay }) => app === walkthrough.app && ourWay !== undefined),
    walkthroughs: [walkthrough],
    changes: [],
    checklists: [],
  });
  const selection: Selection = { pack: installed, language };
  const playable = walkthroughFor([installed], `${pack.id}/${walkthrough.id}`, language);
  if (!playable) return undefined;
  const tips = installed.tips.map((tip) => pageTip(tip, selection));
  const people = peopleFor(selection, [], [playable, ...tips]);
  const owner = people.find(({ key }) => key === playable.owner);
  const told = new Set<PageTip>();
  return {
    walkthrough: playable,
    appName: nameOf(pack, walkthrough.app, language),
    steps: playable.steps.map((step) => {
      // an agreement is said once, also where the control comes back
      const tip = tips.find((one) => isSameControl(one.anchor, step.anchor) && !told.has(one));
      if (tip) told.add(tip);
      const agreedBy = tip && people.find(({ key }) => key === tip.ourWay?.owner);
      return { step, ...(tip && { tip }), ...(agreedBy && { agreedBy }) };
    }),
    ...(owner && { owner }),
    ...(walkthrough.checkBy && { checkBy: walkthrough.checkBy }),
    pack: {
      title: pickWords(pack.title, language, pack.languages)?.words ?? pack.id,
      version: pack.version,
    },
  };
}

function nameOf(pack: Pack, app: string, language: string): string {
  const found = pack.apps.find(({ id }) => id === app);
  return (found && pickWords(found.name, language, pack.languages)?.words) ?? app;
}

/** Told by what the two descriptions share, without a page: a name that a developer gave, or role and name. */
function isSameControl(one: Anchor, other: Anchor | undefined): boolean {
  if (!other) return false;
  const isLike = one.role === other.role;
  const sharesId = one.ids.some((id) => other.ids.includes(id));
  const namesOf = ({ names }: Anchor) =>
    Object.values(names)
      .flat()
      .map((name) => name.toLowerCase());
  const theirs = namesOf(other);
  return isLike && (sharesId || namesOf(one).some((name) => theirs.includes(name)));
}
