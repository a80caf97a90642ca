import type { Person, Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import { AbsencesField } from './form/AbsencesField.tsx';
import { ChipsField } from './form/ChipsField.tsx';
import { ContactsField } from './form/ContactsField.tsx';
import { DateField } from './form/DateField.tsx';
import { useEditor } from './form/EditorContext.tsx';
import { Field } from './form/Field.tsx';
import { HoursField } from './form/HoursField.tsx';
import { LineField } from './form/LineField.tsx';
import { PictureField } from './form/PictureField.tsx';
import { SelectField } from './form/SelectField.tsx';
import { TextField } from './form/TextField.tsx';
import { patched } from './form/text.ts';
import { nameOfLanguage } from './language-name.ts';

export interface PersonFormProps {
  person: Partial<Person>;
  /** the id, when this person is in the pack already */
  id?: string;
  onPerson: (person: Partial<Person>, tag: string) => void;
}

/** Somebody to ask: who, about what, how, and when. */
export function PersonForm({ person, id, onPerson }: PersonFormProps) {
  const say = useWords();
  const { pack, today, language } = useEditor();
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  const change = (patch: Partial<Person>, tag: string) => onPerson(patched(person, patch), tag);
  const spoken = [...new Set([...pack.languages, ...(person.languages ?? [])])];
  return (
    <>
      <LineField
        label={say('studio.person.name')}
        value={person.name ?? ''}
        onLine={(name) => change({ name }, 'name')}
      />
      <TextField
        label={say('studio.person.role')}
        text={person.role}
        onText={(role) =>
          change({ role: Object.keys(role).length > 0 ? role : undefined }, `role ${language}`)
        }
      />
      <ContactsField
        contacts={person.contacts ?? []}
        onContacts={(contacts) => change({ contacts }, 'contacts')}
      />
      <ChipsField
        label={say('studio.person.topics')}
        chosen={person.topics ?? []}
        options={pack.topics.map((topic) => [topic.id, called(topic.name)])}
        onChosen={(topics) => change({ topics }, 'topics')}
      />
      <ChipsField
        label={say('studio.person.apps')}
        chosen={person.apps ?? []}
        options={pack.apps.map((app) => [app.id, called(app.name)])}
        onChosen={(apps) => change({ apps }, 'apps')}
      />
      <ChipsField
        label={say('studio.person.languages')}
        chosen={person.languages ?? []}
        options={spoken.map((tag) => [tag, nameOfLanguage(tag, say.language)])}
        onChosen={(languages) => change({ languages }, 'languages')}
      />
      <HoursField
        hours={person.hours ?? []}
        onHours={(hours) =>
          change(
            {
              hours: hours.length > 0 ? hours : undefined,
              timeZone: person.timeZone ?? (hours.length > 0 ? localTimeZone() : undefined),
            },
            'hours',
          )
        }
      />
      {person.hours && (
        <LineField
          label={say('studio.person.timeZone')}
          value={person.timeZone ?? ''}
          onLine={(timeZone) => change({ timeZone: timeZone || undefined }, 'timeZone')}
        />
      )}
      <AbsencesField
        away={person.away ?? []}
        onAway={(away) => change({ away: away.length > 0 ? away : undefined }, 'away')}
      />
      <SelectField
        label={say('studio.person.standIn')}
        value={person.standIn}
        none={say('studio.field.nobody')}
        options={pack.people.filter((other) => other.id !== id).map((other) => [other.id, other.name])}
        onChoose={(standIn) => change({ standIn }, 'standIn')}
      />
      <Field label={say('studio.person.picture')}>
        <PictureField
          name={person.name ?? ''}
          picture={person.picture}
          onPicture={(picture) => change({ picture }, 'picture')}
        />
      </Field>
      <DateField
        label={say('studio.person.consent')}
        hint={say('studio.person.consent.hint')}
        value={person.consent}
        shortcut={{ words: say('studio.field.today'), day: today }}
        onDate={(consent) => change({ consent }, 'consent')}
      />
    </>
  );
}

function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
