import { Languages, Plus } from 'lucide-preact';
import type { Pack } from '../../../utils/pack/schema.ts';
import { Notice } from '../../Notice.tsx';
import { useWords } from '../../words.tsx';
import { nameOfLanguage } from '../language-name.ts';

export interface AddLanguageProps {
  pack: Pack;
  /** the pack has only the language it is written in: this is the whole screen */
  isFirst?: boolean;
  disabled?: boolean;
  onAdd: (language: string) => void;
}

/** Another language for the pack. */
export function AddLanguage({ pack, isFirst, disabled, onAdd }: AddLanguageProps) {
  const say = useWords();
  const options = common
    .filter((tag) => !pack.languages.some((known) => known.toLowerCase() === tag.toLowerCase()))
    .map((tag) => ({ tag, name: nameOfLanguage(tag, say.language) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, say.language));
  const choice = !disabled && (
    <span class={isFirst ? 'button primary add-one' : 'button plain add-one'}>
      <Plus size={16} aria-hidden="true" />
      {say('translate.addLanguage')}
      <select
        aria-label={say('translate.addLanguage')}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) onAdd(event.currentTarget.value);
          event.currentTarget.value = '';
        }}
      >
        <option value="" />
        {options.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
  if (!isFirst) return <>{choice}</>;
  const [only = 'en'] = pack.languages;
  return (
    <Notice
      title={say('translate.one.title', { language: nameOfLanguage(only, say.language) })}
      body={say('translate.one.body')}
    >
      {choice || <Languages size={24} aria-hidden="true" />}
    </Notice>
  );
}

/** What is read in offices and wards; any other comes with a file of translations. */
const common = (
  'en nl de fr es pt it pl ro bg hu cs sk hr sr sq el tr ar fa ps ur hi bn ta zh ja ko vi th id tl ru uk lt fi sv ' +
  'nb da ga fy ti so am'
).split(' ');
