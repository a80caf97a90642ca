/** A kind of knowledge inside an anchor. */
export type EvidenceKind =
  | 'role'
  | 'name'
  | 'meaning'
  | 'text'
  | 'id'
  | 'icon'
  | 'href'
  | 'class'
  | 'keys'
  | 'structure'
  | 'landmark'
  | 'neighbours'
  | 'order'
  | 'row'
  | 'place'
  | 'frame'
  | 'page'
  | 'visibility';

/** What one kind of evidence says. A closed set, so that every language can have words for it. */
export type Verdict =
  /** as it was */
  | 'same'
  /** another value than it had */
  | 'changed'
  /** it had one, now it has none */
  | 'absent'
  /** more than one control answers to it */
  | 'several'
  /** the same control in another state: mute and unmute */
  | 'state'
  /** not seen in this language, so it says nothing */
  | 'silent'
  /** nothing stands between its two neighbours any more */
  | 'closed-up'
  /** it is there, but not shown */
  | 'hidden'
  /** a window so narrow that controls are put into a menu or left out */
  | 'narrower'
  /** the page could not be read */
  | 'unreadable';

/** One line of the explanation. `says` is English; `evidence`, `verdict`, `was` and `now` let i18n say it. */
export type Reason = { evidence: EvidenceKind; verdict: Verdict; was?: string; now?: string; says: string };

/**
 * - `found`: the evidence agrees and nothing else comes near.
 * - `moved`: found, but through weaker evidence: the page changed.
 * - `ambiguous`: candidates, but no clear margin.
 * - `missing`: the page is the right one, the control is not there.
 * - `elsewhere`: this is not the page, or not the state (a menu is closed, the window is narrow).
 */
export type Outcome = 'found' | 'moved' | 'ambiguous' | 'missing' | 'elsewhere';

/**
 * The answer of `resolve`. `confidence` (0 to 1) is the probability of the outcome itself; `margin` (0 to 1)
 * is the distance in probability between the first and the second hypothesis, where *gone* is one.
 */
export type Match =
  | {
      outcome: 'found' | 'moved';
      element: Element;
      confidence: number;
      margin: number;
      by: EvidenceKind[];
      reasons: Reason[];
    }
  | { outcome: 'ambiguous' | 'missing' | 'elsewhere'; confidence: number; margin: number; reasons: Reason[] };
