import type { Anchor } from './anchor.ts';
import type { Block } from './blocks.ts';
import type { Blocks, CompiledStep, InstalledPack } from './compile.ts';
import { keyOf, pageWalkthrough, type Selection } from './page-item.ts';
import type { PageWalkthrough } from './page-items.ts';
import type { Condition, Step, Text } from './schema.ts';
import { pickWords } from './words.ts';

/** A step as the player shows it. Conditions keep the pack's ids: they are decided step by step. */
export type PageStep = {
  id: string;
  title?: string;
  text: Block[];
  anchor?: Anchor;
  placement?: Step['placement'];
  done: Step['done'];
  optional: boolean;
  skipWhen: Condition[];
  /** seconds */
  wait?: number;
  branch: { when: Condition[]; to: string }[];
  requires?: { when: Condition[]; remedy: Block[] };
  warning?: Block[];
  /** keys */
  topic?: string;
  person?: string;
  image?: { file: string; alt: string };
};

export type PlayableWalkthrough = Omit<PageWalkthrough, 'steps'> & { steps: PageStep[] };

/** A whole walkthrough by its key, in the colleague's language; `undefined` when no pack has it (any more). */
export function walkthroughFor(
  packs: readonly InstalledPack[],
  key: string,
  language: string,
): PlayableWalkthrough | undefined {
  for (const pack of packs) {
    const walkthrough = pack.walkthroughs.find(({ id }) => `${pack.id}/${id}` === key);
    if (!walkthrough) continue;
    const selection = { pack, language };
    return {
      ...pageWalkthrough(walkthrough, selection),
      steps: walkthrough.steps.map((step) => pageStep(step, selection)),
    };
  }
  return undefined;
}

function pageStep(step: CompiledStep, selection: Selection): PageStep {
  const { title, warning, requires, topic, person, image, ...rest } = step;
  const said = title && wordsIn(title, selection);
  return {
    ...rest,
    ...(said && { title: said }),
    text: blocksIn(step.text, selection),
    optional: step.optional ?? false,
    skipWhen: step.skipWhen ?? [],
    branch: (step.branch ?? []).map(({ when = [], to }) => ({ when, to })),
    ...(requires && { requires: { when: requires.when, remedy: blocksIn(requires.remedy, selection) } }),
    ...(warning && { warning: blocksIn(warning, selection) }),
    ...(topic && { topic: keyOf(topic, selection) }),
    ...(person && { person: keyOf(person, selection) }),
    ...(image && { image: { file: image.file, alt: (image.alt && wordsIn(image.alt, selection)) ?? '' } }),
  };
}

function wordsIn(text: Text, { pack, language }: Selection): string | undefined {
  return pickWords(text, language, pack.languages)?.words;
}

function blocksIn(text: Blocks | undefined, { pack, language }: Selection): Block[] {
  return (text && pickWords(text, language, pack.languages)?.words) ?? [];
}
