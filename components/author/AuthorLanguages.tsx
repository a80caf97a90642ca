import { LanguageTabs } from '../studio/form/LanguageTabs.tsx';
import { nameOfLanguage } from '../studio/language-name.ts';
import { useWords } from '../words.tsx';

export interface AuthorLanguagesProps {
  /** those of the pack and of the tip, the page's own first */
  languages: readonly string[];
  language: string;
  untranslated: ReadonlyMap<string, number>;
  onLanguage: (language: string) => void;
}

/** The languages that our own words exist in; any other a pack brings along. */
const offered = ['en', 'nl'];

/** In which language it is written now, and the other one that colleagues may read. */
export function AuthorLanguages({ languages, ...props }: AuthorLanguagesProps) {
  const say = useWords();
  const others = offered.filter((tag) => !languages.some((one) => one.split('-')[0] === tag));
  return (
    <>
      <LanguageTabs languages={languages} {...props} />
      {languages.length < 2 &&
        others.slice(0, 1).map((tag) => (
          <button key={tag} type="button" class="button plain" onClick={() => props.onLanguage(tag)}>
            {say('author.language.add', { language: nameOfLanguage(tag, say.language) })}
          </button>
        ))}
    </>
  );
}
