import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePlace, cornerAt, placeAt } from '../../../../content/recorder/bar-place.ts';

const bar = { width: 400, height: 56 };
const view = { width: 1280, height: 800 };
const nothing = () => false;
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('the bar', () => {
  it('stands below the middle where nothing is in its way', () => {
    expect(choosePlace({}, bar, view, nothing)).toEqual({ x: 0.5, y: 1 });
  });

  it('leaves a toolbar at the bottom free', () => {
    const { top } = cornerAt(
      choosePlace({}, bar, view, (_x, y) => y > 700),
      bar,
      view,
    );
    expect(top + bar.height).toBeLessThanOrEqual(700);
  });

  it('stays where it is as long as that is free', () => {
    const now = { x: 0.3, y: 0.3 };
    expect(choosePlace({ now }, bar, view, nothing)).toEqual(now);
  });

  it('goes back to where it was put as soon as that is free again', () => {
    const wanted = { x: 0, y: 0 };
    const now = { x: 1, y: 1 };
    expect(choosePlace({ wanted, now }, bar, view, (x, y) => x < 300 && y < 100)).toEqual(now);
    expect(choosePlace({ wanted, now }, bar, view, nothing)).toEqual(wanted);
  });

  it('covers as little as it can where there is no free place', () => {
    const everywhereButRight = (x: number) => x < 1200;
    expect(choosePlace({}, bar, view, everywhereButRight).x).toBe(1);
  });

  it('is always whole in the view', () => {
    fc.assert(
      fc.property(
        part,
        part,
        fc.integer({ min: 430, max: 4000 }),
        fc.integer({ min: 90, max: 3000 }),
        (x, y, width, height) => {
          const { left, top } = cornerAt({ x, y }, bar, { width, height });
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left + bar.width).toBeLessThanOrEqual(width);
          expect(top + bar.height).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  it('stands where it was let go, to the pixel', () => {
    fc.assert(
      fc.property(part, part, (x, y) => {
        const corner = cornerAt({ x, y }, bar, view);
        expect(cornerAt(placeAt(corner, bar, view), bar, view)).toEqual(corner);
      }),
    );
  });
});
