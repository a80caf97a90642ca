import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Block, Inline } from '../../../../utils/pack/blocks.ts';
import { limits } from '../../../../utils/pack/limits.ts';
import { linkSchemes } from '../../../../utils/pack/links.ts';
import { blocksFrom } from '../../../../utils/pack/markdown.ts';
import { plainText } from '../../../../utils/pack/plain-text.ts';
import type { MarkdownFinding } from '../../../../utils/pack/reading.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const file = `media/${'a'.repeat(64)}.png`;

function read(markdown: string, media?: Set<string>) {
  const found: MarkdownFinding[] = [];
  const blocks = blocksFrom(markdown, { media, found: (finding) => found.push(finding) });
  return { blocks, found, codes: found.map(({ code }) => code) };
}

describe('the closed set', () => {
  it('has paragraphs, emphasis, strong and code', () => {
    expect(blocksFrom('One *two* **three** `four`.\n\nFive.')).toEqual([
      paragraph(
        text('One '),
        { kind: 'emphasis', content: [text('two')] },
        text(' '),
        { kind: 'strong', content: [text('three')] },
        text(' '),
        { kind: 'code', text: 'four' },
        text('.'),
      ),
      paragraph(text('Five.')),
    ]);
  });

  it('has three levels of headings; deeper ones become the third', () => {
    expect(blocksFrom('# a\n## b\n### c\n##### d')).toEqual(
      ([1, 2, 3, 3] as const).map((level, index) => ({
        kind: 'heading',
        level,
        content: [text('abcd'[index] ?? '')],
      })),
    );
  });

  it('has lists in lists, and numbers that start elsewhere', () => {
    expect(blocksFrom('3. a\n   - b\n4. c')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [paragraph(text('a')), { kind: 'list', ordered: false, items: [[paragraph(text('b'))]] }],
          [paragraph(text('c'))],
        ],
      },
    ]);
  });

  it('has links with their words', () => {
    expect(blocksFrom('[the *rules*](https://intranet.example/rules) <mailto:fatima@example.org>')).toEqual([
      paragraph(
        {
          kind: 'link',
          href: 'https://intranet.example/rules',
          content: [text('the '), { kind: 'emphasis', content: [text('rules')] }],
        },
        text(' '),
        { kind: 'link', href: 'mailto:fatima@example.org', content: [text('mailto:fatima@example.org')] },
      ),
    ]);
  });

  it('has line breaks, and takes the line ends of the file for spaces', () => {
    expect(blocksFrom('a\nb\\\nc  \nd')).toEqual([
      paragraph(text('a b'), { kind: 'break' }, text('c'), { kind: 'break' }, text('d')),
    ]);
  });

  it('puts a picture of the pack on its own, between the words around it', () => {
    expect(blocksFrom(`Before ![what it shows](${file}) after`)).toEqual([
      paragraph(text('Before ')),
      { kind: 'image', file, alt: 'what it shows' },
      paragraph(text(' after')),
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['[[Ctrl+Shift+E]]', ['Ctrl', 'Shift', 'E']],
    ['<kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>E</kbd>', ['Ctrl', 'Shift', 'E']],
    ['<kbd>Ctrl</kbd> + <kbd>E</kbd>', ['Ctrl', 'E']],
    ['<kbd>Ctrl+E</kbd>', ['Ctrl', 'E']],
    ['[[Ctrl++]]', ['Ctrl', '+']],
    ['[[+]]', ['+']],
    ['[[ Esc ]]', ['Esc']],
  ])('reads %s', (markdown, keys) =>
    expect(blocksFrom(markdown)).toEqual([paragraph({ kind: 'key', keys })]),
  );

  it('stand inside of words, one after the other', () => {
    expect(blocksFrom('Press [[Esc]] or <kbd>F1</kbd>.')).toEqual([
      paragraph(
        text('Press '),
        { kind: 'key', keys: ['Esc'] },
        text(' or '),
        { kind: 'key', keys: ['F1'] },
        text('.'),
      ),
    ]);
  });

  it('are words where they are not finished', () => {
    expect(plainText(blocksFrom('[[Ctrl'))).toBe('[[Ctrl');
    expect(plainText(blocksFrom('[[]]'))).toBe('[[]]');
    expect(read('<kbd>Ctrl').codes).toEqual(['html']);
  });
});

