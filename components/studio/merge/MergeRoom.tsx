import { ArrowLeft, Check } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PackChange } from '../../../utils/pack/compare.ts';
import type { Choices } from '../../../utils/pack/merge/merge.ts';
import type { Choice } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { LongList } from '../LongList.tsx';
import type { Incoming, Merging, StudioActions } from '../view.ts';
import { ChangePane } from './ChangePane.tsx';
import { ConflictPane } from './ConflictPane.tsx';
import { MergeLineRow } from './MergeLineRow.tsx';
import { leftIn, linesOf, withWhole } from './merge-lines.ts';

export interface MergeRoomProps {
  incoming: Extract<Incoming, { state: 'changes' }>;
  merging?: Merging;
  pack: Pack;
  actions: Pick<StudioActions, 'mergeFile' | 'takeFile' | 'leaveFile'>;
}

/** What a file changes in a pack that is here, item by item; where two people changed the same, one chooses. */
export function MergeRoom({ incoming, merging, pack, actions }: MergeRoomProps) {
  const say = useWords();
  const [how, setHow] = useState<'merged' | 'as-it-is'>(incoming.isKept ? 'merged' : 'as-it-is');
  const [choices, setChoices] = useState<Choices>(new Map());
  const [key, setKey] = useState<string>();
  const first = useRef<Merging>();
  first.current ??= merging;
  const all: readonly PackChange[] = how === 'merged' ? (first.current?.changes ?? []) : incoming.changes;
  const conflicts = how === 'merged' ? (merging?.conflicts ?? []) : [];
  const lines = useMemo(() => linesOf(conflicts, all), [conflicts, all]);
  const left = conflicts.reduce((sum, conflict) => sum + leftIn(conflict, choices), 0);
  const open = lines.find((line) => line.key === key);
  const isNothing = merging !== undefined && lines.length === 0;

  const { mergeFile } = actions;
  useEffect(() => mergeFile(choices), [choices, mergeFile]);

  const nextConflict = () => {
    const at = conflicts.findIndex((conflict) => conflict.key === key);
    const around = [...conflicts.slice(at + 1), ...conflicts.slice(0, at + 1)];
    const next = around.find((conflict) => leftIn(conflict, choices) > 0);
    if (next) setKey(next.key);
  };
  useEffect(() => {
    // what has to be chosen is what one came for, where there is room for it beside the list
    if (key === undefined && conflicts[0] && matchMedia('(min-width: 721px)').matches)
      setKey(conflicts[0].key);
  }, [conflicts, key]);

  useEffect(() => {
    const ended = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
        const choice = ({ '1': 'mine', '2': 'theirs', '3': 'both' } as Record<string, Choice>)[event.key];
        if (choice && open?.kind === 'conflict' && (choice !== 'both' || open.conflict.canBeBoth)) {
          setChoices(withWhole(choices, open.conflict, choice));
        } else if (event.key === 'n') nextConflict();
        else return;
        event.preventDefault();
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  });

  return (
    <div class="room merge">
      <header class="room-head">
        <h1>{say('merge.title')}</h1>
        <span class="meta">
          {incoming.here === incoming.version
            ? incoming.name
            : say('merge.versions', { file: incoming.name, here: incoming.here, there: incoming.version })}
        </span>
        <span class="push beside">
          <button type="button" class="button" onClick={actions.leaveFile}>
            {say('studio.cancel')}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={left > 0 || lines.length === 0 || (how === 'merged' && !merging)}
            onClick={() => actions.takeFile(how, choices)}
          >
            <Check size={16} aria-hidden="true" />
            {how === 'merged' ? say('merge.take') : say('merge.takeFile')}
          </button>
        </span>
      </header>
      <div class="merge-how">
        {incoming.isKept && (
          <fieldset class="segments">
            <legend class="visually-hidden">{say('merge.how')}</legend>
            {ways.map(([one, words]) => (
              <label key={one}>
                <input
                  type="radio"
                  name="merge-how"
                  checked={how === one}
                  onChange={() => {
                    setHow(one);
                    setKey(undefined);
                  }}
                />
                <span>{say(words)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p class="meta">
          {how === 'as-it-is'
            ? say('merge.asItIs')
            : incoming.knowsBase
              ? say('merge.known')
              : say('merge.unknown')}
        </p>
      </div>
      {how === 'merged' && !merging && (
        <p class="loading meta" role="status">
          {say('merge.reading')}
        </p>
      )}
      {(isNothing || (how === 'as-it-is' && lines.length === 0)) && (
        <p class="nothing-open text">{say('merge.nothing')}</p>
      )}
      {lines.length > 0 && (
        <div class="list-room" data-open={open !== undefined}>
          <section class="list-side" aria-label={say('merge.title')}>
            <p class="merge-count" aria-live="polite">
              {left > 0 ? (
                <strong>{say('merge.left', { count: left })}</strong>
              ) : (
                <span>{say('merge.count', { count: lines.length })}</span>
              )}
            </p>
            <LongList
              label={say('merge.title')}
              items={lines}
              keyOf={(line) => line.key}
              chosen={key}
              onMove={(line) => setKey(line.key)}
              onOpen={(line) => setKey(line.key)}
            >
              {(line) => <MergeLineRow line={line} pack={pack} choices={choices} />}
            </LongList>
            {merging && merging.restored.length > 0 && how === 'merged' && (
              <p class="meta restored">{say('merge.restored', { count: merging.restored.length })}</p>
            )}
          </section>
          <section class="open-side" aria-label={say('merge.one')}>
            {open && (
              <button
                type="button"
                class="button icon back-to-list"
                aria-label={say('studio.back')}
                onClick={() => setKey(undefined)}
              >
                <ArrowLeft size={18} aria-hidden="true" />
              </button>
            )}
            {open?.kind === 'conflict' && (
              <ConflictPane
                key={open.key}
                line={open}
                pack={pack}
                choices={choices}
                change={merging?.changes.find((one) => one.key === open.key)}
                onChoices={setChoices}
                onNext={left > 0 ? nextConflict : undefined}
              />
            )}
            {open?.kind === 'change' && (
              <ChangePane
                key={open.key}
                line={open}
                pack={pack}
                isLeft={choices.get(open.key) === 'mine'}
                onLeave={
                  how === 'merged'
                    ? (isLeft) => {
                        const next = new Map(choices);
                        if (isLeft) next.set(open.key, 'mine');
                        else next.delete(open.key);
                        setChoices(next);
                      }
                    : undefined
                }
              />
            )}
            {!open && <p class="nothing-open meta">{say('studio.pickOne')}</p>}
          </section>
        </div>
      )}
    </div>
  );
}

const ways = [
  ['merged', 'merge.how.merged'],
  ['as-it-is', 'merge.how.asItIs'],
] as const;
