import type { CDPSession, Page } from 'playwright-core';

/** CPU milliseconds of each timer that fired, and of each that marked itself by `console.timeStamp`. */
interface Trace {
  timers: number[];
  marked: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Microseconds of the thread's own clock: what other programs take meanwhile does not count. */
  tdur?: number;
}

/** Runs `task` and gives what the timers of the page took meanwhile. */
export async function traced(page: Page, task: () => Promise<unknown>): Promise<Trace> {
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
  const marks = events.filter(({ name }) => name === 'TimeStamp').map(({ ts }) => ts);
  const fired = events.filter(({ name, ph }) => name === 'TimerFire' && ph === 'X');
  const of = (timers: TraceEvent[]) => timers.map(({ tdur = 0 }) => tdur / 1000);
  const isMarked = ({ ts, dur = 0 }: TraceEvent) => marks.some((mark) => mark >= ts && mark <= ts + dur);
  return { timers: of(fired), marked: of(fired.filter(isMarked)) };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}
