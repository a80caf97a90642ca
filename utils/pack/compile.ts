import type { Block } from './blocks.ts';
import { blocksFrom } from './markdown.ts';
import { hostPattern } from './pattern.ts';
import type { Change, Checklist, Pack, Step, Text, Tip, Walkthrough } from './schema.ts';

/** Raised when the shape below changes: an installed pack of another number is compiled again from its text. */
export const compiledAs = 1;

/** Markdown that was parsed once, per language. */
export type Blocks = Record<string, Block[]>;

type OurWay = NonNullable<Tip['ourWay']>;
type Requires = NonNullable<Step['requires']>;
export type CompiledTip = Omit<Tip, 'body' | 'ourWay'> & {
  body: Blocks;
  ourWay?: Omit<OurWay, 'text'> & { text: Blocks };
};
export type CompiledStep = Omit<Step, 'text' | 'warning' | 'requires'> & {
  text?: Blocks;
  warning?: Blocks;
  requires?: Omit<Requires, 'remedy'> & { remedy: Blocks };
};
export type CompiledWalkthrough = Omit<Walkthrough, 'summary' | 'steps'> & {
  summary?: Blocks;
  steps: CompiledStep[];
};
export type CompiledChange = Omit<Change, 'body'> & { body: Blocks };

/** A pack as it is kept for use: plain data, so that a page visit only selects. */
export type InstalledPack = Omit<
  Pack,
  '$schema' | 'format' | 'description' | 'tips' | 'walkthroughs' | 'changes' | 'checklists'
> & {
  compiledAs: typeof compiledAs;
  description?: Blocks;
  /** where content scripts are wanted, each once: `https://*.zoom.us/*` */
  hosts: string[];
  tips: CompiledTip[];
  walkthroughs: CompiledWalkthrough[];
  changes: CompiledChange[];
  checklists: Checklist[];
};

/** A pack that was read, with its Markdown parsed. */
export function compilePack(pack: Pack): InstalledPack {
  return {
    ...aboutInstalled(pack),
    tips: pack.tips.map(compileTip),
    walkthroughs: pack.walkthroughs.map(compileWalkthrough),
    changes: pack.changes.map(compileChange),
  };
}

/** Everything of an installed pack but the items that are compiled. */
export function aboutInstalled(pack: Pack): Omit<InstalledPack, 'tips' | 'walkthroughs' | 'changes'> {
  const { $schema, format, description, tips, walkthroughs, changes, translatedFrom: _, ...rest } = pack;
  return {
    ...rest,
    compiledAs,
    hosts: hostsOf(pack),
    ...(description && { description: compileText(description) }),
  };
}

/** Where content scripts are wanted, each once. */
export function hostsOf(pack: Pick<Pack, 'apps'>): string[] {
  return [...new Set(pack.apps.flatMap((app) => app.match.map(hostPattern)))];
}

/** What a translation was made from is for the studio; it does not travel to pages. */
export function compileTip(tip: Tip): CompiledTip {
  const { body, ourWay, translatedFrom: _, ...rest } = tip;
  return {
    ...rest,
    body: compileText(body),
    ...(ourWay && { ourWay: { ...ourWay, text: compileText(ourWay.text) } }),
  };
}

export function compileWalkthrough(walkthrough: Walkthrough): CompiledWalkthrough {
  const { summary, steps, translatedFrom: _, ...rest } = walkthrough;
  return { ...rest, ...(summary && { summary: compileText(summary) }), steps: steps.map(compileStep) };
}

function compileStep(step: Step): CompiledStep {
  const { text, warning, requires, translatedFrom: _, ...rest } = step;
  return {
    ...rest,
    ...(text && { text: compileText(text) }),
    ...(warning && { warning: compileText(warning) }),
    ...(requires && { requires: { ...requires, remedy: compileText(requires.remedy) } }),
  };
}

export function compileChange(change: Change): CompiledChange {
  const { translatedFrom: _, ...rest } = change;
  return { ...rest, body: compileText(change.body) };
}

function compileText(text: Text): Blocks {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, blocksFrom(words)]));
}
