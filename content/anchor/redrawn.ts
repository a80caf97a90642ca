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
  const controls = new Set<Element>();
  const isIn = (control: Element, tops: ReadonlySet<Element>): boolean => {
    for (let at: Element | null = control; at; at = parentOf(at)) if (tops.has(at)) return true;
    return false;
  };
  return {
    add: (control) => controls.add(control),
    take: (control) => controls.delete(control),
    forgetIn(added) {
      if (controls.size === 0 || added.length === 0) return;
      const tops = new Set(added);
      for (const control of controls) if (isIn(control, tops)) controls.delete(control);
    },
    clear: () => controls.clear(),
  };
}
