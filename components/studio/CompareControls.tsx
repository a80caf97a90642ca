import { Check } from 'lucide-preact';
import type { Key } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import { useWords } from '../words.tsx';
import { nameOfControl } from './say-condition.ts';

export interface CompareControlsProps {
  was: Anchor;
  now: Anchor;
  onAccept: () => void;
}

/** `isCode`: what no reader of the page sees, so that only the change says something. */
type Row = readonly [part: Key, before: string, after: string, isCode?: boolean];

/** The old and the new description of a control beside each other; what is as it was is only named. */
export function CompareControls({ was, now, onAccept }: CompareControlsProps) {
  const say = useWords();
  const rows: Row[] = [
    ['studio.evidence.name', nameOfControl(was, say.language), nameOfControl(now, say.language)],
    ['studio.evidence.role', was.role, now.role],
    ['studio.evidence.landmark', was.landmarks.join(', '), now.landmarks.join(', ')],
    ['studio.evidence.href', was.href ?? '', now.href ?? ''],
    ['studio.evidence.id', was.ids.join(', '), now.ids.join(', '), true],
    ['studio.evidence.icon', was.icon ?? '', now.icon ?? '', true],
    ['studio.evidence.look', was.words.join(', '), now.words.join(', '), true],
  ];
  const differ = rows.filter(([, before, after]) => before !== after);
  const same = rows.filter(([, before, after]) => before === after && before !== '');
  const kept = same.map(([part]) => lowerFirst(say(part)));
  return (
    <div class="compare">
      {differ.length > 0 && (
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('studio.compare.was')}</th>
              <th scope="col">{say('studio.compare.now')}</th>
            </tr>
          </thead>
          <tbody>
            {differ.map(([part, before, after, isCode]) => (
              <tr key={part} data-changed="true">
                <th scope="row">{say(part)}</th>
                {isCode ? (
                  <td colSpan={2} title={`${before || '–'} → ${after || '–'}`}>
                    {say('studio.compare.other')}
                  </td>
                ) : (
                  <>
                    <td>{before || '–'}</td>
                    <td>{after || '–'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {kept.length > 0 && (
        <p class="meta">
          {say('studio.compare.same', { what: new Intl.ListFormat(say.language).format(kept) })}
        </p>
      )}
      <p class="meta">{say('studio.compare.hint')}</p>
      <button type="button" class="button primary" onClick={onAccept}>
        <Check size={16} aria-hidden="true" />
        {say('studio.compare.accept')}
      </button>
    </div>
  );
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
