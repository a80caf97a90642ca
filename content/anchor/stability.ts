import type { Anchor, Sibling } from '../../utils/pack/anchor.ts';
import type { Page } from './page.ts';
import { languageOf } from './page.ts';

/*
 * How much of what was remembered about the neighbours is still on this page: measured, not assumed. In
 * another language their names are all gone, after a redesign their icons are; then neither can be held
 * against a candidate. On the page as it was nearly all is there, and a difference counts in full.
 */
export type Stability = {
  /** Probability that a control that is still there kept its name, and kept its icon, ids and link. */
  name: number;
  mark: number;
  /** Whether this anchor has been seen in the language of this page. */
  knowsLanguage: boolean;
  /** How much of the release is as it was: near 1 the same build, near 0 a redesign. */
  release: number;
  language: string;
};

/*
 * What is expected before looking, and how many neighbours it weighs as much as. Names: 82% of visible texts
 * live one to five years in the recorded pages; in another language about one in twelve does (names of
 * products, texts that were never translated). Icons and ids: 47 to 62% live for years, all for weeks.
 */
const NAME_KEPT = { known: [0.85, 3], unknown: [0.6, 1.5], other: [0.08, 6] } as const;
const MARK_KEPT = [0.75, 2] as const;
/** Nothing is certain to stay or to go: a measured share is kept off 0 and 1. */
const SUREST = 0.97;
const LEAST = 0.06;

export function stabilityOf(anchor: Anchor, page: Page): Stability {
  const known = Object.keys(anchor.names);
  const language = page.language;
  const knowsLanguage = language !== '' && known.includes(language);
  const prior = knowsLanguage
    ? NAME_KEPT.known
    : language === '' || known.length === 0 || known.includes('und')
      ? NAME_KEPT.unknown
      : NAME_KEPT.other;
  const siblings = [...anchor.before, ...anchor.after];
  const names = { kept: 0, of: 0 };
  const marks = { kept: 0, of: 0 };
  for (const sibling of siblings) {
    const prints = printsIn(sibling, language);
    if (prints.length > 0 && (knowsLanguage || !prints[0]?.startsWith('='))) {
      names.of++;
      if (prints.some((print) => page.count('name', print) > 0)) names.kept++;
    }
    if (sibling.marks.length > 0) {
      marks.of++;
      if (sibling.marks.some((mark) => page.count('mark', mark) > 0)) marks.kept++;
    }
  }
  const traces = { kept: 0, of: 0 };
  for (const trace of anchor.page.marks) {
    traces.of++;
    if (page.count('trace', trace) > 0) traces.kept++;
  }
  return {
    release: share(traces, MARK_KEPT),
    name: share(names, prior),
    // Neighbours without icons or ids say nothing of their own; then the page as a whole has to.
    mark: share({ kept: marks.kept + traces.kept / 4, of: marks.of + traces.of / 4 }, MARK_KEPT),
    knowsLanguage,
    language,
  };
}

const share = (seen: { kept: number; of: number }, [expected, weight]: readonly [number, number]): number =>
  Math.max(LEAST, Math.min(SUREST, (seen.kept + expected * weight) / (seen.of + weight)));

/** The prints of a neighbour's name that can be compared in this language: its own, or else all. */
export function printsIn(sibling: Sibling, language: string): string[] {
  const own = sibling.names[languageOf(language)];
  return own ? [own] : Object.values(sibling.names);
}
