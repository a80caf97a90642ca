import type { Anchor, Sibling } from '../../../utils/pack/anchor.ts';
import { type Alignment, align } from '../align.ts';
import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { printsIn, type Stability } from '../stability.ts';
import { familyOf } from './role.ts';

/** A mark is 30 bits: it meets another by chance hardly ever. A name's print is 12 bits. */
const CHANCE_NAME = 1 / 4096;
/** Of the names whose meaning is known, so many mean the same in another language or release. */
const MEANING_KEPT = 0.75;
/** No single neighbour decides: it may be a twin. */
const MOST = 2 ** 9;

/** Lines up the remembered neighbours with the controls of the page. */
export function lineUp(anchor: Anchor, page: Page, stability: Stability): Alignment {
  const solid = new Uint8Array(page.controls.length);
  page.controls.forEach((control, j) => {
    solid[j] = control.unit.solid ? 1 : 0;
  });
  const siblings = [...anchor.before, ...anchor.after];
  const ratios = siblings.map((sibling) => ratiosOf(sibling, page, stability));
  return align(ratios, anchor.before.length, solid, stability.release);
}

/** For every control, how much likelier it looks the way it does if it is this neighbour than if it is not. */
function ratiosOf(sibling: Sibling, page: Page, stability: Stability): Float64Array {
  const controls = page.controls;
  const size = Math.max(1, controls.length);
  const names = printsIn(sibling, stability.language);
  const family = familyOf(sibling.role);
  const out = new Float64Array(controls.length);
  const sameRole = (page.count('role', sibling.role) + 1) / (size + 1);
  for (let j = 0; j < controls.length; j++) {
    const control = controls[j] as Facts;
    if (!control.unit.solid) continue;
    let ratio = role(sibling.role, family, control.role, sameRole);
    ratio *= names.length > 0 ? name(names, control, page, stability, size) : 1;
    ratio *= mark(sibling, control, page, stability, size);
    out[j] = Math.min(MOST, ratio);
  }
  return out;
}

/** Roles stay in 97 of 100 controls; within a family they change now and then, outside it hardly ever. */
const role = (was: string, family: string, now: string, common: number): number => {
  if (was === now) return Math.min(4, 0.95 / common);
  return familyOf(now) === family ? 0.15 : 0.02;
};

const name = (prints: string[], control: Facts, page: Page, stability: Stability, size: number): number => {
  if (!control.namePrint) return 1 - stability.name + 0.05;
  const same = prints.includes(control.namePrint);
  const means = control.namePrint.startsWith('=');
  // Two known meanings that differ are different things in any language.
  if (!same) return means && prints.some((print) => print.startsWith('=')) ? 0.2 : 1 - stability.name;
  return (
    Math.max(stability.name, means ? MEANING_KEPT : 0) /
    (page.count('name', control.namePrint) / size + CHANCE_NAME)
  );
};

const mark = (sibling: Sibling, control: Facts, page: Page, stability: Stability, size: number): number => {
  if (sibling.marks.length === 0) return control.marks.length === 0 ? 1.1 : 0.6;
  if (control.marks.length === 0) return (1 - stability.mark) * 1.1;
  let rarest = Number.POSITIVE_INFINITY;
  for (const own of control.marks)
    if (sibling.marks.includes(own)) rarest = Math.min(rarest, page.count('mark', own));
  return rarest === Number.POSITIVE_INFINITY ? 1 - stability.mark : (stability.mark * size) / (rarest + 0.2);
};
