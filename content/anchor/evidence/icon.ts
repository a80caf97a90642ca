import { printOf } from '../print.ts';
import { remember } from '../remember.ts';
import {
  attribute,
  firstChild,
  firstElementChild,
  nextElementSibling,
  nextSibling,
  nodeType,
  shadowRootOf,
  tagName,
  textContent,
} from '../safe.ts';
import { agreement, contradiction, type Weigh } from '../weight.ts';
import { glyphTerms } from './code-words.ts';
import { looksGenerated } from './id.ts';
import { shownByDrawing } from './known-drawing.ts';
import { SHAPES, type Shape, shapesPrint } from './shape.ts';

/** A picture with more shapes is an illustration or a chart: its parts change with its data. */
const MOST_SHAPES = 24;
/** The same for all elements in it: groups, gradients, titles. */
const MOST_INSIDE = 500;

/**
 * What the picture on a control is, the same in every language: the geometry of an SVG, the name of a sprite,
 * font glyph or icon component, the file name of an image. Empty when there is none.
 */
export function iconOf(element: Element): string {
  const own = pictureIn(element);
  if (own) return own;
  const inner = shadowRootOf(element);
  return inner ? pictureIn(inner) : '';
}

/** A picture is among the first few elements of a control; what lies deeper is content. */
const MOST_ELEMENTS = 14;

function pictureIn(node: Element | ShadowRoot): string {
  const inside: Element[] = [];
  gather(node, inside);
  for (const element of inside) {
    const tag = tagName(element);
    const found = tag === 'svg' || tag === 'img' ? picture(element) : '';
    if (found) return found;
  }
  for (const element of inside) {
    const found = picture(element);
    if (found) return found;
  }
  return nodeType(node) === 1 ? picture(node as Element) : '';
}

function gather(node: Element | ShadowRoot, into: Element[]): void {
  for (let at = firstElement(node); at && into.length < MOST_ELEMENTS; at = nextElementSibling(at)) {
    into.push(at);
    if (tagName(at) !== 'svg') gather(at, into);
  }
}

const firstElement = (node: Element | ShadowRoot): Element | null => {
  if (nodeType(node) === 1) return firstElementChild(node as Element);
  for (let at = firstChild(node); at; at = nextSibling(at)) if (nodeType(at) === 1) return at as Element;
  return null;
};

function picture(element: Element): string {
  const tag = tagName(element);
  if (tag === 'svg') return svgPrint(element);
  if (tag === 'img') return imageName(attribute(element, 'src'));
  if (tag.includes('-')) {
    const name =
      attribute(element, 'icon') ||
      attribute(element, 'icon-name') ||
      (/icon/.test(tag) && attribute(element, 'name'));
    return name && /^[\w:./-]{2,40}$/.test(name) ? `name:${name.toLowerCase()}` : '';
  }
  return fontIcon(element);
}

function svgPrint(svg: Element): string {
  const shapes: Element[] = [];
  if (!shapesIn(svg, shapes, { left: MOST_INSIDE })) return '';
  if (shapes.length === 0 || shapes.length > MOST_SHAPES) return '';
  const drawn: Shape[] = [];
  for (const shape of shapes) {
    const tag = tagName(shape);
    if (tag !== 'use') {
      drawn.push({ tag, get: (key) => attribute(shape, key) });
      continue;
    }
    const sprite = (attribute(shape, 'href') || attribute(shape, 'xlink:href')).split('#')[1] ?? '';
    if (sprite && !looksGenerated(sprite)) return `use:${sprite.toLowerCase().slice(0, 40)}`;
  }
  const print = shapesPrint(drawn);
  return print ? `path:${print}` : '';
}

/** False where the picture holds more than an icon does. */
function shapesIn(node: Element, into: Element[], budget: { left: number }): boolean {
  for (let at = firstElementChild(node); at && into.length <= MOST_SHAPES; at = nextElementSibling(at)) {
    if (--budget.left < 0) return false;
    if (SHAPES.has(tagName(at)) || tagName(at) === 'use') into.push(at);
    else if (!shapesIn(at, into, budget)) return false;
  }
  return true;
}

