import { render } from 'preact';
import overlayStyle from '../components/look/overlay.css?inline';
import { MediaContext } from '../components/PackImage.tsx';
import { InLanguage } from '../components/words.tsx';
import { sayIn } from '../utils/i18n/index.ts';
import { answer, ask, type PageContent, type ToPage } from '../utils/messages.ts';
import { learn } from './anchor/learn.ts';
import { watch } from './anchor/watch.ts';
import { ignoreGone } from './ignore-gone.ts';
import { type OverlayHost, openHost } from './overlay/host.ts';
import { Overlay, type OverlayProps } from './overlay/Overlay.tsx';
import { watchPageChange } from './overlay/page-change.ts';
import type { Placed } from './overlay/state.ts';
import { watchQuiet } from './quiet/quiet.ts';
import { readMedia } from './tips/media.ts';
import { createVisit, type Relearn, type Visit } from './tips/visit.ts';
import { createPlaying } from './walkthrough/playing.ts';
import { rehearse } from './walkthrough/rehearse.ts';

/** Matches come in bursts while a page builds itself; they are drawn and told together, in milliseconds. */
const gather = 60;

/**
 * Shows what belongs to this page, and starts again when the address or the content changes.
 * `onLocation` calls back after single-page navigation. Ends with the signal.
 */
export function start(
  document: Document,
  onLocation: (listener: () => void) => void,
  signal: AbortSignal,
): void {
  let host: OverlayHost | undefined;
  let visit: AbortController | undefined;
  let current: { content: PageContent; visit: Visit; placed: readonly Placed[] } | undefined;
  let wanted: OverlayProps['wanted'];
  const quiet = watchQuiet(document, () => draw(), signal);
  const onPageChange = watchPageChange(document, signal);
  const url = () => document.location.href;
  const openOurs = () => {
    host ??= openHost(document, overlayStyle, signal);
    return host;
  };
  const playing = createPlaying(document, openOurs, () => draw(), signal);
  let isRehearsed = false;

  async function refresh() {
    endVisit();
    const mine = new AbortController();
    visit = mine;
    const content = await ask('page/items', { url: url() });
    if (mine.signal.aborted || signal.aborted) return;
    if (!content) return draw();
    const known = createVisit(content.items, content.hidden, content.keeps ? relearn : undefined);
    current = { content, visit: known, placed: [] };
    const drawSoon = gathered(draw, mine.signal);
    watch(
      document,
      known.anchors,
      (name, match) => {
        known.matched(name, match);
        drawSoon();
      },
      mine.signal,
    );
    draw();
  }

  function endVisit() {
    visit?.abort();
    tellLearned();
    current = undefined;
  }

  function tellLearned() {
    const items = current?.visit.learned() ?? [];
    const language = document.documentElement.lang || 'und';
    if (items.length > 0) ask('page/learned', { url: url(), language, items }).catch(ignoreGone);
  }

  function draw() {
    if (signal.aborted) return;
    if (!current) return clear();
    const isPresenting = quiet.presenting() || current.visit.isQuiet();
    // signs step back while a walkthrough points at one control
    const mayShow = !isPresenting && !playing.isOn();
    current.placed = stillOrNew(current.placed, mayShow ? current.visit.placed() : [], quiet.typing());
    ask('page/stands', { url: url(), items: current.visit.statuses(isPresenting) }).catch(ignoreGone);
    if (current.placed.length === 0 && !host) return;
    const { content, placed } = current;
    const { root, toFront } = openOurs();
    const overlay = (
      <InLanguage say={sayIn(content.language)}>
        <MediaContext.Provider value={readMedia}>
          <Overlay
            root={root}
            items={content.items}
            placed={placed}
            wanted={wanted}
            onPageChange={onPageChange}
            onContact={(ranked, contact, message) => openContact(ranked.person, contact, message)}
            onHide={(tip) => ask('tip/hide', { key: tip.key, hidden: true }).catch(ignoreGone)}
            onEdit={(tip) =>
              content.writes?.includes(tip.pack)
                ? () => void ask('tip/edit', { key: tip.key }).catch(ignoreGone)
                : undefined
            }
            onOpening={toFront}
          />
        </MediaContext.Provider>
      </InLanguage>
    );
    render(overlay, root);
  }

  function clear() {
    if (host) render(null, host.root);
  }

  answer<ToPage>(
    {
      'page/refresh': () => void refresh(),
      'walkthrough/changed': () => void playing.refresh().catch(ignoreGone),
      'walkthrough/offered': () => {
        const { items, language } = current?.content ?? {};
        if (isRehearsed || !language || !items?.walkthroughs.length || playing.isOn()) return;
        isRehearsed = true;
        void rehearse(document, (until) => openHost(document, overlayStyle, until), language, signal);
      },
      'tip/show': ({ key }) => {
        const placed = current?.placed.find(({ tip }) => tip.key === key);
        if (!placed) return false;
        placed.control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        wanted = { key, at: Date.now() };
        draw();
        return true;
      },
      'tip/here': () => {
        if (playing.isOn()) return playing.focus();
        const placed = tipHere(document, current?.placed ?? []);
        if (!placed) return false;
        wanted = { key: placed.tip.key, at: Date.now() };
        draw();
        return true;
      },
    },
    signal,
  );
  onLocation(() => {
    playing.moved();
    refresh().catch(ignoreGone);
  });
  document.addEventListener('visibilitychange', () => document.hidden && tellLearned(), { signal });
  document.defaultView?.addEventListener('pagehide', tellLearned, { signal });
  signal.addEventListener('abort', () => {
    visit?.abort();
    clear();
  });
  refresh().catch(ignoreGone);
  playing.refresh().catch(ignoreGone);
}

/** The control may be gone again by now, and then there is nothing to describe. */
const relearn: Relearn = (anchor, control) => {
  try {
    return learn(anchor, control);
  } catch (error) {
    console.info('wegwijs: a control that moved could not be described', error);
    return undefined;
  }
};

function openContact(person: { pack: string; id: string; apps: string[] }, contact: number, message: string) {
  return ask('contact/open', {
    pack: person.pack,
    person: person.id,
    contact,
    message,
    app: person.apps[0] ?? '',
  });
}

/** While the person types, what stands may go but nothing new comes. */
function stillOrNew(before: readonly Placed[], now: readonly Placed[], typing: boolean): readonly Placed[] {
  const next = typing ? now.filter(({ tip }) => before.some((one) => one.tip.key === tip.key)) : now;
  const isSame =
    next.length === before.length &&
    next.every(
      (placed, index) => placed.tip === before[index]?.tip && placed.control === before[index]?.control,
    );
  return isSame ? before : next;
}

/** The tip at the focused control, else the first on the page. */
function tipHere(document: Document, placed: readonly Placed[]): Placed | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return placed.find(({ control }) => control === active || control.contains(active)) ?? placed[0];
}

function gathered(work: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) work();
    }, gather);
  };
}
