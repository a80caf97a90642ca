import { CircleDot, MessageSquarePlus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Whether the page beside the panel can be recorded. */
export type RecordPlace =
  /** it can, as far as we know */
  | { kind: 'ready' }
  /** the browser will ask the person first */
  | { kind: 'ask'; origin: string; host: string }
  /** the browser does not even tell us which site it is */
  | { kind: 'unknown' }
  /** a page of the browser itself, or one that is not on https */
  | { kind: 'never' };

export interface RecordHereProps {
  place: RecordPlace;
  /** `origin`: what the browser has to be asked for first, on this very click */
  onTip: (origin?: string) => void;
  onRecord: (origin?: string) => void;
}

/** The ways into a tip and into a recording, with the permission they take where they take one. */
export function RecordHere({ place, onTip, onRecord }: RecordHereProps) {
  const say = useWords();
  switch (place.kind) {
    case 'ready':
      return <Ways onTip={() => onTip()} onRecord={() => onRecord()} />;
    case 'ask':
      return (
        <>
          <Ways onTip={() => onTip(place.origin)} onRecord={() => onRecord(place.origin)} />
          <p class="meta">{say('recorder.ask', { host: place.host })}</p>
        </>
      );
    case 'unknown':
      return <UnknownSite onTip={onTip} onRecord={onRecord} />;
    case 'never':
      return <p class="meta">{say('recorder.never')}</p>;
    default:
      return place satisfies never;
  }
}

function Ways({ onTip, onRecord }: Pick<RecordHereProps, 'onTip' | 'onRecord'>) {
  const say = useWords();
  return (
    <>
      <div class="record-here">
        <button type="button" class="button primary tip" onClick={() => onTip()}>
          <MessageSquarePlus size={16} aria-hidden="true" />
          {say('author.add')}
        </button>
        <p class="meta">{say('author.promise')}</p>
      </div>
      <div class="record-here">
        <button type="button" class="button record" onClick={() => onRecord()}>
          <CircleDot size={16} aria-hidden="true" />
          {say('recorder.start')}
        </button>
        <p class="meta">{say('recorder.promise')}</p>
      </div>
    </>
  );
}

function UnknownSite({ onTip, onRecord }: Pick<RecordHereProps, 'onTip' | 'onRecord'>) {
  const say = useWords();
  const [address, setAddress] = useState('');
  const origin = originOf(address);
  return (
    <form
      class="record-here"
      onSubmit={(event) => {
        event.preventDefault();
        if (origin) onTip(origin);
      }}
    >
      <label class="field">
        <span>{say('recorder.unknown')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <span class="tools">
        <button type="submit" class="button" disabled={!origin}>
          {say('author.allow')}
        </button>
        <button type="button" class="button" disabled={!origin} onClick={() => origin && onRecord(origin)}>
          {say('recorder.unknownAllow')}
        </button>
      </span>
    </form>
  );
}

/** `https://intranet.example/*` for an address as people copy or type it; only https can be asked for. */
function originOf(address: string): string | undefined {
  const full = /^[a-z]+:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return undefined;
  const { protocol, hostname } = new URL(full);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : undefined;
}
