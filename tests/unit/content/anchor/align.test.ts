import { describe, expect, it } from 'vitest';
import { align } from '../../../../content/anchor/align.ts';

/** Where the page's controls are, `1` for a control and `0` for a plain element between them. */
const page = (solid: number[]) => new Uint8Array(solid);
/** A neighbour that is hard to mistake for another, or one of several that look alike. */
const neighbour = (solid: Uint8Array, at: number[], ratio = at.length > 1 ? 1.35 : 400) =>
  Float64Array.from(solid, (control, j) => (control ? (at.includes(j) ? ratio : 0.02) : 0));

describe('lining up neighbours', () => {
  it('says where the target is when it stands between its neighbours', () => {
    const solid = page([1, 1, 1]);
    const { here } = align([neighbour(solid, [0]), neighbour(solid, [2])], 1, solid, 1);
    expect(here[1]).toBeGreaterThan(10 * Math.max(here[0] as number, here[2] as number));
  });

  it('finds nothing between neighbours that have closed up', () => {
    const solid = page([1, 1]);
    const { here, without } = align([neighbour(solid, [0]), neighbour(solid, [1])], 1, solid, 1);
    expect(without).toBeGreaterThan(10 * Math.max(here[0] as number, here[1] as number));
  });

  it('takes a new control for as unlikely beside plain elements as without them', () => {
    const likelihood = (solid: Uint8Array, at: number[], ends: [number, number]) => {
      const [before, after] = ends.map((end) => neighbour(solid, [end])) as [Float64Array, Float64Array];
      const { here, without } = align(
        [before, neighbour(solid, at), neighbour(solid, at), after],
        2,
        solid,
        0.8,
      );
      return (here[at[1] as number] as number) / without;
    };
    const bare = likelihood(page([1, 1, 1, 1, 1]), [1, 2, 3], [0, 4]);
    const wrapped = likelihood(page([1, 0, 0, 1, 1, 1, 0, 1]), [3, 4, 5], [0, 7]);
    expect(wrapped).toBeCloseTo(bare, 6);
  });

  it('charges a control that is new at the edge of the page', () => {
    const solid = page([1, 1, 1]);
    const ratios = [neighbour(solid, [1, 2], 3), neighbour(solid, [2], 3)];
    const free = align(ratios, 2, solid, 1).without;
    const charged = align(ratios, 2, solid, 1, { first: true, last: false }).without;
    const atEdge = align([neighbour(solid, [0]), neighbour(solid, [1])], 2, solid, 1, {
      first: true,
      last: false,
    });
    const loose = align([neighbour(solid, [0]), neighbour(solid, [1])], 2, solid, 1);
    expect(charged / free).toBeLessThan(atEdge.without / loose.without);
  });
});
