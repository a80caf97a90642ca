import type { Path } from './json.ts';
import { type Problem, type ProblemCode, problem } from './problems.ts';
import { mediaFileSchema, type Pack, packSchema, refersTo } from './schema.ts';
import { walkSchema } from './schema-walk.ts';

type Kind = keyof typeof refersTo;

const unknownCodes: Record<Kind, ProblemCode> = {
  app: 'app-unknown',
  person: 'person-unknown',
  topic: 'topic-unknown',
  item: 'item-unknown',
  walkthrough: 'walkthrough-unknown',
  step: 'step-unknown',
};

/**
 * Every id that names nothing, every id that is given twice, every picture that is not there. What is named is
 * looked at in `among`, a pack of some of the entries, where the others are known to be right.
 */
export function brokenReferences(
  pack: Pack,
  media: { has(file: string): boolean },
  among: Pack = pack,
): Problem[] {
  const problems = doubles(pack);
  const known = idsOf(pack);
  walkSchema(packSchema, among, (schema, value, path) => {
    if (typeof value !== 'string') return;
    if (schema === mediaFileSchema && !media.has(value)) {
      problems.push(problem('media-missing', path, { file: value }));
    }
    for (const kind of kinds) {
      if (schema !== refersTo[kind]) continue;
      const ids = kind === 'step' ? stepIdsAt(among, path) : known[kind];
      if (!ids.has(value)) problems.push(problem(unknownCodes[kind], path, { id: value }));
    }
  });
  return problems;
}

/** Whatever could be named before can be named after. */
export function keepsAllIds(before: Pack, after: Pack): boolean {
  const [were, are] = [idsOf(before), idsOf(after)];
  return (Object.keys(were) as (keyof typeof were)[]).every((kind) =>
    [...were[kind]].every((id) => are[kind].has(id)),
  );
}

const kinds = ['app', 'person', 'topic', 'item', 'walkthrough', 'step'] as const;

function idsOf(pack: Pack): Record<Exclude<Kind, 'step'>, Set<string>> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    app: ids(pack.apps),
    person: ids(pack.people),
    topic: ids(pack.topics),
    walkthrough: ids(pack.walkthroughs),
    item: ids([...pack.tips, ...pack.walkthroughs, ...pack.changes, ...pack.checklists]),
  };
}

/** A branch leads to a step of its own walkthrough. */
function stepIdsAt(pack: Pack, path: Path): Set<string> {
  const walkthrough = pack.walkthroughs[Number(path[1])];
  return new Set(walkthrough?.steps.map(({ id }) => id));
}

type Named = { id: string; path: Path };

/** Items share their ids, whatever their kind: "done" and "affects" name an item without saying which kind. */
function doubles(pack: Pack): Problem[] {
  const named = (kind: string, list: readonly { id: string }[], path: Path = []): Named[] =>
    list.map(({ id }, index) => ({ id, path: [...path, kind, index, 'id'] }));
  const tasks = pack.checklists.map((checklist, index) =>
    checklist.entries.flatMap((entry, place) =>
      entry.kind === 'task' ? [{ id: entry.id, path: ['checklists', index, 'entries', place, 'id'] }] : [],
    ),
  );
  return [
    repeated(
      pack.languages.map((id, index) => ({ id: id.toLowerCase(), path: ['languages', index] })),
      'language-twice',
    ),
    ...[
      named('apps', pack.apps),
      named('people', pack.people),
      named('topics', pack.topics),
      [
        ...named('tips', pack.tips),
        ...named('walkthroughs', pack.walkthroughs),
        ...named('changes', pack.changes),
        ...named('checklists', pack.checklists),
      ],
      ...pack.walkthroughs.map(({ steps }, index) => named('steps', steps, ['walkthroughs', index])),
      ...tasks,
    ].map((list) => repeated(list, 'id-twice')),
  ].flat();
}

function repeated(list: readonly Named[], code: ProblemCode): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, path }) => {
    if (seen.has(id)) return [problem(code, path, { id })];
    seen.add(id);
    return [];
  });
}
