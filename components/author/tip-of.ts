import type { Change, Tip } from '../../utils/pack/schema.ts';
import type { TipDraft } from '../../utils/store/records.ts';

/** The fields of a tip or a change that are filled in so far. */
export type TipFields = Partial<Tip & Change>;

/** The tip without an agreement that nobody has written yet. */
export function withoutEmptyWay<Fields extends TipFields>(fields: Fields): Fields {
  const { ourWay, ...rest } = fields;
  const hasWords = Object.values(ourWay?.text ?? {}).some((words) => words.trim() !== '');
  return hasWords ? fields : (rest as Fields);
}

/** The draft as the tip it will be, for its card; the note of a change stands in the card of a tip. */
export function tipOf({ title, tipKind, anchor, item }: TipDraft): Tip {
  const fields = item as TipFields;
  return {
    topics: [],
    ...fields,
    id: 'draft',
    title,
    body: fields.body ?? {},
    kind: tipKind === 'warning' ? 'warning' : 'tip',
    ...(anchor && { anchor }),
  } as Tip;
}
