import { describe, expect, it } from 'vitest';
import { type Box, beaconSize, type Corner, chooseCorner } from '../../../../content/overlay/corner.ts';

const view = { width: 400, height: 300 };
const order: Corner[] = ['top-right', 'top-left', 'bottom-right', 'bottom-left'];
const roomy: Box = { x: 100, y: 100, width: 60, height: 40 };
const small: Box = { x: 100, y: 100, width: 60, height: 24 };
const choose = (box: Box, isFree: (x: number, y: number) => boolean = () => true, corners = order) =>
  chooseCorner(box, view, corners, isFree);

describe('the corner of a beacon', () => {
  it('is the first of the order when nothing is in the way', () => {
    expect(choose(roomy)?.corner).toBe('top-right');
    expect(choose(roomy, undefined, ['bottom-left', 'top-right'])?.corner).toBe('bottom-left');
  });

  it.each<[Corner, number, number]>([
    ['top-right', 150, 98],
    ['top-left', 98, 98],
    ['bottom-right', 150, 130],
    ['bottom-left', 98, 130],
  ])('%s lies on a roomy control, so that nobody doubts which is meant', (corner, x, y) => {
    expect(choose(roomy, undefined, [corner])).toEqual({ corner, x, y });
  });

  it.each<[Corner, number, number]>([
    ['top-right', 156, 92],
    ['top-left', 92, 92],
    ['bottom-right', 156, 120],
    ['bottom-left', 92, 120],
  ])('%s lies across the edge of a small control, which it would cover', (corner, x, y) => {
    expect(choose(small, undefined, [corner])).toEqual({ corner, x, y });
  });

  it('is one where the beacon covers nothing that says or does something', () => {
    expect(choose(small, (x) => x < 120)?.corner).toBe('top-left');
    expect(choose(small, (x, y) => x > 120 && y > 120)?.corner).toBe('bottom-right');
  });

  it('is across the edge when a roomy control has no free corner of its own', () => {
    const onControl = (x: number, y: number) => x > 100 && x < 160 && y > 100 && y < 140;
    expect(choose(roomy, (x, y) => !onControl(x, y))).toEqual({ corner: 'top-right', x: 156, y: 92 });
  });

  it('is judged by the middle of the beacon', () => {
    const asked: number[][] = [];
    choose(small, (...point) => asked.push(point) > 0);
    expect(asked).toEqual([[156 + beaconSize / 2, 92 + beaconSize / 2]]);
  });

  it.each<[string, Box, Corner]>([
    ['top right', { ...small, x: 340, y: 0 }, 'bottom-left'],
    ['top', { ...small, y: 0 }, 'bottom-right'],
    ['right', { ...small, x: 340 }, 'top-left'],
  ])('stays inside the view at its %s', (_edge, box, corner) => expect(choose(box)?.corner).toBe(corner));

  it('is still inside the view when none is free', () => {
    const chosen = choose({ ...small, y: 0 }, () => false);
    expect(['bottom-left', 'bottom-right']).toContain(chosen?.corner);
  });

  it('is nowhere when the control is out of view', () => {
    expect(choose({ ...small, x: -200 })).toBeUndefined();
    expect(choose({ ...small, y: 900 })).toBeUndefined();
  });
});
