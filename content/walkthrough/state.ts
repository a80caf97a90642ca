import type { Condition } from '../../utils/pack/schema.ts';

/** Where a walkthrough is: plain data, kept by the background at every change. */
export interface RunState {
  version: 1;
  /** id of the step it is at; of the last one when it is over */
  step: string;
  /** ids of the steps that came before on the way that was gone, oldest first */
  trail: string[];
  at: Phase;
  /** somebody came back to this step, so it stays although it may be done already */
  held: boolean;
  /** what this step needed had closed, so that it is asked for once more */
  again?: true;
  paused?: Pause;
  /** presenting does not pause it: it began like that, or its own step brought it about */
  loud?: true;
  /** ids of the steps whose control was not there, each once */
  missed: string[];
  /** somebody was asked about these steps */
  asked: string[];
}

export type Phase =
  /** its control is looked for */
  | { kind: 'waiting' }
  | { kind: 'shown' }
  /** what the step requires does not hold */
  | { kind: 'blocked' }
  | { kind: 'missing'; why: Absence }
  | { kind: 'finished'; helped?: boolean }
  | { kind: 'stopped' };

/** Why no control is pointed at. */
export type Absence = 'missing' | 'elsewhere' | 'ambiguous';

/** The person asked for it, is presenting, or types somewhere else. */
export type Pause = 'asked' | 'quiet' | 'typing';

export type Happening =
  /** anything that conditions speak of may have changed */
  | { kind: 'looked' }
  | { kind: 'found' }
  /** the control went away */
  | { kind: 'lost' }
  /** it stands in something that is closed, and the control of this earlier step, which opens that, is here */
  | { kind: 'closed'; opener: string }
  /** waited as long as the step allows */
  | { kind: 'limit'; why: Absence }
  /** the person used the control */
  | { kind: 'acted' }
  | { kind: 'next' }
  | { kind: 'skip' }
  | { kind: 'back' }
  | { kind: 'try-again' }
  | { kind: 'pause'; by: Pause }
  | { kind: 'continue' }
  /** the reason for a pause of this kind is over */
  | { kind: 'ease'; by: Exclude<Pause, 'asked'> }
  /** presenting began by what this very walkthrough asked for */
  | { kind: 'loud' }
  | { kind: 'stop' }
  | { kind: 'asked' }
  | { kind: 'helped'; yes: boolean };

/** What is known about the page now. */
export interface Facts {
  /** whether all of these conditions hold */
  holds(conditions: readonly Condition[]): boolean;
}

/** Whether something from the store is a state that this player understands. */
export function isRunState(value: unknown): value is RunState {
  return typeof value === 'object' && value !== null && (value as { version?: unknown }).version === 1;
}
