import type { Text } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { ChipsField } from '../studio/form/ChipsField.tsx';
import { DateField } from '../studio/form/DateField.tsx';
import { useEditor } from '../studio/form/EditorContext.tsx';
import { NewTopic } from '../studio/form/NewTopic.tsx';
import { SelectField } from '../studio/form/SelectField.tsx';
import { useWords } from '../words.tsx';
import type { TipFields } from './tip-of.ts';

export interface KeepingFieldsProps {
  item: TipFields;
  onChange: (patch: TipFields) => void;
  /** a topic that the pack does not have yet */
  onTopic: (name: string) => void;
}

/** Who keeps a tip up to date, until when it holds, and what it belongs to. The app follows from the page. */
export function KeepingFields({ item, onChange, onTopic }: KeepingFieldsProps) {
  const say = useWords();
  const { pack } = useEditor();
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  return (
    <>
      <div class="form-pair">
        {pack.people.length > 0 && (
          <SelectField
            label={say('studio.field.owner')}
            value={item.owner}
            none={say('studio.field.nobody')}
            options={pack.people.map((person) => [person.id, person.name])}
            onChoose={(owner) => onChange({ owner })}
          />
        )}
        <DateField
          label={say('studio.field.checkBy')}
          value={item.checkBy}
          onDate={(checkBy) => onChange({ checkBy })}
        />
      </div>
      <ChipsField
        label={say('studio.topics')}
        chosen={item.topics ?? []}
        options={pack.topics.map((topic) => [topic.id, called(topic.name)])}
        onChosen={(topics) => onChange({ topics })}
        add={<NewTopic onTopic={onTopic} />}
      />
    </>
  );
}
