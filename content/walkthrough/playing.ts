import { ask, type RunView } from '../../utils/messages.ts';
import { ignoreGone } from '../ignore-gone.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { type Player, play } from './play.tsx';
import { isRunState, type RunState } from './state.ts';

export interface Playing {
  /** something of a walkthrough is on the page: signs step back */
  isOn(): boolean;
  /** Asks again which walkthrough this tab is in. */
  refresh(): Promise<void>;
  /** The address of the page changed. */
  moved(): void;
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
  let current: { view: RunView; player: Player; ended: AbortController; revision: number } | undefined;
  let asked = 0;
  let isShowing = false;
  const isOn = () => current !== undefined && !current.player.state.paused;

  async function refresh() {
    const mine = ++asked;
    const view = await ask('walkthrough/here', { url: document.location.href });
    if (mine !== asked || signal.aborted) return;
    if (!view) return end();
    if (current?.view.run !== view.run) {
      end();
      begin(view);
    } else follow(view);
  }

  function begin(view: RunView) {
    const ended = new AbortController();
    const both = AbortSignal.any([ended.signal, signal]);
    const { run, walkthrough, language, pack, apps } = view;
    const mine: { view: RunView; player?: Player; ended: AbortController; revision: number } = {
      view,
      ended,
      revision: view.revision,
    };
    const player = play(document, {
      walkthrough,
      ...(isRunState(view.state) && { state: view.state }),
      ...(view.from !== undefined && { from: view.from }),
      open,
      quietWhen: view.quietWhen,
      language,
      around: {
        pack,
        apps,
        language: view.reads,
        today: view.today,
        ring: 'everyone',
        done: new Set(view.done),
      },
      people: view.people,
      nameOf: (key) => view.names[key] ?? key,
      onState: (state) => keep(mine, state),
      onContact: ({ person }, contact, message) =>
        ask('contact/open', {
          pack: person.pack,
          person: person.id,
          contact,
          message,
          app: walkthrough.app,
        }),
      onClose: () => {
        ask('walkthrough/close', { run }).catch(ignoreGone);
        end();
      },
      signal: both,
    });
    mine.player = player;
    current = mine as typeof current;
    if (view.wake) player.happen({ kind: 'continue' });
    changed();
  }

  function keep(mine: { view: RunView; revision: number }, state: RunState) {
    const based = mine.revision++;
    ask('walkthrough/state', { run: mine.view.run, based, state })
      // another frame or tab was faster: what it made counts
      .then((kept) => (kept ? undefined : refresh()))
      .catch(ignoreGone);
    if (isShowing !== isOn()) {
      isShowing = isOn();
      changed();
    }
  }

  function follow(view: RunView) {
    if (!current) return;
    if (view.revision > current.revision && isRunState(view.state)) {
      current.revision = view.revision;
      current.player.take({ state: view.state });
    }
    if (view.wake) current.player.happen({ kind: 'continue' });
  }

  function end() {
    if (!current) return;
    current.ended.abort();
    current = undefined;
    changed();
  }

  return {
    isOn,
    refresh,
    moved: () => current?.player.happen({ kind: 'looked' }),
  };
}
