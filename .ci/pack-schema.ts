// Writes docs/pack.schema.json anew from the zod schema: node .ci/pack-schema.ts
import { writeFileSync } from 'node:fs';
import { packJsonSchemaText } from '../utils/pack/json-schema.ts';

writeFileSync(new URL('../docs/pack.schema.json', import.meta.url), packJsonSchemaText());
