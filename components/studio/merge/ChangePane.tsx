import type { Pack } from '../../../utils/pack/schema.ts';
import { useWords } from '../../words.tsx';
import { ChangeList } from '../ChangeList.tsx';
import type { MergeLine } from './merge-lines.ts';

export interface ChangePaneProps {
  line: Extract<MergeLine, { kind: 'change' }>;
  pack: Pack;
  isLeft: boolean;
  /** undefined: the file is taken as it is, whole */
  onLeave?: (isLeft: boolean) => void;
}

/** What only they changed: what it was and what it becomes. It can be left as it is here. */
export function ChangePane({ line, pack, isLeft, onLeave }: ChangePaneProps) {
  const say = useWords();
  return (
    <div class="merge-pane" data-left={isLeft}>
      <ChangeList changes={[line.change]} pack={pack} />
      {onLeave && (
        <label class="check">
          <input
            type="checkbox"
            checked={isLeft}
            onChange={(event) => onLeave(event.currentTarget.checked)}
          />
          <span>{say('merge.leave')}</span>
        </label>
      )}
    </div>
  );
}
