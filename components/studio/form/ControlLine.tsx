import { Crosshair } from 'lucide-preact';
import type { Anchor } from '../../../utils/pack/anchor.ts';
import { useWords } from '../../words.tsx';
import { nameOfControl } from '../say-condition.ts';
import { Field } from './Field.tsx';

export interface ControlLineProps {
  label: string;
  anchor: Anchor | undefined;
  /** points at it again in the page; absent where it cannot be pointed at from here */
  onPick?: () => void;
  /** it belongs to the page as a whole */
  onRemove?: () => void;
}

/** The control that something stands at: its kind, its name, and where in the page it is. */
export function ControlLine({ label, anchor, onPick, onRemove }: ControlLineProps) {
  const say = useWords();
  return (
    <Field label={label}>
      <div class="control-line">
        <Crosshair size={16} aria-hidden="true" />
        {anchor ? (
          <span class="words">
            <span>
              <strong>{nameOfControl(anchor, say.language)}</strong> <span class="meta">{anchor.role}</span>
            </span>
            <span class="meta">{anchor.landmarks.slice(0, 3).join(' · ')}</span>
          </span>
        ) : (
          <span class="words meta">{say('studio.control.none')}</span>
        )}
        {onPick && (
          <button type="button" class="button" onClick={onPick}>
            {anchor ? say('studio.control.again') : say('studio.control.pick')}
          </button>
        )}
        {anchor && onRemove && (
          <button type="button" class="button plain quiet" onClick={onRemove}>
            {say('studio.control.remove')}
          </button>
        )}
      </div>
    </Field>
  );
}
