import type { Path } from './json.ts';
import { limits } from './limits.ts';
import { blocksFrom, markupIn } from './markdown.ts';
import { type Problem, type ProblemCode, problem } from './problems.ts';
import type { MarkdownFinding } from './reading.ts';
import { type Pack, packSchema, type Text, textSchema } from './schema.ts';
import { walkSchema } from './schema-walk.ts';

/** Everything in the pack's Markdown that is refused: links, HTML, pictures from elsewhere, sheer mass. */
export function checkTexts(pack: Pack, media: { has(file: string): boolean }): Problem[] {
  const texts = textsOf(pack);
  if (texts.reduce((sum, { words }) => sum + markupIn(words), 0) > limits.markup) {
    return [problem('too-much-markup-in-all')];
  }
  return texts.flatMap(({ words, path }) => problemsOfWords(words, path, media));
}

/** The same for one text in one language. */
export function problemsOfWords(words: string, path: Path, media: { has(file: string): boolean }): Problem[] {
  const problems: Problem[] = [];
  const said = new Set<string>();
  blocksFrom(words, {
    media,
    found: ({ kind, code, what }) => {
      if (kind !== 'refused' || said.has(code + what)) return;
      said.add(code + what);
      problems.push(problem(refusals[code], path, { what: what.slice(0, 80) }));
    },
  });
  return problems;
}

/** Every Markdown text, with the language it is in as the end of its path. */
export function textsOf(pack: Pack): { words: string; language: string; path: Path }[] {
  const texts: { words: string; language: string; path: Path }[] = [];
  walkSchema(packSchema, pack, (schema, value, path) => {
    if (schema !== textSchema) return;
    for (const [language, words] of Object.entries(value as Text)) {
      texts.push({ words, language, path: [...path, language] });
    }
  });
  return texts;
}

const refusals: Record<MarkdownFinding['code'], ProblemCode> = {
  'link-scheme': 'link-scheme',
  'link-by-reference': 'link-by-reference',
  'image-not-in-pack': 'image-not-in-pack',
  'image-in-words': 'image-in-words',
  html: 'html',
  quote: 'markdown-quote',
  'code-block': 'markdown-code-block',
  rule: 'markdown-rule',
  'too-much-markup': 'too-much-markup',
  'too-many-blocks': 'too-many-blocks',
  'list-too-deep': 'list-too-deep',
};
