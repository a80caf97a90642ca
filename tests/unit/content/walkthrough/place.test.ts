import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside, type Side, sidesFrom } from '../../../../content/walkthrough/place.ts';

const view = { width: 1280, height: 800 };
const card = { width: 320, height: 200 };
const sides = sidesFrom(undefined, false, false);
const control = (x: number, y: number) => ({ x, y, width: 60, height: 40 });

describe('the place of a card', () => {
  it('is below its control, and above where there is no room below', () => {
    expect(placeBeside(control(600, 100), card, view, sides)).toMatchObject({
      side: 'bottom',
      x: 470,
      y: 154,
    });
    expect(placeBeside(control(600, 700), card, view, sides)).toMatchObject({ side: 'top', y: 486 });
  });

  it('is the side that was asked for, where there is room', () => {
    expect(placeBeside(control(600, 300), card, view, sidesFrom('left', false, false)).side).toBe('left');
    expect(placeBeside(control(100, 300), card, view, sidesFrom('left', false, false)).side).toBe('right');
  });

  it('is beside a menu rather than over its items, and on the other side where text runs from right to left', () => {
    expect(sidesFrom(undefined, true, false)[0]).toBe('right');
    expect(sidesFrom(undefined, true, true)[0]).toBe('left');
  });

  it('lies as little as can be over the dialog that its control is in', () => {
    const dialog = { x: 340, y: 180, width: 600, height: 440 };
    const right = { x: 645, y: 275, width: 270, height: 92 };
    expect(placeBeside(right, card, view, sides, dialog).side).toBe('right');
    const left = { x: 373, y: 490, width: 40, height: 20 };
    expect(placeBeside(left, card, view, sides, dialog).side).toBe('left');
  });

  it('is shifted along at the edge of the view, with its arrow at the control', () => {
    const place = placeBeside(control(1200, 100), card, view, sides);
    expect(place.x).toBe(952);
    expect(place.arrow).toBe(1230 - 952);
  });

  it('is as high as there is room where it fits nowhere', () => {
    const low = { width: 320, height: 300 };
    const place = placeBeside(
      { x: 20, y: 20, width: 40, height: 30 },
      { width: 300, height: 500 },
      low,
      sides,
    );
    expect(place).toMatchObject({ side: 'bottom', maxHeight: 228 });
  });

  it('never leaves the view, nor lies over the control where it fits beside it', () => {
    const near = fc.record({
      x: fc.integer({ min: -50, max: 1300 }),
      y: fc.integer({ min: -50, max: 820 }),
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 300 }),
    });
    const size = fc.record({ width: fc.constant(320), height: fc.integer({ min: 60, max: 1200 }) });
    const order = fc.constantFrom<Side | undefined>(undefined, 'top', 'right', 'bottom', 'left');
    fc.assert(
      fc.property(near, size, order, fc.boolean(), (box, wanted, side, isRightToLeft) => {
        const place = placeBeside(box, wanted, view, sidesFrom(side, false, isRightToLeft));
        const height = Math.min(wanted.height, place.maxHeight);
        expect(place.x).toBeGreaterThanOrEqual(8);
        expect(place.x + wanted.width).toBeLessThanOrEqual(view.width - 8);
        expect(place.y).toBeGreaterThanOrEqual(8);
        if (place.maxHeight > 120) expect(place.y + height).toBeLessThanOrEqual(view.height - 8 + 1);
        expect(place.arrow).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});
