import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platePlace } from '../../../../content/picker/plate-place.ts';

const view = { width: 1280, height: 800 };
const plate = { width: 300, height: 120 };
const control = { x: 100, y: 100, width: 80, height: 32 };

describe('the plate of the picker', () => {
  it('stands under the control', () => {
    expect(platePlace(control, plate, view).y).toBeGreaterThan(control.y + control.height);
  });

  it('stands over it where there is no room below', () => {
    const low = { ...control, y: 760 };
    expect(platePlace(low, plate, view).y + plate.height).toBeLessThan(low.y);
  });

  it('is whole in the view, wherever the control is', () => {
    const at = fc.record({
      x: fc.integer({ min: -500, max: 2000 }),
      y: fc.integer({ min: -500, max: 2000 }),
      width: fc.integer({ min: 1, max: 3000 }),
      height: fc.integer({ min: 1, max: 3000 }),
    });
    fc.assert(
      fc.property(at, (box) => {
        const { x, y } = platePlace(box, plate, view);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + plate.width).toBeLessThanOrEqual(view.width);
        expect(y + plate.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
