import { Fragment } from 'preact';
import { useCallback, useEffect, useId, useReducer, useRef } from 'preact/hooks';
import { ContactStep } from '../../components/ContactStep.tsx';
import type { NameOf } from '../../components/PersonLine.tsx';
import { TipCard } from '../../components/TipCard.tsx';
import { useWords } from '../../components/words.tsx';
import type { PageItems, PageTip } from '../../utils/pack/page.ts';
import { type RankedPerson, rankPeople } from '../../utils/people/rank.ts';
import { Beacon, type BeaconProps } from './Beacon.tsx';
import { onKeyInside } from './keys.ts';
import { Plate } from './Plate.tsx';
import {
  afterHappening,
  beaconsOf,
  type Happening,
  nothingPlaced,
  type OpenedBy,
  type OverlayState,
  type Placed,
  tipsAtSameControl,
} from './state.ts';

/** What the page tells the overlay; everything else it decides itself. */
export interface OverlayProps {
  root: ShadowRoot;
  items: PageItems;
  placed: readonly Placed[];
  /** asks for the focus on this tip: `show` from the panel, or the shortcut; `at` makes each asking new */
  wanted?: { key: string; at: number };
  onPageChange: BeaconProps['onPageChange'];
  onContact: (ranked: RankedPerson, contact: number, message: string) => Promise<boolean>;
  onHide: (tip: PageTip) => void;
  /** undefined where the tip is not the person's to change */
  onEdit: (tip: PageTip) => (() => void) | undefined;
  onOpening: () => void;
}

/** Pauses that keep a card from flickering when the pointer only passes, in milliseconds. */
const openAfter = 120;
const closeAfter = 350;

