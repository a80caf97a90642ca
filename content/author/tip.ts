import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../components/author/AuthorFoot.tsx';
import type { TipFields } from '../../components/author/tip-of.ts';
import { ask, type TipEditing } from '../../utils/messages.ts';
import { isSame } from '../../utils/pack/same.ts';
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
export function useTip(view: Window, begun: TipEditing, onGone: () => void): TipNow {
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
  const latest = useRef(draft);
  latest.current = draft;
  useReturn(view, async () => {
    await saving.flush();
    const { current: before } = latest;
    if (saved !== 'kept') return;
    const stored = await ask('author/read', { draft: before.id });
    // what is typed by now is newer than what was read
    if (latest.current !== before) return;
    if (!stored) return onGone();
    if (!isSame({ ...stored, changedAt: '' }, { ...before, changedAt: '' })) setDraft(stored);
  });

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

/** Calls when somebody comes back to the page: from another tab, or from another window. */
function useReturn(view: Window, returned: () => Promise<void>): void {
  const latest = useRef(returned);
  latest.current = returned;
  useEffect(() => {
    const ended = new AbortController();
    const look = () => {
      // an extension that was updated meanwhile does not answer; typing says so
      if (view.document.visibilityState === 'visible') latest.current().catch(() => undefined);
    };
    view.document.addEventListener('visibilitychange', look, { signal: ended.signal });
    view.addEventListener('focus', look, { signal: ended.signal });
    return () => ended.abort();
  }, [view]);
}

/** It was written in before, so it lies in the store. */
function isBegun(draft: TipDraft): boolean {
  return draft.replaces === undefined && writtenIn(draft).length > 0;
}

function writtenIn({ title, item }: TipDraft): string[] {
  const { body, ourWay } = item as TipFields;
  return [title, body, ourWay?.text].flatMap((text) => Object.keys(text ?? {}));
}
