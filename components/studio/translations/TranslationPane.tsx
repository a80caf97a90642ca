import { ArrowDown, ArrowLeft, Check, Copy } from 'lucide-preact';
import { useId, useMemo } from 'preact/hooks';
import { problemsOfWords } from '../../../utils/pack/check-texts.ts';
import { limits } from '../../../utils/pack/limits.ts';
import { blocksFrom } from '../../../utils/pack/markdown.ts';
import { describeProblem } from '../../../utils/pack/problems.ts';
import { listWords, partName } from '../../../utils/pack/translate/words.ts';
import type { KeptPack } from '../../../utils/store/kept.ts';
import { PackText } from '../../PackText.tsx';
import { useWords } from '../../words.tsx';
import { nameOfLanguage } from '../language-name.ts';
import type { TranslationLine } from './pending.ts';
import { marks } from './TranslationList.tsx';

export interface TranslationPaneProps {
  line: TranslationLine;
  kept: KeptPack;
  language: string;
  source: string;
  isForeign: boolean;
  hasNext: boolean;
  onWords: (words: string) => void;
  onNext: () => void;
  onBack: () => void;
}

/** The source and its translation side by side, each as it is written and as colleagues see it. */
export function TranslationPane(props: TranslationPaneProps) {
  const { line, kept, language, source, isForeign, hasNext, onWords, onNext, onBack } = props;
  const say = useWords();
  const id = useId();
  const { row, name, state, words } = line;
  const original = row.words[source] ?? '';
  const most = row.plain ? limits.title : limits.text;
  const problems = useMemo(
    () => (row.plain ? [] : problemsOfWords(words, [], new Set(kept.media))),
    [row.plain, words, kept.media],
  );
  const others = Object.entries(row.words).filter(([tag]) => tag !== source && tag !== language);
  const { icon: Icon, words: said } = marks[state];

  return (
    <div class="translation">
      <header class="entry-head">
        <div class="line">
          <button type="button" class="button icon back" aria-label={say('studio.back')} onClick={onBack}>
            <ArrowLeft size={18} aria-hidden="true" />
          </button>
          <p class="meta state">
            {`${listWords[name.list][say.language]}${name.step === undefined ? '' : ` ${name.step}`} · ${partName(row.name, say.language)}`}
          </p>
          <span class={`mark ${state}`}>
            <Icon size={14} aria-hidden="true" />
            <span class="meta">{say(said)}</span>
          </span>
        </div>
        <h2 dir="auto">{name.title}</h2>
      </header>
      <div class="side-by-side">
        <div class="side">
          <h3>{nameOfLanguage(source, say.language)}</h3>
          <p class="original" lang={source} dir="auto">
            {original || <span class="meta">{say('translate.noSource')}</span>}
          </p>
          {!row.plain && original && <Shown words={original} pack={kept.pack.id} language={source} />}
        </div>
        <div class="side">
          <h3 id={`${id}-name`}>{nameOfLanguage(language, say.language)}</h3>
          <textarea
            class="field"
            aria-labelledby={`${id}-name`}
            lang={language}
            dir="auto"
            rows={row.plain ? 2 : 5}
            maxLength={most}
            disabled={isForeign}
            value={words}
            aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
            onInput={(event) => onWords(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              onNext();
            }}
          />
          {problems.length > 0 && (
            <ul id={`${id}-problems`} class="meta wrong">
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.values.what}`}>
                  {describeProblem(problem, say.language)}
                </li>
              ))}
            </ul>
          )}
          {!row.plain && words && <Shown words={words} pack={kept.pack.id} language={language} />}
        </div>
      </div>
      {!isForeign && (
        <footer class="translation-foot">
          {state === 'outdated' && (
            <>
              <p class="meta">
                {say('translate.outdated.why', { language: nameOfLanguage(source, say.language) })}
              </p>
              <button type="button" class="button" onClick={() => onWords(words)}>
                <Check size={16} aria-hidden="true" />
                {say('translate.stillRight')}
              </button>
            </>
          )}
          {state === 'missing' && original && (
            <button type="button" class="button plain" onClick={() => onWords(original)}>
              <Copy size={16} aria-hidden="true" />
              {say('translate.same', { language: nameOfLanguage(source, say.language) })}
            </button>
          )}
          <button type="button" class="button" disabled={!hasNext} onClick={onNext}>
            <ArrowDown size={16} aria-hidden="true" />
            {say('translate.next')}
            <kbd>Ctrl+Enter</kbd>
          </button>
        </footer>
      )}
      {others.length > 0 && (
        <details class="other-languages">
          <summary>{say('translate.others', { count: others.length })}</summary>
          <dl>
            {others.map(([tag, text]) => (
              <div key={tag}>
                <dt>{nameOfLanguage(tag, say.language)}</dt>
                <dd lang={tag} dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function Shown({ words, pack, language }: { words: string; pack: string; language: string }) {
  const say = useWords();
  const blocks = useMemo(() => blocksFrom(words), [words]);
  return (
    <div class="shown" dir="auto">
      <p class="meta">{say('studio.preview')}</p>
      <PackText blocks={blocks} pack={pack} lang={language} />
    </div>
  );
}
