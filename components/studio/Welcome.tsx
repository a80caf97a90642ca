import { FileUp, Plus } from 'lucide-preact';
import type { Draft } from '../../utils/store/records.ts';
import { Signpost } from '../Signpost.tsx';
import { useWords } from '../words.tsx';
import { FileButton } from './FileButton.tsx';

export interface WelcomeProps {
  drafts: readonly Draft[];
  onStart: () => void;
  onFile: (file: File) => void;
}

/** The first time: what the studio is for, and the one thing to do. */
export function Welcome({ drafts, onStart, onFile }: WelcomeProps) {
  const say = useWords();
  return (
    <div class="welcome">
      <Signpost size={56} />
      <h1>{say('studio.welcome.title')}</h1>
      <p class="text">{say('studio.welcome.body')}</p>
      <ol>
        <li>{say('studio.welcome.one')}</li>
        <li>{say('studio.welcome.two')}</li>
        <li>{say('studio.welcome.three')}</li>
      </ol>
      {drafts.length > 0 && <p class="text">{say('studio.welcome.drafts', { count: drafts.length })}</p>}
      <div class="beside">
        <button type="button" class="button primary" onClick={onStart}>
          <Plus size={16} aria-hidden="true" />
          {say('studio.newPack')}
        </button>
        <FileButton onFile={onFile}>
          <FileUp size={16} aria-hidden="true" />
          {say('studio.openFile')}
        </FileButton>
      </div>
    </div>
  );
}
