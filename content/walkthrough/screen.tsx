import { render } from 'preact';
import { InLanguage } from '../../components/words.tsx';
import { type Language, sayIn } from '../../utils/i18n/index.ts';
import type { OverlayHost } from '../overlay/host.ts';
import { createCardFocus } from './card-focus.ts';
import { type CardKeys, listenInFrame, listenToKeys } from './card-keys.ts';
import { Stage, type StageProps } from './Stage.tsx';

/** Where a walkthrough is drawn: in our root, opened with the first thing there is to draw. */
export interface Screen {
  /** Null: nothing. */
  draw(stage: Omit<StageProps, 'onDrawn'> | null): void;
  /** The next card takes the focus, if it still may by then. */
  wantFocus(may: () => boolean): void;
  /** Whether the card has the focus now, if it could. */
  takeFocus(): boolean;
  /** Gives the focus back to where it was before a card had it. */
  giveFocusBack(): void;
}

/**
 * `open` gives the host; `keys` is what keys in the card do. Everything it drew is gone when the signal ends it,
 * and the focus is where it was.
 */
export function createScreen(
  open: () => OverlayHost,
  keys: Omit<CardKeys, 'root' | 'isOnTheWay'>,
  language: Language,
  signal: AbortSignal,
): Screen {
  let opened: ReturnType<typeof openNow> | undefined;
  let mayFocus: (() => boolean) | undefined;

  function openNow() {
    const { root, near } = open();
    const place = root.ownerDocument.createElement('div');
    root.append(place);
    const focus = createCardFocus(root, signal);
    const cardKeys = { ...keys, root, isOnTheWay: focus.wasTaken };
    listenToKeys(cardKeys, signal);
    signal.addEventListener('abort', () => {
      focus.giveBack();
      render(null, place);
      place.remove();
    });
    return { root, near, place, focus, cardKeys };
  }

  let inFrame: { control: Element; ended: AbortController } | undefined;
  const listenAt = (control: Element | undefined, cardKeys: CardKeys) => {
    if (inFrame?.control === control) return;
    inFrame?.ended.abort();
    inFrame = control && { control, ended: new AbortController() };
    if (inFrame) listenInFrame(inFrame.control, cardKeys, AbortSignal.any([inFrame.ended.signal, signal]));
  };

  return {
    draw(stage) {
      if (!stage && !opened) return;
      opened ??= openNow();
      const { place, focus, cardKeys, near } = opened;
      if (mayFocus?.()) focus.want();
      mayFocus = undefined;
      listenAt(stage?.control, cardKeys);
      near(stage?.control);
      const drawn = stage && (
        <InLanguage say={sayIn(language)}>
          <Stage {...stage} onDrawn={focus.settle} />
        </InLanguage>
      );
      render(drawn, place);
      if (stage && !stage.state.paused) focus.settle();
      else focus.giveBack();
    },
    wantFocus(may) {
      mayFocus = may;
    },
    takeFocus() {
      opened?.focus.want();
      opened?.focus.settle();
      return opened !== undefined && opened.root.activeElement !== null;
    },
    giveFocusBack: () => opened?.focus.giveBack(),
  };
}
