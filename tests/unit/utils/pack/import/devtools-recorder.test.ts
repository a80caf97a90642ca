import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDevtoolsRecording } from '../../../../../utils/pack/import/devtools-recorder.ts';
import { describeImport } from '../../../../../utils/pack/import/imported.ts';
import { stepSchema } from '../../../../../utils/pack/schema.ts';
import { codesOf, draftIn, options } from './options.ts';

const read = (value: unknown) =>
  readDevtoolsRecording(typeof value === 'string' ? value : JSON.stringify(value), options);
const flow = (...steps: object[]) => ({ title: 'Order paper', steps });
const click = (...selectors: (string | string[])[]) => ({
  type: 'click',
  target: 'main',
  selectors: selectors.map((one) => (typeof one === 'string' ? [one] : one)),
  offsetX: 12,
  offsetY: 8,
});
const change = (value: string, ...selectors: string[]) => ({
  ...click(...selectors),
  type: 'change',
  value,
});
const anchorOf = (step: object) => draftIn(read(flow(step))).steps[0]?.step.anchor;

/** As Chrome's Recorder exports it. */
const recording = flow(
  { type: 'setViewport', width: 1280, height: 800, deviceScaleFactor: 1, isMobile: false, hasTouch: false },
  {
    type: 'navigate',
    url: 'https://shop.example.com/orders?user=42#top',
    assertedEvents: [{ type: 'navigation', url: 'https://shop.example.com/orders?user=42', title: 'Orders' }],
  },
  click('aria/New order[role="button"]', '#new-order', 'xpath///*[@id="new-order"]', 'pierce/#new-order'),
  click('aria/Article', '[data-testid="article"]'),
  change('Paper A4, for Anna', 'aria/Article', '[data-testid="article"]'),
  { type: 'keyDown', target: 'main', key: 'Enter' },
  { type: 'keyUp', target: 'main', key: 'Enter' },
  { type: 'scroll', target: 'main', x: 0, y: 300 },
  {
    ...click('aria/Send', 'text/Send'),
    assertedEvents: [{ type: 'navigation', url: 'https://shop.example.com/orders/thanks?id=9' }],
  },
);

