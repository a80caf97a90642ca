import type { ComponentChildren } from 'preact';
import type { LanguageCount } from '../../../utils/pack/translate/rows.ts';
import { useWords } from '../../words.tsx';
import { nameOfLanguage } from '../language-name.ts';

export interface LanguageBarProps {
  counts: readonly LanguageCount[];
  language: string;
  onLanguage: (language: string) => void;
  children?: ComponentChildren;
}

/** So many fit beside each other; more become a list to choose from. */
const mostBeside = 5;

/** How far each language is, and which one is looked at. */
export function LanguageBar({ counts, language, onLanguage, children }: LanguageBarProps) {
  const say = useWords();
  const told = (count: LanguageCount) => {
    const left = count.missing + count.outdated;
    return left === 0 ? say('translate.complete') : say('translate.left', { count: left });
  };
  if (counts.length > mostBeside) {
    return (
      <div class="language-bar">
        <label class="language-choice">
          <span class="visually-hidden">{say('studio.language')}</span>
          <select class="field" value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
            {counts.map((count) => (
              <option key={count.language} value={count.language}>
                {`${nameOfLanguage(count.language, say.language)}: ${told(count)}`}
              </option>
            ))}
          </select>
        </label>
        {children}
      </div>
    );
  }
  return (
    <div class="language-bar">
      <fieldset class="language-tabs">
        <legend class="visually-hidden">{say('studio.language')}</legend>
        {counts.map((count) => {
          const all = count.done + count.missing + count.outdated;
          return (
            <label key={count.language}>
              <input
                type="radio"
                name="translate-language"
                checked={count.language === language}
                onChange={() => onLanguage(count.language)}
              />
              <span class="tab">
                <strong>{nameOfLanguage(count.language, say.language)}</strong>
                <span class="meta">{told(count)}</span>
                <span class="bar" aria-hidden="true">
                  <span class="done" style={{ inlineSize: percent(count.done, all) }} />
                  <span class="outdated" style={{ inlineSize: percent(count.outdated, all) }} />
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {children}
    </div>
  );
}

function percent(part: number, all: number): string {
  return `${all === 0 ? 0 : (100 * part) / all}%`;
}
