import type { DemoParams, Language } from './params.ts';

export type Place = 'bar' | 'menu' | 'end' | 'elsewhere';
export type Form = 'button' | 'toggle';

/** A control of the app as its makers know it. */
export interface Control {
  /** Ground truth for tests; never in the page's DOM. */
  name: string;
  icon: string;
  /** Icon while the control is on. */
  iconOn?: string;
  place: Place;
  form: Form;
  id?: string;
  testId?: string;
  /** The stable id after a redesign. */
  nextId?: string;
  /** May be pinned to the bar by `pinned`, or folded into the menu by `menu`. */
  travels?: boolean;
}

/** The same control in this very release. */
export interface PlacedControl extends Control {
  /** Built from other elements than usual. */
  otherTag: boolean;
  /** Set on the second of two controls that look alike. */
  twinOf?: string;
}

export interface Wording {
  /** Visible text. */
  text: string;
  /** Accessible name and tooltip where they differ from the text. */
  label?: string;
  /** The same while the control is on (muted, hand raised, captions shown). */
  onText?: string;
  onLabel?: string;
}

export type Words = Record<Language, { now: Record<string, Wording>; next: Record<string, Wording> }>;

/** Decides which controls this release has, where, and how they are built. The one place where churn happens. */
export function arrange(controls: Control[], params: DemoParams): PlacedControl[] {
  const { churn, removed } = params;
  const placed = controls
    .filter((control) => !removed.has(control.name))
    .map(
      (control): PlacedControl => ({
        ...control,
        ...idsOf(control, params),
        place: placeOf(control, params),
        otherTag: churn.has('tags'),
      }),
    );
  return [...(churn.has('moved') ? reordered(placed) : placed), ...twinsOf(placed, params)];
}

/** What a control says: this release's words, in this language, in this state. */
export function wordingOf(
  words: Words,
  name: string,
  params: DemoParams,
  on = false,
): Required<Pick<Wording, 'text' | 'label'>> {
  const { now, next } = words[params.lang];
  const wording = (params.churn.has('texts') ? next[name] : undefined) ?? now[name];
  if (!wording) throw new Error(`The demo page has no words for "${name}" in ${params.lang}.`);
  const text = (on ? wording.onText : undefined) ?? wording.text;
  return {
    text,
    label: (on ? wording.onLabel : undefined) ?? (on && wording.onText ? text : wording.label) ?? text,
  };
}

function idsOf(control: Control, { churn }: DemoParams): Pick<Control, 'id' | 'testId'> {
  if (churn.has('stable-ids')) return { id: undefined, testId: undefined };
  return { id: churn.has('release') ? (control.nextId ?? control.id) : control.id, testId: control.testId };
}

function placeOf(control: Control, { churn }: DemoParams): Place {
  if (!control.travels) return control.place;
  if (churn.has('menu') && control.place === 'bar') return 'menu';
  if (churn.has('pinned') && control.place === 'menu') return 'bar';
  return control.place;
}

/** The bar backwards, the rest as it was. */
function reordered(placed: PlacedControl[]): PlacedControl[] {
  const bar = placed.filter(({ place }) => place === 'bar').reverse();
  return [...bar, ...placed.filter(({ place }) => place !== 'bar')];
}

function twinsOf(placed: PlacedControl[], { churn, twins }: DemoParams): PlacedControl[] {
  if (!churn.has('twins')) return [];
  return placed
    .filter(({ name, place }) => (twins.size ? twins.has(name) : place === 'bar' || place === 'end'))
    .map((control) => ({
      ...control,
      name: `${control.name}-twin`,
      twinOf: control.name,
      id: undefined,
      testId: undefined,
      place: 'elsewhere',
    }));
}
