import { itemLists, type List, lists } from '../../utils/pack/things.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.tsx';
import { AboutRoom } from './AboutRoom.tsx';
import { AddButtons } from './AddButtons.tsx';
import { AdviceRoom } from './AdviceRoom.tsx';
import { CareRoom } from './CareRoom.tsx';
import { EmptyList } from './EmptyList.tsx';
import { EntryPane } from './EntryPane.tsx';
import { ListRoom } from './ListRoom.tsx';
import { LoadRoom } from './people/LoadRoom.tsx';
import { PeopleImport } from './people/PeopleImport.tsx';
import { PeopleTools } from './people/PeopleTools.tsx';
import { hashOf, type Place } from './route.ts';
import { TranslationsRoom } from './translations/TranslationsRoom.tsx';
import { VersionsRoom } from './VersionsRoom.tsx';
import type { PackView, StudioActions } from './view.ts';

export interface PackRoomProps {
  view: PackView;
  actions: StudioActions;
}

/** One room of one pack. */
export function PackRoom({ view, actions }: PackRoomProps) {
  const say = useWords();
  const { kept, route } = view;
  if (kept === 'gone') {
    return (
      <Notice title={say('studio.gone.title')} body={say('studio.gone.body')}>
        <a class="button" href={hashOf({ at: 'packs' })}>
          {say('studio.allPacks')}
        </a>
      </Notice>
    );
  }
  if (!kept) {
    return (
      <p class="loading meta" role="status">
        {say('studio.opening')}
      </p>
    );
  }
  if (route.place === 'pack') return <AboutRoom view={view} kept={kept} actions={actions} />;
  if (route.place === 'versions') return <VersionsRoom view={view} kept={kept} actions={actions} />;
  if (route.place === 'advice') return <AdviceRoom view={view} kept={kept} actions={actions} />;
  if (route.place === 'care') return <CareRoom view={view} kept={kept} actions={actions} />;
  if (route.place === 'translations') return <TranslationsRoom view={view} kept={kept} actions={actions} />;
  if (route.place === 'people' && route.part === 'load')
    return <LoadRoom pack={kept.pack} today={view.today} />;
  const canChange = kept.summary.source.kind === 'studio';
  if (route.place === 'people' && route.part === 'import' && canChange)
    return <PeopleImport kept={kept} today={view.today} actions={actions} />;
  const shown = listsAt[route.place];
  if (shown) {
    return (
      <ListRoom
        key={`${route.pack} ${route.place}`}
        view={view}
        kept={kept}
        lists={shown}
        actions={actions}
        add={
          <>
            {route.place === 'people' && <PeopleTools pack={kept.pack.id} canImport={canChange} />}
            <AddButtons lists={shown} actions={actions} />
          </>
        }
        empty={
          <>
            <EmptyList place={route.place} />
            {route.place === 'people' && canChange && (
              <a
                class="button plain"
                href={hashOf({ at: 'pack', pack: kept.pack.id, place: 'people', part: 'import' })}
              >
                {say('people.import')}
              </a>
            )}
          </>
        }
      >
        {(row) => (
          <EntryPane key={`${row.list}/${row.id}`} view={view} kept={kept} row={row} actions={actions} />
        )}
      </ListRoom>
    );
  }
  return null;
}

/** The lists that a place shows, the same array every time. */
const listsAt: Partial<Record<Place, readonly List[]>> = {
  items: itemLists,
  ...Object.fromEntries(lists.map((list) => [list, [list]])),
};
