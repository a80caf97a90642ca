import { Check, CircleDashed, History, PenLine, Search } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Key } from '../../../utils/i18n/index.ts';
import type { TranslationRow } from '../../../utils/pack/translate/rows.ts';
import { listWords, partName } from '../../../utils/pack/translate/words.ts';
import type { KeptPack } from '../../../utils/store/kept.ts';
import { useWords } from '../../words.tsx';
import { LongList } from '../LongList.tsx';
import type { PackView, StudioActions } from '../view.ts';
import { isWanted, linesOf, nextToDo, searchLines, type TranslationLine, type Wanted } from './pending.ts';
import { TranslationPane } from './TranslationPane.tsx';

export interface TranslationListProps {
  view: PackView;
  kept: KeptPack;
  rows: readonly TranslationRow[];
  language: string;
  source: string;
  isForeign: boolean;
  actions: StudioActions;
}

/** The texts on one side, the one that is being translated on the other; Ctrl+Enter goes to the next that asks. */
export function TranslationList(props: TranslationListProps) {
  const { view, kept, rows, language, source, isForeign, actions } = props;
  const say = useWords();
  const [wanted, setWanted] = useState<Wanted>('todo');
  const [query, setQuery] = useState('');
  const [key, setKey] = useState<string>();
  const [writes, setWrites] = useState(0);
  const room = useRef<HTMLDivElement>(null);
  const pending = view.pending ?? [];
  const lines = useMemo(
    () => linesOf({ pack: kept.pack, rows, language, source, reader: say.language, pending }),
    [kept.pack, rows, language, source, say.language, pending],
  );
  const count = (one: Wanted) => lines.filter((line) => isWanted(line, one)).length;
  // what was just written stays where it is until one looks elsewhere
  const found = useMemo(
    () =>
      searchLines(
        lines.filter((line) => isWanted(line, wanted) || line.row.key === key || line.state === 'pending'),
        query,
        source,
      ),
    [lines, wanted, query, source, key],
  );
  const open = lines.find(({ row }) => row.key === key);
  const isDone = count('todo') === 0 && count('pending') === 0;
  const mine = pending.filter((one) => one.language === language).length;

  const write = (line: TranslationLine | undefined) => {
    if (!line) return;
    setKey(line.row.key);
    setWrites(writes + 1);
  };
  useEffect(() => {
    const ended = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey;
        if (!isSave || mine === 0) return;
        event.preventDefault();
        actions.putTranslations(language);
      },
      { signal: ended.signal, capture: true },
    );
    return () => ended.abort();
  }, [actions, language, mine]);
  // the arrows stay in the list, everything else goes to the field
  useEffect(() => {
    if (writes > 0) room.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [writes]);

  return (
    <div ref={room} class="list-room" data-open={open !== undefined}>
      <section class="list-side" aria-label={say('translate.texts')}>
        <div class="finding">
          <label class="search">
            <Search size={16} aria-hidden="true" />
            <span class="visually-hidden">{say('studio.search')}</span>
            <input
              type="search"
              value={query}
              placeholder={say('studio.search')}
              data-studio-search
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <select
            class="field wanted"
            aria-label={say('studio.filter')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value as Wanted)}
          >
            {wishes.map(([one, words]) => (
              <option key={one} value={one}>{`${say(words)} (${count(one)})`}</option>
            ))}
          </select>
        </div>
        {mine > 0 && (
          <div class="waiting">
            <span class="text">{say('translate.waiting', { count: mine })}</span>
            <button
              type="button"
              class="button plain quiet"
              onClick={() => actions.dropTranslations(language)}
            >
              {say('studio.discard')}
            </button>
            <button type="button" class="button primary" onClick={() => actions.putTranslations(language)}>
              <Check size={16} aria-hidden="true" />
              {say('translate.put')}
            </button>
          </div>
        )}
        {found.length === 0 ? (
          <div class="empty">
            <p>{emptyWords(query !== '', isDone)}</p>
            {(query !== '' || wanted !== 'all') && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  setQuery('');
                  setWanted('all');
                }}
              >
                {say('studio.showAll')}
              </button>
            )}
          </div>
        ) : (
          <LongList
            label={say('translate.texts')}
            items={found}
            keyOf={({ row }) => row.key}
            chosen={key}
            onMove={({ row }) => setKey(row.key)}
            onOpen={write}
          >
            {(line) => <Line line={line} source={source} />}
          </LongList>
        )}
      </section>
      <section class="open-side" aria-label={open?.name.title ?? say('studio.nothingOpen')}>
        {open ? (
          <TranslationPane
            key={open.row.key}
            line={open}
            kept={kept}
            language={language}
            source={source}
            isForeign={isForeign}
            hasNext={nextToDo(lines, key) !== undefined}
            onWords={(words) =>
              actions.translate(
                { key: open.row.key, language, words, madeFrom: open.row.words[source] ?? '' },
                open.row,
              )
            }
            onNext={() => write(nextToDo(found, key) ?? nextToDo(lines, key))}
            onBack={() => setKey(undefined)}
          />
        ) : (
          <p class="nothing-open meta">{say('translate.pickOne')}</p>
        )}
      </section>
    </div>
  );

  function emptyWords(isSearching: boolean, isAllDone: boolean): string {
    if (isSearching) return say('studio.foundNothing', { query });
    return isAllDone ? say('translate.allDone') : say('studio.filteredAll');
  }
}

function Line({ line, source }: { line: TranslationLine; source: string }) {
  const say = useWords();
  const { row, name, state } = line;
  const { icon: Icon, words } = marks[state];
  const what = listWords[name.list][say.language];
  const step = name.step === undefined ? '' : ` ${name.step}`;
  return (
    <>
      <span class="words">
        <span class="title" lang={source}>
          {row.words[source] ?? name.title}
        </span>
        <span class="meta">
          {`${what}${step} · ${partName(row.name, say.language)}`}
          {row.words[source] !== name.title && ` · ${name.title}`}
        </span>
      </span>
      <span class={`mark ${state}`} title={say(words)}>
        <Icon size={14} aria-hidden="true" />
        <span class="visually-hidden">{say(words)}</span>
      </span>
    </>
  );
}

const wishes: [Wanted, Key][] = [
  ['todo', 'translate.wanted.todo'],
  ['missing', 'translate.state.missing'],
  ['outdated', 'translate.state.outdated'],
  ['pending', 'translate.state.pending'],
  ['all', 'translate.wanted.all'],
];

export const marks = {
  done: { icon: Check, words: 'translate.state.done' },
  missing: { icon: CircleDashed, words: 'translate.state.missing' },
  outdated: { icon: History, words: 'translate.state.outdated' },
  pending: { icon: PenLine, words: 'translate.state.pending' },
} as const;
