import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchemaText } from '../../../../utils/pack/json-schema.ts';

it('docs/pack.schema.json is what the schema says (run: node .ci/pack-docs.ts)', () => {
  const written = readFileSync(new URL('../../../../docs/pack.schema.json', import.meta.url), 'utf8');
  expect(written).toBe(packJsonSchemaText());
});

it('names its parts, so that an editor can say "Tip" instead of a number', () => {
  expect(packJsonSchemaText()).not.toContain('__schema');
});
