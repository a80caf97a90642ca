import { stepTitle } from '../../../../../content/recorder/title.ts';
import { recorderWords } from '../../../../../utils/i18n/areas.ts';
import { addWords, sayIn } from '../../../../../utils/i18n/index.ts';
import type { ImportOptions, ReadImport } from '../../../../../utils/pack/import/imported.ts';
import type { WalkthroughDraft } from '../../../../../utils/store/records.ts';

addWords(recorderWords);
const say = sayIn('en');

/** As the studio asks for an import: titles in the recorder's words. */
export const options: ImportOptions = {
  id: 'draft-1',
  at: '2026-11-23T09:00:00.000Z',
  language: 'en',
  titleOf: (deed, named) => stepTitle(deed, named, say),
  pressTitle: (keys) => say('step.press', { keys }),
  goTitle: (place) => say('recorder.go', { place }),
};

export function draftIn(read: ReadImport): WalkthroughDraft {
  if (!read.ok) throw new Error(`refused: ${read.problem.code}`);
  return read.draft;
}

/** The code a file is refused with, or those of the notes it is taken with. */
export function codesOf(read: ReadImport): string | string[] {
  return read.ok ? read.notes.map(({ code }) => code) : read.problem.code;
}
