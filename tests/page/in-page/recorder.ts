import { startRecorder } from '../../../content/recorder/recorder.ts';
import { recorderWords } from '../../../utils/i18n/areas.ts';
import { addWords } from '../../../utils/i18n/index.ts';
import type { RecordingView } from '../../../utils/messages.ts';
import type { DraftStep } from '../../../utils/store/records.ts';

addWords(recorderWords);

let steps: DraftStep[] = [];
let ended = new AbortController();

/** Records what is done in this page from now on; each step stands in its draft the way the background keeps it. */
export function record(): void {
  ended.abort();
  ended = new AbortController();
  steps = [];
  const view: RecordingView = { state: 'on', draft: 'one', language: 'en', steps: [], shots: false };
  const recorder = startRecorder(
    window as Window & typeof globalThis,
    {
      step(step, _language, instead) {
        const at = steps.findIndex((one) => one.step.id === instead);
        steps = at < 0 ? [...steps, step] : steps.with(at, step);
      },
      arrived: () => undefined,
      shoot: async () => null,
      shown: () => undefined,
      entered: () => undefined,
    },
    ended.signal,
  );
  recorder.follow(view);
}

export const recorded = (): DraftStep[] => steps;
