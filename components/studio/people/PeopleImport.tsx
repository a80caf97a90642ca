import { ArrowLeft, FileUp } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { applyEdits, sourceOf } from '../../../utils/pack/edit.ts';
import type { Encoding } from '../../../utils/pack/exchange/text-of-bytes.ts';
import type { Problem } from '../../../utils/pack/problems.ts';
import type { Columns } from '../../../utils/people/import/columns.ts';
import { writePeopleCsv } from '../../../utils/people/import/csv.ts';
import {
  type ImportWishes,
  type PersonPlan,
  peopleEdits,
  planPeople,
} from '../../../utils/people/import/plan.ts';
import type { KeptPack } from '../../../utils/store/kept.ts';
import { useWords } from '../../words.tsx';
import { EncodingChoice } from '../exchange/EncodingChoice.tsx';
import { FileTrouble } from '../exchange/FileTrouble.tsx';
import { listSeparator } from '../exchange/list-separator.ts';
import { saveFile } from '../exchange/save-file.ts';
import { useFile } from '../exchange/use-file.ts';
import { FileButton } from '../FileButton.tsx';
import { Problems } from '../Problems.tsx';
import { hashOf } from '../route.ts';
import type { StudioActions } from '../view.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { PeoplePlanList } from './PeoplePlanList.tsx';
import { peopleIn } from './people-in.ts';
import { WishesFields } from './WishesFields.tsx';

export interface PeopleImportProps {
  kept: KeptPack;
  today: string;
  actions: Pick<StudioActions, 'change' | 'go' | 'facePicture'>;
}

export const peopleFiles = '.csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard';

/** People from a table or an address book: what the columns are, who is new, and only then into the pack. */
export function PeopleImport({ kept, today, actions }: PeopleImportProps) {
  const say = useWords();
  const { pack } = kept;
  const [file, setFile] = useState<File>();
  const back = hashOf({ at: 'pack', pack: pack.id, place: 'people' });
  const choose = (next: File) => setFile(next);
  return (
    <div class="page import">
      <header class="page-head">
        <a class="button icon" href={back} aria-label={say('studio.back')}>
          <ArrowLeft size={18} aria-hidden="true" />
        </a>
        <h1>{say('people.import')}</h1>
        {file && (
          <FileButton accept={peopleFiles} onFile={choose}>
            {say('exchange.another')}
          </FileButton>
        )}
      </header>
      {file ? (
        <FromFile
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          kept={kept}
          today={today}
          actions={actions}
          onFile={choose}
        />
      ) : (
        <div class="choose">
          <p class="text">{say('people.import.what')}</p>
          <div class="beside">
            <FileButton accept={peopleFiles} class="button primary" onFile={choose}>
              <FileUp size={16} aria-hidden="true" />
              {say('people.import.choose')}
            </FileButton>
            <button
              type="button"
              class="button plain"
              onClick={() =>
                saveFile(
                  `${pack.id}-${say('people.file')}.csv`,
                  writePeopleCsv(pack, say.language, listSeparator(navigator.language)),
                  'text/csv',
                )
              }
            >
              {pack.people.length > 0 ? say('people.table') : say('people.emptyTable')}
            </button>
          </div>
          <p class="meta">{say('people.import.never')}</p>
        </div>
      )}
    </div>
  );
}

function FromFile({
  file,
  kept,
  today,
  actions,
  onFile,
}: PeopleImportProps & { file: File; onFile: (file: File) => void }) {
  const say = useWords();
  const { pack } = kept;
  const [encoding, setEncoding] = useState<Encoding>();
  const [columns, setColumns] = useState<Columns>();
  const [photos, setPhotos] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [wishes, setWishes] = useState<ImportWishes>({
    ways: { teams: true, webex: false, mail: true, phone: true },
    newTopics: true,
    language: pack.languages.find((tag) => tag === say.language) ?? sourceOf(pack),
  });
  const text = useFile(file, encoding);
  const read = useMemo(() => text && peopleIn(text, columns, photos), [text, columns, photos]);
  const plan = useMemo(
    () => (read?.ok ? planPeople(pack, read.people, wishes) : undefined),
    [read, pack, wishes],
  );
  if (!read) {
    return (
      <p class="meta" role="status">
        {say('options.reading', { file: file.name })}
      </p>
    );
  }
  if (!read.ok) return <FileTrouble {...read} file={file.name} accept={peopleFiles} onFile={onFile} />;
  return (
    <>
      {text?.ok && text.guessed && <EncodingChoice encoding={text.encoding} onEncoding={setEncoding} />}
      {read.table && <ColumnsTable table={read.table} onColumns={setColumns} />}
      <WishesFields
        wishes={wishes}
        pack={pack}
        today={today}
        photos={read.table ? undefined : photos}
        onWishes={setWishes}
        onPhotos={setPhotos}
      />
      <Problems problems={problems} />
      {plan && (
        <PeoplePlanList
          plan={plan}
          pack={pack}
          onTake={async (taken) => {
            const pictures = new Map<string, Uint8Array>();
            const faced: PersonPlan[] = [];
            for (const one of taken) {
              const face = one.photo && (await actions.facePicture(one.photo));
              if (face) pictures.set(face.file, face.bytes);
              faced.push(face ? { ...one, person: { ...one.person, picture: face.file } } : one);
            }
            const lost = taken.filter(({ photo }) => photo).length - pictures.size;
            const words = [
              say('people.import.said', { count: taken.length }),
              ...(lost > 0 ? [say('people.import.noPicture', { count: lost })] : []),
            ].join(' ');
            const result = await actions.change(
              (now) => applyEdits(now, peopleEdits(plan, faced)),
              words,
              pictures,
            );
            if (result?.ok) actions.go({ at: 'pack', pack: pack.id, place: 'people' });
            else if (result?.why === 'refused') setProblems(result.problems);
          }}
        />
      )}
    </>
  );
}
