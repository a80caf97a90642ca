import type { ItemStatus } from '../../utils/messages.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { PageItems } from '../../utils/pack/page.ts';
import type { Match } from '../anchor/match.ts';
import type { Placed } from '../overlay/state.ts';

/** What a page visit has found out so far; fed with matches, read as what to draw and what to tell. */
export interface Visit {
  /** every anchor that this visit has to watch, by a name of its own */
  anchors: ReadonlyMap<string, Anchor>;
  matched(name: string, match: Match): void;
  /** tips that stand at a control now, put-away ones left out */
  placed(): Placed[];
  /** an app's own sign of presenting or calling is on the page */
  isQuiet(): boolean;
  statuses(quiet: boolean): ItemStatus[];
  /** the best outcome of each tip that was really looked for; once told, not told again */
  learned(): Learned[];
}

/** What a visit found out about one tip: how it fared, by what, and what is not as it was. */
export interface Learned {
  key: string;
  outcome: ItemStatus['outcome'];
  by: string[];
  reasons?: { evidence: string; verdict: string; was?: string; now?: string }[];
  /** the control as it is described now, for whoever keeps the tip */
  anchor?: Anchor;
}

/** The description of a control that was found by weaker evidence; undefined where it cannot be described. */
export type Relearn = (anchor: Anchor, control: Element) => Anchor | undefined;

const best: readonly ItemStatus['outcome'][] = [
  'found',
  'moved',
  'ambiguous',
  'missing',
  'elsewhere',
  'waiting',
];

/** `relearn` is given only where somebody keeps these tips: it costs a moment that colleagues need not pay. */
export function createVisit({ tips, apps }: PageItems, hidden: readonly string[], relearn?: Relearn): Visit {
  const matches = new Map<string, Match>();
  const record = new Map<string, Omit<Learned, 'key'>>();
  const told = new Set<string>();
  const anchors = new Map<string, Anchor>();
  for (const tip of tips) {
    anchors.set(`tip ${tip.key}`, tip.anchor);
    tip.when.forEach(({ anchor }, index) => {
      anchors.set(`when ${tip.key} ${index}`, anchor);
    });
  }
  for (const app of apps) {
    app.quietWhen.forEach((anchor, index) => {
      anchors.set(`quiet ${app.key} ${index}`, anchor);
    });
  }

  const conditionsHold = (tip: PageItems['tips'][number]) =>
    tip.when.every(({ present }, index) => isThere(matches.get(`when ${tip.key} ${index}`)) === present);

  return {
    anchors,
    matched(name, match) {
      matches.set(name, match);
      if (!name.startsWith('tip ')) return;
      const before = record.get(name);
      const by = 'by' in match ? match.by : [];
      if (!before || best.indexOf(match.outcome) < best.indexOf(before.outcome)) {
        const was = anchors.get(name);
        const anchor = match.outcome === 'moved' && was && relearn?.(was, match.element);
        const reasons = match.outcome === 'found' ? [] : match.reasons.filter(isTelling).map(plainReason);
        record.set(name, {
          outcome: match.outcome,
          by,
          ...(reasons.length > 0 && { reasons }),
          ...(anchor && { anchor }),
        });
      }
    },
    placed() {
      return tips.flatMap((tip) => {
        const match = matches.get(`tip ${tip.key}`);
        if (!match || !('element' in match) || hidden.includes(tip.key) || !conditionsHold(tip)) return [];
        return [{ tip, control: match.element }];
      });
    },
    isQuiet() {
      return [...matches].some(([name, match]) => name.startsWith('quiet ') && isThere(match));
    },
    statuses(quiet) {
      return tips.map((tip) => {
        const match = matches.get(`tip ${tip.key}`);
        const outcome =
          match && isThere(match) && !conditionsHold(tip) ? 'elsewhere' : (match?.outcome ?? 'waiting');
        const silenced = hidden.includes(tip.key) ? 'hidden' : quiet ? 'presenting' : undefined;
        return {
          key: tip.key,
          outcome,
          by: match && 'by' in match ? match.by : [],
          ...(silenced && { quiet: silenced }),
        };
      });
    },
    learned() {
      const fresh = [...record].filter(([name, { outcome }]) => !told.has(name) && outcome !== 'elsewhere');
      for (const [name] of fresh) told.add(name);
      return fresh.map(([name, one]) => ({ key: name.slice('tip '.length), ...one }));
    },
  };
}

/** What is as it was explains nothing. */
function isTelling({ verdict }: Match['reasons'][number]): boolean {
  return verdict !== 'same' && verdict !== 'silent';
}

function plainReason({ evidence, verdict, was, now }: Match['reasons'][number]) {
  return {
    evidence,
    verdict,
    ...(was !== undefined && { was: was.slice(0, 80) }),
    ...(now !== undefined && { now: now.slice(0, 80) }),
  };
}

function isThere(match: Match | undefined): boolean {
  return match !== undefined && 'element' in match;
}
