import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFrom } from '../../../../utils/pack/markdown.ts';
import { markdownOf } from '../../../../utils/pack/markdown-of.ts';

describe('blocks as Markdown', () => {
  it.each([
    'Plain words, **strong**, *soft*, `code` and [a link](https://x.example/a_b(c)).',
    '# One\n\n## Two\n\nwords',
    '- a\n- b\n\n  more of b\n- c\n  1. one\n  2. two',
    '3. three\n4. four',
    'Press [[Ctrl+Shift+E]] or <kbd>+</kbd>.',
    'A line\\\nand the next',
    '2 \\* 3 \\< 7 \\# \\_x\\_ 1\\. \\[y\\] &amp;amp; `` a`b ``',
    '1\\. is no list\n\n\\- neither\n\n\\# nor a heading',
    '***both***',
  ])('reads back as the same blocks: %j', (text) => {
    const blocks = blocksFrom(text);
    expect(blocksFrom(markdownOf(blocks))).toEqual(blocks);
  });

  it('reads back as the same blocks whatever words are in it', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab 1.)*_#`[]<>-+~=:&;!|\\'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 3 }), (words) => {
        // what a person can have meant: plain words, escaped so that they are
        const content = words.map((text) => text.trim()).filter((text) => /[ab1]/.test(text));
        const blocks = content.map((text) => ({
          kind: 'paragraph' as const,
          content: [{ kind: 'text' as const, text: text.replace(/\s+/g, ' ') }],
        }));
        const isKeys = content.some((text) => /\[\[/.test(text));
        fc.pre(content.length > 0 && !isKeys);
        expect(blocksFrom(markdownOf(blocks))).toEqual(blocks);
      }),
    );
  });

  it('lowers headings that stand inside a document', () => {
    expect(markdownOf(blocksFrom('# One\n\n### Three'), 2)).toBe('### One\n\n##### Three');
  });
});
