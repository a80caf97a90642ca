import type { Say } from '../../utils/i18n/index.ts';
import type { Path } from '../../utils/pack/json.ts';
import type { Pack } from '../../utils/pack/schema.ts';
import { type Entry, lists } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { nameOfLanguage } from './language-name.ts';
import { hashOf } from './route.ts';

/** What a path of a pack is called, and where it is edited. */
export function placeOfAdvice(
  pack: Pack,
  path: Path,
  say: Say,
): { title: string; href?: string; about: string } {
  const [name, index, ...rest] = path;
  const list = lists.find((one) => one === name);
  const entry = list && typeof index === 'number' ? (pack[list] as Entry[])[index] : undefined;
  const language = path.findLast((part) => typeof part === 'string' && pack.languages.includes(part));
  const inLanguage = typeof language === 'string' ? nameOfLanguage(language, say.language) : '';
  if (!list || !entry) {
    return {
      title: say('studio.pack'),
      href: hashOf({ at: 'pack', pack: pack.id, place: 'pack' }),
      about: inLanguage,
    };
  }
  const [part, at] = rest;
  const step = part === 'steps' && 'steps' in entry && typeof at === 'number' ? entry.steps[at] : undefined;
  const words = 'title' in entry ? entry.title : entry.name;
  const title =
    typeof words === 'string' ? words : (pickWords(words, say.language, pack.languages)?.words ?? entry.id);
  return {
    title,
    href: hashOf({
      at: 'pack',
      pack: pack.id,
      place: list,
      list,
      id: entry.id,
      ...(step && { part: step.id }),
    }),
    about: [step && say('studio.advice.step', { step: Number(at) + 1 }), inLanguage]
      .filter(Boolean)
      .join(' · '),
  };
}
