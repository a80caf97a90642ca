import { Download, Upload } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { sourceOf } from '../../../utils/pack/edit.ts';
import { countTranslations, translationRows } from '../../../utils/pack/translate/rows.ts';
import type { KeptPack } from '../../../utils/store/kept.ts';
import { useWords } from '../../words.tsx';
import { FileButton } from '../FileButton.tsx';
import type { PackView, StudioActions } from '../view.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { ExportTranslations } from './ExportTranslations.tsx';
import { ImportTranslations, translationFiles } from './ImportTranslations.tsx';
import { LanguageBar } from './LanguageBar.tsx';
import { TranslationList } from './TranslationList.tsx';

export interface TranslationsRoomProps {
  view: PackView;
  kept: KeptPack;
  actions: StudioActions;
}

/** Every text of a pack beside its translation: by hand, or by a file that travels to a translator. */
export function TranslationsRoom({ view, kept, actions }: TranslationsRoomProps) {
  const say = useWords();
  const { pack } = kept;
  const [file, setFile] = useState<File>();
  const [isExporting, setExporting] = useState(false);
  const rows = useMemo(() => translationRows(pack), [pack]);
  const counts = useMemo(() => countTranslations(pack, rows), [pack, rows]);
  const source = sourceOf(pack);
  const targets = pack.languages.slice(1);
  const language = targets.find((tag) => tag === view.route.part) ?? mostToDo(counts) ?? targets[0];
  const isForeign = kept.summary.source.kind !== 'studio';
  const show = (part: string) => actions.go({ at: 'pack', pack: pack.id, place: 'translations', part }, true);

  if (file) {
    return (
      <ImportTranslations
        file={file}
        kept={kept}
        actions={actions}
        onFile={setFile}
        onClose={() => setFile(undefined)}
      />
    );
  }
  return (
    <div class="room translations">
      <header class="room-head">
        <h1>{say('studio.translations')}</h1>
        {language && (
          <LanguageBar counts={counts} language={language} onLanguage={show}>
            {!isForeign && <AddLanguage pack={pack} onAdd={(tag) => addLanguage(tag)} />}
          </LanguageBar>
        )}
        {!isForeign && (
          <span class="push beside">
            <FileButton accept={translationFiles} class="button plain" onFile={setFile}>
              <Upload size={16} aria-hidden="true" />
              {say('exchange.import')}
            </FileButton>
            {language && (
              <button
                type="button"
                class="button plain"
                aria-expanded={isExporting}
                onClick={() => setExporting(!isExporting)}
              >
                <Download size={16} aria-hidden="true" />
                {say('exchange.export')}
              </button>
            )}
          </span>
        )}
      </header>
      {language === undefined ? (
        <AddLanguage pack={pack} isFirst onAdd={(tag) => addLanguage(tag)} disabled={isForeign} />
      ) : (
        <>
          {isExporting && (
            <ExportTranslations
              pack={pack}
              language={language}
              counts={counts}
              onClose={() => setExporting(false)}
            />
          )}
          <TranslationList
            key={`${pack.id} ${language}`}
            view={view}
            kept={kept}
            rows={rows}
            language={language}
            source={source}
            isForeign={isForeign}
            actions={actions}
          />
        </>
      )}
    </div>
  );

  async function addLanguage(tag: string) {
    const languages = [...pack.languages, tag];
    const edit = { kind: 'about', about: { languages }, was: { languages: pack.languages } } as const;
    const result = await actions.keep([edit], say('translate.said.added'));
    if (result?.ok) show(tag);
  }
}

/** Where the work is. */
function mostToDo(counts: ReturnType<typeof countTranslations>): string | undefined {
  const left = ({ missing, outdated }: (typeof counts)[number]) => missing + outdated;
  const [first] = counts.toSorted((one, other) => left(other) - left(one));
  return first && left(first) > 0 ? first.language : undefined;
}
