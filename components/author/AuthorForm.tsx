import { Crosshair } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { withTopic } from '../../utils/pack/new-topics.ts';
import type { Condition } from '../../utils/pack/schema.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { ConditionsField } from '../studio/form/ConditionsField.tsx';
import { DateField } from '../studio/form/DateField.tsx';
import { useEditor } from '../studio/form/EditorContext.tsx';
import { MarkdownField } from '../studio/form/MarkdownField.tsx';
import { OurWayFields } from '../studio/form/OurWayFields.tsx';
import { SelectField } from '../studio/form/SelectField.tsx';
import { TextField } from '../studio/form/TextField.tsx';
import { patched } from '../studio/form/text.ts';
import { KindChoice } from '../studio/KindChoice.tsx';
import { useWords } from '../words.tsx';
import { KeepingFields } from './KeepingFields.tsx';
import { PicturesField } from './PicturesField.tsx';
import { withWordsOf, wordsOf } from './pictures.ts';
import type { TipFields } from './tip-of.ts';

export interface AuthorFormProps {
  draft: TipDraft;
  onDraft: (draft: TipDraft) => void;
  /** points at what a condition is about */
  onPointCondition: () => void;
  /** whether it would show here now */
  shows: ComponentChildren;
  /** between the words and the rest: languages */
  top?: ComponentChildren;
}

/** What a tip says, in the order in which one would say it; the rest is folded away. */
export function AuthorForm({ draft, onDraft, onPointCondition, shows, top }: AuthorFormProps) {
  const say = useWords();
  const { pack, today, language } = useEditor();
  const item = draft.item as TipFields;
  const isChange = draft.tipKind === 'change';
  const way = useRef<HTMLDivElement>(null);
  const hadWay = useRef(item.ourWay !== undefined);
  useEffect(() => {
    // what was just asked for is what one types in next
    if (item.ourWay && !hadWay.current) way.current?.querySelector('textarea')?.focus();
    hadWay.current = item.ourWay !== undefined;
  }, [item.ourWay]);
  const change = (patch: TipFields) => onDraft({ ...draft, item: patched(item, patch) });
  return (
    <>
      <div class="form-top">
        <KindChoice draft={draft} onDraft={(next) => onDraft(withDay(next, today))} />
        {top}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside is what is typed in */}
      <div data-wants="title" onKeyDown={onToBody}>
        <TextField
          label={say('studio.field.title')}
          placeholder={say('author.title.example')}
          text={draft.title}
          onText={(title) => onDraft({ ...draft, title })}
        />
      </div>
      <div data-wants="body">
        <MarkdownField
          label={isChange ? say('studio.field.whatChanged') : say('studio.field.body')}
          placeholder={say('author.body.example')}
          rows={3}
          text={wordsOf(item.body)}
          onText={(words) => change({ body: withWordsOf(item.body, words) })}
        />
      </div>
      <PicturesField text={item.body} onText={(body) => change({ body })} />
      {isChange ? (
        <div class="form-pair" data-wants="date">
          <DateField
            label={say('studio.field.changeDate')}
            value={item.date}
            onDate={(date) => change({ date })}
          />
          <SelectField
            label={say('studio.field.impact')}
            value={item.impact ?? 'low'}
            options={[
              ['low', say('studio.impact.low')],
              ['medium', say('studio.impact.medium')],
              ['high', say('studio.impact.high')],
            ]}
            onChoose={(impact) => change({ impact: impact as TipFields['impact'] })}
          />
        </div>
      ) : (
        <div ref={way} class="form">
          <OurWayFields ourWay={item.ourWay} onOurWay={(ourWay) => change({ ourWay })} />
        </div>
      )}
      <details class="more">
        <summary>{say('author.more')}</summary>
        <div class="form">
          <KeepingFields
            item={item}
            onChange={change}
            onTopic={(name) => onDraft(withTopic(draft, pack, name, language))}
          />
          <ConditionsField
            label={say('studio.field.when')}
            conditions={item.when ?? []}
            onConditions={(when) => change({ when: some(when) })}
          />
          <button type="button" class="button plain begin" onClick={onPointCondition}>
            <Crosshair size={16} aria-hidden="true" />
            {say('author.when.point')}
          </button>
          {shows}
        </div>
      </details>
    </>
  );
}

/** Enter in the title goes on to the words. */
function onToBody(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
  event.preventDefault();
  const here = event.currentTarget as HTMLElement;
  here.parentElement?.querySelector<HTMLElement>('[data-wants="body"] textarea')?.focus();
}

/** Nobody notes a change without its day; most are of today. */
function withDay(draft: TipDraft, today: string): TipDraft {
  if (draft.tipKind !== 'change' || draft.item.date !== undefined) return draft;
  return { ...draft, item: { impact: 'medium', ...draft.item, date: today } };
}

function some(conditions: Condition[]): Condition[] | undefined {
  return conditions.length > 0 ? conditions : undefined;
}
