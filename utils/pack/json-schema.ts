import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import * as format from './schema.ts';

/** What has a name of its own in the JSON Schema, instead of standing written out in every place. */
const named = {
  Title: format.titleSchema,
  Text: format.textSchema,
  Anchor: anchorSchema,
  Condition: format.conditionSchema,
  App: format.appSchema,
  Person: format.personSchema,
  Topic: format.topicSchema,
  Tip: format.tipSchema,
  Walkthrough: format.walkthroughSchema,
  Step: format.stepSchema,
  Change: format.changeSchema,
  Checklist: format.checklistSchema,
};

for (const [id, schema] of Object.entries(named)) {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
}

/**
 * The format as a JSON Schema, so that an editor completes names and underlines mistakes while somebody
 * writes. It knows the shapes; that ids exist and Markdown is allowed only `readPack` knows.
 */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(format.packSchema, { io: 'input' });
  return {
    $schema,
    title: 'Wegwijs pack, format 1',
    description: 'Tips, walkthroughs, changes and people for one or more web apps. See docs/pack-format.md.',
    ...schema,
  };
}

/** As it stands in docs/pack.schema.json. */
export function packJsonSchemaText(): string {
  return `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
}
