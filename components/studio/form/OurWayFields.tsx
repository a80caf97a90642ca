import { Plus } from 'lucide-preact';
import type { Tip } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { DateField } from './DateField.tsx';
import { useEditor } from './EditorContext.tsx';
import { MarkdownField } from './MarkdownField.tsx';
import { SelectField } from './SelectField.tsx';
import { patched } from './text.ts';

type OurWay = NonNullable<Tip['ourWay']>;

export interface OurWayFieldsProps {
  ourWay: Tip['ourWay'];
  onOurWay: (ourWay: Tip['ourWay'], tag: string) => void;
}

/** The agreement of this organisation, with its date and whose it is. */
export function OurWayFields({ ourWay, onOurWay }: OurWayFieldsProps) {
  const say = useWords();
  const { pack, today } = useEditor();
  if (!ourWay) {
    return (
      <button
        type="button"
        class="button plain begin"
        onClick={() => onOurWay({ text: {}, since: today }, 'ourWay')}
      >
        <Plus size={16} aria-hidden="true" />
        {say('studio.field.ourWay.add')}
      </button>
    );
  }
  const change = (patch: Partial<OurWay>, tag: string) => onOurWay(patched(ourWay, patch), tag);
  return (
    <section class="our-way-fields">
      <MarkdownField
        label={say('card.ourWay')}
        hint={say('studio.field.ourWay.hint')}
        rows={2}
        text={ourWay.text}
        onText={(text) => change({ text }, 'ourWay.text')}
      />
      <div class="form-pair">
        <DateField
          label={say('studio.field.since')}
          value={ourWay.since}
          onDate={(since) => change({ since }, 'ourWay.since')}
        />
        {pack.people.length > 0 && (
          <SelectField
            label={say('studio.field.agreedBy')}
            value={ourWay.owner}
            none={say('studio.field.nobody')}
            options={pack.people.map((person) => [person.id, person.name])}
            onChoose={(owner) => change({ owner }, 'ourWay.owner')}
          />
        )}
      </div>
      <button type="button" class="button plain quiet" onClick={() => onOurWay(undefined, 'ourWay')}>
        {say('studio.field.ourWay.remove')}
      </button>
    </section>
  );
}
