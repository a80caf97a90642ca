import { useMemo } from 'preact/hooks';
import type { ControlState } from '../../components/author/ControlDoubt.tsx';
import { type Presence, showsHere } from '../../components/author/shows-here.ts';
import type { TipFields } from '../../components/author/tip-of.ts';
import { useWords } from '../../components/words.tsx';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { Condition } from '../../utils/pack/schema.ts';
import type { Match } from '../anchor/index.ts';
import { lookAt } from '../recorder/look.ts';
import { useMatches } from './presence.ts';
import type { TipNow } from './tip.ts';

/** How the tip stands on this page now: its control, and whether it would show. */
export interface Standing {
  control?: Element;
  /** what a reader sees on it, while it is here */
  name?: string;
  state: ControlState;
  verdict: ReturnType<typeof showsHere>;
}

export function useStanding(view: Window, { draft, editing }: TipNow, strength = editing.strength): Standing {
  const say = useWords();
  const conditions = (draft.item as TipFields).when ?? [];
  const matches = useMatches(view.document, anchorsOf(draft.anchor, conditions));
  const match = matches.get('control');
  const control = match && 'element' in match ? match.element : undefined;
  const name = useMemo(() => control && lookAt(control, true)?.name, [control]);
  const { pack, reads, today, ring, done } = editing;
  const around = {
    pack: pack.id,
    apps: pack.apps,
    url: view.location.href,
    language: reads,
    today,
    ring,
    done: new Set(done),
  };
  const page = {
    control: draft.anchor ? isThere(match) : true,
    conditions: conditions.map((_, index) => isThere(matches.get(`when ${index}`))),
  };
  return {
    control,
    ...(name && { name }),
    state: stateOf(draft.certainty, strength, page.control),
    verdict: showsHere(conditions, around, page, pack, say),
  };
}

function anchorsOf(anchor: Anchor | undefined, conditions: readonly Condition[]): Record<string, Anchor> {
  const named = conditions.flatMap((condition, index) =>
    condition.kind === 'element' ? [[`when ${index}`, condition.anchor] as const] : [],
  );
  return { ...(anchor && { control: anchor }), ...Object.fromEntries(named) };
}

function isThere(match: Match | undefined): Presence {
  return match && 'element' in match;
}

function stateOf(
  certainty: TipNow['draft']['certainty'],
  strength: TipNow['editing']['strength'],
  isHere: Presence,
): ControlState {
  if (certainty === 'fleeting') return 'fleeting';
  if (isHere === undefined) return 'looking';
  if (!isHere) return 'away';
  return certainty === 'weak' || strength === 'weak' ? 'weak' : 'here';
}
