import type { Condition, Text } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import { ChipsField } from './ChipsField.tsx';
import { ConditionsField } from './ConditionsField.tsx';
import { DateField } from './DateField.tsx';
import { useEditor } from './EditorContext.tsx';
import { NewTopic } from './NewTopic.tsx';
import { SelectField } from './SelectField.tsx';

/** What every item has beside its words. */
export interface ItemValues {
  app?: string;
  topics: string[];
  owner?: string;
  checkBy?: string;
  when?: Condition[];
}

export interface ItemFieldsProps {
  values: ItemValues;
  /** a checklist belongs to the apps of its walkthroughs */
  withoutApp?: boolean;
  onChange: (patch: Partial<ItemValues>, tag: string) => void;
  /** a topic that the pack does not have yet, where it can come with the item */
  onTopic?: (name: string) => void;
}

/** Days after which somebody looks again: what Guru and others found to be kept. */
const checkAfter = 90;

/** Where it belongs, who keeps it, until when it holds, and for whom. */
export function ItemFields({ values, withoutApp, onChange, onTopic }: ItemFieldsProps) {
  const say = useWords();
  const { pack, today } = useEditor();
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  const later = new Date(Date.parse(today) + checkAfter * 86_400_000).toISOString().slice(0, 10);
  return (
    <>
      <div class="form-pair">
        {!withoutApp && (
          <SelectField
            label={say('studio.field.app')}
            value={values.app}
            options={pack.apps.map((app) => [app.id, called(app.name)])}
            onChoose={(app) => onChange({ app }, 'app')}
          />
        )}
        <SelectField
          label={say('studio.field.owner')}
          value={values.owner}
          none={say('studio.field.nobody')}
          options={pack.people.map((person) => [person.id, person.name])}
          onChoose={(owner) => onChange({ owner }, 'owner')}
        />
      </div>
      <ChipsField
        label={say('studio.topics')}
        chosen={values.topics}
        options={pack.topics.map((topic) => [topic.id, called(topic.name)])}
        onChosen={(topics) => onChange({ topics }, 'topics')}
        add={onTopic && <NewTopic onTopic={onTopic} />}
      />
      <DateField
        label={say('studio.field.checkBy')}
        value={values.checkBy}
        hint={
          values.checkBy !== undefined && values.checkBy < today
            ? say('studio.field.checkBy.passed')
            : undefined
        }
        shortcut={{ words: say('studio.field.checkBy.later'), day: later }}
        onDate={(checkBy) => onChange({ checkBy }, 'checkBy')}
      />
      <ConditionsField
        label={say('studio.field.when')}
        conditions={values.when ?? []}
        onConditions={(when) => onChange({ when: when.length > 0 ? when : undefined }, 'when')}
      />
    </>
  );
}
