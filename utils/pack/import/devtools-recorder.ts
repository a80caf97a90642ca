import { z } from 'zod';
import { placeName } from '../../address.ts';
import type { DraftStep } from '../../store/records.ts';
import { ownOf } from '../own.ts';
import type { Step } from '../schema.ts';
import { anchorFrom, type Evidence, evidenceFrom, type Selector, saysSomething } from './evidence.ts';
import {
  draftOf,
  type ImportedDeed,
  type ImportNote,
  type ImportOptions,
  isNote,
  mostCharacters,
  note,
  type ReadImport,
  refused,
} from './imported.ts';
import { otherPage, webAddress } from './url.ts';

/**
 * Reads a recording of Chrome's Recorder panel (Export, JSON; the format of @puppeteer/replay) as a draft.
 *
 * Clicks, typing, choices, hovering, keys and visits become steps. Typed values are never taken over. The controls
 * hold what their selectors say and are marked weak: the key-user points at them once more. Never throws.
 */
export function readDevtoolsRecording(text: string, options: ImportOptions): ReadImport {
  if (text.trim() === '') return refused('empty');
  if (text.length > mostCharacters) return refused('too-big');
  const value = parsed(text);
  if (value === undefined) return refused('not-json');
  const flow = flowSchema.safeParse(value);
  if (!flow.success) return refused('not-a-recording');
  const steps: RecordedStep[] = [];
  for (const [index, raw] of flow.data.steps.entries()) {
    const kind = z.looseObject({ type: z.string() }).safeParse(raw);
    if (kind.success && !known.has(kind.data.type))
      return refused('unknown-step', { step: index + 1, kind: kind.data.type.slice(0, 40) });
    const step = stepSchema.safeParse(raw);
    if (!step.success)
      return refused('bad-step', { step: index + 1, where: step.error.issues[0]?.path.join('.') ?? '' });
    steps.push(step.data);
  }
  return draftFrom(flow.data.title, steps, options);
}

const selectors = z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1);
const withSelectors = { selectors };
const assertedEvents = z.array(z.looseObject({ type: z.string(), url: z.string().optional() })).optional();
const target = z.string().optional();
const seen = { ...withSelectors, assertedEvents, target };

/** What a person did, or what matters for the next step. Other properties of a step are nobody's business here. */
const stepSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('navigate'), url: z.string() }),
  z.looseObject({ type: z.literal('click'), ...seen, button: z.string().optional() }),
  z.looseObject({ type: z.literal('doubleClick'), ...seen }),
  z.looseObject({ type: z.literal('hover'), ...seen }),
  z.looseObject({ type: z.literal('change'), ...seen, value: z.string() }),
  z.looseObject({ type: z.literal('keyDown'), key: z.string(), assertedEvents }),
  z.looseObject({ type: z.enum(['keyUp', 'scroll', 'setViewport', 'emulateNetworkConditions', 'close']) }),
  z.looseObject({ type: z.enum(['waitForElement', 'waitForExpression', 'customStep']) }),
]);
type RecordedStep = z.infer<typeof stepSchema>;

const known = new Set(
  'navigate click doubleClick hover change keyDown keyUp scroll setViewport emulateNetworkConditions close waitForElement waitForExpression customStep'.split(
    ' ',
  ),
);

const flowSchema = z.looseObject({ title: z.string(), steps: z.array(z.unknown()) });

