import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Saved } from '../../components/author/AuthorFoot.tsx';
import type { TipFields } from '../../components/author/tip-of.ts';
import { ask, type TipEditing } from '../../utils/messages.ts';
import type { TipDraft } from '../../utils/store/records.ts';
import { type Saving, savingOf } from './saving.ts';

/** The tip that is written, as it stands on screen. */
export interface TipNow {
  editing: TipEditing;
  draft: TipDraft;
  saved: Saved;
  /** that is written now, and all there are: the page's own first */
  language: string;
  languages: string[];
  change(draft: TipDraft): void;
  write(language: string): void;
  /** it goes into this pack; absent: into a new one */
  into(pack: string | undefined): void;
  flush: Saving['flush'];
}

/** Holds the draft and keeps it: every change is on its way to the store at once. */
export function useTip(view: Window, begun: TipEditing): TipNow {
  const [editing, setEditing] = useState(begun);
  const [draft, setDraft] = useState(begun.draft);
  const [language, write] = useState(begun.draft.language);
  const [saved, setSaved] = useState<Saved>(isBegun(begun.draft) ? 'kept' : 'nothing');
  const { saving, ended } = useMemo(() => {
    const own = new AbortController();
    const send = (next: TipDraft) => ask('author/draft', { draft: next });
    return { saving: savingOf(view, send, setSaved, own.signal), ended: own };
  }, [view]);
  useEffect(() => () => ended.abort(), [ended]);

  const change = (next: TipDraft) => {
    setDraft(next);
    saving.save(next);
  };
  return {
    editing,
    draft,
    saved,
    language,
    languages: [...new Set([begun.draft.language, ...editing.pack.languages, ...writtenIn(draft), language])],
    change,
    write,
    async into(pack) {
      await saving.flush();
      const next = await ask('author/into', { draft, ...(pack && { into: pack }) });
      if (!next) return setSaved('lost');
      setEditing(next);
      change(next.draft);
    },
    flush: saving.flush,
  };
}

/** It was written in before, so it lies in the store. */
function isBegun(draft: TipDraft): boolean {
  return draft.replaces === undefined && writtenIn(draft).length > 0;
}

function writtenIn({ title, item }: TipDraft): string[] {
  const { body, ourWay } = item as TipFields;
  return [title, body, ourWay?.text].flatMap((text) => Object.keys(text ?? {}));
}
