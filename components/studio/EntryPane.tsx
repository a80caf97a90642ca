import { useState } from 'preact/hooks';
import { sourceOf } from '../../utils/pack/edit.ts';
import { withNewTopics } from '../../utils/pack/new-topics.ts';
import type { Entry } from '../../utils/pack/things.ts';
import { pickWords } from '../../utils/pack/words.ts';
import type { KeptPack } from '../../utils/store/kept.ts';
import type { Draft } from '../../utils/store/records.ts';
import { useWords } from '../words.tsx';
import { EntryAdvice } from './EntryAdvice.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { EditorContext } from './form/EditorContext.tsx';
import { LanguageTabs } from './form/LanguageTabs.tsx';
import { KindChoice } from './KindChoice.tsx';
import { ClashPanel } from './merge/ClashPanel.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { kinds } from './RowLine.tsx';
import { type Row, untranslated } from './rows.ts';
import { TipForm } from './TipForm.tsx';
import type { Open, PackView, StudioActions } from './view.ts';
import { WalkthroughForm } from './WalkthroughForm.tsx';

export interface EntryPaneProps {
  view: PackView;
  kept: KeptPack;
  row: Row;
  actions: StudioActions;
}

/** What is open, to be read and changed at once: there is no second screen for editing. */
export function EntryPane({ view, kept, row, actions }: EntryPaneProps) {
  const say = useWords();
  const { pack } = kept;
  const [language, setLanguage] = useState(() => languageToWrite(pack.languages, say.language));
  const { open, route, today } = view;
  if (!open) return null;
  const isForeign = kept.summary.source.kind !== 'studio';
  const { draft } = open;
  const facts = {
    pack: draft.kind === 'tip' ? withNewTopics(pack, draft) : pack,
    today,
    language,
    source: sourceOf(pack),
    addPicture: actions.addPicture,
  };
  return (
    <EditorContext.Provider value={facts}>
      <div class="entry">
        <EntryHead
          open={open}
          title={titleOf(open.entry, say.language, pack.languages)}
          lang={row.lang}
          kind={say(kinds[row.kind])}
          back={{ at: 'pack', pack: route.pack, place: route.place }}
          actions={actions}
        >
          <EntryMenu
            open={open}
            language={language}
            others={(view.packs ?? []).filter(({ id, source }) => id !== pack.id && source.kind === 'studio')}
            actions={actions}
          />
        </EntryHead>
        <Problems problems={open.problems} />
        {open.clash && (
          <ClashPanel clash={open.clash} pack={pack} onSettle={actions.settle} onTheirs={actions.discard} />
        )}
        <div class="entry-body">
          <form class="form" onSubmit={(event) => event.preventDefault()}>
            {isForeign && (
              <div class="foreign">
                <p class="text">{say('studio.foreign')}</p>
                <button type="button" class="button primary" onClick={actions.keepHere}>
                  {say('studio.keepHere')}
                </button>
              </div>
            )}
            <div class="form-top">
              <LanguageTabs
                languages={pack.languages}
                language={language}
                untranslated={untranslated(pack, open.entry)}
                onLanguage={setLanguage}
              />
              {open.draft.kind === 'tip' && <KindChoice draft={open.draft} onDraft={actions.edit} />}
            </div>
            <fieldset class="fields" disabled={isForeign}>
              <Form open={open} view={view} actions={actions} />
            </fieldset>
          </form>
          <div class="beside-form">
            <Preview open={open} pack={pack} language={language} step={route.part} />
            <EntryAdvice open={open} pack={pack} today={today} />
          </div>
        </div>
      </div>
    </EditorContext.Provider>
  );
}

interface FormProps {
  open: Open;
  view: PackView;
  actions: StudioActions;
}

function Form({ open: { draft }, view: { route }, actions }: FormProps) {
  const onDraft = (next: Draft, tag: string) => actions.edit(next, tag);
  switch (draft.kind) {
    case 'tip':
      return <TipForm draft={draft} onDraft={onDraft} onPick={() => actions.pick()} />;
    case 'walkthrough':
      return (
        <WalkthroughForm
          draft={draft}
          step={route.part}
          onDraft={onDraft}
          onStep={(part) => actions.go({ ...route, part })}
          onAct={actions.step}
          onPick={() => actions.pick(route.part)}
          onTry={actions.try}
          onRecord={actions.record}
        />
      );
    case 'entry':
      return <EntryForm draft={draft} onDraft={onDraft} />;
    default:
      return draft satisfies never;
  }
}

/** As it is written now; the list beside it shows it as it is in the pack. */
function titleOf(entry: Entry, language: string, languages: readonly string[]): string {
  const words = 'title' in entry ? entry.title : entry.name;
  return typeof words === 'string' ? words : (pickWords(words ?? {}, language, languages)?.words ?? '');
}

/** One's own language where the pack has it, else the one that the others are translated from. */
function languageToWrite(languages: readonly string[], mine: string): string {
  return languages.find((tag) => tag.split('-')[0] === mine) ?? languages[0] ?? mine;
}
