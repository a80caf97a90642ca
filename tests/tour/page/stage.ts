import { type Box, boxIn, find } from './find.ts';
import { type Library, type LibraryStep, stepText } from './library.ts';
import { type Seen, seen } from './seen.ts';

/** A step as a check asks for it. */
export interface StageStep {
  /** As `find` takes it; the last part alone is the selector that a library gets. */
  path: string;
  title?: string;
  /** `element`: the library is handed the element; else a selector, or what it described before. */
  given?: 'element';
}

/** What a check can do in the page, whichever library plays and in whichever world. Answers are JSON. */
export interface Stage {
  isReady(): boolean;
  /** Keeps what is there now, so that it can be found again later. */
  describe(path: string): void;
  start(steps: StageStep[]): void;
  next(): void;
  /** As the person does it. */
  close(): void;
  /** Takes everything away. */
  stop(): void;
  seen(): Seen | null;
}

/** A stage for a library that runs in this very world. */
export function stageFor(library: Library): Stage {
  const described = new Map<string, unknown>();
  const keep = (path: string) => {
    const element = find(path);
    if (element && library.describe && !described.has(path)) described.set(path, library.describe(element));
  };
  const stepOf = ({ path, given, title = path }: StageStep): LibraryStep => {
    keep(path);
    const element = given === 'element' ? find(path) : null;
    return {
      title,
      text: stepText,
      target: element ?? (path.split('>>>').at(-1) ?? path).trim(),
      described: described.get(path),
    };
  };
  return {
    isReady: () => true,
    describe: keep,
    start: (steps) => void library.start(steps.map(stepOf)),
    next: () => library.next(),
    close: () => (library.close ?? library.stop)(),
    stop: () => library.stop(),
    seen: () => seen(library.card()),
  };
}

/** Where a control is, for a check; null when it is not there. */
export function controlBox(path: string): Box | null {
  const element = find(path);
  return element && boxIn(element);
}
