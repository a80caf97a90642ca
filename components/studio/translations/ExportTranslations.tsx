import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sourceOf } from '../../../utils/pack/edit.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import { writeTranslationCsv } from '../../../utils/pack/translate/csv.ts';
import { type LanguageCount, stateIn, type TranslationRow } from '../../../utils/pack/translate/rows.ts';
import { writeXliff } from '../../../utils/pack/translate/xliff.ts';
import { useWords } from '../../words.tsx';
import { listSeparator } from '../exchange/list-separator.ts';
import { saveFile } from '../exchange/save-file.ts';
import { nameOfLanguage } from '../language-name.ts';

export interface ExportTranslationsProps {
  pack: Pack;
  /** the one that is looked at */
  language: string;
  counts: readonly LanguageCount[];
  onClose: () => void;
}

/** A file for somebody else: for Excel, or for a translator's program. */
export function ExportTranslations({ pack, language, counts, onClose }: ExportTranslationsProps) {
  const say = useWords();
  const [chosen, setChosen] = useState<string>(language);
  const [onlyToDo, setOnlyToDo] = useState(false);
  const source = sourceOf(pack);
  const languages = chosen === 'all' ? counts.map((one) => one.language) : [chosen];
  const left = counts
    .filter((one) => languages.includes(one.language))
    .reduce((sum, { missing, outdated }) => sum + missing + outdated, 0);
  const only = (row: TranslationRow) =>
    !onlyToDo || languages.some((tag) => stateIn(row, tag, source) !== 'done');
  const asked = { languages, reader: say.language, only };
  const name = `${pack.id}-${chosen === 'all' ? say('translate.file') : chosen}`;

  return (
    <section class="export" aria-label={say('exchange.export')}>
      <div class="beside">
        <label>
          <span class="visually-hidden">{say('studio.language')}</span>
          <select class="field" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {counts.map((one) => (
              <option key={one.language} value={one.language}>
                {nameOfLanguage(one.language, say.language)}
              </option>
            ))}
            {counts.length > 1 && <option value="all">{say('translate.allLanguages')}</option>}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={onlyToDo}
            onChange={(event) => setOnlyToDo(event.currentTarget.checked)}
          />
          <span>{say('translate.onlyToDo', { count: left })}</span>
        </label>
        <button type="button" class="button icon close" aria-label={say('card.close')} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <div class="ways">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(
              `${name}.csv`,
              writeTranslationCsv(pack, { ...asked, separator: listSeparator(navigator.language) }),
              'text/csv',
            )
          }
        >
          {say('translate.asCsv')}
        </button>
        <span class="meta">{say('translate.asCsv.hint')}</span>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.xlf`, writeXliff(pack, asked), 'application/x-xliff+xml')}
        >
          {say('translate.asXliff')}
        </button>
        <span class="meta">{say('translate.asXliff.hint')}</span>
      </div>
    </section>
  );
}
