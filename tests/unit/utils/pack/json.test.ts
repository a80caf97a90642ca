import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { faultIn } from '../../../../utils/pack/json.ts';
import { linesOf, placeOf } from '../../../../utils/pack/json-place.ts';

// many runs each, on a machine that may be busy with browsers
vi.setConfig({ testTimeout: 60_000 });

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const anyDepth = Number.POSITIVE_INFINITY;

describe('faultIn', () => {
  it('finds nothing in anything JSON.stringify writes', () => {
    const tame = fc
      .jsonValue()
      .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(tame, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        expect(faultIn(JSON.stringify(value, null, indent), anyDepth)).toBeUndefined();
      }),
    );
  });

  it('never lets through what JSON.parse refuses, nor refuses its syntax', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0',
      '1e5',
      '01',
      '1.',
      'true',
      'nul',
      ' ',
      '\n',
      "'",
      '"',
      '\\',
      '"\\u12"',
      '\u0001',
    ];
    const own = new Set(['json-key-twice', 'json-key-forbidden', 'json-too-deep']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const fault = faultIn(text, anyDepth);
        if (fault && own.has(fault.code)) return;
        expect(fault === undefined, text).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['[1, 2,]', 'json-comma-extra', 6],
    ['{"a": 1,}', 'json-comma-extra', 8],
    ['{"a": 1 "b": 2}', 'json-comma-missing', 8],
    ['[1 2]', 'json-comma-missing', 3],
    ['{"a": 1', 'json-ends-early', 7],
    ['', 'json-ends-early', 0],
    ['{"a": “x”}', 'json-quotes', 6],
    ["{'a': 1}", 'json-quotes', 1],
    ['{"a": "x\ny"}', 'json-string-open', 6],
    ['{"a": "x}', 'json-string-open', 6],
    ['{"a": "C:\\dir"}', 'json-escape', 9],
    ['{} {}', 'json-after-end', 3],
    ['{"a": 1} // x', 'json-comment', 9],
    ['{"a" 1}', 'json-unexpected', 5],
    ['{"a": }', 'json-unexpected', 6],
    ['[1}', 'json-unexpected', 2],
    ['{"a": 1, "a": 2}', 'json-key-twice', 9],
    ['{"\\u005f_proto__": 1}', 'json-key-forbidden', 1],
    ['{"x": {"constructor": 1}}', 'json-key-forbidden', 7],
  ])('says of %j: %s at %i', (text, code, offset) => {
    const fault = faultIn(text, anyDepth);
    expect({ code: fault?.code, offset: fault?.offset }).toEqual({ code, offset });
  });

  it('takes the same key in two objects', () => {
    expect(faultIn('[{"a": 1}, {"a": 2}]', anyDepth)).toBeUndefined();
  });

  it('counts depth without being hurt by it', () => {
    expect(faultIn('[[1]]', 2)).toBeUndefined();
    expect(faultIn('[[[1]]]', 2)).toMatchObject({ code: 'json-too-deep', offset: 2, path: [0, 0] });
    expect(faultIn('['.repeat(1_000_000), anyDepth)?.code).toBe('json-ends-early');
  });

  it('knows the path', () => {
    expect(faultIn('{"tips": [{}, {"title": nope}]}', anyDepth)?.path).toEqual(['tips', 1, 'title']);
  });
});

describe('places', () => {
  it.each([
    ['ab', 1, { line: 1, column: 2 }],
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\rb', 2, { line: 2, column: 1 }],
  ])('of %j at %i', (text, offset, place) => expect(placeOf(text, offset)).toEqual(place));

  it('gives a property the line of its name, and a missing one that of its owner', () => {
    const text = '{\n  "tips": [\n    {\n      "id":\n        "a"\n    },\n    { "id": "b" }\n  ]\n}';
    const paths = [
      [],
      ['tips'],
      ['tips', 0],
      ['tips', 0, 'id'],
      ['tips', 0, 'title'],
      ['tips', 1, 'id'],
      ['people'],
    ];
    expect(linesOf(text, paths)).toEqual([1, 2, 3, 4, 3, 7, 1]);
  });
});
