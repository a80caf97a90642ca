import type { PageTip } from '../../utils/pack/page.ts';

/** A tip with the control it belongs to on this page. */
export interface Placed {
  tip: PageTip;
  control: Element;
}

/** How the open card came to be open: what only hovering opened, leaving closes. */
export type OpenedBy = 'hover' | 'focus' | 'press';

export interface OverlayState {
  placed: readonly Placed[];
  /** `key` of the tip whose card is open */
  open?: { key: string; view: 'tip' | 'ask'; by: OpenedBy };
}

export type Happening =
  | { kind: 'placed'; placed: readonly Placed[] }
  | { kind: 'open'; key: string; by: OpenedBy }
  | { kind: 'turn'; step: 1 | -1 }
  | { kind: 'view'; view: 'tip' | 'ask' }
  | { kind: 'close'; unless?: OpenedBy };

export const nothingPlaced: OverlayState = { placed: [] };

export function afterHappening(state: OverlayState, happening: Happening): OverlayState {
  const { open } = state;
  switch (happening.kind) {
    case 'placed': {
      const stays = open && happening.placed.some(({ tip }) => tip.key === open.key);
      return { placed: happening.placed, ...(stays && { open }) };
    }
    case 'open': {
      if (open?.key === happening.key) {
        // a press makes a hovered card stay; hovering a pressed card changes nothing
        return happening.by === 'press' ? { ...state, open: { ...open, by: 'press' } } : state;
      }
      return { ...state, open: { key: happening.key, view: 'tip', by: happening.by } };
    }
    case 'turn': {
      const group = open ? tipsAtSameControl(state, open.key) : [];
      const index = group.findIndex(({ tip }) => tip.key === open?.key);
      const next = group[(index + happening.step + group.length) % group.length];
      return open && next
        ? { ...state, open: { ...open, key: next.tip.key, view: 'tip', by: 'press' } }
        : state;
    }
    case 'view':
      return open ? { ...state, open: { ...open, view: happening.view, by: 'press' } } : state;
    case 'close':
      return happening.unless && open?.by === happening.unless ? state : { placed: state.placed };
    default:
      return happening satisfies never;
  }
}

/** Tips at the control of this one, itself among them: they share a beacon and are turned like pages. */
export function tipsAtSameControl(state: OverlayState, key: string): readonly Placed[] {
  const control = state.placed.find(({ tip }) => tip.key === key)?.control;
  return state.placed.filter((placed) => placed.control === control);
}

/** One beacon for each control: its tips, warnings first. */
export function beaconsOf(state: OverlayState): { control: Element; tips: PageTip[] }[] {
  const byControl = new Map<Element, PageTip[]>();
  for (const { control, tip } of state.placed)
    byControl.set(control, [...(byControl.get(control) ?? []), tip]);
  return [...byControl].map(([control, tips]) => ({
    control,
    tips: tips.toSorted((one, other) => Number(other.kind === 'warning') - Number(one.kind === 'warning')),
  }));
}
