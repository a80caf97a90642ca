import { controlsIn, isDrawn } from '../../../content/anchor/controls.ts';
import { surroundings } from '../../../content/anchor/evidence/landmark.ts';
import { type Facts, factsOf } from '../../../content/anchor/facts.ts';
import { type Counted, countPage, languageIn, type Page } from '../../../content/anchor/page.ts';
import { readPage } from '../../../content/anchor/read-page.ts';
import { scopes } from '../../../content/anchor/tree.ts';
import { unitsFrom } from '../../../content/anchor/units.ts';
import { type Change, change, type Drawn, draw, everyElement } from './draw.ts';

/** The page as kept up to date and as read from nothing, as JSON; they have to be equal. */
export interface Readings {
  kept: string;
  anew: string;
}

/** Draws a page, changes it step by step, and gives the first two readings that differ. */
export function firstDifference(page: Drawn[], changes: Change[][]): Readings | null {
  draw(page);
  for (const steps of [[], ...changes]) {
    steps.forEach(change);
    const readings = { kept: told(readPage(document)), anew: told(readAnew()) };
    if (readings.kept !== readings.anew) return readings;
  }
  return null;
}

function readAnew(): Page {
  const scope = scopes(document);
  const around = surroundings();
  const units = unitsFrom(controlsIn(scope).filter(isDrawn));
  const controls = units.map((unit) => factsOf(unit, around, languageIn(document)));
  return countPage(document, scope, controls);
}

const counted: Counted[] = [
  'key',
  'base',
  'meaning',
  'id',
  'icon',
  'href',
  'word',
  'row',
  'name',
  'mark',
  'term',
];

function told(page: Page): string {
  const all = everyElement();
  const at = (element: Element) => all.indexOf(element);
  const controls = page.controls.map((control: Facts) => {
    const { unit, homeElement, rowElement } = control;
    const values = counted.map((kind) => [
      kind,
      ...valuesOf(control, kind).map((value) => page.count(kind, value)),
    ]);
    return {
      chain: unit.chain.map(at),
      element: at(unit.element),
      wraps: unit.wraps.map(at),
      home: [homeElement && at(homeElement), control.home],
      row: [rowElement && at(rowElement), control.row],
      name: [control.name, control.key, control.base, control.meaning, control.namePrint],
      code: [control.role, control.tag, control.type, control.ids, control.href, control.icon, control.keys],
      rest: [control.marks, control.words, control.terms, control.text, control.traits, control.traces],
      around: [control.landmarks, control.inside, control.language],
      values,
    };
  });
  return JSON.stringify(controls, null, 1);
}

function valuesOf(control: Facts, kind: Counted): string[] {
  const values: Partial<Record<Counted, string | string[]>> = {
    key: control.key,
    base: control.base,
    meaning: control.meaning,
    id: control.ids,
    icon: control.icon,
    href: control.href,
    word: control.words,
    row: control.row,
    name: control.namePrint,
    mark: control.marks,
    term: control.terms,
  };
  return [values[kind] ?? []].flat();
}
