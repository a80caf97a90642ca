import { type Say, sayIn } from '../../utils/i18n/index.ts';
import type { Block } from '../../utils/pack/blocks.ts';
import type { Handout, HandoutStep } from '../../utils/pack/handout.ts';
import { markdownOf } from '../../utils/pack/markdown-of.ts';
import { firstName } from '../../utils/people/draft.ts';
import { sayDate } from '../words.tsx';
import type { HandoutOptions } from './options.ts';
import { readPictures } from './pictures.ts';

/**
 * A walkthrough as Markdown with its pictures beside it, for a wiki or an intranet: `share-quietly.md` and
 * `media/<sha-256>.png`, by name. `zip` of utils/pack/zip.ts makes one file of them.
 */
export async function handoutMarkdown(
  handout: Handout,
  options: HandoutOptions,
): Promise<Map<string, Uint8Array>> {
  const pictures = await readPictures(handout, options.readMedia);
  const has = new Set(pictures.map(({ file }) => file));
  const text = documentOf(handout, options.date, sayIn(options.language), has);
  return new Map([
    [`${handout.walkthrough.id}.md`, new TextEncoder().encode(text)],
    ...pictures.map(({ file, bytes }) => [file, bytes] as const),
  ]);
}

function documentOf(handout: Handout, date: string, say: Say, has: ReadonlySet<string>): string {
  const { walkthrough, steps, owner, checkBy, pack, appName } = handout;
  const about = [
    appName,
    owner && say('handout.owner', { name: owner.name }),
    checkBy && say('handout.checkBy', { date: sayDate(checkBy, say.language) }),
  ].filter((part) => part !== undefined && part !== '');
  const from = say('handout.from', {
    pack: pack.title,
    version: pack.version,
    date: sayDate(date, say.language),
  });
  const parts = [
    `# ${plain(walkthrough.title)}`,
    textOf(walkthrough.summary, has),
    `*${plain(about.join(' · '))}*`,
    ...steps.map((step, index) => stepOf(step, index + 1, handout, say, has)),
    '---',
    owner && plain(`${say('handout.ask', { name: firstName(owner.name) })} ${waysTo(handout)}`),
    `*${plain(from)}*`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function stepOf(
  { step, tip, agreedBy }: HandoutStep,
  number: number,
  { walkthrough }: Handout,
  say: Say,
  has: ReadonlySet<string>,
): string {
  const ours = tip?.ourWay;
  const since = ours?.since && sayDate(ours.since, say.language);
  const agreed = since
    ? ` (${agreedBy ? say('card.sinceBy', { name: firstName(agreedBy.name), date: since }) : say('card.since', { date: since })})`
    : '';
  const { image } = step;
  return [
    `## ${number}. ${plain(step.title ?? walkthrough.title)}`,
    step.optional && `*${plain(say('handout.optional'))}*`,
    step.requires && quoted(`**${say('walk.blocked.title')}**`, textOf(step.requires.remedy, has)),
    step.warning && quoted(`**${say('walk.warning')}**`, textOf(step.warning, has)),
    textOf(step.text, has),
    image && textOf([{ kind: 'image', ...image }], has),
    ours && quoted(`**${say('card.ourWay')}**${plain(agreed)}`, textOf(ours.blocks, has)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function quoted(head: string, text: string): string {
  return `${head}\n\n${text}`.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** A heading of a text stands below that of its step; a picture that is not there is its words. */
function textOf(blocks: readonly Block[], has: ReadonlySet<string>): string {
  const there = (block: Block): Block[] => {
    if (block.kind === 'list') return [{ ...block, items: block.items.map((item) => item.flatMap(there)) }];
    if (block.kind !== 'image' || has.has(block.file)) return [block];
    return block.alt ? [{ kind: 'paragraph', content: [{ kind: 'text', text: block.alt }] }] : [];
  };
  return markdownOf(blocks.flatMap(there), 2);
}

function waysTo({ owner }: Handout): string {
  const ways = owner?.contacts.map((contact) =>
    contact.kind === 'phone' ? contact.number : contact.address,
  );
  return [...new Set(ways)].join(' · ');
}

function plain(words: string): string {
  return markdownOf([{ kind: 'heading', level: 1, content: [{ kind: 'text', text: words }] }]).slice(2);
}
