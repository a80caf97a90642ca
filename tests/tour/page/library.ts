/** One step as a tour library is given it. Every library shows title and text in a card beside the control. */
export interface LibraryStep {
  title: string;
  text: string;
  /** A selector for the page's own document; or, when the check hands the element over, the element. */
  target: string | Element;
  /** What `describe` made of the control; only for a library that has one. */
  described?: unknown;
}

/** What every step says. */
export const stepText = 'Two sentences say what this does. They say nothing else.';

/** What a tour library has to do to be measured: ours, a peer or the hand-written floor. */
export interface Library {
  start(steps: LibraryStep[]): void | Promise<void>;
  /** As when the person asks for the next step. */
  next(): void;
  stop(): void;
  /** As the person closes it, where that is not the same. */
  close?(): void;
  /** The card, in whichever root it is; null while none is there. */
  card(): Element | null;
  /** As when a walkthrough is offered, before it is asked for; only for a library that gets ready then. */
  ready?(): Promise<unknown>;
  /** Keeps what a control looks like, so that it can be found again from that alone. */
  describe?(element: Element): unknown;
}
