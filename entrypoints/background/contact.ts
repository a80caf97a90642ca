import { browser } from '../../utils/browser.ts';
import { languageFor } from '../../utils/i18n/index.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { contactLink } from '../../utils/people/contact.ts';
import { draftSubject } from '../../utils/people/draft.ts';
import { readPacks } from '../../utils/store/packs.ts';
import { readSettings } from '../../utils/store/settings.ts';

/**
 * Opens the chat, mail or call with a person of an installed pack. The link is made here from the stored pack:
 * a page can at most name somebody who is in it. False when there is nobody like that or the browser refused.
 */
export async function openContact(question: {
  pack: string;
  person: string;
  contact: number;
  message: string;
  app: string;
}): Promise<boolean> {
  const [content] = await readPacks([question.pack]);
  const contact = content?.installed.people.find(({ id }) => id === question.person)?.contacts[
    question.contact
  ];
  if (!content || !contact) return false;
  const { language: choice } = await readSettings();
  const language = languageFor(choice, navigator.languages);
  const app = content.installed.apps.find(({ id }) => `${question.pack}/${id}` === question.app);
  const appName = (app && pickWords(app.name, language, content.installed.languages)?.words) ?? '';
  const link = contactLink(contact, question.message, draftSubject({ appName, language }));
  if (!link) return false;
  try {
    await browser.tabs.create({ url: link.href });
    return true;
  } catch (error) {
    console.warn('wegwijs: the browser did not open', link.kind, error);
    return false;
  }
}
