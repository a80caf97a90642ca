import type { Saved } from '../../components/author/AuthorFoot.tsx';
import type { TipDraft } from '../../utils/store/records.ts';

export interface Saving {
  save(draft: TipDraft): void;
  /** Sends what still waits; resolves when all of it has arrived. */
  flush(): Promise<void>;
}

/**
 * Sends a draft to where it is kept, with every keystroke and at once: a tab may close any moment. One sending at a
 * time, so that none overtakes another; what is typed meanwhile goes together. Tells how it stands.
 */
export function savingOf(
  view: Window,
  send: (draft: TipDraft) => Promise<boolean>,
  told: (saved: Saved) => void,
  signal: AbortSignal,
): Saving {
  let waiting: TipDraft | undefined;
  let sending: Promise<void> | undefined;

  const sendAll = async () => {
    for (let draft = waiting; draft; draft = waiting) {
      waiting = undefined;
      const isKept = await send(draft).catch(() => false);
      if (!signal.aborted) told(isKept ? (waiting ? 'keeping' : 'kept') : 'lost');
    }
  };
  const flush = async () => {
    if (!sending && waiting) {
      sending = sendAll().finally(() => {
        sending = undefined;
      });
    }
    await sending;
  };
  // a page that goes does not wait for an answer
  const leave = () => {
    const draft = waiting;
    waiting = undefined;
    if (draft) void send(draft).catch(() => false);
  };

  view.document.addEventListener('visibilitychange', leave, { signal });
  view.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', leave);
  return {
    save(draft) {
      waiting = draft;
      told('keeping');
      void flush();
    },
    flush,
  };
}
