import type { Pack } from '../../../utils/pack/schema.ts';
import type { ImportWishes } from '../../../utils/people/import/plan.ts';
import { useWords } from '../../words.tsx';
import { DateField } from '../form/DateField.tsx';
import { nameOfLanguage } from '../language-name.ts';

export interface WishesFieldsProps {
  wishes: ImportWishes;
  pack: Pack;
  today: string;
  /** whether pictures in an address book are taken along; undefined for a table */
  photos: boolean | undefined;
  onWishes: (wishes: ImportWishes) => void;
  onPhotos: (photos: boolean) => void;
}

/** What holds for everybody in the file. */
export function WishesFields({ wishes, pack, today, photos, onWishes, onPhotos }: WishesFieldsProps) {
  const say = useWords();
  const change = (part: Partial<ImportWishes>) => onWishes({ ...wishes, ...part });
  return (
    <section class="wishes">
      <fieldset class="form-field chips">
        <legend class="label">{say('people.wish.ways')}</legend>
        {ways.map(([kind, words]) => (
          <label key={kind} class="chip">
            <input
              type="checkbox"
              checked={wishes.ways[kind]}
              onChange={(event) => change({ ways: { ...wishes.ways, [kind]: event.currentTarget.checked } })}
            />
            <span>{say(words)}</span>
          </label>
        ))}
      </fieldset>
      <DateField
        label={say('people.wish.consent')}
        hint={say('people.wish.consent.hint')}
        value={wishes.consent}
        shortcut={{ words: say('studio.field.today'), day: today }}
        onDate={(consent) => change({ consent })}
      />
      <div class="checks">
        <label class="check">
          <input
            type="checkbox"
            checked={wishes.newTopics}
            onChange={(event) => change({ newTopics: event.currentTarget.checked })}
          />
          <span>{say('people.wish.topics')}</span>
        </label>
        {photos !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={photos}
              onChange={(event) => onPhotos(event.currentTarget.checked)}
            />
            <span>{say('people.wish.photos')}</span>
          </label>
        )}
        {pack.languages.length > 1 && (
          <label class="check">
            <span>{say('people.wish.language')}</span>
            <select
              class="field"
              value={wishes.language}
              onChange={(event) => change({ language: event.currentTarget.value })}
            >
              {pack.languages.map((tag) => (
                <option key={tag} value={tag}>
                  {nameOfLanguage(tag, say.language)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}

const ways = [
  ['teams', 'people.field.teams'],
  ['webex', 'people.field.webex'],
  ['mail', 'people.field.mail'],
  ['phone', 'people.field.phone'],
] as const;
