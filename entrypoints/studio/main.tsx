import { render } from 'preact';
import '../../components/look/studio.css';
import { MediaContext } from '../../components/PackImage.tsx';
import { StudioScreen } from '../../components/studio/StudioScreen.tsx';
import { InLanguage } from '../../components/words.tsx';
import { handoutWords, recorderWords, studioWords, walkthroughWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, sayIn } from '../../utils/i18n/index.ts';
import { readMediaBlob } from '../../utils/store/media.ts';
import { defaultSettings, onSettings, readSettings } from '../../utils/store/settings.ts';
import { freshIn } from './fresh.ts';
import { startStudio } from './studio.ts';

addWords(studioWords, walkthroughWords, recorderWords, handoutWords);

const container = document.getElementById('studio');
if (!container) throw new Error('the studio page has no place for the studio');

const ended = new AbortController();
let { language } = defaultSettings;
const say = () => sayIn(languageFor(language, navigator.languages));
const studio = startStudio(say, ended.signal);

/** Of the pack, or of the draft that is open: what was added now is not in the pack yet. */
async function readPicture(pack: string, file: string) {
  const draft = studio.view.get().open?.draft.id;
  return (await readMediaBlob(pack, file)) ?? (draft ? readMediaBlob(draft, file) : null);
}

function draw() {
  if (!container) return;
  const view = studio.view.get();
  document.documentElement.lang = say().language;
  document.title = `${say()('app.name')}: ${say()('studio.title')}`;
  render(
    <InLanguage say={say()}>
      <MediaContext.Provider value={readPicture}>
        <StudioScreen view={{ ...view, fresh: freshIn(view) }} actions={studio.actions} />
      </MediaContext.Provider>
    </InLanguage>,
    container,
  );
}

studio.view.follow(draw, ended.signal);
onSettings((settings) => {
  language = settings.language;
  draw();
}, ended.signal);
void readSettings().then((settings) => {
  language = settings.language;
  draw();
});
