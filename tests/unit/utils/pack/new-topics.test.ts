import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../utils/pack/edit.ts';
import { editsOfNewTopics, withNewTopics, withTopic } from '../../../../utils/pack/new-topics.ts';
import { samplePack } from './sample.ts';

const pack = samplePack();
const draft = { item: { topics: [] as string[] } };

describe('a topic that is named while a tip is written', () => {
  it('can be chosen at once, and comes into the pack with the tip', () => {
    const written = withTopic(draft, pack, ' Night shift ', 'en');
    expect(written.item.topics).toEqual(['night-shift']);
    expect(withNewTopics(pack, written).topics.at(-1)).toEqual({
      id: 'night-shift',
      name: { en: 'Night shift' },
    });
    const after = applyEdits(pack, editsOfNewTopics(pack, written));
    expect(after.topics.map(({ id }) => id)).toContain('night-shift');
  });

  it('is the topic that is there already, however it is written', () => {
    const [known] = pack.topics;
    const written = withTopic(draft, pack, String(known?.name.en).toUpperCase(), 'en');
    expect(written.item.topics).toEqual([known?.id]);
    expect(written).not.toHaveProperty('newTopics');
  });

  it('stays out of the pack when nobody chose it in the end', () => {
    const written = { ...withTopic(draft, pack, 'Night shift', 'en'), item: { topics: [] } };
    expect(editsOfNewTopics(pack, written)).toEqual([]);
  });

  it('is not put a second time when somebody else made it meanwhile', () => {
    const written = withTopic(draft, pack, 'Night shift', 'en');
    const theirs = applyEdits(pack, editsOfNewTopics(pack, written));
    expect(editsOfNewTopics(theirs, written)).toEqual([]);
    expect(withNewTopics(theirs, written)).toBe(theirs);
  });
});
