import { PencilLine } from 'lucide-preact';
import { useWords } from '../words.tsx';

/** The editor while somebody looks at the page behind it. */
export function Folded({ onUnfold }: { onUnfold: () => void }) {
  const say = useWords();
  return (
    <button type="button" class="button author-folded" onClick={onUnfold}>
      <PencilLine size={16} aria-hidden="true" />
      {say('author.unfold')}
    </button>
  );
}
