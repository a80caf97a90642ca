import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../../components/studio/route.ts';

describe('an address', () => {
  it.each<Route>([
    { at: 'packs' },
    { at: 'drafts' },
    { at: 'drafts', draft: 'a b' },
    { at: 'pack', pack: 'ward-4', place: 'care' },
    { at: 'pack', pack: 'ward-4', place: 'versions', part: '12' },
    { at: 'pack', pack: 'ward-4', place: 'items', list: 'tips', id: 'share' },
    { at: 'pack', pack: 'ward-4', place: 'walkthroughs', list: 'walkthroughs', id: 'w.1', part: 's-1' },
    { at: 'pack', pack: 'ward-4', place: 'tips', list: 'tips', id: '~1f/2' },
  ])('is read back as %j', (route) => expect(routeOf(hashOf(route))).toEqual(route));

  it.each(['', '#', '#/', '#/%E0%A4%A'])('%j is the list of packs', (hash) => {
    expect(routeOf(hash)).toEqual({ at: 'packs' });
  });

  it('of a place that is none is what needs care', () => {
    expect(routeOf('#/ward-4/nowhere')).toMatchObject({ pack: 'ward-4', place: 'care' });
  });

  it('that the panel gives for a draft leads to the drafts', () => {
    expect(routeOf('#/draft/1f2')).toEqual({ at: 'drafts', draft: '1f2' });
  });
});
