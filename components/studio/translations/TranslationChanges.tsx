import { useMemo, useState } from 'preact/hooks';
import { describeProblem } from '../../../utils/pack/problems.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { type ItemName, itemNames } from '../../../utils/pack/translate/item-name.ts';
import type { TranslationChange, TranslationPlan } from '../../../utils/pack/translate/plan.ts';
import { keyOf } from '../../../utils/pack/translate/rows.ts';
import { listWords, partName } from '../../../utils/pack/translate/words.ts';
import { useWords } from '../../words.tsx';
import { TakeButton } from '../exchange/TakeButton.tsx';
import { nameOfLanguage } from '../language-name.ts';

export interface TranslationChangesProps {
  plan: TranslationPlan;
  pack: Pack;
  source: string;
  onTake: (changes: readonly TranslationChange[]) => Promise<void>;
  onClose: () => void;
}

/** So many are drawn at once; the rest are counted, and taken with them. */
const mostShown = 200;

/** What a file changes: how many of each, then one by one, each to be left out. */
export function TranslationChanges({ plan, pack, source, onTake, onClose }: TranslationChangesProps) {
  const say = useWords();
  const [left, setLeft] = useState<ReadonlySet<TranslationChange>>(new Set());
  const [takesSource, setTakesSource] = useState(false);
  const names = useMemo(() => itemNames(pack, say.language), [pack, say.language]);
  const ofSource = plan.changes.filter(({ kind }) => kind === 'source');
  const offered = plan.changes.filter(({ kind }) => kind !== 'source' || takesSource);
  const taken = offered.filter((change) => !left.has(change));
  const named = (tag: string) => nameOfLanguage(tag, say.language);
  const count = (kind: TranslationChange['kind']) => offered.filter((change) => change.kind === kind).length;
  const facts = [
    count('new') > 0 && say('translate.import.new', { count: count('new') }),
    count('changed') > 0 && say('translate.import.changed', { count: count('changed') }),
    count('settled') > 0 && say('translate.import.settled', { count: count('settled') }),
    plan.same > 0 && say('translate.import.same', { count: plan.same }),
    plan.empty > 0 && say('translate.import.empty', { count: plan.empty }),
  ].filter((fact) => fact !== false);

  return (
    <>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {plan.newLanguages.length > 0 && (
          <li>{say('translate.import.language', { languages: plan.newLanguages.map(named).join(', ') })}</li>
        )}
      </ul>
      {ofSource.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={takesSource}
            onChange={(event) => setTakesSource(event.currentTarget.checked)}
          />
          <span>{say('translate.import.source', { language: named(source), count: ofSource.length })}</span>
        </label>
      )}
      {plan.refused.length > 0 && (
        <details class="left-out" open>
          <summary>{say('translate.import.refused', { count: plan.refused.length })}</summary>
          <ul>
            {plan.refused.slice(0, mostShown).map(({ words, problems }) => (
              <li key={`${words.key} ${words.language}`}>
                <span class="text" lang={words.language} dir="auto">
                  {words.words.slice(0, 120)}
                </span>
                <span class="meta">
                  {problems.map((problem) => describeProblem(problem, say.language)).join(' ')}{' '}
                  {say('options.line', { line: words.line })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.unknown.length > 0 && (
        <details class="left-out">
          <summary>{say('translate.import.unknown', { count: plan.unknown.length })}</summary>
          <ul>
            {plan.unknown.slice(0, mostShown).map(({ key, language, words, line }) => (
              <li key={`${key} ${language} ${line}`}>
                <span class="text" lang={language} dir="auto">
                  {words.slice(0, 120)}
                </span>
                <span class="meta">{`${key} · ${say('options.line', { line })}`}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="take">
        <TakeButton isEmpty={taken.length === 0} onTake={() => onTake(taken)}>
          {say('translate.import.take', { count: taken.length })}
        </TakeButton>
        {offered.length === 0 && (
          <button type="button" class="button" onClick={onClose}>
            {say('card.close')}
          </button>
        )}
      </div>
      <ul class="file-changes">
        {offered.slice(0, mostShown).map((change) => (
          <Change
            key={`${change.key} ${change.language}`}
            change={change}
            name={names.get(keyOf(change.row.place, ''))}
            isTaken={!left.has(change)}
            onTaken={(isTaken) => {
              const next = new Set(left);
              if (isTaken) next.delete(change);
              else next.add(change);
              setLeft(next);
            }}
          />
        ))}
      </ul>
      {offered.length > mostShown && (
        <p class="meta">{say('translate.import.more', { count: offered.length - mostShown })}</p>
      )}
    </>
  );
}

interface ChangeProps {
  change: TranslationChange;
  name: ItemName | undefined;
  isTaken: boolean;
  onTaken: (isTaken: boolean) => void;
}

function Change({ change, name, isTaken, onTaken }: ChangeProps) {
  const say = useWords();
  const { row, language, was, words, madeFrom, kind } = change;
  return (
    <li class="file-change" data-taken={isTaken}>
      <label class="check">
        <input type="checkbox" checked={isTaken} onChange={(event) => onTaken(event.currentTarget.checked)} />
        <span class="meta">
          {[
            name && listWords[name.list][say.language] + (name.step === undefined ? '' : ` ${name.step}`),
            name?.title,
            partName(row.name, say.language),
            nameOfLanguage(language, say.language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </label>
      {kind === 'settled' ? (
        <p class="text" lang={language} dir="auto">
          {words} <span class="meta">{say('translate.import.settledOne')}</span>
        </p>
      ) : (
        <>
          {was !== undefined && (
            <del class="text" lang={language} dir="auto">
              {was}
            </del>
          )}
          <ins class="text" lang={language} dir="auto">
            {words}
          </ins>
        </>
      )}
      {madeFrom !== undefined && <p class="meta older">{say('translate.import.older')}</p>}
    </li>
  );
}
