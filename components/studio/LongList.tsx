import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface LongListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** key of the one that is open */
  chosen?: string;
  /** the arrows, `j` and `k` went to it */
  onMove: (item: T) => void;
  /** Enter, or a click */
  onOpen: (item: T, byKey: boolean) => void;
  children: (item: T) => ComponentChildren;
}

/** CSS pixels; every row has this height, so that 5,000 cost what 20 cost. */
const rowHeight = 52;
/** Rows drawn beyond each edge, for the wheel to scroll into. */
const beyond = 8;

/** A list of any length with the keys of a mail program: arrows or j and k, Home, End, Page, Enter. */
export function LongList<T>({ label, items, keyOf, chosen, onMove, onOpen, children }: LongListProps<T>) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 1_200 });
  const at = items.findIndex((item) => keyOf(item) === chosen);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const ended = new AbortController();
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    element.addEventListener('scroll', look, { signal: ended.signal, passive: true });
    const watching = new ResizeObserver(look);
    watching.observe(element);
    return () => {
      ended.abort();
      watching.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || at < 0) return;
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const to = { ...steps(at, page), Home: 0, End: items.length - 1 }[event.key];
    // with none chosen, Enter means the first: who searched looks at that one
    const item = items[to === undefined ? Math.max(0, at) : Math.min(items.length - 1, Math.max(0, to))];
    if (!item) return;
    if (event.key === 'Enter') onOpen(item, true);
    else if (to !== undefined) onMove(item);
    else return;
    event.preventDefault();
  };

  const first = Math.max(0, Math.floor(view.top / rowHeight) - beyond);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + beyond);
  return (
    <div
      ref={box}
      class="long-list"
      role="listbox"
      aria-label={label}
      aria-activedescendant={at >= first && at < last ? `${id}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="room" style={{ height: `${items.length * rowHeight}px` }}>
        {items.slice(first, last).map((item, offset) => {
          const index = first + offset;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the list has the focus and the keys
            <div
              key={keyOf(item)}
              id={`${id}-${index}`}
              class="row"
              role="option"
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ top: `${index * rowHeight}px` }}
              onClick={() => onOpen(item, false)}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function steps(at: number, page: number): Record<string, number> {
  return { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, PageDown: at + page, PageUp: at - page };
}
