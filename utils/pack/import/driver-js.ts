import { z } from 'zod';
import type { DraftStep } from '../../store/records.ts';
import { limits } from '../limits.ts';
import type { Step } from '../schema.ts';
import { anchorFrom, evidenceFrom, saysSomething } from './evidence.ts';
import {
  draftOf,
  type ImportNote,
  type ImportOptions,
  isNote,
  mostCharacters,
  note,
  type ReadImport,
  refused,
} from './imported.ts';
import { markdownOfHtml } from './markdown-of-html.ts';
import { isCode, listIn, type Read } from './script-list.ts';

/**
 * Reads a list of driver.js steps, `[{ element, popover: { title, description, side, align } }]`, as JSON or out of
 * the text of a JavaScript or TypeScript file, as a draft. Nothing is run. `title` and `url` say what the draft is
 * called and for which page it is, since such a list says neither. The controls hold what their selectors say and
 * are marked weak. Never throws.
 */
export function readDriverSteps(
  text: string,
  options: ImportOptions & { title: string; url: string },
): ReadImport {
  if (text.trim() === '') return refused('empty');
  if (text.length > mostCharacters) return refused('too-big');
  const list = listIn(text.replace(/^\uFEFF/, ''), isStepList);
  if (!list) return refused('not-a-step-list');
  const notes: ImportNote[] = [];
  const steps: DraftStep[] = [];
  const code = new Set<string>();
  let withCode = 0;
  for (const [index, raw] of list.entries()) {
    const taken = withoutCode(raw);
    const read = stepSchema.safeParse(taken.value);
    if (!read.success)
      return refused('bad-step', { step: index + 1, where: read.error.issues[0]?.path.join('.') ?? '' });
    if (taken.names.length > 0) withCode++;
    for (const name of taken.names) code.add(name);
    steps.push(stepFrom(read.data, index, options, notes));
  }
  const weak = steps.filter(({ certainty }) => certainty === 'weak').length;
  if (weak > 0) notes.push(note('point-again', { count: weak }));
  if (withCode > 0) notes.push(note('code-left-out', { count: withCode, names: [...code].join(', ') }));
  const draft = draftOf(options.title, options.url, steps, options);
  return isNote(draft) ? { ok: false, problem: draft } : { ok: true, draft, notes };
}

const isStepList = (list: Read[]): boolean =>
  list.length > 0 &&
  list.every(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      !Array.isArray(item) &&
      !isCode(item) &&
      ('element' in item || 'popover' in item),
  );

const side = z.enum(['top', 'right', 'bottom', 'left']);

const stepSchema = z.looseObject({
  element: z.string().nullish(),
  popover: z
    .looseObject({
      title: z.string().nullish(),
      description: z.string().nullish(),
      // `over` and whatever else a release may know: the card then chooses itself
      side: side.nullish().catch(null),
    })
    .nullish(),
  advanceOnClick: z.boolean().nullish(),
  skipMissingElement: z.boolean().nullish(),
  waitForElement: z.number().nullish(),
});

function stepFrom(
  { element, popover, advanceOnClick, skipMissingElement, waitForElement }: z.infer<typeof stepSchema>,
  index: number,
  { language, titleOf, url }: ImportOptions & { url: string },
  notes: ImportNote[],
): DraftStep {
  const evidence = element ? evidenceFrom([element]) : undefined;
  const anchor = evidence && anchorFrom(evidence, 'button');
  if (evidence && element && !saysSomething(evidence))
    notes.push(note('no-control', { step: index + 1, selector: element.slice(0, 80) }));
  const said = plain(popover?.title ?? '').slice(0, limits.title);
  const title = said || (anchor && titleOf('click', { role: anchor.role, name: evidence?.name ?? '' }));
  const words = markdownOfHtml(popover?.description ?? '').slice(0, limits.text);
  const seconds = waitForElement ? Math.min(120, Math.max(1, Math.round(waitForElement / 1000))) : undefined;
  const step: Step = {
    id: `step-${index + 1}`,
    ...(title && { title: { [language]: title } }),
    ...(words && { text: { [language]: words } }),
    ...(anchor && { anchor }),
    ...(popover?.side && { placement: popover.side }),
    done: { kind: anchor && advanceOnClick ? 'act' : 'next' },
    ...(skipMissingElement && { optional: true }),
    ...(seconds && { wait: seconds }),
  };
  return { step, gesture: 'written', url, certainty: anchor ? 'weak' : 'sure' };
}

/** A title in a pack has no markup. */
function plain(html: string): string {
  return markdownOfHtml(html)
    .replace(/\\([\\`*_[\]<>#])|[*`]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A step without what is program code, and the names of what that was; a query for an element is its selector. */
function withoutCode(raw: Read): { value: unknown; names: string[] } {
  const names: string[] = [];
  const clean = (value: Read, name: string): unknown => {
    if (isCode(value)) {
      const selector = name === 'element' ? selectorIn(value.code) : undefined;
      if (selector === undefined) names.push(name);
      return selector;
    }
    if (Array.isArray(value)) return value.map((item) => clean(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner, key)]));
  };
  return { value: clean(raw, ''), names };
}

/** `document.querySelector('#share')`, also inside a function that gives it. */
function selectorIn(code: string): string | undefined {
  const query =
    /^(?:\(\)\s*=>\s*)?document\s*\.\s*(querySelector|getElementById)\s*(?:<\w+>)?\(\s*(["'`])(.+?)\2\s*\)!?$/s.exec(
      code.trim(),
    );
  const [, how, , selector = ''] = query ?? [];
  if (!query) return undefined;
  return how === 'getElementById' ? `#${selector}` : selector;
}
