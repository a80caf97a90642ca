import type { Anchor } from '../../../../utils/pack/anchor.ts';
import type { DraftStep, WalkthroughDraft } from '../../../../utils/store/records.ts';

export function sampleAnchor(name = 'Share'): Anchor {
  return {
    version: 1,
    role: 'button',
    tag: 'button',
    names: { en: [name] },
    twins: {},
    ids: [],
    words: [],
    landmarks: [],
    before: [],
    after: [],
    page: { path: '/v2/', marks: [] },
  };
}

/** A step as the recorder makes one. */
export function recordedStep(id: string, title = `Click “${id}”`, name = id): DraftStep {
  return {
    step: { id, title: { en: title }, anchor: sampleAnchor(name), done: { kind: 'act' } },
    gesture: 'click',
    url: 'https://teams.microsoft.com/v2/',
    certainty: 'sure',
  };
}

export function sampleDraft(id: string, steps: DraftStep[] = []): WalkthroughDraft {
  return {
    version: 1,
    id,
    kind: 'walkthrough',
    title: { en: 'Share one window' },
    url: 'https://teams.microsoft.com/v2/',
    language: 'en',
    createdAt: '2026-11-23T09:00:00.000Z',
    changedAt: '2026-11-23T09:00:00.000Z',
    steps,
    topics: [],
  };
}
