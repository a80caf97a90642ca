/** Where in a file something stands: `['tips', 2, 'body', 'nl']`. */
export type Path = (string | number)[];

export type JsonFault = {
  code:
    | 'json-ends-early'
    | 'json-comma-missing'
    | 'json-comma-extra'
    | 'json-comment'
    | 'json-quotes'
    | 'json-string-open'
    | 'json-escape'
    | 'json-after-end'
    | 'json-unexpected'
    | 'json-too-deep'
    | 'json-key-twice'
    | 'json-key-forbidden';
  offset: number;
  path: Path;
  /** the character, key or escape it is about */
  what: string;
};

type Frame = { list: boolean; keys: Set<string>; key: string | number };
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

/** These reach into every object of the program when somebody copies properties by name. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON without building anything and says what is wrong and where. It is stricter than `JSON.parse`
 * (a key that comes twice, nesting, keys of the prototype chain) and says the same in every browser.
 * `onValue` is told the offset of every value, or of its key where it has one; `path` is only valid
 * during the call. No recursion: depth costs nothing.
 */
export function faultIn(
  text: string,
  deepest: number,
  onValue?: (path: readonly Frame[], offset: number) => void,
): JsonFault | undefined {
  const frames: Frame[] = [];
  let at = 0;
  let keyAt = -1;
  let state: State = 'value';

  const fault = (code: JsonFault['code'], offset = at, what = text.slice(offset, offset + 1)): JsonFault => ({
    code,
    offset,
    what,
    path: frames.map(({ key }) => key),
  });

  for (;;) {
    at = endOf(space, text, at);
    const frame = frames.at(-1);
    const character = text[at];
    if (character === undefined && state === 'after' && !frame) return undefined;
    if (character === undefined) return fault('json-ends-early', text.length, '');
    if (character === '/') return fault('json-comment');
    if (state === 'after' && !frame) return fault('json-after-end');

    if (state === 'after' && frame) {
      if (character === ',') {
        at++;
        state = frame.list ? 'value' : 'key';
        if (frame.list && typeof frame.key === 'number') frame.key++;
      } else if (character === (frame.list ? ']' : '}')) {
        at++;
        frames.pop();
      } else return fault(startsSomething.test(character) ? 'json-comma-missing' : 'json-unexpected');
      continue;
    }

    if (character === '}' || character === ']') {
      const closes = frame && character === (frame.list ? ']' : '}');
      if (!closes) return fault('json-unexpected');
      if (state === 'key' || (state === 'value' && frame.list)) return fault('json-comma-extra');
      if (state === 'value') return fault('json-unexpected');
      at++;
      frames.pop();
      state = 'after';
      continue;
    }

    if ((state === 'key' || state === 'key-or-end') && frame) {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return fault(end.code, end.offset, end.what);
      const key: string = JSON.parse(text.slice(at, end));
      frame.key = key;
      if (forbiddenKeys.has(key)) return fault('json-key-forbidden', at, key);
      if (frame.keys.has(key)) return fault('json-key-twice', at, key);
      frame.keys.add(key);
      keyAt = at;
      at = endOf(space, text, end);
      if (text[at] === undefined) return fault('json-ends-early', text.length, '');
      if (text[at] !== ':') return fault('json-unexpected');
      at++;
      state = 'value';
      continue;
    }

    onValue?.(frames, keyAt === -1 ? at : keyAt);
    keyAt = -1;
    if (character === '{' || character === '[') {
      if (frames.length >= deepest) return fault('json-too-deep', at, String(deepest));
      frames.push({ list: character === '[', keys: new Set(), key: character === '[' ? 0 : '' });
      at++;
      state = character === '[' ? 'value-or-end' : 'key-or-end';
      continue;
    }
    const end = endOfScalar(text, at);
    if (typeof end !== 'number') return fault(end.code, end.offset, end.what);
    at = end;
    state = 'after';
  }
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?!\w)/y;
const startsSomething = /["'“”‘’{[\w-]/;
const quotesOfProse = /['“”„‘’«`]/;

type Broken = Pick<JsonFault, 'code' | 'offset' | 'what'>;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfScalar(text: string, at: number): number | Broken {
  const character = text[at] ?? '';
  if (character === '"' || quotesOfProse.test(character)) return endOfString(text, at);
  const end = Math.max(endOf(number, text, at), endOf(word, text, at));
  return end > at ? end : { code: 'json-unexpected', offset: at, what: character };
}

function endOfString(text: string, start: number): number | Broken {
  const first = text[start] ?? '';
  if (first !== '"') {
    const code = quotesOfProse.test(first) ? 'json-quotes' : 'json-unexpected';
    return { code, offset: start, what: first };
  }
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { code: 'json-string-open', offset: start, what: text.slice(start, start + 20) };
    if (code !== 0x5c) continue;
    const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0];
    if (!escaped) return { code: 'json-escape', offset: at, what: text.slice(at, at + 2) };
    at += escaped.length - 1;
  }
  return { code: 'json-string-open', offset: start, what: text.slice(start, start + 20) };
}
