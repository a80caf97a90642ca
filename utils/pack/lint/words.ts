import type { Block } from '../blocks.ts';
import { textsOf } from '../check-texts.ts';
import { blocksFrom } from '../markdown.ts';
import { plainText } from '../plain-text.ts';
import { type Problem, type ProblemCode, problem } from '../problems.ts';
import type { MarkdownFinding } from '../reading.ts';
import { type Pack, packSchema, type Text, textSchema, titleSchema } from '../schema.ts';
import { walkSchema } from '../schema-walk.ts';

/** Three sentences of twenty words: what is read standing at a button. */
const longestTip = 60;

/** Languages that are missing or stray, tips too long to be read, pictures without words, lost markup. */
export function lintWords(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  walkSchema(packSchema, pack, (schema, value, path) => {
    if (schema !== titleSchema && schema !== textSchema) return;
    const there = Object.keys(value as Text);
    // "Teams" is Teams in every language
    const isProductName = path[0] === 'apps' && path[2] === 'name';
    for (const language of pack.languages) {
      if (!isProductName && !isCovered(language, there))
        problems.push(problem('language-missing', path, { language }));
    }
    for (const language of there) {
      if (!pack.languages.some((one) => isCovered(one, [language]) || isCovered(language, [one]))) {
        problems.push(problem('language-stray', path, { language }));
      }
    }
  });
  for (const text of textsOf(pack)) problems.push(...lintText(text));
  for (const [index, { steps }] of pack.walkthroughs.entries()) {
    for (const [place, { image }] of steps.entries()) {
      if (!image || image.alt) continue;
      problems.push(
        problem('image-without-alt', ['walkthroughs', index, 'steps', place, 'image'], { file: image.file }),
      );
    }
  }
  return problems;
}

/** Dutch is there for whoever wants Flemish; the other way round is only a way out. */
function isCovered(language: string, there: readonly string[]): boolean {
  const wanted = language.toLowerCase();
  return there.some((one) => wanted === one.toLowerCase() || wanted.startsWith(`${one.toLowerCase()}-`));
}

function lintText({ words, path }: ReturnType<typeof textsOf>[number]): Problem[] {
  const problems: Problem[] = [];
  const blocks = blocksFrom(words, {
    found: ({ kind, code }) => {
      const plainer = kind === 'plain' ? plainerCodes[code] : undefined;
      if (plainer) problems.push(problem(plainer, path));
    },
  });
  for (const file of imagesWithoutAlt(blocks)) problems.push(problem('image-without-alt', path, { file }));
  const count = plainText(blocks).split(/\s+/).filter(Boolean).length;
  const isTipBody = path[0] === 'tips' && path[2] === 'body';
  if (isTipBody && count > longestTip) problems.push(problem('tip-long', path, { count, most: longestTip }));
  return problems;
}

const plainerCodes: Partial<Record<MarkdownFinding['code'], ProblemCode>> = {
  quote: 'markdown-quote',
  'code-block': 'markdown-code-block',
  rule: 'markdown-rule',
};

function imagesWithoutAlt(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(imagesWithoutAlt);
    return block.kind === 'image' && block.alt.trim() === '' ? [block.file] : [];
  });
}
