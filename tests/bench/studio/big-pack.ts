import type { Pack } from '../../../utils/pack/schema.ts';

const languages = 'en nl de fr es it pt pl ro hu cs sk da sv nb fi et lv lt tr'.split(' ');

/** A pack as large as the studio promises to open at once: 5,000 items, each in 20 languages. */
export function bigPack(demo: Pack): Pack {
  const inAll = (words: string) => Object.fromEntries(languages.map((tag) => [tag, `${words} (${tag})`]));
  const item = (index: number) => {
    const { id: _, ...tip } = demo.tips[index % demo.tips.length] as Pack['tips'][number];
    return {
      ...tip,
      title: inAll(`${tip.title.en} ${index}`),
      body: inAll(tip.body.en ?? ''),
      ourWay: undefined,
    };
  };
  const all = Array.from({ length: 5_000 }, (_, index) => item(index));
  const change = ({ title, topics, owner, app, body }: ReturnType<typeof item>, index: number) => ({
    id: `change-${index}`,
    title,
    topics,
    owner,
    app,
    body,
    impact: 'low' as const,
    date: '2026-12-01',
    affects: [],
  });
  const walkthrough = (
    { title, topics, owner, app, body, anchor }: ReturnType<typeof item>,
    index: number,
  ) => ({
    id: `walk-${index}`,
    title,
    topics,
    owner,
    app,
    steps: [{ id: 's-1', text: body, anchor, done: { kind: 'act' as const } }],
  });
  return {
    ...demo,
    id: 'big',
    languages,
    tips: all.slice(0, 2_000).map((tip, index) => ({ ...tip, id: `tip-${index}` })),
    walkthroughs: all.slice(2_000, 3_500).map(walkthrough),
    changes: all.slice(3_500).map(change),
    checklists: [],
  };
}
