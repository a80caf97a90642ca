import { type Language, type Say, sayIn } from '../../utils/i18n/index.ts';
import { languageIn } from '../anchor/page.ts';
import { outermost } from '../anchor/tree.ts';

/** Words in the language of the page where we have them, else in the key-user's own. */
export function wordsOfPage(document: Document, own: Language): Say {
  const language = languageIn(outermost(document));
  return sayIn(language === 'en' || language === 'nl' ? language : own);
}
