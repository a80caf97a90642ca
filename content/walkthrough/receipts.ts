import type { RunState } from './state.ts';

/** One local fact that a change of state means; the background keeps it. */
export interface RunReceipt {
  kind: 'started' | 'finished' | 'stopped' | 'missed' | 'helped' | 'not-helped' | 'asked';
  /** id of the step */
  step?: string;
}

/** What there is to note when a run went from one state to the next; `before` is absent when it starts. */
export function receiptsFor(before: RunState | undefined, after: RunState): RunReceipt[] {
  const fresh = (now: string[], then: string[] = []) => now.filter((id) => !then.includes(id));
  const receipts: RunReceipt[] = before ? [] : [{ kind: 'started' }];
  for (const step of fresh(after.missed, before?.missed)) receipts.push({ kind: 'missed', step });
  for (const step of fresh(after.asked, before?.asked)) receipts.push({ kind: 'asked', step });
  if (after.at.kind === 'stopped' && before?.at.kind !== 'stopped') {
    receipts.push({ kind: 'stopped', step: after.step });
  }
  if (after.at.kind !== 'finished') return receipts;
  if (before?.at.kind !== 'finished') receipts.push({ kind: 'finished' });
  const { helped } = after.at;
  const said = before?.at.kind === 'finished' ? before.at.helped : undefined;
  if (helped !== undefined && helped !== said) receipts.push({ kind: helped ? 'helped' : 'not-helped' });
  return receipts;
}
