import type { Language } from '../../utils/i18n/index.ts';
import type { Picked } from '../../utils/store/picks.ts';
import { isOurs } from '../overlay/ours.ts';
import { judge } from '../picker/judge.ts';
import { pickedFrom } from '../picker/picked-from.ts';

/** What the loader has heard; the two scripts are in one world. */
type Scope = { wegwijsPressed?: WeakRef<EventTarget> };

/** The control that was pressed with the right button last, described; null where nobody heard it, or it is gone. */
export function pressedHere(view: Window, language: Language): Picked | null {
  const pressed = (globalThis as Scope).wegwijsPressed?.deref();
  if (!(pressed instanceof Element) || !pressed.isConnected || isOurs(pressed)) return null;
  const judged = judge(pressed);
  return judged ? pickedFrom(judged, view, language) : null;
}
