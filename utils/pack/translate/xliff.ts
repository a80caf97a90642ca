import { sourceOf } from '../edit.ts';
import { childElements, elementsNamed, readXml, type XmlElement, type XmlFault } from '../exchange/xml.ts';
import type { TranslationState } from '../fingerprint.ts';
import { limits } from '../limits.ts';
import type { Pack } from '../schema.ts';
import type { TranslationsAsked } from './csv.ts';
import { itemNames } from './item-name.ts';
import type { FileWords, TranslationFile } from './plan.ts';
import { keyOf, stateIn, translationRows } from './rows.ts';
import { listWords, partName } from './words.ts';

/**
 * The texts of a pack as XLIFF 1.2 for the programs of translators: one `file` for each language. The same pack
 * gives the same file. Why 1.2: docs/decisions/translation-files.md.
 */
export function writeXliff(pack: Pack, { languages, reader, only = () => true }: TranslationsAsked): string {
  const source = sourceOf(pack);
  const names = itemNames(pack, reader);
  const rows = translationRows(pack).filter(only);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
  ];
  for (const language of languages.filter((tag) => tag !== source)) {
    lines.push(
      `  <file original="${pack.id}" source-language="${source}" target-language="${language}" datatype="plaintext" product-name="Wegwijs" product-version="${pack.version}">`,
      '    <body>',
    );
    for (const row of rows) {
      const { key, place, name, plain, words } = row;
      const item = names.get(keyOf(place, ''));
      const step = item?.step === undefined ? '' : ` ${item.step}`;
      const note =
        item && `${listWords[item.list][reader]}${step}: ${item.title} · ${partName(name, reader)}`;
      const target = words[language];
      const most = plain ? limits.title : limits.text;
      lines.push(
        `      <trans-unit id="${key}" xml:space="preserve" size-unit="char" maxwidth="${most}">`,
        `        <source xml:lang="${source}">${encoded(words[source] ?? '')}</source>`,
        ...(target === undefined
          ? []
          : [
              `        <target xml:lang="${language}" state="${stateNames[stateIn(row, language, source)]}">${encoded(target)}</target>`,
            ]),
        ...(note ? [`        <note>${encoded(note)}</note>`] : []),
        '      </trans-unit>',
      );
    }
    lines.push('    </body>', '  </file>');
  }
  return `${[...lines, '</xliff>'].join('\n')}\n`;
}

const stateNames: Record<TranslationState, string> = {
  done: 'translated',
  outdated: 'needs-translation',
  missing: 'new',
};
const settledStates = ['translated', 'signed-off', 'final', 'reviewed'];

export type ReadXliff =
  | ({ ok: true } & TranslationFile)
  | { ok: false; code: XmlFault | 'not-xliff' | 'no-target-language'; line: number; what: string };

/** The words in an XLIFF file of version 1.x or 2.x, the source among them. */
export function readXliff(text: string): ReadXliff {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const { root } = xml;
  if (root.name !== 'xliff') return { ok: false, code: 'not-xliff', line: root.line, what: `<${root.name}>` };
  const found = elementsNamed(root, 'file').map((file) =>
    root.attributes.get('version')?.startsWith('2')
      ? wordsOfFile2(file, root)
      : wordsOfFile1(file, file.attributes),
  );
  const words = found.flatMap((file) => file?.words ?? []);
  const languages = [...new Set(found.flatMap((file) => (file ? [file.source, file.target] : [])))];
  if (found.includes(undefined)) {
    return { ok: false, code: 'no-target-language', line: root.line, what: '' };
  }
  return { ok: true, languages, words };
}

interface FileOfTwo {
  source: string;
  target: string;
  words: FileWords[];
}

function wordsOfFile1(file: XmlElement, attributes: XmlElement['attributes']): FileOfTwo | undefined {
  const [source, target] = [attributes.get('source-language'), attributes.get('target-language')];
  if (!source || !target) return undefined;
  const words = elementsNamed(file, 'trans-unit').flatMap((unit) => {
    const translated = childElements(unit).find(({ name }) => name === 'target');
    const isSettled =
      unit.attributes.get('approved') === 'yes' ||
      settledStates.includes(translated?.attributes.get('state') ?? '');
    return wordsOfUnit(unit, source, target, {
      source: wordsOf(childElements(unit).find(({ name }) => name === 'source')),
      target: wordsOf(translated),
      isSettled,
    });
  });
  return { source, target, words };
}

/** A tool may have cut a unit into segments: together they are the text. */
function wordsOfFile2(file: XmlElement, root: XmlElement): FileOfTwo | undefined {
  const [source, target] = [root.attributes.get('srcLang'), root.attributes.get('trgLang')];
  if (!source || !target) return undefined;
  const words = elementsNamed(file, 'unit').flatMap((unit) => {
    const parts = childElements(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
    const part = (one: XmlElement, name: string) => childElements(one).find((child) => child.name === name);
    const isWhole = parts.some((one) => one.name === 'segment' && part(one, 'target'));
    return wordsOfUnit(unit, source, target, {
      source: parts.map((one) => wordsOf(part(one, 'source'))).join(''),
      // what is between segments may stand in the source alone
      target: isWhole
        ? parts
            .map((one) =>
              wordsOf(part(one, 'target') ?? (one.name === 'ignorable' ? part(one, 'source') : undefined)),
            )
            .join('')
        : '',
      isSettled: parts
        .filter(({ name }) => name === 'segment')
        .every(({ attributes }) => settledStates.includes(attributes.get('state') ?? '')),
    });
  });
  return { source, target, words };
}

function wordsOfUnit(
  unit: XmlElement,
  source: string,
  target: string,
  found: { source: string; target: string; isSettled: boolean },
): FileWords[] {
  // version 2 allows no slash in an id: the tools that convert keep ours as the name
  const [id = '', name = ''] = [unit.attributes.get('id'), unit.attributes.get('name')];
  const key = id.includes('/') ? id : (unit.attributes.get('resname') ?? name) || id;
  const { line } = unit;
  return [
    { key, language: source, words: found.source, line },
    { key, language: target, words: found.target, line, ...(found.isSettled && { settled: true }) },
  ];
}

/** The words of an element and of whatever marks a tool has put around parts of them. */
function wordsOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'cp') return character(child.attributes.get('hex'));
      if (child.name === 'ph' && child.attributes.get('ctype') === 'x-character') {
        return character(wordsOf(child).slice(2));
      }
      return wordsOf(child);
    })
    .join('');
}

function character(hex = ''): string {
  const code = Number.parseInt(hex, 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Some control characters cannot stand in XML at all: each goes as a placeholder that `wordsOf` knows. */
function encoded(words: string): string {
  return words.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write
    /[&<>\r]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu,
    (sign) => {
      const code = sign.charCodeAt(0);
      if (signs[sign]) return signs[sign];
      return `<ph id="c${code}" ctype="x-character">U+${code.toString(16).toUpperCase().padStart(4, '0')}</ph>`;
    },
  );
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
