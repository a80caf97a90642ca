import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsNamed, readXml, type XmlElement } from '../../../../../utils/pack/exchange/xml.ts';

const rootOf = (text: string): XmlElement => {
  const read = readXml(text);
  if (!read.ok) throw new Error(`${read.code} ${read.what}`);
  return read.root;
};

describe('well-formed XML', () => {
  it('is read with its attributes, words and elements', () => {
    const root = rootOf('<?xml version="1.0"?><!-- x --><a b="1" x:c=\'>"\'>one<d/>two</a>');
    expect([...root.attributes]).toEqual([
      ['b', '1'],
      ['c', '>"'],
    ]);
    expect(root.children).toMatchObject(['one', { name: 'd' }, 'two']);
  });

  it('is read without prefixes', () => expect(rootOf('<x:a xmlns:x="y"><x:b/></x:a>').name).toBe('a'));

  it('has five entities and any number', () => {
    expect(rootOf('<a b="&quot;">&lt;&amp;&gt;&apos;&#65;&#x1F642;</a>').children).toEqual(["<&>'A🙂"]);
  });

  it('has one line end', () => expect(rootOf('<a>1\r\n2\r3&#13;</a>').children).toEqual(['1\n2\n3\r']));

  it('may hold words that are not read', () => {
    expect(rootOf('<a><![CDATA[<b>&amp;]]></a>').children).toEqual(['<b>&amp;']);
  });

  it('knows the line of each element', () => {
    const root = rootOf('<a>\n<b\n c="1"/>\r\n<d>\n</d></a>');
    expect(elementsNamed(root, 'b', 'd').map(({ line }) => line)).toEqual([2, 4]);
  });

  it('finds elements at any depth', () => {
    expect(elementsNamed(rootOf('<a><g><u><u/></u></g><u/></a>'), 'u')).toHaveLength(2);
  });
});

describe('anything else', () => {
  it.each([
    ['', 'xml-none', 1],
    ['hello', 'xml-none', 1],
    ['<a>\n<b>\n', 'xml-ends-early', 3],
    ['<a>\n<b></a>', 'xml-mismatch', 2],
    ['<a/><b/>', 'xml-unexpected', 1],
    ['<a/>\nwords', 'xml-unexpected', 1],
    ['<a b=1/>', 'xml-unexpected', 1],
    ['<a b="1"c="2"/>', 'xml-unexpected', 1],
    ['<a>&nbsp;</a>', 'xml-entity', 1],
    ['<a>\nR&D</a>', 'xml-entity', 1],
    ['<a>&#0;</a>', 'xml-entity', 1],
    ['<a b="', 'xml-ends-early', 1],
    ['<a><!-- ', 'xml-ends-early', 1],
    ['<a>'.repeat(50), 'xml-too-deep', 1],
  ])('%j is refused as %s', (text, code, line) =>
    expect(readXml(text)).toMatchObject({ ok: false, code, line }),
  );

  it('nothing is looked up or expanded', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    expect(readXml(bomb)).toMatchObject({ ok: false, code: 'xml-doctype' });
  });

  it('never throws, and ends', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      'a',
      '=',
      ' ',
      '&',
      ';',
      '#',
      '!',
      '-',
      '[',
      ']',
      '?',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        readXml(parts.join(''));
      }),
      { numRuns: 2_000 },
    );
  });
});
