import type { Encoding } from '../../../utils/pack/exchange/text-of-bytes.ts';
import { useWords } from '../../words.tsx';

export interface EncodingChoiceProps {
  encoding: Encoding;
  onEncoding: (encoding: Encoding) => void;
}

/** A file that does not say in which letters it was written: shown, and changed when they look wrong. */
export function EncodingChoice({ encoding, onEncoding }: EncodingChoiceProps) {
  const say = useWords();
  return (
    <label class="encoding">
      <span>{say('exchange.encoding')}</span>
      <select
        class="field"
        value={encoding}
        onChange={(event) => onEncoding(event.currentTarget.value as Encoding)}
      >
        {choices.map(([id, key]) => (
          <option key={id} value={id}>
            {say(key)}
          </option>
        ))}
      </select>
      <span class="meta">{say('exchange.encoding.hint')}</span>
    </label>
  );
}

const choices = [
  ['windows-1252', 'exchange.encoding.western'],
  ['macintosh', 'exchange.encoding.mac'],
  ['windows-1250', 'exchange.encoding.central'],
  ['windows-1251', 'exchange.encoding.cyrillic'],
  ['windows-1253', 'exchange.encoding.greek'],
  ['windows-1254', 'exchange.encoding.turkish'],
] as const;
