import overlayStyle from '../../../components/look/overlay.css?inline';
import { describe } from '../../../content/anchor/index.ts';
import { openHost } from '../../../content/overlay/host.ts';
import { type FrameRole, type Player, play } from '../../../content/walkthrough/index.ts';
import { walkthroughWords } from '../../../utils/i18n/areas.ts';
import { addWords } from '../../../utils/i18n/index.ts';
import type { Anchor } from '../../../utils/pack/anchor.ts';

addWords(walkthroughWords);
const { signal } = new AbortController();
const stands: boolean[] = [];
let player: Player | undefined;
let role: FrameRole;
let anchor: Anchor;

/** Keeps what the control looks like, before it may go. */
export function begin(given: FrameRole, selector: string): void {
  role = given;
  const control = document.querySelector(selector);
  if (!control) throw new Error(`nothing at ${selector}`);
  anchor = describe(control);
}

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
    onState() {},
    onStand: (_step, here) => stands.push(here),
    signal,
  });
}

export function take(next: FrameRole): void {
  player?.take({ role: next });
}

export function told(): { at: string; stands: boolean[] } {
  return { at: player?.state.at.kind ?? '', stands };
}
