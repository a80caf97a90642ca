import type { TipDraft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';

/** What is in a pack already stays in its list; a draft may still become a change. */
export function KindChoice({
  draft,
  onDraft,
}: {
  draft: TipDraft;
  onDraft: (draft: TipDraft, tag: string) => void;
}) {
  const say = useWords();
  if (draft.replaces !== undefined && draft.tipKind === 'change') return null;
  const kinds: [TipDraft['tipKind'], string][] = [
    ['tip', say('studio.kind.tip')],
    ['warning', say('studio.kind.warning')],
    ...(draft.replaces === undefined
      ? [['change', say('studio.kind.change')] satisfies [TipDraft['tipKind'], string]]
      : []),
  ];
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{say('studio.field.kind')}</legend>
      {kinds.map(([kind, words]) => (
        <label key={kind}>
          <input
            type="radio"
            name="studio-kind"
            checked={draft.tipKind === kind}
            onChange={() => onDraft({ ...draft, tipKind: kind }, 'kind')}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
