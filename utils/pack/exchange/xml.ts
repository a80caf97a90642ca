import { ownOf } from '../own.ts';

export interface XmlElement {
  /** without its prefix: `unit` of `xlf:unit` */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** in the text, from 1 */
  line: number;
}

export type XmlFault =
  | 'xml-none'
  | 'xml-doctype'
  | 'xml-entity'
  | 'xml-ends-early'
  | 'xml-mismatch'
  | 'xml-unexpected'
  | 'xml-too-deep';
export type ReadXml =
  | { ok: true; root: XmlElement }
  | { ok: false; code: XmlFault; line: number; what: string };

const deepest = 40;

/**
 * A small reader for well-formed XML, the same in pages and in Node. It knows the five entities of XML and
 * numbers, and refuses a DOCTYPE: nothing is ever looked up or expanded. Never throws; no recursion.
 */
export function readXml(text: string): ReadXml {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  let line = 1;
  const fail = (code: XmlFault, what = ''): ReadXml => ({ ok: false, code, line, what: what.slice(0, 60) });

  while (at < text.length) {
    const here = open.at(-1);
    const next = text.indexOf('<', at);
    const words = text.slice(at, next === -1 ? text.length : next);
    if (here) {
      const decoded = decode(words);
      if (typeof decoded !== 'string') return fail('xml-entity', decoded.unknown);
      if (decoded !== '') here.children.push(decoded);
    } else if (words.replace(/^\uFEFF/, '').trim() !== '') {
      return root ? fail('xml-unexpected', words.trim()) : fail('xml-none');
    }
    line += linesIn(words);
    at += words.length;
    if (next === -1) break;

    const piece = pieceAt(text, at);
    if (!piece) return fail('xml-ends-early', text.slice(at, at + 30));
    const source = text.slice(at, piece.end);
    switch (piece.kind) {
      case 'doctype':
        return fail('xml-doctype');
      case 'cdata':
        if (!here) return fail('xml-unexpected', source);
        here.children.push(oneLineEnd(source.slice(9, -3)));
        break;
      case 'close': {
        const name = localName(source.slice(2, -1).trim());
        if (here?.name !== name) return fail('xml-mismatch', `</${name}>`);
        open.pop();
        break;
      }
      case 'open': {
        const element = elementOf(source, line);
        if (!element.ok) return fail(element.code, element.what);
        if (!here && root) return fail('xml-unexpected', source);
        if (open.length >= deepest) return fail('xml-too-deep', source);
        here?.children.push(element.element);
        root ??= element.element;
        if (!source.endsWith('/>')) open.push(element.element);
        break;
      }
      case 'aside':
        break;
      default:
        return piece.kind satisfies never;
    }
    line += linesIn(source);
    at = piece.end;
  }
  const left = open.at(-1);
  if (left) return fail('xml-ends-early', `<${left.name}>`);
  return root ? { ok: true, root } : fail('xml-none');
}

/** Elements inside with this name, at any depth, in their order; what lies inside one of them is not looked at. */
export function elementsNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return childElements(element).flatMap((child) =>
    names.includes(child.name) ? [child] : elementsNamed(child, ...names),
  );
}

export function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

interface Piece {
  kind: 'open' | 'close' | 'cdata' | 'doctype' | 'aside';
  end: number;
}

/** What begins at this `<`; undefined when it does not end. */
function pieceAt(text: string, at: number): Piece | undefined {
  const until = (end: string, kind: Piece['kind']): Piece | undefined => {
    const found = text.indexOf(end, at + 2);
    return found === -1 ? undefined : { kind, end: found + end.length };
  };
  if (text.startsWith('<!--', at)) return until('-->', 'aside');
  if (text.startsWith('<![CDATA[', at)) return until(']]>', 'cdata');
  if (text.startsWith('<!', at)) return { kind: 'doctype', end: at + 2 };
  if (text.startsWith('<?', at)) return until('?>', 'aside');
  if (text.startsWith('</', at)) return until('>', 'close');
  // a > may stand in an attribute
  const tag = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;
  tag.lastIndex = at;
  return tag.test(text) ? { kind: 'open', end: tag.lastIndex } : undefined;
}

type ReadElement = { ok: true; element: XmlElement } | { ok: false; code: XmlFault; what: string };

function elementOf(source: string, line: number): ReadElement {
  const head = /^<([^\s/>="'<]+)/.exec(source);
  if (!head?.[1]) return { ok: false, code: 'xml-unexpected', what: source };
  const attributes = new Map<string, string>();
  const body = source.slice(head[0].length, source.endsWith('/>') ? -2 : -1);
  const pattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let at = 0;
  for (let found = pattern.exec(body); found; found = pattern.exec(body)) {
    const value = decode((found[2] ?? found[3] ?? '').replace(/[\t\r\n]/g, ' '));
    if (typeof value !== 'string') return { ok: false, code: 'xml-entity', what: value.unknown };
    attributes.set(localName(found[1] ?? ''), value);
    at = pattern.lastIndex;
  }
  if (body.slice(at).trim() !== '') return { ok: false, code: 'xml-unexpected', what: body.slice(at).trim() };
  return { ok: true, element: { name: localName(head[1]), attributes, children: [], line } };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(words: string): string | { unknown: string } {
  if (!words.includes('&')) return oneLineEnd(words);
  let unknown: string | undefined;
  const decoded = oneLineEnd(words).replace(/&([^;&\s]{0,12});?/g, (all, name: string) => {
    const known = all.endsWith(';') ? (ownOf(entities, name) ?? numbered(name)) : undefined;
    if (known === undefined) unknown ??= all;
    return known ?? all;
  });
  return unknown === undefined ? decoded : { unknown };
}

function numbered(name: string): string | undefined {
  const [, hex, digits] = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** XML has one line end; a carriage return that is meant comes as a number. */
function oneLineEnd(words: string): string {
  return words.replace(/\r\n?/g, '\n');
}

function linesIn(words: string): number {
  return words.match(/\r\n|\r|\n/g)?.length ?? 0;
}
