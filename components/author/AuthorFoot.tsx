import { Eye, PencilLine, Trash2 } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** How the words on screen and the store stand to each other. */
export type Saved = 'nothing' | 'keeping' | 'kept' | 'lost';

export interface AuthorFootProps {
  saved: Saved;
  /** id of the pack it goes into; absent: a new one */
  into?: string;
  packs: readonly { id: string; title: string }[];
  /** what a new pack would be called */
  newTitle: string;
  /** it is in no pack yet */
  isNew: boolean;
  isKeeping: boolean;
  /** what it lacks, or why it could not be kept */
  wrong?: string;
  /** the card is folded away where there is no room beside */
  preview?: { isShown: boolean; onToggle: () => void };
  onInto: (into: string | undefined) => void;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Where the tip goes, and the one button that puts it there. */
export function AuthorFoot(props: AuthorFootProps) {
  const say = useWords();
  const { saved, wrong, isKeeping, preview, onKeep } = props;
  return (
    <footer class="author-foot">
      {props.packs.length > 0 && <Into {...props} />}
      {wrong && (
        <p class="meta wrong" role="alert">
          {wrong}
        </p>
      )}
      {saved === 'lost' && (
        <p class="meta wrong" role="alert">
          {say('author.state.lost')}
        </p>
      )}
      <div class="line">
        <Discard {...props} />
        {preview && (
          <button
            type="button"
            class="button"
            aria-pressed={preview.isShown}
            aria-label={say('author.preview.show')}
            title={say(preview.isShown ? 'author.preview.hide' : 'author.preview.show')}
            onClick={preview.onToggle}
          >
            {preview.isShown ? (
              <PencilLine size={16} aria-hidden="true" />
            ) : (
              <Eye size={16} aria-hidden="true" />
            )}
          </button>
        )}
        <button type="button" class="button primary" title="Ctrl+Enter" disabled={isKeeping} onClick={onKeep}>
          {say(isKeeping ? 'author.keeping' : props.isNew ? 'author.keep.here' : 'author.keep')}
        </button>
      </div>
    </footer>
  );
}

function Into({ into, packs, newTitle, onInto }: AuthorFootProps) {
  const say = useWords();
  const id = useId();
  return (
    <p class="into">
      <label class="meta" for={id}>
        {say('author.into')}
      </label>
      <select
        id={id}
        class="field"
        value={into ?? ''}
        onChange={(event) => onInto(event.currentTarget.value || undefined)}
      >
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.title}
          </option>
        ))}
        <option value="">{say('author.into.new', { title: newTitle })}</option>
      </select>
    </p>
  );
}

function Discard({ saved, onDiscard }: AuthorFootProps) {
  const say = useWords();
  const [isSure, setSure] = useState(false);
  if (saved === 'nothing') return <span class="state" />;
  if (isSure) {
    return (
      <span class="state sure">
        <span class="meta">{say('author.discard.sure')}</span>
        <button type="button" class="button" onClick={onDiscard}>
          {say('author.discard.yes')}
        </button>
        <button type="button" class="button plain" onClick={() => setSure(false)}>
          {say('author.discard.no')}
        </button>
      </span>
    );
  }
  return (
    <span class="state">
      <button
        type="button"
        class="button icon"
        title={say('author.discard')}
        aria-label={say('author.discard')}
        onClick={() => setSure(true)}
      >
        <Trash2 size={16} aria-hidden="true" />
      </button>
      <span class="meta">{say(saved === 'keeping' ? 'author.state.keeping' : 'author.state.kept')}</span>
    </span>
  );
}
