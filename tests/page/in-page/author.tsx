import { render } from 'preact';
import { AuthorFoot } from '../../../components/author/AuthorFoot.tsx';
import { AuthorForm } from '../../../components/author/AuthorForm.tsx';
import { AuthorHead } from '../../../components/author/AuthorHead.tsx';
import { AuthorLanguages } from '../../../components/author/AuthorLanguages.tsx';
import { ControlDoubt } from '../../../components/author/ControlDoubt.tsx';
import { Folded } from '../../../components/author/Folded.tsx';
import { KeptNote } from '../../../components/author/KeptNote.tsx';
import { ShowsHere } from '../../../components/author/ShowsHere.tsx';
import { TipDrafts } from '../../../components/author/TipDrafts.tsx';
import { TipPreview } from '../../../components/author/TipPreview.tsx';
import { WhoAmI } from '../../../components/author/WhoAmI.tsx';
import style from '../../../components/look/author.css?inline';
import { EditorContext } from '../../../components/studio/form/EditorContext.tsx';
import { Problems } from '../../../components/studio/Problems.tsx';
import { InLanguage } from '../../../components/words.tsx';
import { authorWords, recorderWords, studioWords } from '../../../utils/i18n/areas.ts';
import { addWords, type Language, sayIn } from '../../../utils/i18n/index.ts';
import { problem } from '../../../utils/pack/problems.ts';
import type { Pack } from '../../../utils/pack/schema.ts';
import type { TipDraft } from '../../../utils/store/records.ts';

addWords(authorWords, studioWords, recorderWords);
const nothing = () => {};

/** The parts of the editor that a screen is made of; the page's own control is not there. */
export type Screen = 'empty' | 'written' | 'change' | 'doubt' | 'who' | 'kept' | 'folded' | 'drafts';

export function show(screen: Screen, draft: TipDraft, pack: Pack, language: Language): void {
  document.documentElement.lang = language;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.replaceChildren(sheet);
  document.body.style.background = 'var(--surface)';
  const facts = {
    pack,
    today: '2026-11-23',
    language,
    source: 'en',
    addPicture: async () => ({ ok: false, says: '' }) as const,
  };
  render(
    <InLanguage say={sayIn(language)}>
      <EditorContext.Provider value={facts}>
        <main>{partsOf(screen, draft, pack, language)}</main>
      </EditorContext.Provider>
    </InLanguage>,
    document.body,
  );
  for (const details of document.querySelectorAll('details')) details.open = true;
}

function partsOf(screen: Screen, draft: TipDraft, pack: Pack, language: string) {
  switch (screen) {
    case 'who':
      return (
        <Plate>
          <WhoAmI titleId="title" isWrong onMe={nothing} onSkip={nothing} onBack={nothing} />
        </Plate>
      );
    case 'kept':
      return (
        <Plate>
          <KeptNote titleId="title" pack="Our tips" onAnother={nothing} onStudio={nothing} onDone={nothing} />
        </Plate>
      );
    case 'folded':
      return <Folded onUnfold={nothing} />;
    case 'drafts':
      return (
        <TipDrafts
          tips={[{ id: '1', title: '', language, control: 'Share', changed: '2026-11-23' }]}
          onOpen={nothing}
          onRemove={nothing}
        />
      );
    case 'empty':
    case 'written':
    case 'change':
    case 'doubt':
      return <Plate wide>{writing(screen, draft, pack, language)}</Plate>;
    default:
      return screen satisfies never;
  }
}

function writing(screen: Screen, draft: TipDraft, pack: Pack, language: string) {
  const isDoubt = screen === 'doubt';
  const because = [{ holds: !isDoubt, words: 'until 1 March: that is so now' }];
  return (
    <div class="writing">
      <div class="write-side">
        <AuthorHead
          titleId="title"
          anchor={draft.anchor}
          name="Share"
          isChange={false}
          onFold={nothing}
          onClose={nothing}
        />
        <ControlDoubt state={isDoubt ? 'fleeting' : 'here'} onPoint={nothing} />
        <Problems problems={isDoubt ? [problem('words-missing', ['tips', 0, 'body'])] : []} />
        <form class="form">
          <AuthorForm
            draft={draft}
            onDraft={nothing}
            onPointCondition={nothing}
            shows={<ShowsHere verdict={{ shows: !isDoubt, because }} />}
            top={
              <AuthorLanguages
                languages={isDoubt ? ['en'] : ['en', 'nl']}
                language={language}
                untranslated={new Map([['nl', 1]])}
                onLanguage={nothing}
              />
            }
          />
        </form>
        <AuthorFoot
          saved={isDoubt ? 'lost' : 'kept'}
          into={pack.id}
          packs={[{ id: pack.id, title: 'Our tips' }]}
          newTitle="Our tips"
          isNew
          isKeeping={false}
          wrong={isDoubt ? 'Say what it does first.' : undefined}
          preview={isDoubt ? { isShown: false, onToggle: nothing } : undefined}
          onInto={nothing}
          onKeep={nothing}
          onDiscard={nothing}
        />
      </div>
      <TipPreview draft={draft} pack={pack} language={language} />
    </div>
  );
}

function Plate({ wide, children }: { wide?: boolean; children: preact.ComponentChildren }) {
  return (
    <div class="plate author" data-wide={wide ?? false} data-side="bottom">
      <div class="scroll" role="dialog" aria-labelledby="title" tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}
