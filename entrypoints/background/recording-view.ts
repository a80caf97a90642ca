import { recorderWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, type Say, sayIn } from '../../utils/i18n/index.ts';
import { askAuthor, type RecordingView } from '../../utils/messages.ts';
import { readDraft } from '../../utils/store/drafts.ts';
import { type Recording, readRecording } from '../../utils/store/recording.ts';
import { readSettings } from '../../utils/store/settings.ts';

addWords(recorderWords);

/** The bars say what the recording is now; nothing happens when there is none. */
export async function tellPagesOfRecording(): Promise<void> {
  const recording = await readRecording();
  if (!recording) return;
  const view = await viewOf(recording);
  await Promise.all(recording.tabs.map((tab) => askAuthor(tab, 'record/changed', { view })));
}

/** A recording as the bar shows it. */
export async function viewOf({ state, draft, recorded, bar, blind }: Recording): Promise<RecordingView> {
  const [say, { shots }] = await Promise.all([ourWords(), readSettings()]);
  const kept = await readDraft(draft);
  const steps = kept?.kind === 'walkthrough' ? kept.steps : [];
  return {
    state,
    draft,
    language: say.language,
    steps: steps
      .filter(({ step }) => recorded.includes(step.id))
      .map(({ step, certainty }) => ({
        id: step.id,
        title: Object.values(step.title ?? {})[0] ?? '',
        certainty,
      })),
    ...(bar && { bar }),
    ...(blind && { blind: new URL(blind).hostname }),
    shots,
  };
}

/** Our own words, in the key-user's language. */
export async function ourWords(): Promise<Say> {
  const { language } = await readSettings();
  return sayIn(languageFor(language, navigator.languages));
}
