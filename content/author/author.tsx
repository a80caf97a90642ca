import { render } from 'preact';
import authorStyle from '../../components/look/author.css?inline';
import { InLanguage } from '../../components/words.tsx';
import { sayIn } from '../../utils/i18n/index.ts';
import { answer, type TipEditing, type ToTipAuthor } from '../../utils/messages.ts';
import { outermost } from '../anchor/tree.ts';
import { deepFocus } from '../overlay/deep-focus.ts';
import { type OverlayHost, openHost } from '../overlay/host.ts';
import { markAsOurs } from '../overlay/ours.ts';
import { Authoring, type Pointed } from './Authoring.tsx';
import { pressedHere } from './pressed.ts';

/** The editor of a tip that is open in this document. */
interface Open {
  host: OverlayHost;
  begun: TipEditing;
  pointed?: Pointed;
  /** what had the focus before */
  focused: HTMLElement | null;
  ended: AbortController;
}

/** Waits in one document for a tip to be written there: at most one at a time. Ends with the signal. */
export function startTipAuthor(view: Window & typeof globalThis, signal: AbortSignal): void {
  let open: Open | undefined;

  const draw = () => {
    if (!open) return;
    const { host, begun, pointed } = open;
    const editor = (
      <InLanguage say={sayIn(begun.language)}>
        <Authoring
          key={begun.draft.id}
          view={view}
          root={host.root}
          begun={begun}
          pointed={pointed}
          onEnd={() => close(true)}
        />
      </InLanguage>
    );
    render(editor, host.root);
  };

  const close = (returns: boolean) => {
    if (!open) return;
    const { host, focused, ended } = open;
    open = undefined;
    render(null, host.root);
    ended.abort();
    if (returns && focused?.isConnected) focused.focus({ preventScroll: true });
  };

  const edit = (begun: TipEditing): boolean => {
    // one document draws: the outermost one of its site
    if (outermost(view.document) !== view.document) return false;
    close(false);
    const ended = new AbortController();
    signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
    const focused = view.document.activeElement as HTMLElement | null;
    const host = openHost(view.document, authorStyle, ended.signal);
    markAsOurs(host.root.host);
    host.toFront();
    open = { host, begun, focused: deepFocus(view.document, host.root.host) ?? focused, ended };
    draw();
    return true;
  };

  answer<ToTipAuthor>(
    {
      'author/edit': ({ editing }) => edit(editing),
      'author/picked': ({ wanted, picked }) => {
        if (!open) return;
        open = { ...open, pointed: { wanted, picked, at: Date.now() } };
        open.host.toFront();
        draw();
      },
      'author/pressed': () =>
        pressedHere(view, sayIn(navigator.language.startsWith('nl') ? 'nl' : 'en').language),
    },
    signal,
  );
}
