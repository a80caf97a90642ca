import { surroundings } from './evidence/landmark.ts';
import { type Facts, factsOf } from './facts.ts';
import { modelOf } from './model.ts';
import { countPage, languageIn, type Page } from './page.ts';
import { plainUnitsOf } from './plain-units.ts';
import { atOnce, type Slow } from './slices.ts';
import { scopes } from './tree.ts';

/** The page as it is now; `plain` adds the elements it selects, for an anchor at something that is not a control. */
export const readPage = (document: Document, plain?: string, wanted?: Element): Page =>
  plain === undefined ? modelOf(document).page() : atOnce(plainPage(document, plain, wanted));

/** The page with elements that are no controls. */
export function* plainPage(document: Document, plain: string, wanted?: Element): Slow<Page> {
  const scope = scopes(document);
  const around = surroundings();
  const language = languageIn(document);
  yield;
  const units = plainUnitsOf(scope, plain, wanted);
  const controls: Facts[] = [];
  for (const unit of units) {
    if (controls.length % 20 === 0) yield;
    controls.push(factsOf(unit, around, language));
  }
  return countPage(document, scope, controls);
}
