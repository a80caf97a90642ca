import overlayStyle from '../../../components/look/overlay.css?inline';
import { describe } from '../../../content/anchor/index.ts';
import { openHost } from '../../../content/overlay/host.ts';
import { type FrameRole, type Player, play, rehearse } from '../../../content/walkthrough/index.ts';
import { walkthroughWords } from '../../../utils/i18n/areas.ts';
import { addWords } from '../../../utils/i18n/index.ts';
import type { Anchor } from '../../../utils/pack/anchor.ts';

addWords(walkthroughWords);
const { signal } = new AbortController();
const stands: boolean[] = [];
let player: Player | undefined;
let role: FrameRole;
let anchor: Anchor;
let quietWhen: Anchor[] = [];

/** Keeps what the control looks like, before it may go; and what tells that the person presents. */
export function begin(given: FrameRole, selector: string, quiet?: string): void {
  role = given;
  anchor = anchorAt(selector);
  quietWhen = quiet === undefined ? [] : [anchorAt(quiet)];
}

function anchorAt(selector: string): Anchor {
  const control = document.querySelector(selector);
  if (!control) throw new Error(`nothing at ${selector}`);
  return describe(control);
}

/** As when a walkthrough is offered. */
export const getReady = (): Promise<boolean> =>
  rehearse(document, (until) => openHost(document, overlayStyle, until), 'en', signal);

export function start(): void {
  player = play(document, {
    walkthrough: {
      key: 'test/one',
      pack: 'test',
      id: 'one',
      app: 'test/app',
      title: 'A walkthrough',
      summary: [],
      language: 'en',
      when: [],
      topics: [],
      steps: [
        {
          id: 'share',
          title: 'Share',
          text: [
            { kind: 'paragraph', content: [{ kind: 'text', text: 'Words that make a card of some size.' }] },
          ],
          anchor,
          done: { kind: 'act' },
          optional: false,
          skipWhen: [],
          wait: 1,
          branch: [],
        },
      ],
    },
    open: () => openHost(document, overlayStyle, signal),
    language: 'en',
    role,
    quietWhen,
    onState() {},
    onStand: (_step, here) => stands.push(here),
    signal,
  });
}

export function take(next: FrameRole): void {
  player?.take({ role: next });
}

export function told(): { at: string; stands: boolean[]; paused: string | undefined } {
  return { at: player?.state.at.kind ?? '', stands, paused: player?.state.paused };
}
