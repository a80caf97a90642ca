import type { Saved } from '../../components/author/AuthorFoot.tsx';
import type { TipDraft } from '../../utils/store/records.ts';

/** After a keystroke was sent the next ones wait so long and go together, in milliseconds. */
const pause = 250;

export interface Saving {
  save(draft: TipDraft): void;
  /** Sends what still waits; resolves when all of it has arrived. */
  flush(): Promise<void>;
}

/**
 * Sends a draft to where it is kept, with every keystroke: the first at once, the next ones together. One sending
 * at a time, so that none overtakes another. Tells how it stands; what waits is sent when the page is hidden.
 */
export function savingOf(
  view: Window,
  send: (draft: TipDraft) => Promise<boolean>,
  told: (saved: Saved) => void,
  signal: AbortSignal,
): Saving {
  let waiting: TipDraft | undefined;
  let sending: Promise<void> | undefined;
  let timer: number | undefined;

  const sendAll = async () => {
    while (waiting) {
      const draft = waiting;
      waiting = undefined;
      const isKept = await send(draft).catch(() => false);
      if (!signal.aborted) told(isKept ? (waiting ? 'keeping' : 'kept') : 'lost');
    }
    sending = undefined;
  };
  const flush = async () => {
    view.clearTimeout(timer);
    timer = undefined;
    sending ??= sendAll();
    await sending;
  };

  const hidden = () => void flush();
  view.document.addEventListener('visibilitychange', hidden, { signal });
  view.addEventListener('pagehide', hidden, { signal });
  signal.addEventListener('abort', hidden);
  return {
    save(draft) {
      waiting = draft;
      told('keeping');
      if (timer !== undefined || sending) return;
      void flush().then(() => {
        timer = view.setTimeout(() => {
          timer = undefined;
          if (waiting) void flush();
        }, pause);
      });
    },
    flush,
  };
}
