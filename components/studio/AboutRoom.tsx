import { ArrowUp, Check, FileDown, FileUp, FolderDown, FolderUp, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type About, sourceOf } from '../../utils/pack/edit.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import { useWords } from '../words.tsx';
import { FolderButton } from './exchange/FolderButton.tsx';
import { FileButton } from './FileButton.tsx';
import { EditorContext } from './form/EditorContext.tsx';
import { LanguageTabs } from './form/LanguageTabs.tsx';
import { LineField } from './form/LineField.tsx';
import { MarkdownField } from './form/MarkdownField.tsx';
import { TextField } from './form/TextField.tsx';
import { nameOfLanguage } from './language-name.ts';
import { Problems } from './Problems.tsx';
import { untranslatedTexts } from './rows.ts';
import type { PackView, StudioActions } from './view.ts';

export interface AboutRoomProps {
  view: PackView;
  kept: KeptPack;
  actions: StudioActions;
}

/** Tags that are offered; any other can be typed. */
const offered = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'uk', 'ro', 'sv', 'da', 'fi'];

/** What the pack says about itself, and the ways out of here: a file, or a folder for git. */
export function AboutRoom({ view, kept, actions }: AboutRoomProps) {
  const say = useWords();
  const { pack } = kept;
  const [typed, setTyped] = useState<About>({});
  const about = {
    title: pack.title,
    description: pack.description,
    languages: pack.languages,
    version: pack.version,
    ...typed,
  };
  const [language, setLanguage] = useState(sourceOf(pack));
  const isKept = kept.summary.source.kind === 'studio';
  const change = (patch: About) => setTyped({ ...typed, ...patch });
  const facts = { pack, today: view.today, language, source: sourceOf(pack), addPicture: actions.addPicture };
  const isChanged = Object.keys(typed).length > 0;
  return (
    <EditorContext.Provider value={facts}>
      <div class="page">
        <header class="page-head">
          <h1>{say('studio.pack')}</h1>
          {isChanged && (
            <>
              <button type="button" class="button plain quiet" onClick={() => setTyped({})}>
                {say('studio.discard')}
              </button>
              <button
                type="button"
                class="button primary"
                onClick={() => {
                  actions.putAbout(typed);
                  setTyped({});
                }}
              >
                <Check size={16} aria-hidden="true" />
                {say('studio.done')}
              </button>
            </>
          )}
        </header>
        <Problems problems={view.aboutProblems ?? []} />
        <section>
          <h2>{say('studio.share')}</h2>
          <p class="meta">{say('studio.share.hint')}</p>
          <div class="beside">
            <button type="button" class="button primary" onClick={() => actions.save('wegwijs')}>
              <FileDown size={16} aria-hidden="true" />
              {say('studio.share.file')}
            </button>
            <button type="button" class="button" onClick={() => actions.save('folder')}>
              <FolderDown size={16} aria-hidden="true" />
              {say('studio.share.folder')}
            </button>
            <FileButton onFile={actions.openFile}>
              <FileUp size={16} aria-hidden="true" />
              {say('studio.share.merge')}
            </FileButton>
            <FolderButton onFolder={actions.openFolder}>
              <FolderUp size={16} aria-hidden="true" />
              {say('share.fromFolder')}
            </FolderButton>
          </div>
        </section>
        <section>
          <h2>{say('studio.about')}</h2>
          <form class="form" onSubmit={(event) => event.preventDefault()}>
            <fieldset class="fields" disabled={!isKept}>
              <div class="form-top">
                <LanguageTabs
                  languages={pack.languages}
                  language={language}
                  untranslated={untranslatedTexts(pack, { ...pack, ...typed })}
                  onLanguage={setLanguage}
                />
              </div>
              <TextField
                label={say('studio.newPack.name')}
                text={about.title}
                onText={(title) => change({ title })}
              />
              <MarkdownField
                label={say('studio.part.description')}
                rows={2}
                text={about.description}
                onText={(text) => change({ description: Object.keys(text).length > 0 ? text : undefined })}
              />
              <LineField
                label={say('studio.part.version')}
                hint={say('studio.about.version.hint')}
                value={about.version}
                onLine={(version) => change({ version })}
              />
              <Languages languages={about.languages} onLanguages={(languages) => change({ languages })} />
            </fieldset>
          </form>
        </section>
      </div>
    </EditorContext.Provider>
  );
}

function Languages({
  languages,
  onLanguages,
}: {
  languages: readonly string[];
  onLanguages: (languages: string[]) => void;
}) {
  const say = useWords();
  return (
    <fieldset class="form-field rows">
      <legend class="label">{say('studio.part.languages')}</legend>
      {languages.map((tag, index) => (
        <div class="one" key={tag}>
          <span class="language" lang={tag}>
            {nameOfLanguage(tag, say.language)}
            {index === 0 && <span class="meta"> {say('studio.about.source')}</span>}
          </span>
          {index > 0 && (
            <button
              type="button"
              class="button icon"
              aria-label={say('studio.about.up', { language: nameOfLanguage(tag, say.language) })}
              onClick={() => onLanguages(languages.toSpliced(index, 1).toSpliced(index - 1, 0, tag))}
            >
              <ArrowUp size={15} aria-hidden="true" />
            </button>
          )}
          {languages.length > 1 && (
            <button
              type="button"
              class="button icon"
              aria-label={say('studio.about.withoutLanguage', {
                language: nameOfLanguage(tag, say.language),
              })}
              onClick={() => onLanguages(languages.toSpliced(index, 1))}
            >
              <X size={15} aria-hidden="true" />
            </button>
          )}
        </div>
      ))}
      <select
        class="field add-language"
        aria-label={say('studio.about.addLanguage')}
        value=""
        onChange={(event) => {
          const tag = event.currentTarget.value;
          if (tag) onLanguages([...languages, tag]);
        }}
      >
        <option value="">{say('studio.about.addLanguage')}</option>
        {offered
          .filter((tag) => !languages.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {nameOfLanguage(tag, say.language)}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
