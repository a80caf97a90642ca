import { parentOf } from './tree.ts';

/**
 * Controls drawn anew of which was found out, beside the place where the old one stood, that they are what the
 * old one was. When what came is looked into later, they come up once more and need not be asked again.
 */
export type Redrawn = {
  add(control: Element): void;
  /** Whether this one is known, and no longer from now on. */
  take(control: Element): boolean;
  /** What was moved or came again since is not known any more. */
  forgetIn(added: readonly Element[]): void;
  clear(): void;
};

export function redrawnControls(): Redrawn {
  /** When each was found out, and when each element around some of them came or was moved last. */
  const known = new Map<Element, number>();
  const moved = new Map<Element, number>();
  let moment = 0;
  return {
    add: (control) => known.set(control, moment),
    take(control) {
      const since = known.get(control);
      if (since === undefined) return false;
      known.delete(control);
      for (let at: Element | null = control; at; at = parentOf(at))
        if ((moved.get(at) ?? 0) > since) return false;
      return true;
    },
    forgetIn(added) {
      if (known.size === 0) return;
      moment++;
      for (const top of added) moved.set(top, moment);
    },
    clear() {
      known.clear();
      moved.clear();
    },
  };
}
