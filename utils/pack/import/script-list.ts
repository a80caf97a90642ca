/** A value read from program text; `code` stands for what is no plain data: a function, a call, a name. */
export type Read = string | number | boolean | null | Read[] | { [key: string]: Read } | Code;
export interface Code {
  code: string;
}

export const isCode = (value: Read | undefined): value is Code =>
  typeof value === 'object' && value !== null && codes.has(value);

const codes = new WeakSet<object>();

/** Deeper than this is no list of steps. */
const deepest = 20;
/** Characters looked at, counted each time: brackets that never close must not cost their square. */
const mostLooks = 6_000_000;

/** The text that is read, and how many looks at it are left. */
interface Source {
  text: string;
  left: number;
}

/**
 * Reads the first list of plain data in JSON or JavaScript text for which `fits` holds: `steps: [{ element: '#a' }]`.
 * Nothing is run. Comments, single quotes, keys without quotes and trailing commas are fine; functions and calls
 * come back as `code`. `undefined` when there is no such list.
 */
export function listIn(text: string, fits: (list: Read[]) => boolean): Read[] | undefined {
  const source: Source = { text, left: mostLooks };
  for (let at = 0; at < text.length && source.left > 0; ) {
    const aside = endOfAside(source, at);
    if (aside > at) {
      at = aside;
      continue;
    }
    if (text[at] === '[') {
      const list = valueAt(source, at, 0);
      if (list && Array.isArray(list.value) && fits(list.value)) return list.value;
    }
    at++;
  }
  return undefined;
}

interface Found {
  value: Read;
  end: number;
}

function valueAt(source: Source, start: number, depth: number): Found | undefined {
  if (depth > deepest || source.left < 0) return undefined;
  const at = endOfSpace(source, start);
  const plain = plainAt(source, at, depth);
  // `'left' as const`, `'a' + b`: what goes on after plain data is code
  if (plain && endsAt(source, plain.end)) return plain;
  return codeAt(source, at);
}

function plainAt(source: Source, at: number, depth: number): Found | undefined {
  const character = source.text[at] ?? '';
  if (character === '[') return listAt(source, at, depth);
  if (character === '{') return objectAt(source, at, depth);
  if (`"'\``.includes(character) && character) return stringAt(source, at);
  const scalar = /^(?:-?\d+(?:\.\d+)?|true|false|null|undefined)(?![\w.$])/.exec(
    source.text.slice(at, at + 30),
  )?.[0];
  if (!scalar) return undefined;
  return { value: scalar === 'undefined' ? null : (JSON.parse(scalar) as Read), end: at + scalar.length };
}

/** Whether a value may end here: before a comma, a closing bracket, or a cast of TypeScript. */
function endsAt(source: Source, end: number): boolean {
  const rest = source.text.slice(endOfSpace(source, end), end + 400);
  return rest === '' || /^(?:[,\]};)]|as\s|satisfies\s)/.test(rest.trimStart());
}

function listAt(source: Source, start: number, depth: number): Found | undefined {
  const value: Read[] = [];
  for (let at = start + 1; ; ) {
    at = endOfSpace(source, at);
    if (source.text[at] === ']') return { value, end: at + 1 };
    if (at >= source.text.length) return undefined;
    const item = valueAt(source, at, depth + 1);
    if (!item) return undefined;
    value.push(item.value);
    at = endOfItem(source, item.end);
    if (at === -1) return undefined;
  }
}

function objectAt(source: Source, start: number, depth: number): Found | undefined {
  const value: { [key: string]: Read } = Object.create(null);
  for (let at = start + 1; ; ) {
    at = endOfSpace(source, at);
    if (source.text[at] === '}') return { value, end: at + 1 };
    if (at >= source.text.length) return undefined;
    const key = keyAt(source, at);
    const colon = key && endOfSpace(source, key.end);
    // `onNextClick() {`, `...rest`, `title,` and computed keys are code
    const item =
      key && colon !== undefined && source.text[colon] === ':'
        ? valueAt(source, colon + 1, depth + 1)
        : codeAt(source, at);
    if (!item) return undefined;
    value[key?.value ?? '…'] = item.value;
    at = endOfItem(source, item.end);
    if (at === -1) return undefined;
  }
}

