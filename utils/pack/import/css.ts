/** What the last part of a CSS selector says about the element itself. */
export interface CssPart {
  tag?: string;
  id?: string;
  attributes: Map<string, string>;
}

/** Drawn inside a control; who clicks on it means the control around it. */
const decoration = new Set(['svg', 'path', 'g', 'use', 'rect', 'circle', 'i', 'img', 'span']);

/**
 * The element a selector means, as far as the selector says it: `#bar > button[data-testid="share"] > svg` is a
 * button with that test id. What is said about other elements, places among siblings and classes are left out.
 * `undefined` for what is no selector.
 */
export function lastPart(selector: string): CssPart | undefined {
  const parts = partsOf(selector);
  if (!parts) return undefined;
  let at = parts.length - 1;
  while (at > 0 && isDecoration(parts[at])) at--;
  return parts[at];
}

function isDecoration(part: CssPart | undefined): boolean {
  return part !== undefined && decoration.has(part.tag ?? '') && !part.id && part.attributes.size === 0;
}

/** Every compound of the first selector of a list, outermost first. */
function partsOf(selector: string): CssPart[] | undefined {
  const parts: CssPart[] = [];
  let part: CssPart = { attributes: new Map() };
  let isEmpty = true;
  const end = () => {
    if (!isEmpty) parts.push(part);
    part = { attributes: new Map() };
    isEmpty = true;
  };
  for (let at = 0; at < selector.length; ) {
    const rest = selector.slice(at);
    const combinator = /^\s*(?:>>>|[>+~\s])\s*/.exec(rest)?.[0];
    if (combinator) {
      end();
      at += combinator.length;
      continue;
    }
    if (rest.startsWith(',')) break;
    const piece = pieceOf(rest);
    if (!piece) return undefined;
    isEmpty = false;
    if (piece.tag) part.tag = piece.tag;
    if (piece.id) part.id = piece.id;
    if (piece.attribute) part.attributes.set(...piece.attribute);
    at += piece.length;
  }
  end();
  return parts.length > 0 ? parts : undefined;
}

interface Piece {
  length: number;
  tag?: string;
  id?: string;
  attribute?: [string, string];
}

const name = String.raw`(?:[\w-]|[^\x00-\x7f]|\\.)+`;
const pieces = {
  tag: new RegExp(`^${name}`, 'u'),
  id: new RegExp(`^#(${name})`, 'u'),
  class: new RegExp(`^\\.${name}`, 'u'),
  attribute:
    /^\[\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\]\s]+))\s*[is]?\s*)?\]/,
  pseudo: new RegExp(`^::?${name}`, 'u'),
};

function pieceOf(rest: string): Piece | undefined {
  if (rest.startsWith('*')) return { length: 1 };
  const tag = pieces.tag.exec(rest)?.[0];
  if (tag) return { length: tag.length, tag: unescaped(tag).toLowerCase() };
  const id = pieces.id.exec(rest);
  if (id?.[1]) return { length: id[0].length, id: unescaped(id[1]) };
  const word = pieces.class.exec(rest)?.[0];
  if (word) return { length: word.length };
  const attribute = pieces.attribute.exec(rest);
  if (attribute) {
    const [source, key = '', sign, double, single, bare] = attribute;
    const value = double ?? single ?? bare;
    // "begins with" and the like say only a part of the value
    const isWhole = sign === '=' && value !== undefined;
    return {
      length: source.length,
      ...(isWhole && { attribute: [key.toLowerCase(), unescaped(value)] as [string, string] }),
    };
  }
  const pseudo = pieces.pseudo.exec(rest)?.[0];
  if (!pseudo) return undefined;
  return { length: pseudo.length + bracketed(rest.slice(pseudo.length)) };
}

/** How long the brackets at the start of this are, with what is in them; 0 when there are none. */
function bracketed(rest: string): number {
  if (!rest.startsWith('(')) return 0;
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++;
    if (rest[at] === ')' && --depth === 0) return at + 1;
  }
  return rest.length;
}

/** CSS escapes: `\31 2` and `\:`. */
function unescaped(text: string): string {
  return text
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (whole, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/\\(.)/gu, '$1');
}