describe('what is outside of the set', () => {
  it.each([
    ['a quote', '> words', 'quote', [paragraph(text('words'))]],
    [
      'a block of code',
      '```\na\nb\n```',
      'code-block',
      [paragraph({ kind: 'code', text: 'a' }, { kind: 'break' }, { kind: 'code', text: 'b' })],
    ],
    ['a line across', '---', 'rule', []],
  ] as const)('%s becomes plainer', (_, markdown, code, blocks) => {
    const result = read(markdown);
    expect(result.blocks).toEqual(blocks);
    expect(result.found).toMatchObject([{ kind: 'plain', code }]);
  });

  it.each([
    ['inline HTML', 'a <b onclick="x()">b</b>', 'html'],
    ['an HTML block', '<script>\nalert(1)\n</script>', 'html'],
    ['a remark', '<!-- x -->', 'html'],
    ['a link by reference', '[a][b]\n\n[b]: https://x.example', 'link-by-reference'],
    ['a picture by reference', '![a][b]\n\n[b]: https://x.example/y.png', 'link-by-reference'],
    ['a picture from elsewhere', '![a](https://x.example/y.png)', 'image-not-in-pack'],
    ['a picture in a data address', '![a](data:image/png;base64,AAAA)', 'image-not-in-pack'],
    ['a path out of the pack', '![a](media/../../x.png)', 'image-not-in-pack'],
    ['a drawing with script', `![a](media/${'a'.repeat(64)}.svg)`, 'image-not-in-pack'],
    ['a picture in a heading', `# ![a](${file})`, 'image-in-words'],
    ['a picture in a link', `[![a](${file})](https://x.example)`, 'image-in-words'],
  ])('%s is refused, and its words stay', (_, markdown, code) => {
    const { blocks, found } = read(markdown);
    expect(found[0]).toMatchObject({ kind: 'refused', code });
    expect(kindsIn(blocks)).not.toContain('image');
    expect(plainText(blocks)).not.toBe('');
  });

  it('shows HTML as the letters it is written with', () => {
    expect(plainText(blocksFrom('a <img src=x onerror=alert(1)> b'))).toBe(
      'a <img src=x onerror=alert(1)> b',
    );
  });

  it('says that a picture is not among those of the pack, and shows its words', () => {
    const { blocks, codes } = read(`![what it shows](${file})`, new Set());
    expect(codes).toEqual(['image-not-in-pack']);
    expect(blocks).toEqual([paragraph(text('what it shows'))]);
  });
});

