import { handoutHtml } from '../../components/handout/handout-html.tsx';
import { handoutMarkdown } from '../../components/handout/handout-markdown.ts';
import { saveFile } from '../../components/studio/exchange/save-file.ts';
import type { StudioActions } from '../../components/studio/view.ts';
import { pressTitle, stepTitle } from '../../content/recorder/title.ts';
import type { Say } from '../../utils/i18n/index.ts';
import { textOfBytes } from '../../utils/pack/exchange/text-of-bytes.ts';
import { handoutFor } from '../../utils/pack/handout.ts';
import { readDevtoolsRecording } from '../../utils/pack/import/devtools-recorder.ts';
import { readDriverSteps } from '../../utils/pack/import/driver-js.ts';
import { describeImport, type ImportOptions, type ReadImport } from '../../utils/pack/import/imported.ts';
import { matchesPattern } from '../../utils/pack/pattern.ts';
import type { App, Walkthrough } from '../../utils/pack/schema.ts';
import { zip } from '../../utils/pack/zip.ts';
import { readMediaBlob } from '../../utils/store/media.ts';
import type { WalkthroughDraft } from '../../utils/store/records.ts';
import { addressOf } from './address-of.ts';
import type { Keeping } from './keeping.ts';
import type { Store } from './state.ts';
import type { StudioState } from './studio.ts';

export interface FormatsFacts {
  view: Store<StudioState>;
  keeping: Keeping;
  say: () => Say;
  show: (draft: WalkthroughDraft) => Promise<void>;
  attempt: (work: () => Promise<unknown>) => void;
}

/** Walkthroughs from other programs, and on paper. */
export function formatsOf(facts: FormatsFacts): Pick<StudioActions, 'importWalkthrough' | 'handout'> {
  const { view, keeping, say, show, attempt } = facts;

  async function read(file: File) {
    const now = keeping.kept();
    const [app] = now?.pack.apps ?? [];
    if (!now || !app) return;
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    const title = file.name.replace(/\.[^.]+$/, '');
    const result = readAny(text.ok ? text.text : '', title, app, optionsFor(say(), now.pack.languages[0]));
    if (!result.ok) {
      const why = describeImport(result.problem, say().language);
      view.set({ said: { words: `${file.name}: ${why}`, tone: 'trouble' } });
      return;
    }
    const mine =
      now.pack.apps.find(({ match }) => match.some((one) => matchesPattern(one, result.draft.url))) ?? app;
    await show({
      ...result.draft,
      pack: now.pack.id,
      revision: now.revision,
      item: { app: mine.id, ...result.draft.item },
    });
    const notes = result.notes.map((one) => describeImport(one, say().language));
    if (notes.length > 0) view.set({ said: { words: notes.join(' '), tone: 'done' } });
  }

  async function onPaper(as: 'html' | 'markdown', language: string) {
    const now = keeping.kept();
    const { open, today } = view.get();
    const handout =
      now && open?.list === 'walkthroughs' && handoutFor(now.pack, open.entry as Walkthrough, language);
    if (!handout || !open) return;
    const readMedia = async (pack: string, file: string) =>
      (await readMediaBlob(pack, file)) ?? readMediaBlob(open.draft.id, file);
    const options = { language: say().language, date: today, readMedia };
    const name = handout.walkthrough.id.replace(/^~/, '');
    if (as === 'html') {
      saveFile(`${name}.html`, await handoutHtml(handout, options), 'text/html');
    } else {
      const files = await handoutMarkdown(handout, options);
      const [[only, text] = ['', new Uint8Array()], ...others] = [...files];
      if (others.length === 0) saveFile(only, text, 'text/markdown');
      else saveFile(`${name}.zip`, zip(files), 'application/zip');
    }
    view.set({ said: { words: say()('studio.said.onPaper'), tone: 'done' } });
  }

  return {
    importWalkthrough: (file) => attempt(() => read(file)),
    handout: (as, language) => attempt(() => onPaper(as, language)),
  };
}

/** A recording says that it is one; anything else may be a list of steps somewhere in a script. */
function readAny(text: string, title: string, app: App, options: ImportOptions): ReadImport {
  const recording = readDevtoolsRecording(text, options);
  if (recording.ok) return recording;
  const list = readDriverSteps(text, { ...options, title, url: addressOf(app) });
  const isRecording = /^\s*\{[\s\S]*"steps"/.test(text);
  return list.ok || !isRecording ? list : recording;
}

function optionsFor(say: Say, language = say.language as string): ImportOptions {
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    language,
    titleOf: (deed, named) => stepTitle(deed, named, say),
    pressTitle: (keys) => pressTitle(keys, say),
    goTitle: (place) => say('recorder.go', { place }),
  };
}
