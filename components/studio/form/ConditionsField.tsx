import { X } from 'lucide-preact';
import { holds } from '../../../utils/pack/conditions.ts';
import type { Condition } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { sayConditions } from '../say-condition.ts';
import { ConditionParts } from './ConditionParts.tsx';
import { useEditor } from './EditorContext.tsx';

export interface ConditionsFieldProps {
  label: string;
  conditions: readonly Condition[];
  /** said instead of "It always shows." and the like */
  sentence?: string;
  onConditions: (conditions: Condition[]) => void;
}

/** When it shows, from a closed set: each condition in words that can be changed, and the whole as a sentence. */
export function ConditionsField({ label, conditions, sentence, onConditions }: ConditionsFieldProps) {
  const say = useWords();
  const { pack, today } = useEditor();
  // what only a page can tell is left to the page
  const known = conditions.filter(({ kind }) => kind === 'date');
  const around = {
    pack: pack.id,
    apps: [],
    url: '',
    language: '',
    ring: 'authors',
    done: new Set<string>(),
  } as const;
  const isToday = holds(known, { ...around, today });
  return (
    <fieldset class="form-field conditions">
      <legend class="label">{label}</legend>
      {conditions.length > 0 && (
        <ul>
          {conditions.map((condition, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names, and stay where they are
            <li key={index}>
              <ConditionParts
                condition={condition}
                onCondition={(next) => onConditions(conditions.with(index, next))}
              />
              <button
                type="button"
                class="button icon"
                aria-label={say('studio.when.remove')}
                onClick={() => onConditions(conditions.toSpliced(index, 1))}
              >
                <X size={15} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <span class="beside">
        <select
          class="field add"
          aria-label={say('studio.when.add')}
          value=""
          onChange={(event) => {
            const begun = blanks(pack, today)[event.currentTarget.value];
            if (begun) onConditions([...conditions, begun]);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{say('studio.when.add')}</option>
          {(Object.keys(kindWords) as (keyof typeof kindWords)[])
            .filter((kind) => blanks(pack, today)[kind])
            .map((kind) => (
              <option key={kind} value={kind}>
                {say(kindWords[kind])}
              </option>
            ))}
        </select>
      </span>
      <p class="meta sentence" role="status">
        {sentence ?? sayConditions(conditions, pack, say)}
        {!isToday && ` ${say('studio.when.notToday')}`}
      </p>
    </fieldset>
  );
}

const kindWords = {
  page: 'studio.when.kind.page',
  language: 'studio.when.kind.language',
  date: 'studio.when.kind.date',
  ring: 'studio.when.kind.ring',
  done: 'studio.when.kind.done',
  app: 'studio.when.kind.app',
} as const;

/** What a new condition begins as. One about a control is made by pointing at it in the page. */
function blanks(
  pack: ReturnType<typeof useEditor>['pack'],
  today: string,
): Record<string, Condition | undefined> {
  const [app] = pack.apps;
  const [item] = [...pack.walkthroughs, ...pack.tips];
  return {
    app: app && { kind: 'app', app: app.id },
    page: app && { kind: 'page', match: app.match[0] ?? '' },
    language: { kind: 'language', language: pack.languages[0] ?? 'en' },
    date: { kind: 'date', until: today },
    ring: { kind: 'ring', ring: 'pilot' },
    done: item && { kind: 'done', item: item.id, done: true },
  };
}
