import { Check, TriangleAlert } from 'lucide-preact';
import { describeProblem, type Problem } from '../../../utils/pack/problems.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import type { Incoming, StudioActions, StudioView } from '../view.ts';
import { MergeRoom } from './MergeRoom.tsx';

export interface IncomingScreenProps {
  incoming: Incoming;
  view: StudioView;
  actions: StudioActions;
}

/** A pack from a file: what it is and what it would change, before anything changes. */
export function IncomingScreen({ incoming, view, actions }: IncomingScreenProps) {
  const say = useWords();
  switch (incoming.state) {
    case 'reading':
      return (
        <p class="loading meta" role="status">
          {say('options.reading', { file: incoming.name })}
        </p>
      );
    case 'refused':
      return <Refused name={incoming.name} problems={incoming.problems} onClose={actions.leaveFile} />;
    case 'new':
      return (
        <div class="page">
          <Head incoming={incoming} words={say('studio.incoming.new')} />
          <div class="beside">
            <button
              type="button"
              class="button primary"
              onClick={() => actions.takeFile('as-it-is', new Map())}
            >
              <Check size={16} aria-hidden="true" />
              {say('studio.keepHere')}
            </button>
            <button type="button" class="button plain quiet" onClick={actions.leaveFile}>
              {say('studio.cancel')}
            </button>
          </div>
        </div>
      );
    case 'changes':
      return (
        <MergeRoom
          key={incoming.name}
          incoming={incoming}
          merging={view.merging}
          pack={packOf(view, incoming)}
          actions={actions}
        />
      );
    default:
      return incoming satisfies never;
  }
}

function Refused({
  name,
  problems,
  onClose,
}: {
  name: string;
  problems: readonly Problem[];
  onClose: () => void;
}) {
  const say = useWords();
  return (
    <div class="page">
      <div class="refused" role="alert">
        <h3>
          <TriangleAlert size={18} aria-hidden="true" /> {say('studio.incoming.refused', { file: name })}
        </h3>
        <ul>
          {problems.slice(0, 12).map((problem) => (
            <li key={`${problem.at} ${problem.code}`}>
              {describeProblem(problem, say.language)}{' '}
              <span class="meta">
                {[
                  problem.at && say('options.at', { path: problem.at }),
                  problem.line !== undefined && say('options.line', { line: problem.line }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
          {problems.length > 12 && <li>{say('options.more', { count: problems.length - 12 })}</li>}
        </ul>
        <p class="meta">{say('options.refusedSafe')}</p>
      </div>
      <div class="beside">
        <button type="button" class="button" onClick={onClose}>
          {say('studio.incoming.close')}
        </button>
      </div>
    </div>
  );
}

type Arriving = Extract<Incoming, { state: 'new' | 'changes' }>;

function Head({ incoming, words }: { incoming: Arriving; words: string }) {
  const say = useWords();
  const title = pickWords(incoming.title, say.language, incoming.languages);
  return (
    <header class="page-head">
      <div>
        <h1 lang={title?.language}>{title?.words ?? incoming.id}</h1>
        <p class="meta">
          {incoming.name} · {say('options.version', { version: incoming.version })}
        </p>
        <p class="text">{words}</p>
      </div>
    </header>
  );
}

/** For the names of people and apps: the pack that is open, else one that knows nobody. */
function packOf(view: StudioView, { languages, title, id }: Arriving): Pack {
  if (view.kept && view.kept !== 'gone') return view.kept.pack;
  const none = { people: [], topics: [], apps: [], tips: [], walkthroughs: [], changes: [], checklists: [] };
  return { format: 1, id, version: '0.0.0', title, languages, ...none };
}
