import { useMemo, useState } from 'preact/hooks';
import type { KeptPack } from '../../utils/store/kept.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.tsx';
import { CareLine } from './CareLine.tsx';
import { type CareKind, careKinds, needsOf } from './needs.ts';
import type { PackView, StudioActions } from './view.ts';

export interface CareRoomProps {
  view: PackView;
  kept: KeptPack;
  actions: StudioActions;
}

/** The Monday-morning view: how many of each, and one list with what matters most first. */
export function CareRoom({ view, kept, actions }: CareRoomProps) {
  const say = useWords();
  const [only, setOnly] = useState<CareKind>();
  const needs = useMemo(() => needsOf(kept.pack, view.care, view.today), [kept.pack, view.care, view.today]);
  const count = (kind: CareKind) => needs.filter((need) => need.kind === kind).length;
  const asking = needs.filter(({ kind }) => kind !== 'fine' && kind !== 'unseen');
  const shown = only ? needs.filter(({ kind }) => kind === only) : asking;
  if (needs.length === 0) {
    return <Notice title={say('studio.care.nothingYet')} body={say('studio.empty.items')} />;
  }
  return (
    <div class="page care">
      <header class="page-head">
        <h1>{say('studio.care')}</h1>
      </header>
      <fieldset class="tally">
        <legend class="visually-hidden">{say('studio.care.show')}</legend>
        {careKinds.map((kind) => (
          <label key={kind} class={`${kind} ${count(kind) === 0 ? 'none' : ''}`}>
            <input
              type="checkbox"
              checked={only === kind}
              disabled={count(kind) === 0}
              onChange={() => setOnly(only === kind ? undefined : kind)}
            />
            <span>
              <strong>{count(kind)}</strong> {say(`studio.care.${kind}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <AllWell unseen={count('unseen')} all={needs.length} />
      ) : (
        <ul class="care-list">
          {shown.map((need) => (
            <CareLine
              key={`${need.list}/${need.item.id}`}
              need={need}
              kept={kept}
              actions={actions}
              today={view.today}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Nothing asks for care; of what was not seen nothing is said. */
function AllWell({ unseen, all }: { unseen: number; all: number }) {
  const say = useWords();
  if (unseen === all) {
    return (
      <div class="all-well unknown">
        <p class="text">
          <strong>{say('studio.care.noneSeen')}</strong>
        </p>
        <p class="meta">{say('studio.care.noneSeen.body')}</p>
      </div>
    );
  }
  return (
    <div class="all-well">
      <p class="text">
        <strong>{say('studio.care.allWell')}</strong>
      </p>
      <p class="meta">
        {unseen > 0 ? say('studio.care.allWell.body', { count: unseen }) : say('studio.care.allWell.all')}
      </p>
    </div>
  );
}
