import { ArrowLeft } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Me } from '../../utils/store/me.ts';
import { useWords } from '../words.tsx';

export interface WhoAmIProps {
  titleId: string;
  /** what was said is no name with an address */
  isWrong: boolean;
  onMe: (me: Me) => void;
  /** the tip goes without a name */
  onSkip: () => void;
  onBack: () => void;
}

/** Asked once, with the first tip: knowledge has a sender. */
export function WhoAmI({ titleId, isWrong, onMe, onSkip, onBack }: WhoAmIProps) {
  const say = useWords();
  const [nameId, mailId] = [useId(), useId()];
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [mail, setMail] = useState('');
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="card who"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMe({ name: name.trim(), mail: mail.trim() });
      }}
    >
      <header>
        <button type="button" class="button icon" aria-label={say('author.who.back')} onClick={onBack}>
          <ArrowLeft size={18} aria-hidden="true" />
        </button>
        <h2 id={titleId}>{say('author.who.title')}</h2>
      </header>
      <p class="meta">{say('author.who.hint')}</p>
      <div class="form-field">
        <label class="label" for={nameId}>
          {say('author.who.name')}
        </label>
        <input
          ref={first}
          id={nameId}
          class="field"
          type="text"
          autocomplete="name"
          maxLength={120}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="form-field">
        <label class="label" for={mailId}>
          {say('author.who.mail')}
        </label>
        <input
          id={mailId}
          class="field"
          type="email"
          autocomplete="email"
          maxLength={200}
          value={mail}
          onInput={(event) => setMail(event.currentTarget.value)}
        />
      </div>
      {isWrong && (
        <p class="meta wrong" role="alert">
          {say('author.who.wrong')}
        </p>
      )}
      <footer>
        <button type="button" class="button plain quiet" onClick={onSkip}>
          {say('author.who.skip')}
        </button>
        <button type="submit" class="button primary">
          {say('author.keep.here')}
        </button>
      </footer>
    </form>
  );
}