function imageName(source: string): string {
  if (source.startsWith('data:')) return source.length > 60 ? `image:${printOf(source)}` : '';
  const file = source.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  // "share.3f9a2b1c.svg" is "share" whatever the build; a photo is named by its hash alone and says nothing.
  const name = file.replace(/\.\w{2,5}$/, '').replace(/[.\-_](?=[0-9a-zA-Z]{6,}$)(?=\w*\d)\w+$/, '');
  return name && !looksGenerated(name) && name.length <= 40 ? `image:${name.toLowerCase()}` : '';
}

const FONT =
  /^(?:fa|fas|far|fab|fal|bi|mdi|ti|ri|la|icon|icons|glyphicon|codicon|pi|ms-Icon|material-icons[\w-]*|material-symbols[\w-]*)$/;

function fontIcon(element: Element): string {
  const classes = attribute(element, 'class');
  if (/(^|\s)(material-(icons|symbols)|mat-icon)/.test(classes)) {
    const ligature = (textContent(element) ?? '').trim();
    if (/^[a-z][a-z0-9_]{1,30}$/.test(ligature)) return `font:${ligature}`;
  }
  // An icon of a font is an element without text whose class is the name of the glyph.
  if (!classes || classes.length > 200 || (textContent(element) ?? '').trim().length > 1) return '';
  // `app-icon bold`: the glyph is named beside the word for any icon.
  const hasIcon = /(?:^|[\s_-])(?:icons?|ico|glyph)(?:$|[\s_-])/i.test(classes);
  let [name, best] = ['', 0];
  for (const word of classes.trim().split(/\s+/)) {
    if (FONT.test(word) || word.length > 36 || looksGenerated(word)) continue;
    const sure = glyphWord(word, hasIcon);
    if (sure === 0 || sure < best) continue;
    name = word;
    best = sure;
  }
  return name ? `font:${name.toLowerCase()}` : '';
}

/** `mdi-inbox`, `fa-bold`: the glyphs of well-known fonts. */
const OF_A_FONT = /^(?:fa|bi|mdi|ti|ri|la|pi|glyphicon|codicon)-+[a-z]/i;
/** `fa-fw`, `mdi-spin`, `v-icon--size-small`: how an icon is drawn, whatever it is. */
const MANNER =
  /^(?:fa|mdi|la)-+(?:fw|lg|sm|xs|xl|spin|pulse|stack\S*|flip\S*|rotate\S*|border|inverse|solid|regular|light)$|--(?:size|color|theme|density|variant)\b/i;
const NAMES_GLYPH = /(?:^|-)(?:fa|bi|mdi|ti|ri|la|icon|ico|i|glyphicon|codicon|pi)-+[a-z]|icon-+[a-z]/i;

/** How surely a class is the name of a glyph, from 0 to 3. */
function glyphWord(word: string, hasIcon: boolean): number {
  if (MANNER.test(word)) return 0;
  if (OF_A_FONT.test(word)) return 3;
  if (NAMES_GLYPH.test(word)) return 2;
  return hasIcon && !/icon/i.test(word) ? 2 : 0;
}

/** The same icon is on another control by accident in one page of twenty: chevrons and crosses are common. */
const CHANCE = 0.05;

/** Arrows, crosses and dots are drawn on anything: half the pages have a second one. */
const CHANCE_COMMON = 0.5;
const COMMON =
  /^=(?:previous|next|up|down|close|add|more)$|chevron|caret|arrow|angle|(?:^|[-_:])(?:left|right|up|down|next|prev|close|times|cross|x|plus|add|more|dots|ellipsis|kebab)(?:$|[-_\d])/;

/** It shows another thing, while what it showed is on another control: a label that moved, in 64 of 65 pages. */
const OTHER_PICTURE = -6;

