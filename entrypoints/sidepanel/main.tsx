import { render } from 'preact';
import '../../components/look/panel.css';
import '../../components/look/key-user.css';
import { MediaContext } from '../../components/PackImage.tsx';
import { HelpPanel } from '../../components/panel/HelpPanel.tsx';
import { InLanguage } from '../../components/words.tsx';
import { browser } from '../../utils/browser.ts';
import { authorWords, recorderWords, walkthroughWords } from '../../utils/i18n/areas.ts';
import { addWords, languageFor, sayIn } from '../../utils/i18n/index.ts';
import { ask, askPage } from '../../utils/messages.ts';
import { readMediaBlob } from '../../utils/store/media.ts';
import { changeSettings, readSettings } from '../../utils/store/settings.ts';
import { followTab } from './follow-tab.ts';
import { keyUserTools } from './key-user.tsx';
import { viewOf } from './view-of.ts';

addWords(walkthroughWords, recorderWords, authorWords);

const container = document.getElementById('panel');
if (!container) throw new Error('the panel page has no place for the panel');

const ended = new AbortController();
const tab = followTab(new URLSearchParams(location.search).get('tab'), () => void draw(), ended.signal);
const tools = keyUserTools(() => void draw(), ended.signal);
let drawing = 0;

async function draw() {
  const mine = ++drawing;
  const [settings, current] = await Promise.all([readSettings(), tab()]);
  const say = sayIn(languageFor(settings.language, navigator.languages));
  const isKeyUser = settings.role === 'key-user';
  const [view, own] = await Promise.all([
    viewOf(current),
    isKeyUser ? tools(current, say.language) : undefined,
  ]);
  if (mine !== drawing || !container) return;
  if (view.kind === 'here' && view.items.walkthroughs.length > 0 && current.id !== undefined) {
    void askPage(current.id, 'walkthrough/offered', {});
  }
  document.documentElement.lang = say.language;
  render(
    <InLanguage say={say}>
      <MediaContext.Provider value={readMediaBlob}>
        <HelpPanel
          view={view}
          onShow={(tip) => current.id !== undefined && void askPage(current.id, 'tip/show', { key: tip.key })}
          onWalk={(key) => void ask('walkthrough/start', { key, tab: current.id })}
          onWalkStop={(run) => void ask('walkthrough/close', { run })}
          onUnhide={(tip) => void ask('tip/hide', { key: tip.key, hidden: false })}
          onContact={({ person }, contact, message) =>
            ask('contact/open', {
              pack: person.pack,
              person: person.id,
              contact,
              message,
              app: person.apps[0] ?? '',
            })
          }
          onAllow={(origins) => void browser.permissions.request({ origins }).then(() => draw())}
          onReload={() => current.id !== undefined && void browser.tabs.reload(current.id)}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onBegin={isKeyUser ? undefined : () => void begin(current.id)}
          onStudio={isKeyUser ? () => void browser.tabs.create({ url: '/studio.html' }) : undefined}
          tools={own}
        />
      </MediaContext.Provider>
    </InLanguage>,
    container,
  );
}

/** Whoever writes is a key-user. Where we may not look yet, the tools that are there now ask for it. */
async function begin(tab: number | undefined) {
  await changeSettings({ role: 'key-user' });
  if (tab !== undefined) await ask('tip/add', { tab });
  await draw();
}

void draw();
