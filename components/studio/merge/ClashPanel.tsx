import { Merge } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import type { Choice } from '../../../utils/pack/merge/value.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import type { Entry } from '../../../utils/pack/things.ts';
import type { Clash } from '../../../utils/store/clashes.ts';
import { useWords } from '../../words.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { mergeEntry } from './merge-entry.ts';

export interface ClashPanelProps {
  clash: Clash;
  pack: Pack;
  /** puts this entry in place of what is there now */
  onSettle: (entry: Entry) => void;
  /** leaves what is there now, and forgets the draft */
  onTheirs: () => void;
}

/** The same thing was changed in between: nothing was put, and what both changed is chosen here. */
export function ClashPanel({ clash, pack, onSettle, onTheirs }: ClashPanelProps) {
  const say = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const { list } = clash;
  const merged = useMemo(
    () => (list === 'pack' ? undefined : mergeEntry(pack, { ...clash, list }, choices)),
    [pack, clash, list, choices],
  );
  return (
    <section class="clash" aria-label={say('studio.clash.title')}>
      <h3 role="alert">{clash.theirs ? say('studio.clash.title') : say('studio.clash.gone')}</h3>
      <p class="text">{say('studio.clash.body')}</p>
      {merged?.conflicts.map((conflict) => (
        <ConflictChoice
          unless="mine"
          key={conflict.key}
          conflict={conflict}
          pack={pack}
          choices={choices}
          onChoice={(key, choice) => setChoices(new Map([...choices, [key, choice]]))}
        />
      ))}
      <div class="beside">
        {merged?.entry && (
          <button type="button" class="button primary" onClick={() => merged.entry && onSettle(merged.entry)}>
            <Merge size={16} aria-hidden="true" />
            {say('studio.clash.together')}
          </button>
        )}
        <button type="button" class="button" onClick={onTheirs}>
          {say('studio.clash.theirs')}
        </button>
      </div>
    </section>
  );
}
