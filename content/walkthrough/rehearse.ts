import type { Language } from '../../utils/i18n/index.ts';
import type { Anchor } from '../../utils/pack/anchor.ts';
import type { PlayableWalkthrough } from '../../utils/pack/page.ts';
import { surroundings } from '../anchor/evidence/landmark.ts';
import { factsOf } from '../anchor/facts.ts';
import { languageIn } from '../anchor/page.ts';
import { unitOf } from '../anchor/units.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { modalAround } from '../overlay/modal.ts';
import { play } from './play.tsx';
import type { RunState } from './state.ts';

/** Until what comes with the next frame is done as well, in milliseconds. */
const aMoment = 200;
/** A page that is never idle is not waited for longer, in milliseconds. */
const latest = 2_000;

/**
 * Plays one step at a button of our own, out of sight, as soon as the page is idle: a script is compiled when it
 * runs first, and half of what a first step costs is that. Call it when a walkthrough is offered, so that the
 * start itself is short. `open` gives a host that goes with its signal. Resolves to whether the step was shown;
 * false too where a dialog is open, which a second host would be put into.
 */
export function rehearse(
  document: Document,
  open: (signal: AbortSignal) => OverlayHost,
  language: Language,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const work = () => resolve(!signal.aborted && !modalAround(document) && playOnce());
    requestIdleCallback(work, { timeout: latest });
  });

  function playOnce(): boolean {
    const ended = new AbortController();
    const own = AbortSignal.any([ended.signal, signal]);
    const host = open(own);
    const { root } = host;
    hide(root.host as HTMLElement);
    const buttons = ['a', 'b', 'c'].map((name) => button(document, name));
    root.append(...buttons);
    // a shadow root answers whatever is asked of a document as long as the control is found
    const player = play(root as unknown as Document, {
      walkthrough: oneStep(anchorOf(buttons, languageIn(document))),
      // as if it went on: the focus stays where it is
      state: atFirstStep,
      open: () => host,
      language,
      onState() {},
      signal: own,
    });
    setTimeout(() => ended.abort(), aMoment);
    return player.state.at.kind === 'shown';
  }
}

/** Not to be seen, pressed, read aloud or reached by Tab; still laid out. */
function hide(host: HTMLElement): void {
  host.inert = true;
  host.ariaHidden = 'true';
  host.style.setProperty('opacity', '0', 'important');
}

/** In view, so that nothing is scrolled. */
function button(document: Document, name: string): HTMLElement {
  const made = document.createElement('button');
  made.style.cssText = 'position:fixed;inset:0 auto auto 0';
  made.id = `wegwijs-${name}`;
  made.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'), name);
  return made;
}

/** Somebody came back to it: the card has all its buttons. */
const atFirstStep: RunState = {
  version: 1,
  step: 'first',
  trail: ['before'],
  at: { kind: 'waiting' },
  held: true,
  missed: [],
  asked: [],
};

function oneStep(anchor: Anchor): PlayableWalkthrough {
  const text = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'b' }] };
  return {
    key: 'wegwijs/rehearsal',
    pack: 'wegwijs',
    id: 'rehearsal',
    app: 'wegwijs/app',
    title: 'b',
    summary: [],
    language: 'en',
    when: [],
    topics: [],
    steps: [
      {
        id: 'first',
        title: 'b',
        text: [text],
        anchor,
        done: { kind: 'act' },
        optional: false,
        skipWhen: [],
        branch: [],
      },
    ],
  };
}

/** Of the one in the middle. */
function anchorOf(buttons: Element[], language: string): Anchor {
  const here = surroundings();
  const [before, control, after] = buttons.map((one) => {
    const { role, tag, type, name, ids, namePrint } = factsOf(unitOf(one), here, language);
    return { role, tag, type, name, ids, marks: [], names: { [language || 'und']: namePrint } };
  });
  if (!before || !control || !after) throw new Error('a rehearsal takes three buttons');
  const { role, tag, type, name, ids } = control;
  return {
    version: 1,
    role,
    tag,
    ...(type && { type }),
    names: { [language || 'und']: [name] },
    twins: {},
    ids,
    words: [],
    landmarks: [],
    before: [before],
    after: [after],
    page: { path: '/', marks: [] },
  };
}
