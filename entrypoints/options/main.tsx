import { render } from 'preact';
import '../../components/look/options.css';
import type { Added } from '../../components/options/AddPack.tsx';
import { OptionsScreen } from '../../components/options/OptionsScreen.tsx';
import { InLanguage } from '../../components/words.tsx';
import { browser } from '../../utils/browser.ts';
import { languageFor, sayIn } from '../../utils/i18n/index.ts';
import { ask } from '../../utils/messages.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { onContentChanged, tellContentChanged } from '../../utils/store/content.ts';
import type { PackSummary } from '../../utils/store/database.ts';
import { installPack } from '../../utils/store/install.ts';
import { removePack } from '../../utils/store/packs.ts';
import { changeSettings, onSettings, readSettings } from '../../utils/store/settings.ts';
import { asStoreError, type StoreTrouble } from '../../utils/store/store-error.ts';
import { readOptions } from './read-options.ts';
import { sayProblems } from './say-problems.ts';

const container = document.getElementById('options');
if (!container) throw new Error('the options page has no place for the options');

const ended = new AbortController();
let added: Added | undefined;
let trouble: StoreTrouble | undefined;

async function draw() {
  const settings = await readSettings();
  const say = sayIn(languageFor(settings.language, navigator.languages));
  const known = await readOptions().catch((error: unknown) => {
    trouble = asStoreError(error).trouble;
    return { packs: [], health: [], notAllowed: [] };
  });
  document.documentElement.lang = say.language;
  document.title = `${say('app.name')}: ${say('options.title').toLocaleLowerCase(say.language)}`;
  if (!container) return;
  render(
    <InLanguage say={say}>
      <OptionsScreen
        {...known}
        settings={settings}
        browserLanguage={nameOfLanguage(navigator.language)}
        trouble={trouble}
        added={added}
        onFile={(file) => void attempt(() => add(file))}
        onRemove={(pack) => void attempt(() => remove(pack))}
        onAllow={(origins) => void browser.permissions.request({ origins }).then(changed)}
        onLanguage={(language) => void changeSettings({ language }).then(changed)}
        onUnhide={() => void changeSettings({ hidden: [] }).then(changed)}
        onRole={(role) => void changeSettings({ role }).then(changed)}
        onShots={(wanted) => void attempt(() => takeShots(wanted))}
      />
    </InLanguage>,
    container,
  );
}

async function add(file: File) {
  added = { kind: 'reading', file: file.name };
  await draw();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const installed = await installPack(bytes, { kind: 'file', name: file.name });
  const { language } = await readSettings();
  added = installed.ok
    ? { kind: 'added', pack: installed.pack, before: installed.before }
    : {
        kind: 'refused',
        file: file.name,
        problems: sayProblems(installed.problems, languageFor(language, navigator.languages)),
      };
  if (installed.ok) await changed();
}

async function remove(pack: PackSummary) {
  await removePack(pack.id);
  const { language } = await readSettings();
  const words = pickWords(pack.title, languageFor(language, navigator.languages), pack.languages);
  added = { kind: 'removed', title: words?.words ?? pack.id };
  await changed();
}

/** A picture of a page is the one thing for which the browser knows no smaller permission than all pages. */
async function takeShots(wanted: boolean) {
  const shots = wanted && (await browser.permissions.request({ origins: ['<all_urls>'] }));
  if (!wanted) await browser.permissions.remove({ origins: ['<all_urls>'] });
  await changeSettings({ shots });
}

/** What the store could not do reaches the person as a sentence; nothing was changed by it. */
async function attempt(work: () => Promise<void>) {
  trouble = undefined;
  try {
    await work();
  } catch (error) {
    trouble = asStoreError(error).trouble;
    added = undefined;
  }
  await draw();
}

async function changed() {
  tellContentChanged();
  await ask('content/changed', {});
  await draw();
}

function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

onSettings(() => void draw(), ended.signal);
onContentChanged(() => void draw(), ended.signal);
void draw();
