import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packFormatText } from '../../../../.ci/pack-docs.ts';
import { limits } from '../../../../utils/pack/limits.ts';
import { lintPack } from '../../../../utils/pack/lint.ts';
import { blocksFrom } from '../../../../utils/pack/markdown.ts';
import { readPack } from '../../../../utils/pack/read.ts';
import * as format from '../../../../utils/pack/schema.ts';
import { writeText } from '../../../../utils/pack/write.ts';

const page = readFileSync(new URL('../../../../docs/pack-format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('the example in docs/pack-format.md', () => {
  it('is a pack that is taken, with nothing to advise', async () => {
    const read = await readPack(example);
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && lintPack(read.pack, { today: '2026-11-23' })).toEqual([]);
  });

  it('is written in the order that an export has', async () => {
    const read = await readPack(example);
    if (!read.ok) throw new Error('the example is refused');
    expect(JSON.parse(example)).toEqual(JSON.parse(writeText(read.pack)));
    expect(JSON.stringify(JSON.parse(example))).toBe(JSON.stringify(JSON.parse(writeText(read.pack))));
  });
});

describe('docs/pack-format.md', () => {
  it('says every sentence as it is (run: node .ci/pack-docs.ts)', () => {
    expect(page).toBe(packFormatText(page));
  });

  it.each([
    ['The file', format.packSchema],
    ['App', format.appSchema],
    ['Person', format.personSchema],
    ['What every item has', undefined],
    ['Tip', format.tipSchema],
    ['Walkthrough', format.stepSchema],
    ['Change', format.changeSchema],
    ['Checklist', format.checklistSchema],
  ])('names every property under "%s"', (heading, schema) => {
    const shared = sectionOf('What every item has');
    const section = `${sectionOf(heading)}${shared}`;
    for (const property of Object.keys(schema?.shape ?? { owner: 1, checkBy: 1 })) {
      expect(section).toContain(`\`${property}\``);
    }
  });

  it('has every kind of condition, contact and step in it', () => {
    for (const union of [format.conditionSchema, format.contactSchema]) {
      for (const option of union.options)
        expect(page).toContain(`{"kind": "${option.shape.kind.def.values[0]}"`);
    }
    for (const kind of ['act', 'next', 'element', 'page']) expect(page).toContain(`{"kind": "${kind}"`);
  });

  it('says the limits as they are', () => {
    const table = sectionOf('Limits').replaceAll(',', '');
    for (const [name, limit] of Object.entries(limits)) {
      // bytes and pixels are written in millions
      expect(table, name).toMatch(new RegExp(`\\b(${limit}|${limit / 1_000_000})\\b`));
    }
  });

  it('shows Markdown that is read as it says', () => {
    const kinds = ['*word*', '**word**', '`word`', '[[Ctrl+Shift+E]]', '[words](https://x.example)'].map(
      (markdown) => {
        const [block] = blocksFrom(markdown);
        return block?.kind === 'paragraph' ? block.content[0]?.kind : block?.kind;
      },
    );
    expect(kinds).toEqual(['emphasis', 'strong', 'code', 'key', 'link']);
  });
});

function sectionOf(heading: string): string {
  const start = page.search(new RegExp(`^##+ ${heading}$`, 'm'));
  const rest = page.slice(start + 3);
  const end = rest.search(/^##+ /m);
  return end === -1 ? rest : rest.slice(0, end);
}
