import { MessageSquarePlus, Settings } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ItemStatus } from '../../utils/messages.ts';
import type { PageItems, PageTip } from '../../utils/pack/page.ts';
import { type RankedPerson, rankPeople } from '../../utils/people/rank.ts';
import type { StoreTrouble } from '../../utils/store/store-error.ts';
import { ContactStep } from '../ContactStep.tsx';
import { Notice } from '../Notice.tsx';
import type { NameOf } from '../PersonLine.tsx';
import { Signpost } from '../Signpost.tsx';
import { useWords } from '../words.tsx';
import { PeopleList } from './PeopleList.tsx';
import { TipRow } from './TipRow.tsx';
import { type RunStatus, WalkthroughList } from './WalkthroughList.tsx';

/** What the panel knows about the page beside it. */
export type PanelView =
  | { kind: 'loading' }
  | { kind: 'trouble'; trouble: StoreTrouble }
  | { kind: 'no-packs' }
  | { kind: 'nothing'; notAllowed: string[] }
  | { kind: 'silent' }
  | {
      kind: 'here';
      items: PageItems;
      statuses: ReadonlyMap<string, ItemStatus>;
      /** walkthroughs that the colleague is in, and keys of those that were finished before */
      runs: readonly RunStatus[];
      done: ReadonlySet<string>;
    };

export interface HelpPanelProps {
  view: PanelView;
  onShow: (tip: PageTip) => void;
  /** starts a walkthrough, or goes on with it */
  onWalk: (key: string) => void;
  /** gives up a walkthrough that the colleague is in, by its run */
  onWalkStop: (run: string) => void;
  onUnhide: (tip: PageTip) => void;
  onContact: (ranked: RankedPerson, contact: number, message: string) => Promise<boolean>;
  onAllow: (hosts: string[]) => void;
  onReload: () => void;
  onOptions: () => void;
  /** somebody without a pack writes a first tip, and is a key-user from then on; absent for who is one */
  onBegin?: () => void;
  /** to the key-user's workshop; absent for a colleague */
  onStudio?: () => void;
  /** what a key-user has besides */
  tools?: ComponentChildren;
}

/** What is here on this page: tips, the ones that could not be placed, and whom to ask. */
export function HelpPanel(props: HelpPanelProps) {
  const say = useWords();
  return (
    <div class="panel">
      <header class="bar">
        <Signpost />
        <h1>{say('app.name')}</h1>
        {props.onStudio && (
          <button type="button" class="button plain" onClick={props.onStudio}>
            {say('panel.studio')}
          </button>
        )}
        <button type="button" class="button icon" aria-label={say('panel.options')} onClick={props.onOptions}>
          <Settings size={18} aria-hidden="true" />
        </button>
      </header>
      <main>
        {props.view.kind === 'no-packs' && props.tools}
        <Content {...props} />
        {props.view.kind !== 'no-packs' && props.tools}
      </main>
    </div>
  );
}

function Content({ view, ...props }: HelpPanelProps) {
  const say = useWords();
  switch (view.kind) {
    case 'loading':
      return (
        <p class="meta loading" role="status">
          {say('panel.loading')}
        </p>
      );
    case 'trouble':
      return (
        <p class="text trouble" role="alert">
          {say(`store.${view.trouble}`)}
        </p>
      );
    case 'no-packs':
      return (
        <Notice
          title={say('panel.noPacks.title')}
          body={say(props.tools ? 'panel.noPacks.keyUser' : 'panel.noPacks.body')}
        >
          <button type="button" class={props.tools ? 'button' : 'button primary'} onClick={props.onOptions}>
            {say('panel.noPacks.action')}
          </button>
          {props.onBegin && (
            <div class="begin">
              <p>{say('panel.noPacks.asked')}</p>
              <button type="button" class="button tip" onClick={props.onBegin}>
                <MessageSquarePlus size={16} aria-hidden="true" />
                {say('panel.noPacks.begin')}
              </button>
            </div>
          )}
        </Notice>
      );
    case 'nothing':
      return <Nothing notAllowed={view.notAllowed} onAllow={props.onAllow} />;
    case 'silent':
      return (
        <Notice title={say('panel.silent.title')} body={say('panel.silent.body')}>
          <button type="button" class="button" onClick={props.onReload}>
            {say('panel.silent.action')}
          </button>
        </Notice>
      );
    case 'here':
      return <Here {...props} view={view} />;
    default:
      return view satisfies never;
  }
}

