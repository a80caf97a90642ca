import { Search } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../utils/pack/schema.ts';
import type { Entry, List } from '../../utils/pack/things.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { useWords } from '../words.tsx';
import { type Filter, Filters, filterRows, isFiltering } from './Filters.tsx';
import { LongList } from './LongList.tsx';
import { names } from './Rail.tsx';
import { RowLine } from './RowLine.tsx';
import type { Place } from './route.ts';
import { type Row, rowsOf } from './rows.ts';
import { searchRows } from './search.ts';
import type { Fresh, PackView, StudioActions } from './view.ts';

export interface ListRoomProps {
  view: PackView;
  kept: KeptPack;
  lists: readonly List[];
  actions: StudioActions;
  /** beside the title: what adds one */
  add?: ComponentChildren;
  /** instead of the list, when the pack has none of these */
  empty: ComponentChildren;
  /** the entry that is open */
  children: (row: Row) => ComponentChildren;
}

/** A list on one side and the entry that is open on the other; on a narrow screen one of the two. */
export function ListRoom({ view, kept, lists, actions, add, empty, children }: ListRoomProps) {
  const say = useWords();
  const { pack, place, list, id } = view.route;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>({});
  const search = useRef<HTMLInputElement>(null);
  const { language } = say;
  const { care, today } = view;
  // as text, so that typing in a draft does not make 5,000 rows anew
  const waiting = draftsOf(view).toSorted().join(' ');
  const settled = useMemo(
    () => rowsOf(kept.pack, lists, { language, care, drafts: new Set(waiting.split(' ')) }),
    [kept.pack, lists, language, care, waiting],
  );
  const fresh = view.fresh.filter((one) => lists.includes(one.list));
  const rows = useMemo(
    () => (fresh.length === 0 ? settled : [...freshRows(fresh, kept.pack, language), ...settled]),
    [fresh, settled, kept.pack, language],
  );
  const found = useMemo(
    () => searchRows(filterRows(rows, filter, kept.pack, today), query, language),
    [rows, filter, query, language, kept.pack, today],
  );
  const open = rows.find((row) => row.list === list && row.id === id);
  const goTo = (row: Row, replace: boolean) =>
    actions.go({ at: 'pack', pack, place, list: row.list, id: row.id }, replace);

  return (
    <div class="list-room" data-open={open !== undefined}>
      <section class="list-side" aria-label={say(names[place])}>
        <header class="list-head">
          <h1>
            {say(names[place])} <span class="count">{rows.length}</span>
          </h1>
          {add}
        </header>
        {rows.length > 0 && (
          <div class="finding">
            <label class="search">
              <Search size={16} aria-hidden="true" />
              <span class="visually-hidden">{say('studio.search')}</span>
              <input
                ref={search}
                type="search"
                value={query}
                placeholder={say('studio.search')}
                data-studio-search
                onInput={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape' && query !== '') {
                    event.stopPropagation();
                    setQuery('');
                  }
                  if (event.key === 'ArrowDown' || event.key === 'Enter') focusList(event);
                }}
              />
            </label>
            <Filters place={place as Place} pack={kept.pack} filter={filter} onFilter={setFilter} />
          </div>
        )}
        <p class="visually-hidden" role="status">
          {query !== '' || isFiltering(filter) ? say('studio.found', { count: found.length }) : ''}
        </p>
        {rows.length === 0 && <div class="empty">{empty}</div>}
        {rows.length > 0 && found.length === 0 && (
          <div class="empty">
            <p>{query ? say('studio.foundNothing', { query }) : say('studio.filteredAll')}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                setQuery('');
                setFilter({});
              }}
            >
              {say('studio.showAll')}
            </button>
          </div>
        )}
        {found.length > 0 && (
          <LongList
            label={say(names[place])}
            items={found}
            keyOf={(row) => `${row.list}/${row.id}`}
            chosen={open && `${open.list}/${open.id}`}
            onMove={(row) => goTo(row, true)}
            onOpen={(row, byKey) => {
              goTo(row, false);
              if (byKey) requestAnimationFrame(() => focusForm(search.current));
            }}
          >
            {(row) => <RowLine row={row} today={today} isMixed={lists.length > 1} />}
          </LongList>
        )}
      </section>
      <section class="open-side" aria-label={open?.title ?? say('studio.nothingOpen')}>
        {open ? children(open) : rows.length > 0 && <p class="nothing-open meta">{say('studio.pickOne')}</p>}
      </section>
    </div>
  );
}

/** Enter goes on in what is open. */
function focusForm(search: HTMLElement | null): void {
  const fields = '.open-side .form :is(input, textarea, select):not([type=radio])';
  search?.closest('.list-room')?.querySelector<HTMLElement>(fields)?.focus();
}

/** What is not in the pack yet comes first: it is what one is about. */
function freshRows(fresh: readonly Fresh[], pack: Pack, language: string): Row[] {
  return fresh.flatMap(({ list, id, entry }) =>
    rowsOf(pack, [list], { language, care: new Map(), drafts: new Set([`${list}/${id}`]) }, () => [
      { ...entry, id } as Entry,
    ]),
  );
}

/** Edits of entries that wait, as `list/id`. */
function draftsOf({ drafts, route }: ListRoomProps['view']): string[] {
  return drafts
    .filter(({ pack, replaces }) => pack === route.pack && replaces !== undefined)
    .map((draft) => `${listOf(draft)}/${draft.replaces}`);
}

function listOf(draft: PackView['drafts'][number]): List {
  if (draft.kind === 'walkthrough') return 'walkthroughs';
  if (draft.kind === 'entry') return draft.list;
  return draft.tipKind === 'change' ? 'changes' : 'tips';
}

function focusList(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
  event.preventDefault();
  event.currentTarget.closest('.list-side')?.querySelector<HTMLElement>('[role=listbox]')?.focus();
}
