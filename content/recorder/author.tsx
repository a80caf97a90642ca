import { render } from 'preact';
import recorderStyle from '../../components/look/recorder.css?inline';
import { InLanguage } from '../../components/words.tsx';
import { recorderWords } from '../../utils/i18n/areas.ts';
import { addWords, sayIn } from '../../utils/i18n/index.ts';
import { answer, ask, type RecordingView, type ToAuthor } from '../../utils/messages.ts';
import { outermost } from '../anchor/tree.ts';
import { type OverlayHost, openHost } from '../overlay/host.ts';
import { type PickAsked, startPicking } from '../picker/pick.tsx';
import { Bar } from './Bar.tsx';
import { type Recorder, type RecorderTells, startRecorder } from './recorder.ts';
import { type Shooter, startShooting } from './shooter.ts';

addWords(recorderWords);

/**
 * The key-user's side in one document: the recorder, and in the outermost one the bar that says what it does.
 * `again` is for when the script is put in a second time. Ends with the signal.
 */
export function startAuthor(view: Window & typeof globalThis, signal: AbortSignal): { again(): void } {
  let recorder: (Recorder & { end(): void }) | undefined;
  let host: (OverlayHost & { end(): void }) | undefined;
  let shooter: Shooter | undefined;
  let takesShots = false;
  let picking: { press(key: string): boolean; end(): void } | undefined;

  const show = (seen: RecordingView | null) => {
    if (!seen) {
      recorder?.end();
      recorder = undefined;
      host?.end();
      host = undefined;
      return;
    }
    takesShots = seen.shots && seen.state === 'on';
    recorder ??= begin();
    recorder.follow(seen);
    if (view === view.top) whenDrawable(() => draw(seen));
  };

  const begin = () => {
    const mine = child(signal);
    const taking = startShooting(
      view,
      () => takesShots,
      (plan, token) => ask('record/shot', { plan, token }),
      mine.signal,
    );
    shooter = taking;
    const started = startRecorder(view, { ...tells, shoot: taking.shoot }, mine.signal);
    return { ...started, end: () => mine.abort() };
  };

  const draw = (seen: RecordingView) => {
    if (!recorder) return;
    host ??= openOwnHost();
    const { root } = host;
    const bar = (
      <InLanguage say={sayIn(seen.language)}>
        <Bar
          view={view}
          state={seen.state}
          steps={seen.steps}
          blind={seen.blind}
          wanted={seen.bar}
          onPlace={(place) => tell(ask('record/bar', place))}
          onChoose={() => chooseFor(seen)}
          onUndo={() => tell(ask('record/undo', {}))}
          onPause={(paused) => tell(ask('record/pause', { paused }))}
          onStop={() => tell(ask('record/stop', {}))}
        />
      </InLanguage>
    );
    render(bar, root);
  };

  const openOwnHost = () => {
    const mine = child(signal);
    const opened = openHost(view.document, recorderStyle, mine.signal);
    const end = () => {
      render(null, opened.root);
      mine.abort();
    };
    return { ...opened, end };
  };

  const whenDrawable = (work: () => void) => {
    if (view.document.body) return work();
    view.document.addEventListener('DOMContentLoaded', work, { once: true, signal });
  };

  const askWhetherHere = async () => show(await ask('record/here', {}));

  const chooseFor = ({ draft, steps }: RecordingView) => {
    const step = steps.at(-1)?.id;
    if (step) tell(ask('pick/start', { purpose: { kind: 'step', draft, step } }));
  };

  const beginPicking = (asked: PickAsked) => {
    endPicking();
    recorder?.hold(true);
    // one document draws: the outermost points into the frames of its own site
    if (outermost(view.document) !== view.document) return;
    const mine = child(signal);
    const started = startPicking(
      view,
      asked,
      {
        open: () => openHost(view.document, recorderStyle, mine.signal).root,
        tips: tipsOf,
        onAt: (at) => tell(ask('pick/at', { at })),
        onPicked: (picked) => tell(ask('pick/done', { picked })),
        onGivenUp: () => tell(ask('pick/done', { picked: null })),
      },
      mine.signal,
    );
    picking = { ...started, end: () => mine.abort() };
  };
  const endPicking = () => {
    picking?.end();
    picking = undefined;
    recorder?.hold(false);
  };

  answer<ToAuthor>(
    {
      'record/changed': ({ view: seen }) => show(seen),
      'record/still': ({ token }) => shooter?.still(token) ?? null,
      'pick/begin': beginPicking,
      'pick/pressed': ({ key }) => void picking?.press(key),
      'pick/end': endPicking,
    },
    signal,
  );
  recorder = begin();
  tell(askWhetherHere());
  return { again: () => tell(askWhetherHere()) };
}

const tells: Omit<RecorderTells, 'shoot'> = {
  entered: (origin) => tell(ask('record/frame', { origin })),
  shown: (step, shot) => tell(ask('record/shown', { step, shot })),
  step: (step, language, instead) =>
    tell(ask('record/step', { step, language, ...(instead !== undefined && { instead }) })),
  arrived: (url, how, language) => tell(ask('record/arrived', { url, how, language })),
};

/** What packs hold for this page; nothing where they hold nothing, or where the extension is gone. */
async function tipsOf() {
  const content = await ask('page/items', { url: location.href }).catch(() => null);
  return content?.items.tips ?? [];
}

/** The extension may have been updated or removed under this page: the next page load starts fresh. */
function tell(asking: Promise<unknown>): void {
  asking.catch((error: unknown) => {
    const isGone =
      error instanceof Error && /context invalidated|Receiving end|port closed/i.test(error.message);
    if (!isGone) throw error;
  });
}

function child(parent: AbortSignal): AbortController {
  const own = new AbortController();
  parent.addEventListener('abort', () => own.abort(), { signal: own.signal });
  return own;
}
