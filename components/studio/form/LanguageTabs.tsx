import { useWords } from '../../words.tsx';
import { nameOfLanguage } from '../language-name.ts';

export interface LanguageTabsProps {
  languages: readonly string[];
  language: string;
  /** how many texts of this thing are missing or outdated, per language */
  untranslated: ReadonlyMap<string, number>;
  onLanguage: (language: string) => void;
}

/** So many fit beside each other; more become a list to choose from. */
const mostTabs = 4;

/** In which language the texts are written now. */
export function LanguageTabs({ languages, language, untranslated, onLanguage }: LanguageTabsProps) {
  const say = useWords();
  if (languages.length < 2) return null;
  const named = (tag: string) => nameOfLanguage(tag, say.language);
  const left = (tag: string) => untranslated.get(tag) ?? 0;
  if (languages.length > mostTabs) {
    return (
      <label class="language-choice">
        <span class="meta">{say('studio.language')}</span>
        <select class="field" value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {named(tag)}
              {left(tag) > 0 ? ` (${say('studio.language.left', { count: left(tag) })})` : ''}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{say('studio.language')}</legend>
      {languages.map((tag) => (
        <label key={tag}>
          <input
            type="radio"
            name="studio-language"
            checked={tag === language}
            onChange={() => onLanguage(tag)}
          />
          <span>
            {named(tag)}
            {left(tag) > 0 && (
              <span class="dot" title={say('studio.language.left', { count: left(tag) })}>
                <span class="visually-hidden">{say('studio.language.left', { count: left(tag) })}</span>
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
