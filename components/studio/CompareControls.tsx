import { Check } from 'lucide-preact';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { useWords } from '../words.tsx';
import { nameOfControl } from './say-condition.ts';

export interface CompareControlsProps {
  was: Anchor;
  now: Anchor;
  onAccept: () => void;
}

/** The old and the new description of a control beside each other; what differs is marked. */
export function CompareControls({ was, now, onAccept }: CompareControlsProps) {
  const say = useWords();
  const rows = [
    [say('studio.evidence.name'), nameOfControl(was, say.language), nameOfControl(now, say.language)],
    [say('studio.evidence.role'), was.role, now.role],
    [say('studio.evidence.landmark'), was.landmarks.join(', '), now.landmarks.join(', ')],
    [say('studio.evidence.id'), was.ids.join(', '), now.ids.join(', ')],
    [say('studio.evidence.icon'), was.icon ?? '', now.icon ?? ''],
    [say('studio.evidence.href'), was.href ?? '', now.href ?? ''],
    [say('studio.evidence.look'), was.words.join(', '), now.words.join(', ')],
  ].filter(([, before, after]) => before !== '' || after !== '');
  return (
    <div class="compare">
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('studio.compare.was')}</th>
            <th scope="col">{say('studio.compare.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([part, before, after]) => (
            <tr key={part} data-changed={before !== after}>
              <th scope="row">{part}</th>
              <td>{before || '–'}</td>
              <td>{after || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="meta">{say('studio.compare.hint')}</p>
      <button type="button" class="button primary" onClick={onAccept}>
        <Check size={16} aria-hidden="true" />
        {say('studio.compare.accept')}
      </button>
    </div>
  );
}
