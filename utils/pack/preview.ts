import { compilePack } from './compile.ts';
import { pageTip, type Selection } from './page-item.ts';
import type { PagePerson, PageTip } from './page-items.ts';
import { peopleFor } from './page-people.ts';
import { type PlayableWalkthrough, walkthroughFor } from './page-walkthrough.ts';
import type { Pack, Tip, Walkthrough } from './schema.ts';

/** How a tip will stand in its card, also one that is half written. */
export function previewTip(
  pack: Pack,
  tip: Tip,
  language: string,
): { tip: PageTip; people: PagePerson[] } | undefined {
  const { installed, selection } = alone(pack, { tips: [{ ...tip, body: tip.body ?? {} }] }, language);
  const [compiled] = installed.tips;
  if (!compiled) return undefined;
  const shown = pageTip(compiled, selection);
  return { tip: shown, people: peopleFor(selection, [], [shown]) };
}

/** The same for a walkthrough with all its steps. */
export function previewWalkthrough(
  pack: Pack,
  walkthrough: Walkthrough,
  language: string,
): PlayableWalkthrough | undefined {
  const { installed } = alone(pack, { walkthroughs: [walkthrough] }, language);
  return walkthroughFor([installed], `${pack.id}/${walkthrough.id}`, language);
}

/** The pack with nothing in it but this, so that a preview costs one item and not 5,000. */
function alone(pack: Pack, items: Partial<Pack>, language: string) {
  const empty = { tips: [], walkthroughs: [], changes: [], checklists: [] };
  const installed = compilePack({ ...pack, ...empty, ...items });
  const selection: Selection = { pack: installed, language };
  return { installed, selection };
}
