import type { Sender } from '../../utils/messages.ts';
import type { Recording } from '../../utils/store/recording.ts';

/** One after the other, since each reads what the one before it kept. An empty line is all a stopped worker loses. */
let turn: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** One of our own pages, or the bar in a tab that is recorded. */
export function mayAsk({ own, tab }: Sender, recording: Recording | undefined): boolean {
  return own || (tab !== undefined && recording?.tabs.includes(tab) === true);
}
