import { checkTexts } from './check-texts.ts';
import { lintAnchors } from './lint/anchors.ts';
import { lintItems } from './lint/items.ts';
import { lintPages } from './lint/pages.ts';
import { lintPeople } from './lint/people.ts';
import { lintUnused } from './lint/unused.ts';
import { lintWalkthroughs } from './lint/walkthroughs.ts';
import { lintWords } from './lint/words.ts';
import { type Problem, problem } from './problems.ts';
import { brokenReferences } from './references.ts';
import type { Pack } from './schema.ts';

/** `error`: a file like this is refused, or a part of it can never work. `advice`: it would be better otherwise. */
export type Advice = Problem & { level: 'advice' | 'error' };

export type LintFacts = {
  /** `2027-02-28`; today when absent */
  today?: string;
  /** names of the pictures that are there; when absent none is said to be missing or unused */
  media?: { has(file: string): boolean; keys(): Iterable<string> };
};

/** What a careful colleague would say about this pack before it is published; errors first. */
export function lintPack(
  pack: Pack,
  { today = new Date().toISOString().slice(0, 10), media }: LintFacts = {},
): Advice[] {
  const there = media ?? { has: () => true };
  const errors = [...brokenReferences(pack, there), ...checkTexts(pack, there), ...datesTheWrongWay(pack)];
  const advice = [
    ...lintItems(pack, today),
    ...lintWords(pack),
    ...lintAnchors(pack),
    ...lintWalkthroughs(pack),
    ...lintPeople(pack, today),
    ...lintPages(pack),
    ...lintUnused(pack, media),
  ];
  return [
    ...errors.map((found): Advice => ({ ...found, level: 'error' })),
    ...advice.map((found): Advice => ({ ...found, level: 'advice' })),
  ];
}

function datesTheWrongWay(pack: Pack): Problem[] {
  const isWrong = (span: { from?: string; until?: string }): span is { from: string; until: string } =>
    span.from !== undefined && span.until !== undefined && span.until < span.from;
  const absences = pack.people.flatMap(({ away = [] }, person) =>
    away.map((span, index) => ({ span, path: ['people', person, 'away', index] })),
  );
  const kinds = ['tips', 'walkthroughs', 'changes', 'checklists'] as const;
  const conditions = kinds.flatMap((kind) =>
    pack[kind].flatMap(({ when = [] }, item) =>
      when.flatMap((condition, index) =>
        condition.kind === 'date' ? [{ span: condition, path: [kind, item, 'when', index] }] : [],
      ),
    ),
  );
  return [...absences, ...conditions].flatMap(({ span, path }) =>
    isWrong(span) ? [problem('bad-date-order', path, { from: span.from, until: span.until })] : [],
  );
}