/**
 * What a picture shows, as its name says, or its drawing where that is of a well-known set: `fa-list-ul` and
 * `icon-bullets` the same, `icon-ol` something else.
 */
export const shownBy = remember((icon: string): string[] => {
  const value = icon.slice(icon.indexOf(':') + 1);
  if (icon.startsWith('path:')) return shownByDrawing(value);
  return /^(?:font|use|name|image):/.test(icon) ? glyphTerms(value) : [];
});

const isCommon = (icon: string): boolean =>
  COMMON.test(icon) || (icon.startsWith('path:') && shownBy(icon).some((one) => COMMON.test(one)));

/** The name of a glyph without its set, its size and its manner: `use:icon-ranking-24x24`, `font:app-icon-ranking`. */
export const glyphOf = remember((icon: string): string => {
  if (!/^(?:font|use|name|image):/.test(icon)) return '';
  const name = icon.slice(icon.indexOf(':') + 1).replace(SIZE, '');
  const glyph = name.split(/(?:^|[-_]+)(?:icon|ico|i)[-_]+|__|--|[:/]/).pop() ?? '';
  return glyph.length > 2 ? glyph : '';
});
const SIZE =
  /(?:[-_](?:\d+(?:x\d+)?(?:px|w|h)?|o|outlined?|fill(?:ed)?|solid|regular|round|sharp|light|bold|thin|small|large))+$/;

/** Whether both pictures are named, and named after the same thing, from whatever set they are. */
export const showsSame = (was: string, now: string): boolean => {
  const glyph = glyphOf(was);
  if (glyph !== '' && glyph === glyphOf(now)) return true;
  const [before, after] = [shownBy(was), shownBy(now)];
  return before.length > 0 && before.length === after.length && before.every((term) => after.includes(term));
};

/** A second picture of the same thing: on one page in ten. */
const CHANCE_SHOWN = 0.1;

const showOther = (was: string, now: string): boolean => {
  const [before, after] = [shownBy(was), shownBy(now)];
  return before.length > 0 && after.length > 0 && !before.some((term) => after.includes(term));
};

/** Compares the icon. When the icons around it were redrawn too, another icon says nothing. */
export const weighIcon: Weigh = (anchor, control, page, stability) => {
  if (anchor.icon === undefined)
    return control.icon ? { evidence: 'icon', bits: -0.7, verdict: 'changed' } : null;
  if (anchor.icon === control.icon) {
    const others = page.count('icon', control.icon) - 1 + ((anchor.twins.icon ?? 1) - 1);
    const chance = isCommon(anchor.icon) ? CHANCE_COMMON : CHANCE;
    const bits = agreement(Math.max(0.5, stability.mark), others, chance, page.controls.length, 10);
    return { evidence: 'icon', bits, verdict: 'same' };
  }
  if (
    showOther(anchor.icon, control.icon) &&
    shownBy(anchor.icon).some((one) => page.count('shown', one) > 0)
  )
    return { evidence: 'icon', bits: OTHER_PICTURE, verdict: 'changed', anyway: true };
  if (showsSame(anchor.icon, control.icon)) {
    const shown = shownBy(control.icon).map((one) => page.count('shown', one));
    const others = Math.max(1, page.count('glyph', glyphOf(control.icon)), ...shown) - 1;
    const chance = isCommon(control.icon) ? CHANCE_COMMON : CHANCE_SHOWN;
    const bits = agreement(0.5, others + ((anchor.twins.icon ?? 1) - 1), chance, page.controls.length, 5);
    return { evidence: 'icon', bits: Math.max(0, bits), verdict: 'changed' };
  }
  const against = contradiction(Math.min(0.95, stability.mark));
  if (!control.icon) return { evidence: 'icon', bits: 0.8 * against, verdict: 'absent' };
  return { evidence: 'icon', bits: against, verdict: 'changed' };
};
