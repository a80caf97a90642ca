import { holds } from '../anchor/tree.ts';
import { isTextField, kindOfField } from './fields.ts';
import { first, type Listening, targetOf } from './gestures.ts';
import { type Look, lookAt } from './look.ts';
import { isOn } from './switches.ts';
import type { Deed } from './title.ts';

/** A finger's click comes this long after it was lifted, at most; in milliseconds. */
const patience = { mouse: 0, touch: 350 };

/**
 * Clicks by mouse, finger, keyboard and assistive technology. A control is looked at when it is pressed, and
 * told when the click arrives; when the page took the control away on the press, no click arrives at all.
 */
export function listenForClicks({ view, look: lookNow, tell, signal }: Listening): void {
  let pressed: { target: Element; look: Look | undefined; byKeys: boolean } | undefined;
  /** the control that was just told: a click on its label makes a second one on itself */
  let told: Element | undefined;
  let isSubmitting = false;
  const listen = { ...first, signal };

  const commit = (look: Look, event: Event | undefined, deed = deedOf(look, event)) => {
    pressed = undefined;
    told = look.element;
    view.setTimeout(() => {
      told = undefined;
    });
    if (kindOfField(look.element) === 'select') return;
    tell({ kind: 'act', deed, look });
  };
  const press = (target: Element, byKeys: boolean) => {
    told = undefined;
    pressed = { target, look: lookNow(target), byKeys };
  };
  /** no click came: the page acted on the press itself and took the control away, or it was no click at all */
  const commitLost = (was: typeof pressed) => {
    if (pressed !== was) return;
    if (was?.look && !was.look.element.isConnected) commit(was.look, undefined);
    else pressed = undefined;
  };

  view.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.isTrusted && event.button === 0 && targetOf(event);
      if (target) press(target, false);
    },
    listen,
  );
  view.addEventListener(
    'pointerup',
    ({ pointerType }) => {
      const was = pressed;
      view.setTimeout(() => commitLost(was), pointerType === 'touch' ? patience.touch : patience.mouse);
    },
    listen,
  );
  view.addEventListener(
    'pagehide',
    () => pressed?.look && !pressed.byKeys && commit(pressed.look, undefined),
    {
      signal,
    },
  );

  view.addEventListener(
    'keydown',
    (event) => {
      const target = event.isTrusted && !event.repeat && targetOf(event);
      if (!target || (event.key !== 'Enter' && event.key !== ' ') || event.isComposing) return;
      const active = activeOption(target);
      if (isTextField(target) && !active) {
        // Enter in a field clicks the form's button: what was done is the Enter
        isSubmitting = event.key === 'Enter';
        view.setTimeout(() => {
          isSubmitting = false;
        });
        return;
      }
      press(active ?? target, true);
      const was = pressed;
      // the page may do its work on the key itself, without any click
      if (event.key === 'Enter') view.setTimeout(() => commitKeys(was));
    },
    listen,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      const was = pressed;
      if (event.key === ' ' && was?.byKeys) view.setTimeout(() => commitKeys(was));
    },
    listen,
  );
  const commitKeys = (was: typeof pressed) => {
    if (was?.look && pressed === was && isPressable(was.look.role)) commit(was.look, undefined);
  };

  view.addEventListener(
    'click',
    (event) => {
      const target = targetOf(event);
      if (!target || isSubmitting) return;
      const known = pressed && isSame(pressed, target) ? pressed : undefined;
      // a click that a script made is the person's when the key they pressed on that control led to it
      if (!event.isTrusted && !known?.byKeys) return;
      if (told && isAt(told, target)) return;
      // where the control went on the press, the click is told of what was behind it
      const gone = !known && pressed?.look && !pressed.look.element.isConnected ? pressed.look : undefined;
      const look = gone ?? (known ? known.look : lookAt(target));
      pressed = undefined;
      if (look) commit(look, event);
    },
    listen,
  );
  view.addEventListener(
    'contextmenu',
    (event) => {
      const target = event.isTrusted && targetOf(event);
      const look = target && lookAt(target);
      // the browser's own menu tells us nothing, and is no part of the app
      if (look) view.setTimeout(() => event.defaultPrevented && commit(look, undefined, 'right'));
    },
    listen,
  );
}

function deedOf(look: Look, event: Event | undefined): Deed {
  if (isSwitch(look.role)) return isOn(look.element, event) ? 'on' : 'off';
  return (event as MouseEvent | undefined)?.detail === 2 ? 'double' : 'click';
}

/** The option that the keys are at, while the focus stays in the field or on the button it belongs to. */
function activeOption(target: Element): Element | null {
  const id = target.getAttribute('aria-activedescendant');
  return id ? (target.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
}

const isSame = ({ target, look }: { target: Element; look: Look | undefined }, other: Element) =>
  target === other || (look !== undefined && isAt(look.element, other));

/** In the control, or on its label. */
const isAt = (control: Element, target: Element) =>
  holds(control, target) || target.closest('label')?.control === control;

const isSwitch = (role: string) => ['checkbox', 'switch', 'menuitemcheckbox'].includes(role);

const pressable = new Set(
  'button link tab option radio checkbox switch menuitem menuitemradio menuitemcheckbox treeitem gridcell'.split(
    ' ',
  ),
);
const isPressable = (role: string) => pressable.has(role);
