import type { PanelView } from '../../components/panel/HelpPanel.tsx';
import type { RunStatus } from '../../components/panel/WalkthroughList.tsx';
import { isRunState } from '../../content/walkthrough/state.ts';
import { isOver } from '../../content/walkthrough/walkthrough.ts';
import { browser } from '../../utils/browser.ts';
import type { ItemStatus } from '../../utils/messages.ts';
import type { PageItems } from '../../utils/pack/page.ts';
import { hostPattern } from '../../utils/pack/pattern.ts';
import { contentAt, hostsNotAllowed } from '../../utils/store/content.ts';
import { readFrames } from '../../utils/store/frames.ts';
import { listPacks } from '../../utils/store/packs.ts';
import { finishedItems } from '../../utils/store/receipts.ts';
import { listRuns } from '../../utils/store/runs.ts';
import { asStoreError } from '../../utils/store/store-error.ts';
import type { PanelTab } from './follow-tab.ts';

/** What the panel shows for a tab: what the packs hold for its frames, and how each tip stands there. */
export async function viewOf(tab: PanelTab): Promise<PanelView> {
  try {
    const packs = await listPacks();
    if (packs.length === 0) return { kind: 'no-packs' };
    if (!tab.url || !(await contentAt(tab.url))) {
      const hosts = [...new Set(packs.flatMap(({ match }) => match.map(hostPattern)))];
      return { kind: 'nothing', notAllowed: await hostsNotAllowed(hosts) };
    }
    return await viewOfFrames(tab);
  } catch (error) {
    return { kind: 'trouble', trouble: asStoreError(error).trouble };
  }
}

async function viewOfFrames({ id, url, loading }: PanelTab): Promise<PanelView> {
  const frames = id === undefined ? [] : await readFrames(id);
  // what the page before this one said is still there until this one speaks
  const current = frames.filter(
    (frame) => frame.url === url || new URL(frame.url).origin !== new URL(url ?? '').origin,
  );
  if (current.length === 0) return loading ? { kind: 'loading' } : { kind: 'silent' };
  const contents = await Promise.all(current.map((frame) => contentAt(frame.url)));
  const statuses = new Map<string, ItemStatus>();
  for (const status of current.flatMap(({ items }) => items)) {
    const known = statuses.get(status.key);
    if (!known || isBetter(status, known)) statuses.set(status.key, status);
  }
  const [runs, done] = await Promise.all([runsBeside(id), finishedItems()]);
  const items = merged(contents.flatMap((content) => content?.items ?? []));
  return { kind: 'here', items, statuses, runs, done };
}

/** How each walkthrough that the colleague is in stands; tabs of an earlier session are gone. */
async function runsBeside(tab: number | undefined): Promise<RunStatus[]> {
  const [runs, { session }] = await Promise.all([listRuns(), browser.storage.session.get('session')]);
  return runs
    .filter(({ state, preview }) => !preview && !(isRunState(state) && isOver(state)))
    .map(({ walkthrough, state, ...run }) => ({
      key: walkthrough,
      run: run.id,
      here: run.tab === tab && run.session === session,
      ...(isRunState(state) && state.paused && { paused: state.paused }),
    }));
}

/** The same tip may be looked for in several frames of a page; where it was found counts. */
function isBetter(one: ItemStatus, other: ItemStatus): boolean {
  const order: ItemStatus['outcome'][] = ['found', 'moved', 'ambiguous', 'missing', 'elsewhere', 'waiting'];
  return order.indexOf(one.outcome) < order.indexOf(other.outcome);
}

function merged(all: PageItems[]): PageItems {
  const once = <T extends { key: string }>(lists: T[][]) => [
    ...new Map(lists.flat().map((item) => [item.key, item])).values(),
  ];
  return {
    apps: once(all.map(({ apps }) => apps)),
    tips: once(all.map(({ tips }) => tips)),
    walkthroughs: once(all.map(({ walkthroughs }) => walkthroughs)),
    changes: once(all.map(({ changes }) => changes)),
    checklists: once(all.map(({ checklists }) => checklists)),
    people: once(all.map(({ people }) => people)),
    topics: once(all.map(({ topics }) => topics)),
  };
}
