import { attribute, hasAttribute, inputType, isOrHolds, tagName } from '../safe.ts';
import { agreement, type Weigh } from '../weight.ts';

const BY_TAG: Record<string, string> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  option: 'option',
  img: 'img',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  form: 'form',
  dialog: 'dialog',
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  fieldset: 'group',
  article: 'article',
  section: 'region',
  video: 'video',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

const BY_TYPE: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  file: 'button',
  color: 'button',
  search: 'searchbox',
  number: 'spinbutton',
};

/** The ARIA role of an element, explicit or implied by its tag; `generic` when it has none. */
export function roleOf(element: Element): string {
  const explicit = attribute(element, 'role').trim();
  if (explicit) {
    const first = explicit.split(/\s+/, 1)[0]?.toLowerCase().slice(0, 30) ?? '';
    if (first === 'textbox' && holdsControls(element)) return 'group';
    if (first !== 'none' && first !== 'presentation') return first;
  }
  const tag = tagName(element);
  if (tag === 'input') return BY_TYPE[inputType(element)] ?? 'textbox';
  if (tag === 'a' || tag === 'area') return attribute(element, 'href') ? 'link' : 'generic';
  const implied = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined;
  if (implied) return implied;
  // Custom elements often say what they are in their name: `sl-button`, `mdc-tab`.
  const kind = tag.includes('-')
    ? /-(button|tab|checkbox|switch|link|input|select)$/.exec(tag)?.[1]
    : undefined;
  if (kind === 'input') return 'textbox';
  if (kind === 'select') return 'combobox';
  return kind ?? 'generic';
}

/** Some libraries call a whole editor of colours or dates a text box; nobody types in what holds buttons. */
const holdsControls = (element: Element): boolean =>
  !hasAttribute(element, 'contenteditable') && isOrHolds(element, 'button,select');

/*
 * Roles that stand for the same control in another release: a toggle was a button, then a switch, then a
 * menu item with a check mark (Teams captions); a tab was a link or a radio button.
 */
const FAMILY: Record<string, string> = {
  button: 'press',
  link: 'press',
  menuitem: 'press',
  switch: 'press',
  checkbox: 'press',
  menuitemcheckbox: 'press',
  menuitemradio: 'press',
  radio: 'press',
  tab: 'press',
  option: 'press',
  treeitem: 'press',
  textbox: 'type',
  searchbox: 'type',
  combobox: 'type',
  spinbutton: 'type',
  slider: 'type',
  // What lists and icons are made of where nobody gave them a role.
  listitem: 'generic',
  img: 'generic',
  none: 'generic',
  presentation: 'generic',
};

/** The family of a role: what it may become in another release and still be the same control. */
export const familyOf = (role: string): string =>
  Object.hasOwn(FAMILY, role) ? (FAMILY[role] ?? role) : role;

/** One of the two is a plain element: what was only drawn as a control becomes a real one, and the other way round. */
const isUnnamed = (anchor: { role: string }, control: { role: string }): boolean =>
  familyOf(anchor.role) === 'generic' || familyOf(control.role) === 'generic';

/** Role, tag and input type: what kind of thing it is. Shared by many, so it says little for and much against. */
export const weighRole: Weigh = (anchor, control, page) => {
  const size = page.controls.length;
  let bits = 0;
  // 97 of 100 controls keep their role; a toggle changes within its family, a button never turns into a field.
  if (anchor.role === control.role) bits += agreement(0.97, page.count('role', control.role) - 1, 1, size, 2);
  else bits += familyOf(anchor.role) === familyOf(control.role) ? -2 : isUnnamed(anchor, control) ? -1.5 : -7;
  if (anchor.role === control.role) bits += anchor.tag === control.tag ? 0.3 : -0.7;
  // Of a field the type is most of the role: it is not held against it twice.
  const isOtherType = anchor.type !== undefined && control.type && anchor.type !== control.type;
  if (isOtherType && anchor.role === control.role) bits -= 1.5;
  const same = anchor.role === control.role;
  return { evidence: 'role', bits, verdict: same ? 'same' : 'changed', was: anchor.role, now: control.role };
};