describe('a recording of DevTools', () => {
  it('becomes a draft with a step for everything a person did', () => {
    const draft = draftIn(read(recording));
    expect(draft).toMatchObject({
      kind: 'walkthrough',
      id: 'draft-1',
      title: { en: 'Order paper' },
      url: 'https://shop.example.com/orders',
    });
    expect(draft.steps.map(({ step, gesture }) => [gesture, step.title?.en, step.done.kind])).toEqual([
      ['click', 'Click “New order”', 'act'],
      ['type', 'Type in “Article”', 'act'],
      ['press', 'Press Enter', 'next'],
      ['click', 'Click “Send”', 'page'],
    ]);
    expect(draft.steps.map(({ url }) => url)).toEqual(Array(4).fill('https://shop.example.com/orders'));
  });

  it('never takes over what was typed', () => {
    expect(JSON.stringify(read(recording))).not.toContain('Anna');
    expect(codesOf(read(recording))).toContain('values-left-out');
  });

  it('makes steps that a pack can hold, each to be pointed at once more', () => {
    for (const { step, certainty } of draftIn(read(recording)).steps) {
      expect(stepSchema.safeParse(step).success).toBe(true);
      expect(certainty).toBe(step.anchor ? 'weak' : 'sure');
    }
    expect(codesOf(read(recording))).toContain('point-again');
  });

  it('keeps of a control what every kind of selector says about it', () => {
    expect(
      anchorOf(click('aria/Share screen[role="button"]', 'button[data-testid="share"]', 'text/Share')),
    ).toMatchObject({
      role: 'button',
      tag: 'button',
      names: { und: ['Share screen'] },
      texts: { und: ['Share'] },
      ids: ['data-testid=share'],
    });
    expect(anchorOf(click('xpath///*[@id="toolbar"]/button[@name="mute"]'))).toMatchObject({
      tag: 'button',
      ids: ['name=mute'],
    });
    expect(anchorOf(click(['my-app', 'call-bar', '#leave']))).toMatchObject({
      ids: ['id=leave'],
      inside: ['call-bar', 'my-app'],
    });
  });

  it('says nothing about a control that only its surroundings say', () => {
    expect(anchorOf(click('#toolbar > div:nth-of-type(3) > button.css-1x2y3z'))).toMatchObject({
      ids: [],
      names: {},
      tag: 'button',
    });
    expect(codesOf(read(flow(click('#toolbar > div:nth-of-type(3)'))))).toContain('no-control');
    expect(anchorOf(click('#radix-17', '#ember402'))).toMatchObject({ ids: [] });
  });

  it('takes a click on the icon in a control as one on the control', () => {
    expect(anchorOf(click(['aria/Save', 'aria/[role="generic"]'], '#save > svg > path'))).toMatchObject({
      names: { und: ['Save'] },
      ids: ['id=save'],
    });
  });

  it('is done when the page is reached to which it led, and only then', () => {
    const [, , , last] = draftIn(read(recording)).steps;
    expect(last?.step.done).toEqual({ kind: 'page', match: 'https://shop.example.com/orders/thanks*' });
    const stays = {
      ...click('aria/Sort'),
      assertedEvents: [{ type: 'navigation', url: 'https://a.example/x' }],
    };
    const draft = draftIn(read(flow({ type: 'navigate', url: 'https://a.example/x' }, stays)));
    expect(draft.steps[0]?.step.done).toEqual({ kind: 'act' });
  });

  it('merges two clicks and a double click, typing in two goes, and keys held together', () => {
    const draft = draftIn(
      read(
        flow(
          click('aria/Row'),
          click('aria/Row'),
          { ...click('aria/Row'), type: 'doubleClick' },
          change('a', '#name'),
          change('ab', '#name'),
          { type: 'keyDown', key: 'Control' },
          { type: 'keyDown', key: 's' },
          { type: 'keyUp', key: 's' },
          { type: 'keyUp', key: 'Control' },
          { type: 'keyDown', key: 'Tab' },
        ),
      ),
    );
    expect(draft.steps.map(({ step }) => step.title?.en)).toEqual([
      'Double-click “Row”',
      'Type in the field',
      'Press Ctrl+s',
    ]);
  });

  it('makes a visit to another page a step of its own', () => {
    const draft = draftIn(
      read(
        flow({ type: 'navigate', url: 'https://a.example/start' }, click('aria/Go'), {
          type: 'navigate',
          url: 'https://b.example/next?q=secret',
        }),
      ),
    );
    expect(draft.steps[1]).toMatchObject({
      gesture: 'go',
      step: { done: { match: 'https://b.example/next*' } },
    });
    expect(JSON.stringify(draft)).not.toContain('secret');
  });

  it.each([
    ['', 'empty'],
    ['import puppeteer from "puppeteer"', 'not-json'],
    ['{"title": "Cut', 'not-json'],
    ['[]', 'not-a-recording'],
    [{ title: 'A', steps: {} }, 'not-a-recording'],
    [flow(), 'no-steps'],
    [flow({ type: 'setViewport', width: 1 }), 'no-steps'],
    [flow(click('aria/A'), { type: 'teleport' }), 'unknown-step'],
    [flow(click('aria/A'), { type: 'click', selectors: [] }), 'bad-step'],
    [flow(click('aria/A'), 7 as never), 'bad-step'],
    [flow(...Array.from({ length: 61 }, (_, at) => click(`aria/B ${at}`))), 'too-many'],
  ])('is refused as a whole: %j', (file, code) => expect(codesOf(read(file))).toBe(code));

  it('says what is wrong in English and in Dutch, with nothing left to fill in', () => {
    const result = read(flow(click('aria/A'), { type: 'teleport' }));
    if (result.ok) throw new Error('was taken');
    expect(describeImport(result.problem, 'en')).toContain('Step 2 is of a kind');
    expect(describeImport(result.problem, 'nl-BE')).toContain('Stap 2 is van een soort');
    expect(describeImport(result.problem, 'fr')).not.toMatch(/\{\w+\}/);
  });

  it('never throws', { timeout: 60_000 }, () => {
    const selectors = fc.array(fc.oneof(fc.string(), fc.array(fc.string())));
    const step = fc.record(
      {
        type: fc.constantFrom('click', 'change', 'navigate', 'keyDown', 'hover', 'doubleClick', 'scroll'),
        selectors,
        value: fc.string(),
        url: fc.oneof(fc.string(), fc.webUrl()),
        key: fc.string(),
        assertedEvents: fc.array(fc.record({ type: fc.constant('navigation'), url: fc.string() })),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const result = read({ title: 'x', steps });
        expect(typeof result.ok).toBe('boolean');
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  });
});
