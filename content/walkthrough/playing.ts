import { ask, type RunView } from '../../utils/messages.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import { ignoreGone } from '../ignore-gone.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { type FrameRole, type Player, play } from './play.tsx';
import { isRunState, type RunState } from './state.ts';

export interface Playing {
  /** a walkthrough points at something here: signs step back */
  isOn(): boolean;
  /** Asks again which walkthrough this tab is in. */
  refresh(): Promise<void>;
  /** The address of the page changed. */
  moved(): void;
  /** Puts the focus into its card; false when there is none. */
  focus(): boolean;
}

interface Current {
  run: string;
  player: Player;
  ended: AbortController;
  kept: Kept;
}

/** What the background has, or will have in a moment. */
interface Kept {
  state?: RunState;
  revision: number;
}

/**
 * Plays whatever walkthrough this tab is in, with its state kept by the background. `open` gives the host when
 * there is something to draw; `changed` is called when a walkthrough comes or goes. Ends with the signal.
 */
export function createPlaying(
  document: Document,
  open: () => OverlayHost,
  changed: () => void,
  signal: AbortSignal,
): Playing {
  let current: Current | undefined;
  let asked = 0;
  let wasOn = false;
  let standing: AbortController | undefined;

  async function refresh() {
    const mine = ++asked;
    const view = await ask('walkthrough/here', { url: document.location.href, isFresh: mine === 1 });
    if (mine !== asked || signal.aborted) return;
    if (current && current.run !== view?.run) end();
    if (!view) return tell();
    if (view.isOpened && goesOnHere(view)) stand(view.run, stepIn(view), true);
    if (current) follow(current, view);
    // another frame begins it
    else if (view.leads || isRunState(view.state)) begin(view);
    tell();
  }

  function begin(view: RunView) {
    const ended = new AbortController();
    const { run, walkthrough, pack, apps, language } = view;
    const kept: Kept = { revision: view.revision, ...(isRunState(view.state) && { state: view.state }) };
    const player = play(document, {
      walkthrough,
      ...(kept.state && { state: kept.state }),
      ...(view.from !== undefined && { from: view.from }),
      open,
      quietWhen: view.quietWhen,
      language,
      around: {
        pack,
        apps,
        language: view.reads,
        today: view.today,
        ring: view.ring,
        done: new Set(view.done),
      },
      people: view.people,
      nameOf: (key) => view.names[key] ?? key,
      role: roleIn(view),
      onState: (state) => keep(run, kept, state),
      onStand: (step, here) => stand(run, step, here),
      onContact: ({ person }, contact, message) =>
        ask('contact/open', { pack: person.pack, person: person.id, contact, message, app: walkthrough.app }),
      onClose() {
        ask('walkthrough/close', { run }).catch(ignoreGone);
        end();
        tell();
      },
      signal: AbortSignal.any([ended.signal, signal]),
    });
    current = { run, player, ended, kept };
    if (view.wake) player.happen({ kind: 'continue' });
  }

  function keep(run: string, kept: Kept, state: RunState) {
    const isSame = kept.state && isSameToKeep(kept.state, state);
    kept.state = state;
    if (isSame) return;
    ask('walkthrough/state', { run, based: kept.revision++, state })
      .then((isKept) => {
        if (isKept) return undefined;
        // another frame or tab was faster: what it made counts
        kept.revision = -1;
        return refresh();
      })
      .catch(ignoreGone);
    tell();
  }

  /** A tab that nobody looks at yet says so when somebody does. */
  function stand(run: string, step: string, here: boolean) {
    standing?.abort();
    standing = new AbortController();
    const say = () => {
      if (document.hidden && here) return;
      standing?.abort();
      ask('walkthrough/stands', { run, step, here }).catch(ignoreGone);
    };
    const until = AbortSignal.any([standing.signal, signal]);
    document.addEventListener('visibilitychange', say, { signal: until });
    say();
  }

  function follow({ player, kept }: Current, view: RunView) {
    const isNewer = view.revision > kept.revision && isRunState(view.state);
    if (isNewer) Object.assign(kept, { revision: view.revision, state: view.state });
    player.take({ role: roleIn(view), ...(isNewer && { state: kept.state }) });
    if (view.wake) player.happen({ kind: 'continue' });
  }

  function end() {
    current?.ended.abort();
    current = undefined;
  }

  const isOn = () => current !== undefined && !current.player.state.paused;
  function tell() {
    if (isOn() === wasOn) return;
    wasOn = isOn();
    changed();
  }

  document.defaultView?.addEventListener(
    'pagehide',
    () => {
      const { player, run } = current ?? {};
      if (standing && player && run !== undefined)
        ask('walkthrough/stands', { run, step: player.state.step, here: false }).catch(ignoreGone);
    },
    { signal },
  );
  // a page that comes back from the browser's memory has not heard what happened meanwhile
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && void refresh().catch(ignoreGone),
    { signal },
  );
  return {
    isOn,
    refresh,
    moved: () => current?.player.happen({ kind: 'looked' }),
    focus: () => current?.player.focus() ?? false,
  };
}

/** Whether the present step needs no control here: it has none, or it ends when this page is reached. */
function goesOnHere({ walkthrough, ...view }: RunView): boolean {
  const step = walkthrough.steps.find(({ id }) => id === stepIn({ walkthrough, ...view }));
  if (!step) return false;
  return !step.anchor || (step.done.kind === 'page' && matchesPattern(step.done.match, location.href));
}

function stepIn({ state }: RunView): string {
  return isRunState(state) ? state.step : '';
}

function roleIn({ leads, draws }: RunView): FrameRole {
  return { leads, draws };
}

/** Whether the control is found at the moment is nothing to keep: it is looked for anew on every page. */
function isSameToKeep(one: RunState, other: RunState): boolean {
  const coarse = (state: RunState) =>
    JSON.stringify({ ...state, at: state.at.kind === 'shown' ? { kind: 'waiting' } : state.at });
  return coarse(one) === coarse(other);
}
