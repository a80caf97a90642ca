import { Menu } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../utils/pack/schema.ts';
import { pickWords } from '../../utils/pack/words.ts';
import { useWords } from '../words.tsx';
import { DraftsScreen } from './DraftsScreen.tsx';
import { IncomingScreen } from './merge/IncomingScreen.tsx';
import { needsOf } from './needs.ts';
import { PackRoom } from './PackRoom.tsx';
import { PacksScreen } from './PacksScreen.tsx';
import { Rail } from './Rail.tsx';
import { SaidLine } from './SaidLine.tsx';
import { useKeys } from './use-keys.ts';
import type { StudioActions, StudioView } from './view.ts';

export interface StudioProps {
  view: StudioView;
  actions: StudioActions;
}

/** The key-user's workshop: where one can go, and the room one is in. */
export function StudioScreen({ view, actions }: StudioProps) {
  const say = useWords();
  const [menu, setMenu] = useState(false);
  useKeys(view, actions);
  const kept = view.kept === 'gone' ? undefined : view.kept;
  const title = kept && pickWords(kept.pack.title, say.language, kept.pack.languages);
  const drafts = view.drafts.length;
  const counts = useMemo(
    () => ({ ...(kept && countsOf(kept.pack, view.care, view.today)), drafts }),
    [kept, view.care, view.today, drafts],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened
    <div
      class="studio"
      data-menu={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu) return;
        event.stopPropagation();
        setMenu(false);
      }}
    >
      <header class="top-bar">
        <button
          type="button"
          class="button icon menu"
          aria-expanded={menu}
          aria-label={say('studio.places')}
          onClick={() => setMenu(!menu)}
        >
          <Menu size={18} aria-hidden="true" />
        </button>
        <span class="where">
          <strong lang={title?.language}>{title?.words ?? say('studio.title')}</strong>
        </span>
      </header>
      <Rail route={view.route} kept={kept} counts={counts} onGo={() => setMenu(false)} />
      {menu && <div class="scrim" onPointerDown={() => setMenu(false)} />}
      <main>
        {view.trouble && (
          <p class="text trouble" role="alert">
            {say(`store.${view.trouble}`)}
          </p>
        )}
        <Room view={view} actions={actions} />
      </main>
      <SaidLine said={view.said} onClose={actions.dismiss} />
    </div>
  );
}

function Room({ view, actions }: StudioProps) {
  const { route, incoming } = view;
  if (incoming) return <IncomingScreen incoming={incoming} view={view} actions={actions} />;
  if (route.at === 'packs') return <PacksScreen view={view} actions={actions} />;
  if (route.at === 'drafts') return <DraftsScreen view={view} actions={actions} />;
  return <PackRoom view={{ ...view, route }} actions={actions} />;
}

function countsOf(pack: Pack, care: StudioView['care'], today: string) {
  const { tips, walkthroughs, changes, checklists, people, topics, apps } = pack;
  const asking = needsOf(pack, care, today).filter(({ kind }) => kind !== 'fine' && kind !== 'unseen');
  return {
    care: asking.length,
    items: tips.length + walkthroughs.length + changes.length + checklists.length,
    tips: tips.length,
    walkthroughs: walkthroughs.length,
    changes: changes.length,
    checklists: checklists.length,
    people: people.length,
    topics: topics.length,
    apps: apps.length,
  };
}
