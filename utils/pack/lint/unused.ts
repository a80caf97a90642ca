import type { Block } from '../blocks.ts';
import { textsOf } from '../check-texts.ts';
import { blocksFrom } from '../markdown.ts';
import { type Problem, problem } from '../problems.ts';
import { mediaFileSchema, type Pack, packSchema } from '../schema.ts';
import { walkSchema } from '../schema-walk.ts';

/** Apps (which cost access to their hosts), topics and pictures that nothing in the pack is about. */
export function lintUnused(pack: Pack, media: { keys(): Iterable<string> } | undefined): Problem[] {
  const items = [...pack.tips, ...pack.walkthroughs, ...pack.changes];
  const apps = new Set(items.map(({ app }) => app));
  const knownBy = new Set(pack.people.flatMap(({ topics }) => topics));
  const topics = new Set([
    ...[...items, ...pack.checklists].flatMap((item) => item.topics),
    ...pack.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ topic }) => topic ?? [])),
  ]);
  const shown = media && picturesIn(pack);
  return [
    ...pack.apps.flatMap(({ id }, index) =>
      apps.has(id) ? [] : [problem('app-unused', ['apps', index], { id })],
    ),
    ...pack.topics.flatMap(({ id }, index) => {
      if (topics.has(id) && !knownBy.has(id))
        return [problem('topic-without-person', ['topics', index], { id })];
      return topics.has(id) || knownBy.has(id) ? [] : [problem('topic-unused', ['topics', index], { id })];
    }),
    ...[...(media?.keys() ?? [])]
      .filter((file) => !shown?.has(file))
      .map((file) => problem('media-unused', [], { file })),
  ];
}

function picturesIn(pack: Pack): Set<string> {
  const files = new Set<string>();
  walkSchema(packSchema, pack, (schema, value) => {
    if (schema === mediaFileSchema && typeof value === 'string') files.add(value);
  });
  for (const { words } of textsOf(pack)) for (const file of filesIn(blocksFrom(words))) files.add(file);
  return files;
}

function filesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(filesIn);
    return block.kind === 'image' ? [block.file] : [];
  });
}