describe('links', () => {
  it.each(linkSchemes)('may begin with %s:', (scheme) => {
    const address = scheme === 'https' ? 'https://x.example/a' : `${scheme}:x`;
    expect(kindsIn(blocksFrom(`[a](${address})`))).toContain('link');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'jav&#x61;script:alert(1)',
    '&#106;avascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '&#x00AD;javascript:alert(1)',
    '<java\tscript:alert(1)>',
    '< javascript:alert(1)>',
    '\\javascript:alert(1)',
    'javascript\\:alert(1)',
    'javascript&#58;alert(1)',
    'javascript://x.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'filesystem:https://x.example/1',
    'view-source:https://x.example',
    'chrome-extension://abc/options.html',
    'moz-extension://abc/options.html',
    'about:blank',
    'intent://x#Intent;end',
    'ms-msdt:/id',
    'search-ms:query=x',
    'http://x.example',
    '//x.example',
    '/path',
    'path',
    '#here',
    '?x',
    '',
    'https:',
    'https://',
    'https:x.example',
    'https:///x.example',
    'https:/\\x.example',
    'https://teams.microsoft.com@evil.example/',
    'https://user:secret@evil.example/',
    'https://x.example/\u202Egnp.exe',
    'https://x.example/a&nbsp;b',
    'https://x\u200B.example/',
  ])('never to %s', (address) => {
    const { blocks, codes } = read(`[words](${address})`);
    expect(hrefsIn(blocks)).toEqual([]);
    expect(plainText(blocks)).toContain('words');
    // what Markdown itself does not take for a link is plain words already
    expect(codes.filter((code) => code !== 'link-scheme' && code !== 'html')).toEqual([]);
  });

  it('never to anything but an allowed scheme, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[a](',
        ')',
        '<',
        '>',
        'javascript:',
        'data:',
        'https://x.example',
        '&colon;',
        '&#58;',
        '\\',
        '\n',
        '\t',
        '"',
        '![',
        '](',
        '[a]: ',
        '[a]',
        '*',
        '`',
        '- ',
        '> ',
        '<a href="',
        '<!--',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        for (const href of hrefsIn(blocksFrom(parts.join('')))) {
          expect(linkSchemes.map((scheme) => `${scheme}:`)).toContain(new URL(href).protocol);
          expect(href).not.toMatch(/\s/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('mass', () => {
  it.each([
    ['quotes in quotes', '> '.repeat(10_000)],
    ['quotes in quotes, short enough', '>'.repeat(limits.text)],
    ['lists in lists', '- '.repeat(10_000)],
    ['lists in lists, short enough', '1. '.repeat(1300)],
    ['open brackets', '['.repeat(10_000)],
    ['open pictures', '!['.repeat(2000)],
    ['emphasis in emphasis', '*a '.repeat(1300)],
    ['emphasis of two kinds', '*_'.repeat(2000)],
    ['empty entries', '-\n'.repeat(2000)],
    ['definitions', '[a]: b\n'.repeat(570)],
    ['open tags', '<a'.repeat(2000)],
    ['more than a text may hold', 'a'.repeat(limits.text + 1)],
  ])('of %s is refused unread and shown as it stands', (_, markdown) => {
    const { blocks, codes } = read(markdown);
    expect(codes).toEqual(['too-much-markup']);
    expect(blocks).toHaveLength(1);
  });

  it('of lists is flattened below the deepest that is shown', () => {
    const nested = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n');
    const { blocks, codes } = read(nested);
    expect(codes).toContain('list-too-deep');
    expect(depthOf(blocks)).toBe(limits.blockDepth);
    expect(plainText(blocks)).toContain('7');
  });

  it('of paragraphs ends at the most there can be', () => {
    const { blocks, codes } = read(Array(70).fill('a').join('\n\n'));
    expect(codes).toEqual([]);
    expect(blocks).toHaveLength(70);
    expect(read('- - a\n'.repeat(100)).codes).toEqual(['too-many-blocks']);
  });

  it('of emphasis is flattened, so that no renderer goes too deep', () => {
    const { blocks } = read(`${'*a **b '.repeat(20)}c${'** *'.repeat(20)}`);
    expect(depthOf(blocks)).toBeLessThan(12);
  });
});

it('keeps every word of plain paragraphs', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const markdown = paragraphs.map((words) => words.join(' ')).join('\n\n');
      expect(plainText(blocksFrom(markdown))).toBe(markdown.replaceAll('\n\n', '\n'));
    }),
  );
});

it('says lists, keys, breaks and pictures as plain text', () => {
  expect(plainText(blocksFrom(`# T\n\n1. a [[Ctrl+E]]\n2. **b**\\\nc\n\n![alt](${file})`))).toBe(
    'T\n1. a Ctrl+E\n2. b\nc\nalt',
  );
});

type Part = Block | Inline;

function insideOf(part: Part): Part[] {
  if (part.kind === 'list') return part.items.flat();
  return 'content' in part ? part.content : [];
}

function everyPart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...everyPart(insideOf(part))]);
}

function kindsIn(blocks: readonly Block[]): string[] {
  return everyPart(blocks).map(({ kind }) => kind);
}

function hrefsIn(blocks: readonly Block[]): string[] {
  return everyPart(blocks).flatMap((part) => (part.kind === 'link' ? [part.href] : []));
}

function depthOf(parts: readonly Part[]): number {
  const depths = parts.map(
    (part) =>
      Number(part.kind === 'list' || part.kind === 'emphasis' || part.kind === 'strong') +
      depthOf(insideOf(part)),
  );
  return Math.max(0, ...depths);
}
