/** How a control fared lately in this browser: never fine for what was not seen. */
export type CareState = 'fine' | 'drifting' | 'lost' | 'unseen';

/** What an item asks of whoever keeps it. */
export interface Care {
  state: CareState;
}
