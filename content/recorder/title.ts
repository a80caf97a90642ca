import type { Say } from '../../utils/i18n/index.ts';

/** What was done to a control, as far as its title tells. */
export type Deed =
  | 'click'
  | 'double'
  | 'right'
  | 'type'
  | 'typeEnter'
  | 'select'
  | 'set'
  | 'file'
  | 'point'
  /** a switch or a box that is now on, or off */
  | 'on'
  | 'off';

export interface Named {
  role: string;
  /** empty where the control has none, or where it may be about a person */
  name: string;
  /** it opens a menu, a list or a dialog */
  opens?: boolean;
}

/** The longest name that a title takes over; a longer one is content. */
const longest = 60;

/** A step's title in plain words: what to do and at which control. */
export function stepTitle(deed: Deed, { role, name, opens }: Named, say: Say): string {
  const called = name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
  return called ? say(sentence(deed, role, opens), { name: called }) : nameless(deed, role, say);
}

/** `Press Ctrl+K`. */
export function pressTitle(keys: string, say: Say): string {
  return say('step.press', { keys });
}

function sentence(deed: Deed, role: string, opens = false) {
  switch (deed) {
    case 'on':
      return role === 'checkbox' || role === 'menuitemcheckbox' ? 'step.tick' : 'step.on';
    case 'off':
      return role === 'checkbox' || role === 'menuitemcheckbox' ? 'step.untick' : 'step.off';
    case 'click':
      if (role === 'tab') return 'step.tab';
      if (role === 'slider' || role === 'spinbutton') return 'step.set';
      if (chosen.has(role)) return 'step.choose';
      return opens ? 'step.open' : 'step.click';
    default:
      return sentences[deed];
  }
}

const sentences = {
  double: 'step.double',
  right: 'step.right',
  type: 'step.type',
  typeEnter: 'step.typeEnter',
  select: 'step.select',
  set: 'step.set',
  file: 'step.file',
  point: 'step.point',
} as const;

function nameless(deed: Deed, role: string, say: Say): string {
  switch (deed) {
    case 'type':
      return say('step.type.nameless');
    case 'typeEnter':
      return say('step.typeEnter.nameless');
    case 'select':
      return say('step.select.nameless');
    case 'set':
      return say('step.set.nameless');
    case 'file':
      return say('step.file.nameless');
    case 'double':
      return say('step.double.nameless', { role: roleWord(role, say) });
    case 'right':
      return say('step.right.nameless', { role: roleWord(role, say) });
    case 'point':
      return say('step.point.nameless', { role: roleWord(role, say) });
    case 'click':
    case 'on':
    case 'off':
      if (chosen.has(role)) return say('step.choose.nameless');
      return say('step.click.nameless', { role: roleWord(role, say) });
    default:
      return deed satisfies never;
  }
}

/** What a kind of control is called; what has no word of its own is the part that the card points at. */
export function roleWord(role: string, say: Say): string {
  if (role === 'button' || role === 'switch' || role === 'checkbox' || role === 'tab')
    return say('step.role.button');
  if (role === 'link') return say('step.role.link');
  if (fields.has(role)) return say('step.role.field');
  if (rows.has(role)) return say('step.role.item');
  return say('step.role.part');
}

const chosen = new Set(['option', 'radio', 'menuitem', 'menuitemradio', 'menuitemcheckbox']);
const fields = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider']);
const rows = new Set(['row', 'gridcell', 'cell', 'listitem', 'treeitem', 'article', 'option', 'menuitem']);
