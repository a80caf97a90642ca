import type { PackEdit } from './edit.ts';
import { idFrom } from './new-id.ts';
import type { Pack, Topic } from './schema.ts';

/** A tip that is written, with topics that come into the pack together with it. */
export interface WithNewTopics {
  newTopics?: Topic[];
  item: Record<string, unknown>;
}

/** The pack as it is to whoever writes this tip: its new topics can be chosen like any other. */
export function withNewTopics(pack: Pack, { newTopics = [] }: WithNewTopics): Pack {
  const others = newTopics.filter(({ id }) => !isTopicOf(pack, id));
  return others.length === 0 ? pack : { ...pack, topics: [...pack.topics, ...others] };
}

/** Puts the new topics that the tip names into the pack; one that nobody chose in the end stays out. */
export function editsOfNewTopics(pack: Pack, { newTopics = [], item }: WithNewTopics): PackEdit[] {
  const named = (item.topics as string[] | undefined) ?? [];
  return newTopics
    .filter(({ id }) => named.includes(id) && !isTopicOf(pack, id))
    .map((entry) => ({ kind: 'put', list: 'topics', entry, was: null }));
}

/** The tip with a topic of this name; a name that the pack or the tip knows already is that topic. */
export function withTopic<Draft extends WithNewTopics>(
  draft: Draft,
  pack: Pack,
  name: string,
  language: string,
): Draft {
  const { topics } = withNewTopics(pack, draft);
  const wanted = plain(name);
  const known = topics.find((topic) => Object.values(topic.name).some((one) => plain(one) === wanted));
  const topic = known ?? {
    id: idFrom(name, new Set(topics.map(({ id }) => id)), 'topic'),
    name: { [language]: name.trim() },
  };
  const named = (draft.item.topics as string[] | undefined) ?? [];
  return {
    ...draft,
    ...(!known && { newTopics: [...(draft.newTopics ?? []), topic] }),
    item: { ...draft.item, topics: named.includes(topic.id) ? named : [...named, topic.id] },
  };
}

function isTopicOf({ topics }: Pack, wanted: string): boolean {
  return topics.some(({ id }) => id === wanted);
}

const plain = (words: string) => words.trim().toLowerCase();
