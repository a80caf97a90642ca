import { CircleDot } from 'lucide-preact';
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
  onRecord: (origin?: string) => void;
}

/** The way into a recording, with the permission it takes where it takes one. */
export function RecordHere({ place, onRecord }: RecordHereProps) {
  const say = useWords();
  switch (place.kind) {
    case 'ready':
      return (
        <div class="record-here">
          <RecordButton onPress={() => onRecord()} />
          <p class="meta">{say('recorder.promise')}</p>
        </div>
      );
    case 'ask':
      return (
        <div class="record-here">
          <RecordButton onPress={() => onRecord(place.origin)} />
          <p class="meta">{say('recorder.ask', { host: place.host })}</p>
        </div>
      );
    case 'unknown':
      return <UnknownSite onRecord={onRecord} />;
    case 'never':
      return <p class="meta">{say('recorder.never')}</p>;
    default:
      return place satisfies never;
  }
}

function RecordButton({ onPress }: { onPress: () => void }) {
  const say = useWords();
  return (
    <button type="button" class="button primary record" onClick={onPress}>
      <CircleDot size={16} aria-hidden="true" />
      {say('recorder.start')}
    </button>
  );
}

function UnknownSite({ onRecord }: Pick<RecordHereProps, 'onRecord'>) {
  const say = useWords();
  const [address, setAddress] = useState('');
  const origin = originOf(address);
  return (
    <form
      class="record-here"
      onSubmit={(event) => {
        event.preventDefault();
        if (origin) onRecord(origin);
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
      <button type="submit" class="button" disabled={!origin}>
        {say('recorder.unknownAllow')}
      </button>
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
