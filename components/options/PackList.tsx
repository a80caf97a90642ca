import { useState } from 'preact/hooks';
import { pickWords } from '../../utils/pack/words.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { sayDate, useWords } from '../words.tsx';

/** The packs that are installed; removing one asks once, in place. */
export function PackList({
  packs,
  onRemove,
}: {
  packs: PackSummary[];
  onRemove: (pack: PackSummary) => void;
}) {
  const say = useWords();
  const [sure, setSure] = useState<string>();
  if (packs.length === 0) return <p class="meta none">{say('options.noPacks')}</p>;
  return (
    <ul class="packs">
      {packs.map((pack) => {
        const found = pickWords(pack.title, say.language, pack.languages);
        const title = found?.words ?? pack.id;
        return (
          <li key={pack.id}>
            <div class="words">
              <strong lang={found?.language}>{title}</strong>
              <span class="meta">
                {say('options.tips', { count: pack.counts.tips })} ·{' '}
                {say('options.people', { count: pack.counts.people })}
              </span>
              <span class="meta">
                {say('options.version', { version: pack.packVersion })} ·{' '}
                {say('options.addedOn', { date: sayDate(pack.installedAt.slice(0, 10), say.language) })}
              </span>
            </div>
            {sure === pack.id ? (
              <div class="sure" role="alert">
                <span class="text">
                  {pack.source.kind === 'studio'
                    ? say('options.removeKept', { title })
                    : say('options.removeSure', { title })}
                </span>
                <button type="button" class="button" onClick={() => setSure(undefined)}>
                  {say('options.keep')}
                </button>
                <button
                  type="button"
                  class="button risk"
                  onClick={() => {
                    setSure(undefined);
                    onRemove(pack);
                  }}
                >
                  {say('options.remove')}
                </button>
              </div>
            ) : (
              <button type="button" class="button plain quiet" onClick={() => setSure(pack.id)}>
                {say('options.remove')}
                <span class="visually-hidden"> {title}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
