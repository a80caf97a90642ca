import type { Anchor } from '../../utils/pack/anchor.ts';
import { meaningOf } from './evidence/meaning.ts';
import { isSaid } from './evidence/printed.ts';
import { normal, stateless } from './evidence/words.ts';
import { reason } from './explain.ts';
import type { Match } from './match.ts';
import type { Page } from './page.ts';

/** What of an anchor is on a page. */
export type Presence = {
  /** Something of its own is there, or two of its neighbours are: without that, it cannot be found. */
  isHere: boolean;
  /** As long as this is the same, the answer is. */
  print: string;
};

/** Tells from the counts alone, in some microseconds, whether it is worth asking for an anchor. */
export function presence(anchor: Anchor, page: Page): Presence {
  let own = '';
  for (const id of anchor.ids) own += `${page.count('id', id)},`;
  if (anchor.icon) own += `${page.count('icon', anchor.icon)},`;
  if (anchor.href) own += `${page.count('href', anchor.href)},`;
  for (const [language, names] of Object.entries(anchor.names))
    for (const name of names) {
      if (!isSaid(name)) {
        own += `${page.count('printed', name)},`;
        continue;
      }
      const base = stateless(normal(name));
      const meaning = meaningOf(base, language);
      own += `${page.count('base', base)},${meaning ? page.count('meaning', meaning) : 0},`;
    }
  let around = '';
  let near = 0;
  for (const sibling of [...anchor.before, ...anchor.after]) {
    let count = 0;
    for (const mark of sibling.marks) count += page.count('mark', mark);
    for (const print of Object.values(sibling.names)) count += page.count('name', print);
    if (count > 0) near++;
    around += `${count},`;
  }
  const isAlone = anchor.before.length + anchor.after.length < 2;
  return {
    isHere: isAlone || near > 1 || /[1-9]/.test(own),
    print: `${page.language} ${page.path} ${own} ${around}`,
  };
}

/** The answer for an anchor of which nothing is on the page. */
export const notHere = (): Match => ({
  outcome: 'elsewhere',
  confidence: 0.99,
  margin: 0.99,
  reasons: [reason('page', 'changed')],
});
