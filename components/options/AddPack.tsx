import { Check, FileUp, TriangleAlert } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { pickWords } from '../../utils/pack/words.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { useWords } from '../words.tsx';

/** One reason why a file was refused, in words. */
export interface Refusal {
  says: string;
  at: string;
  line?: number;
}

/** What became of the last file. */
export type Added =
  | { kind: 'reading'; file: string }
  | { kind: 'added'; pack: PackSummary; before?: PackSummary }
  | { kind: 'removed'; title: string }
  | { kind: 'refused'; file: string; problems: Refusal[] };

const shownProblems = 8;

/** Drop a pack or choose one; what was wrong with it is said here, in full sentences. */
export function AddPack({
  added,
  isFirst,
  onFile,
}: {
  added?: Added;
  isFirst: boolean;
  onFile: (file: File) => void;
}) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const takeFirst = (files?: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everybody's */}
      <div
        class={isFirst ? 'drop first' : 'drop'}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          takeFirst(event.dataTransfer?.files);
        }}
      >
        <FileUp size={24} aria-hidden="true" />
        <div class="words">
          <strong>{over ? say('options.dropNow') : say('options.drop')}</strong>
          <span class="meta">{say('options.dropHint')}</span>
        </div>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {say('options.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,.wegwijs,application/json"
          hidden
          onChange={(event) => {
            takeFirst(event.currentTarget.files);
            // the same file, mended, can be chosen again
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="outcome">
        {added && <Outcome added={added} />}
      </div>
    </>
  );
}

function Outcome({ added }: { added: Added }) {
  const say = useWords();
  switch (added.kind) {
    case 'reading':
      return <p class="meta">{say('options.reading', { file: added.file })}</p>;
    case 'removed':
      return <p class="text">{say('options.removed', { title: added.title })}</p>;
    case 'added': {
      const title = pickWords(added.pack.title, say.language, added.pack.languages)?.words ?? added.pack.id;
      const tips = say('options.tips', { count: added.pack.counts.tips });
      const words = added.before
        ? say('options.replaced', {
            title,
            before: added.before.packVersion,
            after: added.pack.packVersion,
            tips,
          })
        : say('options.added', { title, tips });
      return (
        <p class="text done">
          <Check size={18} aria-hidden="true" /> {words}
        </p>
      );
    }
    case 'refused':
      return <Refused {...added} />;
    default:
      return added satisfies never;
  }
}

function Refused({ file, problems }: { file: string; problems: Refusal[] }) {
  const say = useWords();
  const rest = problems.length - shownProblems;
  const copy = () =>
    navigator.clipboard.writeText(
      problems.map((problem) => `${problem.says} (${whereOf(problem)})`).join('\n'),
    );
  const whereOf = ({ at, line }: Refusal) =>
    [at && say('options.at', { path: at }), line !== undefined && say('options.line', { line })]
      .filter(Boolean)
      .join(', ');
  return (
    <div class="refused">
      <h3>
        <TriangleAlert size={18} aria-hidden="true" /> {say('options.refused', { file })}
      </h3>
      <ul>
        {problems.slice(0, shownProblems).map((problem) => (
          <li key={`${problem.at} ${problem.says}`}>
            {problem.says} <span class="meta">{whereOf(problem)}</span>
          </li>
        ))}
        {rest > 0 && <li>{say('options.more', { count: rest })}</li>}
      </ul>
      <p class="meta">{say('options.refusedSafe')}</p>
      <button type="button" class="button" onClick={copy}>
        {say('options.copyProblems')}
      </button>
    </div>
  );
}
