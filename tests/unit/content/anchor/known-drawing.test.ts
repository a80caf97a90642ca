import { describe, expect, it } from 'vitest';
import { glyphTerms } from '../../../../content/anchor/evidence/code-words.ts';
import { DRAWINGS, THINGS } from '../../../../content/anchor/evidence/drawings.ts';
import { shownBy, showsSame } from '../../../../content/anchor/evidence/icon.ts';
import { shownByDrawing } from '../../../../content/anchor/evidence/known-drawing.ts';
import { shapesPrint } from '../../../../content/anchor/evidence/shape.ts';

const path = (d: string) => ({ tag: 'path', get: (key: string) => (key === 'd' ? d : '') });
/** The three bars of Material's menu. */
const bars = 'M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z';

describe('a drawing of a well-known set', () => {
  it('says what it shows', () => {
    expect(shownByDrawing(shapesPrint([path(bars)]))).toEqual(['=menu']);
    expect(showsSame(`path:${shapesPrint([path(bars)])}`, 'font:fa-bars')).toBe(true);
    expect(showsSame(`path:${shapesPrint([path(bars)])}`, 'font:fa-trash')).toBe(false);
  });

  it('is the same with the empty frame that some builds put under it, and with other spaces', () => {
    const framed = [path('M0 0h24v24H0z'), path(bars)];
    expect(shapesPrint(framed)).toBe(shapesPrint([path(bars)]));
    expect(shapesPrint([path('M4 4  h12 v8')])).toBe(shapesPrint([path('M4,4 h12,v8')]));
  });

  it('that nobody knows shows nothing', () => {
    expect(shownBy(`path:${shapesPrint([path('M1 2h3v4H1z')])}`)).toEqual([]);
    expect(shapesPrint([path('M0 0h24v24H0z')])).toBe('');
  });

  it('is found wherever it stands in the list, and every entry names a thing', () => {
    for (let at = 0; at < DRAWINGS.length; at += 7 * 97) {
      const thing = THINGS[Number.parseInt(DRAWINGS.slice(at + 5, at + 7), 36)] ?? '';
      expect(thing).not.toBe('');
      expect(shownByDrawing(DRAWINGS.slice(at, at + 5))).toEqual(thing.split('+').map((word) => `=${word}`));
    }
    expect(DRAWINGS.length % 7).toBe(0);
  });
});

describe('the name of a picture', () => {
  it('says what it shows, in whatever way the set puts it', () => {
    for (const name of ['format_align_left', 'fa-align-left', 'text-left'])
      expect(glyphTerms(name).sort()).toEqual(['=align', '=previous']);
    expect(glyphTerms('format_indent_increase')).toEqual(['=indent']);
    expect(glyphTerms('fa-link')).toEqual(['=link']);
    expect(glyphTerms('remove')).toEqual(['=delete']);
  });
});
