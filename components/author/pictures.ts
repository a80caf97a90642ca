import type { Text } from '../../utils/pack/schema.ts';

/** A picture or a short clip at the end of a text; its file is the same in every language. */
export interface Picture {
  file: string;
  alt: string;
}

const last = /(?:^|\n\n)!\[([^\]\n]*)\]\((media\/[0-9a-f]{64}\.(?:png|jpg|webp|gif))\)\s*$/;

/** A text as it is typed, and the pictures after it; those in its middle stay where they are. */
export function splitText(text: string): { words: string; pictures: Picture[] } {
  const pictures: Picture[] = [];
  let words = text;
  for (let found = last.exec(words); found; found = last.exec(words)) {
    const [, alt = '', file = ''] = found;
    pictures.unshift({ file, alt });
    words = words.slice(0, found.index);
  }
  return { words, pictures };
}

export function joinText(words: string, pictures: readonly Picture[]): string {
  const marks = pictures.map(({ file, alt }) => `![${alt.replace(/[[\]\\\n]/g, '')}](${file})`);
  return [...(words === '' ? [] : [words]), ...marks].join('\n\n');
}

/** The words alone, for a field to type in. */
export function wordsOf(text: Text | undefined): Text {
  const split = Object.entries(text ?? {}).map(([language, one]) => [language, splitText(one).words]);
  return Object.fromEntries(split.filter(([, words]) => words !== ''));
}

/** Every picture after the text in any language, described in this one. */
export function picturesOf(text: Text | undefined, language: string): Picture[] {
  const own = splitText(text?.[language] ?? '').pictures;
  const files = new Set(Object.values(text ?? {}).flatMap((one) => filesIn(one)));
  return [...files].map((file) => ({ file, alt: own.find((one) => one.file === file)?.alt ?? '' }));
}

/** The text with other words in some language; the pictures stay in every language that has words. */
export function withWordsOf(text: Text | undefined, words: Text): Text {
  const languages = [...new Set([...Object.keys(text ?? {}), ...Object.keys(words)])];
  const next = languages.map((language) => {
    const pictures = picturesOf(text, language).map(({ file, alt }) => ({
      file,
      alt: alt || altElsewhere(text, file),
    }));
    const hasWords = words[language] !== undefined;
    const isOnly = Object.keys(words).length === 0 && text?.[language] !== undefined;
    return [language, hasWords || isOnly ? joinText(words[language] ?? '', pictures) : ''];
  });
  return Object.fromEntries(next.filter(([, one]) => one !== ''));
}

/** The text with these pictures, described in one language; elsewhere a picture keeps the words it has there. */
export function withPictures(text: Text | undefined, language: string, pictures: readonly Picture[]): Text {
  const words = wordsOf(text);
  const languages = Object.keys(words).length > 0 ? Object.keys(words) : [language];
  const next = languages.map((one) => {
    const there = splitText(text?.[one] ?? '').pictures;
    const described =
      one === language
        ? pictures
        : pictures.map(({ file, alt }) => ({ file, alt: there.find((p) => p.file === file)?.alt || alt }));
    return [one, joinText(words[one] ?? '', described)];
  });
  return Object.fromEntries(next.filter(([, one]) => one !== ''));
}

function filesIn(text: string): string[] {
  return splitText(text).pictures.map(({ file }) => file);
}

function altElsewhere(text: Text | undefined, file: string): string {
  for (const one of Object.values(text ?? {})) {
    const alt = splitText(one).pictures.find((picture) => picture.file === file)?.alt;
    if (alt) return alt;
  }
  return '';
}
