import { Minus, X } from 'lucide-preact';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { nameOfControl } from '../studio/say-condition.ts';
import { useWords } from '../words.tsx';

export interface AuthorHeadProps {
  titleId: string;
  anchor?: Anchor;
  /** what a reader sees on the control */
  name?: string;
  /** it is in a pack already */
  isChange: boolean;
  onFold: () => void;
  onClose: () => void;
}

/** "New tip at “Share”": what is being done, and where. */
export function AuthorHead({ titleId, anchor, name, isChange, onFold, onClose }: AuthorHeadProps) {
  const say = useWords();
  return (
    <header class="author-head">
      <h2 id={titleId}>
        {say(isChange ? 'author.edit' : 'author.new')}
        {anchor && <span class="where"> {name ? say('author.at', { name }) : whereIs(anchor, say)}</span>}
      </h2>
      <button
        type="button"
        class="button icon"
        title={say('author.fold')}
        aria-label={say('author.fold')}
        onClick={onFold}
      >
        <Minus size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        class="button icon"
        title={say('author.close')}
        aria-label={say('author.close')}
        onClick={onClose}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </header>
  );
}

function whereIs(anchor: Anchor, say: ReturnType<typeof useWords>): string {
  const name = nameOfControl(anchor, say.language);
  // a name that may be about somebody is kept as a print only
  const isName = Object.keys(anchor.names).length > 0 && !name.startsWith('~');
  return isName ? say('author.at', { name }) : say('author.atNameless', { role: anchor.role });
}
