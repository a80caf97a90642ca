export const languages = ['en', 'nl', 'de'] as const;
export type Language = (typeof languages)[number];

/** What a release of the app may change, each on its own; docs for each word: `churnWords`. */
export type ChurnWord = keyof typeof churnWords;

export const churnWords = {
  classes: 'every generated class name is another one',
  ids: 'every generated id is another one',
  'stable-ids': 'the ids and test ids that used to stay are gone',
  texts: 'labels are worded anew',
  menu: 'rare controls moved from the bar into the More menu',
  pinned: 'controls moved from the More menu onto the bar',
  twins: 'a second control with the same role and name stands elsewhere',
  late: 'controls appear 1500 ms after the page',
  busy: 'the chat adds messages without end',
  tags: 'controls are built from other elements: div role=button, switch, menuitemcheckbox',
  moved: 'the bar is in another order and in another place',
  release: 'a redesign: classes, ids, texts, pinned, moved and a few renamed ids at once',
} as const;

export interface DemoParams {
  lang: Language;
  theme: 'light' | 'dark';
  /** Where the app starts, in its own words: `call`, `prejoin`, `chat`. Empty: its default. */
  state: string;
  churn: ReadonlySet<ChurnWord>;
  /** Control names that are not there. */
  removed: ReadonlySet<string>;
  /** Control names that get a twin when `churn` has `twins`; empty means all on the bar. */
  twins: ReadonlySet<string>;
  frame: string;
}

/** Reads the demo page's address: `?lang=nl&theme=dark&state=call&churn=classes,texts&removed=share`. */
export function readParams(search = location.search): DemoParams {
  const query = new URLSearchParams(search);
  const list = (name: string) => (query.get(name) ?? '').split(',').filter(Boolean);
  const churn = new Set(list('churn').filter((word): word is ChurnWord => word in churnWords));
  if (churn.has('release')) {
    for (const word of ['classes', 'ids', 'texts', 'pinned', 'moved'] as const) churn.add(word);
  }
  return {
    lang: languageFrom(query.get('lang') ?? navigator.language),
    theme: themeFrom(query.get('theme')),
    state: query.get('state') ?? '',
    churn,
    removed: new Set(list('removed')),
    twins: new Set(list('twins')),
    frame: query.get('frame') ?? '',
  };
}

function languageFrom(tag: string): Language {
  return languages.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}

function themeFrom(wanted: string | null): 'light' | 'dark' {
  if (wanted === 'light' || wanted === 'dark') return wanted;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
