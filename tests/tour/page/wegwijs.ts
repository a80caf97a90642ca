import overlayStyle from '../../../components/look/overlay.css?inline';
import { describe } from '../../../content/anchor/index.ts';
import { openHost } from '../../../content/overlay/host.ts';
import { type Player, play, rehearse } from '../../../content/walkthrough/index.ts';
import { walkthroughWords } from '../../../utils/i18n/areas.ts';
import { addWords } from '../../../utils/i18n/index.ts';
import type { Anchor } from '../../../utils/pack/anchor.ts';
import type { PageStep, PlayableWalkthrough } from '../../../utils/pack/page.ts';
import type { Library, LibraryStep } from './library.ts';

addWords(walkthroughWords);

/** Our player on a page of its own: the very modules of the extension, without its background. */
export function wegwijs(): Library {
  let ended: AbortController | undefined;
  let root: ShadowRoot | undefined;
  let player: Player | undefined;
  return {
    start(steps) {
      ended = new AbortController();
      const { signal } = ended;
      const open = () => {
        const host = openHost(document, overlayStyle, signal);
        root = host.root;
        return host;
      };
      player = play(document, {
        walkthrough: walkthroughOf(steps),
        open,
        language: 'en',
        onState() {},
        signal,
      });
    },
    next: () => player?.happen({ kind: 'next' }),
    stop() {
      ended?.abort();
      ended = undefined;
      root = undefined;
      player = undefined;
    },
    card: () => root?.querySelector('.plate') ?? null,
    ready: () =>
      rehearse(
        document,
        (signal) => openHost(document, overlayStyle, signal),
        'en',
        new AbortController().signal,
      ),
    describe,
  };
}

function walkthroughOf(steps: LibraryStep[]): PlayableWalkthrough {
  return {
    key: 'bench/walkthrough',
    pack: 'bench',
    id: 'walkthrough',
    app: 'bench/app',
    title: 'A walkthrough',
    summary: [],
    language: 'en',
    when: [],
    topics: [],
    steps: steps.map(stepOf),
  };
}

function stepOf({ title, text, described }: LibraryStep, index: number): PageStep {
  return {
    id: `step-${index}`,
    title,
    text: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
    anchor: described as Anchor,
    done: { kind: 'next' },
    optional: false,
    skipWhen: [],
    wait: 60,
    branch: [],
  };
}
