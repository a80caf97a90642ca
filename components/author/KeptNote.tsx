import { Check } from 'lucide-preact';
import { useWords } from '../words.tsx';

export interface KeptNoteProps {
  titleId: string;
  /** what its pack is called */
  pack: string;
  onAnother: () => void;
  onStudio: () => void;
  onDone: () => void;
}

/** The tip is in the pack: what that means, and what one may want next. */
export function KeptNote({ titleId, pack, onAnother, onStudio, onDone }: KeptNoteProps) {
  const say = useWords();
  return (
    <div class="card kept-note">
      <header>
        <Check size={18} aria-hidden="true" />
        <h2 id={titleId}>{say('author.kept.title')}</h2>
      </header>
      <p class="text">{say('author.kept.body', { pack })}</p>
      <footer>
        <button type="button" class="button primary" onClick={onDone}>
          {say('author.kept.done')}
        </button>
        <button type="button" class="button" onClick={onAnother}>
          {say('author.kept.another')}
        </button>
        <button type="button" class="button plain" onClick={onStudio}>
          {say('author.kept.studio')}
        </button>
      </footer>
    </div>
  );
}
