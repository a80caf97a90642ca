import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import type { PageTip } from '../../utils/pack/page.ts';
import { type Corner, chooseCorner } from './corner.ts';
import { follow } from './follow.ts';
import type { OnPageChange } from './page-change.ts';
import { boxOf, elementAt, isInSight } from './sight.ts';
import type { OpenedBy } from './state.ts';

export interface BeaconProps {
  control: Element;
  tips: PageTip[];
  open: boolean;
  /** our host in the page, which never hides a control */
  host: Element;
  /** called back whenever the page may have covered or uncovered something */
  onPageChange: OnPageChange;
  onOpen: (key: string, by: OpenedBy) => void;
  onLeave: () => void;
  /** hands out the button, so that the focus can return to it */
  keep: (key: string, button: HTMLElement | null) => void;
}

/** The smallest plate: a sign at the control, with its one sharp corner pointing there. */
export function Beacon({ control, tips, open, host, onPageChange, onOpen, onLeave, keep }: BeaconProps) {
  const say = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const first = tips[0];

  useEffect(() => {
    const ended = new AbortController();
    const plate = button.current;
    if (!plate) return;
    const place = () => placeBeacon(plate, control, host);
    follow(control, plate, place, ended.signal);
    onPageChange(place, ended.signal);
    return () => ended.abort();
  }, [control, host, onPageChange]);

  if (!first) return null;
  const isWarning = tips.some((tip) => tip.kind === 'warning');
  return (
    <button
      ref={(element) => {
        button.current = element;
        keep(first.key, element);
      }}
      type="button"
      class={isWarning ? 'beacon warning' : 'beacon'}
      aria-expanded={open}
      aria-haspopup="dialog"
      aria-label={say(isWarning ? 'beacon.labelWarning' : 'beacon.label', {
        title: tips.map((tip) => tip.title).join('; '),
      })}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onOpen(first.key, 'hover')}
      onPointerLeave={onLeave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onOpen(first.key, 'focus')}
      onClick={() => onOpen(first.key, 'press')}
    />
  );
}

const leftToRight: Corner[] = ['top-right', 'top-left', 'bottom-right', 'bottom-left'];
const rightToLeft: Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

function placeBeacon(plate: HTMLElement, control: Element, host: Element): void {
  const view = { width: window.innerWidth, height: window.innerHeight };
  const order = getComputedStyle(control).direction === 'rtl' ? rightToLeft : leftToRight;
  const box = boxOf(control);
  const chosen = isInSight(control, host)
    ? chooseCorner(box, view, order, (x, y) => isFree(x, y, control, host))
    : undefined;
  plate.hidden = !chosen;
  if (!chosen) return;
  plate.dataset.corner = chosen.corner;
  plate.style.transform = `translate(${Math.round(chosen.x)}px, ${Math.round(chosen.y)}px)`;
}

/** Whether the beacon would cover only the control's own ground there: no badge on it, no neighbour that does something. */
function isFree(x: number, y: number, control: Element, host: Element): boolean {
  if (control.ownerDocument !== host.ownerDocument) return true;
  const hit = elementAt(control, { x, y }, host);
  if (!hit || hit === control) return true;
  if (control.contains(hit)) return hit.textContent?.trim() === '';
  const other = hit.closest('a, button, input, select, textarea, summary, [role], [tabindex], [data-badge]');
  return !other || other.contains(control);
}
