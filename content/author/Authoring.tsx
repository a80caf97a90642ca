import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Folded } from '../../components/author/Folded.tsx';
import { KeptNote } from '../../components/author/KeptNote.tsx';
import { WhoAmI } from '../../components/author/WhoAmI.tsx';
import { MediaContext } from '../../components/PackImage.tsx';
import { useWords } from '../../components/words.tsx';
import { ask, type TipEditing } from '../../utils/messages.ts';
import type { Picked } from '../../utils/store/picks.ts';
import { EditorPlate } from './EditorPlate.tsx';
import { useKeeping } from './keeping.ts';
import { readMediaOf } from './picture.ts';
import { useStanding } from './standing.ts';
import { useEditorKeys, useFirstFocus, useIsWide } from './surface.ts';
import { useTip } from './tip.ts';
import { Writing } from './Writing.tsx';

/** The end of pointing: what it was for, and the control; `at` makes each one new. */
export interface Pointed {
  wanted: 'control' | 'condition';
  picked: Picked | null;
  at: number;
}

export interface AuthoringProps {
  view: Window & typeof globalThis;
  root: ShadowRoot;
  begun: TipEditing;
  pointed?: Pointed;
  onEnd: () => void;
}

/** A tip that is written in the page, at its control: the card itself is the editor. */
export function Authoring({ view, root, begun, pointed, onEnd }: AuthoringProps) {
  const say = useWords();
  const titleId = useId();
  const writes = useRef(true);
  const tip = useTip(view, begun, () => writes.current && onEnd());
  const { draft } = tip;
  const [strength, setStrength] = useState(begun.strength);
  const [isFolded, fold] = useState(false);
  const [isPointing, setPointing] = useState(false);
  const [said, setSaid] = useState(say('author.began'));
  const isWide = useIsWide(view);
  const standing = useStanding(view, tip, strength);
  const keeping = useKeeping(tip, (missing) =>
    root
      .querySelector<HTMLElement>(`[data-wants="${missing}"] :is(input, textarea), [data-wants="${missing}"]`)
      ?.focus(),
  );
  const { phase } = keeping;
  // put into the pack here, it is gone as a draft and stays on screen as a note
  writes.current = phase === 'write' && !keeping.isKeeping;

  const point = async (wanted: Pointed['wanted']) => {
    await tip.flush();
    setPointing(await ask('author/point', { draft: draft.id, wanted }));
  };
  const usePicked = useRef((_: Pointed) => {});
  usePicked.current = ({ wanted, picked }) => {
    setPointing(false);
    if (!picked) return;
    const { anchor, certainty, url } = picked;
    if (wanted === 'control') {
      setStrength(picked.strength);
      return tip.change({ ...draft, anchor, certainty, url });
    }
    const when = [
      ...((draft.item.when as object[] | undefined) ?? []),
      { kind: 'element', anchor, present: true },
    ];
    tip.change({ ...draft, item: { ...draft.item, when } });
  };
  useEffect(() => {
    if (pointed) usePicked.current(pointed);
  }, [pointed]);

  const leave = async (discard: boolean) => {
    if (phase !== 'kept') {
      await tip.flush();
      await ask('author/leave', { draft: draft.id, discard });
    }
    onEnd();
  };
  const onEscape = () => {
    if (phase === 'who') keeping.backToTip();
    else if (phase === 'kept') onEnd();
    else fold(true);
  };
  useEditorKeys(root, { onEscape, onKeep: () => phase === 'write' && void keeping.keep() });
  useFirstFocus(root, isPointing ? '' : isFolded ? 'folded' : phase);
  useEffect(() => {
    if (phase === 'kept') setSaid(say('author.kept.title'));
  }, [phase, say]);

  if (isPointing) return null;
  const status = (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
  if (isFolded) return <Folded onUnfold={() => fold(false)} />;
  return (
    <MediaContext.Provider value={readMediaOf(draft.id)}>
      <section aria-label={say('author.label')}>
        <EditorPlate
          control={standing.control}
          kind={draft.tipKind === 'warning' ? 'warning' : 'tip'}
          titleId={titleId}
          isWide={isWide && phase === 'write'}
        >
          {phase === 'write' && (
            <Writing
              tip={tip}
              keeping={keeping}
              standing={standing}
              titleId={titleId}
              isWide={isWide}
              onPoint={(wanted) => void point(wanted)}
              onFold={() => fold(true)}
              onLeave={(discard) => void leave(discard)}
            />
          )}
          {phase === 'who' && (
            <WhoAmI
              titleId={titleId}
              isWrong={keeping.isWhoWrong}
              onMe={(me) => void keeping.keep(me)}
              onSkip={() => void keeping.keep('nobody')}
              onBack={keeping.backToTip}
            />
          )}
          {phase === 'kept' && keeping.kept && (
            <KeptNote
              titleId={titleId}
              pack={keeping.kept.pack}
              onAnother={() => {
                onEnd();
                void ask('tip/add', {});
              }}
              onStudio={() => keeping.kept && void ask('author/studio', keeping.kept)}
              onDone={onEnd}
            />
          )}
        </EditorPlate>
        {status}
      </section>
    </MediaContext.Provider>
  );
}
