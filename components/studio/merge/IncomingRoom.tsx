import { Check, FileUp, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Choices } from '../../../utils/pack/merge/merge.ts';
import { describeProblem } from '../../../utils/pack/problems.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { pickWords } from '../../../utils/pack/words.ts';
import { useWords } from '../../words.tsx';
import { FileButton } from '../FileButton.tsx';
import type { Incoming, Merging } from '../view.ts';
import { MergeRoom } from './MergeRoom.tsx';

export interface IncomingActions {
  openFile(file: File): void;
  /** asks what both become together with these choices */
  merge(choices: Choices): void;
  take(how: 'as-it-is' | 'merged', choices: Choices): void;
  /** nothing of it is taken */
  closeIncoming(): void;
}

export interface IncomingRoomProps {
  incoming: Incoming;
  merging?: Merging;
  /** the pack that is here, when it is */
  pack?: Pack;
  actions: IncomingActions;
}

/** A pack from a file: what it is and what it changes, before anything changes. */
export function IncomingRoom({ incoming, merging, pack, actions }: IncomingRoomProps) {
  const say = useWords();
  switch (incoming.state) {
    case 'reading':
      return (
        <p class="loading meta" role="status">
          {say('options.reading', { file: incoming.name })}
        </p>
      );
    case 'refused':
      return (
        <Page title={say('merge.title')} onClose={actions.closeIncoming}>
          <div class="refused" role="alert">
            <h3>
              <TriangleAlert size={18} aria-hidden="true" /> {say('exchange.notRead', { file: incoming.name })}
            </h3>
            <ul>
              {incoming.problems.map((problem) => (
                <li key={`${problem.at} ${problem.code} ${problem.line}`}>
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
            </ul>
            <p class="meta">{say('exchange.nothingChanged')}</p>
            <FileButton onFile={actions.openFile}>
              <FileUp size={16} aria-hidden="true" />
              {say('exchange.another')}
            </FileButton>
          </div>
        </Page>
      );
    case 'new': {
      const title = pickWords(incoming.title, say.language, incoming.languages)?.words ?? incoming.id;
      return (
        <Page title={title} onClose={actions.closeIncoming}>
          <p class="text">{say('merge.new', { file: incoming.name, version: incoming.version })}</p>
          <div class="take">
            <button type="button" class="button primary" onClick={() => actions.take('as-it-is', new Map())}>
              <Check size={16} aria-hidden="true" />
              {say('merge.new.take')}
            </button>
          </div>
        </Page>
      );
    }
    case 'changes':
      return pack ? (
        <MergeRoom key={incoming.name} incoming={incoming} merging={merging} pack={pack} actions={actions} />
      ) : null;
    default:
      return incoming satisfies never;
  }
}

function Page({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const say = useWords();
  return (
    <div class="page import">
      <header class="page-head">
        <h1>{title}</h1>
        <button type="button" class="button" onClick={onClose}>
          {say('studio.cancel')}
        </button>
      </header>
      {children}
    </div>
  );
}
