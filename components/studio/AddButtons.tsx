import { FileUp, Plus } from 'lucide-preact';
import type { Key } from '../../utils/i18n/index.ts';
import type { List } from '../../utils/pack/things.ts';
import { useWords } from '../words.tsx';
import { FileButton } from './FileButton.tsx';
import type { StudioActions } from './view.ts';

/** What adds one to a list; where a list holds several kinds, which one. */
export function AddButtons({ lists, actions }: { lists: readonly List[]; actions: StudioActions }) {
  const say = useWords();
  const kinds = lists.flatMap((list): Kind[] =>
    list === 'tips'
      ? [
          { list, words: 'studio.kind.tip' },
          { list, kind: 'warning', words: 'studio.kind.warning' },
        ]
      : [{ list, words: words[list] }],
  );
  const [first, ...others] = kinds;
  if (!first) return null;
  if (others.length === 0) {
    const one = (
      <button
        type="button"
        class="button"
        aria-label={say('studio.new.one', { kind: say(first.words).toLocaleLowerCase(say.language) })}
        onClick={() => actions.create(first.list)}
      >
        <Plus size={16} aria-hidden="true" />
        {say('studio.new')}
      </button>
    );
    if (first.list !== 'walkthroughs') return one;
    return (
      <span class="adding">
        <FileButton class="button icon" accept=".json,.js,.ts,.txt" onFile={actions.importWalkthrough}>
          <FileUp size={16} aria-label={say('studio.importWalkthrough')} role="img" />
        </FileButton>
        {one}
      </span>
    );
  }
  return (
    <label class="button add-one">
      <Plus size={16} aria-hidden="true" />
      <span aria-hidden="true">{say('studio.add')}</span>
      <select
        aria-label={say('studio.add')}
        value=""
        onChange={(event) => {
          const chosen = kinds[Number(event.currentTarget.value)];
          event.currentTarget.value = '';
          if (chosen) actions.create(chosen.list, chosen.kind);
        }}
      >
        <option value="" hidden />
        {kinds.map(({ list, kind, words: name }, index) => (
          <option key={`${list} ${kind}`} value={index}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Kind {
  list: List;
  kind?: 'warning';
  words: Key;
}

const words = {
  tips: 'studio.kind.tip',
  walkthroughs: 'studio.kind.walkthrough',
  changes: 'studio.kind.change',
  checklists: 'studio.kind.checklist',
  people: 'studio.kind.person',
  topics: 'studio.kind.topic',
  apps: 'studio.kind.app',
} satisfies Record<List, Key>;
