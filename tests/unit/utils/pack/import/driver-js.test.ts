import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDriverSteps } from '../../../../../utils/pack/import/driver-js.ts';
import { markdownOfHtml } from '../../../../../utils/pack/import/markdown-of-html.ts';
import { blocksFrom } from '../../../../../utils/pack/markdown.ts';
import { plainText } from '../../../../../utils/pack/plain-text.ts';
import { stepSchema } from '../../../../../utils/pack/schema.ts';
import { codesOf, draftIn, options } from './options.ts';

const read = (text: string) =>
  readDriverSteps(text, { ...options, title: 'First steps', url: 'https://shop.example.com/' });

const script = `
import { driver } from "driver.js";
import "driver.js/dist/driver.css";

/* a list of something else: [1, 2, 3] */
const colours = ['red', "it's"];
const tour = driver({
  showProgress: true, // with a bar
  steps: [
    { element: '#search', popover: { title: 'Search', description: 'Find <b>anything</b>.<br>Press <kbd>/</kbd>.', side: "left", align: 'start' }},
    {
      element: () => document.querySelector('[data-testid="export"]'),
      advanceOnClick: true,
      popover: {
        title: \`Export\`,
        description: "It\\u2019s here" as string,
        side: 'over',
        onNextClick: (element, step, { driver }) => { if (a[0] > 1) driver.moveNext(); },
        onPopoverRender(popover) { popover.wrapper.append('}'); },
      },
    },
    { element: findIt(), popover: { title: 'Somewhere' }, skipMissingElement: true },
    { popover: { title: 'All set', description: '' } },
  ] satisfies DriveStep[],
});
tour.drive();
`;

describe('a list of driver.js steps', () => {
  it('is read from JSON, as a list or inside its configuration', () => {
    const steps = [{ element: '#share', popover: { title: 'Share', description: 'Here.', side: 'top' } }];
    for (const value of [steps, { showProgress: true, steps }]) {
      expect(draftIn(read(JSON.stringify(value))).steps).toMatchObject([
        {
          gesture: 'written',
          certainty: 'weak',
          step: {
            title: { en: 'Share' },
            text: { en: 'Here.' },
            placement: 'top',
            anchor: { ids: ['id=share'] },
            done: { kind: 'next' },
          },
        },
      ]);
    }
  });

  it('is read out of a script without running it', () => {
    const draft = draftIn(read(script));
    expect(draft.steps.map(({ step }) => step.title?.en)).toEqual([
      'Search',
      'Export',
      'Somewhere',
      'All set',
    ]);
    const [search, exported, somewhere, end] = draft.steps.map(({ step }) => step);
    expect(search?.text?.en).toBe('Find **anything**.\nPress <kbd>/</kbd>.');
    expect(exported).toMatchObject({ done: { kind: 'act' }, anchor: { ids: ['data-testid=export'] } });
    expect(exported?.text?.en).toBe('It’s here');
    expect(exported?.placement).toBeUndefined();
    expect(somewhere).toMatchObject({ optional: true });
    expect(somewhere?.anchor).toBeUndefined();
    expect(end).toEqual({ id: 'step-4', title: { en: 'All set' }, done: { kind: 'next' } });
    for (const { step } of draft.steps) expect(stepSchema.safeParse(step).success).toBe(true);
  });

  it('says which parts were program code', () => {
    const result = read(script);
    const said = result.ok && result.notes.find(({ code }) => code === 'code-left-out');
    expect(said).toMatchObject({ values: { count: 2 } });
    expect(JSON.stringify(said)).toMatch(/onNextClick.*element|element.*onNextClick/);
  });

  it.each([
    ['', 'empty'],
    ['export const nothing = 1;', 'not-a-step-list'],
    ['[]', 'not-a-step-list'],
    ['[{"element": 3}]', 'bad-step'],
    ['steps: [{ element: "#a", popover: { title: "cut off', 'not-a-step-list'],
    [JSON.stringify(Array.from({ length: 61 }, () => ({ element: '#a' }))), 'too-many'],
  ])('is refused as a whole: %s', (text, code) => expect(codesOf(read(text))).toBe(code));

  it('ends in good time on any text', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    const part = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ':',
      ',',
      '"',
      "'",
      '`',
      '/*',
      '//',
      '\\',
      'element',
      ' ',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 200 }), (parts) => void read(parts.join(''))));
    for (const text of [
      '['.repeat(200_000),
      '[{element:'.repeat(60_000),
      '['.repeat(500) + "'".repeat(100_000),
    ])
      expect(codesOf(read(text))).toBe('not-a-step-list');
  });
});

describe('the HTML of a popover', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
    ['<ul><li>a</li><li><i>b</i></li></ul>', '- a\n- *b*'],
    ['<a href="https://x.example/a">here</a>', '[here](https://x.example/a)'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<img src=x onerror=alert(1)>words<script>alert(1)</script>', 'words'],
    ['2 * 3 < 7 and [x]', '2 \\* 3 \\< 7 and \\[x\\]'],
    ['1. not a list', '1\\. not a list'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['<br>- - -', '\\- - -'],
    ['a<br>===', 'a\n\\==='],
    ['7.', '7\\.'],
  ])('%s', (html, markdown) => expect(markdownOfHtml(html)).toBe(markdown));

  it('keeps plain words as they are, whatever signs are in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_#`[]<>-+1.)!|~=:&;\\') }), (words) => {
        const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const read = plainText(blocksFrom(markdownOfHtml(html)));
        expect(read.replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
