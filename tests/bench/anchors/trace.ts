import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  args?: { name?: string };
  /** Microseconds of the thread's own clock: what other programs take meanwhile does not count. */
  tdur?: number;
}

/** Runs `task` and gives the CPU milliseconds of each timer that fired in the page meanwhile. */
export async function traced(page: Page, task: () => Promise<void>): Promise<{ timers: number[] }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline',
  });
  await task();
  await ended(session);
  await session.detach();
  const timers = events.filter(({ name, ph }) => name === 'TimerFire' && ph === 'X');
  return { timers: timers.map(({ tdur = 0 }) => tdur / 1000) };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}
