import { remember } from '../remember.ts';
import { attribute, attributeNames } from '../safe.ts';
import { agreement, contradiction, type Weigh } from '../weight.ts';
import { normal } from './words.ts';

/** Attributes whose value a developer gave the control for tests, forms or commands. */
const KEY =
  /^(?:id|name|for|itemprop|formcontrolname|ng-model|href|routerlink|autocomplete|aria-controls|data-(?:[a-z0-9]+-){0,3}(?:id|tid|test|testid|test-id|cy|qa|qaid|e2e|hook|name|action|command|cmd|key|role|type|kind|tool|mode|view|tab|target|toggle|icon|event|track|automation|automationid|automation-id|item|control|button|field|element|component|section|value|slot|selector|id|tag))$/;

/*
 * What ends in `-redo` or `-row` was chosen, what ends in `-rn` or `-r18` was counted.
 * Ids made at run time: counters of React, Radix, Fluent, Angular, Ember and MUI, hex and uuid runs, long
 * digits. They are another value at the next load and would be evidence against the right control.
 */
const GENERATED =
  /\d{3,}|[0-9a-f]{8}|^:r|^«|[:_-]r(?:[a-z]|(?=[a-z]*\d)[0-9a-z]{1,3}|(?![a-z]*[aeiou])[a-z]{2,3})(?:[:_-]|$)|radix|__\d|^ember|^mui|^mat-\w+-\d|^cdk-|^ng-|^yui|^ext-|^gwt|^uid|uniq|^react-select|headlessui|^tippy|^downshift|^rc[-_]|^:|__\w{0,3}$|^[a-z]{0,12}[-_]?\d+$/i;

/** Whether an id looks made at run time rather than chosen. */
export function looksGenerated(value: string): boolean {
  if (GENERATED.test(value)) return true;
  // Letters and digits shuffled ("b1a7fQ", "r1f29ykk"): people do not write words so.
  let turns = 0;
  for (let i = 1; i < value.length; i++)
    if (kind(value, i) !== kind(value, i - 1) && kind(value, i) < 2) turns++;
  if (!/\d/.test(value)) return false;
  return turns >= 5 || (turns >= 3 && value.length >= 6 && !/[aeiou]/i.test(value));
}

const kind = (value: string, i: number): number => {
  const code = value.charCodeAt(i);
  if (code >= 48 && code <= 57) return 0;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 1 : 2;
};

/** An identifier as developers write them: no spaces, no sentences, no addresses. */
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/][A-Za-z0-9]+)*$/;
/** `blockly-2m`: a counter with the digits of base 36. `format-h2`, `view-3d` and `step-2` were chosen. */
const COUNTED = /[-_](?=\w*\d)(?=\w*[a-z])(?!h[1-6]$|\d[dx]$)[\da-z]{2,3}$/;
/** The state at the end of a test id: one control, whatever its state. */
const STATE_END =
  /[-_.](?:on|off|true|false|active|inactive|selected|checked|unchecked|open|opened|closed|enabled|disabled|pressed|expanded|collapsed)$/i;

/**
 * The stable identifiers of an element, as `attribute=value`. Personal data stays out: only attributes on the
 * list, only values that look like code, and no value that is what the control is called (a video tile that
 * carries a participant's name as its test id).
 */
export function idsOf(element: Element, name: string): string[] {
  const ids: string[] = [];
  for (const key of attributeNames(element)) {
    if (!isKey(key)) continue;
    const value = attribute(element, key).trim();
    // A link into its own page names what it opens: the panel of a tab.
    if (key === 'href' && !value.startsWith('#')) continue;
    if (key === 'autocomplete' && /^o(?:n|ff)$/i.test(value)) continue;
    if (!isIdentifier(value) || isWhoItIs(value, name)) continue;
    ids.push(`${key}=${value.replace(STATE_END, '')}`);
    if (ids.length === 8) break;
  }
  return ids;
}

const isIdentifier = remember(
  (value: string): boolean =>
    value.length > 1 &&
    value.length <= 60 &&
    CODE.test(value.replace(/^#/, '')) &&
    !COUNTED.test(value) &&
    !looksGenerated(value),
);

const isKey = remember((name: string): boolean => KEY.test(name));

/** A capitalised value that reads like the name itself is content ("Anna"); `save` on a Save button is code. */
const isWhoItIs = (value: string, name: string): boolean =>
  /^[A-Z]/.test(value) && name !== '' && normal(value.replace(/[-_.]/g, ' ')) === normal(name);

/** An id or test id is on another control by accident in one page of fifty: a copied button. */
const CHANCE = 0.02;

/** Compares the identifiers that developers gave the control. One shared rare identifier is nearly proof. */
export const weighIds: Weigh = (anchor, control, page, stability) => {
  if (anchor.ids.length === 0)
    return control.ids.length === 0 ? null : { evidence: 'id', bits: -0.3, verdict: 'changed' };
  const size = page.controls.length;
  let best = 0;
  let shared = 0;
  let differs = 0;
  for (const id of anchor.ids) {
    if (control.ids.includes(id)) {
      const bits = agreement(
        Math.max(0.6, stability.mark),
        page.count('id', id) - 1 + ((anchor.twins.id ?? 1) - 1),
        CHANCE,
        size,
        12,
      );
      if (bits > best) best = bits;
      shared++;
      continue;
    }
    const key = id.slice(0, id.indexOf('=') + 1);
    if (control.ids.some((other) => other.startsWith(key))) differs++;
  }
  // They are given together and change together: the second identifier adds little to the first.
  if (shared > 0) {
    const bits = best + Math.min(2, (shared - 1) * 0.7) - Math.min(3, differs);
    return { evidence: 'id', bits, verdict: 'same', was: anchor.ids[0] };
  }
  const against = contradiction(stability.mark);
  if (differs > 0)
    return {
      evidence: 'id',
      bits: against - 0.5,
      verdict: 'changed',
      was: anchor.ids[0],
      now: control.ids[0],
    };
  return { evidence: 'id', bits: 0.7 * against, verdict: 'absent', was: anchor.ids[0] };
};
