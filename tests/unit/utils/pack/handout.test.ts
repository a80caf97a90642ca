import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handoutFor } from '../../../../utils/pack/handout.ts';
import type { Pack } from '../../../../utils/pack/schema.ts';

const pack: Pack = JSON.parse(
  readFileSync(new URL('../../../../demo/pack/zuiderlicht.json', import.meta.url), 'utf8'),
);
const [walkthrough] = pack.walkthroughs;

describe('a handout', () => {
  it('holds every step in one language, with who keeps it and until when', () => {
    const handout = walkthrough && handoutFor(pack, walkthrough, 'nl');
    expect(handout?.steps.map(({ step }) => step.title)).toEqual(
      walkthrough?.steps.map(({ title }) => title?.nl),
    );
    expect(handout).toMatchObject({
      appName: 'Teams',
      owner: { id: walkthrough?.owner },
      checkBy: walkthrough?.checkBy,
    });
  });

  it('takes along our way of the tip at the same control, once', () => {
    const handout = walkthrough && handoutFor(pack, walkthrough, 'nl');
    const tips = handout?.steps.flatMap(({ tip }) => tip?.id ?? []) ?? [];
    expect(tips).toContain('teams-share-window');
    expect(new Set(tips).size).toBe(tips.length);
  });

  it('leaves alone tips at other controls and tips without an agreement', () => {
    const bare = { ...pack, tips: pack.tips.map(({ ourWay, ...tip }) => tip) };
    const handout = walkthrough && handoutFor(bare, walkthrough, 'en');
    expect(handout?.steps.filter(({ tip }) => tip)).toEqual([]);
  });
});
