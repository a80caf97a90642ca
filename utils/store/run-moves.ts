import type { Run } from './records.ts';

/*
 * What can happen to the runs of this browser, each as a pure change for `changeRuns`. A tab counts only
 * together with the session of the browser it was in.
 */
export interface Place {
  tab: number;
  session: string;
}

/** A run that its tab left is offered again on a page of its app for so long, in milliseconds: one shift. */
const offered = 8 * 60 * 60 * 1000;
/** A tab that a step opened comes within this time after the step, in milliseconds. */
const opening = 15_000;

export function runIn(runs: readonly Run[], { tab, session }: Place): Run | undefined {
  return runs.find((run) => run.tab === tab && run.session === session);
}

/**
 * The walkthrough plays in this tab now: it goes on where it was, wherever that was, or begins; when it is over
 * (`isOver`), or when a step is named, anew. Another one in this tab is set aside.
 */
export function started(
  runs: readonly Run[],
  asked: Pick<Run, 'id' | 'walkthrough' | 'from' | 'preview'> & Place,
  isOver: (run: Run) => boolean,
  now: string,
): Run[] {
  const { tab, session } = asked;
  const rest = runs.map((run) => (runIn([run], asked) ? without(run) : run));
  const known = runs.find((run) => run.walkthrough === asked.walkthrough);
  const others = rest.filter((run) => run.walkthrough !== asked.walkthrough);
  if (known && asked.from === undefined && !isOver(known)) {
    return [...others, moved(known, { tab, session }, now)];
  }
  const { id, walkthrough, from, preview } = asked;
  const fresh: Run = {
    version: 1,
    id,
    walkthrough,
    tab,
    session,
    frames: [],
    state: null,
    revision: 0,
    ...(from !== undefined && { from }),
    ...(preview && { preview }),
    startedAt: now,
    changedAt: now,
  };
  return [...others, fresh];
}

/** Keeps a state that was made from revision `based`; what was made from an older one changes nothing. */
export function withState(
  runs: readonly Run[],
  id: string,
  based: number,
  state: unknown,
  isSameStep: boolean,
  now: string,
): Run[] {
  return runs.map((run) => {
    if (run.id !== id || run.revision !== based) return run;
    const { from, wake, ...rest } = run;
    const frames = isSameStep ? run.frames : [];
    return { ...rest, state, frames, revision: based + 1, changedAt: now };
  });
}

/** A frame other than the leading one has the control of the present step, or has it no more. */
export function withFrame(runs: readonly Run[], id: string, frame: number, isHere: boolean): Run[] {
  return runs.map((run) => {
    if (run.id !== id || run.frames.includes(frame) === isHere) return run;
    const frames = isHere ? [...run.frames, frame] : run.frames.filter((one) => one !== frame);
    return { ...run, frames };
  });
}

/** The tab is gone: a run goes back to the tab that this one came from, or to none. */
export function withoutTab(runs: readonly Run[], place: Place): Run[] {
  return runs.map((run) => {
    if (run.session === place.session && run.opener === place.tab) {
      const { opener, ...rest } = run;
      return rest;
    }
    if (!runIn([run], place)) return run;
    const { opener, ...rest } = without(run);
    return opener === undefined ? rest : { ...rest, tab: opener };
  });
}

/** Hands a run to the tab that one of its steps opened. */
export function handedOver(runs: readonly Run[], id: string, to: Place, now: string): Run[] {
  return runs.map((run) => {
    if (run.id !== id || run.tab === to.tab) return run;
    const { wake, ...rest } = moved(run, to, now);
    return { ...rest, ...(run.tab !== undefined && { opener: run.tab }) };
  });
}

/** The run whose last step may have opened this tab. */
export function runOfOpener(
  runs: readonly Run[],
  opener: number,
  session: string,
  now: number,
): Run | undefined {
  const run = runIn(runs, { tab: opener, session });
  return run && now - Date.parse(run.changedAt) < opening ? run : undefined;
}

/** A run that no living tab has, that may be offered on a page where these walkthroughs belong. */
export function orphan(
  runs: readonly Run[],
  session: string,
  walkthroughs: readonly string[],
  now: number,
): Run | undefined {
  return runs.find(
    (run) =>
      (run.tab === undefined || run.session !== session) &&
      walkthroughs.includes(run.walkthrough) &&
      now - Date.parse(run.changedAt) < offered,
  );
}

function moved(run: Run, { tab, session }: Place, now: string): Run {
  return { ...without(run), tab, session, wake: true, changedAt: now };
}

function without({ tab, ...run }: Run): Run {
  return { ...run, frames: [] };
}