/** Everything of ours on the page: beacons, and at most one card. */
export function Overlay({
  root,
  items,
  placed,
  wanted,
  onPageChange,
  onContact,
  onHide,
  onEdit,
  onOpening,
}: OverlayProps) {
  const say = useWords();
  const titleId = useId();
  const [state, happen] = useReducer<OverlayState, Happening>(afterHappening, nothingPlaced);
  const buttons = useRef(new Map<string, HTMLElement>());
  const returnTo = useRef<HTMLElement | null>(null);
  const later = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { open } = state;
  const shown = open && state.placed.find(({ tip }) => tip.key === open.key);

  useEffect(() => happen({ kind: 'placed', placed }), [placed]);
  useEffect(() => {
    if (!wanted) return;
    returnTo.current = deepFocus(root);
    onOpening();
    happen({ kind: 'open', key: wanted.key, by: 'press' });
  }, [wanted, root, onOpening]);

  const soon = (milliseconds: number, work: () => void) => {
    clearTimeout(later.current ?? undefined);
    later.current = setTimeout(work, milliseconds);
  };
  const openCard = (key: string, by: OpenedBy) => {
    if (by === 'focus' && returning.has(root)) return;
    const show = () => {
      // a sign that has the focus is reachable already
      if (by !== 'focus') onOpening();
      happen({ kind: 'open', key, by });
    };
    if (by === 'hover') return soon(openAfter, show);
    clearTimeout(later.current ?? undefined);
    show();
  };
  const leave = () => soon(closeAfter, () => happen({ kind: 'close', unless: 'press' }));
  const close = () => {
    const inside = root.activeElement !== null;
    const target = returnTo.current ?? (open && buttons.current.get(beaconKey(state, open.key)));
    returnTo.current = null;
    happen({ kind: 'close' });
    if (inside && target?.isConnected) focusQuietly(root, target);
  };

  const editing = (tip: PageTip) => {
    const edit = onEdit(tip);
    return (
      edit &&
      (() => {
        close();
        edit();
      })
    );
  };
  useEscapeInside(root, open !== undefined, close);
  useEscapeOutside(open !== undefined, close);
  const keep = useCallback((key: string, button: HTMLElement | null) => {
    if (button) buttons.current.set(key, button);
    else buttons.current.delete(key);
  }, []);

  const nameOf: NameOf = (key) =>
    items.topics.find((topic) => topic.key === key)?.name ??
    items.apps.find((app) => app.key === key)?.name ??
    key;
  const ranked = shown
    ? rankPeople({ item: shown.tip, language: say.language, now: new Date(), people: items.people })
    : [];

  const card = shown && open && (
    <Plate
      control={shown.control}
      kind={shown.tip.kind}
      placement={shown.tip.placement}
      titleId={titleId}
      focusOn={open.by === 'press' ? open.view : undefined}
      onEnter={() => clearTimeout(later.current ?? undefined)}
      onLeave={leave}
    >
      {open.view === 'tip' ? (
        <TipCard
          tip={shown.tip}
          people={items.people}
          asked={ranked[0]?.person}
          titleId={titleId}
          turn={turnOf(tipsAtSameControl(state, open.key), open.key, (step) =>
            happen({ kind: 'turn', step }),
          )}
          onAsk={() => happen({ kind: 'view', view: 'ask' })}
          onHide={() => {
            close();
            onHide(shown.tip);
          }}
          onEdit={editing(shown.tip)}
          onClose={close}
        />
      ) : (
        <div class="card">
          <ContactStep
            titleId={titleId}
            people={ranked.slice(0, 3)}
            nameOf={nameOf}
            appName={nameOf(shown.tip.app)}
            about={shown.tip.title}
            onOpen={onContact}
            onBack={() => happen({ kind: 'view', view: 'tip' })}
          />
        </div>
      )}
    </Plate>
  );

  return (
    <section aria-label={say('overlay.label')}>
      {beaconsOf(state).map(({ control, tips }) => (
        <Fragment key={tips[0]?.key}>
          <Beacon
            control={control}
            tips={tips}
            open={shown?.control === control}
            host={root.host}
            onPageChange={onPageChange}
            onOpen={openCard}
            onLeave={leave}
            keep={keep}
          />
          {shown?.control === control && card}
        </Fragment>
      ))}
      <p class="visually-hidden" role="status">
        {shown && open?.by !== 'press' ? say('card.opened', { title: shown.tip.title }) : ''}
      </p>
    </section>
  );
}

function turnOf(group: readonly Placed[], key: string, to: (step: 1 | -1) => void) {
  if (group.length < 2) return undefined;
  return { current: group.findIndex(({ tip }) => tip.key === key) + 1, total: group.length, to };
}

/** The beacon that a tip shares with its neighbours is kept under the first one's key. */
function beaconKey(state: OverlayState, key: string): string {
  return beaconsOf(state).find(({ tips }) => tips.some((tip) => tip.key === key))?.tips[0]?.key ?? key;
}

/** While the focus goes back to a beacon, that focus opens nothing. */
const returning = new WeakSet<ShadowRoot>();

function focusQuietly(root: ShadowRoot, target: HTMLElement): void {
  returning.add(root);
  target.focus({ preventScroll: true });
  returning.delete(root);
}

/** The focused element of the page, through open shadow roots, when it is not ours. */
function deepFocus(root: ShadowRoot): HTMLElement | null {
  let active = root.host.ownerDocument.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== root.host && active !== document.body ? active : null;
}

function useEscapeInside(root: ShadowRoot, active: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!active) return;
    const ended = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latest.current();
    };
    onKeyInside(root, pressed, ended.signal);
    return () => ended.abort();
  }, [root, active]);
}

/** Escape closes a hovered card too, when the focus is in the page; the page gets its Escape as well. */
function useEscapeOutside(active: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!active) return;
    const ended = new AbortController();
    document.addEventListener('keydown', (event) => event.key === 'Escape' && latest.current(), {
      capture: true,
      signal: ended.signal,
    });
    return () => ended.abort();
  }, [active]);
}
