import { useMemo, useState } from 'preact/hooks';
import { AuthorFoot } from '../../components/author/AuthorFoot.tsx';
import { AuthorForm } from '../../components/author/AuthorForm.tsx';
import { AuthorHead } from '../../components/author/AuthorHead.tsx';
import { AuthorLanguages } from '../../components/author/AuthorLanguages.tsx';
import { ControlDoubt } from '../../components/author/ControlDoubt.tsx';
import { ShowsHere } from '../../components/author/ShowsHere.tsx';
import { TipPreview } from '../../components/author/TipPreview.tsx';
import { tipOf, withoutEmptyWay } from '../../components/author/tip-of.ts';
import { EditorContext } from '../../components/studio/form/EditorContext.tsx';
import { Problems } from '../../components/studio/Problems.tsx';
import { untranslated } from '../../components/studio/rows.ts';
import { useWords } from '../../components/words.tsx';
import { withNewTopics } from '../../utils/pack/new-topics.ts';
import type { KeepingNow } from './keeping.ts';
import { bringPicture } from './picture.ts';
import type { Standing } from './standing.ts';
import type { TipNow } from './tip.ts';

export interface WritingProps {
  tip: TipNow;
  keeping: KeepingNow;
  standing: Standing;
  titleId: string;
  /** the card stands beside the form; else one is shown in place of the other */
  isWide: boolean;
  onPoint: (wanted: 'control' | 'condition') => void;
  onFold: () => void;
  onLeave: (discard: boolean) => void;
}

/** The form of a tip with its card beside it. */
export function Writing({ tip, keeping, standing, titleId, isWide, ...on }: WritingProps) {
  const say = useWords();
  const [isPreview, setPreview] = useState(false);
  const { editing, draft, language, languages } = tip;
  const tags = languages.join();
  const { newTopics } = draft;
  const pack = useMemo(
    () => withNewTopics({ ...editing.pack, languages: tags.split(',') }, { newTopics, item: {} }),
    [editing.pack, tags, newTopics],
  );
  const facts = {
    pack,
    today: editing.today,
    language,
    source: languages[0] ?? language,
    addPicture: (file: File) => bringPicture(draft.id, file, say),
  };
  const preview = <TipPreview draft={draft} pack={pack} language={language} />;
  return (
    <EditorContext.Provider value={facts}>
      <div class="writing">
        <div class="write-side">
          <AuthorHead
            titleId={titleId}
            anchor={draft.anchor}
            name={standing.name}
            isChange={draft.replaces !== undefined}
            onFold={on.onFold}
            onClose={() => on.onLeave(false)}
          />
          <ControlDoubt state={standing.state} onPoint={() => on.onPoint('control')} />
          <Problems problems={keeping.problems} />
          {!isWide && isPreview ? (
            preview
          ) : (
            <form class="form" onSubmit={(event) => event.preventDefault()}>
              <AuthorForm
                draft={draft}
                onDraft={tip.change}
                onPointCondition={() => on.onPoint('condition')}
                shows={<ShowsHere verdict={standing.verdict} />}
                top={
                  <AuthorLanguages
                    languages={languages}
                    language={language}
                    untranslated={untranslated(pack, withoutEmptyWay(tipOf(draft)))}
                    onLanguage={tip.write}
                  />
                }
              />
            </form>
          )}
          <AuthorFoot
            saved={tip.saved}
            into={editing.into}
            packs={draft.replaces === undefined ? editing.packs : []}
            newTitle={say('author.pack.title')}
            isNew={draft.replaces === undefined}
            isKeeping={keeping.isKeeping}
            wrong={keeping.wrong}
            preview={isWide ? undefined : { isShown: isPreview, onToggle: () => setPreview(!isPreview) }}
            onInto={tip.into}
            onKeep={() => void keeping.keep()}
            onDiscard={() => on.onLeave(true)}
          />
        </div>
        {isWide && preview}
      </div>
    </EditorContext.Provider>
  );
}
