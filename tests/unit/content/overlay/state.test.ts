import { describe, expect, it } from 'vitest';
import {
  afterHappening,
  beaconsOf,
  type Happening,
  nothingPlaced,
  type OverlayState,
  type Placed,
  tipsAtSameControl,
} from '../../../../content/overlay/state.ts';
import type { PageTip } from '../../../../utils/pack/page.ts';

const share = {} as Element;
const mute = {} as Element;
const placed: Placed[] = [at(share, 'a'), at(share, 'b', 'warning'), at(share, 'c'), at(mute, 'd')];

function at(control: Element, key: string, kind: PageTip['kind'] = 'tip'): Placed {
  return { control, tip: { key, kind } as PageTip };
}

function stateAfter(...happenings: Happening[]): OverlayState {
  return [{ kind: 'placed', placed } as const, ...happenings].reduce(afterHappening, nothingPlaced);
}

describe('opening a card', () => {
  it('shows the tip, and remembers how it came', () => {
    expect(stateAfter({ kind: 'open', key: 'a', by: 'hover' }).open).toEqual({
      key: 'a',
      view: 'tip',
      by: 'hover',
    });
  });

  it('takes the place of the one before, from its first view', () => {
    const state = stateAfter(
      { kind: 'open', key: 'a', by: 'press' },
      { kind: 'view', view: 'ask' },
      { kind: 'open', key: 'd', by: 'hover' },
    );
    expect(state.open).toEqual({ key: 'd', view: 'tip', by: 'hover' });
  });

  it('by a press makes a hovered card stay', () => {
    const state = stateAfter(
      { kind: 'open', key: 'a', by: 'hover' },
      { kind: 'open', key: 'a', by: 'press' },
    );
    expect(state.open?.by).toBe('press');
  });

  it('by hovering or focus changes nothing about a card that was pressed', () => {
    const pressed = stateAfter({ kind: 'open', key: 'a', by: 'press' }, { kind: 'view', view: 'ask' });
    expect(afterHappening(pressed, { kind: 'open', key: 'a', by: 'hover' })).toBe(pressed);
    expect(afterHappening(pressed, { kind: 'open', key: 'a', by: 'focus' })).toBe(pressed);
  });
});

describe('closing a card', () => {
  const leaving: Happening = { kind: 'close', unless: 'press' };

  it.each(['hover', 'focus'] as const)('by leaving closes what %s opened', (by) => {
    expect(stateAfter({ kind: 'open', key: 'a', by }, leaving).open).toBeUndefined();
  });

  it('by leaving keeps what was pressed, asked or turned', () => {
    const hovered: Happening = { kind: 'open', key: 'a', by: 'hover' };
    expect(stateAfter({ kind: 'open', key: 'a', by: 'press' }, leaving).open).toBeDefined();
    expect(stateAfter(hovered, { kind: 'view', view: 'ask' }, leaving).open).toBeDefined();
    expect(stateAfter(hovered, { kind: 'turn', step: 1 }, leaving).open).toBeDefined();
  });

  it('by itself closes any card and keeps the beacons', () => {
    const state = stateAfter({ kind: 'open', key: 'a', by: 'press' }, { kind: 'close' });
    expect(state).toEqual({ placed });
  });

  it('with none open is nothing', () => expect(stateAfter({ kind: 'close' })).toEqual({ placed }));
});

describe('what stands on the page', () => {
  it('closes a card when its control is gone', () => {
    const state = stateAfter(
      { kind: 'open', key: 'a', by: 'press' },
      { kind: 'placed', placed: placed.slice(1) },
    );
    expect(state.open).toBeUndefined();
  });

  it('keeps a card whose tip still stands, also at a control that was drawn anew', () => {
    const again = [at({} as Element, 'a')];
    const state = stateAfter(
      { kind: 'open', key: 'a', by: 'press' },
      { kind: 'view', view: 'ask' },
      { kind: 'placed', placed: again },
    );
    expect(state).toEqual({ placed: again, open: { key: 'a', view: 'ask', by: 'press' } });
  });
});

describe('turning', () => {
  const turned = (...steps: (1 | -1)[]) =>
    stateAfter(
      { kind: 'open', key: 'a', by: 'press' },
      ...steps.map((step) => ({ kind: 'turn', step }) as const),
    ).open?.key;

  it('goes through the tips at the same control, round and round', () => {
    expect(turned(1)).toBe('b');
    expect(turned(1, 1)).toBe('c');
    expect(turned(1, 1, 1)).toBe('a');
    expect(turned(-1)).toBe('c');
  });

  it('goes back to the tip from asking about it', () => {
    const state = stateAfter(
      { kind: 'open', key: 'a', by: 'press' },
      { kind: 'view', view: 'ask' },
      { kind: 'turn', step: 1 },
    );
    expect(state.open?.view).toBe('tip');
  });

  it('without a card is nothing, and neither is asking', () => {
    expect(stateAfter({ kind: 'turn', step: 1 }, { kind: 'view', view: 'ask' }).open).toBeUndefined();
  });
});

describe('beacons', () => {
  it('are one for each control, in the order of the page', () => {
    expect(beaconsOf(stateAfter()).map(({ control }) => control)).toEqual([share, mute]);
  });

  it('put warnings first and keep the order of the rest', () => {
    expect(beaconsOf(stateAfter())[0]?.tips.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });

  it('know the tips at one control', () => {
    expect(tipsAtSameControl(stateAfter(), 'c').map(({ tip }) => tip.key)).toEqual(['a', 'b', 'c']);
    expect(tipsAtSameControl(stateAfter(), 'unknown')).toEqual([]);
  });
});
