import type { Import } from './sources.ts';

/** Who may import whom. The first rule whose folder a file is in holds for it. */
export interface ImportRule {
  folder: string;
  /** folders (ending in `/`), files without ending, or packages; `type ` before it: only its types */
  may: string[];
  /** the reason, and where else to go */
  because: string;
}

export const importTable: ImportRule[] = [
  {
    folder: 'utils/pack/import/',
    may: ['utils/pack/', 'utils/address', 'zod', 'type utils/store/records'],
    because:
      'What others recorded becomes a draft, whose shape the store knows: its type, and nothing that runs in a browser.',
  },
  {
    folder: 'utils/pack/',
    may: ['utils/pack/', 'zod', 'fflate', 'mdast', 'mdast-util-*', 'micromark*'],
    because:
      'utils/pack also runs in Node, where packs are checked and built: nothing of the browser. Pass in what it needs.',
  },
  {
    folder: 'utils/people/',
    may: ['utils/people/', 'utils/pack/', 'utils/i18n/'],
    because: 'Ranking people is pure: it is given people, an item and a time. Read them where it is called.',
  },
  {
    folder: 'utils/i18n/',
    may: ['utils/i18n/'],
    because: 'Words depend on nothing, so that everything may depend on them.',
  },
  {
    folder: 'utils/store/',
    may: [
      'utils/store/',
      'utils/pack/',
      'utils/i18n/',
      'utils/browser',
      'utils/today',
      'utils/address',
      'type utils/messages',
      'idb',
      'zod',
    ],
    because: 'The store keeps and reads; who is told about it is for the entrypoints to decide.',
  },
  {
    folder: 'utils/',
    may: ['utils/browser', 'type utils/i18n/', 'type utils/pack/', 'type utils/store/', 'wxt/browser'],
    because:
      'What lies in utils itself is shared by all, so it may depend on types and the browser object only.',
  },
  {
    folder: 'content/anchor/',
    may: ['content/anchor/', 'type utils/pack/'],
    because:
      'The anchor engine is DOM in, data out: it is tested on a bare page and may be published alone. Join it to the rest in content/start.tsx.',
  },
  {
    folder: 'content/',
    may: [
      'content/',
      'components/',
      'utils/pack/',
      'utils/people/',
      'utils/i18n/',
      'utils/messages',
      'type utils/store/records',
      'type utils/store/picks',
      'preact',
      'preact/*',
      '@floating-ui/dom',
    ],
    because:
      "In a content script indexedDB is the host site's and the browser object is a part of the real one: ask the background by a message (utils/messages.ts).",
  },
  {
    folder: 'components/handout/',
    may: [
      'components/',
      'utils/i18n/',
      'utils/people/',
      'utils/pack/',
      'preact-render-to-string',
      'lucide-preact',
    ],
    because:
      'A handout is a file of its own, made of the cards that the page shows: rendered to text, given what it needs.',
  },
  {
    folder: 'components/',
    may: [
      'components/',
      'utils/i18n/',
      'utils/people/',
      'utils/pack/',
      'type utils/',
      'preact',
      'preact/*',
      'lucide-preact',
    ],
    because: 'Components render anywhere, also in a preview or a handout: props in, callbacks out.',
  },
  {
    folder: 'entrypoints/',
    may: ['entrypoints/', 'content/', 'components/', 'utils/', 'preact', 'preact/*', 'wxt/utils/*'],
    because:
      'Entrypoints are wiring. What needs a package of its own has a better place in content or utils.',
  },
];

/** The sentence about an import that the table does not allow; undefined when it does. */
export function whyNot(file: string, { target, isType, line }: Import): string | undefined {
  const rule = importTable.find(({ folder }) => file.startsWith(folder));
  if (!rule) return `${file} is in a folder that no import rule speaks of. Add one to import-table.ts.`;
  if (rule.may.some((entry) => allows(entry, target, isType))) return undefined;
  const asType = rule.may.some((entry) => allows(entry, target, true));
  const hint = asType ? ' Its types may be imported: write `import type`.' : '';
  const own = target.startsWith('entrypoints/') ? ' Nobody imports an entrypoint; move what is shared.' : '';
  return `${file}:${line} imports ${target}. ${rule.because}${hint}${own}`;
}

function allows(entry: string, target: string, isType: boolean): boolean {
  if (entry.startsWith('type ')) return isType && allows(entry.slice('type '.length), target, isType);
  if (entry.endsWith('*') || entry.endsWith('/')) return target.startsWith(entry.replace(/\*$/, ''));
  return target === entry;
}