function draftFrom(title: string, recorded: RecordedStep[], options: ImportOptions): ReadImport {
  const notes: ImportNote[] = [];
  const steps: DraftStep[] = [];
  const leftOut = new Set<string>();
  const held = new Set<string>();
  let values = 0;
  let url = '';
  let start = '';

  const add = (step: Omit<Step, 'id'>, gesture: DraftStep['gesture'], certainty: DraftStep['certainty']) => {
    steps.push({ step: { id: `step-${steps.length + 1}`, ...step }, gesture, url, certainty });
  };
  const addAct = (given: readonly Selector[], deed: ImportedDeed, led: string | undefined) => {
    const evidence = evidenceFrom(given);
    const anchor = anchorFrom(evidence, deed === 'type' ? 'textbox' : 'button');
    if (!saysSomething(evidence))
      notes.push(note('no-control', { step: steps.length + 1, selector: firstOf(given) }));
    const say = { role: anchor.role, name: evidence.name ?? '' };
    const match = otherPage(led, url);
    const done: Step['done'] = match ? { kind: 'page', match } : { kind: 'act' };
    add({ title: { [options.language]: options.titleOf(deed, say) }, anchor, done }, gestures[deed], 'weak');
    if (led) url = led;
  };

  for (const [index, step] of recorded.entries()) {
    switch (step.type) {
      case 'navigate': {
        const to = webAddress(step.url);
        const match = otherPage(to, url);
        if (!to) break;
        if (steps.length === 0) start = to;
        else if (match) {
          const title = { [options.language]: options.goTitle(placeName(to)) };
          add({ title, done: { kind: 'page', match } }, 'go', 'sure');
        }
        url = to;
        break;
      }
      case 'click':
      case 'doubleClick': {
        // the click that puts the caret into a field is part of typing there
        const next = recorded[index + 1];
        if (next?.type === 'change' && isSame(step.selectors, next.selectors)) break;
        // two clicks and then a double click are one gesture
        if (step.type === 'click' && isFirstOfDouble(recorded, index)) break;
        const deed = step.type === 'doubleClick' ? 'double' : isRight(step) ? 'right' : 'click';
        addAct(step.selectors, deed, navigationOf(step));
        break;
      }
      case 'hover':
        addAct(step.selectors, 'point', navigationOf(step));
        break;
      case 'change': {
        const before = recorded[index - 1];
        const isMore = before?.type === 'change' && isSame(before.selectors, step.selectors);
        if (isMore) break;
        values++;
        addAct(
          step.selectors,
          isChoice(evidenceFrom(step.selectors)) ? 'select' : 'type',
          navigationOf(step),
        );
        break;
      }
      case 'keyDown': {
        if (modifiers.has(step.key)) {
          held.add(step.key);
          break;
        }
        const keys = [...held, step.key].map((key) => ownOf(keyNames, key) ?? key).join('+');
        if (!isTelling(step.key, held)) break;
        const led = navigationOf(step);
        const match = otherPage(led, url);
        const done: Step['done'] = match ? { kind: 'page', match } : { kind: 'next' };
        add({ title: { [options.language]: options.pressTitle(keys) }, done }, 'press', 'sure');
        if (led) url = led;
        break;
      }
      default:
        if (step.type === 'keyUp') held.clear();
        if (told.has(step.type)) leftOut.add(step.type);
    }
  }

  if (values > 0) notes.push(note('values-left-out', { count: values }));
  const weak = steps.filter(({ certainty }) => certainty === 'weak').length;
  if (weak > 0) notes.push(note('point-again', { count: weak }));
  if (leftOut.size > 0) notes.push(note('left-out', { kinds: [...leftOut].join(', ') }));
  const draft = draftOf(title, start, steps, options);
  return isNote(draft) ? { ok: false, problem: draft } : { ok: true, draft, notes };
}

/** What its author may have meant something by; window sizes and scrolling are in every recording. */
const told = new Set(['waitForElement', 'waitForExpression', 'customStep']);

const gestures: Record<ImportedDeed, DraftStep['gesture']> = {
  click: 'click',
  double: 'click',
  right: 'click',
  type: 'type',
  select: 'choose',
  point: 'point',
};

/** Names as they stand on keys. */
const keyNames: Record<string, string> = { Control: 'Ctrl', Meta: '⌘', ' ': 'Space', Escape: 'Esc' };
const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta']);
/** Keys that do something by themselves; letters without Ctrl or Alt are typing. */
const telling = new Set(['Enter', 'Escape', 'Delete', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10']);

function isTelling(key: string, held: ReadonlySet<string>): boolean {
  return telling.has(key) || held.has('Control') || held.has('Alt') || held.has('Meta');
}

function isChoice({ role }: Evidence): boolean {
  return role === 'combobox' || role === 'listbox' || role === 'slider' || role === 'spinbutton';
}

function isRight({ button }: { button?: string }): boolean {
  return button === 'secondary';
}

function isFirstOfDouble(recorded: readonly RecordedStep[], index: number): boolean {
  const here = recorded[index];
  for (let at = index + 1; at <= index + 2; at++) {
    const next = recorded[at];
    if (!next || !('selectors' in next) || here?.type !== 'click') return false;
    if (!isSame(here.selectors, next.selectors as Selector[])) return false;
    if (next.type === 'doubleClick') return true;
  }
  return false;
}

function isSame(one: readonly Selector[], other: readonly Selector[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function navigationOf({ assertedEvents }: { assertedEvents?: { type: string; url?: string }[] }) {
  const event = assertedEvents?.find(({ type }) => type === 'navigation');
  return event?.url === undefined ? undefined : webAddress(event.url);
}

function firstOf([first = '']: readonly Selector[]): string {
  return (typeof first === 'string' ? first : first.join(' ')).slice(0, 80);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
