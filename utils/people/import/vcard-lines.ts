/** One property of a card: `item1.EMAIL;TYPE=work,pref:fatima@example.org`. */
export interface Property {
  /** without its group, in capitals */
  name: string;
  /** in small letters */
  types: string[];
  /** in small letters: `b`, `base64`; empty when the value stands as it is */
  encoding: string;
  /** 1 is the most preferred, 100 the least */
  preference: number;
  /** decoded, with its escapes */
  value: string;
  /** of the file, from 1 */
  line: number;
}

/** The properties of a file, its folded lines joined and its quoted-printable values decoded. */
export function* propertiesIn(text: string): Generator<Property> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (let at = 0; at < lines.length; ) {
    const line = at + 1;
    let whole = lines[at++] ?? '';
    const head = whole.slice(0, whole.indexOf(':'));
    // version 2.1 folds in two more ways: `=` at the end, and pictures up to an empty line
    if (/quoted-printable/i.test(head)) {
      while (whole.endsWith('=') && at < lines.length) whole = whole.slice(0, -1) + lines[at++];
    }
    while (/^[ \t]/.test(lines[at] ?? '')) whole += (lines[at++] ?? '').slice(1);
    if (/base64|encoding=b\b/i.test(head)) {
      while (/^[A-Za-z0-9+/]+={0,2}$/.test(lines[at] ?? '')) whole += lines[at++];
    }
    const property = propertyOf(whole, line);
    if (property) yield property;
  }
}

const pattern = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;

function propertyOf(whole: string, line: number): Property | undefined {
  const [, name, given = '', raw = ''] = pattern.exec(whole) ?? [];
  if (name === undefined) return undefined;
  const parameters = (given.match(/;(?:[^";]|"[^"]*")*/g) ?? []).map((one) => {
    const [key = '', ...rest] = one.slice(1).split('=');
    const value = rest.join('=').replaceAll('"', '');
    // version 2.1 names a type, or an encoding, without saying that it is one
    return rest.length > 0
      ? { key: key.toLowerCase(), value }
      : { key: /^(base64|quoted-printable|8bit|7bit)$/i.test(key) ? 'encoding' : 'type', value: key };
  });
  const all = (wanted: string) => parameters.filter(({ key }) => key === wanted).map(({ value }) => value);
  const types = all('type').flatMap((value) => value.toLowerCase().split(','));
  const encoding = all('encoding')[0]?.toLowerCase() ?? '';
  const preferred = Number(all('pref')[0] ?? (types.includes('pref') ? 1 : 100));
  return {
    name: name.toUpperCase(),
    types,
    encoding,
    preference: Number.isNaN(preferred) ? 100 : preferred,
    value: encoding === 'quoted-printable' ? unquoted(raw, all('charset')[0]) : raw,
    line,
  };
}

/** The value as words, without escapes. */
export function wordsOf({ value }: Property): string {
  return unescaped(value).trim();
}

/** The parts of a value with several; a separator behind a backslash is none. */
export function partsOf({ value }: Property, separator: ',' | ';'): string[] {
  const parts = value.match(
    separator === ';' ? /(?:\\.|[^\\;])+|(?<=^|;)(?=;|$)/gs : /(?:\\.|[^\\,])+|(?<=^|,)(?=,|$)/gs,
  );
  return (parts ?? []).map((part) => unescaped(part).trim());
}

function unescaped(value: string): string {
  return value.replace(/\\([\\,;:nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function unquoted(value: string, charset = 'utf-8'): string {
  const parts = value.match(/=[0-9A-Fa-f]{2}|[\s\S]/gu) ?? [];
  const bytes = parts.flatMap((part) =>
    part.length === 3 ? [Number.parseInt(part.slice(1), 16)] : [...new TextEncoder().encode(part)],
  );
  return decoderFor(charset).decode(Uint8Array.from(bytes));
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8');
    throw error;
  }
}
