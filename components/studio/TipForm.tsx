import { withTopic } from '../../utils/pack/new-topics.ts';
import type { Change, Tip } from '../../utils/pack/schema.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { ControlLine } from './form/ControlLine.tsx';
import { DateField } from './form/DateField.tsx';
import { useEditor } from './form/EditorContext.tsx';
import { ItemFields, type ItemValues } from './form/ItemFields.tsx';
import { MarkdownField } from './form/MarkdownField.tsx';
import { OurWayFields } from './form/OurWayFields.tsx';
import { SelectField } from './form/SelectField.tsx';
import { TextField } from './form/TextField.tsx';
import { patched } from './form/text.ts';
import { placements } from './placements.ts';

export interface TipFormProps {
  draft: TipDraft;
  onDraft: (draft: TipDraft, tag: string) => void;
  onPick: () => void;
}

type Fields = Partial<Tip & Change>;

/** A tip, a warning or the note of a change: the words first, then where and for whom. */
export function TipForm({ draft, onDraft, onPick }: TipFormProps) {
  const say = useWords();
  const { pack, language, today } = useEditor();
  const item = draft.item as Fields;
  const isChange = draft.tipKind === 'change';
  const change = (patch: Fields, tag: string) =>
    onDraft({ ...draft, item: patched(item, patch) }, `${tag} ${language}`);
  const values: ItemValues = { topics: [], ...item };

  return (
    <>
      <TextField
        label={say('studio.field.title')}
        hint={draft.title[language] ? undefined : say('studio.field.title.hint')}
        text={draft.title}
        onText={(title) => onDraft({ ...draft, title }, `title ${language}`)}
      />
      <MarkdownField
        label={isChange ? say('studio.field.whatChanged') : say('studio.field.body')}
        text={item.body}
        pictures
        onText={(body) => change({ body }, 'body')}
      />
      {isChange ? (
        <div class="form-pair">
          <DateField
            label={say('studio.field.changeDate')}
            value={item.date}
            onDate={(date) => change({ date }, 'date')}
            shortcut={{ words: say('studio.field.today'), day: today }}
          />
          <SelectField
            label={say('studio.field.impact')}
            value={item.impact ?? 'low'}
            options={[
              ['low', say('studio.impact.low')],
              ['medium', say('studio.impact.medium')],
              ['high', say('studio.impact.high')],
            ]}
            onChoose={(impact) => change({ impact: impact as Change['impact'] }, 'impact')}
          />
        </div>
      ) : (
        <OurWayFields ourWay={item.ourWay} onOurWay={(ourWay, tag) => change({ ourWay }, tag)} />
      )}
      <ControlLine
        label={say('studio.field.control')}
        anchor={draft.anchor}
        onPick={onPick}
        onRemove={
          isChange && draft.anchor
            ? () => onDraft(patched(draft, { anchor: undefined, certainty: undefined }), 'anchor')
            : undefined
        }
      />
      <ItemFields
        values={values}
        onChange={(patch, tag) => change(patch as Fields, tag)}
        onTopic={(name) => onDraft(withTopic(draft, pack, name, language), 'topics')}
      />
      {!isChange && (
        <SelectField
          label={say('studio.field.placement')}
          value={item.placement}
          none={say('studio.placement.auto')}
          options={placements.map((side) => [side, say(`studio.placement.${side}`)])}
          onChoose={(side) => change({ placement: side as Tip['placement'] }, 'placement')}
        />
      )}
    </>
  );
}
