import { useWords } from '../../words.tsx';
import { NewChip } from './NewChip.tsx';

/** A topic that comes into the pack with the tip that is about it. */
export function NewTopic({ onTopic }: { onTopic: (name: string) => void }) {
  const say = useWords();
  return (
    <NewChip
      words={say('studio.topic.new')}
      name={say('studio.topic.name')}
      add={say('studio.topic.add')}
      onNew={onTopic}
    />
  );
}
