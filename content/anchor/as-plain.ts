import type { Anchor } from '../../utils/pack/anchor.ts';
import { answer } from './answer.ts';
import { isDrawn } from './controls.ts';
import { decide } from './decide.ts';
import { iconOf } from './evidence/icon.ts';
import { surroundings } from './evidence/landmark.ts';
import { meaningOf } from './evidence/meaning.ts';
import { saidNames } from './evidence/printed.ts';
import { familyOf } from './evidence/role.ts';
import { LABELLED } from './evidence/structure.ts';
import { normal, stateless } from './evidence/words.ts';
import { factsOf } from './facts.ts';
import type { Match } from './match.ts';
import { countPage, DECISION, GLANCE, type Page, readAhead } from './page.ts';
import {
  comesBefore,
  isWithin,
  nextNode,
  nodeValue,
  parentElement,
  styleOf,
  textContent,
  walkerIn,
} from './safe.ts';
import { atOnce, type Slow, WHOLE } from './slices.ts';
import { everyScope, holds } from './tree.ts';
import { unitOf } from './units.ts';

/** It opens a list to choose from: a field, whatever it says that it is. */
const PICKS = 'haspopup=listbox';
/** More elements with the words of one control are rows of data. */
const MOST = 12;
/** Words alone may be those in another field: a placeholder says "Select" in every one. */
const SURE_OF_WORDS = 0.95;
/** Longer texts are content. */
const LONGEST = 60;
const SHOW_TEXT = 4;
/** Texts looked at between two rests, and in all: a page of data has no end of them. */
const STEP = 100;
const MOST_TEXTS = 30_000;

/**
 * The answer when what was a control is a plain element with the same words now: a tab made of a `div`, an item
 * of a menu without a role. Null when there is none, or when it does not stand where the control stood: words
 * alone are on many a page.
 */
export function* answerAsPlain(page: Page, anchor: Anchor): Slow<Match | null> {
  // The words of a field, and those beside a picture, are a label, which stays when the control goes.
  if (anchor.traits?.some((trait) => trait === LABELLED || trait === PICKS)) return null;
  if (familyOf(anchor.role) === 'type') return null;
  yield* readWords(page);
  yield;
  const found = withWords(page, anchor).filter((element) => !anchor.icon || isPressable(element));
  if (found.length === 0) return null;
  const around = surroundings();
  const added = found.map((element) => factsOf({ ...unitOf(element), plain: true }, around, page.language));
  const controls = [...page.controls];
  for (const fact of added) {
    yield;
    const at = controls.findIndex(({ unit }) => comesBefore(fact.unit.element, unit.element));
    controls.splice(at < 0 ? controls.length : at, 0, fact);
  }
  const wider = countPage(page.document, page.scope, controls);
  yield* readAhead(wider, [...GLANCE, ...DECISION]);
  const decision = yield* decide({ ...anchor, plain: true }, wider);
  const [first] = decision.candidates;
  if (!first || !added.includes(first.control) || first.inPlace < 0.5) return null;
  yield WHOLE;
  const match = answer(anchor, wider, decision);
  return 'element' in match && match.confidence >= SURE_OF_WORDS ? match : null;
}

/** Elements outside all controls and their labels whose own words are those of the anchor, or mean the same. */
function withWords(page: Page, anchor: Anchor): Element[] {
  const names = saidNames(anchor).map(([language, name]) => [language, normal(name)] as const);
  const meanings = names.map(([language, key]) => meaningOf(stateless(key), language)).filter(Boolean);
  if (names.length === 0) return [];
  const found: Element[] = [];
  for (const [text, elements] of wordsOn(page))
    if (names.some(([, key]) => key === text) || meanings.includes(meaningOf(stateless(text), page.language)))
      found.push(...elements);
  if (found.length > MOST) return [];
  return found.filter((element) => isDrawn(element) && !isPartOfControl(page, element));
}

/** Whether an element outside all controls has these very words: the label of a control that is called so. */
export const isLabelled = (page: Page, key: string): boolean =>
  (wordsOn(page).get(key) ?? []).some((element) => isDrawn(element) && !isPartOfControl(page, element));

const isPartOfControl = ({ controls, without }: Page, element: Element): boolean =>
  (without !== undefined && holds(without, element)) ||
  isWithin(element, 'label') ||
  controls.some(({ unit }) => unit.chain.some((part) => holds(part, element)));

/** With a picture in it and a mouse that says so, it is no label. */
function isPressable(element: Element): boolean {
  if (styleOf(element)?.cursor !== 'pointer') return false;
  const words = (textContent(element) ?? '').trim();
  let at: Element | null = element;
  for (let i = 0; at && i < 4 && (textContent(at) ?? '').trim() === words; i++) {
    if (iconOf(at) !== '') return true;
    at = parentElement(at);
  }
  return false;
}

const known = new WeakMap<Page, Map<string, Element[]>>();

/** The short texts of a page, and the elements that hold them. */
function wordsOn(page: Page): Map<string, Element[]> {
  atOnce(readWords(page));
  return known.get(page) ?? new Map();
}

function* readWords(page: Page): Slow<void> {
  if (known.has(page)) return;
  const words = new Map<string, Element[]>();
  let left = MOST_TEXTS;
  for (const { node } of everyScope(page.scope)) {
    const walker = walkerIn(page.document, node, SHOW_TEXT);
    for (let text = nextNode(walker); text && left > 0; text = nextNode(walker)) {
      if (left-- % STEP === 0) yield;
      const value = nodeValue(text) ?? '';
      if (value.length > LONGEST || value.trim() === '') continue;
      const key = normal(value);
      const element = parentElement(text);
      if (!element) continue;
      const list = words.get(key);
      if (!list) words.set(key, [element]);
      else if (list.length <= MOST) list.push(element);
    }
  }
  known.set(page, words);
}
