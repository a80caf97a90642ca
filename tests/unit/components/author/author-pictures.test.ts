import { describe, expect, it } from 'vitest';
import {
  joinText,
  picturesOf,
  splitText,
  withPictures,
  withWordsOf,
  wordsOf,
} from '../../../../components/author/pictures.ts';

const one = `media/${'a'.repeat(64)}.png`;
const two = `media/${'b'.repeat(64)}.gif`;

describe('a text and the pictures after it', () => {
  it('are joined to what they were split from', () => {
    const text = `Choose **one** window.\n\n![the dialog](${one})\n\n![and this](${two})`;
    const { words, pictures } = splitText(text);
    expect(words).toBe('Choose **one** window.');
    expect(pictures).toEqual([
      { file: one, alt: 'the dialog' },
      { file: two, alt: 'and this' },
    ]);
    expect(joinText(words, pictures)).toBe(text);
  });

  it('leave a picture in the middle of the words where it is', () => {
    const text = `First.\n\n![the dialog](${one})\n\nThen.`;
    expect(splitText(text)).toEqual({ words: text, pictures: [] });
  });

  it('keep the empty line that somebody is just typing', () => {
    expect(splitText(joinText('First.\n', [{ file: one, alt: 'x' }])).words).toBe('First.\n');
  });

  it('take what would end the words of a picture out of them', () => {
    expect(splitText(joinText('', [{ file: one, alt: 'a [b] \\ c' }])).pictures).toEqual([
      { file: one, alt: 'a b  c' },
    ]);
  });

  it('hold no picture that is not one of the pack', () => {
    expect(splitText('![x](https://example.org/x.png)').pictures).toEqual([]);
  });
});

describe('pictures in several languages', () => {
  const body = { en: `Choose.\n\n![the dialog](${one})`, nl: `Kies.\n\n![het venster](${one})` };

  it('are described in the language that is written', () => {
    expect(picturesOf(body, 'nl')).toEqual([{ file: one, alt: 'het venster' }]);
    expect(picturesOf(body, 'de')).toEqual([{ file: one, alt: '' }]);
  });

  it('stay when the words change in one language', () => {
    expect(withWordsOf(body, { ...wordsOf(body), nl: 'Kies er een.' })).toEqual({
      ...body,
      nl: `Kies er een.\n\n![het venster](${one})`,
    });
  });

  it('come along into a language that is begun, with the words there are', () => {
    expect(withWordsOf(body, { ...wordsOf(body), de: 'Wählen.' }).de).toBe(
      `Wählen.\n\n![the dialog](${one})`,
    );
  });

  it('are added to and taken from every language at once', () => {
    const added = withPictures(body, 'en', [...picturesOf(body, 'en'), { file: two, alt: 'it moves' }]);
    expect(picturesOf(added, 'nl')).toEqual([
      { file: one, alt: 'het venster' },
      { file: two, alt: 'it moves' },
    ]);
    expect(withPictures(added, 'nl', [])).toEqual({ en: 'Choose.', nl: 'Kies.' });
  });

  it('may stand without words yet', () => {
    const alone = withPictures(undefined, 'en', [{ file: one, alt: 'the dialog' }]);
    expect(alone).toEqual({ en: `![the dialog](${one})` });
    expect(withWordsOf(alone, { en: 'Choose.' })).toEqual({ en: `Choose.\n\n![the dialog](${one})` });
    expect(withWordsOf({ en: `Choose.\n\n![the dialog](${one})` }, {})).toEqual(alone);
  });
});
