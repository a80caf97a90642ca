import type { Fresh, StudioView } from '../../components/studio/view.ts';
import { entryFrom, listOf } from '../../utils/store/draft-entry.ts';
import { isIn, routeIdOf } from './draft-of-entry.ts';

/**
 * Drafts that are meant for the pack that is open and are not in it, as they would be: new ones, and changes of
 * what somebody took out meanwhile.
 */
export function freshIn({ route, drafts, kept }: Pick<StudioView, 'route' | 'drafts' | 'kept'>): Fresh[] {
  if (route.at !== 'pack' || kept === undefined || kept === 'gone') return [];
  return drafts
    .filter((draft) => draft.pack === route.pack && !isIn(kept, draft))
    .map((draft) => {
      const id = routeIdOf(draft);
      return { list: listOf(draft), id, entry: entryFrom(draft, id) };
    });
}