function Nothing({ notAllowed, onAllow }: { notAllowed: string[]; onAllow: (hosts: string[]) => void }) {
  const say = useWords();
  const host = notAllowed.map((pattern) => new URL(pattern.replace('*.', '')).host).join(', ');
  return (
    <>
      <Notice title={say('panel.nothing.title')} body={say('panel.nothing.body')} />
      {notAllowed.length > 0 && (
        <Notice title={say('panel.noAccess.title')} body={say('panel.noAccess.body', { host })}>
          <button type="button" class="button" onClick={() => onAllow(notAllowed)}>
            {say('panel.noAccess.action', { host })}
          </button>
        </Notice>
      )}
    </>
  );
}

type Here = Omit<HelpPanelProps, 'view'> & { view: Extract<PanelView, { kind: 'here' }> };

function Here({
  view: { items, statuses, runs, done },
  onShow,
  onWalk,
  onWalkStop,
  onUnhide,
  onContact,
}: Here) {
  const say = useWords();
  const [asking, setAsking] = useState<{ about?: PageTip; first?: string }>();
  const statusOf = (tip: PageTip): ItemStatus =>
    statuses.get(tip.key) ?? { key: tip.key, outcome: 'waiting', by: [] };
  const hidden = items.tips.filter((tip) => statusOf(tip).quiet === 'hidden');
  const shown = items.tips.filter((tip) => !hidden.includes(tip));
  const placed = shown.filter((tip) => isPlaced(statusOf(tip)));
  const unplaced = shown.filter((tip) => !isPlaced(statusOf(tip)));
  const isPresenting = items.tips.some((tip) => statusOf(tip).quiet === 'presenting');
  const appName = items.apps.map(({ name }) => name).join(', ');
  const nameOf: NameOf = (key) =>
    items.topics.find((topic) => topic.key === key)?.name ??
    items.apps.find((app) => app.key === key)?.name ??
    key;
  const rankedFor = (tip?: PageTip) =>
    rankPeople({
      item: tip,
      ...(!tip && { app: items.apps[0]?.key }),
      language: say.language,
      now: new Date(),
      people: items.people,
    });

  if (asking) {
    const people = rankedFor(asking.about);
    const first = people.filter(({ person }) => person.key === asking.first);
    return (
      <ContactStep
        people={[...first, ...people.filter((ranked) => !first.includes(ranked))].slice(0, 4)}
        nameOf={nameOf}
        appName={asking.about ? nameOf(asking.about.app) : appName}
        about={asking.about?.title}
        onOpen={onContact}
        onBack={() => setAsking(undefined)}
      />
    );
  }

  const row = (tip: PageTip) => (
    <TipRow
      key={tip.key}
      tip={tip}
      status={statusOf(tip)}
      people={items.people}
      onShow={() => onShow(tip)}
      onAsk={() => setAsking({ about: tip })}
      onUnhide={() => onUnhide(tip)}
    />
  );
  return (
    <>
      <header class="page">
        <p class="meta">{say('panel.title')}</p>
        <h2>{appName}</h2>
      </header>
      {isPresenting && <p class="quiet-note">{say('panel.quiet')}</p>}
      <WalkthroughList
        walkthroughs={items.walkthroughs}
        runs={runs}
        done={done}
        onStart={onWalk}
        onStop={onWalkStop}
      />
      <Section title={say('panel.placed')} tips={placed} row={row} />
      <Section title={say('panel.unplaced')} hint={say('panel.unplacedHint')} tips={unplaced} row={row} />
      <Section title={say('panel.hidden')} tips={hidden} row={row} />
      <PeopleList
        people={rankedFor().slice(0, 4)}
        nameOf={nameOf}
        onAsk={({ person }) => setAsking({ first: person.key })}
      />
    </>
  );
}

interface SectionProps {
  title: string;
  hint?: string;
  tips: PageTip[];
  row: (tip: PageTip) => preact.JSX.Element;
}

function Section({ title, hint, tips, row }: SectionProps) {
  if (tips.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="count">{tips.length}</span>
      </h3>
      {hint && <p class="meta">{hint}</p>}
      <ul>{tips.map(row)}</ul>
    </section>
  );
}

function isPlaced({ outcome, quiet }: ItemStatus): boolean {
  return (outcome === 'found' || outcome === 'moved') && quiet !== 'hidden';
}
