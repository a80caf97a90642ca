import { Copy, Ellipsis, FolderOutput, Printer, Trash2 } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { pickWords } from '../../utils/pack/words.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { useWords } from '../words.tsx';
import type { Open, StudioActions } from './view.ts';

export interface EntryMenuProps {
  open: Open;
  /** other packs that are kept here */
  others: readonly PackSummary[];
  /** that is written now */
  language: string;
  actions: StudioActions;
}

/** What is seldom done with an entry: copied, moved, taken out. */
export function EntryMenu({ open, others, language, actions }: EntryMenuProps) {
  const say = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const isItem = !['people', 'topics', 'apps'].includes(open.list);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };

  useEffect(() => {
    const ended = new AbortController();
    const outside = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    addEventListener('pointerdown', outside, { signal: ended.signal });
    addEventListener('focusin', outside, { signal: ended.signal });
    return () => ended.abort();
  });

  return (
    <details
      ref={menu}
      class="menu-button"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button icon" aria-label={say('studio.more')} title={say('studio.more')}>
        <Ellipsis size={16} aria-hidden="true" />
      </summary>
      <div class="menu-list">
        {!open.isNew && (
          <button
            type="button"
            onClick={() => {
              close();
              actions.duplicate();
            }}
          >
            <Copy size={16} aria-hidden="true" />
            {say('studio.duplicate')}
          </button>
        )}
        {!open.isNew &&
          isItem &&
          others.map((pack) => (
            <button
              type="button"
              key={pack.id}
              onClick={() => {
                close();
                actions.moveTo(pack.id);
              }}
            >
              <FolderOutput size={16} aria-hidden="true" />
              {say('studio.moveTo', {
                title: pickWords(pack.title, say.language, pack.languages)?.words ?? pack.id,
              })}
            </button>
          ))}
        {open.list === 'walkthroughs' &&
          (['html', 'markdown'] as const).map((as) => (
            <button
              type="button"
              key={as}
              onClick={() => {
                close();
                actions.handout(as, language);
              }}
            >
              <Printer size={16} aria-hidden="true" />
              {as === 'html' ? say('studio.handout.html') : say('studio.handout.markdown')}
            </button>
          ))}
        <button
          type="button"
          class="risky"
          onClick={() => {
            close();
            actions.remove();
          }}
        >
          <Trash2 size={16} aria-hidden="true" />
          {isItem ? say('studio.retire') : say('studio.takeOut')}
        </button>
      </div>
    </details>
  );
}
