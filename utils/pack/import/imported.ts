import type { WalkthroughDraft } from '../../store/records.ts';
import { limits } from '../limits.ts';
import { stepSchema } from '../schema.ts';

/** What was done to a control, as far as an import can tell. */
export type ImportedDeed = 'click' | 'double' | 'right' | 'type' | 'select' | 'point';

/** What an import needs from whoever asks for it. */
export interface ImportOptions {
  /** id of the new draft */
  id: string;
  /** now, ISO 8601 */
  at: string;
  /** BCP 47: the language of the page, in which titles are made */
  language: string;
  /** "Click “Share”": the same words as the recorder's (`content/recorder/title.ts`) */
  titleOf(deed: ImportedDeed, named: { role: string; name: string }): string;
  /** "Press Enter" */
  pressTitle(keys: string): string;
  /** "Go to teams.microsoft.com/v2" */
  goTitle(place: string): string;
}

/**
 * What became of a file: all of it as a draft, with notes on what a person has to know; or nothing, with the
 * reason. `describeImport` says each in words.
 */
export type ReadImport =
  | { ok: true; draft: WalkthroughDraft; notes: ImportNote[] }
  | { ok: false; problem: ImportNote };

/** One thing to know about an import: data, so that it can be said in any language. */
export interface ImportNote {
  code: keyof typeof importWords;
  values: Record<string, string | number>;
}

export const note = (code: ImportNote['code'], values: ImportNote['values'] = {}): ImportNote => ({
  code,
  values,
});

export const refused = (code: ImportNote['code'], values?: ImportNote['values']): ReadImport => ({
  ok: false,
  problem: note(code, values),
});

/** The sentence for the key-user. Languages without words of ours read English. */
export function describeImport({ code, values }: ImportNote, language: string): string {
  const tongue = language.toLowerCase().split('-')[0] === 'nl' ? 'nl' : 'en';
  const words = importWords[code];
  const chosen = values.count === 1 && 'one' in words ? words.one : words;
  return chosen[tongue].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** A draft of these steps, numbered; refused as a whole where the pack could not hold it. */
export function draftOf(
  title: string,
  url: string,
  steps: WalkthroughDraft['steps'],
  { id, at, language }: ImportOptions,
): WalkthroughDraft | ImportNote {
  if (steps.length === 0) return note('no-steps');
  if (steps.length > limits.steps) return note('too-many', { count: steps.length, most: limits.steps });
  for (const [index, { step }] of steps.entries()) {
    const checked = stepSchema.safeParse(step);
    if (!checked.success)
      return note('bad-step', { step: index + 1, where: checked.error.issues[0]?.path.join('.') ?? '' });
  }
  return {
    version: 1,
    kind: 'walkthrough',
    id,
    title: { [language]: title.trim().slice(0, limits.title) || 'Walkthrough' },
    url,
    language,
    createdAt: at,
    changedAt: at,
    steps,
    topics: [],
  };
}

export const isNote = (made: WalkthroughDraft | ImportNote): made is ImportNote => 'code' in made;

/** Larger files are no recordings of a task. */
export const mostCharacters = 2_000_000;

/* What is said about an import, to the key-user who asked for it. */
const importWords = {
  empty: {
    en: 'This file is empty.',
    nl: 'Dit bestand is leeg.',
  },
  'too-big': {
    en: 'This file is too large to be a list of steps.',
    nl: 'Dit bestand is te groot voor een lijst met stappen.',
  },
  'not-json': {
    en: 'This file cannot be read: it is not JSON, or it ends too soon. In the Recorder choose Export, then JSON.',
    nl: 'Dit bestand is niet te lezen: het is geen JSON, of het houdt te vroeg op. Kies in de Recorder Exporteren en dan JSON.',
  },
  'not-a-recording': {
    en: 'This is no recording of Chrome’s Recorder: it has no title with a list of steps.',
    nl: 'Dit is geen opname van de Recorder van Chrome: er staat geen titel met een lijst stappen in.',
  },
  'not-a-step-list': {
    en: 'There is no list of driver.js steps in this file. Each step has an “element” or a “popover”.',
    nl: 'In dit bestand staat geen lijst met stappen van driver.js. Elke stap heeft een “element” of een “popover”.',
  },
  'bad-step': {
    en: 'Step {step} is not written as it has to be, at “{where}”. Nothing was taken over.',
    nl: 'Stap {step} is niet geschreven zoals het hoort, bij “{where}”. Er is niets overgenomen.',
  },
  'unknown-step': {
    en: 'Step {step} is of a kind that Wegwijs does not know (“{kind}”). Nothing was taken over, since the rest would not make sense without it.',
    nl: 'Stap {step} is van een soort die Wegwijs niet kent (“{kind}”). Er is niets overgenomen, want zonder die stap klopt de rest niet.',
  },
  'no-steps': {
    en: 'There is no step in this file that a person does.',
    nl: 'In dit bestand staat geen stap die iemand doet.',
  },
  'too-many': {
    en: 'This file has {count} steps; a walkthrough can have {most}. Record a smaller task, or leave steps out.',
    nl: 'Dit bestand heeft {count} stappen; een rondleiding kan er {most} hebben. Neem een kleinere taak op, of laat stappen weg.',
  },
  'point-again': {
    en: '{count} steps have a control that was described by somebody else’s tool. Point at each on the page once, so that it is found for sure.',
    nl: 'Bij {count} stappen komt het bedieningselement uit een ander hulpmiddel. Wijs elk ervan één keer aan op de pagina, dan wordt het zeker gevonden.',
    one: {
      en: 'One step has a control that was described by somebody else’s tool. Point at it on the page once, so that it is found for sure.',
      nl: 'Bij één stap komt het bedieningselement uit een ander hulpmiddel. Wijs het één keer aan op de pagina, dan wordt het zeker gevonden.',
    },
  },
  'no-control': {
    en: 'Step {step} says nothing that tells its control from others, only “{selector}”. Point at it on the page.',
    nl: 'Stap {step} zegt niets waaraan het bedieningselement te herkennen is, alleen “{selector}”. Wijs het aan op de pagina.',
  },
  'values-left-out': {
    en: 'What was typed or chosen is not taken over, in {count} steps. Say in the step what belongs there.',
    nl: 'Wat er getypt of gekozen is, is niet overgenomen, bij {count} stappen. Zeg in de stap wat daar hoort.',
    one: {
      en: 'What was typed or chosen is not taken over, in one step. Say in the step what belongs there.',
      nl: 'Wat er getypt of gekozen is, is niet overgenomen, bij één stap. Zeg in de stap wat daar hoort.',
    },
  },
  'left-out': {
    en: 'Left out, since a person does nothing there: {kinds}.',
    nl: 'Weggelaten, omdat iemand daar niets hoeft te doen: {kinds}.',
  },
  'code-left-out': {
    en: 'Parts of {count} steps are program code, which is not read: {names}.',
    nl: 'Delen van {count} stappen zijn programmacode, die wordt niet gelezen: {names}.',
    one: {
      en: 'A part of one step is program code, which is not read: {names}.',
      nl: 'Een deel van één stap is programmacode, die wordt niet gelezen: {names}.',
    },
  },
} as const;
