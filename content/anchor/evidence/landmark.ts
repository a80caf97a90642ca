import { printOf, wordPrint } from '../print.ts';
import { attribute, tagName } from '../safe.ts';
import { parentOf } from '../tree.ts';
import { agreement, type Weigh } from '../weight.ts';
import { looksGenerated } from './id.ts';
import { textOf } from './name.ts';
import { roleOf } from './role.ts';
import { normal } from './words.ts';

/** What stands around a control: shared by everything with the same parent, so it is read once per parent. */
export type Surroundings = {
  landmarks: string[];
  /** Print of the landmarks. */
  print: string;
  /** The nearest group: toolbar, menu, list, form, landmark. */
  home: Element | null;
  row: Element | null;
  inside: string[];
  language: string;
};

const LANDMARKS = new Set([
  'navigation',
  'main',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'form',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'listbox',
  'tree',
  'grid',
  'table',
  'radiogroup',
  'group',
  'list',
]);
const ROWS = new Set(['row', 'listitem', 'article', 'treeitem', 'option']);
const NOWHERE: Surroundings = {
  landmarks: [],
  print: printOf(''),
  home: null,
  row: null,
  inside: [],
  language: '',
};

/** Reads what stands around the elements of one page; answers for the same parent come from memory. */
export function surroundings() {
  const known = new Map<Element, Surroundings>();
  const around = (element: Element): Surroundings => {
    const parent = parentOf(element);
    return parent ? from(parent) : NOWHERE;
  };
  const from = (start: Element): Surroundings => {
    // Walked with a list rather than by recursion: a page may nest ten thousand deep.
    const path: Element[] = [];
    let at: Element | null = start;
    let outer: Surroundings | undefined;
    for (; at; at = parentOf(at)) {
      outer = known.get(at);
      if (outer) break;
      path.push(at);
    }
    let here = outer ?? NOWHERE;
    for (let i = path.length - 1; i >= 0; i--) {
      here = extend(path[i] as Element, here);
      known.set(path[i] as Element, here);
    }
    return here;
  };
  return around;
}

function extend(element: Element, outer: Surroundings): Surroundings {
  const tag = tagName(element);
  const role = tag === 'header' ? 'banner' : tag === 'footer' ? 'contentinfo' : roleOf(element);
  const language = attribute(element, 'lang')
    .toLowerCase()
    .slice(0, 3)
    .replace(/[^a-z].*$/, '');
  const isLandmark = LANDMARKS.has(role);
  const isRow = ROWS.has(role);
  const isDoor = tag.includes('-') || tag === 'iframe';
  if (!isLandmark && !isRow && !isDoor && !language) return outer;
  const id = isLandmark ? attribute(element, 'id') : '';
  const mark =
    id && id.length <= 30 && /^[A-Za-z][\w-]*$/.test(id) && !looksGenerated(id) ? `${role}#${id}` : role;
  const landmarks = isLandmark ? [mark, ...outer.landmarks].slice(0, 6) : outer.landmarks;
  return {
    landmarks,
    print: isLandmark ? homePrint(landmarks) : outer.print,
    home: isLandmark ? element : outer.home,
    row: isRow ? element : isLandmark && role !== 'group' && role !== 'list' ? null : outer.row,
    inside: isDoor ? [tag.slice(0, 60), ...outer.inside].slice(0, 6) : outer.inside,
    language: language || outer.language,
  };
}

/** Print of a group: the landmarks around it, without ids, which change more often. */
export const homePrint = (landmarks: string[]): string =>
  printOf(landmarks.map((landmark) => landmark.split('#', 1)[0]).join('>'));

/** Print of the first words of a row or card: which of the like rows it is, without saying whose. */
export function rowPrint(row: Element): string {
  const words = normal(textOf(row, undefined, { left: 40 }).slice(0, 120));
  return words ? wordPrint(words.split(' ').slice(0, 4).join(' ')) : '';
}

/** Compares the landmarks around it, from the inside out. */
export const weighLandmark: Weigh = (anchor, control, page) => {
  const was = anchor.landmarks.map(bare);
  const now = control.landmarks.map(bare);
  if (was.length === 0 && now.length === 0) return null;
  const shared = was.filter((landmark) => now.includes(landmark)).length;
  const part = shared / Math.max(was.length, now.length);
  if (part === 1) {
    const common = page.count('home', control.home);
    const bits = agreement(0.7, common - 1, 1, page.controls.length, 2.5);
    return { evidence: 'landmark', bits: Math.max(0, bits), verdict: 'same' };
  }
  // A page that has no such part any more was divided otherwise: that says nothing of one control.
  const isDivided = page.count('landmark', was[0] ?? NONE) > 0;
  const bits = part * 2.2 - (isDivided ? 2 : 0.7);
  return { evidence: 'landmark', bits: Math.min(bits, 0), verdict: 'changed', was: was[0], now: now[0] };
};

const NONE = 'none';
const bare = (landmark: string): string => landmark.split('#', 1)[0] ?? landmark;

/** The role of the innermost landmark around a control, `none` outside all of them. */
export const bareLandmark = (landmark: string | undefined): string => (landmark ? bare(landmark) : NONE);
