// Writes what the documents say about the pack format anew from the code: node .ci/pack-docs.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packJsonSchemaText } from '../utils/pack/json-schema.ts';
import { adviceWords, refusalWords, thingWords } from '../utils/pack/problem-words.ts';

const schema = new URL('../docs/pack.schema.json', import.meta.url);
const format = new URL('../docs/pack-format.md', import.meta.url);

/** docs/pack-format.md with its lists of sentences as they are now. */
export function packFormatText(written = readFileSync(format, 'utf8')): string {
  return withList(withList(written, 'refusals', refusalWords), 'advice', adviceWords);
}

function withList(text: string, name: string, words: Record<string, { en: string }>): string {
  const list = Object.values(words).map(({ en }) => `- ${shown(en)}`);
  const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(between, (_, start: string, end: string) => `${start}${list.join('\n')}\n${end}`);
}

/** The sentence with "…" for what comes from the file, and nothing that Markdown would read as its own. */
function shown(sentence: string): string {
  return sentence
    .replace('{this}', thingWords.tip.en)
    .replace(/\{\w+\}/g, '…')
    .replace(/[<>*[\]\\]/g, '\\$&');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(schema, packJsonSchemaText());
  writeFileSync(format, packFormatText());
}