function keyAt(source: Source, at: number): { value: string; end: number } | undefined {
  if (source.text[at] === '"' || source.text[at] === "'") {
    const key = stringAt(source, at);
    return key && typeof key.value === 'string' ? { value: key.value, end: key.end } : undefined;
  }
  const word = /^[\w$]+/.exec(source.text.slice(at, at + 80))?.[0];
  return word ? { value: word, end: at + word.length } : undefined;
}

/** After an item: past its comma and a cast, or at the closing bracket; -1 where neither comes. */
function endOfItem(source: Source, end: number): number {
  let at = endOfSpace(source, end);
  if (/^(?:as|satisfies)\s/.test(source.text.slice(at, at + 12))) at = codeAt(source, at)?.end ?? at;
  at = endOfSpace(source, at);
  if (source.text[at] === ',') return at + 1;
  return source.text[at] === ']' || source.text[at] === '}' ? at : -1;
}

/** Skips a function, a call or a name: everything up to the comma or bracket that ends the item. */
function codeAt(source: Source, start: number): Found | undefined {
  const open: string[] = [];
  for (let at = start; at < source.text.length && source.left > 0; ) {
    source.left--;
    const aside = endOfAside(source, at);
    if (aside > at) {
      at = aside;
      continue;
    }
    const character = source.text[at] ?? '';
    if (open.length === 0 && (character === ',' || character === ']' || character === '}')) {
      if (at === start) return undefined;
      const value: Code = { code: source.text.slice(start, at).trim() };
      codes.add(value);
      return { value, end: at };
    }
    if ('([{'.includes(character)) open.push(character);
    if (')]}'.includes(character)) open.pop();
    at++;
  }
  return undefined;
}

const escapes: Record<string, string> = { n: '\n', r: '', t: ' ', b: '', f: '', v: '', 0: '', '\n': '' };

function stringAt(source: Source, start: number): Found | undefined {
  const quote = source.text[start];
  let value = '';
  for (let at = start + 1; at < source.text.length && source.left > 0; at++) {
    source.left--;
    const character = source.text[at] ?? '';
    if (character === quote) return { value, end: at + 1 };
    // a template with a hole in it is no plain text
    if (quote === '`' && character === '$' && source.text[at + 1] === '{') return undefined;
    if (character === '\n' && quote !== '`') return undefined;
    if (character !== '\\') {
      value += character;
      continue;
    }
    const code = /^\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
      source.text.slice(at, at + 10),
    );
    if (code) {
      const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
      value += point <= 0x10ffff ? String.fromCodePoint(point) : '';
      at += code[0].length - 1;
      continue;
    }
    const next = source.text[at + 1] ?? '';
    value += escapes[next] ?? next;
    at++;
  }
  return undefined;
}

/** Past a comment or a string that begins here; `at` itself when neither does. */
function endOfAside(source: Source, at: number): number {
  const character = source.text[at];
  if (character === '/' && source.text[at + 1] === '/') return endOrAll(source, '\n', at + 2);
  if (character === '/' && source.text[at + 1] === '*') return endOrAll(source, '*/', at + 2);
  if (character === '"' || character === "'" || character === '`') return endOfQuoted(source, at);
  return at;
}

function endOfQuoted(source: Source, start: number): number {
  const quote = source.text[start];
  for (let at = start + 1; at < source.text.length && source.left > 0; at++) {
    source.left--;
    if (source.text[at] === '\\') at++;
    else if (source.text[at] === quote) return at + 1;
    // an apostrophe in prose, or a quote that never ends
    else if (source.text[at] === '\n' && quote !== '`') return start + 1;
  }
  return start + 1;
}

function endOfSpace(source: Source, start: number): number {
  let at = start;
  for (;;) {
    while (/\s/.test(source.text[at] ?? '')) at++;
    source.left -= at - start;
    const isComment = source.text[at] === '/' && (source.text[at + 1] === '/' || source.text[at + 1] === '*');
    if (!isComment) return at;
    at = endOfAside(source, at);
  }
}

function endOrAll(source: Source, end: string, from: number): number {
  const found = source.text.indexOf(end, from);
  const at = found === -1 ? source.text.length : found + end.length;
  source.left -= at - from;
  return at;
}
