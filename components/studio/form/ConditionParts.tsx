import { rings } from '../../../utils/pack/conditions.ts';
import type { Condition, Text } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import { nameOfLanguage } from '../language-name.ts';
import { nameOfControl, ringWords } from '../say-condition.ts';
import { useEditor } from './EditorContext.tsx';

export interface ConditionPartsProps {
  condition: Condition;
  onCondition: (condition: Condition) => void;
}

/** One condition, as the words and the choices it is made of. */
export function ConditionParts({ condition, onCondition }: ConditionPartsProps) {
  const say = useWords();
  const { pack } = useEditor();
  const called = (name: Text) => pickWords(name, say.language, pack.languages)?.words ?? '';
  switch (condition.kind) {
    case 'app':
      return (
        <Choice
          label={say('studio.when.kind.app')}
          value={condition.app}
          options={pack.apps.map((app) => [app.id, called(app.name)])}
          onChoose={(app) => onCondition({ ...condition, app })}
        />
      );
    case 'page':
      return (
        <label class="part">
          <span>{say('studio.when.kind.page')}</span>
          <input
            class="field"
            type="text"
            value={condition.match}
            maxLength={300}
            onInput={(event) => onCondition({ ...condition, match: event.currentTarget.value })}
          />
        </label>
      );
    case 'element': {
      const name = nameOfControl(condition.anchor, say.language);
      return (
        <Choice
          label={`“${name}”`}
          value={String(condition.present)}
          options={[
            ['true', say('studio.when.isThere')],
            ['false', say('studio.when.isNotThere')],
          ]}
          onChoose={(value) => onCondition({ ...condition, present: value === 'true' })}
        />
      );
    }
    case 'language':
      return (
        <Choice
          label={say('studio.when.kind.language')}
          value={condition.language}
          options={pack.languages.map((tag) => [tag, nameOfLanguage(tag, say.language)])}
          onChoose={(language) => onCondition({ ...condition, language })}
        />
      );
    case 'date':
      return (
        <>
          <Day
            label={say('studio.when.part.from')}
            value={condition.from}
            onDay={(from) => onCondition(dates(from, condition.until))}
          />
          <Day
            label={say('studio.when.part.until')}
            value={condition.until}
            onDay={(until) => onCondition(dates(condition.from, until))}
          />
        </>
      );
    case 'ring':
      return (
        <Choice
          label={say('studio.when.kind.ring')}
          value={condition.ring}
          options={rings.map((ring) => [ring, say(ringWords[ring])])}
          onChoose={(ring) => onCondition({ ...condition, ring: ring as typeof condition.ring })}
        />
      );
    case 'done':
      return (
        <>
          <Choice
            label={say('studio.when.kind.done')}
            value={condition.item}
            options={[...pack.walkthroughs, ...pack.tips, ...pack.changes, ...pack.checklists].map((item) => [
              item.id,
              called(item.title),
            ])}
            onChoose={(item) => onCondition({ ...condition, item })}
          />
          <Choice
            label={say('studio.when.part.state')}
            value={String(condition.done)}
            options={[
              ['true', say('studio.when.isDone')],
              ['false', say('studio.when.isNotDone')],
            ]}
            onChoose={(value) => onCondition({ ...condition, done: value === 'true' })}
          />
        </>
      );
    default:
      return condition satisfies never;
  }
}

interface ChoiceProps {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="part">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, value, onDay }: { label: string; value?: string; onDay: (day?: string) => void }) {
  return (
    <label class="part">
      <span>{label}</span>
      <input
        class="field"
        type="date"
        value={value ?? ''}
        onChange={(event) => onDay(event.currentTarget.value || undefined)}
      />
    </label>
  );
}

function dates(from: string | undefined, until: string | undefined): Condition {
  return { kind: 'date', ...(from && { from }), ...(until && { until }) };
}
