import { useMemo, useState } from 'preact/hooks';
import { sourceOf } from '../../../utils/pack/edit.ts';
import type { Encoding } from '../../../utils/pack/exchange/text-of-bytes.ts';
import type { Problem } from '../../../utils/pack/problems.ts';
import { applyTranslations } from '../../../utils/pack/translate/apply.ts';
import { readTranslationCsv } from '../../../utils/pack/translate/csv.ts';
import { planTranslations } from '../../../utils/pack/translate/plan.ts';
import { readXliff } from '../../../utils/pack/translate/xliff.ts';
import type { KeptPack } from '../../../utils/store/kept.ts';
import { useWords } from '../../words.tsx';
import { EncodingChoice } from '../exchange/EncodingChoice.tsx';
import { type FileFault, FileTrouble } from '../exchange/FileTrouble.tsx';
import type { ReadText } from '../exchange/read-text.ts';
import { useFile } from '../exchange/use-file.ts';
import { Problems } from '../Problems.tsx';
import type { StudioActions } from '../view.ts';
import { TranslationChanges } from './TranslationChanges.tsx';

export interface ImportTranslationsProps {
  file: File;
  kept: KeptPack;
  actions: Pick<StudioActions, 'change'>;
  onFile: (file: File) => void;
  onClose: () => void;
}

export const translationFiles = '.csv,.tsv,.txt,.xlf,.xliff,.xml,text/csv,application/xml';

/** What a file of translations would change, before it changes anything. */
export function ImportTranslations({ file, kept, actions, onFile, onClose }: ImportTranslationsProps) {
  const say = useWords();
  const [encoding, setEncoding] = useState<Encoding>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const text = useFile(file, encoding);
  const read = useMemo(() => text && translationsIn(text), [text]);
  const plan = useMemo(
    () => (read?.ok ? planTranslations(kept.pack, read, new Set(kept.media)) : undefined),
    [read, kept],
  );

  return (
    <div class="page import">
      <header class="page-head">
        <h1>{say('translate.import.title')}</h1>
        <button type="button" class="button" onClick={onClose}>
          {say('studio.cancel')}
        </button>
      </header>
      <p class="meta">{file.name}</p>
      {!read && (
        <p class="meta" role="status">
          {say('options.reading', { file: file.name })}
        </p>
      )}
      {read && !read.ok && (
        <FileTrouble {...read} file={file.name} accept={translationFiles} onFile={onFile} />
      )}
      {text?.ok && text.guessed && <EncodingChoice encoding={text.encoding} onEncoding={setEncoding} />}
      <Problems problems={problems} />
      {plan && (
        <TranslationChanges
          plan={plan}
          pack={kept.pack}
          source={sourceOf(kept.pack)}
          onClose={onClose}
          onTake={async (changes) => {
            const words = say('translate.import.said', { count: changes.length });
            const result = await actions.change((pack) => applyTranslations(pack, changes), words);
            if (result?.ok) onClose();
            else if (result?.why === 'refused') setProblems(result.problems);
          }}
        />
      )}
    </div>
  );
}

type Found =
  | ({ ok: true } & Extract<ReturnType<typeof readXliff>, { ok: true }>)
  | { ok: false; code: FileFault; line?: number; what?: string };

function translationsIn(text: ReadText): Found {
  if (!text.ok) return text;
  return isXml(text.name, text.text) ? readXliff(text.text) : readTranslationCsv(text.text);
}

function isXml(name: string, text: string): boolean {
  return /\.(xlf|xliff|xml)$/i.test(name) || /^\s*<(\?xml|xliff)/.test(text);
}
