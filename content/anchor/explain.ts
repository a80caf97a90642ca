import type { Candidate } from './decide.ts';
import type { EvidenceKind, Reason, Verdict } from './match.ts';
import type { Weight } from './weight.ts';

const NOUN: Record<EvidenceKind, string> = {
  role: 'kind of control',
  name: 'name',
  meaning: 'meaning of the name',
  text: 'visible text',
  id: 'identifier',
  icon: 'icon',
  href: 'link',
  class: 'style',
  keys: 'shortcut',
  structure: 'behaviour',
  landmark: 'part of the page',
  neighbours: 'neighbours',
  order: 'place in its group',
  row: 'row',
  place: 'place on the screen',
  frame: 'frame',
  page: 'page',
  visibility: 'visibility',
};

/** What the evidence says about a candidate, strongest first, in words. */
export function reasonsFor(candidate: Candidate): Reason[] {
  return [...candidate.weights]
    .filter((weight) => Math.abs(weight.bits) >= 0.5 || weight.verdict !== 'same')
    .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
    .map(reasonFrom);
}

/** The evidence that speaks for it, strongest first. */
export const spokeFor = (candidate: Candidate): EvidenceKind[] =>
  [...candidate.weights]
    .filter((weight) => weight.bits >= 0.5)
    .sort((a, b) => b.bits - a.bits)
    .map((weight) => weight.evidence);

const reasonFrom = ({ evidence, verdict, was, now }: Weight): Reason => reason(evidence, verdict, was, now);

/** One line of the explanation. */
export function reason(evidence: EvidenceKind, verdict: Verdict, was?: string, now?: string): Reason {
  return {
    evidence,
    verdict,
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    says: sentence(evidence, verdict, was, now),
  };
}

function sentence(evidence: EvidenceKind, verdict: Verdict, was?: string, now?: string): string {
  const noun = NOUN[evidence];
  const are = evidence === 'neighbours' ? 'are' : 'is';
  switch (verdict) {
    case 'same':
      if (evidence === 'meaning' && was && now) return `${now} means the same as ${was}`;
      return `the ${noun} ${are} the same`;
    case 'changed':
      return was && now ? `the ${noun} changed from ${was} to ${now}` : `the ${noun} changed`;
    case 'absent':
      return was ? `the ${noun} ${was} is not there any more` : `the ${noun} ${are} not there any more`;
    case 'several':
      return `several controls have the same ${noun}`;
    case 'state':
      return was && now
        ? `the same control in another state: ${was}, now ${now}`
        : 'the same control in another state';
    case 'silent':
      return `the ${noun} was not seen in this language, so it says nothing`;
    case 'closed-up':
      return 'both neighbours are there and nothing stands between them';
    case 'hidden':
      return 'it is on the page, but not shown: a menu or panel is closed';
    case 'narrower':
      return 'the window is much narrower than it was: it may be in a menu';
    case 'unreadable':
      return 'the page could not be read';
    default: {
      const never: never = verdict;
      return never;
    }
  }
}
